package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Tensors from sizes, ranges, numbers and other tensors.
@ExtendWith(NoLeaks.class)
class FactoryTest {
  private static final Goldens PYTHON = Goldens.of(FactoryTest.class);

  @Test
  void sizes() {
    PYTHON.equal("torch.zeros(2, 3)", Torch.zeros(2, 3));
    PYTHON.equal("torch.ones(4)", Torch.ones(4));
    PYTHON.equal("torch.zeros(())", Torch.zeros());
    PYTHON.equal("torch.zeros(0, 3)", Torch.zeros(0, 3));
    PYTHON.equal("torch.ones(1, 2, 1, 2, 1, 2, 1, 2)", Torch.ones(1, 2, 1, 2, 1, 2, 1, 2));
    PYTHON.equal("torch.full((2, 2), 1.5)", Torch.full(new long[] {2, 2}, 1.5));
    PYTHON.equal("torch.full((2,), 7)", Aten.full(new long[] {2}, Scalar.of(7)));
    PYTHON.equal("torch.full((2,), True)", Aten.full(new long[] {2}, Scalar.of(true)));
    PYTHON.equal("torch.full((1,), 1 + 2j)", Aten.full(new long[] {1}, Scalar.complex(1, 2)));
    PYTHON.equal("torch.eye(3)", Torch.eye(3));
    PYTHON.equal("torch.eye(2, 3)", Torch.eye(2, 3));
    PYTHON.equal(
        "torch.zeros(2, dtype=torch.int16)", Torch.zeros(TensorOptions.of(DType.INT16), 2));
    PYTHON.equal("torch.ones(2, dtype=torch.bool)", Torch.ones(TensorOptions.of(DType.BOOL), 2));
    PYTHON.equal(
        "torch.full((2,), 2.9, dtype=torch.int64)",
        Torch.full(TensorOptions.of(DType.INT64), 2.9, 2));
    assertThat(Torch.empty(3, 5).shape()).containsExactly(3, 5);
    assertThat(Torch.ones(TensorOptions.DEFAULT.withRequiresGrad(true), 2).requiresGrad()).isTrue();
    assertThat(Torch.zeros(null, 2).dtype()).isEqualTo(DType.FLOAT32);
  }

  @Test
  void ranges() {
    PYTHON.equal("torch.arange(5)", Torch.arange(5));
    PYTHON.equal("torch.arange(-2, 3)", Torch.arange(-2, 3));
    PYTHON.equal("torch.arange(10, 0, -3)", Torch.arange(10, 0, -3));
    PYTHON.equal("torch.arange(0., 1., 0.25)", Torch.arange(0.0, 1.0, 0.25));
    PYTHON.equal("torch.arange(0)", Torch.arange(0));
    PYTHON.equal("torch.linspace(0, 1, 5)", Torch.linspace(0, 1, 5));
    PYTHON.equal("torch.linspace(3, -3, 1)", Torch.linspace(3, -3, 1));
    PYTHON.equal("torch.logspace(0, 2, 3)", Aten.logspace(Scalar.of(0), Scalar.of(2), 3));
    PYTHON.equal("torch.tril_indices(3, 3)", Aten.trilIndices(3, 3));
    assertThatThrownBy(() -> Torch.arange(0, 5, -1)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.arange(0, 5, 0)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.linspace(0, 1, -1)).isInstanceOf(TorchException.class);
  }

  @Test
  void fromOthers() {
    Tensor x = Torch.tensor(new int[][] {{1, 2}, {3, 4}});
    PYTHON.equal("torch.zeros_like(torch.tensor([[1, 2], [3, 4]]))", Aten.zerosLike(x));
    PYTHON.equal(
        "torch.full_like(torch.tensor([[1, 2], [3, 4]]), 9)", Aten.fullLike(x, Scalar.of(9)));
    PYTHON.equal("torch.tensor([[1, 2], [3, 4]]).new_zeros(3)", x.newZeros(3));
    PYTHON.equal(
        "torch.cat([torch.ones(1, 2), torch.zeros(2, 2)])",
        Torch.cat(List.of(Torch.ones(1, 2), Torch.zeros(2, 2))));
    PYTHON.equal(
        "torch.cat([torch.ones(2, 1), torch.zeros(2, 2)], 1)",
        Torch.cat(List.of(Torch.ones(2, 1), Torch.zeros(2, 2)), 1));
    PYTHON.equal(
        "torch.cat([torch.ones(1), torch.arange(2)])",
        Torch.cat(List.of(Torch.ones(1), Torch.arange(2))));
    PYTHON.equal(
        "torch.stack([torch.ones(2), torch.zeros(2)], -1)",
        Torch.stack(List.of(Torch.ones(2), Torch.zeros(2)), -1));
    PYTHON.equal(
        "torch.complex(torch.ones(2), torch.arange(2.))",
        Torch.complex(Torch.ones(2), Torch.arange(0.0, 2.0, 1)));
    assertThatThrownBy(() -> Torch.cat(List.of()))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("non-empty list");
    assertThatThrownBy(() -> Torch.stack(List.of(Torch.ones(2), Torch.ones(3))))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("equal size");
  }

  @Test
  void defaultDtype() {
    assertThat(Torch.getDefaultDtype()).isEqualTo(DType.FLOAT32);
    Torch.setDefaultDtype(DType.FLOAT64);
    try {
      assertThat(Torch.ones(1).dtype()).isEqualTo(DType.FLOAT64);
      assertThat(Torch.tensor(1.5f).dtype()).isEqualTo(DType.FLOAT64);
      assertThat(Torch.arange(3).div(2).dtype()).isEqualTo(DType.FLOAT64);
    } finally {
      Torch.setDefaultDtype(DType.FLOAT32);
    }
    assertThatThrownBy(() -> Torch.setDefaultDtype(DType.INT64))
        .isInstanceOf(TorchException.Type.class)
        .hasMessageContaining("floating point");
  }

  @Test
  void metaTensorsHaveShapesOnly() {
    Tensor x = Torch.empty(TensorOptions.of(Device.META), 1L << 40, 8);
    assertThat(x.add(1).sum(0).shape()).containsExactly(8);
    assertThat(x.device()).isEqualTo(Device.META);
    assertThat(x.dataPtr()).isZero();
    assertThatThrownBy(x::toFloatArray).isInstanceOf(TorchException.class);
    assertThatThrownBy(x::asSegment).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void sizesThatCannotBe() {
    assertThatThrownBy(() -> Torch.zeros(-1))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("non-negative");
    assertThatThrownBy(() -> Torch.empty(Long.MIN_VALUE)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.empty(1L << 32, 1L << 32)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.empty(1L << 62)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.empty(Long.MAX_VALUE)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Torch.ones(2).expand(Long.MAX_VALUE, Long.MAX_VALUE, 2))
        .isInstanceOf(TorchException.class);
  }

  @Test
  void tooLargeAllocation() {
    assertThatThrownBy(() -> Torch.empty(TensorOptions.of(DType.FLOAT64), 1L << 40))
        .isInstanceOf(TorchException.OutOfMemory.class)
        .hasMessageContaining("8796093022208 bytes");
    assertThat(Torch.ones(3).sum().item()).isEqualTo(3);
  }
}
