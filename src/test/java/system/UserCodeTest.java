package system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.Learner;
import fastai.losses.CrossEntropyLossFlat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import torch.DType;
import torch.Tensor;
import torch.Torch;
import torch.TorchException;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.functional.F;

/// What users write against the library, in a package of their own: modules and callbacks.
class UserCodeTest {
  private static final class Net extends Module {
    final Linear first = register("first", new Linear(4, 8));
    final Linear last = register("last", new Linear(8, 2));

    @Override
    public Tensor forward(Tensor x) {
      return last.call(F.relu(first.call(x)));
    }
  }

  private static final class Losses extends Callback implements Event.AfterBatch, Event.AfterFit {
    final List<Double> seen = new ArrayList<>();
    boolean ended;

    @Override
    public void afterBatch() {
      seen.add(learn.loss.item());
    }

    @Override
    public void afterFit() {
      ended = true;
    }
  }

  private static final class FitAgain extends Callback implements Event.BeforeEpoch {
    @Override
    public void beforeEpoch() {
      learn().fit(1);
    }

    private Learner learn() {
      return learn;
    }
  }

  @Test
  void aModuleAndACallbackOfTheUsersOwn() {
    Torch.manualSeed(0);
    var losses = new Losses();
    learner(losses).fit(2, 1e-2);
    assertThat(losses.seen).hasSize(2 * (2 + 2));
    assertThat(losses.ended).isTrue();
  }

  @Test
  void aFitInsideAFitIsRefused() {
    assertThatThrownBy(() -> learner(new FitAgain()).fit(1))
        .hasMessageContaining("already fitting");
  }

  private static Learner learner(Callback callback) {
    var x = Torch.randn(16, 4);
    var y = x.sum(1).gt(0).to(DType.INT64);
    var batches = new ArrayList<Batch>();
    for (int i = 0; i < 16; i += 8) batches.add(Batch.of(x.narrow(0, i, 8), y.narrow(0, i, 8)));
    var dls = DataLoaders.of(Loader.of(batches), Loader.of(batches));
    return new Learner(
        dls,
        new Net(),
        Learner.options().withLossFunc(new CrossEntropyLossFlat()).withCbs(callback));
  }

  @Test
  void numbersThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> Torch.tensor(new int[] {300}, DType.UINT8))
        .isInstanceOf(TorchException.Value.class)
        .hasMessageContaining("overflow");
    assertThatThrownBy(() -> Torch.tensor(new double[] {Double.NaN}, DType.INT64))
        .isInstanceOf(TorchException.Value.class);
    assertThat(Torch.tensor(new int[] {-1}, DType.UINT8).itemLong()).isEqualTo(255);
    assertThat(Torch.full(new long[] {2}, 3).dtype()).isEqualTo(DType.INT64);
  }
}
