// What only CUDA has: properties of its devices, captured graphs, limits of its allocator.
//
// The shim compiles without CUDA's headers too; then, and over a libtorch without CUDA, these functions
// answer with an error that says which of the two is missing.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// 0: libtorch was built without CUDA. 1: with it, and the shim without. 2: both with it.
int64_t torch_cuda_built(void);

// Numbers to out: compute capability major, minor; total memory; multiprocessors; threads of each;
// threads of a block; warp size; shared memory of a block, of a block that opts in, of a multiprocessor;
// registers of a multiprocessor; L2 cache; clock rates of processor and memory in kHz, width of the memory
// bus in bits; whether integrated, whether of a board of several; PCI domain, bus, device; and 16 bytes of
// its uuid as two numbers.
#define TORCH_CUDA_PROPERTIES 22
int64_t torch_cuda_properties(int64_t device_index, int64_t out);
int64_t torch_cuda_name(int64_t device_index, int64_t buffer, int64_t capacity);
// Versions as CUDA writes them: 13000 is 13.0.
int64_t torch_cuda_driver_version(void);
int64_t torch_cuda_can_access_peer(int64_t device_index, int64_t peer_index);

int64_t torch_cuda_set_memory_fraction(double fraction, int64_t device_index);
double torch_cuda_memory_fraction(int64_t device_index);
// callback() is called when the allocator finds no free block and the device is nearly full; it returns 1
// if it has released tensors. It runs in the middle of an operator, with the allocator locked.
int64_t torch_cuda_on_pressure(int64_t callback);

// ---- graphs --------------------------------------------------------------------------------------

// A memory pool is two numbers.
int64_t torch_cuda_graph_pool(int64_t out);
int64_t torch_cuda_graph_new(int64_t keep_graph);
int64_t torch_cuda_graph_release(int64_t graph);
// Captures what the calling thread puts on its current stream; pool (0, 0): one of the graph's own. mode
// 0 global, 1 thread local, 2 relaxed.
int64_t torch_cuda_graph_capture_begin(int64_t graph, int64_t pool_first, int64_t pool_second, int64_t mode);
int64_t torch_cuda_graph_capture_end(int64_t graph);
int64_t torch_cuda_graph_instantiate(int64_t graph);
int64_t torch_cuda_graph_replay(int64_t graph);
int64_t torch_cuda_graph_reset(int64_t graph);
int64_t torch_cuda_graph_pool_of(int64_t graph, int64_t out);
int64_t torch_cuda_is_capturing(void);

#ifdef __cplusplus
}
#endif
