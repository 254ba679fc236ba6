// Devices of the accelerator this libtorch was built for, and settings of the whole process. Written
// against at::accelerator, which needs no vendor toolkit to compile.
#include <ATen/Context.h>
#include <ATen/DeviceAccelerator.h>
#include <c10/core/DefaultDtype.h>

#include "marshal.h"

using namespace shim;

int64_t torch_device_count(int64_t device_type) {
  return guarded([&]() -> int64_t {
    const auto type = static_cast<c10::DeviceType>(device_type);
    if (type == c10::DeviceType::CPU) return 1;
    return at::accelerator::isAccelerator(type) && at::getAccelerator() == type ? at::accelerator::deviceCount() : 0;
  });
}

int64_t torch_device_current(void) {
  return guarded([]() -> int64_t { return at::accelerator::getDeviceIndex(); });
}

int64_t torch_device_set_current(int64_t device_index) {
  return guarded([&] {
    at::accelerator::setDeviceIndex(static_cast<c10::DeviceIndex>(device_index));
    return int64_t{0};
  });
}

int64_t torch_device_synchronize(int64_t device_index) {
  return guarded([&] {
    at::accelerator::synchronizeDevice(static_cast<c10::DeviceIndex>(device_index));
    return int64_t{0};
  });
}

int64_t torch_device_empty_cache(void) {
  return guarded([] {
    at::accelerator::emptyCache();
    return int64_t{0};
  });
}

int64_t torch_default_dtype(void) {
  return guarded([] { return static_cast<int64_t>(c10::typeMetaToScalarType(c10::get_default_dtype())); });
}

int64_t torch_set_default_dtype(int64_t dtype) {
  return guarded([&] {
    const auto type = static_cast<at::ScalarType>(dtype);
    TORCH_CHECK_TYPE(at::isFloatingType(type), "the default dtype must be a floating point type, not ", type);
    c10::set_default_dtype(c10::scalarTypeToTypeMeta(type));
    return int64_t{0};
  });
}

int64_t torch_deterministic(void) { return at::globalContext().deterministicAlgorithms() ? 1 : 0; }

int64_t torch_set_deterministic(int64_t enabled, int64_t warn_only) {
  return guarded([&] {
    at::globalContext().setDeterministicAlgorithms(enabled != 0, warn_only != 0);
    return int64_t{0};
  });
}
