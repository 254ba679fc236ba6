package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whatever a user does wrong is a Java exception that says what; the JVM goes on.
@ExtendWith(NoLeaks.class)
class MisuseTest {
  private static final Tensor NONE = null;

  private static Tensor x() {
    return Torch.ones(2, 3);
  }

  private static Tensor closed() {
    Tensor t = Torch.ones(2, 3);
    t.close();
    return t;
  }

  // ---- lifetime
  // ----------------------------------------------------------------------------------

  @Test
  void doubleClose() {
    Tensor t = x();
    assertThat(t.isClosed()).isFalse();
    t.close();
    t.close();
    assertThat(t.isClosed()).isTrue();
    Tensor heavy = Torch.ones(1000, 1000);
    heavy.close();
    heavy.close();
    Tensor kept = x().keep();
    kept.close();
    kept.close();
    assertThat(Torch.ones(1).item()).isEqualTo(1);
  }

  @TestFactory
  Stream<DynamicTest> useAfterClose() {
    Tensor t = closed();
    return cases(
        IllegalStateException.class,
        "was closed",
        t::dim,
        t::shape,
        t::numel,
        t::dtype,
        t::device,
        t::layout,
        () -> t.size(0),
        () -> t.stride(0),
        t::requiresGrad,
        t::requiresGrad_,
        t::isLeaf,
        t::gradFn,
        t::grad,
        () -> t.setGrad(NONE),
        () -> x().setGrad(t),
        t::retainGrad,
        t::backward,
        () -> x().requiresGrad_().sum().backward(t),
        () -> t.registerHook(g -> g),
        t::item,
        t::itemScalar,
        t::dataPtr,
        t::asSegment,
        t::toFloatArray,
        t::keep,
        t::handOver,
        t::takeOver,
        t::version,
        t::storageOffset,
        t::isContiguous,
        () -> t.get(0),
        () -> t.put(1, 0),
        () -> x().put(t, 0),
        () -> x().get(t),
        () -> t.isSame(x()),
        () -> x().isSame(t),
        () -> t.add(x()),
        () -> x().add(t),
        () -> t.add_(1),
        () -> Torch.cat(List.of(x(), t)),
        () -> Aten.index(x(), NONE, t),
        () -> Aten.layerNorm(x(), new long[] {3}, t, null, 1e-5, true),
        () -> Aten.addOut(x(), x(), Scalar.of(1), t),
        () -> Aten._foreachAdd_(new Tensor[] {t}, Scalar.of(1)),
        () -> Autograd.grad(List.of(t), List.of(x())),
        () -> Autograd.grad(List.of(x().requiresGrad_().sum()), List.of(t)),
        () -> new Generator().setState(t),
        () -> t.split(1),
        () -> new torch.nn.Parameter(t),
        t::clone,
        t::describe,
        t::detach);
  }

  // ---- nulls
  // -------------------------------------------------------------------------------------

  @TestFactory
  Stream<DynamicTest> nulls() {
    return cases(
        NullPointerException.class,
        "is null",
        () -> x().add(NONE),
        () -> Aten.add(NONE, x()),
        () -> Aten.add(x(), (Scalar) null),
        () -> Aten.add(x(), x(), null),
        () -> Aten.addmm(NONE, x(), x()),
        () -> Aten.addmm(x(), NONE, x()),
        () -> Aten.addmm(x(), x(), NONE),
        () -> Aten.where(NONE, x(), x()),
        () -> Aten.where(x(), NONE, x()),
        () -> Aten.where(x(), x(), NONE),
        () -> Aten.conv2d(NONE, x()),
        () -> Aten.conv2d(x(), NONE),
        () -> Aten.indexPut_(NONE, new Tensor[0], x()),
        () -> Aten.indexPut_(x(), null, x()),
        () -> Aten.indexPut_(x(), new Tensor[0], NONE),
        () -> Aten.addOut(x(), x(), Scalar.of(1), NONE),
        () -> Aten.cat((Tensor[]) null),
        () -> Aten.cat(x(), null),
        () -> Torch.stack(Arrays.asList(x(), null)),
        () -> Aten._foreachAdd(new Tensor[] {x()}, new Tensor[] {NONE}),
        () -> Aten._foreachAdd_(new Tensor[] {NONE}, Scalar.of(1)),
        () -> Aten.zeros((long[]) null),
        () -> x().view((long[]) null),
        () -> x().permute((long[]) null),
        () -> Aten.einsum(null, x()),
        () -> Aten.full(new long[0], null),
        () -> Aten.split(x(), (long[]) null),
        () -> Aten.gather(x(), 0, NONE),
        () -> x().copy_(NONE),
        () -> x().matmul(NONE),
        () -> Aten.dropout(NONE, 0.5, true),
        () -> Aten.bernoulli(x(), NONE));
  }

  // ---- shapes, dtypes, values
  // --------------------------------------------------------------------

  @TestFactory
  Stream<DynamicTest> shapesAndDtypesInEveryPosition() {
    Tensor square = Torch.ones(3, 3);
    Tensor whole = Torch.arange(6).view(2, 3);
    return cases(
        TorchException.class,
        "",
        () -> x().add(Torch.ones(4)),
        () -> Torch.ones(4).add(x()),
        () -> x().matmul(x()),
        () -> Aten.addmm(Torch.ones(5), x(), square),
        () -> Aten.addmm(x(), square, square),
        () -> Aten.addmm(x(), x(), x()),
        () -> Aten.addmm(whole, x(), square),
        () -> Aten.addmm(x(), whole, square),
        () -> Aten.addmm(x(), x(), whole.view(3, 2)),
        () -> Aten.where(x(), Torch.ones(4), x()),
        () -> Aten.where(x().gt(0), Torch.ones(4), x()),
        () -> Aten.where(x().gt(0), x(), Torch.ones(4)),
        () -> Aten.bmm(x(), x()),
        () -> Aten.conv2d(x(), x()),
        () -> Aten.conv2d(Torch.ones(1, 3, 4, 4), Torch.ones(2, 4, 1, 1)),
        () ->
            Aten.conv2d(
                Torch.ones(1, 3, 4, 4),
                Torch.ones(2, 3, 1, 1),
                Torch.ones(5),
                new long[] {1, 1},
                new long[] {0, 0},
                new long[] {1, 1},
                1),
        () ->
            Aten.conv2d(
                Torch.ones(1, 3, 4, 4),
                Torch.ones(2, 3, 1, 1),
                null,
                new long[] {0, 0},
                new long[] {0, 0},
                new long[] {1, 1},
                1),
        () ->
            Aten.conv2d(
                Torch.ones(1, 3, 4, 4),
                Torch.ones(2, 3, 1, 1),
                null,
                new long[] {1, 1},
                new long[] {-1, 0},
                new long[] {1, 1},
                1),
        () ->
            Aten.conv2d(
                Torch.ones(1, 3, 4, 4),
                Torch.ones(2, 3, 1, 1),
                null,
                new long[] {1, 1},
                new long[] {0, 0},
                new long[] {1, 1},
                0),
        () ->
            Aten.conv2d(
                Torch.ones(1, 3, 4, 4),
                Torch.ones(2, 3, 1, 1),
                null,
                new long[] {1, 1, 1, 1, 1},
                new long[] {0, 0},
                new long[] {1, 1},
                1),
        () -> Aten.embedding(x(), x()),
        () -> Aten.embedding(x(), Torch.tensor(new int[] {7})),
        () -> Aten.embedding(x(), Torch.tensor(new int[] {-1})),
        () -> Aten.nllLoss(x(), x()),
        () -> Aten.nllLoss(x(), Torch.tensor(new int[] {0, 9})),
        () -> Aten.nllLoss(x(), Torch.tensor(new int[] {0, 1}), Torch.ones(7), 1, -100),
        () -> Aten.layerNorm(x(), 4),
        () -> Aten.layerNorm(x(), new long[] {3}, Torch.ones(4), null, 1e-5, true),
        () -> Aten.layerNorm(x(), new long[] {3}, null, Torch.ones(4), 1e-5, true),
        () -> x().gather(0, x()),
        () -> x().gather(0, Torch.zeros(TensorOptions.of(DType.INT64), 3, 3, 3)),
        () -> x().scatter(0, Torch.tensor(new int[][] {{5}}), 1.0),
        () -> x().indexSelect(0, x()),
        () -> x().take(Torch.tensor(new int[] {99})),
        () -> x().maskedSelect(x()),
        () -> x().maskedFill(Torch.ones(4).gt(0), 1.0),
        () -> Torch.cat(List.of(x(), Torch.ones(2, 2, 2))),
        () -> Torch.cat(List.of(x(), x()), 5),
        () -> x().permute(0),
        () -> x().permute(0, 0),
        () -> x().repeat(1),
        () -> x().expand(2, 4),
        () -> x().transpose(0, 2),
        () -> x().diagonal(0, 0, 0),
        () -> x().unfold(0, 5, 1),
        () -> x().unfold(0, 1, 0),
        () -> x().topk(9),
        () -> x().kthvalue(0),
        () -> whole.mean(),
        () -> whole.softmax(0).add_(Torch.ones(7)),
        () -> Aten.linalgInv(x()),
        () -> Aten.linalgCholesky(Torch.ones(2, 2).neg()),
        () -> x().bernoulli(2.0),
        () -> x().multinomial(9),
        () -> Aten.dropout(x(), 2, true),
        () -> x().bincount(),
        () -> Aten.bucketize(x(), x()),
        () -> Aten.oneHot(x(), 3),
        () -> Aten.maxPool2d(x(), 2),
        () -> Aten.maxPool2d(Torch.ones(1, 1, 4, 4), 0),
        () -> Aten.adaptiveAvgPool2d(Torch.ones(1, 4, 4), -1, 2),
        () -> Aten.stft(x(), -1),
        () -> x().view(DType.FLOAT64),
        () -> Aten.complex(x(), whole),
        () -> Aten.repeatInterleave(x(), -1),
        () -> Aten.repeatInterleave(Torch.tensor(new int[] {-1})),
        () -> x().histc(0),
        () -> Aten.bitwiseAnd(x(), x()),
        () -> whole.to(DType.BOOL).sub(whole.to(DType.BOOL)));
  }

  @Test
  void kindsOfErrors() {
    assertThatThrownBy(() -> x().select(0, 9)).isInstanceOf(TorchException.Index.class);
    assertThatThrownBy(() -> Aten.linalgInv(Torch.zeros(2, 2)))
        .isInstanceOf(TorchException.LinAlg.class)
        .hasMessageContaining("singular");
    assertThatThrownBy(() -> Aten.toMkldnn(Torch.ones(2).to(Device.META)))
        .isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> x().to(Device.META).item()).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.setDefaultDtype(DType.BOOL))
        .isInstanceOf(TorchException.Type.class);
    assertThatThrownBy(() -> Torch.setNumThreads(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> x().add(Torch.ones(4)))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "The size of tensor a (3) must match the size of tensor b (4) at non-singleton"
                + " dimension 1\n"
                + "  in aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor");
    assertThatThrownBy(() -> Device.of("gpu"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cuda:1");
    assertThatThrownBy(() -> new Device(DeviceType.CPU, -2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unknownOperators() {
    assertThatThrownBy(() -> Native.operator("aten::no_such_operator", "", ""))
        .isInstanceOf(TorchException.NotImplemented.class)
        .hasMessageContaining("no operator aten::no_such_operator");
    assertThatThrownBy(() -> Native.operator("aten::add", "NoSuchOverload", ""))
        .isInstanceOf(TorchException.NotImplemented.class)
        .hasMessageContaining("aten::add.NoSuchOverload");
    assertThatThrownBy(() -> Native.operator("aten::add", "Tensor", "no_such_signature"))
        .isInstanceOf(TorchException.NotImplemented.class)
        .hasMessageContaining("signature");
    assertThatThrownBy(() -> Native.operator("aten::add", "Tensor", "T_T"))
        .isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Native.operator("größe::ß", "", ""))
        .isInstanceOf(TorchException.NotImplemented.class)
        .hasMessageContaining("größe::ß");
    assertThatThrownBy(() -> Native.operator("", "", "")).isInstanceOf(TorchException.class);
    assertThat(Native.operator("aten::add", "Tensor", "TTS_T")).isPositive();
  }

  @Test
  void oddNumbers() {
    Tensor nan = Torch.tensor(new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1});
    assertThat(nan.sum().item()).isNaN();
    assertThat(nan.to(DType.BOOL).toBooleanArray()).containsExactly(true, true, true);
    assertThat(nan.sort().values().shape()).containsExactly(3);
    assertThat(Torch.arange(3).roll(Long.MAX_VALUE).shape()).containsExactly(3);
    assertThatThrownBy(() -> x().view(Long.MIN_VALUE, 3)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> x().repeat(Long.MAX_VALUE, Long.MAX_VALUE))
        .isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> x().narrow(0, Long.MIN_VALUE, 1)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> x().narrow(0, 0, Long.MAX_VALUE)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> x().asStrided(new long[] {Long.MAX_VALUE, 2}, Long.MAX_VALUE, 2))
        .isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.eye(Long.MAX_VALUE)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.arange(Long.MIN_VALUE, Long.MAX_VALUE))
        .isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.linspace(0, 1, Long.MAX_VALUE))
        .isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.arange(0, Double.NaN, 1)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.arange(0, Double.POSITIVE_INFINITY, 1))
        .isInstanceOf(TorchException.class);
  }

  @Test
  void trackedCloseNamesThePlace() {
    // The property is read when Tensor is loaded; here only that the message tells of it.
    assertThatThrownBy(() -> closed().add(1))
        .hasMessageContaining("argument 'self'")
        .hasMessageContaining("torch.trackClose");
  }

  private static Stream<DynamicTest> cases(
      Class<? extends Throwable> type, String message, ThrowingCallable... cases) {
    return Stream.iterate(0, i -> i < cases.length, i -> i + 1)
        .map(
            i ->
                DynamicTest.dynamicTest(
                    "case " + i,
                    () -> {
                      assertThatThrownBy(cases[i]).isInstanceOf(type).hasMessageContaining(message);
                      assertThat(Torch.ones(2).sum().item()).isEqualTo(2);
                    }));
  }
}
