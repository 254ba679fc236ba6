package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What `Torch` and `Tensor` offer beside operators, held against Python. The Python lines' names:
// python: torch.manual_seed(0)
// python: d = torch.float64
// python: a = torch.randn(4, 3, dtype=d)
// python: b = torch.randn(3, 4, dtype=d)
// python: u = torch.tensor([[3, 1, 1], [2, 3, 3]])
@ExtendWith(NoLeaks.class)
class FunctionsTest {
  private static final Goldens PYTHON = Goldens.of(FunctionsTest.class);
  private static final TensorOptions DOUBLE = TensorOptions.of(DType.FLOAT64);

  private final Tensor a;
  private final Tensor b;
  private final Tensor u = Torch.tensor(new int[][] {{3, 1, 1}, {2, 3, 3}});

  FunctionsTest() {
    Torch.manualSeed(0);
    a = Torch.randn(DOUBLE, 4, 3);
    b = Torch.randn(DOUBLE, 3, 4);
  }

  @Test
  void shapesAndLists() {
    PYTHON.equal(
        "torch.tensor(torch.broadcast_shapes((2, 1), (1, 3), (1,)))",
        Torch.tensor(Torch.broadcastShapes(new long[] {2, 1}, new long[] {1, 3}, new long[] {1})));
    assertThat(Torch.broadcastShapes(new long[] {0, 1}, new long[] {3})).containsExactly(0, 3);
    assertThatThrownBy(() -> Torch.broadcastShapes(new long[] {2}, new long[] {3}))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("[[2], [3]]");
    PYTHON.equal("torch.hstack([u, u])", Torch.hstack(List.of(u, u)));
    PYTHON.equal("torch.vstack([u, u])", Torch.vstack(List.of(u, u)));
    PYTHON.equal("torch.dstack([u, u])", Torch.dstack(List.of(u, u)));
    PYTHON.equal("torch.block_diag(u, u[0])", Torch.blockDiag(u, u.get(0)));
    PYTHON.equal("torch.cartesian_prod(u[0], u[1])", Torch.cartesianProd(u.get(0), u.get(1)));
    PYTHON.equal(
        "torch.meshgrid(u[0], u[1], indexing='xy')",
        Torch.meshgrid(new Tensor[] {u.get(0), u.get(1)}, "xy"));
    PYTHON.equal("u.split([1, 2], dim=1)", u.split(new long[] {1, 2}, 1));
    PYTHON.equal("u.split(2, 1)", u.split(2, 1));
    PYTHON.equal("u.chunk(2)", u.chunk(2));
    PYTHON.equal("torch.broadcast_tensors(u, u[0])", Torch.broadcastTensors(u, u.get(0)));
  }

  @Test
  void productsAndNorms() {
    PYTHON.equal("torch.tensordot(a, b.T)", Torch.tensordot(a, b.t()));
    PYTHON.equal("torch.tensordot(a, b, 1)", Torch.tensordot(a, b, 1));
    PYTHON.equal("torch.tensordot(a, a, 0)", Torch.tensordot(a, a, 0));
    PYTHON.equal(
        "torch.tensordot(a, b, ([0], [1]))", Torch.tensordot(a, b, new long[] {0}, new long[] {1}));
    assertThatThrownBy(() -> Torch.tensordot(a, b, 3)).hasMessageContaining("dims=3");
    PYTHON.equal("torch.einsum('ij,jk->ki', a, b)", Torch.einsum("ij,jk->ki", a, b));
    PYTHON.equal("torch.norm(a)", Torch.norm(a));
    PYTHON.equal("a.norm('nuc')", a.norm("nuc"));
    PYTHON.equal("a.norm('fro', [1], True)", a.norm("fro", new long[] {1}, true));
    PYTHON.equal("a.norm(1, 0)", a.norm(1, 0));
    PYTHON.equal("torch.norm(a, 3, 1, True)", Torch.norm(a, 3, 1, true));
    assertThatThrownBy(() -> a.norm("inf")).hasMessageContaining("\"fro\" or \"nuc\"");
    PYTHON.equal("torch.cdist(a, b.T, p=1.5)", Torch.cdist(a, b.T(), 1.5));
    PYTHON.equal(
        "torch.stft(torch.arange(32, dtype=d), 8, 4, return_complex=True)",
        Torch.stft(
            Torch.arange(32).to(DType.FLOAT64),
            8,
            4L,
            null,
            null,
            true,
            "reflect",
            false,
            null,
            true));
  }

  @Test
  void factorizations() {
    PYTHON.equal("torch.lu(a)", Torch.lu(a));
    Torch.manualSeed(1);
    var svd = Torch.svdLowrank(a, 2);
    PYTHON.equal(
        "torch.manual_seed(1); q = torch.svd_lowrank(a, 2); (q[0].abs(), q[1], q[2].abs())",
        svd.U().abs(),
        svd.S(),
        svd.V().abs());
    Torch.manualSeed(1);
    PYTHON.equal(
        "torch.manual_seed(1); torch.svd_lowrank(b, 2, 3, a.T)[1]",
        Torch.svdLowrank(b, 2, 3, a.T()).S());
    Torch.manualSeed(1);
    PYTHON.equal(
        "torch.manual_seed(1); q = torch.pca_lowrank(a); (q[1], q[2].abs())",
        pca(a).S(),
        pca(a).V().abs());
    Torch.manualSeed(1);
    PYTHON.equal(
        "torch.manual_seed(1); torch.pca_lowrank(a.to_sparse(), 2)[1]",
        Torch.pcaLowrank(a.toSparse(), 2).S());
    assertThatThrownBy(() -> Torch.pcaLowrank(a, 5)).hasMessageContaining("min(m, n)=3");
  }

  private static Returns.USV pca(Tensor A) {
    Torch.manualSeed(1);
    return Torch.pcaLowrank(A);
  }

  @Test
  void whatStandsInATensor() {
    PYTHON.equal("torch.unique(u)", Torch.unique(u));
    PYTHON.equal("u.unique(return_inverse=True)", u.unique(true, true, false));
    PYTHON.equal(
        "torch.unique(u, return_inverse=True, return_counts=True)",
        Torch.unique(u, true, true, true));
    PYTHON.equal("u.unique(dim=1, return_counts=True)", u.unique(true, false, true, 1));
    PYTHON.equal("u.unique_consecutive()", u.uniqueConsecutive());
    PYTHON.equal("u.unique_consecutive(return_counts=True)", u.uniqueConsecutive(false, true));
    PYTHON.equal(
        "torch.unique_consecutive(u, True, True, 1)", Torch.uniqueConsecutive(u, true, true, 1L));
    PYTHON.equal("(u - 1).nonzero()", u.sub(1).nonzero());
    PYTHON.equal("(u - 1).nonzero(as_tuple=True)", u.sub(1).nonzero(true));
    PYTHON.equal("torch.unravel_index(u, (2, 3))", Torch.unravelIndex(u, 2, 3));
    PYTHON.equal(
        "torch.unravel_index(u.to(torch.int32), (4,))", Torch.unravelIndex(u.to(DType.INT32), 4));
    assertThatThrownBy(() -> Torch.unravelIndex(a, 2)).isInstanceOf(TorchException.Type.class);
    PYTHON.equal("torch.where(u > 2, u, 0)", Torch.where(u.gt(2), u, Scalar.of(0)));
    PYTHON.equal("torch.where(u > 2, 1.5, 0.)", Torch.where(u.gt(2), 1.5, 0.));
  }

  @Test
  void numbersKeepTheirKind() {
    PYTHON.equal("u.clamp(1, 2)", u.clamp(1, 2));
    PYTHON.equal("u.clamp(1.5, 2.5)", u.clamp(1.5, 2.5));
    PYTHON.equal("torch.add(u, 2)", Torch.add(u, 2));
    PYTHON.equal("torch.add(u, u, alpha=3)", Torch.add(u, u, 3));
    PYTHON.equal("torch.pow(2, u)", Torch.pow(2, u));
    PYTHON.equal("torch.sum(u, 1, True)", Torch.sum(u, 1, true));
    PYTHON.equal("torch.full((2,), True)", Torch.full(new long[] {2}, true));
    PYTHON.equal("torch.logspace(0, 2, 3)", Torch.logspace(0, 2, 3));
  }

  @Test
  void elementByElement() {
    assertThat(u.tolist()).isEqualTo(List.of(List.of(3L, 1L, 1L), List.of(2L, 3L, 3L)));
    assertThat(Torch.tensor(2.5).tolist()).isEqualTo(2.5);
    assertThat(Torch.tensor(new boolean[] {true}).tolist()).isEqualTo(List.of(true));
    assertThat(Torch.zeros(2, 0).tolist()).isEqualTo(List.of(List.of(), List.of()));
    assertThat(Torch.complex(Torch.ones(1), Torch.ones(1)).tolist())
        .isEqualTo(List.of(Scalar.complex(1, 1)));
    assertThat(Torch.tensor(-1).to(DType.UINT64).tolist())
        .isEqualTo(Torch.iinfo(DType.UINT64).max());
    PYTHON.equal("u.clone().apply_(lambda x: x * 2 + 1)", u.clone().apply_(x -> x * 2 + 1));
    PYTHON.equal(
        "u.clone().map_(u.flip(1), lambda x, y: x * y)",
        u.clone().map_(u.flip(1), (x, y) -> x * y));
    assertThatThrownBy(() -> Torch.empty(TensorOptions.of(Device.of("meta")), 1).apply_(x -> x))
        .isInstanceOf(TorchException.Type.class);
  }

  @Test
  void whatATensorIs() {
    PYTHON.equal("u.type()", u.type());
    PYTHON.equal("a.to_sparse().type()", a.toSparse().type());
    PYTHON.equal("a.bfloat16().type()", a.bfloat16().type());
    PYTHON.equal("a.cfloat().type()", a.cfloat().type());
    assertThat(Torch.typename(u)).isEqualTo("torch.LongTensor");
    assertThat(Torch.isTensor(u)).isTrue();
    assertThat(Torch.isTensor("u")).isFalse();
    assertThat(u.ndim()).isEqualTo(2);
    assertThat(u.nbytes()).isEqualTo(48);
    assertThat(u.itemsize()).isEqualTo(8);
    assertThat(u.isCpu() && !u.isCuda() && !u.isMeta() && !u.isSparse()).isTrue();
    assertThat(a.toSparseCoo().isSparse()).isTrue();
    assertThat(a.toSparseCsr().isSparseCsr()).isTrue();
    assertThatThrownBy(() -> a.toSparse().nbytes()).isInstanceOf(TorchException.class);
    Tensor x = Torch.zeros(2, 1, 4, 5);
    Tensor[] same = {x, x.transpose(1, 2), x.permute(3, 1, 0, 2)};
    PYTHON.equal(
        "torch.tensor(torch.zeros(2, 1, 4, 5).dim_order())", Torch.tensor(same[0].dimOrder()));
    PYTHON.equal(
        "torch.tensor(torch.zeros(2, 1, 4, 5).transpose(1, 2).dim_order())",
        Torch.tensor(same[1].dimOrder()));
    PYTHON.equal(
        "torch.tensor(torch.zeros(2, 1, 4, 5).permute(3, 1, 0, 2).dim_order())",
        Torch.tensor(same[2].dimOrder()));
    PYTHON.equal(
        "torch.tensor(torch.zeros(2, 3, 4, 5).to(memory_format=torch.channels_last).dim_order())",
        Torch.tensor(Torch.zeros(2, 3, 4, 5).to(MemoryFormat.CHANNELS_LAST).dimOrder()));
    PYTHON.equal("torch.complex(a, a).real", Torch.complex(a, a).real());
    PYTHON.equal("torch.complex(a, a).imag", Torch.complex(a, a).imag());
    PYTHON.equal("torch.complex(a, a).H", Torch.complex(a, a).H());
    PYTHON.equal("a.new_tensor([1, 2])", a.newTensor(new int[] {1, 2}));
    PYTHON.equal("u.to(a)", u.to(a));
  }

  @Test
  void limitsOfTypes() {
    for (DType dtype : DType.values()) {
      if (dtype == DType.FLOAT4_E2M1FN_X2) continue;
      if (dtype.isFloatingPoint() || dtype.isComplex()) {
        FInfo info = dtype.finfo();
        assertThat(info.smallestNormal()).isEqualTo(info.tiny());
        assertThat(info.dtype()).isEqualTo(dtype.toReal());
      }
    }
    PYTHON.equal("repr(torch.finfo(torch.float32))", Torch.finfo().toString());
    PYTHON.equal("repr(torch.finfo(torch.complex128))", DType.COMPLEX128.finfo().toString());
    PYTHON.equal("repr(torch.finfo(torch.float16))", DType.FLOAT16.finfo().toString());
    PYTHON.equal("repr(torch.finfo(torch.bfloat16))", DType.BFLOAT16.finfo().toString());
    PYTHON.equal("repr(torch.finfo(torch.float8_e4m3fn))", DType.FLOAT8_E4M3FN.finfo().toString());
    PYTHON.equal(
        "repr(torch.finfo(torch.float8_e4m3fnuz))", DType.FLOAT8_E4M3FNUZ.finfo().toString());
    PYTHON.equal("repr(torch.finfo(torch.float8_e5m2))", DType.FLOAT8_E5M2.finfo().toString());
    PYTHON.equal(
        "repr(torch.finfo(torch.float8_e5m2fnuz))", DType.FLOAT8_E5M2FNUZ.finfo().toString());
    PYTHON.equal(
        "repr(torch.finfo(torch.float8_e8m0fnu))", DType.FLOAT8_E8M0FNU.finfo().toString());
    PYTHON.equal("repr(torch.iinfo(torch.int8))", Torch.iinfo(DType.INT8).toString());
    PYTHON.equal("repr(torch.iinfo(torch.int64))", Torch.iinfo(DType.INT64).toString());
    PYTHON.equal("repr(torch.iinfo(torch.uint16))", Torch.iinfo(DType.UINT16).toString());
    PYTHON.equal("repr(torch.iinfo(torch.uint64))", Torch.iinfo(DType.UINT64).toString());
    assertThat(Torch.iinfo(DType.UINT8).bits()).isEqualTo(8);
    assertThatThrownBy(() -> Torch.finfo(DType.INT32)).hasMessageContaining("iinfo");
    assertThatThrownBy(() -> Torch.iinfo(DType.FLOAT32)).hasMessageContaining("finfo");
    assertThatThrownBy(() -> Torch.iinfo(DType.BOOL)).hasMessageContaining("bool");
  }

  @Test
  void fromJava() {
    assertThat(Torch.asTensor(u)).isSameAs(u);
    assertThat(Torch.asTensor(u, DType.FLOAT32).dtype()).isEqualTo(DType.FLOAT32);
    assertThat(Torch.asarray(new int[] {1}, DType.INT8).describe()).isEqualTo("int8[1]");
    ByteBuffer buffer = ByteBuffer.allocateDirect(12).order(ByteOrder.nativeOrder());
    Tensor shared = Torch.frombuffer(buffer.position(4), DType.INT32);
    buffer.putInt(8, 7);
    assertThat(shared.toLongArray()).containsExactly(0, 7);
    assertThatThrownBy(() -> Torch.frombuffer(ByteBuffer.allocate(4), DType.INT32))
        .hasMessageContaining("direct buffer");
    assertThatThrownBy(() -> Torch.frombuffer(buffer.position(1), DType.INT32))
        .hasMessageContaining("whole number");
  }

  @Test
  void factoriesHeedEveryOption() {
    var options = DOUBLE.withRequiresGrad(true);
    Tensor[] made = {
      Torch.zeros(options, 2),
      Torch.full(options, 2, 2),
      Torch.eye(2, options),
      Torch.linspace(0, 1, 3, options),
      Torch.randn(new long[] {2}, options),
      Torch.onesLike(a, options, null),
      Torch.tensor(1.0, options),
      Torch.scalarTensor(Scalar.of(2), options),
    };
    for (Tensor tensor : made) {
      assertThat(tensor.requiresGrad()).isTrue();
      assertThat(tensor.dtype()).isEqualTo(DType.FLOAT64);
    }
    assertThat(a.to(DType.FLOAT32).requiresGrad()).isFalse();
  }

  @Test
  void theDefaultDeviceIsThatOfNewTensors() {
    assertThat(Torch.getDefaultDevice()).isEqualTo(Device.CPU);
    Torch.setDefaultDevice(Device.of("meta"));
    try {
      assertThat(Torch.zeros(2).isMeta()).isTrue();
      assertThat(Torch.tensor(new int[] {1}).isMeta()).isTrue();
      assertThat(Torch.arange(3).isMeta()).isTrue();
      assertThat(Torch.zeros(TensorOptions.of(Device.CPU), 2).isMeta()).isFalse();
      assertThat(Torch.zerosLike(a).isMeta()).isFalse();
      assertThat(Torch.getDefaultDevice()).isEqualTo(Device.of("meta"));
    } finally {
      Torch.setDefaultDevice(null);
    }
    assertThat(Torch.zeros(2).isCpu()).isTrue();
  }

  @Test
  void randomState() {
    Torch.manualSeed(5);
    assertThat(Torch.initialSeed()).isEqualTo(5);
    Tensor state = Torch.getRngState();
    Tensor first = Torch.rand(3);
    Torch.setRngState(state);
    assertThat(Torch.rand(3).equal(first)).isTrue();
    long seed = Torch.seed();
    assertThat(Torch.initialSeed()).isEqualTo(seed);
    Tensor drawn = Torch.rand(3);
    assertThat(Torch.rand(3).equal(drawn)).isFalse();
    Torch.manualSeed(seed);
    assertThat(Torch.rand(3).equal(drawn)).isTrue();
  }

  @Test
  void settings() {
    assertThat(Torch.getDeterministicDebugMode()).isZero();
    Torch.setDeterministicDebugMode(1);
    assertThat(Torch.areDeterministicAlgorithmsEnabled()).isTrue();
    assertThat(Torch.isDeterministicAlgorithmsWarnOnlyEnabled()).isTrue();
    Torch.useDeterministicAlgorithms(true);
    assertThat(Torch.getDeterministicDebugMode()).isEqualTo(2);
    Torch.useDeterministicAlgorithms(false);
    assertThatThrownBy(() -> Torch.setDeterministicDebugMode(3)).hasMessageContaining("not 3");

    assertThat(Torch.getFloat32MatmulPrecision()).isEqualTo("highest");
    Torch.setFloat32MatmulPrecision("high");
    assertThat(Torch.getFloat32MatmulPrecision()).isEqualTo("high");
    Torch.setFloat32MatmulPrecision("highest");
    assertThatThrownBy(() -> Torch.setFloat32MatmulPrecision("low")).hasMessageContaining("medium");

    if (Torch.setFlushDenormal(true)) {
      assertThat(Torch.tensor(1e-310, DType.FLOAT64).mul(1).item()).isZero();
      Torch.setFlushDenormal(false);
      assertThat(Torch.tensor(1e-310, DType.FLOAT64).mul(1).item()).isPositive();
    }
    assertThat(Torch.isWarnAlwaysEnabled()).isFalse();
    Torch.setWarnAlways(true);
    assertThat(Torch.isWarnAlwaysEnabled()).isTrue();
    Torch.setWarnAlways(false);
    assertThat(Torch.getNumInteropThreads()).isPositive();
  }

  @Test
  void control() {
    Tensor yes = Torch.tensor(true);
    assertThat(Torch.cond(yes, () -> "then", () -> "else")).isEqualTo("then");
    Tensor[] carried =
        Torch.whileLoop(
            c -> c[0].lt(5),
            c -> new Tensor[] {c[0].add(1), c[1].mul(2)},
            Torch.tensor(0),
            Torch.tensor(1));
    assertThat(carried[1].itemLong()).isEqualTo(32);
    assertThatThrownBy(() -> Torch.whileLoop(c -> yes, c -> new Tensor[0], Torch.tensor(0)))
        .hasMessageContaining("as many tensors");
  }
}
