package torch.nn.init;

import torch.Aten;
import torch.Generator;
import torch.Scalar;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;

/// Fills tensors in place with the values that training starts from (`torch.nn.init`). Each
/// function returns its tensor, records nothing, and draws from the default generator unless one is
/// given, so that a seed gives PyTorch's own numbers.
///
/// A tensor of two or more dimensions `[out, in, *kernel]` has `fanIn = in * prod(kernel)` and
/// `fanOut = out * prod(kernel)`.
public final class Init {
  private Init() {}

  /// Which fan keeps its variance: that of the forward pass (`FAN_IN`) or of the gradients.
  public enum Mode {
    FAN_IN,
    FAN_OUT
  }

  /// What follows the layer; decides the gain.
  public enum Nonlinearity {
    LINEAR,
    CONV1D,
    CONV2D,
    CONV3D,
    CONV_TRANSPOSE1D,
    CONV_TRANSPOSE2D,
    CONV_TRANSPOSE3D,
    SIGMOID,
    TANH,
    RELU,
    LEAKY_RELU,
    SELU
  }

  /// The number of inputs and outputs of one element of a weight.
  public record Fan(long in, long out) {
    /// @throws IllegalArgumentException for fewer than two dimensions
    public static Fan of(Tensor weight) {
      long dim = weight.dim();
      if (dim < 2)
        throw new IllegalArgumentException(
            "fan in and fan out need a weight of two dimensions or more, not " + weight.describe());
      long receptive = 1;
      for (int i = 2; i < dim; i++) receptive *= weight.size(i);
      return new Fan(weight.size(1) * receptive, weight.size(0) * receptive);
    }

    long of(Mode mode) {
      return mode == Mode.FAN_IN ? in : out;
    }
  }

  /// The factor that a nonlinearity asks for; `LEAKY_RELU` with Python's default slope of 0.01.
  public static double calculateGain(Nonlinearity nonlinearity) {
    return calculateGain(nonlinearity, 0.01);
  }

  /// @param slope of the negative side of `LEAKY_RELU`: `sqrt(2 / (1 + slope²))`; the others ignore
  ///   it
  public static double calculateGain(Nonlinearity nonlinearity, double slope) {
    return switch (nonlinearity) {
      case LINEAR,
          CONV1D,
          CONV2D,
          CONV3D,
          CONV_TRANSPOSE1D,
          CONV_TRANSPOSE2D,
          CONV_TRANSPOSE3D,
          SIGMOID ->
          1;
      case TANH -> 5.0 / 3;
      case RELU -> Math.sqrt(2);
      case LEAKY_RELU -> Math.sqrt(2 / (1 + slope * slope));
      case SELU -> 3.0 / 4;
    };
  }

  // ---- plain ----------------------------------------------------------------------------------

  /// Uniform in `[0, 1)`.
  public static Tensor uniform_(Tensor tensor) {
    return uniform_(tensor, 0, 1);
  }

  /// Uniform in `[a, b)`.
  public static Tensor uniform_(Tensor tensor, double a, double b) {
    return uniform_(tensor, a, b, null);
  }

  public static Tensor uniform_(Tensor tensor, double a, double b, Generator generator) {
    return Torch.noGrad(() -> Aten.uniform_(tensor, a, b, generator));
  }

  /// Normal with mean 0 and standard deviation 1.
  public static Tensor normal_(Tensor tensor) {
    return normal_(tensor, 0, 1);
  }

  public static Tensor normal_(Tensor tensor, double mean, double std) {
    return normal_(tensor, mean, std, null);
  }

  public static Tensor normal_(Tensor tensor, double mean, double std, Generator generator) {
    return Torch.noGrad(() -> Aten.normal_(tensor, mean, std, generator));
  }

  public static Tensor constant_(Tensor tensor, double value) {
    return Torch.noGrad(() -> Aten.fill_(tensor, Scalar.of(value)));
  }

  public static Tensor ones_(Tensor tensor) {
    return constant_(tensor, 1);
  }

  public static Tensor zeros_(Tensor tensor) {
    return constant_(tensor, 0);
  }

  /// Normal, with everything outside of `[a, b]` drawn anew; mean 0, standard deviation 1, -2 to 2.
  public static Tensor truncNormal_(Tensor tensor) {
    return truncNormal_(tensor, 0, 1, -2, 2, null);
  }

  public static Tensor truncNormal_(Tensor tensor, double mean, double std, double a, double b) {
    return truncNormal_(tensor, mean, std, a, b, null);
  }

  public static Tensor truncNormal_(
      Tensor tensor, double mean, double std, double a, double b, Generator generator) {
    return TruncatedNormal.fill_(tensor, mean, std, a, b, generator);
  }

  // ---- by shape -------------------------------------------------------------------------------

  /// The identity: ones on the diagonal of a tensor of two dimensions.
  public static Tensor eye_(Tensor tensor) {
    checkTwoDimensions(tensor);
    return Torch.noGrad(() -> Aten.eyeOut(tensor.size(0), tensor.size(1), tensor));
  }

  /// A convolution that hands its input on, as far as there are channels: a weight `[out, in,
  /// *kernel]` of one to three directions becomes 1 in the middle of the kernels from channel i to
  /// channel i.
  public static Tensor dirac_(Tensor tensor) {
    return dirac_(tensor, 1);
  }

  /// The same within each of several groups.
  public static Tensor dirac_(Tensor tensor, long groups) {
    long dim = tensor.dim();
    if (dim < 3 || dim > 5)
      throw new IllegalArgumentException(
          "Only tensors with 3, 4, or 5 dimensions are supported, not " + tensor.describe());
    if (groups < 1 || tensor.size(0) % groups != 0)
      throw new IllegalArgumentException(
          "dim 0 must be divisible by groups: " + tensor.size(0) + " by " + groups);
    long perGroup = tensor.size(0) / groups;
    long channels = Math.min(perGroup, tensor.size(1));
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      Aten.zero_(tensor);
      for (long group = 0; group < groups; group++)
        for (long channel = 0; channel < channels; channel++) {
          var place = new Object[(int) dim];
          place[0] = group * perGroup + channel;
          place[1] = channel;
          for (int i = 2; i < dim; i++) place[i] = tensor.size(i) / 2;
          tensor.put(1L, place);
        }
    }
    return tensor;
  }

  /// Rows or columns that are orthogonal to one another, of length `gain`; a tensor of more than
  /// two dimensions counts as `[size(0), all others]`.
  ///
  /// Source: Saxe et al. 2013, arXiv 1312.6120.
  public static Tensor orthogonal_(Tensor tensor, double gain, Generator generator) {
    if (tensor.dim() < 2)
      throw new IllegalArgumentException(
          "Only tensors with 2 or more dimensions are supported, not " + tensor.describe());
    if (tensor.numel() == 0) return tensor;
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      long rows = tensor.size(0);
      long cols = tensor.numel() / rows;
      var options = TensorOptions.of(tensor.dtype(), tensor.device());
      Tensor flat = Aten.normal_(Torch.empty(options, rows, cols), 0, 1, generator);
      var qr = Aten.linalgQr(rows < cols ? flat.t() : flat);
      Tensor q = qr.Q().mul(Aten.diagonal(qr.R()).sign());
      tensor.copy_((rows < cols ? q.t() : q).reshape(tensor.shape()).mul(gain));
    }
    return tensor;
  }

  public static Tensor orthogonal_(Tensor tensor, double gain) {
    return orthogonal_(tensor, gain, null);
  }

  public static Tensor orthogonal_(Tensor tensor) {
    return orthogonal_(tensor, 1);
  }

  /// Normal with mean 0 and standard deviation `std`, and in each column a share of `sparsity` of
  /// the elements, at random, zero; of two dimensions. As in PyTorch the places of the zeros come
  /// from the default generator.
  ///
  /// Source: Martens 2010.
  public static Tensor sparse_(Tensor tensor, double sparsity, double std, Generator generator) {
    checkTwoDimensions(tensor);
    long rows = tensor.size(0);
    long zeros = (long) Math.ceil(sparsity * rows);
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      Aten.normal_(tensor, 0, std, generator);
      for (long column = 0; column < tensor.size(1); column++)
        tensor.put(0L, Torch.randperm(rows).narrow(0, 0, Math.min(zeros, rows)), column);
    }
    return tensor;
  }

  public static Tensor sparse_(Tensor tensor, double sparsity) {
    return sparse_(tensor, sparsity, 0.01, null);
  }

  private static void checkTwoDimensions(Tensor tensor) {
    if (tensor.dim() != 2)
      throw new IllegalArgumentException(
          "Only tensors with 2 dimensions are supported, not " + tensor.describe());
  }

  // ---- by fan ---------------------------------------------------------------------------------

  /// He et al. 2015: uniform in `±sqrt(3) * gain / sqrt(fanIn)`, for leaky ReLU of the slope `a`.
  public static Tensor kaimingUniform_(Tensor tensor, double a) {
    return kaimingUniform_(tensor, a, Mode.FAN_IN, Nonlinearity.LEAKY_RELU, null);
  }

  public static Tensor kaimingUniform_(Tensor tensor) {
    return kaimingUniform_(tensor, 0);
  }

  public static Tensor kaimingUniform_(
      Tensor tensor, double a, Mode mode, Nonlinearity nonlinearity, Generator generator) {
    if (tensor.numel() == 0) return tensor;
    double bound = Math.sqrt(3) * kaimingStd(tensor, a, mode, nonlinearity);
    return uniform_(tensor, -bound, bound, generator);
  }

  /// He et al. 2015: normal with standard deviation `gain / sqrt(fanIn)`.
  public static Tensor kaimingNormal_(Tensor tensor, double a) {
    return kaimingNormal_(tensor, a, Mode.FAN_IN, Nonlinearity.LEAKY_RELU, null);
  }

  public static Tensor kaimingNormal_(Tensor tensor) {
    return kaimingNormal_(tensor, 0);
  }

  public static Tensor kaimingNormal_(
      Tensor tensor, double a, Mode mode, Nonlinearity nonlinearity, Generator generator) {
    if (tensor.numel() == 0) return tensor;
    return normal_(tensor, 0, kaimingStd(tensor, a, mode, nonlinearity), generator);
  }

  private static double kaimingStd(Tensor tensor, double a, Mode mode, Nonlinearity nonlinearity) {
    return calculateGain(nonlinearity, a) / Math.sqrt(Fan.of(tensor).of(mode));
  }

  /// Glorot and Bengio 2010: uniform in `±gain * sqrt(6 / (fanIn + fanOut))`.
  public static Tensor xavierUniform_(Tensor tensor, double gain, Generator generator) {
    double bound = Math.sqrt(3) * xavierStd(tensor, gain);
    return uniform_(tensor, -bound, bound, generator);
  }

  public static Tensor xavierUniform_(Tensor tensor, double gain) {
    return xavierUniform_(tensor, gain, null);
  }

  public static Tensor xavierUniform_(Tensor tensor) {
    return xavierUniform_(tensor, 1);
  }

  /// Glorot and Bengio 2010: normal with standard deviation `gain * sqrt(2 / (fanIn + fanOut))`.
  public static Tensor xavierNormal_(Tensor tensor, double gain, Generator generator) {
    return normal_(tensor, 0, xavierStd(tensor, gain), generator);
  }

  public static Tensor xavierNormal_(Tensor tensor, double gain) {
    return xavierNormal_(tensor, gain, null);
  }

  public static Tensor xavierNormal_(Tensor tensor) {
    return xavierNormal_(tensor, 1);
  }

  private static double xavierStd(Tensor tensor, double gain) {
    Fan fan = Fan.of(tensor);
    return gain * Math.sqrt(2.0 / (fan.in + fan.out));
  }

  /// Uniform in `±1/sqrt(fanIn)` of a weight: how linear and convolution layers start their bias.
  public static Tensor uniformByFanIn_(Tensor bias, Tensor weight) {
    long fanIn = Fan.of(weight).in;
    if (fanIn == 0) return bias;
    double bound = 1 / Math.sqrt(fanIn);
    return uniform_(bias, -bound, bound);
  }
}
