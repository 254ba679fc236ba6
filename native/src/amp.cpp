// Autocast, see torch_amp.h.
#include <ATen/autocast_mode.h>

#include "marshal.h"
#include "torch_amp.h"

using namespace shim;

namespace {

// libtorch ends the process, or reads beyond its tables, for a kind of device that it has no autocast for.
c10::DeviceType device(int64_t type) {
  const auto device = static_cast<c10::DeviceType>(type);
  TORCH_CHECK(at::autocast::is_autocast_available(device), "User specified an unsupported autocast device_type '",
              c10::DeviceTypeName(device, true), "'");
  return device;
}

}  // namespace

int64_t torch_autocast_available(int64_t device_type) {
  return guarded([&] { return int64_t{at::autocast::is_autocast_available(static_cast<c10::DeviceType>(device_type))}; });
}

int64_t torch_autocast_enabled(int64_t device_type) {
  return guarded([&] { return int64_t{at::autocast::is_autocast_enabled(device(device_type))}; });
}

int64_t torch_autocast_set_enabled(int64_t device_type, int64_t enabled) {
  return guarded([&] {
    at::autocast::set_autocast_enabled(device(device_type), enabled != 0);
    return int64_t{0};
  });
}

int64_t torch_autocast_dtype(int64_t device_type) {
  return guarded([&] { return static_cast<int64_t>(at::autocast::get_autocast_dtype(device(device_type))); });
}

int64_t torch_autocast_set_dtype(int64_t device_type, int64_t dtype) {
  return guarded([&] {
    at::autocast::set_autocast_dtype(device(device_type), static_cast<at::ScalarType>(dtype));
    return int64_t{0};
  });
}

int64_t torch_autocast_cache_enabled(void) {
  return guarded([&] { return int64_t{at::autocast::is_autocast_cache_enabled()}; });
}

int64_t torch_autocast_set_cache_enabled(int64_t enabled) {
  return guarded([&] {
    at::autocast::set_autocast_cache_enabled(enabled != 0);
    return int64_t{0};
  });
}

int64_t torch_autocast_clear_cache(void) {
  return guarded([&] {
    at::autocast::clear_cache();
    return int64_t{0};
  });
}

int64_t torch_autocast_enter(void) {
  return guarded([&] { return int64_t{at::autocast::increment_nesting()}; });
}

int64_t torch_autocast_leave(void) {
  return guarded([&] {
    const int64_t depth = at::autocast::decrement_nesting();
    if (depth == 0) at::autocast::clear_cache();
    return depth;
  });
}
