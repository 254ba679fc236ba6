package fastai.vision.augment;

import torch.DType;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// Draws numbers for the images of a batch, floats `[batch]` on its device and from its default
/// generator: first the numbers, then which of the images they are for.
///
/// @param p the share of images that get what was drawn; the others get what changes nothing
/// @param batch whether all images of the batch get the same
record Lots(double p, boolean batch) {
  private static final TensorOptions FLOATS = TensorOptions.of(DType.FLOAT32);

  Lots {
    if (!(p >= 0 && p <= 1))
      throw new IllegalArgumentException(
          "p is the share of images on which a transform acts, from 0 to 1; " + p + " was given");
  }

  /// Uniform numbers, unless others are given.
  Tensor uniform(Tensor x, Draw given, double from, double to, double neutral) {
    return masked(x, given == null ? uniform(x, from, to) : numbers(x, given), neutral);
  }

  /// Whole numbers below a bound, unless others are given; 0 changes nothing.
  Tensor randint(Tensor x, Draw given, int below) {
    return masked(x, given == null ? randint(x, below) : numbers(x, given), 0);
  }

  /// The exponential of a uniform number on both sides of 0, unless other numbers are given.
  Tensor exponential(Tensor x, Draw given, double limit, double neutral) {
    return masked(x, given == null ? uniform(x, -limit, limit).exp() : numbers(x, given), neutral);
  }

  /// Ones, unless other numbers are given; 0 changes nothing.
  Tensor ones(Tensor x, Draw given) {
    return masked(
        x, given == null ? x.newOnes(new long[] {x.size(0)}, FLOATS) : numbers(x, given), 0);
  }

  /// Uniform numbers for all images, whatever the share.
  Tensor uniformForAll(Tensor x, Draw given, double from, double to) {
    return given == null ? uniform(x, from, to) : numbers(x, given);
  }

  private Tensor uniform(Tensor x, double from, double to) {
    long n = x.size(0);
    return x.newEmpty(new long[] {batch ? 1 : n}, FLOATS).uniform_(from, to).expand(n);
  }

  private Tensor randint(Tensor x, int below) {
    long n = x.size(0);
    return Torch.randint(
            below, new long[] {batch ? 1 : n}, TensorOptions.of(DType.INT64, x.device()))
        .to(DType.FLOAT32)
        .expand(n);
  }

  private static Tensor numbers(Tensor x, Draw given) {
    Tensor drawn = given.draw(x);
    if (drawn.dim() != 1 || drawn.size(0) != x.size(0))
      throw new IllegalArgumentException(
          "a draw gives one number for each of the "
              + x.size(0)
              + " images of the batch, as floats [batch]; it gave "
              + drawn.describe());
    return drawn.to(DType.FLOAT32);
  }

  private Tensor masked(Tensor x, Tensor drawn, double neutral) {
    if (p == 1) return drawn;
    Tensor mask = x.newEmpty(new long[] {batch ? 1 : x.size(0)}, FLOATS).bernoulli_(p);
    return neutral == 0 ? drawn.mul(mask) : drawn.sub(neutral).mul_(mask).add_(neutral);
  }
}
