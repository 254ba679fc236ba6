package fastai.interpret;

import fastai.data.Loader;
import fastai.learner.Learner;
import fastai.learner.Preds;
import fastai.plot.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;

/// How a model that gives each sample any number of labels does (v1's
/// `MultiLabelClassificationInterpretation` and `plot_multi_top_losses`).
///
/// ```java
/// var interp = MultiLabelInterpretation.fromLearner(learn);
/// IO.print(interp.plotTopLosses(9).table());     // with the probabilities of all labels
/// IO.print(interp.table());                      // which labels are missed, which made up
/// ```
public final class MultiLabelInterpretation extends Interpretation {
  private final List<String> vocab;
  private List<Label> labels;

  /// How often a label was found, missed, and given to samples that do not have it.
  public record Label(String name, long found, long missed, long madeUp) {
    public long errors() {
      return missed + madeUp;
    }
  }

  private MultiLabelInterpretation(Learner learn, Loader dl, UnaryOperator<Tensor> act) {
    super(learn, dl, act);
    vocab = learn.dls.vocab();
  }

  public static MultiLabelInterpretation fromLearner(Learner learn) {
    return fromLearner(learn, 1);
  }

  public static MultiLabelInterpretation fromLearner(Learner learn, int dsIdx) {
    return fromLearner(learn, learn.dls.get(dsIdx), null);
  }

  /// @param act from what the model says to probabilities; `null`: the loss's activation
  public static MultiLabelInterpretation fromLearner(
      Learner learn, Loader dl, UnaryOperator<Tensor> act) {
    return new MultiLabelInterpretation(learn, dl, act);
  }

  /// Each label's successes and errors, in the vocabulary's order.
  public List<Label> labels() {
    if (labels == null)
      try (var _ = new TensorScope()) {
        labels = count(preds());
      }
    return labels;
  }

  private List<Label> count(Preds all) {
    Tensor said = all.decoded().to(DType.BOOL), is = all.targ().to(DType.BOOL);
    if (said.dim() != 2 || is.dim() != 2)
      throw new IllegalStateException(
          "a model of several labels has targets [samples, labels]; these are "
              + is.describe()
              + ", and the predictions "
              + said.describe());
    long[] found = sums(said.logicalAnd(is));
    long[] missed = sums(said.logicalNot().logicalAnd(is));
    long[] madeUp = sums(said.logicalAnd(is.logicalNot()));
    var counted = new ArrayList<Label>();
    for (int c = 0; c < found.length; c++) {
      String name = c < vocab.size() ? vocab.get(c) : Integer.toString(c);
      counted.add(new Label(name, found[c], missed[c], madeUp[c]));
    }
    return List.copyOf(counted);
  }

  private static long[] sums(Tensor flags) {
    return flags.to(DType.INT64).sum(0L).toLongArray();
  }

  /// A row a label, those with the most errors first.
  public TextTable table() {
    var table = new TextTable("label", "found", "missed", "made up");
    labels().stream()
        .sorted(java.util.Comparator.comparingLong(Label::errors).reversed())
        .forEach(l -> table.row(l.name, l.found, l.missed, l.madeUp));
    return table;
  }
}
