package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Arithmetic, comparison and the dtypes that come of mixing. The Python lines' names:
// python: a = torch.tensor([[1., -2.], [3., 0.5]])
// python: b = torch.tensor([2., 4.])
// python: n = torch.tensor([7, -7, 2])
// python: k = torch.tensor([2, 2, -3], dtype=torch.int32)
// python: t = torch.tensor([True, False, True])
@ExtendWith(NoLeaks.class)
class ArithmeticTest {
  private static final Goldens PYTHON = Goldens.of(ArithmeticTest.class);

  private static Tensor a() {
    return Torch.tensor(new float[][] {{1, -2}, {3, 0.5f}});
  }

  private static Tensor b() {
    return Torch.tensor(new float[] {2, 4});
  }

  private static Tensor n() {
    return Torch.tensor(new long[] {7, -7, 2});
  }

  private static Tensor k() {
    return Torch.tensor(new int[] {2, 2, -3}, DType.INT32);
  }

  private static Tensor t() {
    return Torch.tensor(new boolean[] {true, false, true});
  }

  @Test
  void tensors() {
    PYTHON.equal("a + b", a().add(b()));
    PYTHON.equal("a - b", a().sub(b()));
    PYTHON.equal("a * b", a().mul(b()));
    PYTHON.equal("a / b", a().div(b()));
    PYTHON.equal("torch.add(a, b, alpha=3)", a().add(b(), 3));
    PYTHON.equal("torch.sub(a, b, alpha=0.5)", a().sub(b(), 0.5));
    PYTHON.equal("a ** b", a().pow(b()));
    PYTHON.equal("a @ b", a().matmul(b()));
    PYTHON.equal("a @ a", a().matmul(a()));
    PYTHON.equal("-a", a().neg());
    PYTHON.equal("a.abs()", a().abs());
    PYTHON.equal("a % b", a().remainder(b()));
    PYTHON.equal("n // k", n().floorDivide(k()));
    PYTHON.equal("n % k", n().remainder(k()));
    PYTHON.equal("torch.fmod(n, k)", n().fmod(k()));
    PYTHON.equal("n / k", n().div(k()));
    PYTHON.equal("torch.div(n, k, rounding_mode='trunc')", n().div(k(), "trunc"));
    PYTHON.equal("torch.div(n, k, rounding_mode='floor')", n().div(k(), "floor"));
    PYTHON.equal("torch.outer(b, n)", b().outer(n().to(DType.FLOAT32)));
    PYTHON.equal(
        "a.exp(), a.sigmoid(), a.relu(), a.tanh(), a.square()",
        a().exp(),
        a().sigmoid(),
        a().relu(),
        a().tanh(),
        a().square());
    PYTHON.equal("torch.addmm(b, a, a, beta=2, alpha=0.5)", b().addmm(a(), a(), 2, 0.5));
    PYTHON.equal("torch.lerp(a, b.expand(2, 2), 0.25)", a().lerp(b().expand(2, 2), 0.25));
    PYTHON.equal(
        "a.clamp(-1, 1), a.clamp(min=torch.tensor(0.)), a.clamp(max=0.)",
        a().clamp(-1, 1),
        a().clamp(Torch.tensor(0.0), null),
        a().clamp((Scalar) null, Scalar.of(0.0)));
    PYTHON.equal("torch.maximum(a, b), torch.minimum(a, b)", a().maximum(b()), a().minimum(b()));
    PYTHON.equal(
        "a.log(), torch.tensor([0.]).log(), torch.tensor([0.]) / 0",
        a().log(),
        Torch.tensor(new float[] {0}).log(),
        Torch.tensor(new float[] {0}).div(0));
  }

  @Test
  void numbers() {
    PYTHON.equal("a + 1", a().add(1));
    PYTHON.equal("a - 1.5", a().sub(1.5));
    PYTHON.equal("a * 2", a().mul(2));
    PYTHON.equal("a / 4", a().div(4));
    PYTHON.equal("1 - a", Aten.rsub(a(), Scalar.of(1)));
    PYTHON.equal("a ** 2", a().pow(2));
    PYTHON.equal("2 ** a", Aten.pow(Scalar.of(2), a()));
    PYTHON.equal("n // 2", n().floorDivide(2));
    PYTHON.equal("n % 3", n().remainder(3));
    PYTHON.equal("n / 2", n().div(2));
    PYTHON.equal("n + 9223372036854775807", n().add(Long.MAX_VALUE));
    PYTHON.equal(
        "a * float('nan'), a + float('inf')",
        a().mul(Double.NaN),
        a().add(Double.POSITIVE_INFINITY));
    assertThatThrownBy(() -> n().remainder(0))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("ZeroDivisionError");
    assertThatThrownBy(() -> n().pow(-1))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("negative integer powers");
  }

  @Test
  void promotion() {
    PYTHON.equal("n + 1", n().add(1));
    PYTHON.equal("n + 1.0", n().add(1.0));
    PYTHON.equal("n * True", n().mul(Scalar.of(true)));
    PYTHON.equal("n + 1j", n().add(Scalar.complex(0, 1)));
    PYTHON.equal("t + 1", t().add(1));
    PYTHON.equal("t + 1.5", t().add(1.5));
    PYTHON.equal("t + t", t().add(t()));
    PYTHON.equal("k + n", k().add(n()));
    PYTHON.equal("k + 1", k().add(1));
    PYTHON.equal("k * 2.5", k().mul(2.5));
    PYTHON.equal("k + torch.tensor(1)", k().add(Torch.tensor(1)));
    PYTHON.equal("k + torch.tensor(1.)", k().add(Torch.tensor(1.0)));
    PYTHON.equal(
        "b + torch.tensor(1., dtype=torch.float64)", b().add(Torch.tensor(1.0, DType.FLOAT64)));
    PYTHON.equal(
        "b + torch.tensor([1., 2.], dtype=torch.float64)",
        b().add(Torch.tensor(new double[] {1, 2}, DType.FLOAT64)));
    PYTHON.equal("b.half() + b.bfloat16()", b().to(DType.FLOAT16).add(b().to(DType.BFLOAT16)));
    PYTHON.equal("b.half() * 2.5", b().to(DType.FLOAT16).mul(2.5));
    PYTHON.equal("b + torch.tensor([1, 2])", b().add(Torch.tensor(new int[] {1, 2})));
    PYTHON.equal(
        "torch.tensor([1], dtype=torch.uint8) + torch.tensor([-1], dtype=torch.int8)",
        Torch.tensor(new byte[] {1}).add(Torch.tensor(new byte[] {-1}, DType.INT8)));
    PYTHON.equal(
        "torch.tensor([200], dtype=torch.uint8) + 100",
        Torch.tensor(new byte[] {(byte) 200}).add(100));
    PYTHON.equal(
        "torch.tensor([1 + 1j]) * 2.5", Torch.tensor(Scalar.complex(1, 1)).reshape(1).mul(2.5));
    PYTHON.equal("n.sqrt(), t.exp()", n().sqrt(), t().exp());
  }

  @Test
  void inPlace() {
    Tensor a = a();
    assertThat(a.add_(1)).isSameAs(a);
    assertThat(a.mul_(b()).sub_(b(), 2).div_(4)).isSameAs(a);
    PYTHON.equal("a.add_(1).mul_(b).sub_(b, alpha=2).div_(4)", a);
    PYTHON.equal("a.fill_(3)", a().fill_(3));
    PYTHON.equal("a.zero_()", a().zero_());
    PYTHON.equal("a.clamp_(-1, 1)", a().clamp_(-1, 1));
    PYTHON.equal("a.copy_(b)", a().copy_(b()));
    PYTHON.equal("n.add_(k)", n().add_(k()));
    PYTHON.equal("a.masked_fill_(a > 0, -1.)", a().maskedFill_(a().gt(0), -1.0));
    PYTHON.equal("a.t_()", a().t_());
    PYTHON.equal("a.lerp_(b.expand(2, 2), 0.5)", a().lerp_(b().expand(2, 2), 0.5));
    PYTHON.equal("a.view(-1)[1:].mul_(10); a", viewTimesTen());
    assertThatThrownBy(() -> n().add_(1.5))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("can't be cast");
    assertThatThrownBy(() -> b().add_(a()))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("doesn't match the broadcast shape");
    assertThatThrownBy(() -> b().expand(2, 2).add_(1))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("single memory location");
  }

  private static Tensor viewTimesTen() {
    Tensor a = a();
    a.view(-1).get(Index.from(1)).mul_(10);
    return a;
  }

  @Test
  void comparison() {
    PYTHON.equal(
        "a > b, a >= 1, a < 0, a <= b, a == 3, a != b",
        a().gt(b()),
        a().ge(1),
        a().lt(0),
        a().le(b()),
        a().eq(3),
        a().ne(b()));
    PYTHON.equal("n == 7.0, n > 1.5", n().eq(7.0), n().gt(1.5));
    PYTHON.equal("torch.where(a > 0, a, b)", Aten.where(a().gt(0), a(), b()));
    PYTHON.equal("torch.where(a > 0, a, 0.)", Aten.where(a().gt(0), a(), Scalar.of(0.0)));
    PYTHON.equal("torch.where(a > 0)", Aten.where(a().gt(0)));
    PYTHON.equal(
        "t & ~t, t | ~t, t ^ t, n & 3, n << 1",
        t().logicalAnd(t().logicalNot()),
        t().logicalOr(t().bitwiseNot()),
        t().bitwiseXor(t()),
        n().bitwiseAnd(3),
        n().__lshift__(1));
    PYTHON.equal(
        "torch.isnan(a / 0 * 0), torch.isfinite(a)", a().div(0).mul(0).isnan(), Aten.isfinite(a()));
    PYTHON.equal("torch.isclose(a, a + 1e-7)", a().isclose(a().add(1e-7)));
    assertThat(a().allclose(a().add(1e-7))).isTrue();
    assertThat(a().equal(a())).isTrue();
    assertThat(a().equal(b())).isFalse();
    Tensor nan = Torch.tensor(Double.NaN);
    assertThat(nan.eq(nan).itemBoolean()).isFalse();
    assertThat(nan.allclose(nan)).isFalse();
    assertThat(nan.allclose(nan, 1e-5, 1e-8, true)).isTrue();
  }

  @Test
  void conversion() {
    PYTHON.equal(
        "a.double(), a.long(), a.bool(), a.half(), a.bfloat16()",
        a().to(DType.FLOAT64),
        a().to(DType.INT64),
        a().to(DType.BOOL),
        a().to(DType.FLOAT16),
        a().to(DType.BFLOAT16));
    PYTHON.equal(
        "torch.tensor([1.9, -1.9]).int()", Torch.tensor(new double[] {1.9, -1.9}).to(DType.INT32));
    PYTHON.equal(
        "torch.tensor([300]).byte(), torch.tensor([-1]).byte()",
        Torch.tensor(new int[] {300}).to(DType.UINT8),
        Torch.tensor(new int[] {-1}).to(DType.UINT8));
    PYTHON.equal(
        "torch.tensor([1e10]).half(), torch.tensor([1e300], dtype=torch.float64).float()",
        Torch.tensor(new double[] {1e10}).to(DType.FLOAT16),
        Torch.tensor(new double[] {1e300}, DType.FLOAT64).to(DType.FLOAT32));
    PYTHON.equal(
        "a.to(torch.complex64), a.view(torch.int32)",
        a().to(DType.COMPLEX64),
        a().view(DType.INT32));
    Tensor a = a();
    assertThat(a.to(DType.FLOAT32)).satisfies(same -> assertThat(same.isSame(a)).isTrue());
    assertThat(a.isFloatingPoint()).isTrue();
    assertThat(a.elementSize()).isEqualTo(4);
    assertThat(Torch.tensor(1).to(DType.COMPLEX64).isComplex()).isTrue();
  }

  @Test
  void outForms() {
    Tensor out = Torch.empty(2, 2);
    assertThat(Aten.addOut(a(), b(), Scalar.of(1), out)).isSameAs(out);
    PYTHON.equal("a + b", out);
    assertThatThrownBy(
            () ->
                Aten.addOut(
                    a(), b(), Scalar.of(1), Torch.empty(TensorOptions.of(DType.INT64), 2, 2)))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("can't be cast");
  }
}
