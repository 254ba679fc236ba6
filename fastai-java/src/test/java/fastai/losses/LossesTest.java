package fastai.losses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.learner.Learner;
import fastai.learner.Metric;
import fastai.learner.PredsOptions;
import fastai.learner.ProgressCallback;
import fastai.metrics.Metrics;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.Torch;
import torch.nn.Conv2d;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

@ExtendWith(NoLeaks.class)
class LossesTest {
  private final Tensor scores = Torch.tensor(new double[][] {{2, 1, .1}});
  private final Tensor zero = Torch.tensor(new long[] {0});

  // The specification's appendix: logits 2, 1, 0.1, target 0.
  @Test
  void x02_goldenCrossEntropy() {
    var loss = new CrossEntropyLossFlat();
    assertThat(loss.apply(scores, zero).item()).isCloseTo(.417030, within(1e-6));
    assertThat(loss.activation(scores).sum().item()).isCloseTo(1, within(1e-6));
    assertThat(loss.decodes(loss.activation(scores)).toLongArray()).containsExactly(0);
  }

  @Test
  void x03_goldenFocal() {
    assertThat(new FocalLoss().apply(scores, zero).item()).isCloseTo(.048492, within(1e-6));
    assertThat(new FocalLossFlat().apply(scores, zero).item()).isCloseTo(.048492, within(1e-6));
  }

  @Test
  void x08_goldenLabelSmoothing() {
    assertThat(new LabelSmoothingCrossEntropy().apply(scores, zero).item())
        .isCloseTo(.513697, within(1e-6));
    assertThat(new LabelSmoothingCrossEntropyFlat().apply(scores, zero).item())
        .isCloseTo(.513697, within(1e-6));
  }

  @Test
  void x01_positionsAreFlattened() {
    var loss = new CrossEntropyLossFlat();
    // [1, 2, 3] with classes last, and the same with classes at axis 1
    Tensor x = Torch.tensor(new double[][][] {{{2, 1, .1}, {0, 3, 0}}});
    Tensor y = Torch.tensor(new long[][] {{0, 1}});
    double expected = loss.apply(x, y).item();
    assertThat(loss.withAxis(1).apply(x.transpose(1, 2), y).item())
        .isCloseTo(expected, within(1e-6));
    // python: F.cross_entropy(torch.tensor([[2,1,.1],[0,3,0]]), torch.tensor([0,1])).item()
    assertThat(expected).isCloseTo(0.25597644, within(1e-6));
  }

  // A function sees what fastai's BaseLoss would give it.
  @Test
  void x01_baseLossShapes() {
    Tensor x = Torch.zeros(2, 3, 4, 5);
    Tensor y = Torch.zeros(2, 4, 5).to(DType.INT16);
    BaseLoss.of(
            (pred, targ, reduction) -> {
              assertThat(pred.shape()).containsExactly(40, 3);
              assertThat(targ.shape()).containsExactly(40);
              assertThat(targ.dtype()).isEqualTo(DType.INT64);
              assertThat(reduction).isEqualTo(Reduction.MEAN);
              return pred.sum();
            })
        .withAxis(1)
        .apply(x, y);
    BaseLoss.of(
            (pred, targ, reduction) -> {
              assertThat(pred.shape()).containsExactly(120);
              assertThat(targ.shape()).containsExactly(40);
              assertThat(targ.dtype()).isEqualTo(DType.FLOAT32);
              assertThat(reduction).isEqualTo(Reduction.NONE);
              return pred;
            })
        .withIs2d(false)
        .withFloatify(true)
        .withReduction(Reduction.NONE)
        .apply(x, y);
    BaseLoss.of(
            (pred, targ, _) -> {
              assertThat(pred.shape()).containsExactly(2, 4, 5, 3);
              assertThat(targ.shape()).containsExactly(2, 4, 5);
              assertThat(targ.dtype()).isEqualTo(DType.FLOAT16);
              return pred;
            })
        .withFlatten(false)
        .withFloatify(true)
        .withAxis(1)
        .apply(x, y.half());
  }

  @Test
  void x01_theTensorsOfALossMove() {
    var weight = Torch.tensor(new double[] {1, 2, 3});
    var loss = new CrossEntropyLossFlat().withWeight(weight);
    assertThat(loss.to(Device.CPU)).isSameAs(loss);
    var meta = new Device(torch.DeviceType.META, -1);
    assertThat(loss.to(meta).weight().isMeta()).isTrue();
    assertThat(new FocalLossFlat().withWeight(weight).to(meta).focal().weight().isMeta()).isTrue();
    assertThat(new BCEWithLogitsLossFlat().withPosWeight(weight).to(meta).posWeight().isMeta())
        .isTrue();
  }

  @Test
  void x02_classProbabilitiesAreTargetsToo() {
    // python: F.cross_entropy(torch.tensor([[2,1,.1]]), torch.tensor([[.7,.2,.1]])).item()
    assertThat(
            new CrossEntropyLossFlat()
                .apply(scores, Torch.tensor(new double[][] {{.7, .2, .1}}))
                .item())
        .isCloseTo(0.807030, within(1e-6));
  }

  @Test
  void x02_targetsThatDoNotFit() {
    var loss = new CrossEntropyLossFlat();
    assertThatThrownBy(() -> loss.apply(scores, Torch.tensor(new double[] {0})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("class numbers")
        .hasMessageContaining("float32[1]");
    assertThatThrownBy(() -> loss.apply(scores, Torch.tensor(new long[] {0, 1})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one target for each prediction");
    assertThatThrownBy(() -> new MSELossFlat().apply(scores, zero))
        .hasMessageContaining("float32[1, 3]")
        .hasMessageContaining("int64[1]");
    assertThatThrownBy(() -> new BCEWithLogitsLossFlat().apply(scores, zero))
        .hasMessageContaining("one target for each prediction");
    assertThatThrownBy(() -> new DiceLoss().apply(scores, Torch.zeros(2)))
        .hasMessageContaining("without axis 1");
  }

  @Test
  void x04_posWeightIsNotForFlattenedElements() {
    var weight = Torch.tensor(new double[] {1, 2, 3});
    var loss = new BCEWithLogitsLossFlat().withPosWeight(weight);
    assertThat(loss.flatten()).isFalse();
    assertThatThrownBy(() -> loss.withFlatten(true)).hasMessageContaining("posWeight");
    assertThat(loss.withPosWeight(null).withFlatten(true).flatten()).isTrue();
  }

  @Test
  void x11_reductions() {
    Tensor x = scores.expand(2, 3);
    Tensor y = Torch.tensor(new long[] {0, 0});
    var loss = new CrossEntropyLossFlat();
    assertThat(loss.withReduction(Reduction.NONE).apply(x, y).shape()).containsExactly(2);
    assertThat(loss.withReduction(Reduction.SUM).apply(x, y).item())
        .isCloseTo(2 * .417030, within(2e-6));
    assertThat(loss.reduction()).isEqualTo(Reduction.MEAN);
  }

  @Test
  void x12_noopAndWasserstein() {
    Tensor real = Torch.tensor(new double[] {1, 2, 6});
    Tensor fake = Torch.tensor(new double[] {1, 1});
    assertThat(new NoopLoss().apply(real, fake).item()).isEqualTo(3);
    assertThat(new NoopLoss().apply(real, new Tensor[0]).item()).isEqualTo(3);
    assertThat(new WassersteinLoss().apply(real, fake).item()).isEqualTo(2);
  }

  @Test
  void x13_adaptiveLoss() {
    var loss = new AdaptiveLoss(new BCEWithLogitsLossFlat());
    Tensor x = Torch.tensor(new double[][] {{.5, -1, 2}, {1, 0, -2}});
    Tensor y = Torch.tensor(new long[] {1, 0});
    // python: F.binary_cross_entropy_with_logits(torch.tensor([[.5,-1,2],[1,0,-2]]),
    //             torch.tensor([1,0])[:,None].expand(2, 3).float()).item()
    assertThat(loss.apply(x, y).item()).isCloseTo(0.6746006, within(1e-6));
    assertThat(loss.activation(x).toFloatArray()).isEqualTo(x.sigmoid().toFloatArray());
    assertThat(loss.apply(x.reshape(2, 3, 1, 1), y).item()).isCloseTo(0.6746006, within(1e-6));
    assertThat(loss.withReduction(Reduction.NONE).apply(x, y).shape()).containsExactly(6);
    assertThat(Losses.ofConfig(loss.config())).isEqualTo(loss);
    assertThat(new AdaptiveLoss((p, t) -> p.mean()).config()).isEmpty();
  }

  private static Sequential lens() {
    var first = new Conv2d(1, 2, 3);
    Torch.noGrad(
        () ->
            first.weight.copy_(
                Torch.arange(18).to(DType.FLOAT32).reshape(2, 1, 3, 3).sub(8.0).div(9.0)));
    Torch.noGrad(() -> first.bias.fill_(0.1));
    return new Sequential(first, new ReLU());
  }

  // python: w = ((torch.arange(18.).reshape(2,1,3,3)-8)/9)
  //         f = lambda x: F.conv2d(x, w, torch.full((2,), .1))
  //         g = lambda a: (a.flatten(2) @ a.flatten(2).transpose(1,2)) /
  // (a.shape[1]*a.shape[2]*a.shape[3])
  //         x = torch.linspace(0,1,32).reshape(2,1,4,4).requires_grad_(); y = x.detach()**2
  //         parts = [F.l1_loss(x,y), 5*F.l1_loss(f(x),f(y)), 2*F.l1_loss(f(x).relu(),f(y).relu()),
  //                  25*5e3*F.l1_loss(g(f(x)),g(f(y))),
  // 4*5e3*F.l1_loss(g(f(x).relu()),g(f(y).relu()))]
  //         sum(parts).backward(); print([p.item() for p in parts], x.grad.flatten()[:3])
  @Test
  void x14_featureLoss() {
    try (var loss = loss(lens())) {
      Tensor x = Torch.linspace(0, 1, 32).reshape(2, 1, 4, 4).requiresGrad_();
      Tensor y = x.detach().square();
      Tensor value = loss.apply(x, y);
      assertThat(loss.metricNames())
          .containsExactly("pixel", "feat_0", "feat_1", "gram_0", "gram_1");
      assertThat(loss.parts().keySet()).containsExactlyElementsOf(loss.metricNames());
      double[] expected = X14;
      int i = 0;
      double sum = 0;
      for (var part : loss.parts().values()) {
        assertThat(part.item()).isCloseTo(expected[i], within(2e-5 * Math.abs(expected[i])));
        sum += expected[i++];
      }
      assertThat(value.item()).isCloseTo(sum, within(1e-4 * sum));
      value.backward();
      var grad = x.grad().toFloatArray();
      for (int k = 0; k < 3; k++)
        assertThat((double) grad[k])
            .isCloseTo(X14_GRAD[k], within(1e-3 * Math.abs(X14_GRAD[k]) + 1e-3));
      // One number a sample, whose mean is the loss.
      Tensor each = loss.withReduction(Reduction.NONE).apply(x, y);
      assertThat(each.shape()).containsExactly(2);
      assertThat(each.mean().item()).isCloseTo(value.item(), within(1e-4 * sum));
    }
  }

  private static FeatureLoss loss(Sequential lens) {
    return new FeatureLoss(lens, lens.children(), 5, 2);
  }

  private static final double[] X14 = {0.16129032, 3.7617068, 0.84220439, 174723.406, 9179.46582};
  private static final double[] X14_GRAD = {5753.05225, 12733.7852, 12909.7393};

  // The columns of the parts add up to the loss.
  @Test
  void x14_partsAsMetrics() {
    try (var loss = loss(lens())) {
      var batch =
          Batch.of(Torch.linspace(0, 1, 32).reshape(2, 1, 4, 4), Torch.ones(2, 1, 4, 4).mul(.5));
      var loader = Loader.of(List.of(batch));
      var learn =
          new Learner(
              DataLoaders.of(loader, loader),
              new Conv2d(1, 1, 1),
              Learner.options()
                  .withLossFunc(loss)
                  .withMetrics(Metrics.lossMetrics(loss.metricNames()).toArray(Metric[]::new)));
      learn.removeCbs(ProgressCallback.class);
      learn.logger = null;
      learn.fit(1, 1e-4);
      var record = learn.finalRecord;
      assertThat(record).hasSize(2 + 5);
      double parts = record.subList(2, 7).stream().mapToDouble(Double::doubleValue).sum();
      assertThat(parts).isCloseTo(record.get(1), within(1e-5 * parts));
      var preds = learn.getPreds(loader, PredsOptions.DEFAULT.withLoss(true));
      assertThat(preds.losses().mean().item()).isCloseTo(record.get(1), within(1e-4 * parts));
    }
  }

  @Test
  void x14_closingTakesTheHooksOff() {
    var lens = lens();
    var loss = loss(lens);
    loss.close();
    Tensor x = Torch.ones(1, 1, 4, 4);
    assertThatThrownBy(() -> loss.apply(x, x)).hasMessageContaining("was not called");
  }

  @Test
  void x14_theModelOfAFeatureLossIsLeftAlone() {
    var lens = lens();
    try (var loss = loss(lens)) {
      assertThat(lens.isTraining()).isFalse();
      assertThat(lens.parameters()).noneMatch(Tensor::requiresGrad);
      assertThatThrownBy(() -> new FeatureLoss(lens, List.of(new ReLU()), 1))
          .hasMessageContaining("no part of its model");
      assertThatThrownBy(() -> new FeatureLoss(lens, lens.children(), 1))
          .hasMessageContaining("2 layers and 1 weights");
      assertThat(loss.config()).isEmpty();
    }
    // [1, 2, 2], ones off the diagonal too: 4 pixels of 1 * 1 over c h w = 8
    assertThat(FeatureLoss.gram(Torch.ones(1, 2, 2, 2)).toFloatArray())
        .containsExactly(.5f, .5f, .5f, .5f);
  }

  @Test
  void x15_anyFunctionIsALoss() {
    LossFunc loss = (pred, targ) -> pred.sub(targ).abs().mean();
    assertThat(loss.activation(scores)).isSameAs(scores);
    assertThat(loss.decodes(scores)).isSameAs(scores);
    assertThat(loss.yInt()).isFalse();
    assertThat(loss.to(Device.CPU)).isSameAs(loss);
    assertThatThrownBy(() -> loss.withReduction(Reduction.NONE))
        .hasMessageContaining("one reduction only");
    assertThatThrownBy(() -> loss.apply(scores, new Tensor[2])).hasMessageContaining("2");
    var own =
        BaseLoss.of((x, y, reduction) -> F.huberLoss(x, y, reduction, 1))
            .withIs2d(false)
            .withFloatify(true)
            .withYInt(true)
            .withActivation(Tensor::sigmoid)
            .withDecodes(p -> p.gt(.5));
    assertThat(own.activation(zero.to(DType.FLOAT32)).item()).isEqualTo(.5);
    assertThat(own.decodes(Torch.tensor(new double[] {.6})).itemBoolean()).isTrue();
    assertThat(own.yInt()).isTrue();
    // |2 - 0| - 0.5
    assertThat(own.apply(Torch.tensor(new double[] {2}), zero).item()).isEqualTo(1.5);
  }

  @Test
  void x15_aConfigOfNoKnownLoss() {
    assertThatThrownBy(() -> Losses.ofConfig(Map.of("name", "Mine")))
        .hasMessageContaining("'Mine'")
        .hasMessageContaining("L1LossFlat");
    assertThatThrownBy(() -> Losses.ofConfig(Map.of())).hasMessageContaining("'null'");
  }
}
