package fastai.vision.augment;

import torch.DType;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// A part of images of a size, in pixels.
record CropBox(long top, long left, long height, long width, long imageHeight, long imageWidth) {
  boolean isWhole() {
    return height == imageHeight && width == imageWidth;
  }

  /// The box of a tensor whose last dimensions are height and width; those of images of another
  /// size than the box was drawn for are cut in proportion.
  Tensor of(Tensor x) {
    CropBox box = in(x.size(-2), x.size(-1));
    return x.narrow(-2, box.top, box.height).narrow(-1, box.left, box.width);
  }

  private CropBox in(long h, long w) {
    if (h == imageHeight && w == imageWidth) return this;
    long top = this.top * h / imageHeight, left = this.left * w / imageWidth;
    long bottom = (this.top + height) * h / imageHeight;
    long right = (this.left + width) * w / imageWidth;
    return new CropBox(top, left, Math.max(1, bottom - top), Math.max(1, right - left), h, w);
  }

  /// The map from places in the box to places in the image, both from -1 to 1, `[1, 3, 3]`.
  ///
  /// @param alignCorners whether -1 and 1 are the centres of corner pixels
  Tensor matrix(Tensor like, boolean alignCorners) {
    double[] x = axis(left, width, imageWidth, alignCorners);
    double[] y = axis(top, height, imageHeight, alignCorners);
    return Torch.tensor(
            new double[] {x[0], 0, x[1], 0, y[0], y[1], 0, 0, 1},
            TensorOptions.of(DType.FLOAT32, like.device()))
        .view(1, 3, 3);
  }

  private static double[] axis(long start, long length, long whole, boolean alignCorners) {
    double last = alignCorners ? whole - 1 : whole;
    if (last == 0) return new double[] {1, 0};
    double span = alignCorners ? length - 1 : length;
    return new double[] {span / last, (2 * start + span) / last - 1};
  }
}
