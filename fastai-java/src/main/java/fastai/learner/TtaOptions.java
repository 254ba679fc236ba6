package fastai.learner;

/// What [Learner#tta] takes by keyword in Python.
///
/// @param n how many passes with the training's random transforms there are
/// @param beta the plain pass's share: `(1 - beta) * augmented + beta * plain`
/// @param useMax whether the largest of all passes is taken, element by element, and no mean
public record TtaOptions(int n, double beta, boolean useMax) {
  public static final TtaOptions DEFAULT = new TtaOptions(4, 0.25, false);

  public TtaOptions {
    if (n < 1)
      throw new IllegalArgumentException(
          "augmented predictions need one pass at least; n was given as " + n);
  }

  public TtaOptions withN(int n) {
    return new TtaOptions(n, beta, useMax);
  }

  public TtaOptions withBeta(double beta) {
    return new TtaOptions(n, beta, useMax);
  }

  public TtaOptions withUseMax(boolean useMax) {
    return new TtaOptions(n, beta, useMax);
  }
}
