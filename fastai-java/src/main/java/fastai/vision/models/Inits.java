package fastai.vision.models;

import torch.Device;
import torch.nn.BatchNorm;
import torch.nn.Conv2d;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.Parameter;
import torch.nn.init.Init;

/// How torchvision's networks start, as far as several do it the same way.
final class Inits {
  private Inits() {}

  /// Convolutions Kaiming-normal by fan out with biases of 0, batch norms 1 and 0.
  static void convsByFanOut(Module model) {
    for (var part : model.modules())
      switch (part) {
        case Conv2d conv -> {
          Init.kaimingNormal_(conv.weight, 0, Init.Mode.FAN_OUT, Init.Nonlinearity.RELU, null);
          zero(conv.bias);
        }
        case BatchNorm norm -> norm.resetParameters();
        default -> {}
      }
  }

  /// Linear layers normal with the standard deviation, biases 0.
  static void linears(Module model, double std) {
    for (var part : model.modules())
      if (part instanceof Linear linear) {
        Init.normal_(linear.weight, 0, std);
        zero(linear.bias);
      }
  }

  /// Normal around 0, with values beyond ±2 drawn again; nothing for a weight without memory.
  static void truncNormal(Parameter weight, double std) {
    if (!Device.META.equals(weight.device())) Init.truncNormal_(weight, 0, std, -2, 2);
  }

  /// Fills with 0 what may be `null`.
  static void zero(Parameter parameter) {
    if (parameter != null) Init.zeros_(parameter);
  }
}
