// Streams, events, memory figures and settings of devices, through the interfaces that every kind of
// device has: nothing here needs a vendor's headers.
#include <ATen/Context.h>
#include <ATen/DeviceAccelerator.h>
#include <ATen/core/CachingHostAllocator.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/Event.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <algorithm>

#include "marshal.h"
#include "torch_device.h"

using namespace shim;

namespace {

c10::DeviceType device_type_of(int64_t device_type) {
  TORCH_CHECK_VALUE(device_type >= 0 && device_type < c10::COMPILE_TIME_MAX_DEVICE_TYPES, "no type of device: ", device_type);
  return static_cast<c10::DeviceType>(device_type);
}

bool is_built(c10::DeviceType type) {
  return type != c10::DeviceType::CPU && type != c10::DeviceType::Meta && c10::impl::hasDeviceGuardImpl(type);
}

// What drives devices of the type, if there are any.
const c10::impl::DeviceGuardImplInterface& driver(int64_t device_type) {
  const auto type = device_type_of(device_type);
  TORCH_CHECK_NOT_IMPLEMENTED(type != c10::DeviceType::CPU && type != c10::DeviceType::Meta, "a ", type,
                              " device has no streams, events and memory figures");
  TORCH_CHECK_NOT_IMPLEMENTED(is_built(type), "this libtorch was not built with ", c10::DeviceTypeName(type),
                              "; install a build of libtorch that has it, and name its folder with LIBTORCH");
  const auto* found = c10::impl::getDeviceGuardImpl(type);
  TORCH_CHECK(found->deviceCount() > 0, "no ", c10::DeviceTypeName(type),
              " device can be used: there is none, it is hidden from this process, or its driver is missing or too old");
  return *found;
}

c10::Device checked(int64_t device_type, int64_t device_index) {
  const auto& used = driver(device_type);
  if (device_index < 0) return used.getDevice();
  TORCH_CHECK_INDEX(device_index < used.deviceCount(), "there is no device ", c10::DeviceTypeName(used.type(), true), ":", device_index,
                    "; this process sees ", static_cast<int64_t>(used.deviceCount()));
  return device(device_type, device_index);
}

c10::Stream checked_stream(int64_t id, int64_t device_type, int64_t device_index) {
  return c10::Stream(c10::Stream::UNSAFE, checked(device_type, device_index), static_cast<c10::StreamId>(id));
}

int64_t put_stream(const c10::Stream& stream, int64_t out) {
  auto* slots = reinterpret_cast<int64_t*>(out);
  slots[0] = static_cast<int64_t>(stream.id());
  slots[1] = static_cast<int64_t>(stream.device_index());
  return 2;
}

c10::DeviceAllocator& allocator(int64_t device_type) {
  driver(device_type);
  auto* found = c10::getDeviceAllocator(static_cast<c10::DeviceType>(device_type));
  // Before the first tensor there is nothing to ask.
  if (!found->initialized()) at::globalContext().lazyInitDevice(static_cast<c10::DeviceType>(device_type));
  return *found;
}

c10::Event& event(int64_t handle) { return *reinterpret_cast<c10::Event*>(handle); }

// 0 or 1, or what else the setting takes.
int64_t limited(int64_t value, int64_t most) {
  TORCH_CHECK_VALUE(value >= 0 && value <= most, "the setting takes 0 to ", most, ", not ", value);
  return value;
}

// A choice of three in newer versions of libtorch, yes or no in older ones.
template <class Choice>
int64_t is_reduced(Choice choice) {
  if constexpr (std::is_same_v<Choice, bool>) {
    return choice;
  } else {
    return choice == Choice::AllowReducedPrecisionWithSplitK;
  }
}

// What the interfaces of older versions lack.
template <class Guard>
void* native_handle(const Guard& guard, const c10::Stream& stream) {
  if constexpr (requires { guard.getStreamNativeHandle(stream); }) {
    return guard.getStreamNativeHandle(stream);
  } else {
    TORCH_CHECK_NOT_IMPLEMENTED(false, "this version of libtorch does not tell the native handles of streams");
  }
}

template <class Allocator>
std::pair<size_t, size_t> memory_info(Allocator& allocator, c10::DeviceIndex index) {
  if constexpr (requires { allocator.getMemoryInfo(index); }) {
    return allocator.getMemoryInfo(index);
  } else {
    TORCH_CHECK_NOT_IMPLEMENTED(false, "this version of libtorch does not tell a device's free memory");
  }
}

}  // namespace

int64_t torch_accelerator_type(void) {
  return guarded([]() -> int64_t {
    const auto type = at::getAccelerator(false);
    return type ? static_cast<int64_t>(*type) : TORCH_ERROR;
  });
}

int64_t torch_device_built(int64_t device_type) {
  return guarded([&] { return static_cast<int64_t>(is_built(device_type_of(device_type))); });
}

int64_t torch_device_get(int64_t device_type) {
  return guarded([&] { return static_cast<int64_t>(driver(device_type).getDevice().index()); });
}

int64_t torch_device_set(int64_t device_type, int64_t device_index) {
  return guarded([&] {
    driver(device_type).setDevice(checked(device_type, device_index));
    return int64_t{0};
  });
}

int64_t torch_stream_new(int64_t device_type, int64_t device_index, int64_t priority, int64_t out) {
  return guarded([&] {
    const auto device = checked(device_type, device_index);
    return put_stream(driver(device_type).getNewStream(device, static_cast<int>(priority)), out);
  });
}

int64_t torch_stream_current(int64_t device_type, int64_t device_index, int64_t out) {
  return guarded([&] { return put_stream(driver(device_type).getStream(checked(device_type, device_index)), out); });
}

int64_t torch_stream_default(int64_t device_type, int64_t device_index, int64_t out) {
  return guarded([&] { return put_stream(driver(device_type).getDefaultStream(checked(device_type, device_index)), out); });
}

int64_t torch_stream_set(int64_t id, int64_t device_type, int64_t device_index) {
  return guarded([&] {
    driver(device_type).exchangeStream(checked_stream(id, device_type, device_index));
    return int64_t{0};
  });
}

int64_t torch_stream_query(int64_t id, int64_t device_type, int64_t device_index) {
  return guarded([&] { return static_cast<int64_t>(checked_stream(id, device_type, device_index).query()); });
}

int64_t torch_stream_synchronize(int64_t id, int64_t device_type, int64_t device_index) {
  return guarded([&] {
    checked_stream(id, device_type, device_index).synchronize();
    return int64_t{0};
  });
}

int64_t torch_stream_native(int64_t id, int64_t device_type, int64_t device_index, int64_t out) {
  return guarded([&] {
    *reinterpret_cast<int64_t*>(out) =
        reinterpret_cast<int64_t>(native_handle(driver(device_type), checked_stream(id, device_type, device_index)));
    return int64_t{1};
  });
}

int64_t torch_event_new(int64_t device_type, int64_t timing) {
  return guarded([&] {
    const auto type = driver(device_type).type();
    return reinterpret_cast<int64_t>(new c10::Event(type, timing ? c10::EventFlag::BACKEND_DEFAULT : c10::EventFlag::PYTORCH_DEFAULT));
  });
}

int64_t torch_event_release(int64_t handle) {
  return guarded([&] {
    delete reinterpret_cast<c10::Event*>(handle);
    return int64_t{0};
  });
}

int64_t torch_event_record(int64_t handle, int64_t id, int64_t device_type, int64_t device_index) {
  return guarded([&] {
    event(handle).record(checked_stream(id, device_type, device_index));
    return int64_t{0};
  });
}

int64_t torch_event_block(int64_t handle, int64_t id, int64_t device_type, int64_t device_index) {
  return guarded([&] {
    event(handle).block(checked_stream(id, device_type, device_index));
    return int64_t{0};
  });
}

int64_t torch_event_query(int64_t handle) {
  return guarded([&] { return static_cast<int64_t>(event(handle).query()); });
}

int64_t torch_event_synchronize(int64_t handle) {
  return guarded([&] {
    event(handle).synchronize();
    return int64_t{0};
  });
}

double torch_event_elapsed(int64_t from, int64_t to) {
  double milliseconds = std::numeric_limits<double>::quiet_NaN();
  guarded([&] {
    milliseconds = event(from).elapsedTime(event(to));
    return int64_t{0};
  });
  return milliseconds;
}

int64_t torch_memory_stats(int64_t device_type, int64_t device_index, int64_t out, int64_t capacity) {
  return guarded([&] {
    const auto device = checked(device_type, device_index);
    const auto stats = allocator(device_type).getDeviceStats(device.index());
    Results results(out, capacity);
    const auto put = [&results](const auto& stat) {
      for (const int64_t figure : {stat.current, stat.peak, stat.allocated, stat.freed}) results.put(figure);
    };
    for (const auto* pools : {&stats.allocation, &stats.segment, &stats.active, &stats.inactive_split, &stats.allocated_bytes,
                              &stats.reserved_bytes, &stats.active_bytes, &stats.inactive_split_bytes, &stats.requested_bytes})
      for (const auto& stat : *pools) put(stat);
    put(stats.oversize_allocations);
    put(stats.oversize_segments);
    for (const int64_t figure : {stats.num_alloc_retries, stats.num_ooms, stats.num_sync_all_streams, stats.num_device_alloc,
                                 stats.num_device_free, stats.max_split_size})
      results.put(figure);
    return results.count();
  });
}

int64_t torch_memory_reset_peak(int64_t device_type, int64_t device_index) {
  return guarded([&] {
    const auto device = checked(device_type, device_index);
    allocator(device_type).resetPeakStats(device.index());
    return int64_t{0};
  });
}

int64_t torch_memory_reset_accumulated(int64_t device_type, int64_t device_index) {
  return guarded([&] {
    const auto device = checked(device_type, device_index);
    allocator(device_type).resetAccumulatedStats(device.index());
    return int64_t{0};
  });
}

int64_t torch_memory_info(int64_t device_type, int64_t device_index, int64_t out) {
  return guarded([&] {
    const auto device = checked(device_type, device_index);
    const auto [free, total] = memory_info(allocator(device_type), device.index());
    reinterpret_cast<int64_t*>(out)[0] = static_cast<int64_t>(free);
    reinterpret_cast<int64_t*>(out)[1] = static_cast<int64_t>(total);
    return int64_t{2};
  });
}

int64_t torch_memory_empty_cache(int64_t device_type) {
  return guarded([&] {
    allocator(device_type).emptyCache();
    return int64_t{0};
  });
}

int64_t torch_memory_empty_host_cache(int64_t device_type) {
  return guarded([&] {
    driver(device_type);
    at::getHostAllocator(static_cast<c10::DeviceType>(device_type))->empty_cache();
    return int64_t{0};
  });
}

int64_t torch_setting(int64_t setting) {
  return guarded([&]() -> int64_t {
    const auto& context = at::globalContext();
    switch (setting) {
      case TORCH_SETTING_DETERMINISTIC:
        return context.deterministicAlgorithms();
      case TORCH_SETTING_DETERMINISTIC_WARN_ONLY:
        return context.deterministicAlgorithmsWarnOnly();
      case TORCH_SETTING_FILL_UNINITIALIZED:
        return context.deterministicFillUninitializedMemory();
      case TORCH_SETTING_CUDNN_ENABLED:
        return context.userEnabledCuDNN();
      case TORCH_SETTING_CUDNN_BENCHMARK:
        return context.benchmarkCuDNN();
      case TORCH_SETTING_CUDNN_BENCHMARK_LIMIT:
        return context.benchmarkLimitCuDNN();
      case TORCH_SETTING_CUDNN_DETERMINISTIC:
        return context.deterministicCuDNN();
      case TORCH_SETTING_CUDNN_TF32:
        return context.allowTF32CuDNN();
      case TORCH_SETTING_CUBLAS_TF32:
        return context.allowTF32CuBLAS();
      case TORCH_SETTING_MATMUL_PRECISION:
        return static_cast<int64_t>(context.float32MatmulPrecision());
      case TORCH_SETTING_FLASH_SDP:
        return context.userEnabledFlashSDP();
      case TORCH_SETTING_MEM_EFFICIENT_SDP:
        return context.userEnabledMemEfficientSDP();
      case TORCH_SETTING_MATH_SDP:
        return context.userEnabledMathSDP();
      case TORCH_SETTING_CUDNN_SDP:
        return context.userEnabledCuDNNSDP();
      case TORCH_SETTING_FP16_REDUCTION:
        return is_reduced(context.allowFP16ReductionCuBLAS());
      case TORCH_SETTING_BF16_REDUCTION:
        return is_reduced(context.allowBF16ReductionCuBLAS());
      case TORCH_SETTING_MKLDNN_ENABLED:
        return context.userEnabledMkldnn();
      default:
        TORCH_CHECK_VALUE(false, "unknown setting: ", setting);
    }
  });
}

int64_t torch_set_setting(int64_t setting, int64_t value) {
  return guarded([&] {
    auto& context = at::globalContext();
    const auto on = [value] { return limited(value, 1) != 0; };
    switch (setting) {
      case TORCH_SETTING_DETERMINISTIC:
        context.setDeterministicAlgorithms(on(), false);
        break;
      case TORCH_SETTING_DETERMINISTIC_WARN_ONLY:
        context.setDeterministicAlgorithms(context.deterministicAlgorithms(), on());
        break;
      case TORCH_SETTING_FILL_UNINITIALIZED:
        context.setDeterministicFillUninitializedMemory(on());
        break;
      case TORCH_SETTING_CUDNN_ENABLED:
        context.setUserEnabledCuDNN(on());
        break;
      case TORCH_SETTING_CUDNN_BENCHMARK:
        context.setBenchmarkCuDNN(on());
        break;
      case TORCH_SETTING_CUDNN_BENCHMARK_LIMIT:
        context.setBenchmarkLimitCuDNN(static_cast<int>(limited(value, std::numeric_limits<int>::max())));
        break;
      case TORCH_SETTING_CUDNN_DETERMINISTIC:
        context.setDeterministicCuDNN(on());
        break;
      case TORCH_SETTING_CUDNN_TF32:
        context.setAllowTF32CuDNN(on());
        break;
      case TORCH_SETTING_CUBLAS_TF32:
        context.setAllowTF32CuBLAS(on());
        break;
      case TORCH_SETTING_MATMUL_PRECISION: {
        static const char* const names[] = {"highest", "high", "medium"};
        context.setFloat32MatmulPrecision(names[limited(value, 2)]);
        break;
      }
      case TORCH_SETTING_FLASH_SDP:
        context.setSDPUseFlash(on());
        break;
      case TORCH_SETTING_MEM_EFFICIENT_SDP:
        context.setSDPUseMemEfficient(on());
        break;
      case TORCH_SETTING_MATH_SDP:
        context.setSDPUseMath(on());
        break;
      case TORCH_SETTING_CUDNN_SDP:
        context.setSDPUseCuDNN(on());
        break;
      case TORCH_SETTING_FP16_REDUCTION:
        context.setAllowFP16ReductionCuBLAS(on());
        break;
      case TORCH_SETTING_BF16_REDUCTION:
        context.setAllowBF16ReductionCuBLAS(on());
        break;
      case TORCH_SETTING_MKLDNN_ENABLED:
        context.setUserEnabledMkldnn(on());
        break;
      default:
        TORCH_CHECK_VALUE(false, "unknown setting: ", setting);
    }
    return int64_t{0};
  });
}

int64_t torch_libraries(void) {
  return guarded([]() -> int64_t {
    return (at::Context::hasCuDNN() ? TORCH_HAS_CUDNN : 0) | (at::Context::hasMKL() ? TORCH_HAS_MKL : 0) |
           (at::Context::hasMKLDNN() ? TORCH_HAS_MKLDNN : 0) | (at::Context::hasOpenMP() ? TORCH_HAS_OPENMP : 0) |
           (at::Context::hasLAPACK() ? TORCH_HAS_LAPACK : 0);
  });
}

int64_t torch_cudnn_version(void) {
  return guarded([] { return static_cast<int64_t>(at::Context::versionCuDNN()); });
}
