package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.losses.AdaptiveLoss;
import fastai.losses.BCELossFlat;
import fastai.losses.BCEWithLogitsLossFlat;
import fastai.losses.CrossEntropyLossFlat;
import fastai.losses.DiceLoss;
import fastai.losses.FocalLoss;
import fastai.losses.FocalLossFlat;
import fastai.losses.L1LossFlat;
import fastai.losses.LabelSmoothingCrossEntropy;
import fastai.losses.LabelSmoothingCrossEntropyFlat;
import fastai.losses.LossFunc;
import fastai.losses.MSELossFlat;
import fastai.losses.NoopLoss;
import fastai.losses.WassersteinLoss;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Linear;
import torch.nn.functional.Reduction;

/// Every loss of the library goes through a file.
@ExtendWith(NoLeaks.class)
class LossExportTest {
  private static List<LossFunc> losses() {
    var weight = Torch.tensor(new double[] {.1, 2, 3});
    return List.of(
        new CrossEntropyLossFlat().withWeight(weight).withAxis(1).withIgnoreIndex(7),
        new FocalLoss().withGamma(.5).withWeight(weight),
        new FocalLossFlat().withAxis(1).withReduction(Reduction.SUM),
        new LabelSmoothingCrossEntropy().withEps(.3),
        new LabelSmoothingCrossEntropyFlat().withEps(.2).withWeight(weight),
        new BCEWithLogitsLossFlat().withPosWeight(weight).withThresh(.7),
        new BCEWithLogitsLossFlat().withFlatten(false).withWeight(weight),
        new BCELossFlat(),
        new MSELossFlat().withReduction(Reduction.SUM),
        new L1LossFlat(),
        new DiceLoss().withSmooth(1).withSquareInUnion(true).withReduction(Reduction.MEAN),
        new NoopLoss(),
        new WassersteinLoss(),
        new AdaptiveLoss(new BCEWithLogitsLossFlat().withThresh(.2)));
  }

  @Test
  void p04_lossesAreExported(@TempDir Path folder) {
    var loader = Loader.of(List.of(Batch.of(Torch.zeros(1, 2), Torch.zeros(1))));
    for (var loss : losses())
      try (var _ = new TensorScope()) {
        var learn =
            new Learner(
                DataLoaders.of(loader, loader),
                new Linear(2, 3),
                Learner.options().withLossFunc(loss));
        learn.export(folder.resolve("loss.fai"));
        var loaded = Learner.loadLearner(folder.resolve("loss.fai")).lossFunc;
        assertThat(loaded.getClass()).isEqualTo(loss.getClass());
        assertThat(loaded.config()).isEqualTo(loss.config());
        Tensor pred = Torch.tensor(new double[][] {{.1, .2, .7}, {.3, .3, .4}});
        Tensor targ =
            loss.yInt()
                ? Torch.tensor(new long[] {2, 0})
                : loss instanceof DiceLoss || loss instanceof AdaptiveLoss
                    ? Torch.tensor(new long[] {1, 0})
                    : Torch.tensor(new double[][] {{0, 1, 0}, {1, 0, 1}});
        assertThat(loaded.apply(pred, targ).item())
            .isCloseTo(loss.apply(pred, targ).item(), within(1e-7));
      }
  }
}
