package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.losses.CrossEntropyLossFlat;
import fastai.metrics.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Generator;
import torch.Tensor;
import torch.Torch;
import torch.data.Collate;
import torch.data.DataLoader;
import torch.data.TensorDataset;
import torch.nn.BatchNorm1d;
import torch.nn.Dropout;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// Several learners in one JVM, and one learner for several threads.
///
/// libtorch's default generators are of the process: who makes weights, shuffles or drops out draws
/// from the same numbers as all others, unless the thread has a generator of its own.
@ExtendWith(NoLeaks.class)
class ThreadsTest {
  private record Shuffled(DataLoader<Tensor[], Tensor[]> loader) implements Loader {
    @Override
    public int length() {
      return (int) loader.size();
    }

    @Override
    public torch.Device device() {
      return torch.Device.CPU;
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
  }

  private static Learner learner(long seed) {
    Torch.manualSeed(seed);
    return learner();
  }

  /// Weights, order and dropout from the generator of this thread.
  private static Learner learner() {
    var x = Torch.randn(64, 6);
    var y = Torch.arange(64).remainder(3).to(DType.INT64);
    var loader =
        new Shuffled(
            new DataLoader<>(
                new TensorDataset(x, y),
                Collate.arrays(),
                DataLoader.options().batchSize(8).shuffle(true)));
    var net =
        new Sequential(
            new Linear(6, 16),
            new BatchNorm1d(16),
            new ReLU(),
            new Dropout(0.4),
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

  /// All that came of a training, in figures.
  private static List<Object> figures(Learner learn) {
    learn.fitOneCycle(4, 0.05);
    var figures = new ArrayList<Object>();
    figures.add(learn.recorder().losses());
    figures.add(learn.recorder().values());
    learn.model.stateDict().forEach((name, tensor) -> figures.add(tensor.tolist()));
    return figures;
  }

  @Test
  void twelveLearnersOnTwelveThreads() throws Exception {
    var alone = new ArrayList<List<Object>>();
    for (int seed = 0; seed < 12; seed++) alone.add(figures(learner(seed)));
    assertThat(alone.get(0)).isNotEqualTo(alone.get(1));

    var start = new CountDownLatch(12);
    try (var threads = Executors.newFixedThreadPool(12)) {
      var answers = new ArrayList<Future<List<Object>>>();
      for (int i = 0; i < 12; i++) {
        int seed = i;
        answers.add(
            threads.submit(
                () -> {
                  start.countDown();
                  start.await();
                  try (var _ = new Generator().manualSeed(seed).forThread()) {
                    return figures(learner());
                  }
                }));
      }
      for (int seed = 0; seed < 12; seed++)
        assertThat(answers.get(seed).get()).as("seed " + seed).isEqualTo(alone.get(seed));
    }
  }

  @Test
  void aSeedGivesTheSameRun() {
    assertThat(figures(learner(5))).isEqualTo(figures(learner(5)));
  }

  /// Two batches are inside at the same time, or none comes out.
  private static final class Meeting extends Module {
    private final CountDownLatch inside = new CountDownLatch(2);

    @Override
    public Tensor forward(Tensor x) {
      inside.countDown();
      try {
        assertThat(inside.await(20, TimeUnit.SECONDS)).as("another thread came in").isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return x.mul(2);
    }
  }

  @Test
  void l16_predictionsRunSideBySide() throws Exception {
    var learn = TinyLearner.silent();
    learn.model = new Meeting().eval();
    Callable<Double> call = () -> learn.predBatch(Batch.of(Torch.ones(1))).item();
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var answer : threads.invokeAll(List.of(call, call)))
        assertThat(answer.get()).isEqualTo(2);
    }
  }

  @Test
  void l16_predictionsWaitForAFit() throws Exception {
    var learn = learner(1);
    var inFit = new CountDownLatch(1);
    learn.addCb(Callback.of(Event.BEFORE_BATCH, _ -> inFit.countDown()));
    var batch = Batch.of(Torch.ones(1, 6));
    try (var threads = Executors.newFixedThreadPool(4)) {
      var fit = threads.submit(() -> learn.fit(5, 0.05));
      inFit.await();
      Callable<float[]> call = () -> learn.predBatch(batch).toFloatArray();
      var answers = threads.invokeAll(java.util.Collections.nCopies(20, call));
      fit.get();
      float[] expected = learn.predBatch(batch).toFloatArray();
      for (var answer : answers) assertThat(answer.get()).containsExactly(expected);
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    }
    assertThat(learn.recorder().values()).hasSize(5);
  }

  @Test
  void l16_aCallbackOfAFitMayPredict() {
    var learn = learner(1);
    var seen = new ArrayList<Long>();
    learn.addCb(
        Callback.of(Event.AFTER_BATCH, l -> seen.add(l.predBatch(new Batch(l.xb, l.yb)).size(0))));
    learn.fit(1, 0.05);
    assertThat(seen).hasSize(16).containsOnly(8L);
  }
}
