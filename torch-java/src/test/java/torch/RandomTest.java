package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The same seed gives PyTorch's own random numbers.
@ExtendWith(NoLeaks.class)
class RandomTest {
  private static final Goldens PYTHON = Goldens.of(RandomTest.class);
  private static final TensorOptions DOUBLE = TensorOptions.of(DType.FLOAT64);

  private static Generator seeded(long seed) {
    return new Generator().manualSeed(seed);
  }

  @Test
  void defaultGenerator() {
    Torch.manualSeed(42);
    PYTHON.equal(
        "_ = torch.manual_seed(42); torch.randn(3), torch.rand(2, 2), torch.randint(10, (5,)),"
            + " torch.randperm(6)",
        Torch.randn(3),
        Torch.rand(2, 2),
        Torch.randint(10, new long[] {5}),
        Torch.randperm(6));
    Torch.manualSeed(42);
    PYTHON.equal(
        "_ = torch.manual_seed(42); torch.randn(100), torch.rand(100), torch.randn(17, 3)",
        Torch.randn(100),
        Torch.rand(100),
        Torch.randn(17, 3));
    Torch.manualSeed(-1);
    PYTHON.equal(
        "_ = torch.manual_seed(-1); torch.randint(-5, 5, (8,)), torch.randint(2**40, (3,))",
        Torch.randint(-5, 5, new long[] {8}),
        Torch.randint(1L << 40, new long[] {3}));
    Torch.manualSeed(0);
    PYTHON.equal(
        "_ = torch.manual_seed(0); torch.randn(20, dtype=torch.float64), torch.rand(3,"
            + " dtype=torch.float64)",
        Torch.randn(DOUBLE, 20),
        Torch.rand(DOUBLE, 3));
    Torch.manualSeed(Long.MAX_VALUE);
    PYTHON.equal("_ = torch.manual_seed(2**63 - 1); torch.randn(4)", Torch.randn(4));
  }

  @Test
  void smallTypes() {
    Torch.manualSeed(3);
    PYTHON.equal(
        "_ = torch.manual_seed(3); torch.randn(5, dtype=torch.float16), torch.randn(20,"
            + " dtype=torch.bfloat16), torch.rand(4, dtype=torch.bfloat16)",
        Torch.randn(TensorOptions.of(DType.FLOAT16), 5),
        Torch.randn(TensorOptions.of(DType.BFLOAT16), 20),
        Torch.rand(TensorOptions.of(DType.BFLOAT16), 4));
    Torch.manualSeed(3);
    PYTHON.equal(
        "_ = torch.manual_seed(3); torch.randn(3, dtype=torch.complex64), torch.randint(0, 256,"
            + " (4,), dtype=torch.uint8)",
        Torch.randn(TensorOptions.of(DType.COMPLEX64), 3),
        Aten.randint(0, 256, new long[] {4}, TensorOptions.of(DType.UINT8)));
  }

  @Test
  void inPlace() {
    Torch.manualSeed(7);
    PYTHON.equal(
        "_ = torch.manual_seed(7); torch.empty(5).normal_(), torch.empty(20).normal_(2, 3),"
            + " torch.empty(3).uniform_(-1, 1), torch.empty(6).bernoulli_(0.3)",
        Torch.empty(5).normal_(),
        Torch.empty(20).normal_(2, 3),
        Torch.empty(3).uniform_(-1, 1),
        Torch.empty(6).bernoulli_(0.3));
    Torch.manualSeed(7);
    PYTHON.equal(
        "_ = torch.manual_seed(7); torch.empty(4).exponential_(), torch.empty(4,"
            + " dtype=torch.int64).random_(0, 100), torch.empty(3).log_normal_(),"
            + " torch.empty(3).cauchy_(), torch.empty(3).geometric_(0.5)",
        Torch.empty(4).exponential_(),
        Torch.empty(TensorOptions.of(DType.INT64), 4).random_(0, 100L),
        Torch.empty(3).logNormal_(),
        Torch.empty(3).cauchy_(),
        Torch.empty(3).geometric_(0.5));
  }

  @Test
  void distributions() {
    Torch.manualSeed(11);
    PYTHON.equal(
        "_ = torch.manual_seed(11); torch.bernoulli(torch.tensor([0., 0.5, 1.])),"
            + " torch.normal(torch.arange(3.), torch.ones(3)), torch.normal(1., 2., (3,)),"
            + " torch.multinomial(torch.tensor([1., 2., 3.]), 5, True),"
            + " torch.poisson(torch.tensor([1., 5.]))",
        Torch.tensor(new float[] {0, 0.5f, 1}).bernoulli(),
        Torch.normal(Torch.arange(0.0, 3.0, 1), Torch.ones(3)),
        Torch.normal(1, 2, 3),
        Torch.tensor(new float[] {1, 2, 3}).multinomial(5, true),
        Aten.poisson(Torch.tensor(new float[] {1, 5})));
    Torch.manualSeed(11);
    PYTHON.equal(
        "_ = torch.manual_seed(11); F.dropout(torch.ones(10), 0.4), F.dropout(torch.ones(3), 0.4,"
            + " training=False), torch.rand_like(torch.ones(2)), torch.randn_like(torch.ones(2,"
            + " dtype=torch.float64))",
        Torch.dropout(Torch.ones(10), 0.4, true),
        Torch.dropout(Torch.ones(3), 0.4, false),
        Torch.randLike(Torch.ones(2)),
        Torch.randnLike(Torch.ones(DOUBLE, 2)));
  }

  @Test
  void generators() {
    PYTHON.equal(
        "g = torch.Generator(); _ = g.manual_seed(5); torch.randn(3, generator=g), torch.rand(2,"
            + " generator=g), torch.randperm(5, generator=g)",
        withFive());
    Torch.manualSeed(1);
    Torch.randn(new long[] {10}, seeded(5));
    PYTHON.equal("_ = torch.manual_seed(1); torch.rand(2)", Torch.rand(2));
    Generator g = seeded(9);
    Tensor state = g.getState();
    Tensor first = Torch.rand(new long[] {4}, g);
    g.setState(state);
    assertThat(Torch.rand(new long[] {4}, g).equal(first)).isTrue();
    assertThat(g.initialSeed()).isEqualTo(9);
    assertThat(g.seed()).isEqualTo(g.initialSeed());
    assertThat(g.device()).isEqualTo(Device.CPU);
    PYTHON.equal(
        "g = torch.Generator(); torch.randn(2, generator=g)",
        Torch.randn(new long[] {2}, new Generator()));
    PYTHON.equal("g = torch.Generator(); g.initial_seed()", (double) new Generator().initialSeed());
    assertThatThrownBy(() -> g.setState(Torch.zeros(3))).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> g.setState(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new Generator(Device.META)).isInstanceOf(TorchException.class);
  }

  private static Tensor[] withFive() {
    Generator g = seeded(5);
    return new Tensor[] {
      Torch.randn(new long[] {3}, g), Torch.rand(new long[] {2}, g), Torch.randperm(5, g)
    };
  }

  @Test
  void theDefaultGeneratorIsAnObjectToo() {
    Generator g = Generator.defaultOf(Device.CPU);
    Torch.manualSeed(8);
    Tensor state = g.getState();
    Tensor first = Torch.rand(3);
    g.setState(state);
    assertThat(Torch.rand(3).equal(first)).isTrue();
    assertThat(Torch.rand(new long[] {3}, g).equal(first)).isFalse();
  }

  /// A generator that only an operator's argument holds must outlive the operator.
  @Test
  void generatorsUnderCollection() {
    float expected = Torch.rand(new long[] {1}, seeded(4)).toFloatArray()[0];
    for (int i = 0; i < 3000; i++) {
      try (Tensor t = Torch.rand(new long[] {1}, seeded(4))) {
        assertThat((float) t.item()).isEqualTo(expected);
      }
      if (i % 1000 == 0) System.gc();
    }
  }
}
