package fastai.vision.augment;

import java.util.List;
import torch.Aten;
import torch.Tensor;
import torch.Torch;

/// Where light and colour are changed. Pixels are floats `[batch, channels, height, width]` from 0
/// to 1.
public enum Space {
  /// Logits, `ln(x / (1 - x))` of x kept from 1e-7 to 1 - 1e-7: whatever is added or multiplied,
  /// pixels stay from 0 to 1. (Fastai's `LightingTfm`.)
  LOGIT {
    @Override
    Tensor to(Tensor x) {
      return x.logit(EPS);
    }

    @Override
    Tensor from(Tensor x) {
      return x.sigmoid_();
    }
  },
  /// Hue, saturation and value, each from 0 to 1; for colour images. (Fastai's `HSVTfm`.)
  HSV {
    @Override
    Tensor to(Tensor x) {
      Tensor value = x.amax(1), range = value.sub(x.amin(1));
      Tensor[] rgb = x.unbind(1);
      Tensor divisor = Torch.where(range.eq(0), 1.0, range);
      Tensor red = value.sub(rgb[0]).div_(divisor);
      Tensor green = value.sub(rgb[1]).div_(divisor);
      Tensor blue = value.sub(rgb[2]).div_(divisor);
      Tensor isRed = value.eq(rgb[0]), isGreen = value.eq(rgb[1]);
      Tensor sixths =
          blue.sub(green)
              .where(isRed, red.sub(blue).add_(2).where(isGreen, green.sub(red).add_(4)));
      Tensor hue = sixths.div_(6).remainder(1);
      Tensor saturation = range.div(Torch.where(value.eq(0), 1.0, value));
      return Torch.stack(List.of(hue, saturation, value), 1);
    }

    /// `v - v s max(0, min(k, 4 - k, 1))`, k = (n + 6 h) mod 6 and n = 5, 3, 1 for red, green,
    /// blue.
    @Override
    Tensor from(Tensor x) {
      Tensor[] hsv = x.unbind(1);
      Tensor n =
          Torch.tensor(new double[] {5, 3, 1}, torch.TensorOptions.of(x.dtype(), x.device()))
              .view(1, 3, 1, 1);
      Tensor k = hsv[0].mul(6).unsqueeze(1).add(n).remainder(6);
      Tensor share = k.minimum(k.neg().add_(4)).clamp(0, 1);
      Tensor value = hsv[2].unsqueeze(1);
      return Aten.addcmul(value, value.mul(hsv[1].unsqueeze(1)), share, torch.Scalar.of(-1));
    }
  };

  private static final double EPS = 1e-7;

  /// A new tensor.
  abstract Tensor to(Tensor x);

  abstract Tensor from(Tensor x);
}
