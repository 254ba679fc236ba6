// Random number generators. A generator handle is the address of a c10::GeneratorImpl and owns one
// reference to it.
#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>

#include <mutex>

#include "marshal.h"

using namespace shim;

namespace {

int64_t give_generator(at::Generator generator) { return reinterpret_cast<int64_t>(generator.unsafeReleaseGeneratorImpl()); }

template <class Body>
int64_t locked(int64_t handle, Body&& body) noexcept {
  return guarded([&] {
    at::Generator held = generator(handle);
    const std::lock_guard<std::mutex> lock(held.mutex());
    return body(held);
  });
}

}  // namespace

int64_t torch_manual_seed(int64_t seed) {
  return guarded([&] {
    at::manual_seed(static_cast<uint64_t>(seed));
    return int64_t{0};
  });
}

int64_t torch_generator_new(int64_t device_type, int64_t device_index) {
  return guarded([&] {
    if (static_cast<c10::DeviceType>(device_type) == c10::DeviceType::CPU)
      return give_generator(at::make_generator<at::CPUGeneratorImpl>());
    return give_generator(at::globalContext().getAcceleratorHooksInterface().getNewGenerator(static_cast<c10::DeviceIndex>(device_index)));
  });
}

int64_t torch_generator_default(int64_t device_type, int64_t device_index) {
  return guarded([&] { return give_generator(at::globalContext().defaultGenerator(device(device_type, device_index))); });
}

int64_t torch_generator_release(int64_t generator) {
  return guarded([&] {
    c10::intrusive_ptr<c10::GeneratorImpl>::reclaim(reinterpret_cast<c10::GeneratorImpl*>(generator)).reset();
    return int64_t{0};
  });
}

int64_t torch_generator_manual_seed(int64_t generator, int64_t seed) {
  return locked(generator, [&](at::Generator& held) {
    held.set_current_seed(static_cast<uint64_t>(seed));
    return int64_t{0};
  });
}

int64_t torch_generator_seed(int64_t generator, int64_t out) {
  return locked(generator, [&](at::Generator& held) {
    *reinterpret_cast<int64_t*>(out) = static_cast<int64_t>(held.seed());
    return int64_t{1};
  });
}

int64_t torch_generator_initial_seed(int64_t generator, int64_t out) {
  return locked(generator, [&](at::Generator& held) {
    *reinterpret_cast<int64_t*>(out) = static_cast<int64_t>(held.current_seed());
    return int64_t{1};
  });
}

int64_t torch_generator_state(int64_t generator) {
  return locked(generator, [&](at::Generator& held) { return give(held.get_state()); });
}

int64_t torch_generator_set_state(int64_t generator, int64_t state) {
  return locked(generator, [&](at::Generator& held) {
    held.set_state(*Borrowed(state));
    return int64_t{0};
  });
}
