package fastai.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Identity;
import torch.nn.MaxPool2d;
import torch.nn.Module;
import torch.nn.init.Init;

/// Blocks of several layers. The numbers of blocks and attention were made in Python by writing the
/// formulas down with `torch.nn` and filling weights and inputs as [Filled] does, such as
///
/// ```python
/// x = torch.sin(torch.arange(16*4*4, dtype=torch.float64).square() * .37).float().view(1, 16, 4, 4)
/// w = lambda o, i, k: (torch.sin(torch.arange(o*i, dtype=torch.float64).square()*.618 + k)
///     / math.sqrt(i)).float().view(o, i)
/// q, k, v = w(2, 16, 1), w(2, 16, 2), w(16, 16, 3)
/// sn = lambda m: m / torch.linalg.matrix_norm(m, 2); xf = x.flatten(2)
/// f, g, h = [sn(m) @ xf for m in (q, k, v)]
/// beta = F.softmax(torch.bmm(f.transpose(1, 2), g), dim=1)
/// y = (torch.bmm(h, beta) + xf).view(1, 16, 4, 4)
/// ```
@ExtendWith(NoLeaks.class)
class BlocksTest {
  private static final ResBlock.Options O = ResBlock.Options.DEFAULT;

  private static void values(Tensor y, double... expected) {
    Tensor flat = y.flatten();
    for (int i = 0; i < expected.length; i++)
      assertThat(flat.select(0, i).item()).as("value " + i).isCloseTo(expected[i], within(1e-4));
  }

  // ---- attention --------------------------------------------------------------------------------

  /// Sets a spectrally normed weight and lets its power iteration come to rest.
  private static void set(Module net, String conv, long rows, long columns, int k) {
    Tensor weight =
        Torch.arange(rows * columns)
            .to(DType.FLOAT64)
            .square()
            .mul(0.618)
            .add((double) k)
            .sin()
            .div(Math.sqrt(columns))
            .to(DType.FLOAT32);
    try (var _ = Torch.noGrad()) {
      Tensor original = net.getParameter(conv + ".parametrizations.weight.original");
      original.copy_(weight.view(original.shape()));
    }
  }

  private static Tensor settled(Module net, Tensor x) {
    try (var _ = Torch.noGrad()) {
      for (int i = 0; i < 300; i++) net.call(x);
      assertThat(net.call(x).sub(x).abs().amax().item()).as("γ is 0 at the start").isZero();
      net.getParameter("gamma").fill_(1.0);
      return net.eval().call(x);
    }
  }

  @Test
  void y09_selfAttention() {
    try (var _ = new TensorScope()) {
      var net = new SelfAttention(16);
      set(net, "query.0", 2, 16, 1);
      set(net, "key.0", 2, 16, 2);
      set(net, "value.0", 16, 16, 3);
      Tensor y = settled(net, Filled.input(1, 16, 4, 4));
      assertThat(y.sum().item()).isCloseTo(12.156298, within(1e-3));
      values(y.select(1, 3), -0.8670534, 0.6436788, 1.0231001, 0.8698356, 1.0482122);
    }
  }

  @Test
  void y10_pooledSelfAttention() {
    try (var _ = new TensorScope()) {
      var net = new PooledSelfAttention2d(16);
      set(net, "query.0", 2, 16, 1);
      set(net, "key.0", 2, 16, 2);
      set(net, "value.0", 8, 16, 3);
      set(net, "out.0", 16, 8, 4);
      Tensor y = settled(net, Filled.input(1, 16, 4, 4));
      assertThat(y.sum().item()).isCloseTo(29.866730, within(1e-3));
      values(y.select(1, 3), -0.2651338, 1.2484896, 1.5699697, 1.4479594, 1.6244822);
    }
  }

  @Test
  void y10_simpleSelfAttention() {
    try (var _ = new TensorScope()) {
      for (boolean sym : new boolean[] {false, true}) {
        var net = new SimpleSelfAttention(16, 1, sym);
        set(net, "conv", 16, 16, 5);
        Tensor y = settled(net, Filled.input(1, 16, 4, 4));
        if (sym) values(y.select(1, 3), 3.7557681, -0.3409700, 0.2171440, -3.2088978, -0.7312853);
        else values(y.select(1, 3), -3.9157329, -2.0908098, 1.1757889, -6.2792926, -4.2209468);
      }
      assertThatThrownBy(() -> new SimpleSelfAttention(8, 3, true)).hasMessageContaining("ks=3");
    }
  }

  // ---- pixel shuffle ----------------------------------------------------------------------------

  @Test
  void y12_icnrRepeatsKernels() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(1);
      Tensor w = Icnr.init_(Torch.empty(8, 3, 3, 3));
      for (long i = 0; i < 8; i++)
        assertThat(w.select(0, i).sub(w.select(0, i / 4 * 4)).abs().amax().item()).isZero();
      assertThat(w.select(0, 0).sub(w.select(0, 4)).abs().amax().item()).isPositive();
      assertThat(Icnr.init_(Torch.empty(9, 1, 1, 1), 3, t -> Init.constant_(t, 2)).sum().item())
          .isEqualTo(18);
      assertThatThrownBy(() -> Icnr.init_(Torch.empty(6, 1, 1, 1)))
          .hasMessageContaining("6 kernels");
    }
  }

  @Test
  void y11_pixelShuffleStartsWithoutCheckerboard() {
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      var o = PixelShuffleIcnr.Options.DEFAULT;
      for (var norm : List.of(NormType.WEIGHT, NormType.NONE)) {
        var layer = PixelShuffleIcnr.of(4, 6, o.withNorm(norm));
        Tensor y = layer.call(Torch.randn(2, 4, 3, 3));
        assertThat(y.shape()).containsExactly(2, 6, 6, 6);
        // Each square of four is one value.
        Tensor squares = y.reshape(2, 6, 3, 2, 3, 2);
        assertThat(squares.amax(3, 5).sub(squares.neg().amax(3, 5).neg()).abs().amax().item())
            .isLessThan(1e-6);
        assertThat(y.abs().amax().item()).isPositive();
      }
      assertThat(PixelShuffleIcnr.of(4).call(Torch.randn(1, 4, 3, 3)).shape())
          .containsExactly(1, 4, 6, 6);
      var blurred = PixelShuffleIcnr.of(4, 4, o.withBlur(true).withScale(3));
      assertThat(blurred.call(Torch.randn(1, 4, 3, 3)).shape()).containsExactly(1, 4, 9, 9);
      // Pad left and top by the edge, mean of 2×2: [[1, 2], [3, 4]] -> [[1, 1.5], [2, 2.5]].
      Tensor x = Torch.tensor(new float[][] {{1, 2}, {3, 4}}).view(1, 1, 2, 2);
      for (var layer : blurred.children().subList(2, 4)) x = layer.call(x);
      values(x, 1, 1.5, 2, 2.5);
    }
  }

  // ---- blocks that see their input --------------------------------------------------------------

  @Test
  void y13_mergeAddsConcatenatesAndMultiplies() {
    try (var _ = new TensorScope()) {
      Tensor x = Torch.tensor(new float[][] {{1, 2, 3}});
      var twice = Layers.lambda(t -> t.mul(2.0));
      values(new SequentialEx(twice, new MergeLayer()).call(x), 3, 6, 9);
      values(new SequentialEx(twice, new MergeLayer(true)).call(x), 2, 4, 6, 1, 2, 3);
      values(new SequentialEx(twice, twice, new ProdLayer()).call(x), 4, 16, 36);
      values(new Cat(twice, new Identity()).call(x), 2, 4, 6, 1, 2, 3);
      assertThat(new Cat(List.of(twice, new Identity()), 0).call(x).shape()).containsExactly(2, 3);
      assertThatThrownBy(() -> new MergeLayer().call(x, x, x)).hasMessageContaining("SequentialEx");
      var block = new SequentialEx(ConvLayer.of(4, 4), new MergeLayer());
      assertThat(block.stateDict()).containsKey("layers.0.0.weight");
      Tensor y = Torch.randn(1, 4, 5, 5);
      assertThat(block.eval().call(y).sub(block.deepCopy().call(y)).abs().amax().item()).isZero();
    }
  }

  @Test
  void y14_resBlock() {
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      Tensor x = Filled.input(1, 16, 7, 7);
      Tensor y = Filled.fill(new ResBlock(1, 16, 24, O.withStride(2))).call(x);
      assertThat(y.shape()).containsExactly(1, 24, 4, 4);
      assertThat(y.sum().item()).isCloseTo(170.28482, within(2e-3));
      values(y.select(1, 3).select(1, 2), 0.2834925, 1.9457424, 0, 0);
      y = Filled.fill(new ResBlock(4, 4, 8, O.withStride(2))).call(x);
      assertThat(y.shape()).containsExactly(1, 32, 4, 4);
      assertThat(y.sum().item()).isCloseTo(271.72647, within(2e-3));
      values(y.select(1, 3).select(1, 2), 0.6784129, 0.7828081, 0, 0);
    }
  }

  @Test
  void y14_resBlockStartsAsItsShortcutAndTakesOptions() {
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      Tensor x = Torch.randn(2, 8, 6, 6);
      var block = new ResBlock(1, 8, 8);
      // The path gives 0.001, the bias of the last norm.
      assertThat(block.call(x).sub(x.add(1e-3).relu_()).abs().amax().item()).isLessThan(1e-6);
      assertThat(block.getSubmodule("idpath").children()).isEmpty();
      var pooled =
          new ResBlock(
              1, 8, 16, O.withStride(2).withPoolFirst(false).withPool(s -> new MaxPool2d(s)));
      assertThat(pooled.getSubmodule("idpath.1")).isInstanceOf(MaxPool2d.class);
      assertThat(pooled.call(x).shape()).containsExactly(2, 16, 3, 3);
      var attending = new ResBlock(1, 8, 8, O.withSa(true, true).withReduction(4));
      assertThat(attending.getSubmodule("convpath.2")).isInstanceOf(SequentialEx.class);
      assertThat(attending.getSubmodule("convpath.3")).isInstanceOf(SimpleSelfAttention.class);
      var spectral = new ResBlock(1, 8, 16, O.withNorm(NormType.SPECTRAL));
      // As in fastai the shortcut keeps its batch norm.
      assertThat(spectral.getSubmodule("idpath.0").children()).hasSize(2);
      assertThat(block.eval().deepCopy().call(x).sub(block.call(x)).abs().amax().item()).isZero();
    }
  }

  @Test
  void y15_squeezeAndExcitationAndSeparableBlocks() {
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      var se = SEModule.of(100, 8);
      // ceil(100 // 8 / 8) * 8 = 16
      assertThat(se.getParameter("layers.1.0.weight").shape()).containsExactly(16, 100, 1, 1);
      assertThat(se.call(Torch.randn(1, 100, 4, 4)).shape()).containsExactly(1, 100, 4, 4);
      Tensor y =
          Filled.fill(ResBlock.separable(1, 16, 16, O.withStride(2)))
              .call(Filled.input(1, 16, 7, 7));
      assertThat(y.sum().item()).isCloseTo(59.372971, within(1e-3));
      values(y.select(1, 3).select(1, 2), 0.3054587, 0, 0.2267361, 1.2098286);
      var block = ResBlock.se(4, 16, 16, O);
      assertThat(block.getParameter("convpath.0.0.weight").size(0)).isEqualTo(32);
      assertThat(block.getParameter("convpath.1.0.weight").size(0)).isEqualTo(64);
      var next = ResBlock.seResNeXt(4, 16, 64, 4, O.withGroups(32).withReduction(16));
      assertThat(next.getParameter("convpath.1.0.weight").shape()).containsExactly(128, 4, 3, 3);
    }
  }
}
