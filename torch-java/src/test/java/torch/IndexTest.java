package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Index.ALL;
import static torch.Index.ELLIPSIS;
import static torch.Index.NEW_AXIS;
import static torch.Index.from;
import static torch.Index.slice;
import static torch.Index.step;
import static torch.Index.to;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// `x[...]` and `x[...] = y`, held against Python. The Python lines' names:
// python: x = torch.arange(24.).reshape(2, 3, 4)
// python: m = torch.tensor([[True, False, True], [False, True, False]])
// python: i = torch.tensor([1, 0, 1])
@ExtendWith(NoLeaks.class)
class IndexTest {
  private static final Goldens PYTHON = Goldens.of(IndexTest.class);

  private static Tensor x() {
    return Torch.arange(0.0, 24.0, 1).reshape(2, 3, 4);
  }

  private static Tensor m() {
    return Torch.tensor(new boolean[][] {{true, false, true}, {false, true, false}});
  }

  private static Tensor i() {
    return Torch.tensor(new int[] {1, 0, 1});
  }

  @Test
  void numbers() {
    PYTHON.equal("x[1]", x().get(1));
    PYTHON.equal("x[-1, 2]", x().get(-1, 2));
    PYTHON.equal("x[1, -1, 3]", x().get(1, -1L, (short) 3));
    PYTHON.equal("x[torch.tensor(1)]", x().get(Torch.tensor(1)));
    PYTHON.equal(
        "x[torch.tensor(-1, dtype=torch.int32), 0]", x().get(Torch.tensor(-1, DType.INT32), 0));
  }

  @Test
  void slices() {
    PYTHON.equal("x[:]", x().get(ALL));
    PYTHON.equal("x[0:1]", x().get(slice(0, 1)));
    PYTHON.equal("x[:, 1:]", x().get(ALL, from(1)));
    PYTHON.equal("x[:, :-1]", x().get(ALL, to(-1)));
    PYTHON.equal("x[:, :, ::2]", x().get(ALL, ALL, step(2)));
    PYTHON.equal("x[..., 1::3]", x().get(ELLIPSIS, slice(1L, null, 3)));
    PYTHON.equal("x[..., -3:-1]", x().get(ELLIPSIS, slice(-3, -1)));
    PYTHON.equal("x[5:]", x().get(from(5)));
    PYTHON.equal("x[:, 2:1]", x().get(ALL, slice(2, 1)));
    PYTHON.equal("x[:, -100:100]", x().get(ALL, slice(-100, 100)));
    PYTHON.equal("x[..., ::9]", x().get(ELLIPSIS, step(9)));
    PYTHON.equal("x[1, 1:, ::2]", x().get(1, from(1), step(2)));
    assertThat(x().get(slice(Long.MIN_VALUE, Long.MAX_VALUE), step(Integer.MAX_VALUE)).shape())
        .containsExactly(2, 1, 4);
  }

  @Test
  void ellipsisAndNewAxis() {
    PYTHON.equal("x[...]", x().get(ELLIPSIS));
    PYTHON.equal("x[()]", x().get());
    PYTHON.equal("x[..., 0]", x().get(ELLIPSIS, 0));
    PYTHON.equal("x[0, ..., 1]", x().get(0, ELLIPSIS, 1));
    PYTHON.equal("x[0, 1, 2, ...]", x().get(0, 1, 2, ELLIPSIS));
    PYTHON.equal("x[0, ..., ...]", x().get(0, ELLIPSIS, ELLIPSIS));
    PYTHON.equal("x[None]", x().get(NEW_AXIS));
    PYTHON.equal("x[:, None, 1]", x().get(ALL, NEW_AXIS, 1));
    PYTHON.equal("x[..., None]", x().get(ELLIPSIS, NEW_AXIS));
    PYTHON.equal("x[None, 0, None, ..., None]", x().get(NEW_AXIS, 0, NEW_AXIS, ELLIPSIS, NEW_AXIS));
    PYTHON.equal("torch.tensor(5.)[None, ...]", Torch.tensor(5.0).get(NEW_AXIS, ELLIPSIS));
  }

  @Test
  void masks() {
    PYTHON.equal("x[x > 20]", x().get(x().gt(20)));
    PYTHON.equal("x[m]", x().get(m()));
    PYTHON.equal("x[m, 1:3]", x().get(m(), slice(1, 3)));
    PYTHON.equal("x[m, 0]", x().get(m(), 0));
    PYTHON.equal("x[m, torch.tensor([0, 1, 2])]", x().get(m(), new int[] {0, 1, 2}));
    PYTHON.equal("x[m, None]", x().get(m(), NEW_AXIS));
    PYTHON.equal("x[None, m]", x().get(NEW_AXIS, m()));
    PYTHON.equal("x[torch.tensor([True, False])]", x().get(new boolean[] {true, false}));
    PYTHON.equal(
        "x[:, torch.tensor([True, False, True])]", x().get(ALL, new boolean[] {true, false, true}));
    PYTHON.equal(
        "x[..., torch.tensor([True, False, True, True])]",
        x().get(ELLIPSIS, new boolean[] {true, false, true, true}));
    PYTHON.equal(
        "x[1, torch.tensor([True, False, True]), 2:]",
        x().get(1, new boolean[] {true, false, true}, from(2)));
    PYTHON.equal("x[torch.zeros(2, dtype=torch.bool)]", x().get(new boolean[] {false, false}));
    PYTHON.equal(
        "x[torch.tensor([1, 0], dtype=torch.uint8)]", x().get(Torch.tensor(new byte[] {1, 0})));
    PYTHON.equal("x[True]", x().get(true));
    PYTHON.equal("x[False]", x().get(false));
    PYTHON.equal("x[:, True]", x().get(ALL, true));
    PYTHON.equal("x[True, 0]", x().get(true, 0));
    PYTHON.equal("x[torch.tensor(True)]", x().get(Torch.tensor(true)));
    PYTHON.equal("x[torch.tensor(0, dtype=torch.uint8)]", x().get(Torch.tensor((byte) 0)));
    PYTHON.equal("torch.tensor(3.)[True]", Torch.tensor(3.0).get(true));
  }

  @Test
  void indexTensors() {
    PYTHON.equal("x[i]", x().get(i()));
    PYTHON.equal("x[:, i]", x().get(ALL, i()));
    PYTHON.equal("x[..., i]", x().get(ELLIPSIS, i()));
    PYTHON.equal("x[..., -i]", x().get(ELLIPSIS, i().neg()));
    PYTHON.equal("x[[0, 1], [2, 0]]", x().get(new int[] {0, 1}, new long[] {2, 0}));
    PYTHON.equal("x[[0, 1], :, [1, 3]]", x().get(new int[] {0, 1}, ALL, new int[] {1, 3}));
    PYTHON.equal("x[:, [0, 2], [1, 3]]", x().get(ALL, new int[] {0, 2}, new int[] {1, 3}));
    PYTHON.equal(
        "x[[0, 1], None, :, [1, 3]]", x().get(new int[] {0, 1}, NEW_AXIS, ALL, new int[] {1, 3}));
    PYTHON.equal("x[1, [0, 2]]", x().get(1, new int[] {0, 2}));
    PYTHON.equal("x[[0, 1], 1]", x().get(new int[] {0, 1}, 1));
    PYTHON.equal("x[[0, 1], ..., [1, 3]]", x().get(new int[] {0, 1}, ELLIPSIS, new int[] {1, 3}));
    PYTHON.equal("x[[0, 1], 1:, [1, 3]]", x().get(new int[] {0, 1}, from(1), new int[] {1, 3}));
    PYTHON.equal(
        "x[torch.tensor([[0, 1], [1, 0]])]", x().get((Object) new int[][] {{0, 1}, {1, 0}}));
    PYTHON.equal(
        "x[torch.tensor([[0], [1]]), [0, 2]]", x().get(new int[][] {{0}, {1}}, new int[] {0, 2}));
    PYTHON.equal("x[torch.tensor([], dtype=torch.long)]", x().get(new long[0]));
    PYTHON.equal("x[i.int()]", x().get(i().to(DType.INT32)));
    PYTHON.equal("x[True, [0, 1]]", x().get(true, new int[] {0, 1}));
    PYTHON.equal("x[[0, 1], True]", x().get(new int[] {0, 1}, true));
    PYTHON.equal(
        "x[torch.tensor([True, True]), i[:2]]",
        x().get(new boolean[] {true, true}, i().get(to(2))));
    PYTHON.equal("x.transpose(0, 2)[i, :, 1]", x().transpose(0, 2).get(i(), ALL, 1));
  }

  @Test
  void viewsAreViews() {
    Tensor x = x();
    x.get(1, ALL, step(2)).fill_(7);
    PYTHON.equal("x[1, :, ::2] = 7; x", x);
    Tensor all = x.get();
    assertThat(all.isSame(x)).isFalse();
    assertThat(all.dataPtr()).isEqualTo(x.dataPtr());
    assertThat(x.get(i()).dataPtr()).isNotEqualTo(x.dataPtr());
  }

  @Test
  void putNumbers() {
    PYTHON.equal("x[0] = 5; x", x().put(5, 0));
    PYTHON.equal("x[:, 1] = -1.5; x", x().put(-1.5, ALL, 1));
    PYTHON.equal("x[...] = 2; x", x().put(2, ELLIPSIS));
    PYTHON.equal("x[x > 20] = 0; x", x().put(0, x().gt(20)));
    PYTHON.equal("x[m] = 1; x", x().put(1, m()));
    PYTHON.equal("x[i] = 3; x", x().put(3, i()));
    PYTHON.equal("x[i, 1:, ::2] = 3; x", x().put(3, i(), from(1), step(2)));
    PYTHON.equal("x[True] = 4; x", x().put(4, true));
    PYTHON.equal("x[False] = 4; x", x().put(4, false));
    PYTHON.equal("y = x.long(); y[0] = 1.7; y", x().to(DType.INT64).put(1.7, 0));
    PYTHON.equal("y = x.long(); y[m] = 1.7; y", x().to(DType.INT64).put(1.7, m()));
    PYTHON.equal(
        "y = x.long(); y[0, 0, 0] = 2**62 + 1; y",
        x().to(DType.INT64).put((1L << 62) + 1, 0, 0, 0));
    PYTHON.equal("y = x > 3; y[1] = False; y", x().gt(3).put(false, 1));
    PYTHON.equal(
        "y = x + 0j; y[0, 0] = 1 + 2j; y",
        Torch.complex(x(), Torch.zerosLike(x())).put(Scalar.complex(1, 2), 0, 0));
    PYTHON.equal("y = torch.tensor(1.); y[...] = 5; y", Torch.tensor(1.0).put(5, ELLIPSIS));
  }

  @Test
  void putTensors() {
    PYTHON.equal("x[0] = torch.arange(4.); x", x().put(Torch.arange(0.0, 4.0, 1), 0));
    PYTHON.equal("x[:, 1:] = torch.ones(2, 1, 1); x", x().put(Torch.ones(2, 1, 1), ALL, from(1)));
    PYTHON.equal("x[0] = torch.ones(1, 1, 1, 4); x", x().put(Torch.ones(1, 1, 1, 4), 0));
    PYTHON.equal("x[0] = torch.arange(4); x", x().put(Torch.arange(4), 0));
    PYTHON.equal(
        "x[m] = torch.tensor([1., 2., 3., 4.]); x",
        x().put(Torch.tensor(new float[] {1, 2, 3, 4}), m()));
    PYTHON.equal("x[m] = torch.ones(1, 1, 3, 4); x", x().put(Torch.ones(1, 1, 3, 4), m()));
    PYTHON.equal("x[m] = torch.tensor(2); x", x().put(Torch.tensor(2), m()));
    PYTHON.equal(
        "x[[0, 1], [1, 2]] = torch.zeros(2, 4); x",
        x().put(Torch.zeros(2, 4), new int[] {0, 1}, new int[] {1, 2}));
    PYTHON.equal(
        "x[m, 1:3] = torch.tensor([8., 9.]); x",
        x().put(Torch.tensor(new float[] {8, 9}), m(), slice(1, 3)));
    PYTHON.equal("x[1, i[:2]] = x[0, :2]; x", x().put(x().get(0, to(2)), 1, i().get(to(2))));
    PYTHON.equal("x[..., 0] = x[..., 1]; x", x().put(x().get(ELLIPSIS, 1), ELLIPSIS, 0));
    PYTHON.equal("x[:0] = torch.ones(3, 4); x", x().put(Torch.ones(3, 4), to(0)));
  }

  @Test
  void gradientsFlowThroughIndices() {
    Tensor x = x().requiresGrad_();
    x.get(m(), slice(1, 3)).sum().add(x.get(i(), 0).pow(2).sum()).backward();
    PYTHON.equal(
        "x.requires_grad_(); (x[m, 1:3].sum() + (x[i, 0] ** 2).sum()).backward(); x.grad",
        x.grad());
    Tensor y = x().requiresGrad_();
    y.mul(1).put(y.get(0, 0), 1, ALL).pow(2).sum().backward();
    PYTHON.equal(
        "x.requires_grad_(); y = x * 1; y[1, :] = x[0, 0]; (y ** 2).sum().backward(); x.grad",
        y.grad());
  }

  @Test
  void errors() {
    assertThatThrownBy(() -> x().get(2))
        .isInstanceOf(TorchException.Index.class)
        .hasMessageContaining("index 2 out of range");
    assertThatThrownBy(() -> x().get(-3)).isInstanceOf(TorchException.Index.class);
    assertThatThrownBy(() -> x().get(Long.MIN_VALUE)).isInstanceOf(TorchException.Index.class);
    assertThatThrownBy(() -> x().get(Long.MAX_VALUE)).isInstanceOf(TorchException.Index.class);
    assertThatThrownBy(() -> x().get(0, 0, 0, 0))
        .isInstanceOf(TorchException.Index.class)
        .hasMessageContaining("too many indices for tensor of dimension 3");
    assertThatThrownBy(() -> Torch.tensor(1.0).get(0)).isInstanceOf(TorchException.Index.class);
    assertThatThrownBy(() -> Torch.tensor(1.0).get(ALL)).isInstanceOf(TorchException.Index.class);
    assertThatThrownBy(() -> x().get((Object) new int[] {5}))
        .isInstanceOf(TorchException.Index.class);
    assertThatThrownBy(() -> x().get((Object) new long[] {Long.MIN_VALUE}))
        .isInstanceOf(TorchException.Index.class);
    assertThatThrownBy(() -> x().get((Object) new boolean[] {true}))
        .isInstanceOf(TorchException.Index.class)
        .hasMessageContaining("mask");
    assertThatThrownBy(() -> x().get(Torch.tensor(1.5)))
        .isInstanceOf(TorchException.Index.class)
        .hasMessageContaining("must be long");
    assertThatThrownBy(() -> x().get((Object) new float[] {1}))
        .isInstanceOf(TorchException.Index.class);
    assertThatThrownBy(() -> x().get(new int[] {0, 1}, new int[] {0, 1, 2}))
        .isInstanceOf(TorchException.Index.class)
        .hasMessageContaining("broadcast");
    assertThatThrownBy(() -> x().get("a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot index with a String");
    assertThatThrownBy(() -> x().get(1.0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot index with a Double");
    assertThatThrownBy(() -> x().get((Object) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("NEW_AXIS");
    assertThatThrownBy(() -> x().get(0, null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> step(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("flip");
    assertThatThrownBy(() -> step(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> x().put(Torch.ones(5), 0))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("must match the size");
    assertThatThrownBy(() -> x().put(Torch.ones(4).to(DType.FLOAT64), m()))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("dtypes match");
    assertThatThrownBy(() -> x().put((Tensor) null, 0)).isInstanceOf(NullPointerException.class);
  }
}
