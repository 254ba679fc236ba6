package torch.nn.utils;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.LongStream;
import torch.Aten;
import torch.DType;
import torch.Scalar;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;
import torch.nn.Parameter;

/// Parameters with elements that are held at zero (`torch.nn.utils.prune`).
///
/// The module keeps `weight_orig`, which is learned, and `weight_mask`, ones and zeros; its field
/// shows their product. Pruning again prunes what is left. An amount is a share, `0.3`, or a number
/// of elements, `3`.
///
/// ```java
/// Prune.l1Unstructured(layer, "weight", 0.3);       // the smallest 30 % of the elements
/// Prune.remove(layer, "weight");                    // for good
/// ```
public final class Prune {
  /// Which elements go, over all parameters: those with the smallest values, or any.
  public enum Method {
    L1_UNSTRUCTURED,
    RANDOM_UNSTRUCTURED
  }

  /// A parameter of a module.
  public record Place(Module module, String name) {}

  private Prune() {}

  /// Prunes nothing; for a mask of ones to work on.
  public static <M extends Module> M identity(M module, String name) {
    return apply(module, name, (_, mask) -> mask.clone());
  }

  /// The elements of the smallest magnitude.
  public static <M extends Module> M l1Unstructured(M module, String name, double amount) {
    checkShare(amount);
    return apply(module, name, (t, mask) -> unstructured(t.abs(), mask, share(amount)));
  }

  public static <M extends Module> M l1Unstructured(M module, String name, long amount) {
    return apply(module, name, (t, mask) -> unstructured(t.abs(), mask, count(amount)));
  }

  /// Any elements.
  public static <M extends Module> M randomUnstructured(M module, String name, double amount) {
    checkShare(amount);
    return apply(module, name, (t, mask) -> unstructured(null, mask, share(amount)));
  }

  public static <M extends Module> M randomUnstructured(M module, String name, long amount) {
    return apply(module, name, (t, mask) -> unstructured(null, mask, count(amount)));
  }

  /// The rows, along a dimension, of the smallest `n`-norm.
  public static <M extends Module> M lnStructured(
      M module, String name, double amount, double n, long dim) {
    checkShare(amount);
    return apply(module, name, (t, mask) -> structured(t, mask, share(amount), n, dim));
  }

  public static <M extends Module> M lnStructured(
      M module, String name, long amount, double n, long dim) {
    return apply(module, name, (t, mask) -> structured(t, mask, count(amount), n, dim));
  }

  /// Any rows along a dimension.
  public static <M extends Module> M randomStructured(
      M module, String name, double amount, long dim) {
    checkShare(amount);
    return apply(module, name, (t, mask) -> structured(t, mask, share(amount), null, dim));
  }

  public static <M extends Module> M randomStructured(
      M module, String name, long amount, long dim) {
    return apply(module, name, (t, mask) -> structured(t, mask, count(amount), null, dim));
  }

  /// The elements where the mask is 0.
  public static <M extends Module> M customFromMask(M module, String name, Tensor mask) {
    return apply(module, name, (_, before) -> before.mul(mask.to(before.dtype())));
  }

  /// Elements of all the parameters taken as one; `amount` is their share.
  public static void globalUnstructured(List<Place> parameters, Method method, double amount) {
    checkShare(amount);
    global(parameters, method, share(amount));
  }

  public static void globalUnstructured(List<Place> parameters, Method method, long amount) {
    global(parameters, method, count(amount));
  }

  private static void global(List<Place> parameters, Method method, Amount amount) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      var values = new ArrayList<Tensor>();
      var masks = new ArrayList<Tensor>();
      for (Place place : parameters) {
        Tensor value = current(place.module, place.name);
        values.add(value.flatten());
        masks.add(maskOf(place.module, place.name, value).flatten());
      }
      Tensor scores = method == Method.L1_UNSTRUCTURED ? Torch.cat(values).abs() : null;
      Tensor all = unstructured(scores, Torch.cat(masks), amount);
      long start = 0;
      for (int i = 0; i < values.size(); i++) {
        Place place = parameters.get(i);
        long length = values.get(i).numel();
        long[] shape = current(place.module, place.name).shape();
        customFromMask(place.module, place.name, all.narrow(0, start, length).view(shape));
        start += length;
      }
    }
  }

  /// Makes the pruned tensor an ordinary parameter again, with zeros where it was pruned.
  ///
  /// @throws IllegalArgumentException if it is not pruned
  public static <M extends Module> M remove(M module, String name) {
    if (!isPruned(module, name))
      throw new IllegalArgumentException(
          "Parameter '"
              + name
              + "' of module "
              + module
              + " has to be pruned before pruning can be removed");
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      Parameter original = module.getParameter(name + "_orig");
      Tensor value = product(module, name).detach();
      boolean requiresGrad = original.requiresGrad();
      module.unregister(name + "_orig");
      module.unregister(name + "_mask");
      var field = (Parameter) module.endComputed(name);
      Aten.setData(field, value);
      field.requiresGrad_(requiresGrad);
      module.registerParameter(name, field);
    }
    return module;
  }

  /// Whether a parameter of the module, or of one below it, is pruned.
  public static boolean isPruned(Module module) {
    return module.modules().stream()
        .flatMap(part -> part.ownParameters().keySet().stream().map(key -> Map.entry(part, key)))
        .anyMatch(
            entry ->
                entry.getValue().endsWith("_orig")
                    && isPruned(
                        entry.getKey(),
                        entry.getValue().substring(0, entry.getValue().length() - 5)));
  }

  private static boolean isPruned(Module module, String name) {
    return module.ownParameters().containsKey(name + "_orig")
        && module.namedBuffers("", false, true).containsKey(name + "_mask");
  }

  // ---- how ------------------------------------------------------------------------------------

  /// @param method from the tensor as it is and the mask so far to the new mask
  private static <M extends Module> M apply(M module, String name, BinaryOperator<Tensor> method) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      Tensor value = current(module, name);
      Tensor mask = method.apply(value, maskOf(module, name, value)).detach();
      if (isPruned(module, name)) {
        module.setBuffer(name + "_mask", mask);
        return module;
      }
      var original = new Parameter(value, module.getParameter(name).requiresGrad());
      module.registerComputed(name, owner -> product(owner, name));
      module.registerParameter(name + "_orig", original);
      module.registerBuffer(name + "_mask", mask);
      return module;
    }
  }

  private static Tensor product(Module module, String name) {
    return module.getParameter(name + "_orig").mul(module.getBuffer(name + "_mask"));
  }

  private static Tensor current(Module module, String name) {
    return isPruned(module, name) ? product(module, name) : module.getParameter(name).detach();
  }

  private static Tensor maskOf(Module module, String name, Tensor value) {
    return isPruned(module, name) ? module.getBuffer(name + "_mask") : Aten.onesLike(value);
  }

  /// From how many there are to how many go.
  @FunctionalInterface
  private interface Amount {
    long of(long size);
  }

  private static void checkShare(double amount) {
    if (!(amount >= 0 && amount <= 1))
      throw new IllegalArgumentException(
          "amount=" + amount + " should be a number of elements or a share in the range [0, 1]");
  }

  private static Amount share(double amount) {
    return size -> (long) Math.rint(amount * size);
  }

  private static Amount count(long amount) {
    if (amount < 0)
      throw new IllegalArgumentException(
          "amount=" + amount + " should be a number of elements or a share in the range [0, 1]");
    return size -> {
      if (amount > size)
        throw new IllegalArgumentException(
            "amount="
                + amount
                + " should be smaller than the number of parameters to prune="
                + size);
      return amount;
    };
  }

  /// Of the elements that are left, those of the lowest score go, or, without scores, any.
  private static Tensor unstructured(Tensor scores, Tensor mask, Amount amount) {
    Tensor left = mask.flatten().nonzero().squeeze(1);
    long size = left.numel();
    long going = amount.of(size);
    Tensor result = mask.clone();
    if (going == 0) return result;
    Tensor among =
        scores == null
            ? Torch.rand(TensorOptions.of(floating(mask), mask.device()), size)
            : scores.flatten().indexSelect(0, left);
    Tensor chosen = among.topk(going, -1, scores == null, true).indices();
    result.view(-1).indexFill_(0, left.indexSelect(0, chosen), Scalar.of(0));
    return result;
  }

  private static DType floating(Tensor mask) {
    return mask.isFloatingPoint() ? mask.dtype() : DType.FLOAT32;
  }

  /// Of the rows that are left, those of the lowest norm go, or, without an order of norm, any.
  private static Tensor structured(Tensor value, Tensor mask, Amount amount, Double n, long dim) {
    long rank = value.dim();
    if (rank < 2)
      throw new IllegalArgumentException(
          "Structured pruning can only be applied to multidimensional tensors. Found tensor with"
              + " dim "
              + rank);
    if (dim >= rank || dim < -rank)
      throw new IndexOutOfBoundsException("Invalid index " + dim + " for " + value.describe());
    long along = dim < 0 ? dim + rank : dim;
    long[] others = LongStream.range(0, rank).filter(other -> other != along).toArray();
    Tensor left = Aten.sum(mask, others, false, null).nonzero().squeeze(1);
    long size = left.numel();
    long going = amount.of(size);
    Tensor result = mask.clone();
    if (going == 0) return result;
    Tensor rows = value.indexSelect(along, left);
    Tensor scores =
        n == null
            ? Torch.rand(size)
            : Torch.linalgVectorNorm(rows, Scalar.of(n), others, false, null);
    Tensor gone = scores.topk(going, -1, false, true).indices();
    result.indexFill_(along, left.indexSelect(0, gone), Scalar.of(0));
    return result;
  }
}
