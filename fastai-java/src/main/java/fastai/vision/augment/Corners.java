package fastai.vision.augment;

import torch.DType;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// Perspective warps that move some corners in one of a few directions.
final class Corners {
  private Corners() {}

  /// @param moves for each direction, how x and y of the four corners move
  static CoordWarp of(Tensor x, AffineOptions options, double magnitude, int[][] moves) {
    Tensor far = options.lots().uniform(x, options.draw(), -magnitude, magnitude, 0);
    // The direction is drawn for all; how far is 0 for those that do not move.
    Tensor direction =
        new Lots(1, options.batch()).randint(x, options.drawX(), moves.length).to(DType.INT64);
    Tensor table = Torch.tensor(moves, TensorOptions.of(DType.FLOAT32, x.device())).view(-1, 4, 2);
    Tensor moved = table.index(direction).mul_(far.view(-1, 1, 1));
    return new Homography(moved.add_(Homography.corners(x)));
  }
}
