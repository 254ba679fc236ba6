package torch.nn.utils.parametrize;

import java.util.Arrays;
import java.util.List;
import torch.Aten;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;
import torch.nn.ModuleList;
import torch.nn.Parameter;

/// The parametrizations of one tensor, applied one after the other, and what they start from:
/// `original`, or `original0`, `original1`, ... where the first takes several tensors
/// (`torch.nn.utils.parametrize.ParametrizationList`).
public final class ParametrizationList extends ModuleList<Module> {
  private boolean unsafe;

  private ParametrizationList(boolean unsafe) {
    this.unsafe = unsafe;
  }

  static ParametrizationList of(Module parametrization, Tensor original, boolean unsafe) {
    var list = new ParametrizationList(unsafe);
    list.append(parametrization);
    try (var _ = new TensorScope()) {
      List<Tensor> values = Torch.noGrad(() -> list.inverse(original.detach()));
      boolean learned = original instanceof Parameter;
      if (values.size() == 1) {
        Tensor value = values.getFirst();
        if (value.dtype() != original.dtype() || !value.device().equals(original.device()))
          throw new IllegalArgumentException(
              "a right inverse that returns one tensor may not change dtype or device: original "
                  + original.describe()
                  + ", inverse "
                  + value.describe());
        list.declare("original", value, learned, original.requiresGrad());
      } else {
        for (int i = 0; i < values.size(); i++)
          list.declare("original" + i, values.get(i), learned, original.requiresGrad());
      }
      if (!unsafe) list.check(original);
    }
    return list;
  }

  private void declare(String name, Tensor value, boolean learned, boolean requiresGrad) {
    if (learned) registerParameter(name, new Parameter(value, requiresGrad));
    else registerBuffer(name, value.detach());
  }

  private void check(Tensor original) {
    Tensor value = Torch.noGrad(this::value);
    if (value.dtype() != original.dtype() || !Arrays.equals(value.shape(), original.shape()))
      throw new IllegalArgumentException(
          "Registering a parametrization may not change the dtype or shape of the tensor, unless"
              + " the `unsafe` flag is enabled: "
              + original.describe()
              + " became "
              + value.describe());
  }

  void add(Module parametrization, boolean unsafe) {
    if (!unsafe) {
      try (var _ = Torch.noGrad();
          var _ = new TensorScope()) {
        Tensor now = value();
        Tensor then = parametrization.call(now);
        if (then.dtype() != now.dtype() || !Arrays.equals(then.shape(), now.shape()))
          throw new IllegalArgumentException(
              "Registering a parametrization may not change the dtype or shape of the tensor,"
                  + " unless the `unsafe` flag is enabled: "
                  + now.describe()
                  + " became "
                  + then.describe());
      }
    }
    this.unsafe |= unsafe;
    append(parametrization);
  }

  /// The tensors that this starts from.
  public List<Tensor> originals() {
    var all = namedParameters("", false, true);
    return List.copyOf(all.isEmpty() ? buffers(false) : List.copyOf(all.values()));
  }

  /// The value now.
  public Tensor value() {
    List<Tensor> originals = originals();
    Tensor value = null;
    for (Module parametrization : this)
      value =
          value != null
              ? parametrization.call(value)
              : parametrization.call(originals.toArray(Tensor[]::new));
    return value;
  }

  private List<Tensor> inverse(Tensor value) {
    List<Tensor> values = List.of(value);
    for (Module parametrization : asList().reversed()) {
      if (!(parametrization instanceof RightInverse inverse)) continue;
      try {
        values = inverse.rightInverse(values.getFirst());
      } catch (UnsupportedOperationException e) {
        // As if it had none: the value is taken as it is.
        continue;
      }
    }
    return values;
  }

  /// Sets the originals so that they make the value, as far as the parametrizations have inverses.
  void assign(Tensor value) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      List<Tensor> values = inverse(value);
      List<Tensor> originals = originals();
      if (values.size() != originals.size())
        throw new IllegalArgumentException(
            "'right_inverse' must return a sequence of tensors of length "
                + originals.size()
                + ". Got a sequence of length "
                + values.size()
                + ".");
      for (int i = 0; i < values.size(); i++)
        Aten.setData(originals.get(i), values.get(i).detach().clone());
    }
  }

  @Override
  protected Module create() {
    return new ParametrizationList(unsafe);
  }
}
