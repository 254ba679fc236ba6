package torch.amp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import torch.Aten;
import torch.DType;
import torch.DeviceType;
import torch.NoLeaks;
import torch.Scalar;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.TorchException;
import torch.nn.Linear;
import torch.nn.functional.F;
import torch.optim.Numbers;
import torch.optim.Numbers.Case;

/// Which type operators compute in under autocast, against `src/test/python/amp.py`; and how
/// regions open and close.
@ExtendWith(NoLeaks.class)
class AutocastTest {
  private record Operands(
      Tensor a, Tensor b, Tensor v, Tensor c, Tensor i, Tensor w, Tensor g, Tensor p, Tensor t) {}

  private static final Map<String, Function<Operands, Tensor>> OPERATORS = new LinkedHashMap<>();

  static {
    OPERATORS.put("torch.mm(a, b)", x -> Aten.mm(x.a, x.b));
    OPERATORS.put("torch.matmul(a, b)", x -> Aten.matmul(x.a, x.b));
    OPERATORS.put("a @ v", x -> x.a.matmul(x.v));
    OPERATORS.put("torch.bmm(c, c)", x -> Aten.bmm(x.c, x.c));
    OPERATORS.put("torch.addmm(a, a, b)", x -> Aten.addmm(x.a, x.a, x.b));
    OPERATORS.put("torch.baddbmm(c, c, c)", x -> Aten.baddbmm(x.c, x.c, x.c));
    OPERATORS.put("torch.addbmm(a, c, c)", x -> Aten.addbmm(x.a, x.c, x.c));
    OPERATORS.put("F.linear(a, b)", x -> F.linear(x.a, x.b));
    OPERATORS.put("F.conv1d(c, c)", x -> Aten.conv1d(x.c, x.c));
    OPERATORS.put("F.conv2d(i, i)", x -> F.conv2d(x.i, x.i, null));
    OPERATORS.put("F.conv_transpose2d(i, i)", x -> Aten.convTranspose2d(x.i, x.i));
    OPERATORS.put("torch.einsum('ij,jk->ik', a, b)", x -> Aten.einsum("ij,jk->ik", x.a, x.b));
    OPERATORS.put(
        "F.scaled_dot_product_attention(c, c, c)",
        x -> Aten.scaledDotProductAttention(x.c, x.c, x.c));
    OPERATORS.put("torch.linalg.vecdot(a, b)", x -> Aten.linalgVecdot(x.a, x.b));
    OPERATORS.put("F.mse_loss(a, b)", x -> F.mseLoss(x.a, x.b));
    OPERATORS.put(
        "F.binary_cross_entropy_with_logits(a, p)", x -> F.binaryCrossEntropyWithLogits(x.a, x.p));
    OPERATORS.put("F.binary_cross_entropy(p, p)", x -> Aten.binaryCrossEntropy(x.p, x.p));
    OPERATORS.put("F.huber_loss(a, b)", x -> Aten.huberLoss(x.a, x.b));
    OPERATORS.put("F.kl_div(a, p)", x -> Aten.klDiv(x.a, x.p));
    OPERATORS.put("F.nll_loss(a, t)", x -> F.nllLoss(x.a, x.t));
    OPERATORS.put("F.cross_entropy(a, t)", x -> F.crossEntropy(x.a, x.t));
    OPERATORS.put("F.l1_loss(a, b)", x -> F.l1Loss(x.a, x.b));
    OPERATORS.put("F.smooth_l1_loss(a, b)", x -> Aten.smoothL1Loss(x.a, x.b));
    OPERATORS.put("F.soft_margin_loss(a, b)", x -> Aten.softMarginLoss(x.a, x.b));
    OPERATORS.put(
        "F.poisson_nll_loss(a, b)", x -> Aten.poissonNllLoss(x.a, x.b, true, false, 1e-8, 1));
    OPERATORS.put("F.cosine_embedding_loss(a, b, v)", x -> Aten.cosineEmbeddingLoss(x.a, x.b, x.v));
    OPERATORS.put("F.multi_margin_loss(a, t)", x -> Aten.multiMarginLoss(x.a, x.t));
    OPERATORS.put("torch.prod(a)", x -> x.a.prod());
    OPERATORS.put("torch.cdist(a, b)", x -> Aten.cdist(x.a, x.b));
    OPERATORS.put("torch.trace(a)", x -> x.a.trace());
    OPERATORS.put("torch.quantile(a, 0.5)", x -> Aten.quantile(x.a, 0.5));
    OPERATORS.put("torch.linalg.inv(a)", x -> Aten.linalgInv(x.a));
    OPERATORS.put("torch.linalg.det(a)", x -> Aten.linalgDet(x.a));
    OPERATORS.put("torch.linalg.norm(a)", x -> Aten.linalgNorm(x.a));
    OPERATORS.put("torch.cumprod(a, 0)", x -> x.a.cumprod(0));
    OPERATORS.put("F.avg_pool3d(w, 2)", x -> Aten.avgPool3d(x.w, 2));
    OPERATORS.put("torch.fft.fft(a)", x -> Aten.fftFft(x.a));
    OPERATORS.put(
        "F.interpolate(i, scale_factor=2)",
        x -> Aten.upsampleNearest2d(x.i, null, new double[] {2, 2}));
    OPERATORS.put("F.grid_sample(i, g)", x -> Aten.gridSampler(x.i, x.g, 0, 0, false));
    OPERATORS.put("torch.cat([a, b])", x -> Torch.cat(List.of(x.a, x.b)));
    OPERATORS.put("torch.stack([a, b])", x -> Torch.stack(List.of(x.a, x.b)));
    OPERATORS.put("torch.index_copy(a, 0, t, b)", x -> Aten.indexCopy(x.a, 0, x.t, x.b));
    OPERATORS.put("a + b", x -> x.a.add(x.b));
    OPERATORS.put("a * b", x -> x.a.mul(x.b));
    OPERATORS.put("a / b", x -> x.a.div(x.b));
    OPERATORS.put("F.relu(a)", x -> F.relu(x.a));
    OPERATORS.put("F.gelu(a)", x -> F.gelu(x.a));
    OPERATORS.put("torch.exp(a)", x -> x.a.exp());
    OPERATORS.put("torch.log(p)", x -> x.p.log());
    OPERATORS.put("a.sum()", x -> x.a.sum());
    OPERATORS.put("a.mean()", x -> x.a.mean());
    OPERATORS.put("F.softmax(a, 1)", x -> F.softmax(x.a, 1));
    OPERATORS.put("F.log_softmax(a, 1)", x -> F.logSoftmax(x.a, 1));
    OPERATORS.put("F.layer_norm(a, [3])", x -> Aten.layerNorm(x.a, 3));
    OPERATORS.put(
        "F.batch_norm(a, None, None, training=True)",
        x -> F.batchNorm(x.a, null, null, null, null, true, 0.1, 1e-5));
    OPERATORS.put("torch.cumsum(a, 0)", x -> x.a.cumsum(0));
    OPERATORS.put("torch.sigmoid(a)", x -> x.a.sigmoid());
    OPERATORS.put("torch.norm(a)", x -> Aten.linalgVectorNorm(x.a));
    OPERATORS.put("F.max_pool2d(i, 2)", x -> F.maxPool2d(x.i, 2));
    OPERATORS.put("F.avg_pool2d(i, 2)", x -> F.avgPool2d(x.i, 2));
    OPERATORS.put("torch.pow(p, 2)", x -> x.p.pow(Scalar.of(2L)));
    OPERATORS.put("torch.dot(v, v)", x -> x.v.dot(x.v));
    OPERATORS.put("torch.addcmul(a, a, b)", x -> Aten.addcmul(x.a, x.a, x.b));
    OPERATORS.put("torch.where(a > 0, a, b)", x -> Aten.where(x.a.gt(Scalar.of(0L)), x.a, x.b));
    OPERATORS.put("torch.atan2(a, b)", x -> Aten.atan2(x.a, x.b));
    OPERATORS.put("F.embedding(t, a)", x -> Aten.embedding(x.a, x.t));
  }

  static Map<String, List<Case>> table() {
    return Numbers.cases("/torch/amp/amp.txt").stream()
        .filter(c -> !c.name().equals("scaler"))
        .collect(
            Collectors.groupingBy(
                AutocastTest::expression, LinkedHashMap::new, Collectors.toList()));
  }

  static java.util.Set<String> expressions() {
    return table().keySet();
  }

  private static String expression(Case given) {
    return String.join(" ", given.words().subList(1, given.words().size()));
  }

  @Test
  void everyOperatorHasItsCase() {
    assertThat(expressions()).containsExactlyInAnyOrderElementsOf(OPERATORS.keySet());
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void computesInPythonsType(String expression) {
    for (Case given : table().get(expression))
      TensorScope.run(
          () -> {
            Operands operands = operands(given.words().getFirst());
            if (given.results().containsKey("error")) {
              assertThatThrownBy(() -> apply(given, operands))
                  .as(given.line())
                  .isInstanceOf(TorchException.class);
              return;
            }
            Tensor result = apply(given, operands);
            assertThat(result.dtype().toString()).as(given.line()).isEqualTo(given.text("dtype"));
            // Products in half precision are rounded as the processor's kernels sum them up.
            double tolerance = result.elementSize() == 2 ? 2e-2 : 1e-4;
            if (result.isComplex()) result = Aten.viewAsReal(result);
            double sum = result.to(DType.FLOAT64).sum().item();
            double expected = given.numbers("sum")[0];
            if (Double.isInfinite(expected)) assertThat(sum).isEqualTo(expected);
            else
              assertThat(sum)
                  .as(given.line())
                  .isCloseTo(expected, within(tolerance * (1 + Math.abs(expected))));
          });
  }

  private static Tensor apply(Case given, Operands operands) {
    return Torch.autocast(
        DeviceType.CPU,
        dtype(given.name()),
        () -> OPERATORS.get(expression(given)).apply(operands));
  }

  private static DType dtype(String name) {
    return DType.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Operands operands(String kind) {
    DType first = kind.equals("mixed") ? DType.FLOAT32 : dtype(kind);
    DType second = kind.equals("mixed") ? DType.BFLOAT16 : dtype(kind);
    Tensor x = Torch.linspace(-1, 1.5, 9).reshape(3, 3).add(Aten.eye(3).mul(0.5));
    return new Operands(
        x.to(first),
        x.T().mul(0.5).add(0.25).to(second),
        Torch.tensor(new float[] {1, -1, 1}).to(second),
        Torch.linspace(-1, 1, 27).reshape(3, 3, 3).to(first),
        Torch.linspace(-1, 1, 36).reshape(3, 3, 2, 2).to(first),
        Torch.linspace(-1, 1, 16).reshape(1, 2, 2, 2, 2).to(first),
        Torch.linspace(-1, 1, 24).reshape(3, 2, 2, 2).to(first),
        Torch.linspace(0.1, 0.9, 9).reshape(3, 3).to(first),
        Torch.tensor(new long[] {0, 2, 1}));
  }

  // ---- regions --------------------------------------------------------------------------------

  private static DType typeOfProduct() {
    return TensorScope.run(() -> Torch.ones(2, 2).matmul(Torch.ones(2, 2)).dtype());
  }

  @Test
  void regionsNestAndEnd() {
    assertThat(Torch.isAutocastEnabled(DeviceType.CPU)).isFalse();
    try (var _ = Torch.autocast(DeviceType.CPU)) {
      assertThat(Torch.isAutocastEnabled(DeviceType.CPU)).isTrue();
      assertThat(Torch.isAutocastEnabled(DeviceType.CUDA)).isFalse();
      assertThat(typeOfProduct()).isEqualTo(DType.BFLOAT16);
      try (var _ = Torch.autocast(DeviceType.CPU, DType.FLOAT16)) {
        assertThat(typeOfProduct()).isEqualTo(DType.FLOAT16);
        try (var _ = Torch.autocast(DeviceType.CPU, false)) {
          assertThat(Torch.isAutocastEnabled(DeviceType.CPU)).isFalse();
          assertThat(typeOfProduct()).isEqualTo(DType.FLOAT32);
        }
        assertThat(typeOfProduct()).isEqualTo(DType.FLOAT16);
      }
      assertThat(typeOfProduct()).isEqualTo(DType.BFLOAT16);
    }
    assertThat(typeOfProduct()).isEqualTo(DType.FLOAT32);
    assertThat(Torch.getAutocastDtype(DeviceType.CPU)).isEqualTo(DType.BFLOAT16);
  }

  @Test
  void anExceptionEndsARegion() {
    assertThatThrownBy(
            () ->
                Torch.autocast(
                    DeviceType.CPU,
                    DType.BFLOAT16,
                    () -> {
                      throw new IllegalStateException("in the region");
                    }))
        .hasMessage("in the region");
    assertThat(Torch.isAutocastEnabled(DeviceType.CPU)).isFalse();
  }

  @Test
  void theStateOfTheThreadCanBeSet() {
    Torch.setAutocastEnabled(DeviceType.CPU, true);
    Torch.setAutocastDtype(DeviceType.CPU, DType.FLOAT16);
    try {
      assertThat(typeOfProduct()).isEqualTo(DType.FLOAT16);
    } finally {
      Torch.setAutocastEnabled(DeviceType.CPU, false);
      Torch.setAutocastDtype(DeviceType.CPU, DType.BFLOAT16);
    }
    assertThat(typeOfProduct()).isEqualTo(DType.FLOAT32);
  }

  @Test
  void otherThreadsAreOutside() throws InterruptedException {
    try (var region = Torch.autocast(DeviceType.CPU)) {
      var seen = new AtomicReference<>();
      var failure = new AtomicReference<Throwable>();
      Thread.ofPlatform().start(() -> seen.set(typeOfProduct())).join();
      assertThat(seen.get()).isEqualTo(DType.FLOAT32);
      Thread.ofPlatform()
          .start(
              () -> {
                try {
                  region.close();
                } catch (IllegalStateException e) {
                  failure.set(e);
                }
              })
          .join();
      assertThat(failure.get()).hasMessageContaining("must be left there");
      Thread.ofVirtual()
          .start(
              () -> {
                try (var _ = Torch.autocast(DeviceType.CPU)) {
                  failure.set(null);
                } catch (IllegalStateException e) {
                  failure.set(e);
                }
              })
          .join();
      assertThat(failure.get()).hasMessageContaining("platform thread");
    }
  }

  @Test
  void gradientsHaveTheTypeOfTheirParameters() {
    Torch.manualSeed(0);
    var layer = new Linear(4, 2);
    Tensor loss;
    try (var _ = Torch.autocast(DeviceType.CPU)) {
      Tensor out = layer.call(Torch.ones(3, 4));
      assertThat(out.dtype()).isEqualTo(DType.BFLOAT16);
      loss = F.mseLoss(out, Torch.zeros(3, 2));
      assertThat(loss.dtype()).isEqualTo(DType.FLOAT32);
    }
    loss.backward();
    assertThat(layer.weight.grad().dtype()).isEqualTo(DType.FLOAT32);
  }

  /// A weight that is converted once shares the graph of its conversion; each region converts anew.
  @Test
  void theCacheCanBeTurnedOff() {
    assertThat(Torch.isAutocastCacheEnabled()).isTrue();
    try (var _ = new torch.Autocast(DeviceType.CPU, null, true, false)) {
      assertThat(Torch.isAutocastCacheEnabled()).isFalse();
      assertThat(typeOfProduct()).isEqualTo(DType.BFLOAT16);
    }
    assertThat(Torch.isAutocastCacheEnabled()).isTrue();
    Torch.clearAutocastCache();
  }

  /// The outermost region's end forgets the converted weight: a change of it counts in the next.
  @Test
  void aRegionSeesTheWeightsOfItsTime() {
    var weight = Torch.ones(2, 2).requiresGrad_(true);
    double first =
        Torch.autocast(
                DeviceType.CPU,
                DType.BFLOAT16,
                () -> Torch.ones(2, 2).matmul(weight).detach().sum())
            .item();
    Torch.noGrad(() -> weight.mul_(2L));
    double second =
        Torch.autocast(
                DeviceType.CPU,
                DType.BFLOAT16,
                () -> Torch.ones(2, 2).matmul(weight).detach().sum())
            .item();
    assertThat(List.of(first, second)).containsExactly(8.0, 16.0);
  }

  @Test
  void whatADeviceCannotDoIsDisabled() {
    try (var _ = Torch.autocast(DeviceType.CPU, DType.FLOAT64)) {
      assertThat(Torch.isAutocastEnabled(DeviceType.CPU)).isFalse();
    }
    if (Torch.deviceCount(DeviceType.CUDA) == 0)
      try (var _ = Torch.autocast(DeviceType.CUDA)) {
        assertThat(Torch.isAutocastEnabled(DeviceType.CUDA)).isFalse();
      }
    assertThat(Torch.isAutocastAvailable(DeviceType.CPU)).isTrue();
    assertThat(Torch.isAutocastAvailable(DeviceType.META)).isFalse();
    assertThatThrownBy(() -> Torch.autocast(DeviceType.META))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("unsupported autocast device_type 'meta'");
  }
}
