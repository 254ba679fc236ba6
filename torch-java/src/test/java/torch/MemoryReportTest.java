package torch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoLeaks.class)
class MemoryReportTest {
  /// In a thread of its own, where no other test has left anything.
  private static void alone(Runnable body) throws InterruptedException {
    var thrown = new ArrayList<Throwable>();
    Thread.ofPlatform()
        .start(
            () -> {
              try {
                body.run();
              } catch (Throwable e) {
                thrown.add(e);
              }
            })
        .join();
    if (!thrown.isEmpty()) throw new AssertionError(thrown.getFirst());
  }

  @Test
  void groupsByDtypeAndSize() throws InterruptedException {
    alone(
        () -> {
          Tensor kept = Torch.zeros(100, 100).keep();
          try (var _ = new TensorScope()) {
            Tensor view = kept.select(0, 1);
            Tensor small = Torch.zeros(TensorOptions.of(DType.INT64), 4);
            var summary = Torch.memorySummary();
            assertThat(summary.groups())
                .containsExactly(
                    new MemoryReport.Group(DType.INT64, "up to 1 KB", 1, 32),
                    new MemoryReport.Group(DType.FLOAT32, "up to 1 MB", 2, 40_000));
            assertThat(summary.bytes()).isEqualTo(40_032);
            assertThat(summary.inScopes()).isEqualTo(2);
            assertThat(summary.leftToCollector()).isEqualTo(1);
            assertThat(summary.liveTensors()).isGreaterThanOrEqualTo(3);
            assertThat(summary.residentBytes()).isNotZero();
            assertThat(summary.toString())
                .contains("3 (2 in scopes, 1 left to the collector, 0 closed and waiting for it)")
                .contains("hold 39.09 KB")
                .containsPattern("float32 +up to 1 MB +2 +39.06 KB");
            // Another thread has seen it: closing it leaves its memory to the collector.
            try {
              alone(view::sum);
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
            view.close();
            small.close();
            assertThat(Torch.memorySummary().closedPending()).isEqualTo(1);
            assertThat(Torch.memorySummary().tensors()).isEqualTo(2);
          }
          kept.close();
          assertThat(Torch.memorySummary().inScopes()).isZero();
          assertThat(Torch.memorySummary().bytes()).isLessThanOrEqualTo(40_000);
        });
  }

  @Test
  void capabilities() {
    var can = Torch.capabilities();
    assertThat(can.version()).isEqualTo(Torch.version());
    assertThat(can.openmp()).isEqualTo(Torch.parallelInfo().contains("OpenMP"));
    assertThat(can.mkl()).isEqualTo(Torch.config().contains("Math Kernel Library"));
    assertThat(can.cpuCapability())
        .isEqualTo(
            Torch.config()
                .lines()
                .filter(l -> l.contains("CPU capability usage"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*: ", ""));
    assertThat(can.cudaAvailable()).isEqualTo(Torch.deviceCount(DeviceType.CUDA) > 0);
    assertThat(can.toString()).contains(can.version()).contains(can.cpuCapability());
  }

  @Test
  void threads() {
    assertThat(Torch.getNumInteropThreads()).isPositive();
    assertThat(Torch.parallelInfo()).contains("at::get_num_threads()");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Torch.setNumInteropThreads(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
