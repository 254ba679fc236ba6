package fastai.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.Learner;
import fastai.learner.Metric;
import fastai.learner.ProgressCallback;
import fastai.losses.CrossEntropyLossFlat;
import fastai.losses.LossFunc;
import fastai.optimizer.OptFunc;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// A network and batches that Python can make too, for training runs whose numbers it gave:
///
/// ```python
/// def net():
///     m = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
///     with torch.no_grad():
///         for k, p in enumerate(m.parameters()):
///             p.copy_((torch.arange(p.numel(), dtype=torch.float32)*0.9 + k).sin().mul(0.5).view_as(p))
///     return m
/// def batch(b, bs):
///     x = (torch.arange(bs*4, dtype=torch.float32)*0.7 + b).sin().view(bs, 4)
///     return x, (torch.arange(bs)*2 + b) % 3
/// ```
final class Small {
  private Small() {}

  static Sequential net() {
    return fill(new Sequential(new Linear(4, 8), new ReLU(), new Linear(8, 3)));
  }

  static <M extends Module> M fill(M net) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      var params = net.parameters();
      for (int k = 0; k < params.size(); k++) {
        var p = params.get(k);
        p.copy_(
            Torch.arange(p.numel())
                .to(DType.FLOAT32)
                .mul(0.9)
                .add(k)
                .sin()
                .mul(0.5)
                .view(p.shape()));
      }
    }
    return net;
  }

  static Batch batch(int b, int bs) {
    try (var scope = new TensorScope()) {
      var x = Torch.arange(bs * 4L).to(DType.FLOAT32).mul(0.7).add(b).sin().view(bs, 4);
      var y = Torch.arange((long) bs).mul(2).add(b).remainder(torch.Scalar.of(3));
      return Batch.of(scope.keep(x), scope.keep(y));
    }
  }

  static Loader loader(int... sizes) {
    return Loader.of(IntStream.range(0, sizes.length).mapToObj(b -> batch(b, sizes[b])).toList());
  }

  static DataLoaders loaders(int... sizes) {
    return DataLoaders.of(loader(sizes), Loader.of(List.of(batch(9, 4))));
  }

  static Learner learner(Module net, DataLoaders dls, LossFunc loss, Callback... cbs) {
    var learn =
        new Learner(
            dls, net, Learner.options().withLossFunc(loss).withOptFunc(OptFunc.sgd()).withCbs(cbs));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  /// Trains one epoch at a rate of 0.5.
  static Run run(int[] sizes, Callback... cbs) {
    return run(loaders(sizes), new CrossEntropyLossFlat(), cbs);
  }

  static Run run(DataLoaders dls, LossFunc loss, Callback... cbs) {
    var learn = learner(net(), dls, loss, cbs);
    var losses = losses(learn);
    learn.fit(1, 0.5);
    return new Run(learn, losses);
  }

  /// The reported losses of the training batches to come.
  static List<Double> losses(Learner learn) {
    var losses = new ArrayList<Double>();
    learn.addCb(
        Callback.of(
            Event.AFTER_BATCH,
            l -> {
              if (l.training) losses.add(l.loss.item());
            }));
    return losses;
  }

  /// A finished fit.
  record Run(Learner learn, List<Double> losses) {
    /// @param sums of each parameter
    void isClose(double tolerance, double[] losses, double[] sums) {
      assertThat(this.losses).hasSize(losses.length);
      for (int i = 0; i < losses.length; i++)
        assertThat(this.losses.get(i)).as("loss " + i).isCloseTo(losses[i], within(tolerance));
      for (int i = 0; i < sums.length; i++)
        assertThat(sum(learn.model.parameters().get(i)))
            .as("sum of parameter " + i)
            .isCloseTo(sums[i], within(tolerance));
    }
  }

  static double sum(Tensor tensor) {
    try (var _ = new TensorScope()) {
      return tensor.detach().to(DType.FLOAT64).sum().item();
    }
  }

  /// A metric that says what it was told to, one number a validation.
  static Metric scripted(String name, Double... values) {
    return new Metric() {
      private int at = -1;

      @Override
      public String name() {
        return name;
      }

      @Override
      public void reset() {
        at++;
      }

      @Override
      public void accumulate(Learner learn) {}

      @Override
      public Double value() {
        return values[at];
      }
    };
  }

  /// What the body prints.
  static String printed(Runnable body) {
    var out = System.out;
    var bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      body.run();
    } finally {
      System.setOut(out);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
