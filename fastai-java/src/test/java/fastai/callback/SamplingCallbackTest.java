package fastai.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.ClassCounts;
import fastai.data.DataLoaders;
import fastai.data.LoaderOptions;
import fastai.data.TfmdDL;
import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.Learner;
import fastai.losses.CrossEntropyLossFlat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Torch;
import torch.nn.Linear;

@ExtendWith(NoLeaks.class)
class SamplingCallbackTest {
  /// 90 items of class 0, 10 of class 1.
  private static TfmdDL loader() {
    var items =
        IntStream.range(0, 100)
            .mapToObj(i -> new Object[] {new float[] {i, 1}, (long) (i < 90 ? 0 : 1)})
            .toList();
    return new TfmdDL(items, LoaderOptions.DEFAULT.withBs(10).withShuffle(true).withNumWorkers(0));
  }

  private static List<Long> classesSeen(Callback sampling) {
    Torch.manualSeed(3);
    var seen = new ArrayList<Long>();
    var train = loader();
    var learn =
        SmallLearner.silenced(
            new Learner(
                DataLoaders.of(train, loader()),
                new Linear(2, 2),
                Learner.options().withLossFunc(new CrossEntropyLossFlat()).withCbs(sampling)));
    learn.addCb(
        Callback.of(
            Event.BEFORE_BATCH,
            l -> {
              if (l.training) for (long y : l.yb[0].toLongArray()) seen.add(y);
            }));
    learn.fit(1, 1e-3);
    assertThat(learn.dls.train()).as("the loader is back").isSameAs(train);
    return seen;
  }

  @Test
  void c47_overSampling() {
    var seen = classesSeen(new OverSamplingCallback());
    assertThat(seen).hasSize(180);
    assertThat(seen.stream().mapToLong(y -> y).sum() / 180.0).isCloseTo(0.5, within(0.12));
  }

  @Test
  void c47_underSampling() {
    var seen = classesSeen(new UnderSamplingCallback());
    assertThat(seen).hasSize(20);
    assertThat(seen).contains(0L, 1L);
  }

  @Test
  void c47_weightsOfOnesOwn() {
    var weights = new double[100];
    weights[99] = 1;
    assertThat(classesSeen(new OverSamplingCallback(weights))).containsOnly(1L);
  }

  @Test
  void c47_classesAreCounted() {
    var classes = ClassCounts.of(loader());
    assertThat(classes.counts()).containsEntry(0L, 90).containsEntry(1L, 10).hasSize(2);
    assertThat(classes.weights()[0]).isCloseTo(1.0 / 90, within(1e-12));
    assertThat(classes.weights()[99]).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void c47_aLoaderOfReadyBatchesIsRefused() {
    assertThatThrownBy(() -> SmallLearner.silent(new OverSamplingCallback()).fit(1, 0.1))
        .hasMessageContaining("ReadyLoader");
  }
}
