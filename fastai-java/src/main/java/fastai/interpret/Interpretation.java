package fastai.interpret;

import fastai.data.BatchView;
import fastai.data.Loader;
import fastai.data.Split;
import fastai.learner.Learner;
import fastai.learner.Preds;
import fastai.learner.PredsOptions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import torch.Tensor;
import torch.TensorScope;

/// What a model finds hard: the samples with the greatest losses, with what the data were made of
/// and what the model says of them (fastai's `Interpretation`). It knows nothing of pictures or
/// texts: values that can be shown are shown, all others stand in tables.
///
/// ```java
/// var interp = Interpretation.fromLearner(learn);
/// interp.topLosses(9);                      // numbers, items (such as paths) and losses
/// interp.verdicts(9);                       // the same with predictions and probabilities
/// interp.plotTopLosses(9).show();
/// ```
///
/// The losses are computed once, the predictions of chosen samples when they are asked for. Unlike
/// in fastai, training data are looked at without augmentation, so that both are of the same
/// pictures.
public sealed class Interpretation
    permits ClassificationInterpretation, MultiLabelInterpretation, SegmentationInterpretation {
  private final Learner learn;
  private final Loader dl;
  private final UnaryOperator<Tensor> act;
  private final Outputs outputs;
  private final double[] losses;

  Interpretation(Learner learn, Loader dl, UnaryOperator<Tensor> act) {
    this.learn = learn;
    this.dl = dl.inOrder().as(Split.VALID);
    this.act = act;
    outputs = new Outputs(learn, this.dl, act);
    losses = losses(learn, this.dl);
  }

  /// Of the validation data.
  public static Interpretation fromLearner(Learner learn) {
    return fromLearner(learn, 1);
  }

  /// Of one of the learner's loaders: 0 is the training data.
  public static Interpretation fromLearner(Learner learn, int dsIdx) {
    return fromLearner(learn, learn.dls.get(dsIdx), null);
  }

  /// Of any loader with targets.
  ///
  /// @param act from what the model says to probabilities; `null`: the loss's activation
  public static Interpretation fromLearner(Learner learn, Loader dl, UnaryOperator<Tensor> act) {
    return new Interpretation(learn, dl, act);
  }

  private static double[] losses(Learner learn, Loader dl) {
    var options =
        PredsOptions.DEFAULT.withLoss(true).withPreds(false).withTargs(false).withReorder(true);
    try (var _ = new TensorScope()) {
      Tensor losses = learn.getPreds(dl, options).losses();
      if (losses == null)
        throw new IllegalArgumentException(
            "losses can be computed of data with targets only; this loader has none");
      return losses.to(torch.DType.FLOAT64).toDoubleArray();
    }
  }

  // ---- data -------------------------------------------------------------------------------------

  /// The loss of each sample, in the data's order.
  public final double[] losses() {
    return losses.clone();
  }

  /// What the sample was made of, such as a file's path; `null` where the loader does not know.
  public final Object item(int index) {
    return outputs.item(index);
  }

  /// All samples, the greatest losses first.
  public final List<LossItem> topLosses() {
    return topLosses(losses.length);
  }

  public final List<LossItem> topLosses(int k) {
    return topLosses(k, true);
  }

  /// The samples with the greatest losses, or the smallest ones. Losses that are no number come
  /// first, where they are seen.
  public final List<LossItem> topLosses(int k, boolean largest) {
    return ranking(largest).limit(k).mapToObj(this::lossItem).toList();
  }

  private IntStream ranking(boolean largest) {
    Comparator<Integer> bySize = Comparator.comparingDouble(i -> losses[i]);
    var order = largest ? bySize.reversed() : bySize;
    return IntStream.range(0, losses.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(i -> Double.isNaN(losses[i]) ? 0 : 1)
                .thenComparing(order))
        .mapToInt(Integer::intValue);
  }

  final LossItem lossItem(int index) {
    return new LossItem(index, item(index), losses[index]);
  }

  /// What the model says of the samples with the greatest losses.
  public final List<Verdict> verdicts(int k) {
    return verdicts(ranking(true).limit(k).toArray());
  }

  /// What the model says of samples, by their numbers.
  ///
  /// @throws IndexOutOfBoundsException if there is no such sample
  public final List<Verdict> verdicts(int... idxs) {
    for (int i : idxs)
      if (i < 0 || i >= losses.length)
        throw new IndexOutOfBoundsException(
            "there are samples 0 to " + (losses.length - 1) + ", and no sample " + i);
    return outputs.verdicts(idxs, losses);
  }

  // ---- pictures and tables ----------------------------------------------------------------------

  /// The samples with the greatest losses: pictures with prediction, actual target, loss and
  /// probability above them, or a table.
  public final LossView plotTopLosses(int k) {
    return plotTopLosses(k, true);
  }

  public final LossView plotTopLosses(int k, boolean largest) {
    return plot(ranking(largest).limit(k).toArray());
  }

  /// Those of some ranks: `plotTopLosses(new int[] {0, 2, 5}, true)`.
  public final LossView plotTopLosses(int[] ranks, boolean largest) {
    int[] order = ranking(largest).toArray();
    for (int rank : ranks)
      if (rank < 0 || rank >= order.length)
        throw new IndexOutOfBoundsException(
            "there are ranks 0 to " + (order.length - 1) + ", and no rank " + rank);
    return plot(Arrays.stream(ranks).map(rank -> order[rank]).toArray());
  }

  /// Samples by their numbers, shown as the top losses are.
  public final LossView plot(int... idxs) {
    return new LossView(verdicts(idxs));
  }

  /// Samples by their numbers with what the model says of them, shown as `learn.showResults` does.
  public final BatchView showResults(int... idxs) {
    if (idxs.length == 0) throw new IllegalArgumentException("there are no samples to show");
    return outputs.shown(idxs);
  }

  // ---- for what stands on it --------------------------------------------------------------------

  final Learner learn() {
    return learn;
  }

  /// Predictions, decoded ones and targets of all samples; in the scope that is open now.
  final Preds preds() {
    var options = PredsOptions.DEFAULT.withDecoded(true);
    return learn.getPreds(dl, act == null ? options : options.withAct(act));
  }
}
