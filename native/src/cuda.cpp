// What only CUDA has: see torch_cuda.h. SHIM_CUDA says that libtorch has CUDA and its headers were found.
//
// Properties come from the driver, which is asked by name at run time: its functions and the numbers of its
// attributes never change, so that no header is needed for them.
#include <ATen/Context.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>

#include <array>
#include <atomic>
#include <cstring>
#include <limits>

#ifdef SHIM_CUDA
#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGraphsC10Utils.h>
#endif
#if defined(__linux__)
#include <dlfcn.h>
#endif

#include "marshal.h"
#include "torch_cuda.h"

using namespace shim;

namespace {

// Whether there is a device is another question, which libtorch's own hasCUDA answers.
bool libtorch_has_cuda() { return c10::impl::hasDeviceGuardImpl(c10::DeviceType::CUDA); }

// ---- the driver ----------------------------------------------------------------------------------

struct Driver {
  int (*get)(int* device, int ordinal) = nullptr;
  int (*name)(char* name, int length, int device) = nullptr;
  int (*total)(size_t* bytes, int device) = nullptr;
  int (*attribute)(int* value, int attribute, int device) = nullptr;
  int (*uuid)(char* bytes, int device) = nullptr;
  int (*version)(int* version) = nullptr;
  int (*peer)(int* can, int device, int peer) = nullptr;
  int (*memory)(size_t* free, size_t* total) = nullptr;
  int (*capturing)(void* stream, int* status) = nullptr;
  bool found = false;
};

#if defined(__linux__)
template <class Function>
bool find(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(dlsym(library, name));
  return function != nullptr;
}
#endif

Driver open_driver() {
  Driver driver;
#if defined(__linux__)
  if (void* library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL)) {
    int (*init)(unsigned) = nullptr;
    driver.found = find(library, "cuInit", init) && init(0) == 0 && find(library, "cuDeviceGet", driver.get) &&
                   find(library, "cuDeviceGetName", driver.name) && find(library, "cuDeviceTotalMem_v2", driver.total) &&
                   find(library, "cuDeviceGetAttribute", driver.attribute) && find(library, "cuDriverGetVersion", driver.version) &&
                   find(library, "cuDeviceCanAccessPeer", driver.peer) && find(library, "cuMemGetInfo_v2", driver.memory) &&
                   find(library, "cuStreamIsCapturing", driver.capturing) &&
                   (find(library, "cuDeviceGetUuid_v2", driver.uuid) || find(library, "cuDeviceGetUuid", driver.uuid));
  }
#endif
  return driver;
}

const Driver& find_driver() {
  static const Driver driver = open_driver();
  return driver;
}

const Driver& driver() {
  TORCH_CHECK_NOT_IMPLEMENTED(libtorch_has_cuda(), "this libtorch was not built with CUDA");
  TORCH_CHECK(find_driver().found, "no CUDA device can be used: NVIDIA's driver is missing, too old, or finds no device");
  return find_driver();
}

void check_driver(int result, const char* what) { TORCH_CHECK(result == 0, "CUDA's driver failed to tell ", what, ": error ", result); }

int device_of(int64_t index) {
  int device = 0;
  if (index < 0) index = c10::impl::getDeviceGuardImpl(c10::DeviceType::CUDA)->getDevice().index();
  TORCH_CHECK_INDEX(driver().get(&device, static_cast<int>(index)) == 0, "there is no CUDA device ", index);
  return device;
}

// CUdevice_attribute, in the order of torch_cuda_properties.
constexpr std::array<int, 2> CAPABILITY = {75, 76};
constexpr std::array<int, 16> ATTRIBUTES = {16, 39, 1, 10, 8, 97, 81, 82, 38, 13, 36, 37, 18, 84, 50, 33};
constexpr int PCI_DEVICE = 34;

}  // namespace

int64_t torch_cuda_built(void) {
  return guarded([]() -> int64_t {
    if (!libtorch_has_cuda()) return 0;
#ifdef SHIM_CUDA
    return 2;
#else
    return 1;
#endif
  });
}

int64_t torch_cuda_properties(int64_t device_index, int64_t out) {
  return guarded([&] {
    const Driver& used = driver();
    const int device = device_of(device_index);
    auto* next = reinterpret_cast<int64_t*>(out);
    const auto put = [&](int attribute) {
      int value = 0;
      check_driver(used.attribute(&value, attribute, device), "a property");
      *next++ = value;
    };
    for (const int attribute : CAPABILITY) put(attribute);
    size_t bytes = 0;
    check_driver(used.total(&bytes, device), "the device's memory");
    *next++ = static_cast<int64_t>(bytes);
    for (const int attribute : ATTRIBUTES) put(attribute);
    put(PCI_DEVICE);
    check_driver(used.uuid(reinterpret_cast<char*>(next), device), "the device's uuid");
    return int64_t{TORCH_CUDA_PROPERTIES};
  });
}

int64_t torch_cuda_name(int64_t device_index, int64_t buffer, int64_t capacity) {
  return guarded([&] {
    std::array<char, 256> name{};
    check_driver(driver().name(name.data(), static_cast<int>(name.size()) - 1, device_of(device_index)), "the device's name");
    return copy_text(name.data(), buffer, capacity);
  });
}

int64_t torch_cuda_driver_version(void) {
  return guarded([] {
    int version = 0;
    check_driver(driver().version(&version), "its version");
    return int64_t{version};
  });
}

int64_t torch_cuda_can_access_peer(int64_t device_index, int64_t peer_index) {
  return guarded([&] {
    int can = 0;
    check_driver(driver().peer(&can, device_of(device_index), device_of(peer_index)), "whether devices reach one another");
    return int64_t{can};
  });
}

#ifdef SHIM_CUDA

namespace {

using at::cuda::CUDAGraph;
using c10::cuda::CUDACachingAllocator::get;

CUDAGraph& graph(int64_t handle) { return *reinterpret_cast<CUDAGraph*>(handle); }

c10::DeviceIndex index_of(int64_t device_index) {
  at::globalContext().lazyInitDevice(c10::DeviceType::CUDA);
  return static_cast<c10::DeviceIndex>(device_index < 0 ? c10::cuda::current_device() : device_index);
}

int64_t put_pool(const c10::MempoolId_t& pool, int64_t out) {
  reinterpret_cast<int64_t*>(out)[0] = static_cast<int64_t>(pool.first);
  reinterpret_cast<int64_t*>(out)[1] = static_cast<int64_t>(pool.second);
  return 2;
}

std::atomic<int64_t (*)()> on_pressure{nullptr};
// Set by torch_cuda_set_memory_fraction, for any device; the tightest counts.
std::atomic<double> fraction_allowed{1};

// The allocator asks before every request to the device, also where there is plenty; the host language's
// collector is worth running only when there is not.
class Pressure final : public c10::FreeMemoryCallback {
 public:
  bool Execute() override {
    auto* callback = on_pressure.load();
    if (callback == nullptr || !find_driver().found) return false;
    size_t free = 0;
    size_t total = 0;
    if (find_driver().memory(&free, &total) != 0) return false;
    const double available = static_cast<double>(free) - (1 - fraction_allowed.load()) * static_cast<double>(total);
    if (available > static_cast<double>(total) / 4) return false;
    return callback() > 0;
  }
};

}  // namespace

namespace c10 {
REGISTER_FREE_MEMORY_CALLBACK("torch_shim", Pressure)
}

int64_t torch_cuda_set_memory_fraction(double fraction, int64_t device_index) {
  return guarded([&] {
    driver();
    get()->setMemoryFraction(fraction, index_of(device_index));
    fraction_allowed = std::min(fraction, fraction_allowed.load());
    return int64_t{0};
  });
}

double torch_cuda_memory_fraction(int64_t device_index) {
  double fraction = std::numeric_limits<double>::quiet_NaN();
  guarded([&] {
    driver();
    fraction = get()->getMemoryFraction(index_of(device_index));
    return int64_t{0};
  });
  return fraction;
}

int64_t torch_cuda_on_pressure(int64_t callback) {
  on_pressure = reinterpret_cast<int64_t (*)()>(callback);
  return 0;
}

int64_t torch_cuda_graph_pool(int64_t out) {
  return guarded([&] { return put_pool(at::cuda::graph_pool_handle(), out); });
}

int64_t torch_cuda_graph_new(int64_t keep_graph) {
  return guarded([&] {
    driver();
    index_of(-1);
    return reinterpret_cast<int64_t>(new CUDAGraph(keep_graph != 0));
  });
}

int64_t torch_cuda_graph_release(int64_t handle) {
  return guarded([&] {
    delete reinterpret_cast<CUDAGraph*>(handle);
    return int64_t{0};
  });
}

int64_t torch_cuda_graph_capture_begin(int64_t handle, int64_t pool_first, int64_t pool_second, int64_t mode) {
  return guarded([&] {
    graph(handle).capture_begin({static_cast<c10::CaptureId_t>(pool_first), static_cast<c10::CaptureId_t>(pool_second)},
                                static_cast<cudaStreamCaptureMode>(mode));
    return int64_t{0};
  });
}

int64_t torch_cuda_graph_capture_end(int64_t handle) {
  return guarded([&] {
    graph(handle).capture_end();
    return int64_t{0};
  });
}

int64_t torch_cuda_graph_instantiate(int64_t handle) {
  return guarded([&] {
    graph(handle).instantiate();
    return int64_t{0};
  });
}

int64_t torch_cuda_graph_replay(int64_t handle) {
  return guarded([&] {
    graph(handle).replay();
    return int64_t{0};
  });
}

int64_t torch_cuda_graph_reset(int64_t handle) {
  return guarded([&] {
    graph(handle).reset();
    return int64_t{0};
  });
}

int64_t torch_cuda_graph_pool_of(int64_t handle, int64_t out) {
  return guarded([&] { return put_pool(graph(handle).pool(), out); });
}

int64_t torch_cuda_is_capturing(void) {
  return guarded([] {
    const Driver& used = driver();
    index_of(-1);
    // An error is how the default stream says that another one is being captured.
    int status = 0;
    return static_cast<int64_t>(used.capturing(c10::cuda::getCurrentCUDAStream().stream(), &status) == 0 && status != 0);
  });
}

#else

namespace {

int64_t missing() {
  return guarded([]() -> int64_t {
    TORCH_CHECK_NOT_IMPLEMENTED(libtorch_has_cuda(), "this libtorch was not built with CUDA");
    TORCH_CHECK_NOT_IMPLEMENTED(false,
                                "the library that Java calls was compiled without CUDA's headers, which graphs and limits of CUDA's "
                                "memory need; install them (`pip install nvidia-cuda-runtime`, or CUDA's toolkit) and build again");
  });
}

}  // namespace

int64_t torch_cuda_set_memory_fraction(double, int64_t) { return missing(); }
double torch_cuda_memory_fraction(int64_t) {
  missing();
  return std::numeric_limits<double>::quiet_NaN();
}
int64_t torch_cuda_on_pressure(int64_t) { return 0; }
int64_t torch_cuda_graph_pool(int64_t) { return missing(); }
int64_t torch_cuda_graph_new(int64_t) { return missing(); }
int64_t torch_cuda_graph_release(int64_t) { return missing(); }
int64_t torch_cuda_graph_capture_begin(int64_t, int64_t, int64_t, int64_t) { return missing(); }
int64_t torch_cuda_graph_capture_end(int64_t) { return missing(); }
int64_t torch_cuda_graph_instantiate(int64_t) { return missing(); }
int64_t torch_cuda_graph_replay(int64_t) { return missing(); }
int64_t torch_cuda_graph_reset(int64_t) { return missing(); }
int64_t torch_cuda_graph_pool_of(int64_t, int64_t) { return missing(); }
int64_t torch_cuda_is_capturing(void) { return missing(); }

#endif
