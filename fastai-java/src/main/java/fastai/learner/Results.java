package fastai.learner;

import fastai.data.Batch;
import fastai.data.BatchView;
import fastai.data.Loader;
import fastai.data.TensorBase;
import fastai.data.TfmdDL;
import torch.Tensor;
import torch.TensorScope;

/// Samples of a batch with what the model says of them.
final class Results {
  private Results() {}

  static BatchView of(Learner learn, Loader loader, int maxN, boolean shuffle) {
    if (!(loader instanceof TfmdDL dl))
      throw new IllegalStateException(
          "this loader gives ready batches and does not know what they stand for; results are shown"
              + " of loaders of a DataBlock or of Datasets");
    if (maxN < 1)
      throw new IllegalArgumentException("at least one sample is shown; asked for " + maxN);
    var shuffled = shuffle && !dl.shuffle() ? dl.with(o -> o.withShuffle(true)) : dl;
    try (var scope = new TensorScope()) {
      Batch batch = shuffled.oneBatch();
      Tensor said = learn.lossFunc.decodes(learn.predBatch(batch));
      var view = shuffled.showResults(batch, new Tensor[] {said}, maxN);
      for (var sample : view.samples()) keep(scope, sample);
      for (var sample : view.predictions()) keep(scope, sample);
      return view;
    }
  }

  private static void keep(TensorScope scope, Object[] values) {
    for (Object value : values)
      if (value instanceof Tensor tensor) scope.keep(tensor);
      else if (value instanceof TensorBase typed) scope.keep(typed.data());
  }
}
