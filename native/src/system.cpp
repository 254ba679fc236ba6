// Capabilities of the libtorch that is loaded, and figures of its accelerator.
#include <ATen/Context.h>
#include <ATen/DeviceAccelerator.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>

#include <string>

#include "marshal.h"
#include "torch_system.h"

using namespace shim;

namespace {

void line(std::string& out, const char* name, const std::string& value) { out += std::string(name) + "=" + value + "\n"; }
void line(std::string& out, const char* name, bool value) { line(out, name, std::string(value ? "1" : "0")); }

// 12080 is CUDA's 12.8; 91002 is cuDNN's 9.10.2, and before version 9 it was 8907 for 8.9.7.
std::string cuda_version(int64_t number) { return std::to_string(number / 1000) + "." + std::to_string(number % 1000 / 10); }
std::string cudnn_version(int64_t number) {
  const int64_t major = number >= 10000 ? 10000 : 1000;
  return std::to_string(number / major) + "." + std::to_string(number % major / 100) + "." + std::to_string(number % 100);
}

// Hooks of a library that could not be loaded throw.
template <class Body>
std::string version(bool present, Body&& body) {
  if (!present) return "";
  try {
    return body();
  } catch (...) {
    return "";
  }
}

}  // namespace

int64_t torch_capabilities(int64_t buffer, int64_t capacity) {
  return guarded([&] {
    std::string out;
    line(out, "openmp", at::Context::hasOpenMP());
    line(out, "mkl", at::Context::hasMKL());
    line(out, "mkldnn", at::Context::hasMKLDNN());
    line(out, "lapack", at::Context::hasLAPACK());
    line(out, "cpu", at::get_cpu_capability());
    const bool cuda = at::Context::hasCUDART();
    line(out, "cuda", version(cuda, [] { return cuda_version(at::Context::versionCUDART()); }));
    line(out, "cudnn", version(cuda && at::Context::hasCuDNN(), [] { return cudnn_version(at::Context::versionCuDNN()); }));
    line(out, "hip", at::Context::hasROCM());
    line(out, "mps", at::Context::hasMPS());
    line(out, "xpu", at::Context::hasXPU());
    const auto accelerator = at::getAccelerator();
    line(out, "accelerator", accelerator ? c10::DeviceTypeName(*accelerator, true) : std::string());
    line(out, "devices", std::to_string(accelerator ? at::accelerator::deviceCount() : 0));
    return copy_text(out, buffer, capacity);
  });
}

int64_t torch_parallel_info(int64_t buffer, int64_t capacity) {
  return guarded([&] { return copy_text(at::get_parallel_info(), buffer, capacity); });
}

int64_t torch_device_memory(int64_t device_index, int64_t out) {
  return guarded([&]() -> int64_t {
    const auto accelerator = at::getAccelerator();
    if (!accelerator || at::accelerator::deviceCount() == 0) return 0;
    const auto stats = at::accelerator::getDeviceStats(static_cast<c10::DeviceIndex>(device_index));
    auto* values = reinterpret_cast<int64_t*>(out);
    const auto all = static_cast<size_t>(c10::CachingAllocator::StatType::AGGREGATE);
    values[0] = stats.allocated_bytes[all].current;
    values[1] = stats.allocated_bytes[all].peak;
    values[2] = stats.reserved_bytes[all].current;
    values[3] = stats.reserved_bytes[all].peak;
    return 4;
  });
}

int64_t torch_storage_identity(int64_t tensor) {
  const auto* raw = impl(tensor);
  return raw->has_storage() ? reinterpret_cast<int64_t>(raw->unsafe_storage().unsafeGetStorageImpl()) : 0;
}
