package fastai.data;

import java.util.List;

/// Numbers as targets: float32, `[batch]` for one a sample and `[batch, nOut]` for several, trained
/// with the mean of squared errors.
///
/// @param nOut how many numbers; 0 to take as many as the first training item has
/// @param log whether the model learns the logarithm (fastai v1's `FloatList(log=True)`)
public record RegressionBlock(int nOut, boolean log) implements TransformBlock {
  public RegressionBlock() {
    this(0, false);
  }

  public RegressionBlock(int nOut) {
    this(nOut, false);
  }

  public RegressionBlock withLog(boolean log) {
    return new RegressionBlock(nOut, log);
  }

  @Override
  public List<Transform> typeTfms() {
    return List.of(new RegressionSetup(nOut, log));
  }
}
