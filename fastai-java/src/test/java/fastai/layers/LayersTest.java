package fastai.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.core.Modules;
import fastai.hooks.ModelSizes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.BatchNorm1d;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.CrossEntropyLoss;
import torch.nn.LayerNorm;
import torch.nn.Linear;
import torch.nn.Mish;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.SiLU;
import torch.nn.functional.F;
import torch.nn.init.Init;

/// Small layers, and what is asked of models.
@ExtendWith(NoLeaks.class)
class LayersTest {
  private static void values(Tensor y, double... expected) {
    Tensor flat = y.flatten();
    assertThat(flat.numel()).isEqualTo(expected.length);
    for (int i = 0; i < expected.length; i++)
      assertThat(flat.select(0, i).item()).as("value " + i).isCloseTo(expected[i], within(1e-6));
  }

  private static Tensor x(float... values) {
    return Torch.tensor(values);
  }

  @Test
  void y04_adaptiveConcatPool() {
    try (var _ = new TensorScope()) {
      Tensor x = Torch.arange(8).to(torch.DType.FLOAT32).view(1, 2, 2, 2);
      values(new AdaptiveConcatPool2d().call(x), 3, 7, 1.5, 5.5);
      assertThat(new AdaptiveConcatPool2d(2).call(x).shape()).containsExactly(1, 4, 2, 2);
      values(new AdaptiveConcatPool1d().call(x.view(1, 2, 4)), 3, 7, 1.5, 5.5);
      values(new AdaptiveConcatPool2d().deepCopy().call(x), 3, 7, 1.5, 5.5);
    }
  }

  @Test
  void y05_poolFlatten() {
    try (var _ = new TensorScope()) {
      Tensor x = Torch.arange(8).to(torch.DType.FLOAT32).view(1, 2, 2, 2);
      values(PoolType.AVG.poolFlatten().call(x), 1.5, 5.5);
      values(PoolType.MAX.poolFlatten().call(x), 3, 7);
      values(PoolType.CAT.poolFlatten().call(x), 3, 7, 1.5, 5.5);
      assertThat(PoolType.CAT.poolFlatten().call(x).shape()).containsExactly(1, 4);
      assertThat(PoolType.MAX.adaptivePool(2).call(x).shape()).containsExactly(1, 2, 2, 2);
    }
  }

  @Test
  void y06_shapesAndFunctionsAsLayers() {
    try (var _ = new TensorScope()) {
      Tensor x = Torch.randn(2, 3, 4);
      assertThat(Layers.flatten(false).call(x).shape()).containsExactly(2, 12);
      assertThat(Layers.flatten(true).call(x).shape()).containsExactly(24);
      assertThat(Layers.view(4, -1).call(x).shape()).containsExactly(4, 6);
      assertThat(Layers.resizeBatch(4, 3).call(x).shape()).containsExactly(2, 4, 3);
      assertThat(Layers.lambda(t -> t.select(1, 0)).call(x).shape()).containsExactly(2, 4);
      var seen = new ArrayList<String>();
      assertThat(Layers.debugger(t -> seen.add(t.describe())).call(x)).isSameAs(x);
      assertThat(seen).hasSize(1);
      assertThat(Layers.view(4, -1)).hasToString("View[4, -1]()");
    }
  }

  @Test
  void y07_sigmoidRange() {
    try (var _ = new TensorScope()) {
      values(new SigmoidRange(1, 5).call(x(0, 100, -100)), 3, 5, 1);
      values(Layers.sigmoidRange(x((float) Math.log(3)), 0, 5.5), 4.125);
    }
  }

  @Test
  void y08_embeddingStartsSmall() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(1);
      Tensor w = Layers.embedding(1000, 100).weight;
      assertThat(w.abs().amax().item()).isLessThanOrEqualTo(0.02);
      // Beyond 2 the values wrap around to 0: with density φ and tail Q of the normal distribution,
      // the variance is 1 - 8 (φ(2) - Q(2)) = 0.75007.
      assertThat(w.std().item()).isCloseTo(0.0086607, within(1e-4));
      assertThat(w.mean().item()).isCloseTo(0, within(1e-4));
      assertThat(Layers.embedding(1000, 100, 1).weight.abs().amax().item()).isBetween(1.9, 2.0);
    }
  }

  @Test
  void y17_timeDistributed() {
    try (var _ = new TensorScope()) {
      var linear = new Linear(3, 2);
      Tensor x = Torch.randn(4, 5, 3);
      Tensor y = new TimeDistributed(linear).call(x);
      assertThat(y.shape()).containsExactly(4, 5, 2);
      assertThat(y.select(1, 2).sub(linear.call(x.select(1, 2))).abs().amax().item())
          .isLessThan(1e-6);
      Tensor low = new TimeDistributed(linear, true, 1).call(x);
      assertThat(low.sub(y).abs().amax().item()).isLessThan(1e-6);
      Tensor other = new TimeDistributed(linear, false, 0).call(x.transpose(0, 1));
      assertThat(other.sub(y.transpose(0, 1)).abs().amax().item()).isLessThan(1e-6);
      assertThat(new TimeDistributed(linear).deepCopy().call(x).sub(y).abs().amax().item())
          .isLessThan(1e-6);
    }
  }

  @Test
  void y18_batchNorm1dFlat() {
    try (var _ = new TensorScope()) {
      Tensor x = Torch.randn(4, 5, 3);
      Tensor y = new BatchNorm1dFlat(3).call(x);
      Tensor plain = new BatchNorm1d(3).call(x.reshape(20, 3));
      assertThat(y.sub(plain.view(4, 5, 3)).abs().amax().item()).isLessThan(1e-6);
      assertThat(new BatchNorm1dFlat(3).call(x.reshape(20, 3)).shape()).containsExactly(20, 3);
    }
  }

  /// `nn.Mish()(torch.tensor([-2.,-.5,0,1,3]))` and `nn.SiLU()`.
  @Test
  void y19_mishAndSwish() {
    try (var _ = new TensorScope()) {
      Tensor x = x(-2, -0.5f, 0, 1, 3);
      values(new Mish().call(x), -0.25250146, -0.22074376, 0, 0.86509836, 2.98653507);
      values(new SiLU().call(x), -0.23840584, -0.18877033, 0, 0.73105860, 2.85772252);
    }
  }

  @Test
  void y20_sigmoidStaysOffZeroAndOne() {
    try (var _ = new TensorScope()) {
      values(Layers.sigmoid(x(0, 1)), 0.5, 0.73105858);
      assertThat(Layers.sigmoid(x(-200)).log().item()).isCloseTo(Math.log(1e-7), within(1e-3));
      assertThat(Layers.sigmoid(x(200)).item()).isLessThan(1);
      Tensor in = x(0, -200);
      assertThat(Layers.sigmoid_(in)).isSameAs(in);
      assertThat(in.select(0, 1).item()).isCloseTo(1e-7, within(1e-12));
      values(Layers.vleakyRelu(x(-1, 2)), -0.3, 2);
    }
  }

  @Test
  void y21_applyInitLeavesNormsAndFrozenLayers() {
    try (var _ = new TensorScope()) {
      var frozen = new Linear(2, 2);
      frozen.requiresGrad_(false);
      Init.constant_(frozen.weight, 7);
      var net =
          new Sequential(
              new Conv2d(2, 3, 3), new BatchNorm2d(3), new LayerNorm(3), frozen, new Linear(3, 2));
      Modules.applyInit(net, w -> Init.constant_(w, 2));
      assertThat(net.getParameter("0.weight").mean().item()).isEqualTo(2);
      assertThat(net.getParameter("0.bias").abs().sum().item()).isZero();
      assertThat(net.getParameter("1.weight").mean().item()).isEqualTo(1);
      assertThat(net.getParameter("2.weight").mean().item()).isEqualTo(1);
      assertThat(frozen.weight.mean().item()).isEqualTo(7);
      assertThat(net.getParameter("4.weight").mean().item()).isEqualTo(2);
      Torch.manualSeed(1);
      var wide = new Linear(1000, 200);
      Modules.applyInit(wide);
      // Kaiming-normal: sqrt(2 / 1000)
      assertThat(wide.weight.std().item()).isCloseTo(Math.sqrt(2.0 / 1000), within(1e-3));
    }
  }

  @Test
  void y26_questionsAboutModels() {
    try (var _ = new TensorScope()) {
      var body = new Sequential(ConvLayer.of(2, 4, 3, 2), ConvLayer.of(4, 6, 3, 2));
      assertThat(Modules.flatten(body)).hasSize(6);
      assertThat(Modules.hasParams(body)).isTrue();
      assertThat(Modules.hasParams(new ReLU())).isFalse();
      assertThat(ModelSizes.inChannels(body)).isEqualTo(2);
      assertThat(ModelSizes.of(body))
          .containsExactly(List.of(1L, 4L, 32L, 32L), List.of(1L, 6L, 16L, 16L));
      assertThat(ModelSizes.dummyEval(body, 8, 16).shape()).containsExactly(1, 6, 2, 4);
      assertThat(body.isTraining()).isTrue();
      assertThat(ModelSizes.numFeatures(body)).isEqualTo(6);
      // Too small a picture is doubled until it fits.
      var deep = new Sequential(List.of(new Conv2d(1, 5, 50)));
      assertThat(ModelSizes.numFeatures(deep)).isEqualTo(5);
      assertThatThrownBy(() -> ModelSizes.inChannels(new Linear(2, 2)))
          .hasMessageContaining("4 dimensions");
      var parts = Modules.childrenAndParameters(new SimpleSelfAttention(8));
      assertThat(parts).hasSize(2);
      assertThat(parts.get(1)).isInstanceOf(Modules.ParameterModule.class);
    }
  }

  // ---- from scratch -----------------------------------------------------------------------------

  /// Batch norm by hand: mean and variance of the batch, running ones with momentum 0.1.
  private static final class Norm extends Module {
    final torch.nn.Parameter mults =
        registerParameter("mults", new torch.nn.Parameter(Torch.ones(3, 1, 1)));
    final torch.nn.Parameter adds =
        registerParameter("adds", new torch.nn.Parameter(Torch.zeros(3, 1, 1)));
    final Tensor means = registerBuffer("means", Torch.zeros(1, 3, 1, 1));
    final Tensor vars = registerBuffer("vars", Torch.ones(1, 3, 1, 1));

    @Override
    public Tensor forward(Tensor x) {
      Tensor m = means, v = vars;
      if (isTraining()) {
        m = x.mean(new long[] {0, 2, 3}, true);
        v = x.var(new long[] {0, 2, 3}, false, true);
        Tensor mean = m, var = v;
        Torch.noGrad(
            () -> {
              means.mul_(0.9).add_(mean.mul(0.1));
              vars.mul_(0.9).add_(var.mul(0.1));
            });
      }
      return x.sub(m).div(v.add(1e-5).sqrt()).mul(mults).add(adds);
    }
  }

  @Test
  void y28_layersByHand() {
    try (var _ = new TensorScope()) {
      // An edge kernel on a picture whose upper half is bright.
      Tensor picture = Torch.cat(List.of(Torch.ones(1, 1, 2, 4), Torch.zeros(1, 1, 2, 4)), 2);
      Tensor edge =
          Torch.tensor(new float[][] {{-1, -1, -1}, {0, 0, 0}, {1, 1, 1}}).view(1, 1, 3, 3);
      values(F.conv2d(picture, edge), -3, -3, -3, -3);
      values(F.leakyRelu(x(-1, 2), 0.1), -0.1, 2);
      values(x(1, 2, 3).softmax(0), 0.09003057, 0.24472848, 0.66524094);
      Tensor x = Torch.randn(4, 3, 5, 5);
      var norm = new Norm();
      Tensor y = norm.call(x);
      assertThat(y.sub(new BatchNorm2d(3).call(x)).abs().amax().item()).isLessThan(1e-5);
      assertThat(norm.means.sub(x.mean(new long[] {0, 2, 3}, true).mul(0.1)).abs().amax().item())
          .isLessThan(1e-6);
      norm.eval();
      assertThat(norm.call(x).sub(y).abs().amax().item()).isPositive();
    }
  }

  /// Plain SGD by hand on a net of two linear layers: the loss falls.
  @Test
  void y29_mlpTrainsWithSgdFromScratch() {
    Torch.manualSeed(1);
    try (var _ = new TensorScope()) {
      Tensor x = Torch.randn(64, 784);
      Tensor y = x.narrow(1, 0, 10).argmax(1);
      var net = new Sequential(new Linear(784, 30), new ReLU(), new Linear(30, 10));
      var loss = new CrossEntropyLoss();
      double first = 0, last = 0;
      for (int i = 0; i < 30; i++)
        try (var _ = new TensorScope()) {
          Tensor l = loss.call(net.call(x), y);
          l.backward();
          if (i == 0) first = l.item();
          last = l.item();
          Torch.noGrad(() -> net.parameters().forEach(p -> p.sub_(p.grad().mul(0.5))));
          net.zeroGrad();
        }
      assertThat(first).isCloseTo(Math.log(10), within(0.2));
      assertThat(last).isLessThan(0.3 * first);
    }
  }
}
