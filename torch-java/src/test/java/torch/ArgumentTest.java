package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every kind of argument and result that an operator can have. The Python lines' names:
// python: x = torch.arange(6.).reshape(2, 3)
@ExtendWith(NoLeaks.class)
class ArgumentTest {
  private static final Goldens PYTHON = Goldens.of(ArgumentTest.class);

  private static Tensor x() {
    return Torch.arange(0.0, 6.0, 1).reshape(2, 3);
  }

  @Test
  void scalarsOfEveryKind() {
    PYTHON.equal(
        "x.add(2), x.add(2.5), x.add(True), x.add(1 + 2j)",
        x().add(Scalar.of(2)),
        x().add(Scalar.of(2.5)),
        x().add(Scalar.of(true)),
        x().add(Scalar.complex(1, 2)));
    PYTHON.equal(
        "x.add(x, alpha=2), (x + 0j).add(x, alpha=1j)",
        x().add(x(), Scalar.of(2)),
        x().to(DType.COMPLEX64).add(x(), Scalar.complex(0, 1)));
    PYTHON.equal("torch.addcdiv(x, x, x + 1, value=-0.5)", x().addcdiv(x(), x().add(1), -0.5));
    PYTHON.equal(
        "torch.full((2,), -2**63), torch.full((2,), float('inf')), torch.full((1,), float('nan'))",
        Aten.full(new long[] {2}, Scalar.of(Long.MIN_VALUE)),
        Aten.full(new long[] {2}, Scalar.of(Double.POSITIVE_INFINITY)),
        Aten.full(new long[] {1}, Scalar.of(Double.NaN)));
    assertThat(Scalar.of((Number) 3)).isEqualTo(Scalar.of(3L)).hasSameHashCodeAs(Scalar.of(3L));
    assertThat(Scalar.of((Number) 3f)).isEqualTo(Scalar.of(3.0)).isNotEqualTo(Scalar.of(3L));
    assertThat(Scalar.of(true).value()).isEqualTo(true);
    assertThat(Scalar.complex(1, -2)).hasToString("(1.0-2.0j)");
    assertThat(Scalar.of(2.9).toLong()).isEqualTo(2);
    assertThat(Scalar.of(0.0).toBoolean()).isFalse();
    assertThat(Scalar.complex(0, 1).toBoolean()).isTrue();
  }

  @Test
  void listsOfScalars() {
    Tensor[] list = {x(), x()};
    PYTHON.equal(
        "torch._foreach_mul([x, x], [2, 0.5])",
        Aten._foreachMul(list, new Scalar[] {Scalar.of(2), Scalar.of(0.5)}));
    PYTHON.equal(
        "torch._foreach_add([x, x], [1j, True])",
        Aten._foreachAdd(list, new Scalar[] {Scalar.complex(0, 1), Scalar.of(true)}));
    assertThatThrownBy(() -> Aten._foreachMul(list, new Scalar[] {Scalar.of(2)}))
        .isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Aten._foreachMul(list, new Scalar[] {Scalar.of(2), null}))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("scalars");
  }

  @Test
  void optionalNumbersAndFlags() {
    PYTHON.equal(
        "x.argmax(), x.argmax(1), x.argmax(-1, True)",
        x().argmax(),
        x().argmax(1L),
        x().argmax(-1L, true));
    PYTHON.equal(
        "torch.repeat_interleave(x, 2), torch.repeat_interleave(x, 2, dim=1, output_size=6)",
        Aten.repeatInterleave(x(), 2),
        Aten.repeatInterleave(x(), 2, 1L, 6L));
    PYTHON.equal(
        "F.pad(x, (1, 1)), F.pad(x, (1, 0, 0, 1), value=2.5), F.pad(x, (1, 1), mode='reflect')",
        Aten.pad(x(), 1, 1),
        Aten.pad(x(), new long[] {1, 0, 0, 1}, "constant", 2.5),
        Aten.pad(x(), new long[] {1, 1}, "reflect", null));
    PYTHON.equal(
        "torch.sum(x, None), torch.sum(x, (), dtype=torch.float64)",
        Aten.sum(x(), null, false, null),
        Aten.sum(x(), new long[0], false, DType.FLOAT64));
    PYTHON.equal(
        "torch.var(x, 1, correction=None), torch.var(x, 1, correction=0.5)",
        Aten.var(x(), new long[] {1}, null, false),
        Aten.var(x(), new long[] {1}, Scalar.of(0.5), false));
    PYTHON.equal(
        "torch.clamp(x, None, 2), torch.clamp(x, min=3)",
        x().clamp((Scalar) null, Scalar.of(2)),
        x().clamp(Scalar.of(3), null));
    PYTHON.equal(
        "torch.sort(x, stable=True, descending=True).indices",
        x().sort(Boolean.TRUE, -1, true).indices());
    PYTHON.equal(
        "torch.div(x, 2), torch.div(x, 2, rounding_mode='floor')",
        x().div(Torch.tensor(2), null),
        x().div(Torch.tensor(2), "floor"));
    PYTHON.equal(
        "torch.ops.aten.upsample_bilinear2d(x.view(1, 1, 2, 3), [4, 6], False, None, 2.0),"
            + " torch.ops.aten.upsample_nearest2d.vec(x.view(1, 1, 2, 3), None, [2.0, 1.0])",
        Aten.upsampleBilinear2d(x().view(1, 1, 2, 3), new long[] {4, 6}, false, null, 2.0),
        Aten.upsampleNearest2d(x().view(1, 1, 2, 3), null, new double[] {2, 1}));
  }

  @Test
  void optionalTensors() {
    Tensor weight = Torch.ones(2, 3, 1, 1);
    Tensor image = Torch.arange(0.0, 12.0, 1).view(1, 3, 2, 2);
    long[] one = {1, 1};
    PYTHON.equal(
        "i = torch.arange(12.).view(1, 3, 2, 2); w = torch.ones(2, 3, 1, 1); F.conv2d(i, w),"
            + " F.conv2d(i, w, torch.tensor([1., 2.]), padding=1)",
        Aten.conv2d(image, weight),
        Aten.conv2d(image, weight, Torch.tensor(new float[] {1, 2}), one, one, one, 1));
    PYTHON.equal(
        "F.conv2d(torch.arange(12.).view(1, 3, 2, 2), torch.ones(2, 3, 1, 1), padding='same')",
        Aten.conv2d(image, weight, null, one, "same", one, 1));
    PYTHON.equal(
        "F.layer_norm(x, (3,)), F.layer_norm(x, (3,), torch.tensor([1., 2., 3.]))",
        Aten.layerNorm(x(), 3),
        Aten.layerNorm(x(), new long[] {3}, Torch.tensor(new float[] {1, 2, 3}), null, 1e-5, true));
    PYTHON.equal(
        "F.nll_loss(x, torch.tensor([0, 2])), F.nll_loss(x, torch.tensor([0, 2]), torch.tensor([1.,"
            + " 2., 3.]), reduction='none')",
        Aten.nllLoss(x(), Torch.tensor(new int[] {0, 2})),
        Aten.nllLoss(
            x(), Torch.tensor(new int[] {0, 2}), Torch.tensor(new float[] {1, 2, 3}), 0, -100));
    PYTHON.equal(
        "torch.ops.aten.index(x, [None, torch.tensor([2, 0])])",
        Aten.index(x(), null, Torch.tensor(new int[] {2, 0})));
    var gradients =
        Aten.convolutionBackward(
            Torch.ones(1, 2, 2, 2),
            image,
            weight,
            new long[] {2},
            one,
            new long[2],
            one,
            false,
            new long[2],
            1,
            new boolean[] {false, true, true});
    PYTHON.equal(
        "torch.ops.aten.convolution_backward(torch.ones(1, 2, 2, 2), torch.arange(12.).view(1, 3,"
            + " 2, 2), torch.ones(2, 3, 1, 1), [2], [1, 1], [0, 0], [1, 1], False, [0, 0], 1,"
            + " [False, True, True])",
        gradients);
    assertThatThrownBy(
            () ->
                Aten.convolutionBackward(
                    image, image, weight, null, one, one, one, false, one, 1, new boolean[] {true}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 booleans");
  }

  @Test
  void text() {
    PYTHON.equal(
        "torch.einsum('ij,kj->ik', x, x), torch.einsum('ij->', x)",
        Torch.einsum("ij,kj->ik", x(), x()),
        Torch.einsum("ij->", x()));
    PYTHON.equal(
        "torch.meshgrid(torch.arange(2), torch.arange(3), indexing='xy')",
        Aten.meshgrid(new Tensor[] {Torch.arange(2), Torch.arange(3)}, "xy"));
    PYTHON.equal(
        "F.gelu(x), F.gelu(x, approximate='tanh')", Aten.gelu(x()), Aten.gelu(x(), "tanh"));
    PYTHON.equal(
        "torch.searchsorted(x[0], x[1], side='right', sorter=torch.arange(3))",
        Aten.searchsorted(x().get(0), x().get(1), false, false, "right", Torch.arange(3)));
    assertThatThrownBy(() -> Torch.einsum("ij,jk", x()))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("einsum");
    assertThatThrownBy(() -> Torch.einsum("", x())).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.einsum("ä😀->ä", x()))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("einsum");
    assertThatThrownBy(() -> Torch.einsum("i\0j->i", x())).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.einsum("\ud800", x())).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.einsum("a".repeat(100_000), x()))
        .isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.einsum(null, x()))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("'equation' is null");
    assertThatThrownBy(() -> x().div(Torch.tensor(2), "größer"))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("größer");
    assertThatThrownBy(() -> Aten.gelu(x(), "exact")).isInstanceOf(TorchException.class);
  }

  @Test
  void severalResults() {
    Tensor a = Torch.tensor(new float[][] {{3, 0}, {0, 4}, {0, 0}});
    var svd = a.svd();
    PYTHON.equal(
        "a = torch.tensor([[3., 0.], [0., 4.], [0., 0.]]); s = torch.svd(a); (s.U @ torch.diag(s.S)"
            + " @ s.V.T, s.S)",
        svd.U().matmul(svd.S().diag()).matmul(svd.V().t()),
        svd.S());
    var frexp = Aten.frexp(x());
    PYTHON.equal("torch.frexp(x)", frexp.mantissa(), frexp.exponent());
    var eigh = Aten.linalgEigh(Torch.tensor(new float[][] {{2, 0}, {0, 1}}), "U");
    PYTHON.equal(
        "torch.linalg.eigh(torch.tensor([[2., 0.], [0., 1.]])).eigenvalues", eigh.eigenvalues());
    PYTHON.equal(
        "torch.ops.aten.native_layer_norm(x, [3], None, None, 1e-5)",
        Aten.nativeLayerNorm(x(), new long[] {3}, null, null, 1e-5));
    PYTHON.equal(
        "torch.ops.aten.lstm.input(torch.ones(2, 1, 3), [torch.zeros(1, 1, 2), torch.zeros(1, 1,"
            + " 2)], [torch.ones(8, 3), torch.ones(8, 2)], False, 1, 0.0, False, False, False)",
        Aten.lstm(
            Torch.ones(2, 1, 3),
            new Tensor[] {Torch.zeros(1, 1, 2), Torch.zeros(1, 1, 2)},
            new Tensor[] {Torch.ones(8, 3), Torch.ones(8, 2)},
            false,
            1,
            0,
            false,
            false,
            false));
  }

  /// More results than a call has room for; see [Workspace#SLOTS].
  @Test
  void manyResults() {
    for (int n :
        new int[] {
          0, 1, Workspace.SLOTS - 2, Workspace.SLOTS - 1, Workspace.SLOTS, Workspace.SLOTS + 1, 5000
        }) {
      Tensor[] parts = n == 0 ? Torch.empty(0, 2).unbind() : Torch.arange(n).split(1);
      assertThat(parts).hasSize(n);
      for (int i = 0; i < n; i++) assertThat(parts[i].itemLong()).isEqualTo(i);
      for (Tensor part : parts) part.close();
    }
    Tensor[] heavy = Torch.zeros(200, 5000).unbind();
    assertThat(heavy[199].numel()).isEqualTo(5000);
  }

  @Test
  void longLists() {
    var many = IntStream.range(0, 20_000).mapToObj(i -> Torch.tensor(i)).toList();
    assertThat(Torch.stack(many).sum().itemLong()).isEqualTo(199_990_000L);
    assertThat(Aten.blockDiag(many.subList(0, 3).toArray(Tensor[]::new)))
        .hasToString("tensor([[0, 0, 0],\n        [0, 1, 0],\n        [0, 0, 2]])");
    long[] ones = IntStream.range(0, 20_000).mapToLong(_ -> 1).toArray();
    assertThat(Torch.arange(20_000).split(ones, 0)).hasSize(20_000);
    Tensor[] lists = Torch.arange(3).split(1);
    Aten._foreachAdd_(lists, Scalar.of(5));
    assertThat(lists[2].itemLong()).isEqualTo(7);
    assertThat(Torch.cat(List.of(x(), x())).shape()).containsExactly(4, 3);
    assertThat(Aten.broadcastTensors(x(), Torch.ones(1))[1].shape()).containsExactly(2, 3);
  }

  @Test
  void otherResults() {
    assertThat(x().isSameSize(x())).isTrue();
    assertThat(Aten.promoteTypes(DType.INT32, DType.FLOAT16)).isEqualTo(DType.FLOAT16);
    assertThat(Aten.resultType(x(), Scalar.complex(0, 1))).isEqualTo(DType.COMPLEX64);
    assertThat(Aten.canCast(DType.FLOAT32, DType.INT32)).isFalse();
    assertThat(Aten._nnz(x().toSparse())).isEqualTo(5);
    assertThat(Aten.isFloatingPoint(x())).isTrue();
  }
}
