package fastai.vision.augment;

import static org.assertj.core.api.Assertions.assertThat;

import fastai.NoLeaks;
import fastai.data.CategoryBlock;
import fastai.data.DataBlock;
import fastai.data.DataLoaders;
import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.Learner;
import fastai.learner.Metric;
import fastai.learner.ProgressCallback;
import fastai.metrics.Metrics;
import fastai.vision.Image;
import fastai.vision.ImageBlock;
import fastai.vision.ImageMode;
import fastai.vision.Normalize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.TensorScope;
import torch.Torch;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.Conv2d;
import torch.nn.Flatten;
import torch.nn.Linear;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// Augmented batches on their way through a learner.
@ExtendWith(NoLeaks.class)
class AugmentLearnTest {
  @TempDir private Path folder;

  /// Stripes, lying or standing.
  private static Image image(int i) {
    var pixels = new byte[24 * 24];
    for (int at = 0; at < pixels.length; at++) {
      int place = i % 2 == 0 ? at / 24 : at % 24;
      pixels[at] = (byte) ((place + i) / 3 % 2 * 200);
    }
    return Image.of(24, 24, pixels);
  }

  private static DataLoaders loaders(UnaryOperator<AugOptions> change) {
    return DataBlock.<Integer>of(new ImageBlock(ImageMode.L), new CategoryBlock())
        .withGetX(AugmentLearnTest::image)
        .withGetY(i -> i % 2 == 0 ? "lying" : "standing")
        .withBatchTfms(
            Augment.augTransforms(
                o ->
                    change
                        .apply(o)
                        .withXtraTfms(
                            Normalize.fromStats(new double[] {0.4}, new double[] {0.4}),
                            new RandomErasing(0.2))))
        .dataloaders(IntStream.range(0, 60).boxed().toList(), o -> o.withBs(12).withNumWorkers(0));
  }

  private static Learner learner(DataLoaders dls, Metric... metrics) {
    var net =
        new Sequential(
            new Conv2d(1, 8, 5),
            new ReLU(),
            new AdaptiveAvgPool2d(1),
            new Flatten(),
            new Linear(8, 2));
    var learn = new Learner(dls, net, metrics);
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  /// The heights of the batches that a learner sees.
  private static final class Heights extends Callback implements Event.BeforeBatch {
    private final List<Long> seen = new ArrayList<>();

    @Override
    public void beforeBatch() {
      seen.add(learn.xb[0].size(2));
    }
  }

  @Test
  void a30_moreAndMorePixels() {
    Torch.manualSeed(1);
    var learn = learner(loaders(o -> o.withSize(12)), Metrics.accuracy());
    var heights = new Heights();
    learn.addCb(heights);
    learn.fitOneCycle(3, 0.03);
    assertThat(heights.seen).containsOnly(12L);
    var model = learn.model;
    heights.seen.clear();
    learn.dls = loaders(o -> o.withSize(24).withMinScale(0.9));
    learn.fitOneCycle(6, 0.03);
    assertThat(heights.seen).containsOnly(24L);
    assertThat(learn.model).isSameAs(model);
    assertThat(learn.validate().get(1)).isGreaterThan(0.9);
  }

  @Test
  void a23_inAnExport() {
    Torch.manualSeed(2);
    var learn = learner(loaders(o -> o.withSize(16).withMinScale(0.8)));
    learn.fit(1, 0.01);
    learn.export(folder.resolve("stripes.fai"));
    var again = Learner.loadLearner(folder.resolve("stripes.fai"));
    try (var _ = new TensorScope()) {
      var before = learn.predict(image(3));
      var after = again.predict(image(3));
      assertThat(after.probabilities().toFloatArray())
          .isEqualTo(before.probabilities().toFloatArray());
    }
  }
}
