package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.losses.CrossEntropyLossFlat;
import fastai.metrics.Metrics;
import fastai.optimizer.Lr;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import torch.DType;
import torch.Torch;
import torch.data.DataLoader;
import torch.data.TensorDataset;
import torch.io.Checkpoint;
import torch.nn.BatchNorm1d;
import torch.nn.Dropout;
import torch.nn.Linear;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// A fit that breaks off and is started again ends with the numbers of one that did not: order of
/// samples, dropout, momentum, batch norms and schedules go on.
@ExtendWith(NoLeaks.class)
class CheckpointCallbackTest {
  @TempDir Path folder;

  /// Samples in a new order in each epoch, as the default generator says.
  private record Shuffled(DataLoader<torch.Tensor[], torch.Tensor[]> loader) implements Loader {
    @Override
    public int length() {
      return (int) loader.size();
    }

    @Override
    public Batches iterator() {
      var batches = loader.iterator();
      return new Batches() {
        @Override
        public boolean hasNext() {
          return batches.hasNext();
        }

        @Override
        public Batch next() {
          return Batch.of(batches.next());
        }

        @Override
        public void close() {
          batches.close();
        }
      };
    }

    @Override
    public torch.Device device() {
      return torch.Device.CPU;
    }
  }

  private static Learner learner() {
    Torch.manualSeed(3);
    var x = Torch.randn(40, 4);
    var y = Torch.arange(40).remainder(3).to(DType.INT64);
    var loader =
        new Shuffled(
            new DataLoader<>(
                new TensorDataset(x, y),
                torch.data.Collate.arrays(),
                DataLoader.options().batchSize(8).shuffle(true)));
    var net =
        new Sequential(
            new Linear(4, 16),
            new BatchNorm1d(16),
            new ReLU(),
            new Dropout(0.5),
            new Linear(16, 3));
    var learn =
        new Learner(
            DataLoaders.of(loader, loader),
            net,
            Learner.options()
                .withLossFunc(new CrossEntropyLossFlat())
                .withMetrics(Metrics.accuracy()));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  private static void fit(Learner learn, Callback... cbs) {
    learn.fitOneCycle(4, Lr.of(0.05), OneCycle.DEFAULT, FitOptions.DEFAULT.withCbs(cbs));
  }

  /// The end of the process: at one batch of one epoch.
  private static Callback crash(int epoch, int iter) {
    return Callback.of(
        Event.AFTER_LOSS,
        l -> {
          if (l.training && l.epoch == epoch && l.iter == iter)
            throw new IllegalStateException("the lights went out");
        });
  }

  private static void areEqual(Learner actual, Learner expected) {
    expected
        .model
        .stateDict()
        .forEach(
            (name, tensor) ->
                assertThat(actual.model.stateDict().get(name).toDoubleArray())
                    .as(name)
                    .containsExactly(tensor.toDoubleArray()));
    assertThat(actual.recorder().losses()).isEqualTo(expected.recorder().losses());
    assertThat(actual.recorder().lrs()).isEqualTo(expected.recorder().lrs());
    assertThat(actual.recorder().iters()).isEqualTo(expected.recorder().iters());
    assertThat(actual.recorder().values()).isEqualTo(expected.recorder().values());
    assertThat(actual.trainIter).isEqualTo(expected.trainIter);
    assertThat(actual.pctTrain).isEqualTo(expected.pctTrain);
  }

  @ParameterizedTest
  @CsvSource({"1, 3, 0", "2, 0, 0", "2, 4, 0", "0, 3, 1", "1, 4, 2", "3, 1, 1", "3, 4, 3"})
  void p06_aFitGoesOnWithTheSameNumbers(int epoch, int iter, int every) {
    var expected = learner();
    fit(expected);
    double after = Torch.rand(1).item();

    Path file = folder.resolve("run.ckpt");
    var broken = learner();
    assertThatThrownBy(() -> fit(broken, new CheckpointCallback(file, every), crash(epoch, iter)))
        .hasMessageContaining("lights");
    var again = learner();
    Torch.manualSeed(99);
    fit(again, new CheckpointCallback(file, every));
    areEqual(again, expected);
    assertThat(Torch.rand(1).item()).isEqualTo(after);
  }

  @Test
  void p06_seeingItChangesNothing() {
    var expected = learner();
    fit(expected);
    var learn = learner();
    fit(learn, new CheckpointCallback(folder.resolve("run.ckpt"), 1));
    areEqual(learn, expected);
  }

  @Test
  void p06_aFinishedFitGivesItsResultAtOnce() {
    Path file = folder.resolve("run.ckpt");
    var learn = learner();
    fit(learn, new CheckpointCallback(file));
    var again = learner();
    var log = new EventLog();
    fit(again, new CheckpointCallback(file), log);
    areEqual(again, learn);
    assertThat(log.seen).doesNotContain("before_epoch").endsWith("after_cancel_fit", "after_fit");
  }

  /// A step after every third batch, with the gradients of all three.
  private static Callback everyThird() {
    return new Counting() {
      private long batches;

      @Override
      public Map<String, Object> stateDict() {
        return Map.of("batches", batches);
      }

      @Override
      public void loadStateDict(Checkpoint state) {
        batches = state.get("batches").asLong();
      }

      @Override
      public void beforeStep() {
        if (++batches % 3 != 0) throw Cancel.BATCH;
      }
    };
  }

  @Test
  void p06_gradientsThatWaitForAStepAreKept() {
    var expected = learner();
    fit(expected, everyThird());
    Path file = folder.resolve("run.ckpt");
    assertThatThrownBy(
        () -> fit(learner(), everyThird(), new CheckpointCallback(file, 1), crash(2, 3)));
    var again = learner();
    fit(again, everyThird(), new CheckpointCallback(file, 1));
    areEqual(again, expected);
  }

  @Test
  void p06_validationsAreNotKept() {
    Path file = folder.resolve("run.ckpt");
    var learn = learner();
    learn.addCb(new CheckpointCallback(file, 1));
    learn.createOpt();
    learn.validate();
    learn.getPreds();
    assertThat(file).doesNotExist();
  }

  /// Remembers how often it was called.
  private static class Counting extends Callback implements Event.AfterEpoch, Event.BeforeStep {
    private long epochs;

    @Override
    public void beforeStep() {}

    @Override
    public void afterEpoch() {
      epochs++;
    }

    @Override
    public Map<String, Object> stateDict() {
      return Map.of("epochs", epochs);
    }

    @Override
    public void loadStateDict(Checkpoint state) {
      epochs = state.get("epochs").asLong();
    }
  }

  @Test
  void p06_callbacksGoOnToo() {
    Path file = folder.resolve("run.ckpt");
    assertThatThrownBy(
        () -> fit(learner(), new CheckpointCallback(file), new Counting(), crash(2, 0)));
    var counting = new Counting();
    fit(learner(), new CheckpointCallback(file), counting);
    assertThat(counting.epochs).isEqualTo(4);
  }

  @Test
  void p06_whatDoesNotFitIsRefused() throws Exception {
    Path file = folder.resolve("run.ckpt");
    fit(learner(), new CheckpointCallback(file));
    assertThatThrownBy(
            () ->
                learner()
                    .fit(5, Lr.of(0.1), FitOptions.DEFAULT.withCbs(new CheckpointCallback(file))))
        .hasMessageContaining("of 4 epochs; this one is of 5");
    Path other = folder.resolve("other.pth");
    Torch.save(Map.of("model", 1), other);
    assertThatThrownBy(() -> fit(learner(), new CheckpointCallback(other)))
        .hasMessageContaining("no checkpoint of a fit");
    assertThatThrownBy(() -> new CheckpointCallback(file, -1)).hasMessageContaining("-1");
    // What a killed process left.
    Path left = folder.resolve(".run.ckpt.123.tmp");
    Files.write(left, new byte[3]);
    fit(learner(), new CheckpointCallback(file));
    assertThat(left).doesNotExist();
  }

  @Test
  void p06_theWeightsLoadAlone() {
    Path file = folder.resolve("run.ckpt");
    var learn = learner();
    fit(learn, new CheckpointCallback(file));
    assertThat(Torch.load(file).get("model").stateDict().keySet())
        .isEqualTo(learn.model.stateDict().keySet());
    var again = learner();
    again.load(file.toAbsolutePath().toString());
    assertThat(again.model.parameters().getFirst().toFloatArray())
        .containsExactly(learn.model.parameters().getFirst().toFloatArray());
    assertThat(List.copyOf(Torch.load(file).asMap().keySet()))
        .contains("epoch", "iter", "random", "callbacks");
  }

  @Test
  void l39_aSeedGivesTheSameRun() {
    var first = learner();
    RandomState.setSeed(7);
    fit(first);
    var second = learner();
    RandomState.setSeed(7);
    fit(second);
    areEqual(second, first);
    var third = learner();
    RandomState.setSeed(8);
    fit(third);
    assertThat(third.recorder().losses()).isNotEqualTo(first.recorder().losses());
  }

  @Test
  void l40_noRandomLeavesNoTrace() {
    RandomState.setSeed(1);
    Torch.rand(3);
    double expected = Torch.rand(1).item();
    RandomState.setSeed(1);
    Torch.rand(3);
    double inside;
    try (var _ = RandomState.noRandom()) {
      inside = Torch.rand(1).item();
    }
    assertThat(Torch.rand(1).item()).isEqualTo(expected);
    RandomState.setSeed(42, true);
    assertThat(Torch.rand(1).item()).isEqualTo(inside);
  }

  @Test
  void l40_aStateIsAValue() {
    RandomState.setSeed(5);
    Torch.randn(7);
    var state = RandomState.now();
    double first = Torch.randn(1).item();
    state.restore();
    assertThat(Torch.randn(1).item()).isEqualTo(first);
    state.restore();
    assertThat(Torch.randn(1).item()).isEqualTo(first);
  }

  @Test
  void q21_theStateOfAllGeneratorsIsAValue() {
    RandomState.setSeed(3);
    var state = RandomState.now();
    assertThat(state.cuda()).hasSize(torch.Cuda.isAvailable() ? torch.Cuda.deviceCount() : 0);
    float[] first = Torch.rand(5).toFloatArray();
    long[] order = Torch.randperm(10).toLongArray();
    assertThat(RandomState.now().cpu()).isNotEqualTo(state.cpu());
    state.restore();
    assertThat(RandomState.now().cpu()).isEqualTo(state.cpu());
    assertThat(Torch.rand(5).toFloatArray()).containsExactly(first);
    assertThat(Torch.randperm(10).toLongArray()).containsExactly(order);
  }

  @Test
  void q21_cudnnsFlagsComeBack() {
    boolean deterministic = torch.Backends.Cudnn.isDeterministic(),
        benchmark = torch.Backends.Cudnn.isBenchmark();
    torch.Backends.Cudnn.setBenchmark(true);
    try (var _ = RandomState.noRandom()) {
      assertThat(torch.Backends.Cudnn.isDeterministic()).isTrue();
      assertThat(torch.Backends.Cudnn.isBenchmark()).isFalse();
    }
    assertThat(torch.Backends.Cudnn.isDeterministic()).isEqualTo(deterministic);
    assertThat(torch.Backends.Cudnn.isBenchmark()).isTrue();
    torch.Backends.Cudnn.setBenchmark(benchmark);
  }
}
