package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;

import fastai.NoLeaks;
import fastai.data.DataBlock;
import fastai.data.MultiCategoryBlock;
import fastai.data.RandomSplitter;
import fastai.data.RegressionBlock;
import fastai.data.TransformBlock;
import fastai.losses.BCEWithLogitsLossFlat;
import fastai.losses.MSELossFlat;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Torch;
import torch.nn.Linear;

/// Targets of several labels and of numbers, from the data to an export and back.
@ExtendWith(NoLeaks.class)
class TargetsExportTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 64).boxed().toList();

  private static float[] bits(int i) {
    return new float[] {i & 1, i >> 1 & 1, 1};
  }

  private static Learner trained(TransformBlock target, java.util.function.Function<Integer, ?> y) {
    Torch.manualSeed(1);
    var dls =
        DataBlock.<Integer>of(TransformBlock.of(), target)
            .withGetX(TargetsExportTest::bits)
            .withGetY(y)
            .withSplitter(new RandomSplitter(0.2, 42))
            .dataloaders(ITEMS, o -> o.withBs(8).withNumWorkers(0));
    var learn = new Learner(dls, new Linear(3, dls.c()));
    learn.removeCbs(ProgressCallback.class);
    learn.fit(40, 0.1);
    return learn;
  }

  @Test
  void b11_severalLabelsThroughAnExport(@TempDir Path folder) {
    var learn =
        trained(
            new MultiCategoryBlock(),
            i -> {
              var labels = new java.util.ArrayList<String>();
              if ((i & 1) == 1) labels.add("odd");
              if ((i >> 1 & 1) == 1) labels.add("second");
              return labels;
            });
    assertThat(learn.lossFunc).isInstanceOf(BCEWithLogitsLossFlat.class);
    learn.export(folder.resolve("multi.fai"));
    var loaded = Learner.loadLearner(folder.resolve("multi.fai"));
    assertThat(loaded.dls.vocab()).containsExactly("odd", "second");
    assertThat(loaded.predict(bits(3)).decoded()).isEqualTo(List.of("odd", "second"));
    assertThat(loaded.predict(bits(2)).decoded()).isEqualTo(List.of("second"));
    assertThat(loaded.predict(bits(0)).decoded()).isEqualTo(List.of());
  }

  @Test
  void b12_numbersThroughAnExport(@TempDir Path folder) {
    var learn = trained(new RegressionBlock(), i -> 2 * (i & 1) + 5);
    assertThat(learn.lossFunc).isInstanceOf(MSELossFlat.class);
    learn.export(folder.resolve("numbers.fai"));
    var loaded = Learner.loadLearner(folder.resolve("numbers.fai"));
    assertThat((Float) loaded.predict(bits(1)).decoded()).isBetween(6.7f, 7.3f);
    assertThat((Float) loaded.predict(bits(0)).decoded()).isBetween(4.7f, 5.3f);
  }
}
