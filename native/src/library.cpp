// Versions, build settings and thread counts.
#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <torch/csrc/api/include/torch/version.h>
#include <torch/csrc/inductor/aoti_torch/c/shim.h>

#include <string>

#include "marshal.h"

// Of the OpenMP runtime and the MKL that libtorch brings, if it does; the numbers are each thread's own.
extern "C" [[gnu::weak]] void omp_set_num_threads(int);
extern "C" [[gnu::weak]] int MKL_Set_Num_Threads_Local(int);

using namespace shim;

namespace {

// libtorch packs its own version in the high bytes of this number: major, minor, patch.
std::string loaded_version() {
  const uint64_t version = aoti_torch_abi_version();
  return std::to_string(version >> 56) + "." + std::to_string(version >> 48 & 0xff) + "." + std::to_string(version >> 40 & 0xff);
}

}  // namespace

int64_t torch_version_loaded(int64_t buffer, int64_t capacity) {
  return guarded([&] { return copy_text(loaded_version(), buffer, capacity); });
}
int64_t torch_version_built(int64_t buffer, int64_t capacity) {
  return guarded([&] { return copy_text(TORCH_VERSION, buffer, capacity); });
}
int64_t torch_config(int64_t buffer, int64_t capacity) {
  return guarded([&] { return copy_text(at::show_config(), buffer, capacity); });
}
int64_t torch_threads(void) {
  return guarded([] { return static_cast<int64_t>(at::get_num_threads()); });
}
int64_t torch_set_threads(int64_t threads) {
  return guarded([&] {
    at::set_num_threads(static_cast<int>(threads));
    return int64_t{0};
  });
}
int64_t torch_set_threads_here(int64_t threads) {
  return guarded([&] {
    // The thread's first operator would take over the process's number; this settles it before.
    at::get_num_threads();
    if (omp_set_num_threads != nullptr) omp_set_num_threads(static_cast<int>(threads));
    if (MKL_Set_Num_Threads_Local != nullptr) MKL_Set_Num_Threads_Local(static_cast<int>(threads));
    return int64_t{0};
  });
}
int64_t torch_interop_threads(void) {
  return guarded([] { return static_cast<int64_t>(at::get_num_interop_threads()); });
}
int64_t torch_set_interop_threads(int64_t threads) {
  return guarded([&] {
    at::set_num_interop_threads(static_cast<int>(threads));
    return int64_t{0};
  });
}
