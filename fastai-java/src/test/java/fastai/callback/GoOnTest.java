package fastai.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.learner.Callback;
import fastai.learner.CheckpointCallback;
import fastai.learner.Event;
import fastai.learner.FitOptions;
import fastai.learner.Learner;
import fastai.learner.OneCycle;
import fastai.learner.ProgressCallback;
import fastai.losses.CrossEntropyLossFlat;
import fastai.optimizer.Lr;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.DType;
import torch.Torch;
import torch.nn.Linear;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// Callbacks that count or remember do so across a crash.
@ExtendWith(NoLeaks.class)
class GoOnTest {
  @TempDir Path folder;

  private Learner learner(Path path) {
    Torch.manualSeed(3);
    var x = Torch.randn(40, 4);
    var y = Torch.arange(40).remainder(3).to(DType.INT64);
    var batches =
        IntStream.range(0, 5)
            .mapToObj(i -> Batch.of(x.narrow(0, 8 * i, 8).clone(), y.narrow(0, 8 * i, 8).clone()))
            .toList();
    var net = new Sequential(new Linear(4, 16), new ReLU(), new Linear(16, 3));
    var learn =
        new Learner(
            DataLoaders.of(Loader.of(batches), Loader.of(batches)),
            net,
            Learner.options().withLossFunc(new CrossEntropyLossFlat()).withPath(path));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  private static Callback crash(int epoch, int iter) {
    return Callback.of(
        Event.AFTER_LOSS,
        l -> {
          if (l.training && l.epoch == epoch && l.iter == iter)
            throw new IllegalStateException("the lights went out");
        });
  }

  private static void fit(Learner learn, List<Callback> cbs) {
    learn.fitOneCycle(
        6, Lr.of(0.3), OneCycle.DEFAULT, FitOptions.DEFAULT.withCbs(cbs.toArray(Callback[]::new)));
  }

  private static List<Callback> callbacks() {
    return List.of(
        new SaveModelCallback(),
        new EarlyStoppingCallback(2),
        new ReduceLROnPlateau(),
        new GradientAccumulation(24));
  }

  @Test
  void p06_trackersAndAccumulationGoOn() {
    var expected = learner(folder.resolve("whole"));
    fit(expected, callbacks());
    for (int iter = 0; iter < 5; iter++) {
      Path path = folder.resolve("broken" + iter);
      Path file = path.resolve("run.ckpt");
      var broken = new java.util.ArrayList<>(callbacks());
      broken.add(new CheckpointCallback(file, 1));
      broken.add(crash(2, iter));
      assertThatThrownBy(() -> fit(learner(path), broken)).hasMessageContaining("lights");
      var again = learner(path);
      var cbs = new java.util.ArrayList<>(callbacks());
      cbs.add(new CheckpointCallback(file, 1));
      fit(again, cbs);
      assertThat(again.recorder().values()).isEqualTo(expected.recorder().values());
      assertThat(again.recorder().hps()).isEqualTo(expected.recorder().hps());
      for (String name : expected.model.stateDict().keySet())
        assertThat(again.model.stateDict().get(name).toFloatArray())
            .as(name)
            .containsExactly(expected.model.stateDict().get(name).toFloatArray());
    }
  }
}
