package fastai.vision.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.layers.NormType;
import fastai.layers.SelfAttention;
import fastai.vision.models.DynamicUnet.Options;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.Flatten;
import torch.nn.Linear;
import torch.nn.MaxPool2d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// Numbers of src/test/python/unet_golden.py, which builds the same networks with torch alone.
@ExtendWith(NoLeaks.class)
class DynamicUnetTest {
  private static final double TOLERANCE = 1e-4;

  private static void golden(
      DynamicUnet unet, int height, int width, long params, double[] picks, double[] meanStdGrad) {
    try (var _ = new TensorScope()) {
      assertThat(unet.parameters().stream().mapToLong(Tensor::numel).sum()).isEqualTo(params);
      unet.eval();
      Patterns.fill(unet);
      Tensor y = unet.call(Patterns.input(2, 3, height, width));
      assertThat(y.shape()).containsExactly(2, 5, height, width);
      y.square().mean().backward();
      long[][] places = {
        {0, 0, 0, 0}, {0, 1, height / 2, width / 3}, {1, 4, height - 1, width - 1}, {1, 2, 3, 7}
      };
      for (int i = 0; i < places.length; i++) {
        Tensor value = y;
        for (long at : places[i]) value = value.get((int) at);
        assertThat(value.item()).as("pick " + i).isCloseTo(picks[i], within(TOLERANCE));
      }
      assertThat(y.mean().item()).isCloseTo(meanStdGrad[0], within(TOLERANCE));
      assertThat(y.std().item()).isCloseTo(meanStdGrad[1], within(TOLERANCE));
      // Through the skips too: they are not detached.
      Tensor grad = unet.getParameter("layers.0.0.weight").grad();
      assertThat(grad.norm().item()).isCloseTo(meanStdGrad[2], within(2e-3 * meanStdGrad[2]));
    }
  }

  @Test
  void u02_logitsOfResnet34AsInTorch() {
    try (var _ = new TensorScope()) {
      golden(
          new DynamicUnet(body(), 5, 64, 64),
          64,
          64,
          41221468,
          new double[] {-0.42004, 0.011238, 0.169874, 0.098724},
          new double[] {-0.053776, 0.175312, 0.002856});
    }
  }

  @Test
  void u05_blurAndAttentionOnAnOddSizeAsInTorch() {
    var options =
        Options.DEFAULT.withBlur(true).withSelfAttention(true).withYRange(-3, 3).withBottle(true);
    try (var _ = new TensorScope()) {
      golden(
          new DynamicUnet(body(), 5, 64, 64, options),
          45,
          37,
          41316639,
          new double[] {-0.598336, -0.05753, 0.190388, 0.190054},
          new double[] {-0.078731, 0.323634, 0.011497});
    }
  }

  @Test
  void u02_weightNormAsInTorch() {
    var options = Options.DEFAULT.withBlur(true).withNorm(NormType.WEIGHT);
    try (var _ = new TensorScope()) {
      golden(
          new DynamicUnet(body(), 5, 64, 64, options),
          33,
          64,
          41229415,
          new double[] {-0.128288, 0.10503, 0.065906, -0.14504},
          new double[] {-0.031926, 0.083795, 0.000778});
    }
  }

  @Test
  void u03_blocksOfResnet34() {
    try (var _ = new TensorScope()) {
      var unet = new DynamicUnet(body(), 2, 64, 64, Options.DEFAULT.withSelfAttention(true));
      assertThat(unet.skips()).containsExactly("6", "5", "4", "2");
      assertThat(IntStream.range(4, 8).mapToObj(i -> ((UnetBlock) unet.layers().get(i)).out()))
          .containsExactly(512L, 384L, 256L, 96L);
      assertThat(
              IntStream.range(4, 8)
                  .mapToObj(
                      i -> unet.getSubmodule("layers." + i + ".bn").ownParameters().get("weight"))
                  .map(Tensor::numel))
          .containsExactly(256L, 128L, 64L, 64L);
      assertThat(unet.getParameter("layers.3.0.0.weight").shape()).startsWith(1024, 512);
      assertThat(unet.getParameter("layers.8.0.0.weight").shape()).startsWith(4 * 96, 96);
      assertThat(unet.getParameter("layers.11.convpath.0.0.weight").shape()).startsWith(99, 99);
      // Without a norm the convolutions have a bias.
      assertThat(unet.namedParameters()).containsKey("layers.4.conv1.0.bias");
    }
  }

  @Test
  void u04_selfAttentionInTheThirdBlockFromTheEnd() {
    try (var _ = new TensorScope()) {
      var unet = new DynamicUnet(tiny(), 2, 32, 32, Options.DEFAULT.withSelfAttention(true));
      var with =
          unet.namedModules().entrySet().stream()
              .filter(each -> each.getValue() instanceof SelfAttention)
              .map(each -> each.getKey())
              .toList();
      assertThat(unet.skips()).hasSize(3);
      assertThat(with).containsExactly("layers.4.conv2.2");
      assertThat(unet.getParameter("layers.4.conv2.2.gamma").item()).isZero();
    }
  }

  @Test
  void u05_theLastBlockBlursOnlyIfAsked() {
    try (var _ = new TensorScope()) {
      var blur = Options.DEFAULT.withBlur(true);
      assertThat(blurs(new DynamicUnet(tiny(), 2, 32, 32))).containsExactly(false, false, false);
      assertThat(blurs(new DynamicUnet(tiny(), 2, 32, 32, blur))).containsExactly(true, true, true);
      assertThat(blurs(new DynamicUnet(tiny(), 2, 32, 32, blur.withBlurFinal(false))))
          .containsExactly(true, true, false);
    }
  }

  private static List<Boolean> blurs(DynamicUnet unet) {
    return IntStream.range(4, 7)
        .mapToObj(i -> ((Sequential) unet.getSubmodule("layers." + i + ".shuf")).size() == 4)
        .toList();
  }

  private static Sequential body() {
    var net = Models.RESNET34.create();
    return new Sequential(net.children().subList(0, Models.RESNET34.meta().cutOf(net)));
  }

  /// 2 channels, 16 at the end, a sixteenth of the size, three skips.
  private static Sequential tiny() {
    return new Sequential(
        new Conv2d(2, 8, 3, 2, 1),
        new ReLU(true),
        new Conv2d(8, 8, 3, 2, 1),
        new BatchNorm2d(8),
        new MaxPool2d(2, MaxPool2d.options().ceilMode(true)),
        new Conv2d(8, 16, 3, 2, 1));
  }

  @Test
  void u06_anySizeFrom17To65() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(0);
      var even = (DynamicUnet) new DynamicUnet(tiny(), 3, 32, 32).eval();
      for (int size = 17; size <= 65; size++)
        try (var _ = new TensorScope();
            var _ = Torch.noGrad()) {
          int width = 82 - size;
          assertThat(even.call(Torch.randn(1, 2, size, width)).shape())
              .containsExactly(1, 3, size, width);
          if (size % 8 != 1) continue;
          var odd = new DynamicUnet(tiny(), 3, size, width);
          odd.eval();
          assertThat(odd.call(Torch.randn(1, 2, size, width)).shape())
              .containsExactly(1, 3, size, width);
        }
    }
  }

  @Test
  void u06_channelsOfTheFirstConvolution() {
    try (var _ = new TensorScope()) {
      var unet = new DynamicUnet(tiny(), 3, 32, 32);
      // 16/2+8 = 16, 16/2+8 = 16, (16/2+8)/2 = 8, and the 2 of the picture.
      assertThat(unet.getParameter("layers.11.0.weight").shape()).containsExactly(3, 10, 1, 1);
      assertThat(
              new DynamicUnet(tiny(), 3, 32, 32, Options.DEFAULT.withLastCross(false))
                  .getParameter("layers.9.0.weight")
                  .shape())
          .containsExactly(3, 8, 1, 1);
    }
  }

  @Test
  void u02_anEncoderWithinOneChildIsLookedInto() {
    try (var _ = new TensorScope()) {
      var unet = new DynamicUnet(new Sequential(List.of(tiny())), 3, 32, 32);
      assertThat(unet.skips()).containsExactly("0.4", "0.3", "0.1");
      assertThat(unet.eval().call(Torch.randn(2, 2, 30, 30)).shape()).containsExactly(2, 3, 30, 30);
    }
  }

  @Test
  void u02_valuesInTheRange() {
    try (var _ = new TensorScope()) {
      var unet = new DynamicUnet(tiny(), 3, 32, 32, Options.DEFAULT.withYRange(-3, 3));
      Tensor y = unet.call(Torch.randn(2, 2, 32, 32).mul(100));
      assertThat(y.max().item()).isLessThanOrEqualTo(3);
      assertThat(y.min().item()).isGreaterThanOrEqualTo(-3);
    }
  }

  @Test
  void u02_theDummyPassChangesNothing() {
    try (var _ = new TensorScope()) {
      var encoder = tiny();
      encoder.get(3).eval();
      var before = encoder.get(3).getBuffer("running_mean").clone();
      new DynamicUnet(encoder, 3, 32, 32);
      assertThat(encoder.isTraining()).isTrue();
      assertThat(encoder.get(3).isTraining()).isFalse();
      assertThat(encoder.get(3).getBuffer("running_mean").equal(before)).isTrue();
    }
  }

  @Test
  void u02_aCopyHasSkipsOfItsOwn() throws Exception {
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      var unet = new DynamicUnet(tiny(), 3, 32, 32);
      unet.eval();
      var copy = unet.deepCopy();
      Tensor x = Torch.randn(1, 2, 32, 32);
      Tensor first = unet.call(x);
      assertThat(copy.call(x).equal(first)).isTrue();
      copy.getParameter("layers.0.0.weight").zero_();
      assertThat(copy.call(x).equal(first)).isFalse();
      assertThat(unet.call(x).equal(first)).isTrue();
    }
  }

  @Test
  void u02_threadsPredictAtOnce() throws Exception {
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      var unet = (DynamicUnet) new DynamicUnet(tiny(), 3, 32, 32).eval();
      var inputs = List.of(Torch.randn(1, 2, 32, 32), Torch.randn(1, 2, 40, 24));
      var wanted = inputs.stream().map(unet::call).toList();
      var failed = new java.util.concurrent.atomic.AtomicInteger();
      var threads =
          IntStream.range(0, 4)
              .mapToObj(
                  t ->
                      Thread.ofPlatform()
                          .start(
                              () -> {
                                for (int i = 0; i < 20; i++)
                                  try (var _ = new TensorScope();
                                      var _ = Torch.noGrad()) {
                                    if (!unet.call(inputs.get(t % 2)).equal(wanted.get(t % 2)))
                                      failed.incrementAndGet();
                                  }
                              }))
              .toList();
      for (var thread : threads) thread.join();
      assertThat(failed).hasValue(0);
    }
  }

  @Test
  void u02_anEncoderWithAHeadIsRefused() {
    try (var _ = new TensorScope()) {
      Module withHead = new Sequential(new Conv2d(3, 4, 3), new Flatten(), new Linear(4 * 36, 2));
      assertThatThrownBy(() -> new DynamicUnet(withHead, 2, 8, 8))
          .hasMessageContaining("child '1' gave")
          .hasMessageContaining("leave out the pooling and the head");
      assertThatThrownBy(() -> new DynamicUnet(new Sequential(new ReLU()), 2, 8, 8))
          .hasMessageContaining("has convolutions");
    }
  }
}
