package fastai.callback;

import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.learner.Callback;
import fastai.learner.Learner;
import fastai.learner.LearnerOptions;
import fastai.learner.ProgressCallback;
import fastai.losses.LossFunc;
import fastai.optimizer.OptFunc;
import java.util.List;
import torch.Tensor;
import torch.Torch;
import torch.nn.Module;
import torch.nn.Parameter;

/// A learner whose numbers can be worked out by hand: one weight that starts at 1, the model `w *
/// x`, the loss `mean((w x - y)^2)`, plain gradient descent. With a rate of 0.1:
///
/// ```text
/// batch 1   x 1, 2    y 2, 4     loss 2.5    w = 1.5
/// batch 2   x 1, -1   y 2, -2    loss 0.25   w = 1.6
/// valid     x 1, 2    y 2, 4     loss 0.4
/// ```
final class SmallLearner {
  static final LossFunc MSE = (pred, targ) -> pred.sub(targ).square().mean();

  static final class Times extends Module {
    final Parameter w = registerParameter("w", new Parameter(Torch.tensor(new double[] {1})));

    @Override
    public Tensor forward(Tensor x) {
      return x.mul(w);
    }
  }

  private SmallLearner() {}

  static Batch batch(double[] x, double[] y) {
    return Batch.of(Torch.tensor(x), Torch.tensor(y));
  }

  static DataLoaders loaders() {
    return DataLoaders.of(
        Loader.of(
            List.of(
                batch(new double[] {1, 2}, new double[] {2, 4}),
                batch(new double[] {1, -1}, new double[] {2, -2}))),
        Loader.of(List.of(batch(new double[] {1, 2}, new double[] {2, 4}))));
  }

  static LearnerOptions options() {
    return Learner.options().withLossFunc(MSE).withOptFunc(OptFunc.sgd());
  }

  static Learner silent(Callback... cbs) {
    return silent(loaders(), new Times(), cbs);
  }

  static Learner silent(DataLoaders dls, Module model, Callback... cbs) {
    return silenced(new Learner(dls, model, options().withCbs(cbs)));
  }

  static Learner silenced(Learner learn) {
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }
}
