package fastai.callback;

import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// Pastes a box of another image of the batch into every image, the same box for all (before_batch,
/// order 0, training only; see [MixHandler] for the loss). Inputs are `[batch, channels, height,
/// width]`.
///
/// ```text
/// l     drawn from Beta(alpha, alpha) for the batch;  ratio = sqrt(1 - l)
/// box   round(width * ratio) x round(height * ratio) around a random pixel, cut off at the borders
/// lam = 1 - area of the box / (width * height)
/// ```
///
/// ```java
/// learn.fit(5, Lr.of(1e-3), FitOptions.DEFAULT.withCbs(new CutMix()));
/// ```
///
/// fastai writes into the loader's own batch; this changes a copy.
///
/// Source: Yun et al. 2019, arXiv 1905.04899.
public class CutMix extends MixHandler {
  /// Alpha 1: all sizes are as likely.
  public CutMix() {
    this(1);
  }

  public CutMix(double alpha) {
    super(alpha);
  }

  /// The columns `x1` to `x2` and rows `y1` to `y2`, the latter of each left out.
  protected record Box(long x1, long y1, long x2, long y2) {
    long area() {
      return (x2 - x1) * (y2 - y1);
    }
  }

  @Override
  public final void beforeBatch() {
    if (learn.yb.length == 0) return;
    Tensor x = learn.xb[0];
    if (x.dim() != 4)
      throw new IllegalStateException(
          "CutMix takes images [batch, channels, height, width]; the input is " + x.describe());
    long bs = x.size(0), height = x.size(2), width = x.size(3);
    // In float32, as Python computes.
    float lam = (float) draw(1).item();
    Tensor partners = drawPartners(bs).to(x.device());
    Box box = drawBox(width, height, lam);
    if (box.area() > 0) {
      Tensor mixed = x.clone();
      cut(mixed, box).copy_(cut(x, box).indexSelect(0, partners));
      learn.xb = learn.xb.clone();
      learn.xb[0] = mixed;
    }
    float kept = 1 - (float) box.area() / (width * height);
    mixTargets(
        Torch.full(new long[0], kept, TensorOptions.of(DType.FLOAT32, x.device())), partners);
  }

  private static Tensor cut(Tensor x, Box box) {
    return x.narrow(2, box.y1, box.y2 - box.y1).narrow(3, box.x1, box.x2 - box.x1);
  }

  /// Draws the box.
  protected Box drawBox(long width, long height, float lam) {
    float ratio = (float) Math.sqrt(1 - lam);
    long cutWidth = (long) Math.rint(width * ratio), cutHeight = (long) Math.rint(height * ratio);
    long x = draw(0, width), y = draw(0, height);
    return new Box(
        Math.clamp(x - cutWidth / 2, 0L, width),
        Math.clamp(y - cutHeight / 2, 0L, height),
        Math.clamp(x + cutWidth / 2, 0L, width),
        Math.clamp(y + cutHeight / 2, 0L, height));
  }

  private static long draw(long from, long to) {
    return Torch.randint(from, to, new long[] {1}, TensorOptions.of(DType.INT64, Device.CPU))
        .itemLong();
  }
}
