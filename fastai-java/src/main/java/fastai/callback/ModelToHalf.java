package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Event;
import torch.Aten;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.BatchNorm;
import torch.nn.Module;
import torch.nn.Parameter;

/// Has the model in float16 for the time of a fit, batch normalisations with weights excepted
/// (before_fit, after_fit; order -50). For [NonNativeMixedPrecision].
///
/// ```java
/// learn.addCbs(List.of(new ModelToHalf(), new NonNativeMixedPrecision()));
/// ```
public final class ModelToHalf extends Callback implements Event.BeforeFit, Event.AfterFit {
  private boolean fitting;

  public ModelToHalf() {}

  @Override
  public double order() {
    return -50;
  }

  @Override
  public void beforeFit() {
    if (!learn.isValidating()) fitting = true;
    convert(learn.model, DType.FLOAT16);
  }

  @Override
  public void afterFit() {
    // A validation within a fit leaves the fit's model as it is.
    if (fitting && learn.isValidating()) return;
    fitting = false;
    convert(learn.model, DType.FLOAT32);
  }

  static void convert(Module model, DType dtype) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (var module : model.modules()) {
        if (module instanceof BatchNorm norm && norm.weight != null) continue;
        if (module.children().isEmpty()) {
          module.to(dtype);
          continue;
        }
        for (Parameter param : module.parameters(false)) convert(param, dtype);
        for (Tensor buffer : module.buffers(false)) convert(buffer, dtype);
      }
    }
  }

  private static void convert(Tensor tensor, DType dtype) {
    if (!tensor.isFloatingPoint() || tensor.dtype() == dtype) return;
    // A gradient must fit its tensor at every moment; the next backward makes another.
    tensor.setGrad(null);
    Aten.setData(tensor, tensor.detach().to(dtype));
  }
}
