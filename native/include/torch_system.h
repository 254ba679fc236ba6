// What this libtorch and this machine can do, and the memory of its accelerator. Conventions as in
// torch_shim.h.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Lines "name=value"; a truth value is 0 or 1, a version that there is not is empty.
int64_t torch_capabilities(int64_t buffer, int64_t capacity);
// Settings of the thread pools, several lines (torch.__config__.parallel_info).
int64_t torch_parallel_info(int64_t buffer, int64_t capacity);
// Bytes of the accelerator's caching allocator to out: allocated now and at most, reserved now and at
// most. Returns 4, or 0 where there is no such allocator.
int64_t torch_device_memory(int64_t device_index, int64_t out);
// A number that tensors have in common if they share a storage; 0 for one without.
int64_t torch_storage_identity(int64_t tensor);

#ifdef __cplusplus
}
#endif
