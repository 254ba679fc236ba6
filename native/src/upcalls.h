// The functions of the host language that libtorch calls back; see torch_upcalls_set.
#pragma once
#include <cstdint>

namespace shim {

struct Upcalls {
  int64_t (*hook)(int64_t id, int64_t gradient) = nullptr;
  void (*hook_removed)(int64_t id) = nullptr;
  void (*release)(int64_t owner) = nullptr;
};

Upcalls& upcalls();

}  // namespace shim
