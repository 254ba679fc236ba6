package benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// What one call of the library costs, for work on its hot path: `-prof gc` counts allocation, and
/// any other profiler of JMH goes, too. The comparison with C++ and Python is benchmarks/run.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class Overhead {
  private static final int SCOPE = 100;

  private Tensor a;
  private Tensor b;

  @Setup(Level.Trial)
  public void setUp() {
    Torch.setNumThreads(1);
    a = Torch.rand(4);
    b = Torch.rand(4);
  }

  @Benchmark
  @OperationsPerInvocation(SCOPE)
  public void add(Blackhole hole) {
    try (var _ = new TensorScope()) {
      for (int i = 0; i < SCOPE; i++) hole.consume(a.add(b));
    }
  }

  @Benchmark
  @OperationsPerInvocation(SCOPE)
  public void relu(Blackhole hole) {
    try (var _ = new TensorScope()) {
      for (int i = 0; i < SCOPE; i++) hole.consume(a.relu());
    }
  }

  @Benchmark
  @OperationsPerInvocation(SCOPE)
  public void view(Blackhole hole) {
    try (var _ = new TensorScope()) {
      for (int i = 0; i < SCOPE; i++) hole.consume(a.view(2, 2));
    }
  }

  @Benchmark
  @OperationsPerInvocation(SCOPE)
  public void empty(Blackhole hole) {
    try (var _ = new TensorScope()) {
      for (int i = 0; i < SCOPE; i++) hole.consume(Torch.empty(4));
    }
  }

  @Benchmark
  public void addAndClose() {
    a.add(b).close();
  }

  @Benchmark
  public long dim() {
    return a.dim();
  }

  @Benchmark
  public void scope() {
    new TensorScope().close();
  }
}
