package torch.nn;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import torch.Aten;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;

/// A tensor that a [Module] learns: a leaf that asks for gradients, outside every scope
/// (`torch.nn.Parameter`).
public final class Parameter extends Tensor {
  /// Ends the state of having no shape; `null` for a parameter that has one.
  private Runnable uninitialized;

  /// Without elements: has the dtype and device of the parameter to come.
  private Tensor placeholder;

  /// Shares the data's memory.
  public Parameter(Tensor data) {
    this(data, true);
  }

  public Parameter(Tensor data, boolean requiresGrad) {
    super(data.detach());
    requiresGrad_(requiresGrad);
  }

  /// A parameter of the shape, with whatever its memory holds; for layers that fill it at once.
  public static Parameter empty(long... shape) {
    try (var _ = new TensorScope()) {
      return new Parameter(Torch.empty(shape));
    }
  }

  /// A parameter whose shape is not known yet: every use of it fails until [#materialize] gave it
  /// one (`torch.nn.parameter.UninitializedParameter`).
  public static Parameter uninitialized() {
    Parameter parameter = empty(0);
    parameter.forgetShape();
    return parameter;
  }

  /// Makes it an uninitialized one, of the same dtype and device.
  void forgetShape() {
    try (var _ = new TensorScope()) {
      placeholder = Torch.empty(TensorOptions.of(dtype(), device()), 0).keep();
    }
    uninitialized =
        compute(
            this,
            () -> {
              throw new IllegalStateException(
                  "this parameter has no shape yet: its lazy module gives it one in its first call;"
                      + " run a batch through the network first");
            });
  }

  /// Converts what the parameter will be made as.
  void convertPlaceholder(UnaryOperator<Tensor> conversion) {
    placeholder = conversion.apply(placeholder).keep();
  }

  public boolean isUninitialized() {
    return uninitialized != null;
  }

  /// Gives an uninitialized parameter its shape, with whatever the memory holds.
  ///
  /// @throws IllegalStateException if it has one
  public void materialize(long... shape) {
    if (uninitialized == null)
      throw new IllegalStateException("the parameter already has a shape: " + describe());
    uninitialized.run();
    uninitialized = null;
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      var options = TensorOptions.of(placeholder.dtype(), placeholder.device());
      Aten.setData(this, Torch.empty(options, shape));
    }
    placeholder = null;
  }

  /// Has the Java object `field` stand for another tensor until what is returned is run.
  static Runnable share(Tensor field, Tensor tensor) {
    return substitute(field, tensor);
  }

  /// Has the Java object `field` stand for what the source gives until what is returned is run.
  static Runnable computed(Tensor field, Supplier<Tensor> source) {
    return compute(field, source);
  }

  @Override
  public String toString() {
    return uninitialized != null
        ? "<UninitializedParameter>"
        : "Parameter containing:\n" + super.toString();
  }
}
