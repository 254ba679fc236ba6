package fastai.interpret;

import fastai.data.BatchView;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What a model says of a sample, beside what is true.
///
/// @param index the sample's place in the data that are interpreted
/// @param item what the data were made of, such as a file's path; `null` where the loader does not
///   know
/// @param loss the sample's
/// @param inputs decoded: pictures can be shown
/// @param targets decoded: labels by name
/// @param predictions decoded as the targets are
/// @param probs the activated outputs, one a class or number; empty where there is a whole map of
///   them, as in segmentation
public record Verdict(
    int index,
    Object item,
    double loss,
    List<Object> inputs,
    List<Object> targets,
    List<Object> predictions,
    double[] probs) {

  /// The greatest of the activated outputs, which is the prediction's probability where one class
  /// is told; NaN without any.
  public double probability() {
    return Arrays.stream(probs).max().orElse(Double.NaN);
  }

  /// The targets as a text.
  public String target() {
    return text(targets);
  }

  /// The predictions as a text.
  public String predicted() {
    return text(predictions);
  }

  /// The inputs as a text.
  public String input() {
    return text(inputs);
  }

  private static String text(List<Object> values) {
    return values.stream().map(BatchView::text).collect(Collectors.joining(", "));
  }
}
