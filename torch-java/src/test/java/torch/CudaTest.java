package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static torch.Tolerances.assertClose;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What needs a CUDA device. Without one every test of this class is skipped, and says so.
@ExtendWith(NoLeaks.class)
class CudaTest {
  private static final Device GPU = Device.cuda(0);
  private static final TensorOptions ON_GPU = TensorOptions.of(DType.FLOAT32, GPU);

  @BeforeAll
  static void needsADevice() {
    assumeTrue(
        Cuda.isAvailable(),
        () ->
            Cuda.isBuilt()
                ? "this libtorch has CUDA, but no CUDA device can be used here"
                : "this libtorch (" + Torch.version() + ") was built without CUDA");
  }

  @AfterAll
  static void leaveTheDeviceAsItWas() {
    if (Cuda.isAvailable()) Cuda.emptyCache();
  }

  private static void needsGraphs() {
    assumeTrue(
        Cuda.hasGraphs(), "what is tested was compiled without CUDA's headers, which graphs need");
  }

  @Test
  void properties() {
    CudaDeviceProperties device = Cuda.getDeviceProperties(0);
    assertThat(device.name()).isEqualTo(Cuda.getDeviceName(0)).isNotBlank();
    assertThat(Cuda.getDeviceCapability()).containsExactly(device.major(), device.minor());
    assertThat(device.major()).isBetween(5, 20);
    // The driver keeps a little of the memory to itself.
    assertThat(device.totalMemory()).isBetween(1L << 30, 4L << 40);
    assertThat(Cuda.memGetInfo().total()).isLessThanOrEqualTo(device.totalMemory());
    assertThat(device.warpSize()).isEqualTo(32);
    assertThat(device.maxThreadsPerBlock()).isEqualTo(1024);
    assertThat(device.multiProcessorCount()).isBetween(1, 1000);
    assertThat(device.sharedMemoryPerBlock()).isEqualTo(48 << 10);
    assertThat(device.regsPerMultiprocessor()).isEqualTo(64 << 10);
    assertThat(device.toString()).contains(device.name(), "multi_processor_count=");
    assertThat(Cuda.driverVersion()).isGreaterThan(10000);
    assertThatThrownBy(() -> Cuda.getDeviceProperties(1000))
        .isInstanceOf(TorchException.Index.class);
    assertThatThrownBy(() -> Cuda.setDevice(1000)).isInstanceOf(TorchException.Index.class);
  }

  @Test
  void currentDevice() {
    assertThat(Cuda.currentDevice()).isZero();
    int last = Cuda.deviceCount() - 1;
    try (var _ = Cuda.device(last)) {
      assertThat(Cuda.currentDevice()).isEqualTo(last);
      assertThat(Torch.ones(TensorOptions.of(Device.of("cuda")), 2).device())
          .isEqualTo(Device.cuda(last));
    }
    assertThat(Cuda.currentDevice()).isZero();
    assertThat(Accelerator.isAvailable()).isTrue();
    assertThat(Accelerator.currentAccelerator()).isEqualTo(Device.of("cuda"));
    assertThat(Accelerator.currentDeviceIndex()).isZero();
    assertThat(Accelerator.deviceCount()).isEqualTo(Cuda.deviceCount());
    assertThatThrownBy(() -> Cuda.device(Device.CPU)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void computes() {
    Tensor x = Torch.randn(64, 64);
    Tensor y = x.to(GPU).matmul(x.to(GPU));
    assertThat(y.device()).isEqualTo(GPU);
    assertClose(y.cpu(), x.matmul(x), 1e-3, 1e-3);
    Tensor w = Torch.ones(ON_GPU, 3).requiresGrad_();
    w.square().sum().backward();
    assertThat(w.grad().device()).isEqualTo(GPU);
    assertThat(w.grad().toFloatArray()).containsExactly(2, 2, 2);
    assertThatThrownBy(() -> x.add(x.to(GPU))).isInstanceOf(TorchException.class);
  }

  @Test
  void streams() {
    Stream main = Cuda.currentStream();
    assertThat(main).isEqualTo(Cuda.defaultStream());
    assertThat(main.device()).isEqualTo(GPU);
    Stream side = Cuda.newStream();
    assertThat(side).isNotEqualTo(main);
    assertThat(side.nativeHandle()).isNotZero();
    assertThat(Stream.external(GPU, side.nativeHandle()).query()).isIn(true, false);
    assertThat(new Stream(GPU, -1).device()).isEqualTo(GPU);
    Tensor x = Torch.ones(ON_GPU, 1 << 20);
    side.waitStream(main);
    Tensor y;
    try (var _ = Cuda.stream(side)) {
      assertThat(Cuda.currentStream()).isEqualTo(side);
      y = x;
      for (int i = 0; i < 50; i++) y = y.add(1);
    }
    assertThat(Cuda.currentStream()).isEqualTo(main);
    x.recordStream(side);
    main.waitStream(side);
    y.recordStream(main);
    assertThat(y.sum().item()).isEqualTo(51.0 * (1 << 20));
    side.synchronize();
    assertThat(side.query()).isTrue();
    assertThat(Cuda.stream(side, () -> Cuda.currentStream())).isEqualTo(side);
    assertThatThrownBy(
            () -> {
              try (var _ = side.use()) {
                throw new IllegalStateException("in the scope");
              }
            })
        .hasMessage("in the scope");
    assertThat(Cuda.currentStream()).isEqualTo(main);
    Cuda.synchronize();
  }

  @Test
  void events() {
    var start = Cuda.newEvent(true);
    var end = new DeviceEvent(true);
    assertThat(start.query()).isTrue();
    start.record();
    Tensor x = Torch.ones(ON_GPU, 512, 512);
    for (int i = 0; i < 20; i++) x = x.matmul(x).div(512);
    end.record(Cuda.currentStream());
    end.synchronize();
    assertThat(end.query()).isTrue();
    assertThat(start.elapsedTime(end)).isPositive().isLessThan(60_000);
    assertThat(end.deviceType()).isEqualTo(DeviceType.CUDA);
    assertThatThrownBy(() -> start.elapsedTime(new DeviceEvent()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("enableTiming");
    var side = new Stream(GPU);
    side.waitEvent(end);
    assertThat(side.recordEvent().query()).isIn(true, false);
    side.synchronize();
  }

  @Test
  void memoryFigures() {
    Cuda.synchronize();
    long before = Cuda.memoryAllocated();
    Cuda.resetPeakMemoryStats();
    Tensor x = Torch.empty(ON_GPU, 4 << 20);
    assertThat(Cuda.memoryAllocated()).isEqualTo(before + (16 << 20));
    assertThat(Cuda.memoryReserved()).isGreaterThanOrEqualTo(Cuda.memoryAllocated());
    x.close();
    assertThat(Cuda.memoryAllocated()).isEqualTo(before);
    assertThat(Cuda.maxMemoryAllocated()).isEqualTo(before + (16 << 20));
    Cuda.resetPeakMemoryStats();
    assertThat(Cuda.maxMemoryAllocated()).isEqualTo(before);
    Cuda.emptyCache();
    Map<String, Long> stats = Cuda.memoryStats();
    assertThat(stats)
        .hasSize(9 * 3 * 4 + 2 * 4 + 6)
        .containsEntry("allocated_bytes.all.current", before)
        .containsKeys("num_ooms", "reserved_bytes.large_pool.peak", "oversize_segments.freed");
    assertThat(Accelerator.memoryAllocated()).isEqualTo(before);
    assertThat(Accelerator.memoryStats()).isEqualTo(Cuda.memoryStats());
    assertThat(Cuda.memorySummary()).contains("cuda:0", "Allocated memory", "from large pool");
    MemoryInfo info = Cuda.memGetInfo();
    assertThat(info.free()).isPositive().isLessThanOrEqualTo(info.total());
    Cuda.resetAccumulatedMemoryStats();
    assertThat(Cuda.memoryStats()).containsEntry("allocated_bytes.all.allocated", 0L);
  }

  @Test
  void pinnedMemory() {
    Tensor x = Torch.randn(1000);
    assertThat(x.isPinned()).isFalse();
    Tensor pinned = x.pinMemory();
    assertThat(pinned.isPinned()).isTrue();
    assertThat(Torch.empty(TensorOptions.of(DType.FLOAT32).withPinMemory(true), 3).isPinned())
        .isTrue();
    Tensor onGpu = pinned.to(GPU, true);
    Tensor back = Torch.empty(TensorOptions.of(DType.FLOAT32).withPinMemory(true), 1000);
    back.copy_(onGpu, true);
    Cuda.currentStream().synchronize();
    assertThat(Torch.equal(back, x)).isTrue();
    Cuda.emptyHostCache();
  }

  @Test
  void randomNumbers() {
    Cuda.manualSeedAll(7);
    assertThat(Cuda.initialSeed()).isEqualTo(7);
    Tensor state = Cuda.getRngState();
    Tensor first = Torch.randn(ON_GPU, 100);
    Tensor second = Torch.randn(ON_GPU, 100);
    assertThat(Torch.equal(first, second)).isFalse();
    Cuda.setRngState(state);
    assertThat(Torch.equal(Torch.randn(ON_GPU, 100), first)).isTrue();
    Torch.manualSeed(7);
    assertThat(Torch.equal(Torch.randn(ON_GPU, 100), first)).isTrue();
    Generator own = new Generator(GPU).manualSeed(7);
    assertThat(own.initialSeed()).isEqualTo(7);
    Cuda.setRngStateAll(Cuda.getRngStateAll());
    Cuda.seed();
    Cuda.seedAll();
  }

  @Test
  void graphs() {
    needsGraphs();
    Tensor x = Torch.ones(ON_GPU, 256);
    Tensor w = Torch.full(ON_GPU, 2.0, 256);
    // Warm up on a side stream, as Python's documentation asks.
    var side = new Stream(GPU);
    side.waitStream(Cuda.currentStream());
    try (var _ = Cuda.stream(side)) {
      for (int i = 0; i < 3; i++) x.mul(w).add(1).close();
    }
    Cuda.currentStream().waitStream(side);
    var graph = new CudaGraph();
    Tensor y;
    try (var _ = Cuda.graph(graph)) {
      assertThat(Cuda.isCurrentStreamCapturing()).isTrue();
      y = x.mul(w).add(1);
    }
    assertThat(Cuda.isCurrentStreamCapturing()).isFalse();
    for (double value : new double[] {1, 5, -3}) {
      x.fill_(value);
      graph.replay();
      assertThat(y.toDoubleArray()).containsOnly(2 * value + 1);
    }
    // A second graph in the first one's pool.
    var second = new CudaGraph();
    Tensor z;
    try (var _ = Cuda.graph(second, graph.pool())) {
      z = y.mul(10);
    }
    assertThat(second.pool()).isEqualTo(graph.pool());
    graph.replay();
    second.replay();
    assertThat(z.toDoubleArray()).containsOnly(-50);
    assertThat(Cuda.graphPoolHandle()).isNotEqualTo(Cuda.graphPoolHandle());
    // The captured work again, into the same object.
    graph.reset();
    try (var _ =
        Cuda.graph(graph, Cuda.graphPoolHandle(), side, CudaGraph.CaptureErrorMode.THREAD_LOCAL)) {
      y = x.sub(w);
    }
    graph.replay();
    Cuda.synchronize();
    assertThat(y.toDoubleArray()).containsOnly(-5);
  }

  @Test
  void graphOfATrainingStep() {
    needsGraphs();
    Tensor x = Torch.ones(ON_GPU, 8, 4);
    Tensor w = Torch.ones(ON_GPU, 4).requiresGrad_();
    var side = new Stream(GPU);
    side.waitStream(Cuda.currentStream());
    try (var _ = Cuda.stream(side)) {
      for (int i = 0; i < 3; i++) {
        w.setGrad(null);
        x.matmul(w).sum().backward();
      }
    }
    Cuda.currentStream().waitStream(side);
    w.setGrad(null);
    var graph = new CudaGraph();
    try (var _ = Cuda.graph(graph)) {
      x.matmul(w).sum().backward();
    }
    Tensor grad = w.grad();
    x.fill_(2);
    grad.zero_();
    graph.replay();
    Cuda.synchronize();
    // A replay does what was captured: it writes the gradient anew.
    assertThat(grad.toFloatArray()).containsOnly(16);
  }

  @Test
  void randomNumbersInAGraphMoveOn() {
    needsGraphs();
    var graph = new CudaGraph();
    Cuda.manualSeed(3);
    Tensor x;
    try (var _ = Cuda.graph(graph)) {
      x = Torch.rand(ON_GPU, 100);
    }
    graph.replay();
    Tensor first = x.clone();
    graph.replay();
    assertThat(Torch.equal(x, first)).isFalse();
    Cuda.manualSeed(3);
    graph.replay();
    assertThat(Torch.equal(x, first)).isTrue();
  }

  @Test
  void aFailedCaptureLeavesTheStreamAsItWas() {
    needsGraphs();
    Stream before = Cuda.currentStream();
    Tensor x = Torch.ones(ON_GPU, 4);
    assertThatThrownBy(
            () -> {
              try (var _ = Cuda.graph(new CudaGraph())) {
                x.sum().item();
              }
            })
        .isInstanceOf(TorchException.class);
    assertThat(Cuda.currentStream()).isEqualTo(before);
    assertThat(x.sum().item()).isEqualTo(4);
    assertThatThrownBy(() -> new CudaGraph().captureBegin()).isInstanceOf(TorchException.class);
  }

  @Test
  void memoryFractionAndReleaseUnderPressure() {
    needsGraphs();
    assertThat(Cuda.getPerProcessMemoryFraction()).isEqualTo(1);
    Cuda.synchronize();
    Cuda.emptyCache();
    // Room for a gigabyte more than is in use, of which each round drops a quarter unreleased.
    double fraction = (double) (Cuda.memoryReserved() + (1L << 30)) / Cuda.memGetInfo().total();
    Cuda.setPerProcessMemoryFraction(fraction);
    try {
      assertThat(Cuda.getPerProcessMemoryFraction()).isEqualTo(fraction);
      for (int i = 0; i < 20; i++) Torch.empty(ON_GPU, 64L << 20);
      assertThatThrownBy(() -> Torch.empty(ON_GPU, 1L << 30))
          .isInstanceOf(TorchException.OutOfMemory.class)
          .hasMessageContaining("CUDA out of memory");
    } finally {
      Cuda.setPerProcessMemoryFraction(1);
    }
  }

  @Test
  void dlpackWithoutACopy() {
    Tensor x = Torch.arange(6).to(GPU);
    Tensor y = DLPack.fromDlpack(DLPack.toDlpack(x));
    assertThat(y.dataPtr()).isEqualTo(x.dataPtr());
    assertThat(y.device()).isEqualTo(GPU);
    var consumer = new Stream(GPU);
    x.add_(1);
    DLPack capsule = DLPack.toDlpack(x, consumer);
    Tensor z = Cuda.stream(consumer, () -> DLPack.fromDlpack(capsule).mul(2));
    Cuda.currentStream().waitStream(consumer);
    assertThat(z.toLongArray()).containsExactly(2, 4, 6, 8, 10, 12);
  }
}
