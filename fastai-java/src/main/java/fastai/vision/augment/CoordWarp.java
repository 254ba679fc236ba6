package fastai.vision.augment;

import torch.Tensor;

/// A map of coordinates that is no affine one, drawn for a batch.
///
/// @see Homography
@FunctionalInterface
public interface CoordWarp {
  /// @param coords x and y from -1 to 1, `[batch, n, 2]`
  /// @param invert false: from places in the result to places in the image, where pixels are read;
  ///   true: the way points of the image move
  Tensor apply(Tensor coords, boolean invert);
}
