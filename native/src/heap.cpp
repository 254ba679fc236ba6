// How glibc keeps the memory of a training loop between its steps.
//
// Results of a step live until its scope ends and then go together. With glibc's defaults the end of the heap is then
// given back to the system and faulted in again in the next step, page by page: up to a tenth of a step's time.
//
// By default, too, each thread gets a heap of its own. A batch that a worker made is freed by the thread that trains, into
// the worker's heap, and every epoch's workers may find another: the heaps grow side by side (2 GB, where one holds 0.5) and
// are unmapped when they are empty. One heap does for all; what threads ask for often they keep for themselves.
#include <cstdlib>
#include <cstring>

#if defined(__GLIBC__)
#include <malloc.h>

#include <initializer_list>

namespace {

constexpr int MEGABYTE = 1 << 20;

bool set_by_user() {
  for (const char* name : {"MALLOC_MMAP_THRESHOLD_", "MALLOC_TRIM_THRESHOLD_", "MALLOC_TOP_PAD_", "MALLOC_ARENA_MAX"}) {
    if (std::getenv(name) != nullptr) return true;
  }
  const char* tunables = std::getenv("GLIBC_TUNABLES");
  return tunables != nullptr && (std::strstr(tunables, "_threshold") != nullptr || std::strstr(tunables, "top_pad") != nullptr);
}

[[maybe_unused]] const bool settled = [] {
  if (set_by_user()) return false;
  // Blocks from here on are mapped one by one and given back at once; it is the most that glibc itself goes up to.
  mallopt(M_MMAP_THRESHOLD, 32 * MEGABYTE);
  // What may stay free at the end of the heap, such as the activations of a resnet's step, and by how much it grows.
  mallopt(M_TRIM_THRESHOLD, 512 * MEGABYTE);
  mallopt(M_TOP_PAD, 16 * MEGABYTE);
  mallopt(M_ARENA_MAX, 1);
  return true;
}();

}  // namespace
#endif
