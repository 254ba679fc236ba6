package fastai.vision.augment;

import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import torch.DType;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// Moves the corners of images by given amounts: x and y of the upper left, lower left, upper right
/// and lower right one, the image being 2 wide and high. Fastai 1's `perspective_warp`; the share
/// `p` is 1.
public final class PerspectiveWarp extends AffineCoordTfm {
  private final double[] magnitude;

  public PerspectiveWarp(double... magnitude) {
    this(magnitude, o -> o);
  }

  public PerspectiveWarp(double[] magnitude, UnaryOperator<AffineOptions> change) {
    this(magnitude, change.apply(AffineOptions.DEFAULT.withP(1)));
  }

  PerspectiveWarp(double[] magnitude, AffineOptions options) {
    super(options);
    if (magnitude.length != 8)
      throw new IllegalArgumentException(
          "eight numbers say how four corners move, x and y; " + magnitude.length + " were given");
    this.magnitude = magnitude.clone();
  }

  @Override
  protected CoordWarp warp(Tensor x) {
    Tensor acts = options().lots().ones(x, null).view(-1, 1, 1);
    Tensor moves =
        Torch.tensor(magnitude, TensorOptions.of(DType.FLOAT32, x.device())).view(1, 4, 2);
    return new Homography(moves.mul(acts).add_(Homography.corners(x)));
  }

  @Override
  Map<String, Object> settings() {
    return Map.of("magnitude", Arrays.stream(magnitude).boxed().toList());
  }
}
