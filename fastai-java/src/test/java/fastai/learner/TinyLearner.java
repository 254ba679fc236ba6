package fastai.learner;

import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.losses.LossFunc;
import fastai.optimizer.OptFunc;
import java.util.List;
import torch.Tensor;
import torch.Torch;
import torch.nn.Parameter;

/// The smallest learner whose numbers can be worked out by hand: one weight that starts at 1, the
/// model `w * x`, the loss `mean((w x - y)^2)`, two training batches and two validation batches,
/// plain gradient descent with rate 0.1.
public final class TinyLearner {
  /// `w * x`
  public static final class Times extends torch.nn.Module {
    public final Parameter w =
        registerParameter("w", new Parameter(Torch.tensor(new double[] {1})));

    @Override
    public Tensor forward(Tensor x) {
      return x.mul(w);
    }
  }

  public static final LossFunc MSE = (pred, targ) -> pred.sub(targ).square().mean();

  private TinyLearner() {}

  public static Batch batch(double[] x, double[] y) {
    return Batch.of(Torch.tensor(x), Torch.tensor(y));
  }

  public static DataLoaders loaders() {
    var train =
        Loader.of(
            List.of(
                batch(new double[] {1, 2}, new double[] {2, 4}),
                batch(new double[] {1, -1}, new double[] {2, -2})));
    // Of sizes 2 and 1, so that weighting by size shows.
    var valid =
        Loader.of(
            List.of(
                batch(new double[] {1, 2}, new double[] {2, 4}),
                batch(new double[] {3}, new double[] {6})));
    return DataLoaders.of(train, valid);
  }

  public static LearnerOptions options() {
    return Learner.options().withLossFunc(MSE).withOptFunc(OptFunc.sgd());
  }

  public static Learner silent(Callback... cbs) {
    var learn = new Learner(loaders(), new Times(), options().withCbs(cbs));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }
}
