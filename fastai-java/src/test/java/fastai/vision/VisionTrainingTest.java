package fastai.vision;

import static org.assertj.core.api.Assertions.assertThat;

import fastai.NoLeaks;
import fastai.data.CategoryBlock;
import fastai.data.DataBlock;
import fastai.data.DataLoaders;
import fastai.data.RandomSplitter;
import fastai.data.TransformBlock;
import fastai.layers.ConvLayer;
import fastai.learner.Learner;
import fastai.metrics.Metrics;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.TensorScope;
import torch.Torch;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.Conv2d;
import torch.nn.Flatten;
import torch.nn.Linear;
import torch.nn.Sequential;

/// From pictures to a trained model and back, with workers: nothing is left behind.
@ExtendWith(NoLeaks.class)
class VisionTrainingTest {
  @TempDir private Path folder;

  private static DataLoaders dls(TransformBlock target, Function<Shapes.Sample, ?> getY) {
    return DataBlock.<Shapes.Sample>of(new ImageBlock(), target)
        .withGetX(Shapes.Sample::image)
        .withGetY(getY)
        .withSplitter(new RandomSplitter(0.2, 42))
        .withItemTfms(new Resize(24), new FlipItem())
        .withBatchTfms(Normalize.imagenetStats())
        .dataloaders(new Shapes(32, 7).samples(80), o -> o.withBs(16).withNumWorkers(2));
  }

  @Test
  void b14_segmentationIsLearntAndExported() {
    Torch.manualSeed(1);
    var dls = dls(new MaskBlock(Shapes.CODES), Shapes.Sample::mask);
    var net = new Sequential(ConvLayer.of(3, 16), ConvLayer.of(16, 16), new Conv2d(16, dls.c(), 1));
    var learn = new Learner(dls, net);
    try (var _ = learn.noBar()) {
      learn.fitOneCycle(3, 1e-2);
    }
    var image = new Shapes(32, 8).sample(0).image();
    learn.export(folder.resolve("masks.fai"));
    var again = Learner.loadLearner(folder.resolve("masks.fai"));
    try (var _ = new TensorScope()) {
      var said = (TensorMask) learn.predict(image).decoded();
      assertThat(said.data().shape()).containsExactly(24, 24);
      assertThat(said.codes()).isEqualTo(Shapes.CODES);
      var same = (TensorMask) again.predict(image).decoded();
      assertThat(same.data().reshape(-1).toLongArray())
          .isEqualTo(said.data().reshape(-1).toLongArray());
      assertThat(learn.showResults().isGrid()).isTrue();
    }
  }

  @Test
  void b15_pointsAreLearntAndExported() {
    Torch.manualSeed(1);
    var dls = dls(new PointBlock(), Shapes.Sample::centre);
    var net =
        new Sequential(
            ConvLayer.of(3, 8, 3, 2),
            new AdaptiveAvgPool2d(4, 4),
            new Flatten(),
            new Linear(128, dls.c()));
    var learn = new Learner(dls, net);
    try (var _ = learn.noBar()) {
      learn.fitOneCycle(1, 1e-2);
    }
    var image = new Shapes(32, 8).sample(0).image();
    learn.export(folder.resolve("points.fai"));
    var again = Learner.loadLearner(folder.resolve("points.fai"));
    try (var _ = new TensorScope()) {
      var said = learn.predict(image);
      // In pixels of the picture that the model got.
      float[] at = ((TensorPoint) said.decoded()).data().reshape(-1).toFloatArray();
      float[] raw = said.probabilities().reshape(-1).toFloatArray();
      assertThat(at[0]).isCloseTo((raw[0] + 1) * 12, org.assertj.core.api.Assertions.within(1e-4f));
      float[] same =
          ((TensorPoint) again.predict(image).decoded()).data().reshape(-1).toFloatArray();
      assertThat(same).isEqualTo(at);
    }
  }

  @Test
  void b13_shapesAreLearnt() {
    Torch.manualSeed(1);
    var dls = dls(new CategoryBlock(Shapes.KINDS), Shapes.Sample::label);
    var net =
        new Sequential(
            ConvLayer.of(3, 16, 3, 2),
            ConvLayer.of(16, 16, 3, 2),
            new AdaptiveAvgPool2d(1, 1),
            new Flatten(),
            new Linear(16, dls.c()));
    var learn = new Learner(dls, net, Metrics.accuracy());
    try (var _ = learn.noBar()) {
      learn.fitOneCycle(2, 1e-2);
    }
    assertThat(learn.recorder().losses()).hasSize(8);
    assertThat(List.of("disc", "square", "triangle"))
        .contains(learn.predict(new Shapes(32, 8).sample(0).image()).decoded().toString());
  }
}
