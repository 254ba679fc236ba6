package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.nn.Parity.fails;
import static torch.nn.Parity.function;
import static torch.nn.Parity.layer;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;
import torch.nn.functional.F;

/// Linear layers and those that only rearrange; see [Parity].
@ExtendWith(NoLeaks.class)
class LayersTest {
  @TestFactory
  Stream<DynamicTest> layers() {
    return Parity.tests(
        LayersTest.class,
        layer("nn.Linear(5, 3)", "r(2, 5)", () -> new Linear(5, 3)),
        layer(
            "nn.Linear(5, 3, bias=False)",
            "r(5)",
            () -> new Linear(5, 3, Linear.options().bias(false))),
        layer("nn.Linear(5, 3)", "r(2, 3, 5)", () -> new Linear(5, 3)),
        layer("nn.Linear(5, 3, False)", "r(2, 5)", () -> new Linear(5, 3, false)),
        fails("nn.Linear(5, 3)(a)", "r(2, 4)", in -> new Linear(5, 3).call(in[0])),
        layer("nn.Bilinear(3, 4, 2)", "r(5, 3), r(5, 4)", () -> new Bilinear(3, 4, 2)),
        layer(
            "nn.Bilinear(3, 4, 2, bias=False)",
            "r(2, 5, 3), r(2, 5, 4)",
            () -> new Bilinear(3, 4, 2, false)),
        fails("nn.Bilinear(0, 4, 2)", "", in -> new Bilinear(0, 4, 2)),
        fails("nn.Bilinear(3, 4, 2)(a)", "r(5, 3)", in -> new Bilinear(3, 4, 2).call(in[0])),
        layer("nn.Identity()", "r(2, 3)", () -> new Identity()),
        layer("nn.Flatten()", "r(2, 3, 4)", () -> new Flatten()),
        layer("nn.Flatten(0, 1)", "r(2, 3, 4)", () -> new Flatten(0, 1)),
        layer("nn.Unflatten(1, (2, 3))", "r(2, 6)", () -> new Unflatten(1, 2, 3)),
        layer("nn.Unflatten(-1, (2, -1, 1))", "r(2, 6)", () -> new Unflatten(-1, 2, -1, 1)),
        fails("nn.Unflatten(1, (4, 2))(a)", "r(2, 6)", in -> new Unflatten(1, 4, 2).call(in[0])),
        layer("nn.PixelShuffle(2)", "r(2, 8, 3, 2)", () -> new PixelShuffle(2)),
        layer("nn.PixelUnshuffle(2)", "r(2, 2, 4, 6)", () -> new PixelUnshuffle(2)),
        layer("nn.ChannelShuffle(2)", "r(1, 6, 2, 2)", () -> new ChannelShuffle(2)),
        fails("nn.PixelShuffle(2)(a)", "r(2, 7, 3, 2)", in -> new PixelShuffle(2).call(in[0])),
        function("F.pixel_shuffle(a, 2)", "r(8, 3, 2)", in -> F.pixelShuffle(in[0], 2)),
        function("F.pixel_unshuffle(a, 2)", "r(2, 4, 6)", in -> F.pixelUnshuffle(in[0], 2)),
        function("F.channel_shuffle(a, 3)", "r(1, 6, 2)", in -> F.channelShuffle(in[0], 3)),
        function(
            "F.native_channel_shuffle(a.detach(), 3)",
            "r(1, 6, 2, 2)",
            in -> F.nativeChannelShuffle(in[0].detach(), 3)),
        function("F.linear(a, b)", "r(2, 5), r(3, 5)", in -> F.linear(in[0], in[1])),
        function(
            "F.linear(a, b, c)", "r(2, 5), r(3, 5), r(3)", in -> F.linear(in[0], in[1], in[2])),
        function(
            "F.bilinear(a, b, c, d)",
            "r(2, 5), r(2, 3), r(4, 5, 3), r(4)",
            in -> F.bilinear(in[0], in[1], in[2], in[3])));
  }

  @Test
  void inPlaceLayersWriteIntoTheirInput() {
    List<Module> layers =
        List.of(
            new ReLU(true),
            new ReLU6(true),
            new ELU(1, true),
            new CELU(1, true),
            new SELU(true),
            new SiLU(true),
            new Mish(true),
            new Hardtanh(-1, 1, true),
            new Hardswish(true),
            new Hardsigmoid(true),
            new LeakyReLU(0.1, true),
            new RReLU(0.1, 0.2, true),
            new Threshold(0, 1, true),
            new Dropout(0.5, true));
    for (Module layer : layers) {
      Tensor x = Torch.tensor(new float[] {-1, 2});
      assertThat(layer.call(x).isSame(x)).as(layer.toString()).isTrue();
      assertThat(x.equal(Torch.tensor(new float[] {-1, 2}))).as(layer.toString()).isFalse();
    }
  }

  @Test
  void syncBatchNormTakesTheTensorsOver() {
    var norm = new BatchNorm1d(3);
    var net = new Sequential(new Linear(2, 3), new Sequential(norm), new ReLU());
    net.get(1).eval();
    assertThat(SyncBatchNorm.convertSyncBatchnorm(net)).isSameAs(net);
    var sync = (SyncBatchNorm) net.getSubmodule("1.0");
    assertThat(sync.weight).isSameAs(norm.weight);
    assertThat(sync.runningVar).isSameAs(norm.runningVar);
    assertThat(sync.isTraining()).isFalse();
    assertThat(SyncBatchNorm.convertSyncBatchnorm(sync)).isSameAs(sync);
    class Net extends Module {
      final BatchNorm2d field = register("field", new BatchNorm2d(1));
    }
    assertThatThrownBy(() -> SyncBatchNorm.convertSyncBatchnorm(new Net()))
        .hasMessageContaining("'field' is a field of Net");
  }

  @Test
  void poolingAndBack() {
    Tensor x = Torch.tensor(new float[][][] {{{1, 2}, {3, 4}}});
    var pooled = new MaxPool2d(2).callWithIndices(x);
    Tensor back = new MaxUnpool2d(2).call(pooled.output(), pooled.indices());
    assertThat(back.equal(Torch.tensor(new float[][][] {{{0, 0}, {0, 4}}}))).isTrue();
  }

  @Test
  void attributes() {
    var conv = new Conv2d(3, 4, new long[] {3, 1}, Conv2d.options().padding(1, 0).dilation(2));
    assertThat(conv.kernelSize()).containsExactly(3, 1);
    assertThat(conv.stride()).containsExactly(1, 1);
    assertThat(conv.padding()).containsExactly(1, 0);
    assertThat(conv.dilation()).containsExactly(2, 2);
    assertThat(new ConvTranspose1d(3, 4, 2, 2).outputPadding()).containsExactly(0);
    var norm = new BatchNorm1d(2);
    norm.momentum = null;
    assertThat(norm.toString()).contains("momentum=None");
    norm.call(Torch.ones(3, 2));
    assertThat(norm.runningMean.equal(Torch.ones(2))).isTrue();
    var dropout = new Dropout(0.1);
    dropout.p = 1;
    assertThat(dropout.call(Torch.ones(2)).equal(Torch.zeros(2))).isTrue();
  }

  @Test
  void severalInputsAreNamedInErrors() {
    assertThatThrownBy(() -> new CTCLoss().call(Torch.zeros(1), Torch.zeros(1)))
        .hasMessage(
            "CTCLoss takes log_probs, targets, input_lengths, target_lengths, and was given 2"
                + " tensors");
  }
}
