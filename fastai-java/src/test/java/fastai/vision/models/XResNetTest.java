package fastai.vision.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.layers.Filled;
import fastai.layers.SimpleSelfAttention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Mish;
import torch.nn.Module;

/// fastai's own networks. The numbers were made by writing the layers down in Python with the
/// modules of `torch.nn` in the order of the specification, filling them by [Filled]'s formula.
@ExtendWith(NoLeaks.class)
class XResNetTest {
  /// Keys, parameters, and every so many logits for `input(1, 3, size, size)`.
  private static void check(
      Module net, int keys, long params, long size, double std, double... logits) {
    assertThat(net.stateDict()).hasSize(keys);
    assertThat(net.parameters().stream().mapToLong(Tensor::numel).sum()).isEqualTo(params);
    try (var _ = Torch.noGrad()) {
      Tensor y = Filled.fill(net).call(Filled.input(1, 3, size, size)).select(0, 0);
      assertThat(y.std().item()).isCloseTo(std, within(1e-4 * std));
      int step = logits.length == y.size(0) ? 1 : 111;
      for (int i = 0; i < logits.length; i++)
        assertThat(y.select(0, (long) step * i).item())
            .as("logit " + i)
            .isCloseTo(logits[i], within(1e-4 * std));
    }
  }

  @Test
  void y22_xresnet18() {
    try (var _ = new TensorScope()) {
      check(
          XResNets.XRESNET18.create(),
          134,
          11_708_744,
          64,
          14.6434,
          2.84009,
          -12.4608,
          6.02773,
          -34.8208,
          35.6955);
    }
  }

  @Test
  void y22_xresnet50() {
    try (var _ = new TensorScope()) {
      check(
          XResNets.XRESNET50.create(),
          332,
          25_576_264,
          64,
          458.419,
          -701.841,
          -568.222,
          454.62,
          -80.2637,
          688.136);
    }
  }

  @Test
  void y22_deeperSqueezedAndGrouped() {
    try (var _ = new TensorScope()) {
      check(
          XResNets.XRESNET18_DEEPER.create(),
          164,
          10_995_528,
          64,
          9.47026,
          -12.6199,
          5.26085,
          8.98998);
      check(
          XResNets.XSE_RESNET18.create(),
          166,
          11_798_856,
          64,
          3.62144,
          -3.63475,
          0.296535,
          6.92322);
      check(XResNets.XRESNEXT50.create(), 332, 25_048_136, 64, 941.731, -3072.14, 13.2468, -162.62);
      check(
          XResNets.XSE_RESNEXT18_DEEP.create(),
          204,
          16_011_368,
          64,
          2.71131,
          -4.53037,
          1.93818,
          -1.31936);
    }
  }

  @Test
  void y22_startsKaimingNormalWithBlocksAsIdentities() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(3);
      var net = XResNets.XRESNET18.create(10);
      // fan in 512 * 9: std sqrt(2 / 4608)
      assertThat(net.getParameter("7.1.convpath.1.0.weight").std().item())
          .isCloseTo(0.020833, within(1e-4));
      assertThat(net.getParameter("7.1.convpath.1.1.weight").sum().item()).isZero();
      assertThat(net.getParameter("7.1.convpath.0.1.weight").sum().item()).isEqualTo(512);
      assertThat(net.getParameter("7.1.convpath.0.1.bias").abs().sum().item()).isZero();
      assertThat(net.getParameter("11.weight").shape()).containsExactly(10, 512);
    }
  }

  @Test
  void y22_selfAttentionActivationAndChannels() {
    try (var _ = new TensorScope()) {
      var net =
          XResNet.of(
              XResNet.Options.of(1, 2, 2, 2, 2)
                  .withSa(true)
                  .withAct(Mish::new)
                  .withCIn(1)
                  .withNOut(7)
                  .withWiden(0.5));
      assertThat(net.getSubmodule("4.1.convpath.2")).isInstanceOf(SimpleSelfAttention.class);
      assertThat(net.modules().stream().filter(m -> m instanceof SimpleSelfAttention)).hasSize(1);
      assertThat(net.getSubmodule("4.0.act")).isInstanceOf(Mish.class);
      assertThat(net.getParameter("11.weight").shape()).containsExactly(7, 256);
      assertThat(net.call(Torch.randn(2, 1, 32, 32)).shape()).containsExactly(2, 7);
      var flat = XResNet.of(XResNet.Options.of(1, 1, 1, 1, 1).withNdim(1).withNOut(3));
      assertThat(flat.call(Torch.randn(2, 3, 64)).shape()).containsExactly(2, 3);
      assertThatThrownBy(() -> XResNet.Options.of(1, 1, 1, 1, 1).withKs(4))
          .hasMessageContaining("odd");
    }
  }

  @Test
  void w02_xresnetsAreCutBeforeThePoolAndGroupedAfterTheStem() {
    try (var _ = new TensorScope()) {
      var net = XResNets.XRESNET18.create();
      assertThat(XResNets.XRESNET18.meta().cutOf(net)).isEqualTo(8);
      assertThat(XResNets.XRESNET18.meta().split().at()).isEqualTo(3);
      // Not in fastai's table.
      assertThat(XResNets.XSE_RESNET18.meta().split()).isEqualTo(Meta.Split.DEFAULT);
      assertThat(Models.get("xresnet18")).isSameAs(XResNets.XRESNET18);
    }
  }

  @Test
  void y25_wideResNet() {
    try (var _ = new TensorScope()) {
      check(
          WideResNet.wrn22(),
          119,
          9_658_458,
          32,
          2.32604,
          -2.78249,
          -2.89236,
          1.65439,
          -1.49381,
          1.00882,
          -3.56568,
          0.666995,
          -4.07672,
          -0.196929,
          2.34402);
    }
  }

  @Test
  void y25_darknet() {
    try (var _ = new TensorScope()) {
      var net = new Darknet(List.of(1, 2), 10);
      check(
          net, 56, 280_042, 32, 2.18354, 3.88436, 2.66506, -2.00971, -2.07928, 2.28561, -0.762255,
          0.43835, 1.50526, -2.04015, -0.906121);
      assertThat(net.deepCopy().stateDict()).hasSize(56);
    }
  }
}
