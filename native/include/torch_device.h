// Devices with streams of work of their own: streams, events, memory figures, and the settings of the
// libraries that run there. A stream is its id, its device's type and its device's index.
//
// A device index of -1 is the current one. What this libtorch was not built for, or what is not there,
// is an error that says so.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// The type of accelerator that this libtorch was built for; -1 without one.
int64_t torch_accelerator_type(void);
// Whether libtorch was built for devices of the type.
int64_t torch_device_built(int64_t device_type);
int64_t torch_device_get(int64_t device_type);
int64_t torch_device_set(int64_t device_type, int64_t device_index);

// ---- streams -------------------------------------------------------------------------------------

// Those that answer with a stream write its id and its device's index to out.
int64_t torch_stream_new(int64_t device_type, int64_t device_index, int64_t priority, int64_t out);
int64_t torch_stream_current(int64_t device_type, int64_t device_index, int64_t out);
int64_t torch_stream_default(int64_t device_type, int64_t device_index, int64_t out);
// For the calling thread; the stream's device does not become the current one.
int64_t torch_stream_set(int64_t id, int64_t device_type, int64_t device_index);
int64_t torch_stream_query(int64_t id, int64_t device_type, int64_t device_index);
int64_t torch_stream_synchronize(int64_t id, int64_t device_type, int64_t device_index);
// The vendor's own handle, a cudaStream_t for one, to out.
int64_t torch_stream_native(int64_t id, int64_t device_type, int64_t device_index, int64_t out);

// ---- events --------------------------------------------------------------------------------------

int64_t torch_event_new(int64_t device_type, int64_t timing);
int64_t torch_event_release(int64_t event);
int64_t torch_event_record(int64_t event, int64_t id, int64_t device_type, int64_t device_index);
// What the stream does from now on waits for the event.
int64_t torch_event_block(int64_t event, int64_t id, int64_t device_type, int64_t device_index);
int64_t torch_event_query(int64_t event);
int64_t torch_event_synchronize(int64_t event);
// Milliseconds.
double torch_event_elapsed(int64_t from, int64_t to);

// ---- memory --------------------------------------------------------------------------------------

// Of the caching allocator, to out: for each of allocation, segment, active, inactive_split,
// allocated_bytes, reserved_bytes, active_bytes, inactive_split_bytes and requested_bytes, for each of
// all, small_pool and large_pool: current, peak, allocated, freed; then these four of
// oversize_allocations and of oversize_segments; then num_alloc_retries, num_ooms,
// num_sync_all_streams, num_device_alloc, num_device_free, max_split_size.
int64_t torch_memory_stats(int64_t device_type, int64_t device_index, int64_t out, int64_t capacity);
int64_t torch_memory_reset_peak(int64_t device_type, int64_t device_index);
int64_t torch_memory_reset_accumulated(int64_t device_type, int64_t device_index);
// Free and total bytes of the device itself.
int64_t torch_memory_info(int64_t device_type, int64_t device_index, int64_t out);
int64_t torch_memory_empty_cache(int64_t device_type);
int64_t torch_memory_empty_host_cache(int64_t device_type);

// ---- settings ------------------------------------------------------------------------------------

#define TORCH_SETTING_DETERMINISTIC 0
#define TORCH_SETTING_DETERMINISTIC_WARN_ONLY 1
#define TORCH_SETTING_FILL_UNINITIALIZED 2
#define TORCH_SETTING_CUDNN_ENABLED 3
#define TORCH_SETTING_CUDNN_BENCHMARK 4
#define TORCH_SETTING_CUDNN_BENCHMARK_LIMIT 5
#define TORCH_SETTING_CUDNN_DETERMINISTIC 6
#define TORCH_SETTING_CUDNN_TF32 7
#define TORCH_SETTING_CUBLAS_TF32 8
// 0 highest, 1 high, 2 medium.
#define TORCH_SETTING_MATMUL_PRECISION 9
#define TORCH_SETTING_FLASH_SDP 10
#define TORCH_SETTING_MEM_EFFICIENT_SDP 11
#define TORCH_SETTING_MATH_SDP 12
#define TORCH_SETTING_CUDNN_SDP 13
#define TORCH_SETTING_FP16_REDUCTION 14
#define TORCH_SETTING_BF16_REDUCTION 15
#define TORCH_SETTING_MKLDNN_ENABLED 16
int64_t torch_setting(int64_t setting);
int64_t torch_set_setting(int64_t setting, int64_t value);
// Which of TORCH_HAS_* hold, as bits.
#define TORCH_HAS_CUDNN 1
#define TORCH_HAS_MKL 2
#define TORCH_HAS_MKLDNN 4
#define TORCH_HAS_OPENMP 8
#define TORCH_HAS_LAPACK 16
int64_t torch_libraries(void);
// The version of cuDNN: 92400.
int64_t torch_cudnn_version(void);

#ifdef __cplusplus
}
#endif
