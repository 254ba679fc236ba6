package fastai.data;

import java.util.function.UnaryOperator;

/// How items become a loader for predictions.
///
/// @param labels whether the items have targets, which are read too
/// @param rmTypeTfms how many transforms the items have been through; -1: by the type of the first
/// @param loader changes batch size, workers and so on from those of validation
public record TestDlOptions(boolean labels, int rmTypeTfms, UnaryOperator<LoaderOptions> loader) {
  public static final TestDlOptions DEFAULT =
      new TestDlOptions(false, -1, UnaryOperator.identity());

  public TestDlOptions withLabels(boolean labels) {
    return new TestDlOptions(labels, rmTypeTfms, loader);
  }

  public TestDlOptions withRmTypeTfms(int rmTypeTfms) {
    return new TestDlOptions(labels, rmTypeTfms, loader);
  }

  public TestDlOptions withLoader(UnaryOperator<LoaderOptions> loader) {
    return new TestDlOptions(labels, rmTypeTfms, loader);
  }
}
