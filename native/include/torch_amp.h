// Autocast: operators of the calling thread compute in a smaller floating point type where that is safe. All of
// this is state of the thread. See torch_shim.h for the conventions.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Whether libtorch has autocast for the kind of device at all.
int64_t torch_autocast_available(int64_t device_type);
int64_t torch_autocast_enabled(int64_t device_type);
int64_t torch_autocast_set_enabled(int64_t device_type, int64_t enabled);
// The type that operators of the kind of device compute in where autocast is enabled.
int64_t torch_autocast_dtype(int64_t device_type);
int64_t torch_autocast_set_dtype(int64_t device_type, int64_t dtype);
// Whether weights, once converted, are kept for their next use.
int64_t torch_autocast_cache_enabled(void);
int64_t torch_autocast_set_cache_enabled(int64_t enabled);
int64_t torch_autocast_clear_cache(void);
// A region begins or ends; both return how many the thread is in after that. The end of the outermost one clears
// the cache.
int64_t torch_autocast_enter(void);
int64_t torch_autocast_leave(void);

#ifdef __cplusplus
}
#endif
