package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Devices where there is none, the settings of their libraries, and memory that a device lacks.
/// What needs a device is in CudaTest.
@ExtendWith(NoLeaks.class)
class DeviceTest {
  private static final String ADVICE =
      Cuda.isBuilt() ? "no CUDA device can be used" : "not built with CUDA";

  @Test
  void withoutADevicePythonsQuietAnswers() {
    assumeFalse(Cuda.isAvailable(), "a CUDA device is there: CudaTest tests it");
    assertThat(Cuda.deviceCount()).isZero();
    assertThat(Cuda.memoryAllocated()).isZero();
    assertThat(Cuda.maxMemoryReserved(0)).isZero();
    assertThat(Cuda.memoryStats()).isEmpty();
    assertThat(Cuda.getRngStateAll()).isEmpty();
    assertThat(Cuda.isBf16Supported()).isFalse();
    assertThat(Cuda.isCurrentStreamCapturing()).isFalse();
    Cuda.emptyCache();
    Cuda.emptyHostCache();
    Cuda.manualSeed(1);
    Cuda.manualSeedAll(1);
    Cuda.seedAll();
    Torch.synchronize(Device.CPU);
    assertThat(Torch.deviceCount(DeviceType.CUDA)).isZero();
    assertThat(Torch.deviceCount(DeviceType.CPU)).isOne();
    assertThat(Cuda.isBuilt()).isEqualTo(Backends.Cuda.isBuilt());
  }

  @Test
  void withoutADeviceTheRestSaysSo() {
    assumeFalse(Cuda.isAvailable(), "a CUDA device is there: CudaTest tests it");
    Map<String, ThrowingCallable> calls =
        Map.ofEntries(
            Map.entry("currentDevice", Cuda::currentDevice),
            Map.entry("setDevice", () -> Cuda.setDevice(0)),
            Map.entry("device", () -> Cuda.device(0)),
            Map.entry("synchronize", Cuda::synchronize),
            Map.entry("currentStream", Cuda::currentStream),
            Map.entry("defaultStream", Cuda::defaultStream),
            Map.entry("Stream", () -> new Stream(Device.cuda(0))),
            Map.entry("event", () -> new DeviceEvent(DeviceType.CUDA, true)),
            Map.entry("properties", Cuda::getDeviceProperties),
            Map.entry("name", Cuda::getDeviceName),
            Map.entry("memGetInfo", Cuda::memGetInfo),
            Map.entry("resetPeak", Cuda::resetPeakMemoryStats),
            Map.entry("summary", Cuda::memorySummary),
            Map.entry("getRngState", Cuda::getRngState));
    calls.forEach(
        (name, call) ->
            assertThatThrownBy(call)
                .as(name)
                .isInstanceOf(TorchException.class)
                .hasMessageContaining(ADVICE));
    String graphs = Cuda.isBuilt() && !Cuda.hasGraphs() ? "without CUDA's headers" : ADVICE;
    assertThatThrownBy(CudaGraph::new).hasMessageContaining(graphs);
    assertThatThrownBy(() -> Cuda.setPerProcessMemoryFraction(0.5)).hasMessageContaining(graphs);
    assertThatThrownBy(() -> Cuda.setPerProcessMemoryFraction(1.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Torch.ones(2).to(Device.cuda(0))).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Stream.current(Device.CPU))
        .isInstanceOf(TorchException.NotImplemented.class)
        .hasMessageContaining("cpu");
    assertThat(Accelerator.isAvailable()).isFalse();
    assertThat(Accelerator.deviceCount()).isZero();
    if (!Cuda.isBuilt()) {
      assertThat(Accelerator.currentAccelerator()).isNull();
      for (ThrowingCallable call :
          List.<ThrowingCallable>of(
              Accelerator::currentDeviceIndex,
              Accelerator::synchronize,
              Accelerator::currentStream,
              Accelerator::memoryAllocated,
              Accelerator::emptyCache,
              DeviceEvent::new))
        assertThatThrownBy(call)
            .isInstanceOf(TorchException.NotImplemented.class)
            .hasMessageContaining("built for the CPU alone");
    }
  }

  @Test
  void settingsAreKept() {
    record Setting(String name, boolean byDefault, BooleanSupplier get, Consumer<Boolean> set) {}
    // python: the defaults that torch.backends has in a fresh process
    for (Setting setting :
        List.of(
            new Setting(
                "cudnn.enabled", true, Backends.Cudnn::isEnabled, Backends.Cudnn::setEnabled),
            new Setting(
                "cudnn.benchmark",
                false,
                Backends.Cudnn::isBenchmark,
                Backends.Cudnn::setBenchmark),
            new Setting(
                "cudnn.deterministic",
                false,
                Backends.Cudnn::isDeterministic,
                Backends.Cudnn::setDeterministic),
            new Setting(
                "cudnn.allow_tf32",
                true,
                Backends.Cudnn::isAllowTf32,
                Backends.Cudnn::setAllowTf32),
            new Setting(
                "cuda.matmul.allow_tf32",
                false,
                Backends.Cuda.Matmul::isAllowTf32,
                Backends.Cuda.Matmul::setAllowTf32),
            new Setting(
                "cuda.matmul.allow_fp16_reduced_precision_reduction",
                true,
                Backends.Cuda.Matmul::isAllowFp16ReducedPrecisionReduction,
                Backends.Cuda.Matmul::setAllowFp16ReducedPrecisionReduction),
            new Setting(
                "cuda.matmul.allow_bf16_reduced_precision_reduction",
                true,
                Backends.Cuda.Matmul::isAllowBf16ReducedPrecisionReduction,
                Backends.Cuda.Matmul::setAllowBf16ReducedPrecisionReduction),
            new Setting(
                "flash_sdp", true, Backends.Cuda::flashSdpEnabled, Backends.Cuda::enableFlashSdp),
            new Setting(
                "mem_efficient_sdp",
                true,
                Backends.Cuda::memEfficientSdpEnabled,
                Backends.Cuda::enableMemEfficientSdp),
            new Setting(
                "math_sdp", true, Backends.Cuda::mathSdpEnabled, Backends.Cuda::enableMathSdp),
            new Setting(
                "cudnn_sdp", true, Backends.Cuda::cudnnSdpEnabled, Backends.Cuda::enableCudnnSdp),
            new Setting(
                "mkldnn.enabled", true, Backends.Mkldnn::isEnabled, Backends.Mkldnn::setEnabled),
            new Setting(
                "deterministic",
                false,
                Torch::areDeterministicAlgorithmsEnabled,
                Torch::useDeterministicAlgorithms))) {
      assertThat(setting.get.getAsBoolean()).as(setting.name).isEqualTo(setting.byDefault);
      setting.set.accept(!setting.byDefault);
      assertThat(setting.get.getAsBoolean()).as(setting.name).isEqualTo(!setting.byDefault);
      setting.set.accept(setting.byDefault);
      assertThat(setting.get.getAsBoolean()).as(setting.name).isEqualTo(setting.byDefault);
    }
    assertThat(Backends.Cudnn.getBenchmarkLimit()).isEqualTo(10);
    assertThatThrownBy(() -> Backends.Cudnn.setBenchmarkLimit(-1))
        .isInstanceOf(TorchException.Value.class);
    assertThat(Torch.getFloat32MatmulPrecision()).isEqualTo("highest");
    Torch.setFloat32MatmulPrecision("high");
    assertThat(Torch.getFloat32MatmulPrecision()).isEqualTo("high");
    assertThat(Backends.Cuda.Matmul.isAllowTf32()).isTrue();
    Torch.setFloat32MatmulPrecision("highest");
    assertThat(Backends.Cuda.Matmul.isAllowTf32()).isFalse();
    assertThatThrownBy(() -> Torch.setFloat32MatmulPrecision("low"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[highest, high, medium]");
    Torch.useDeterministicAlgorithms(true, true);
    assertThat(Torch.isDeterministicAlgorithmsWarnOnlyEnabled()).isTrue();
    Torch.useDeterministicAlgorithms(false);
    assertThat(Torch.isDeterministicAlgorithmsWarnOnlyEnabled()).isFalse();
    assertThat(Backends.hasLapack()).isTrue();
  }

  @Test
  void unreachableTensorsAreReleasedForADevice() {
    Workspace ws = Workspace.current();
    Torch.collect();
    // Little that could be found: the collector is not asked.
    long collections = collections();
    assertThat(Pressure.relieve()).isZero();
    assertThat(collections()).isEqualTo(collections);
    Tensor kept = Torch.ones(1000);
    long before = ws.released;
    drop();
    assertThat(Pressure.relieve()).isOne();
    assertThat(ws.released).isGreaterThanOrEqualTo(before + 8);
    assertThat(kept.sum().item()).isEqualTo(1000);
    kept.close();
  }

  /// 64 MB that nothing reaches afterwards.
  private static void drop() {
    var tensors = new ArrayList<Tensor>();
    for (int i = 0; i < 8; i++) tensors.add(Torch.empty(2 << 20));
  }

  private static long collections() {
    return java.lang.management.ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(java.lang.management.GarbageCollectorMXBean::getCollectionCount)
        .sum();
  }
}
