package fastai.vision.augment;

import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// Moves each image by whole pixels, up to `padding` (4) in both directions: what padding it on all
/// sides and cutting a part of its size out at random does, as one does with CIFAR. Fastai 1's
/// `rand_pad`; the share `p` is 1. `drawX` and `drawY` are for pixels, `-padding` to `padding`.
///
/// ```java
/// new RandPad(4);
/// new RandPad(4, o -> o.withPadMode(PadMode.ZEROS));
/// ```
public final class RandPad extends AffineCoordTfm {
  private final int padding;

  public RandPad() {
    this(4, o -> o);
  }

  public RandPad(int padding) {
    this(padding, o -> o);
  }

  public RandPad(int padding, UnaryOperator<AffineOptions> change) {
    this(padding, change.apply(AffineOptions.DEFAULT.withP(1)));
  }

  RandPad(int padding, AffineOptions options) {
    super(options);
    if (padding < 0)
      throw new IllegalArgumentException(
          "padding is a number of pixels from 0; " + padding + " was given");
    this.padding = padding;
  }

  @Override
  protected Tensor matrix(Tensor x) {
    Tensor column = pixels(x, options().drawX()).mul(2.0 / Math.max(1, x.size(-1) - 1));
    Tensor row = pixels(x, options().drawY()).mul(2.0 / Math.max(1, x.size(-2) - 1));
    Tensor one = column.newOnes(column.shape());
    return affineMat(one, null, column, null, one, row);
  }

  private Tensor pixels(Tensor x, Draw given) {
    Draw any = b -> new Lots(1, options().batch()).randint(b, null, 2 * padding + 1).sub(padding);
    return options().lots().uniform(x, given == null ? any : given, 0, 0, 0);
  }

  @Override
  Map<String, Object> settings() {
    return Map.of("padding", padding);
  }
}
