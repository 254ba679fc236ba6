package torch.nn.utils.parametrize;

import torch.Tensor;
import torch.nn.Module;

/// Ready-made parametrizations (`torch.nn.utils.parametrizations`). The older functions of the same
/// names in `torch.nn.utils` do the same by other means and with other keys in the state dict; what
/// [#weightNorm] made is loaded from either.
public final class Parametrizations {
  private Parametrizations() {}

  /// `weight = g * v / |v|`: the length of each row and its direction are learned apart.
  ///
  /// Source: Salimans and Kingma 2016, arXiv 1602.07868.
  public static <M extends Module> M weightNorm(M module) {
    return weightNorm(module, "weight", 0L);
  }

  public static <M extends Module> M weightNorm(M module, String name) {
    return weightNorm(module, name, 0L);
  }

  /// @param dim the dimension that numbers the rows; `null` for one length for the whole tensor
  public static <M extends Module> M weightNorm(M module, String name, Long dim) {
    Parametrize.registerParametrization(module, name, new WeightNorm(dim == null ? -1 : dim), true);
    module.registerLoadStateDictPreHook(
        (_, state, prefix, _) -> {
          if (!state.containsKey(prefix + name + "_g") || !state.containsKey(prefix + name + "_v"))
            return;
          String key = prefix + "parametrizations." + name + ".original";
          state.put(key + "0", state.remove(prefix + name + "_g"));
          state.put(key + "1", state.remove(prefix + name + "_v"));
        });
    return module;
  }

  /// `weight / σ`, with the largest singular value `σ` of the weight as a matrix, found by power
  /// iteration: one step at each use in training.
  ///
  /// Source: Miyato et al. 2018, arXiv 1802.05957.
  public static <M extends Module> M spectralNorm(M module) {
    return spectralNorm(module, "weight", 1, 1e-12, null);
  }

  /// @param dim the dimension that becomes the matrix's rows; `null`: 1 for transposed
  ///   convolutions, otherwise 0
  public static <M extends Module> M spectralNorm(
      M module, String name, int nPowerIterations, double eps, Long dim) {
    if (dim == null) dim = transposes(module) ? 1L : 0L;
    Tensor weight = tensor(module, name);
    return Parametrize.registerParametrization(
        module, name, SpectralNorm.of(weight, nPowerIterations, dim, eps));
  }

  private static boolean transposes(Module module) {
    return module.getClass().getSimpleName().startsWith("ConvTranspose");
  }

  /// A matrix with orthogonal rows or columns, whichever are fewer.
  public static <M extends Module> M orthogonal(M module) {
    return orthogonal(module, "weight", null, true);
  }

  /// @param orthogonalMap `"matrix_exp"`, `"cayley"` or `"householder"`; `null`: the first for
  ///   square and complex matrices, otherwise the last
  /// @param useTrivialization whether the map is taken around the initial value, which trains
  ///   better; needed to start from a value or be given one with the first two maps
  public static <M extends Module> M orthogonal(
      M module, String name, String orthogonalMap, boolean useTrivialization) {
    Tensor weight = tensor(module, name);
    if (weight.dim() < 2)
      throw new IllegalArgumentException(
          "Expected a matrix or batch of matrices. Got a tensor of "
              + weight.dim()
              + " dimensions.");
    if (orthogonalMap == null)
      orthogonalMap =
          weight.size(-2) == weight.size(-1) || weight.isComplex() ? "matrix_exp" : "householder";
    return Parametrize.registerParametrization(
        module, name, Orthogonal.of(weight, orthogonalMap, useTrivialization), true);
  }

  private static Tensor tensor(Module module, String name) {
    if (Parametrize.isParametrized(module, name)) return Parametrize.list(module, name).value();
    Tensor tensor = module.ownParameters().get(name);
    if (tensor == null) tensor = module.namedBuffers("", false, true).get(name);
    if (tensor == null)
      throw new IllegalArgumentException(
          "Module '" + module + "' has no parameter or buffer with name '" + name + "'");
    return tensor;
  }
}
