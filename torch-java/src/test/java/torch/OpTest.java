package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Operators by name: libtorch's own, and those of the library that `native/test/operators.cpp`
/// becomes.
@ExtendWith(NoLeaks.class)
class OpTest {
  @BeforeAll
  static void loadOperators() {
    Torch.loadLibrary(
        Path.of(System.getProperty("native.build"), "test")
            .resolve(System.mapLibraryName("test_operators")));
  }

  private static Tensor x() {
    return Torch.arange(0.0, 6.0, 1).reshape(2, 3);
  }

  @Test
  void operatorsOfLibtorch() {
    assertThat(Op.of("aten::relu").schema()).isEqualTo("aten::relu(Tensor self) -> Tensor");
    assertThat(Op.of("aten::relu").tensor(x().sub(3)).toFloatArray())
        .containsExactly(0, 0, 0, 0, 1, 2);
    Op add = Op.of("aten::add", "Tensor");
    assertThat(add.tensor(x(), x()).toFloatArray()).containsExactly(0, 2, 4, 6, 8, 10);
    assertThat(((Tensor) add.call(List.of(x(), x()), Map.of("alpha", 2))).sum().item())
        .isEqualTo(45);
    assertThat(add).isSameAs(Op.of("aten::add.Tensor"));
    assertThat(Op.overloads("aten::add")).contains("Scalar", "Tensor", "out");
    assertThat(add.name()).isEqualTo("aten::add.Tensor");
  }

  @Test
  void everyKindOfArgument() {
    // Scalars of each kind, booleans, dtypes and devices.
    Op mul = Op.of("aten::mul", "Scalar");
    assertThat(mul.tensor(x(), 2).dtype()).isEqualTo(DType.FLOAT32);
    assertThat(mul.tensor(Torch.ones(1).to(DType.INT64), 1.5).dtype()).isEqualTo(DType.FLOAT32);
    assertThat(mul.tensor(x(), Scalar.complex(0, 1)).dtype()).isEqualTo(DType.COMPLEX64);
    assertThat(mul.tensor(x(), true).sum().item()).isEqualTo(15);
    Op zeros = Op.of("aten::zeros");
    Tensor made =
        (Tensor)
            zeros.call(
                List.of(new long[] {2, 2}),
                Map.of("dtype", DType.INT16, "device", Device.CPU, "layout", Layout.STRIDED));
    assertThat(made.describe()).isEqualTo("int16[2, 2]");
    assertThat(Op.of("aten::sum", "dim_IntList").tensor(x(), null).item()).isEqualTo(15);
    assertThat(Op.of("aten::sum", "dim_IntList").tensor(x(), List.of(0), true).shape())
        .containsExactly(1, 3);
    assertThat(Op.of("aten::sum", "dim_IntList").tensor(x(), 1).toFloatArray())
        .containsExactly(3, 12);
    assertThat(Op.of("aten::cat").tensor(new Tensor[] {x(), x()}, 1).shape()).containsExactly(2, 6);
    assertThat(Op.of("aten::cat").tensor(List.of(x(), x())).shape()).containsExactly(4, 3);
    var rows = Arrays.asList(null, Torch.tensor(new long[] {2, 0}));
    assertThat(Op.of("aten::index", "Tensor").tensor(x(), rows).toFloatArray())
        .containsExactly(2, 0, 5, 3);
    assertThat(
            Op.of("aten::clone")
                .call(List.of(x()), Map.of("memory_format", MemoryFormat.CONTIGUOUS)))
        .isInstanceOf(Tensor.class);
    assertThat(Op.of("aten::div", "Tensor_mode").call(List.of(x(), x().add(1)), mode("floor")))
        .isInstanceOf(Tensor.class);
    var generator = new Generator().manualSeed(3);
    Tensor drawn =
        (Tensor)
            Op.of("aten::rand", "generator")
                .call(List.of(new long[] {3}), Map.of("generator", generator));
    generator.manualSeed(3);
    assertThat(drawn.equal(Aten.rand(new long[] {3}, generator))).isTrue();
    assertThat(Op.of("aten::max_pool2d").tensor(Torch.ones(1, 1, 4, 4), 2).shape())
        .containsExactly(1, 1, 2, 2);
  }

  private static Map<String, ?> mode(String mode) {
    return Map.of("rounding_mode", mode);
  }

  @Test
  void everyKindOfResult() {
    assertThat(Op.of("aten::size", "int").call(x(), 1)).isEqualTo(3L);
    assertThat(Op.of("aten::is_nonzero").call(Torch.ones(1))).isEqualTo(true);
    assertThat(Op.of("aten::q_scale").call(quantized())).isEqualTo(0.5);
    assertThat(Op.of("aten::item").call(Torch.tensor(2.5))).isEqualTo(2.5);
    assertThat(Op.of("aten::item").call(Torch.tensor(Scalar.complex(1, 2))))
        .isEqualTo(Scalar.complex(1, 2));
    Tensor[] several = Op.of("aten::max", "dim").tensors(x(), 1);
    assertThat(several[1].toLongArray()).containsExactly(2, 2);
    Tensor[] many = Op.of("aten::split", "Tensor").tensors(Torch.zeros(200), 1);
    assertThat(many).hasSize(200);
    assertThat(Op.of("aten::_foreach_zero_").call(List.of(List.of(x())), Map.of())).isNull();
    Tensor target = x();
    Tensor same = Op.of("aten::add_", "Tensor").tensor(target, x());
    assertThat(same.isSame(target)).isTrue();
    assertThat(target.sum().item()).isEqualTo(30);
  }

  private static Tensor quantized() {
    return Torch.quantizePerTensor(x(), 0.5, 0, DType.QUINT8);
  }

  @Test
  void operatorsOfALoadedLibrary() {
    Op scale = Op.of("shim_test::scale_sum");
    assertThat(scale.schema())
        .isEqualTo(
            "shim_test::scale_sum(Tensor x, float factor=2., int[2] dims=0, *, bool"
                + " keep=False) -> Tensor");
    assertThat(scale.tensor(x(), 3, new int[] {0, 1}).item()).isEqualTo(45);
    assertThat(
            ((Tensor) scale.call(List.of(x()), Map.of("dims", List.of(0, 1), "keep", true)))
                .shape())
        .containsExactly(1, 1);
    Object[] several = (Object[]) Op.of("shim_test::several").call(x(), "grüße, world");
    assertThat(((Tensor) several[0]).sum().item()).isEqualTo(21);
    assertThat(several[1]).isEqualTo(6L);
    assertThat(several[2]).isEqualTo("grüße, world!");
    assertThat((double[]) Op.of("shim_test::halves").call(new double[] {1, 3}))
        .containsExactly(0.5, 1.5);
    assertThat((double[]) Op.of("shim_test::halves").call(new float[] {1})).containsExactly(0.5);
    var some = new ArrayList<Tensor>(Arrays.asList(x(), null, x()));
    assertThat(Op.of("shim_test::present").call(some)).isEqualTo(2L);
    assertThat(Op.of("shim_test::nothing").call(DType.FLOAT32, Device.CPU, new Generator()))
        .isNull();
  }

  @Test
  void gradientsFlow() {
    Tensor leaf = x().requiresGrad_();
    Op.of("shim_test::scale_sum").tensor(leaf, 3, new int[] {0, 1}).backward();
    assertThat(leaf.grad().toFloatArray()).containsOnly(3);
  }

  @Test
  void whatDoesNotFitIsNamed() {
    Op add = Op.of("aten::add", "Tensor");
    assertThatThrownBy(() -> add.call(x(), "two"))
        .isInstanceOf(TorchException.Type.class)
        .hasMessageContaining("'other' must be Tensor, not the String \"two\"")
        .hasMessageContaining("aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1)");
    assertThatThrownBy(() -> add.call(x())).hasMessageContaining("'other' is missing");
    assertThatThrownBy(() -> add.call(x(), null)).hasMessageContaining("must be Tensor, not null");
    assertThatThrownBy(() -> add.call(x(), x(), 2))
        .hasMessageContaining("takes 2 arguments by position, got 3");
    assertThatThrownBy(() -> add.call(List.of(x(), x()), Map.of("beta", 1)))
        .hasMessageContaining("no argument 'beta'");
    assertThatThrownBy(() -> add.call(List.of(x(), x()), Map.of("self", x())))
        .hasMessageContaining("'self' is given twice");
    assertThatThrownBy(() -> Op.of("aten::size", "int").call(x(), 1.5))
        .hasMessageContaining("'dim' must be int, not the Double 1.5");
    assertThatThrownBy(() -> Op.of("aten::cat").call(List.of("a", "b")))
        .hasMessageContaining(
            "'tensors' must be Tensor[], not [the String \"a\", the String \"b\"]");
    assertThatThrownBy(() -> add.call(x(), Torch.ones(7)))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("must match the size");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThatThrownBy(() -> Op.of("aten::rellu"))
        .isInstanceOf(TorchException.NotImplemented.class)
        .hasMessageContaining("aten::relu");
    assertThatThrownBy(() -> Op.of("torchvision::nms")).hasMessageContaining("loadLibrary");
    assertThatThrownBy(() -> Op.of("aten::add")).hasMessageContaining("Tensor");
    assertThatThrownBy(() -> Op.of("aten::add", "Tensors"))
        .hasMessageContaining("aten::add.Tensor");
    assertThatThrownBy(() -> Torch.loadLibrary(Path.of("nowhere.so")))
        .hasMessageContaining("nowhere.so");
    assertThatThrownBy(() -> Torch.loadLibrary(Path.of("pom.xml")))
        .isInstanceOf(TorchException.class);
  }

  /// The flag is set in a copy, as a linker sets it for code that does not say what it needs.
  @Test
  void librariesThatAskForExecutableStacksAreRefused(@TempDir Path folder) throws IOException {
    Path built =
        Path.of(System.getProperty("native.build"), "test")
            .resolve(System.mapLibraryName("test_operators"));
    Path library = Files.copy(built, folder.resolve("operators.so"));
    var bytes = ByteBuffer.wrap(Files.readAllBytes(library)).order(ByteOrder.LITTLE_ENDIAN);
    int headers = (int) bytes.getLong(32), size = bytes.getShort(54), count = bytes.getShort(56);
    for (int i = 0; i < count; i++)
      if (bytes.getInt(headers + i * size) == 0x6474e551) bytes.putInt(headers + i * size + 4, 7);
    Files.write(library, bytes.array());
    assertThatThrownBy(() -> Torch.loadLibrary(library))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("noexecstack");
  }
}
