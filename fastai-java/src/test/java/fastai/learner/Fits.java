package fastai.learner;

import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.optimizer.OptFunc;
import java.util.Collections;
import java.util.List;
import torch.Device;
import torch.Torch;
import torch.nn.BatchNorm1d;
import torch.nn.Dropout;
import torch.nn.Linear;
import torch.nn.Sequential;

/// Learners for tests of fits: three groups of parameters, and any number of batches.
final class Fits {
  private Fits() {}

  static Learner silent(Learner learn) {
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  /// Its losses and gradients are 0, whatever the learning rate.
  static Learner still(int batches) {
    return still(batches, TinyLearner.options().withOptFunc(OptFunc.sgd().withMom(0.9)));
  }

  static Learner still(int batches, LearnerOptions options) {
    var net = new Sequential(new Linear(1, 1), new Linear(1, 1), new Linear(1, 1));
    try (var _ = Torch.noGrad()) {
      for (var param : net.parameters()) param.zero_();
    }
    return silent(
        new Learner(
            stillData(batches),
            net,
            options.withSplitter(
                m -> ((Sequential) m).children().stream().map(c -> c.parameters()).toList())));
  }

  static DataLoaders stillData(int batches) {
    var zero = TinyLearner.batch(new double[] {0}, new double[] {0});
    var batch = Batch.of(zero.xb()[0].reshape(1, 1), zero.yb()[0].reshape(1, 1));
    return DataLoaders.of(
        Loader.of(Collections.nCopies(batches, batch)), Loader.of(List.of(batch)));
  }

  /// Batches of random numbers, other ones in each epoch, drawn from torch's default generator.
  record Random(int length) implements Loader {
    @Override
    public Device device() {
      return Device.CPU;
    }

    @Override
    public Batches iterator() {
      return new Batches() {
        private int given;

        @Override
        public boolean hasNext() {
          return given < length;
        }

        @Override
        public Batch next() {
          given++;
          var x = Torch.randn(8, 4);
          return Batch.of(x, x.sum(1L, true).add(Torch.randn(8, 1).mul(0.1)));
        }
      };
    }
  }

  /// A net with batch norm and dropout on random data.
  static Learner random(int batches, LearnerOptions options) {
    Torch.manualSeed(7);
    var net =
        new Sequential(
            new Sequential(new Linear(4, 16), new BatchNorm1d(16), new Dropout(0.2)),
            new Linear(16, 1));
    return silent(
        new Learner(
            DataLoaders.of(new Random(batches), new Random(1)),
            net,
            options
                .withLossFunc(TinyLearner.MSE)
                .withSplitter(
                    m -> ((Sequential) m).children().stream().map(c -> c.parameters()).toList())));
  }
}
