package torch.nn;

import java.util.List;
import java.util.function.UnaryOperator;
import torch.Aten;
import torch.DType;
import torch.Device;
import torch.MemoryFormat;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;

/// A module's tensors to other devices, dtypes and layouts, in place.
final class Conversion {
  private Conversion() {}

  /// `null` leaves a property as it is.
  static Module to(
      Module module, Device device, DType dtype, MemoryFormat format, boolean nonBlocking) {
    if (dtype != null && !dtype.isFloatingPoint() && !dtype.isComplex())
      throw new IllegalArgumentException(
          "a module can be converted to a floating point or complex dtype, not to " + dtype);
    long rank =
        format == MemoryFormat.CHANNELS_LAST ? 4 : format == MemoryFormat.CHANNELS_LAST_3D ? 5 : -1;
    return convert(
        module,
        tensor -> {
          boolean number = tensor.isFloatingPoint() || tensor.isComplex();
          var options = TensorOptions.of(number ? dtype : null, device);
          boolean fits = rank < 0 || tensor.dim() == rank;
          return Aten.to(tensor, options, nonBlocking, false, fits ? format : null);
        });
  }

  static Module toEmpty(Module module, Device device) {
    return convert(module, tensor -> Aten.emptyLike(tensor, TensorOptions.of(device), null));
  }

  private static Module convert(Module module, UnaryOperator<Tensor> conversion) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (Parameter parameter : module.parameters()) {
        if (parameter.isUninitialized()) {
          parameter.convertPlaceholder(conversion);
          continue;
        }
        Tensor gradient = parameter.grad();
        boolean changed = convert(parameter, conversion);
        if (changed && gradient != null) {
          // A gradient must fit its tensor at every moment.
          parameter.setGrad(null);
          parameter.setGrad(conversion.apply(gradient));
        }
      }
      for (Tensor buffer : module.buffers()) convert(buffer, conversion);
    }
    for (Module part : module.modules()) part.afterConversion();
    return module;
  }

  private static boolean convert(Tensor tensor, UnaryOperator<Tensor> conversion) {
    Tensor converted = conversion.apply(tensor);
    if (converted.isSame(tensor)) return false;
    Aten.setData(tensor, converted);
    return true;
  }

  /// Has the target take the source's memory, dtype and device.
  static void adopt(Tensor target, Tensor source) {
    Tensor gradient = target.grad();
    if (gradient != null) target.setGrad(null);
    Aten.setData(target, source.detach());
  }

  static void zeroGrad(List<? extends Tensor> tensors, boolean setToNone) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (Tensor tensor : tensors) {
        if (setToNone) {
          tensor.setGrad(null);
          continue;
        }
        Tensor gradient = tensor.grad();
        if (gradient == null) continue;
        if (gradient.gradFn() != null) gradient.detach_();
        else gradient.requiresGrad_(false);
        gradient.zero_();
      }
    }
  }
}
