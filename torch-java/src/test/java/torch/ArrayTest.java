package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Tensors to and from Java's numbers and arrays.
@ExtendWith(NoLeaks.class)
class ArrayTest {
  private static final Goldens PYTHON = Goldens.of(ArrayTest.class);

  @Test
  void dtypesFollowPython() {
    PYTHON.equal(
        "torch.tensor([1.5, 2.5]), torch.tensor([1, 2]), torch.tensor([True, False]),"
            + " torch.tensor(2.5), torch.tensor(3), torch.tensor(True)",
        Torch.tensor(new double[] {1.5, 2.5}),
        Torch.tensor(new int[] {1, 2}),
        Torch.tensor(new boolean[] {true, false}),
        Torch.tensor(2.5),
        Torch.tensor(3),
        Torch.tensor(true));
    PYTHON.equal(
        "torch.tensor(1 + 2j), torch.tensor(2**62)",
        Torch.tensor(Scalar.complex(1, 2)),
        Torch.tensor(1L << 62));
    PYTHON.equal(
        "torch.tensor([[1, 2], [3, 4]], dtype=torch.float64)",
        Torch.tensor(new int[][] {{1, 2}, {3, 4}}, DType.FLOAT64));
    PYTHON.equal(
        "torch.tensor([1.9, -1.9], dtype=torch.int32)",
        Torch.tensor(new double[] {1.9, -1.9}, DType.INT32));
    assertThat(Torch.tensor(new float[] {1}).dtype()).isEqualTo(DType.FLOAT32);
    assertThat(Torch.tensor(new long[] {1}).dtype()).isEqualTo(DType.INT64);
    assertThat(Torch.tensor(new short[] {1}).dtype()).isEqualTo(DType.INT64);
    assertThat(Torch.tensor(new byte[] {1}).dtype()).isEqualTo(DType.UINT8);
    assertThat(Torch.tensor(Scalar.of(1.5)).dtype()).isEqualTo(DType.FLOAT32);
    assertThat(Torch.tensor(Scalar.of(1), DType.INT16).dtype()).isEqualTo(DType.INT16);
    assertThat(Torch.tensor(new double[] {0.1}, DType.FLOAT64).item()).isEqualTo(0.1);
  }

  @Test
  void nested() {
    PYTHON.equal(
        "torch.arange(8).reshape(2, 2, 2).float()",
        Torch.tensor(new float[][][] {{{0, 1}, {2, 3}}, {{4, 5}, {6, 7}}}));
    PYTHON.equal("torch.tensor([[1, 2]])", Torch.tensor(new Integer[][] {{1, 2}}));
    PYTHON.equal("torch.tensor([1.5])", Torch.tensor(new Double[] {1.5}));
    assertThat(Torch.tensor(new int[1][1][1][1][1][1][1][1]).dim()).isEqualTo(8);
  }

  @Test
  void empty() {
    PYTHON.equal("torch.tensor([])", Torch.tensor(new float[0]));
    PYTHON.equal("torch.tensor([[], []])", Torch.tensor(new double[2][0]));
    PYTHON.equal("torch.empty(0, 0, dtype=torch.int64)", Torch.tensor(new int[0][]));
    for (DType dtype : new DType[] {DType.FLOAT32, DType.INT64, DType.BOOL, DType.COMPLEX64}) {
      Tensor none = Torch.empty(TensorOptions.of(dtype), 0, 3);
      assertThat(none.toFloatArray()).isEmpty();
      assertThat(none.toDoubleArray()).isEmpty();
      assertThat(none.toLongArray()).isEmpty();
      assertThat(none.toIntArray()).isEmpty();
      assertThat(none.toByteArray()).isEmpty();
      assertThat(none.toBooleanArray()).isEmpty();
    }
  }

  @Test
  void back() {
    Tensor x = Torch.tensor(new double[][] {{1.5, -2.5}, {0, 300}});
    assertThat(x.toFloatArray()).containsExactly(1.5f, -2.5f, 0, 300);
    assertThat(x.toDoubleArray()).containsExactly(1.5, -2.5, 0, 300);
    assertThat(x.toLongArray()).containsExactly(1, -2, 0, 300);
    assertThat(x.toIntArray()).containsExactly(1, -2, 0, 300);
    assertThat(x.toBooleanArray()).containsExactly(true, true, false, true);
    assertThat(x.get(0).abs().toByteArray()).containsExactly(1, 2);
    assertThat(Torch.tensor(new byte[] {-1, 1}, DType.INT8).toByteArray())
        .containsExactly(1 - 2, 1);
    assertThat(x.t().toFloatArray()).containsExactly(1.5f, 0, -2.5f, 300);
    assertThat(x.get(Index.ALL, 1).toFloatArray()).containsExactly(-2.5f, 300);
    assertThat(Torch.tensor(2.0).toFloatArray()).containsExactly(2);
    assertThat(Torch.ones(1).expand(4).toFloatArray()).containsExactly(1, 1, 1, 1);
    assertThat(x.to(DType.BFLOAT16).toFloatArray()).containsExactly(1.5f, -2.5f, 0, 300);
    assertThat(x.requiresGrad_().mul(2).toFloatArray()).containsExactly(3, -5, 0, 600);
    assertThat(Aten._efficientzerotensor(2).toFloatArray()).containsExactly(0, 0);
    Tensor c = Torch.tensor(Scalar.complex(1, 2));
    assertThat(Aten.imag(c.conj()).toFloatArray()).containsExactly(-2);
    assertThat(Torch.inferenceMode(() -> Torch.ones(2)).toFloatArray()).containsExactly(1, 1);
  }

  @Test
  void storageWithoutElementsInMemory() {
    Tensor sparse = Torch.eye(3).toSparse();
    assertThatThrownBy(sparse::toFloatArray).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(sparse::asSegment)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("dense");
    assertThatThrownBy(() -> Aten.toSparseCsr(Torch.eye(3)).toFloatArray())
        .isInstanceOf(RuntimeException.class);
    assertThat(sparse.toDense().toFloatArray()).hasSize(9);
    Tensor mkldnn = Aten.toMkldnn(Torch.ones(2, 2));
    assertThatThrownBy(mkldnn::toFloatArray).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(mkldnn::asSegment).isInstanceOf(IllegalStateException.class);
    assertThat(mkldnn.toString()).contains("layout=torch._mkldnn");
  }

  @Test
  void errors() {
    assertThatThrownBy(() -> Torch.tensor(new float[][] {{1, 2}, {3}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a sequence of length 2 at dim 1 (got 1)");
    assertThatThrownBy(() -> Torch.tensor(new int[][] {{}, {3}}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Torch.tensor(new int[][] {{1}, null}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("got null");
    assertThatThrownBy(() -> Torch.tensor(new int[][] {null, {1}}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Torch.tensor(new Float[] {1f, null}))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("null");
    assertThatThrownBy(() -> Torch.tensor(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("expected a number");
    assertThatThrownBy(() -> Torch.tensor("text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("String");
    assertThatThrownBy(() -> Torch.tensor(new String[] {"text"}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Torch.tensor(new Object[] {1, 2.5}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Torch.tensor(new char[] {'a'}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void copies() {
    float[] values = {1, 2};
    Tensor x = Torch.tensor(values);
    values[0] = 9;
    assertThat(x.toFloatArray()).containsExactly(1, 2);
    Tensor y = Torch.tensor(x);
    y.fill_(7);
    assertThat(x.sum().item()).isEqualTo(3);
    assertThat(Torch.tensor(x, DType.INT64).dtype()).isEqualTo(DType.INT64);
    assertThat(Torch.tensor(x.requiresGrad_()).requiresGrad()).isFalse();
  }
}
