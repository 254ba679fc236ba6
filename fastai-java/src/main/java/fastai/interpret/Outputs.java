package fastai.interpret;

import fastai.data.Batch;
import fastai.data.BatchView;
import fastai.data.Datasets;
import fastai.data.Loader;
import fastai.data.TfmdDL;
import fastai.data.TfmdLists;
import fastai.learner.Learner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.data.TensorHolder;

/// Asks a model about chosen samples of a loader.
final class Outputs {
  private final Learner learn;
  private final Loader dl;
  private final UnaryOperator<Tensor> act;

  /// @param act from what the model says to probabilities; `null`: the loss's activation
  Outputs(Learner learn, Loader dl, UnaryOperator<Tensor> act) {
    this.learn = learn;
    this.dl = dl;
    this.act = act;
  }

  /// What the data were made of; `null` where it is not known.
  Object item(int index) {
    if (!(dl instanceof TfmdDL known)) return null;
    return switch (known.dataset()) {
      case Datasets<?> datasets -> datasets.item(index);
      case TfmdLists<?> lists -> lists.item(index);
      case null, default -> null;
    };
  }

  /// The verdicts on samples, in the order of their numbers.
  List<Verdict> verdicts(int[] idxs, double[] losses) {
    if (idxs.length == 0) return List.of();
    return dl instanceof TfmdDL known ? ofChosen(known, idxs, losses) : ofWhole(idxs, losses);
  }

  /// Reads the chosen samples only.
  private List<Verdict> ofChosen(TfmdDL known, int[] idxs, double[] losses) {
    var verdicts = new ArrayList<Verdict>();
    var chosen = chosen(known, idxs);
    try (var batches = chosen.iterator()) {
      for (boolean more = true; more; ) {
        try (var scope = new TensorScope()) {
          more = batches.hasNext();
          if (!more) break;
          Batch batch = batches.next();
          int n = (int) batch.size();
          Tensor out = activated(batch);
          var view = chosen.showResults(batch, new Tensor[] {learn.lossFunc.decodes(out)}, n);
          for (int i = 0; i < n; i++) {
            int index = idxs[verdicts.size()];
            verdicts.add(verdict(scope, index, losses[index], view, i, out.get(i)));
          }
        }
      }
    }
    return verdicts;
  }

  private static TfmdDL chosen(TfmdDL dl, int[] idxs) {
    long[] numbers = Arrays.stream(idxs).asLongStream().toArray();
    return dl.with(o -> o.withShuffle(false).withDropLast(false).withHooks(new Chosen(numbers)));
  }

  private Verdict verdict(
      TensorScope scope, int index, double loss, BatchView view, int i, Tensor out) {
    Object[] sample = view.samples().get(i), said = view.predictions().get(i);
    for (Object value : sample) keep(scope, value);
    for (Object value : said) keep(scope, value);
    return new Verdict(
        index,
        item(index),
        loss,
        List.of(Arrays.copyOf(sample, view.nInp())),
        List.of(Arrays.copyOfRange(sample, view.nInp(), sample.length)),
        List.of(said),
        probs(out));
  }

  /// Takes the tensors of a value out of the scope.
  static void keep(TensorScope scope, Object value) {
    switch (value) {
      case Tensor tensor -> scope.keep(tensor);
      case TensorHolder holder -> holder.parts().forEach(part -> keep(scope, part));
      case List<?> values -> values.forEach(part -> keep(scope, part));
      case null, default -> {}
    }
  }

  private static double[] probs(Tensor out) {
    return out.dim() > 1 ? new double[0] : out.cpu().to(DType.FLOAT64).reshape(-1).toDoubleArray();
  }

  /// A loader of ready batches gives all of them; the values are tensors.
  private List<Verdict> ofWhole(int[] idxs, double[] losses) {
    var verdicts = new Verdict[idxs.length];
    int from = 0;
    try (var batches = dl.iterator()) {
      for (boolean more = true; more; ) {
        try (var scope = new TensorScope()) {
          more = batches.hasNext();
          if (!more) break;
          Batch batch = batches.next();
          int first = from, n = (int) batch.size();
          from += n;
          if (Arrays.stream(idxs).noneMatch(i -> i >= first && i < first + n)) continue;
          Tensor out = activated(batch), decoded = learn.lossFunc.decodes(out);
          for (int k = 0; k < idxs.length; k++) {
            int at = idxs[k] - first;
            if (at < 0 || at >= n) continue;
            verdicts[k] =
                new Verdict(
                    idxs[k],
                    null,
                    losses[idxs[k]],
                    rows(scope, batch.xb(), at),
                    rows(scope, batch.yb(), at),
                    rows(scope, new Tensor[] {decoded}, at),
                    probs(out.get(at)));
          }
        }
      }
    }
    return List.of(verdicts);
  }

  private static List<Object> rows(TensorScope scope, Tensor[] columns, int at) {
    return Arrays.stream(columns)
        .map(column -> (Object) scope.keep(column.get(at).cpu().clone()))
        .toList();
  }

  /// Samples as they are shown, with what the model says of them.
  BatchView shown(int[] idxs) {
    if (!(dl instanceof TfmdDL known))
      throw new IllegalStateException(
          "this loader gives ready batches and does not know what they stand for; results are shown"
              + " of loaders of a DataBlock or of Datasets");
    var chosen = chosen(known, idxs).with(o -> o.withBs(idxs.length));
    try (var scope = new TensorScope()) {
      Batch batch = chosen.oneBatch();
      Tensor said = learn.lossFunc.decodes(activated(batch));
      var view = chosen.showResults(batch, new Tensor[] {said}, idxs.length);
      for (var sample : view.samples()) for (Object value : sample) keep(scope, value);
      for (var sample : view.predictions()) for (Object value : sample) keep(scope, value);
      return view;
    }
  }

  private Tensor activated(Batch batch) {
    if (act == null) return learn.predBatch(batch);
    boolean training = learn.model.isTraining();
    learn.model.eval();
    try (var _ = Torch.noGrad()) {
      var parameters = learn.model.parameters();
      var on = parameters.isEmpty() ? batch : batch.to(parameters.getFirst().device());
      return act.apply(learn.model.call(on.xb()));
    } finally {
      learn.model.train(training);
    }
  }
}
