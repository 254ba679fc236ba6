package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Sums, extrema, sorting: over everything, over one dimension, over several. The Python lines'
/// names:
// python: x = (torch.arange(24.).reshape(2, 3, 4) * 7 % 11) - 5
@ExtendWith(NoLeaks.class)
class ReductionTest {
  private static final Goldens PYTHON = Goldens.of(ReductionTest.class);
  private static final long[] OUTER = {0, 2};

  private static Tensor x() {
    return Torch.arange(0.0, 24.0, 1).reshape(2, 3, 4).mul(7).remainder(11).sub(5);
  }

  @Test
  void sums() {
    PYTHON.equal(
        "x.sum(), x.sum(1), x.sum(-1, True), x.sum((0, 2)), x.sum((0, 2), keepdim=True)",
        x().sum(),
        x().sum(1),
        x().sum(-1, true),
        x().sum(OUTER),
        x().sum(OUTER, true));
    PYTHON.equal(
        "x.sum(dtype=torch.float64), x.sum(0, dtype=torch.int64)",
        x().sum(DType.FLOAT64),
        x().sum(0, false, DType.INT64));
    PYTHON.equal(
        "(x > 0).sum(), x.int().sum(), x.byte().abs().sum(0)",
        x().gt(0).sum(),
        x().to(DType.INT32).sum(),
        x().to(DType.UINT8).abs().sum(0));
    PYTHON.equal(
        "x.mean(), x.mean(0), x.mean((1, 2)), x.mean(-1, True)",
        x().mean(),
        x().mean(0),
        x().mean(1, 2),
        x().mean(-1, true));
    PYTHON.equal(
        "x.prod(), x.prod(1), x.cumsum(2), x.cumprod(0)",
        x().prod(),
        x().prod(1),
        x().cumsum(2),
        x().cumprod(0));
    PYTHON.equal(
        "torch.empty(0).sum(), torch.empty(0).mean(), torch.empty(0, 3).sum(0),"
            + " torch.empty(0).prod()",
        Torch.empty(0).sum(),
        Torch.empty(0).mean(),
        Torch.empty(0, 3).sum(0),
        Torch.empty(0).prod());
    PYTHON.equal(
        "torch.tensor(3.).sum(0), torch.tensor(3.).sum(-1)",
        Torch.tensor(3.0).sum(0),
        Torch.tensor(3.0).sum(-1));
    PYTHON.equal(
        "x.nansum(), x.logsumexp(1), x.norm(), x.norm(1, 2)",
        x().nansum(),
        x().logsumexp(1),
        x().norm(),
        x().norm(Scalar.of(1), 2));
    PYTHON.equal("x.softmax(-1), x.log_softmax(0)", x().softmax(-1), x().logSoftmax(0));
    PYTHON.equal(
        "x.std(), x.std(0), x.std(1, unbiased=False), x.var((0, 1), correction=0, keepdim=True)",
        x().std(),
        x().std(0),
        x().std(1, false),
        x().var(new long[] {0, 1}, 0, true));
    PYTHON.equal("torch.std_mean(x, 1)", Aten.stdMean(x(), 1));
  }

  @Test
  void extrema() {
    PYTHON.equal(
        "x.max(), x.min(), x.amax(1), x.amin((0, 2), True)",
        x().max(),
        x().min(),
        x().amax(1),
        x().amin(OUTER, true));
    var max = x().max(1);
    PYTHON.equal("x.max(1)", max.values(), max.indices());
    var min = x().min(-1, true);
    PYTHON.equal("x.min(-1, keepdim=True)", min.values(), min.indices());
    PYTHON.equal(
        "x.argmax(), x.argmax(1), x.argmin(-1, keepdim=True)",
        x().argmax(),
        x().argmax(1L),
        x().argmin(-1L, true));
    var both = x().aminmax(1L, false);
    PYTHON.equal("x.aminmax(dim=1)", both.min(), both.max());
    PYTHON.equal(
        "torch.tensor([1., float('nan'), 3.]).max()",
        Torch.tensor(new double[] {1, Double.NaN, 3}).max());
    var median = x().median(0);
    PYTHON.equal("x.median(), x.median(0)", x().median(), median.values(), median.indices());
    PYTHON.equal(
        "(x > 4).any(), (x > -6).all(), (x > 0).any(1), (x > 0).all((0, 1)), torch.empty(0).all()",
        x().gt(4).any(),
        x().gt(-6).all(),
        x().gt(0).any(1),
        x().gt(0).all(0, 1),
        Torch.empty(0).all());
    PYTHON.equal(
        "x.count_nonzero(), x.count_nonzero(1), x.nonzero()",
        x().countNonzero(),
        x().countNonzero(1),
        x().nonzero());
    assertThatThrownBy(() -> Torch.empty(0).max())
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("numel() == 0");
    assertThatThrownBy(() -> Torch.empty(0).argmax()).isInstanceOf(TorchException.class);
  }

  @Test
  void sorting() {
    var sorted = x().sort(1, true);
    PYTHON.equal("x.sort(1, True).values", sorted.values());
    var stable = x().flatten().sort(true, 0, false);
    PYTHON.equal("x.flatten().sort(stable=True)", stable.values(), stable.indices());
    var top = x().reshape(-1).to(DType.FLOAT64).add(Torch.arange(24).mul(0.01)).topk(3);
    PYTHON.equal(
        "(x.reshape(-1).double() + torch.arange(24) * 0.01).topk(3)", top.values(), top.indices());
    var third = Torch.tensor(new float[] {4, 2, 9, 1}).kthvalue(3);
    PYTHON.equal("torch.tensor([4., 2., 9., 1.]).kthvalue(3)", third.values(), third.indices());
    PYTHON.equal(
        "torch.tensor([4., 2., 9., 1.]).argsort()",
        Torch.tensor(new float[] {4, 2, 9, 1}).argsort());
    PYTHON.equal(
        "torch.unique(torch.tensor([3, 1, 3, 2]))",
        Aten._unique(Torch.tensor(new int[] {3, 1, 3, 2}), true, false)[0]);
    PYTHON.equal(
        "torch.bincount(torch.tensor([1, 3, 1]), minlength=5)",
        Torch.tensor(new int[] {1, 3, 1}).bincount(null, 5));
    PYTHON.equal("torch.histc(x, 4)", x().histc(4));
    PYTHON.equal(
        "torch.searchsorted(torch.tensor([1., 3., 5.]), torch.tensor([3., 6.]), right=True)",
        Aten.searchsorted(
            Torch.tensor(new float[] {1, 3, 5}),
            Torch.tensor(new float[] {3, 6}),
            false,
            true,
            null,
            null));
    PYTHON.equal(
        "torch.quantile(x, 0.3), torch.quantile(x, 0.3, dim=1, interpolation='nearest')",
        Aten.quantile(x(), 0.3),
        Aten.quantile(x(), 0.3, 1L, false, "nearest"));
  }

  @Test
  void items() {
    assertThat(Torch.tensor(2.5).item()).isEqualTo(2.5);
    assertThat(Torch.tensor(new float[][] {{3}}).item()).isEqualTo(3);
    assertThat(Torch.tensor(Long.MAX_VALUE).itemLong()).isEqualTo(Long.MAX_VALUE);
    assertThat(Torch.tensor(Long.MIN_VALUE).itemScalar()).isEqualTo(Scalar.of(Long.MIN_VALUE));
    assertThat(Torch.tensor(true).itemBoolean()).isTrue();
    assertThat(Torch.tensor(true).item()).isEqualTo(1);
    assertThat(Torch.tensor(-1.9).itemLong()).isEqualTo(-1);
    assertThat(Torch.tensor(0.1).item()).isEqualTo((double) 0.1f);
    assertThat(Torch.tensor(Double.NaN).item()).isNaN();
    assertThat(Torch.tensor(Scalar.complex(1, -2)).itemScalar())
        .isEqualTo(Scalar.complex(1, -2))
        .hasToString("(1.0-2.0j)");
    assertThatThrownBy(() -> Torch.tensor(Scalar.complex(1, -2)).item())
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("itemScalar");
    assertThatThrownBy(() -> Torch.ones(2).item())
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("2 elements");
    assertThatThrownBy(() -> Torch.empty(0).item()).isInstanceOf(TorchException.class);
  }

  @Test
  void dimensionsOutOfRange() {
    for (long dim : new long[] {3, -4, Long.MAX_VALUE, Long.MIN_VALUE}) {
      assertThatThrownBy(() -> x().sum(dim))
          .isInstanceOf(TorchException.Index.class)
          .hasMessageContaining("Dimension out of range");
      assertThatThrownBy(() -> x().max(dim)).isInstanceOf(TorchException.Index.class);
      assertThatThrownBy(() -> x().size(dim)).isInstanceOf(TorchException.Index.class);
      assertThatThrownBy(() -> x().stride(dim)).isInstanceOf(TorchException.Index.class);
      assertThatThrownBy(() -> x().softmax(dim)).isInstanceOf(TorchException.Index.class);
    }
    assertThatThrownBy(() -> x().sum(0, 0))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("appears multiple times");
    assertThatThrownBy(() -> Torch.arange(3).mean())
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("floating point");
  }
}
