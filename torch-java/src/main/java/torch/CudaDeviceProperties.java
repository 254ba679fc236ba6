package torch;

import static torch.bindings.torch_cuda_h.*;

import java.util.UUID;

/// What a CUDA device is (`torch.cuda.get_device_properties`). Memory is in bytes, clock rates in
/// kHz, the width of the memory bus in bits.
public record CudaDeviceProperties(
    String name,
    int major,
    int minor,
    long totalMemory,
    int multiProcessorCount,
    int maxThreadsPerMultiProcessor,
    int maxThreadsPerBlock,
    int warpSize,
    long sharedMemoryPerBlock,
    long sharedMemoryPerBlockOptin,
    long sharedMemoryPerMultiprocessor,
    int regsPerMultiprocessor,
    long l2CacheSize,
    int clockRate,
    int memoryClockRate,
    int memoryBusWidth,
    boolean isIntegrated,
    boolean isMultiGpuBoard,
    int pciDomainId,
    int pciBusId,
    int pciDeviceId,
    UUID uuid) {
  static CudaDeviceProperties of(int device) {
    Native.load();
    String name = Native.text((b, c) -> torch_cuda_name(device, b, c));
    Workspace ws = Workspace.begin();
    ws.results(torch_cuda_properties(device, ws.slots()), 0);
    return new CudaDeviceProperties(
        name,
        (int) ws.nextLong(),
        (int) ws.nextLong(),
        ws.nextLong(),
        (int) ws.nextLong(),
        (int) ws.nextLong(),
        (int) ws.nextLong(),
        (int) ws.nextLong(),
        ws.nextLong(),
        ws.nextLong(),
        ws.nextLong(),
        (int) ws.nextLong(),
        ws.nextLong(),
        (int) ws.nextLong(),
        (int) ws.nextLong(),
        (int) ws.nextLong(),
        ws.nextBoolean(),
        ws.nextBoolean(),
        (int) ws.nextLong(),
        (int) ws.nextLong(),
        (int) ws.nextLong(),
        // The sixteen bytes came as two little-endian numbers.
        new UUID(Long.reverseBytes(ws.nextLong()), Long.reverseBytes(ws.nextLong())));
  }

  /// Compute capability as `sm_90` is written: 9.0.
  @Override
  public String toString() {
    return "CudaDeviceProperties(name='"
        + name
        + "', major="
        + major
        + ", minor="
        + minor
        + ", total_memory="
        + (totalMemory >> 20)
        + "MB, multi_processor_count="
        + multiProcessorCount
        + ", uuid="
        + uuid
        + ", L2_cache_size="
        + (l2CacheSize >> 20)
        + "MB)";
  }
}
