package fastai.interpret;

import fastai.data.Loader;
import fastai.learner.Learner;
import fastai.plot.ConfusionMatrixPlot;
import fastai.plot.Figure;
import fastai.plot.TextTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;

/// How a model that tells classes apart does (fastai's `ClassificationInterpretation`, and 0.7's
/// `ImageModelResults`).
///
/// ```java
/// var interp = ClassificationInterpretation.fromLearner(learn);
/// interp.plotConfusionMatrix().show();
/// IO.println(interp.mostConfused(5));
/// IO.print(interp.classificationReport());
/// interp.plot(interp.mostIncorrect("cat")).show();
/// ```
///
/// All predictions are computed at the first question, and kept: class numbers and probabilities as
/// arrays. fastai 2 computes them anew at each question.
public final class ClassificationInterpretation extends Interpretation {
  private static final int MOST = 4;

  private final List<String> vocab;
  private Answers answers;

  /// @param probs a row a sample; empty where each sample has a class for each of its parts
  private record Answers(long[] preds, long[] targs, float[][] probs) {}

  private ClassificationInterpretation(Learner learn, Loader dl, UnaryOperator<Tensor> act) {
    super(learn, dl, act);
    vocab = learn.dls.vocab();
  }

  public static ClassificationInterpretation fromLearner(Learner learn) {
    return fromLearner(learn, 1);
  }

  public static ClassificationInterpretation fromLearner(Learner learn, int dsIdx) {
    return fromLearner(learn, learn.dls.get(dsIdx), null);
  }

  /// @param act from what the model says to probabilities; `null`: the loss's activation
  public static ClassificationInterpretation fromLearner(
      Learner learn, Loader dl, UnaryOperator<Tensor> act) {
    return new ClassificationInterpretation(learn, dl, act);
  }

  private Answers answers() {
    if (answers == null)
      try (var _ = new TensorScope()) {
        var all = preds();
        long[] preds = numbers(all.decoded()), targs = numbers(all.targ());
        if (preds.length != targs.length)
          throw new IllegalStateException(
              "there are "
                  + preds.length
                  + " predicted classes for "
                  + targs.length
                  + " targets; a model that tells classes apart has a loss that decodes to class"
                  + " numbers, such as CrossEntropyLossFlat");
        answers = new Answers(preds, targs, probs(all.preds()));
      }
    return answers;
  }

  private static long[] numbers(Tensor classes) {
    return classes.to(DType.INT64).reshape(-1).toLongArray();
  }

  private static float[][] probs(Tensor preds) {
    if (preds.dim() != 2) return new float[0][];
    int c = (int) preds.size(1);
    float[] all = preds.to(DType.FLOAT32).contiguous().toFloatArray();
    var rows = new float[(int) preds.size(0)][];
    for (int i = 0; i < rows.length; i++) rows[i] = Arrays.copyOfRange(all, i * c, (i + 1) * c);
    return rows;
  }

  /// The class of each sample that the model takes it for, in the data's order; where each sample
  /// has a class for each of its parts, one after the other.
  public long[] predictedClasses() {
    return answers().preds.clone();
  }

  /// The class that each sample is of.
  public long[] actualClasses() {
    return answers().targs.clone();
  }

  /// The probabilities of all classes, a row a sample.
  public float[][] probs() {
    return Arrays.stream(answers().probs).map(float[]::clone).toArray(float[][]::new);
  }

  /// The classes' names, in the order of their numbers; the numbers where there are no names.
  public List<String> vocab() {
    if (!vocab.isEmpty()) return vocab;
    var a = answers();
    long c =
        a.probs.length > 0
            ? a.probs[0].length
            : 1
                + LongStream.concat(LongStream.of(a.preds), LongStream.of(a.targs))
                    .max()
                    .orElse(-1);
    return IntStream.range(0, (int) c).mapToObj(Integer::toString).toList();
  }

  // ---- confusion --------------------------------------------------------------------------------

  /// `[actual class][predicted class]`: how often one was taken for the other.
  public long[][] confusionMatrix() {
    int c = vocab().size();
    var a = answers();
    var counts = new long[c][c];
    for (int i = 0; i < a.preds.length; i++)
      if (a.targs[i] >= 0 && a.targs[i] < c) counts[(int) a.targs[i]][(int) a.preds[i]]++;
    return counts;
  }

  public Figure plotConfusionMatrix() {
    return plotConfusionMatrix(o -> o);
  }

  /// `interp.plotConfusionMatrix(o -> o.withNormalize(true))`
  public Figure plotConfusionMatrix(UnaryOperator<ConfusionMatrixPlot> change) {
    return change.apply(ConfusionMatrixPlot.DEFAULT).figure(vocab(), confusionMatrix());
  }

  public List<Confused> mostConfused() {
    return mostConfused(1);
  }

  /// The pairs of classes that were confused so often or more, the most frequent first.
  public List<Confused> mostConfused(int minVal) {
    var names = vocab();
    long[][] counts = confusionMatrix();
    var pairs = new ArrayList<Confused>();
    for (int t = 0; t < counts.length; t++)
      for (int p = 0; p < counts.length; p++)
        if (t != p && counts[t][p] >= Math.max(1, minVal))
          pairs.add(new Confused(names.get(t), names.get(p), counts[t][p]));
    pairs.sort(Comparator.comparingLong(Confused::count).reversed());
    return pairs;
  }

  /// Precision, recall and F1 of each class, as scikit-learn prints them.
  public ClassificationReport classificationReport() {
    return ClassificationReport.of(vocab(), confusionMatrix());
  }

  /// The samples of a class that were taken for another, the greatest losses first.
  public List<LossItem> confused(String actual, String predicted) {
    int t = number(actual), p = number(predicted);
    var a = answers();
    return topLosses().stream()
        .filter(one -> a.targs[one.index()] == t && a.preds[one.index()] == p)
        .toList();
  }

  /// A row for each sample that was taken for another class, by pairs, the most frequent first
  /// (v1's `ClassConfusion`, without its tabs). [#plot] shows those of a pair.
  public TextTable classConfusion() {
    var table = new TextTable("actual", "predicted", "index", "item", "loss");
    for (var pair : mostConfused())
      for (var one : confused(pair.actual(), pair.predicted()))
        table.row(pair.actual(), pair.predicted(), one.index(), one.item(), one.loss());
    return table;
  }

  // ---- most correct, incorrect, uncertain -------------------------------------------------------

  /// Up to four samples of a class that are told rightly with the greatest probabilities.
  public int[] mostCorrect(String y) {
    int c = number(y);
    return most(c, this::isRight, i -> -answers().probs[i][c]);
  }

  /// Up to four samples of a class that are told wrongly, with the smallest probabilities of it.
  public int[] mostIncorrect(String y) {
    int c = number(y);
    return most(c, i -> !isRight(i), i -> answers().probs[i][c]);
  }

  /// Up to four samples of a class whose probability of it is closest to that of a guess, one over
  /// the number of classes.
  public int[] mostUncertain(String y) {
    int c = number(y);
    double guess = 1.0 / vocab().size();
    return most(c, _ -> true, i -> Math.abs(answers().probs[i][c] - guess));
  }

  private boolean isRight(int i) {
    return answers().preds[i] == answers().targs[i];
  }

  private int[] most(int y, IntPredicate which, IntToDoubleFunction order) {
    var a = answers();
    if (a.probs.length != a.targs.length)
      throw new IllegalStateException(
          "the most certain samples are found by one class for each sample; these have a class for"
              + " each of their parts");
    return IntStream.range(0, a.targs.length)
        .filter(i -> a.targs[i] == y)
        .filter(which)
        .boxed()
        .sorted(Comparator.comparingDouble(order::applyAsDouble))
        .limit(MOST)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int number(String y) {
    int c = vocab().indexOf(y);
    if (c < 0)
      throw new IllegalArgumentException("there is no class '" + y + "'; there are " + vocab());
    return c;
  }
}
