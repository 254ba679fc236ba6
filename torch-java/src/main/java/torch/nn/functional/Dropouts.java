package torch.nn.functional;

import torch.Aten;
import torch.Tensor;

/// The part of [F] that drops elements in training. Those whose names end with an underscore write
/// into their input.
abstract class Dropouts extends Normalizations {
  private static final System.Logger LOG = System.getLogger("torch");

  Dropouts() {}

  /// An operator that drops: input, probability, whether in training.
  @FunctionalInterface
  private interface Drop {
    Tensor apply(Tensor input, double p, boolean training);
  }

  /// In training each element becomes zero with probability `p`, the others are divided by `1 - p`;
  /// otherwise it returns its input.
  ///
  /// @throws IllegalArgumentException unless `p` is between 0 and 1
  public static Tensor dropout(Tensor input, double p, boolean training) {
    return Aten.dropout(input, checked(p), training);
  }

  public static Tensor dropout(Tensor input, double p) {
    return dropout(input, p, true);
  }

  public static Tensor dropout(Tensor input) {
    return dropout(input, 0.5);
  }

  /// In place.
  public static Tensor dropout_(Tensor input, double p, boolean training) {
    return Aten.dropout_(input, checked(p), training);
  }

  /// Drops elements in a way that keeps mean 0 and variance 1, for [#selu].
  ///
  /// Source: Klambauer et al. 2017, arXiv 1706.02515.
  public static Tensor alphaDropout(Tensor input, double p, boolean training) {
    return Aten.alphaDropout(input, checked(p), training);
  }

  public static Tensor alphaDropout(Tensor input) {
    return alphaDropout(input, 0.5, false);
  }

  /// In place.
  public static Tensor alphaDropout_(Tensor input, double p, boolean training) {
    return Aten.alphaDropout_(input, checked(p), training);
  }

  /// [#alphaDropout] of whole channels, the second dimension.
  public static Tensor featureAlphaDropout(Tensor input, double p, boolean training) {
    return Aten.featureAlphaDropout(input, checked(p), training);
  }

  public static Tensor featureAlphaDropout(Tensor input) {
    return featureAlphaDropout(input, 0.5, false);
  }

  /// In place.
  public static Tensor featureAlphaDropout_(Tensor input, double p, boolean training) {
    return Aten.featureAlphaDropout_(input, checked(p), training);
  }

  /// Drops whole channels of `[batch, channels, length]` or `[channels, length]`.
  public static Tensor dropout1d(Tensor input, double p, boolean training) {
    return dropout1d(input, p, training, Aten::featureDropout);
  }

  public static Tensor dropout1d(Tensor input, double p) {
    return dropout1d(input, p, true);
  }

  public static Tensor dropout1d(Tensor input) {
    return dropout1d(input, 0.5);
  }

  /// In place.
  public static Tensor dropout1d_(Tensor input, double p, boolean training) {
    return dropout1d(input, p, training, Aten::featureDropout_);
  }

  private static Tensor dropout1d(Tensor input, double p, boolean training, Drop drop) {
    long dim = input.dim();
    if (dim != 2 && dim != 3)
      throw new IllegalArgumentException(
          "dropout1d: Expected 2D or 3D input, but received a " + dim + "D input");
    return withBatch(dim == 3, input, checked(p), training, drop);
  }

  /// Drops whole channels of `[batch, channels, height, width]`. As in PyTorch, three dimensions
  /// are taken as `[batch, channels, length]`, with a warning.
  public static Tensor dropout2d(Tensor input, double p, boolean training) {
    warnUnless(input.dim() == 4, "dropout2d", input);
    return Aten.featureDropout(input, checked(p), training);
  }

  public static Tensor dropout2d(Tensor input, double p) {
    return dropout2d(input, p, true);
  }

  public static Tensor dropout2d(Tensor input) {
    return dropout2d(input, 0.5);
  }

  /// In place.
  public static Tensor dropout2d_(Tensor input, double p, boolean training) {
    warnUnless(input.dim() == 4, "dropout2d", input);
    return Aten.featureDropout_(input, checked(p), training);
  }

  /// Drops whole channels of `[batch, channels, depth, height, width]`, or without batch.
  public static Tensor dropout3d(Tensor input, double p, boolean training) {
    return dropout3d(input, p, training, Aten::featureDropout);
  }

  public static Tensor dropout3d(Tensor input, double p) {
    return dropout3d(input, p, true);
  }

  public static Tensor dropout3d(Tensor input) {
    return dropout3d(input, 0.5);
  }

  /// In place.
  public static Tensor dropout3d_(Tensor input, double p, boolean training) {
    return dropout3d(input, p, training, Aten::featureDropout_);
  }

  private static Tensor dropout3d(Tensor input, double p, boolean training, Drop drop) {
    long dim = input.dim();
    warnUnless(dim == 4 || dim == 5, "dropout3d", input);
    return withBatch(dim == 5, input, checked(p), training, drop);
  }

  private static Tensor withBatch(
      boolean batched, Tensor input, double p, boolean training, Drop drop) {
    if (batched) return drop.apply(input, p, training);
    return drop.apply(input.unsqueeze(0), p, training).squeeze(0);
  }

  private static void warnUnless(boolean expected, String name, Tensor input) {
    if (!expected)
      LOG.log(
          System.Logger.Level.WARNING,
          "{0}: received a {1}-D input; channels are taken to be the second dimension, use another"
              + " dropout for another shape",
          name,
          input.dim());
  }

  private static double checked(double p) {
    if (!(p >= 0 && p <= 1))
      throw new IllegalArgumentException(
          "dropout probability has to be between 0 and 1, but got " + p);
    return p;
  }
}
