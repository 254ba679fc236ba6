// A thread's own source of random numbers.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// From now on operators that this thread calls without a generator, directly or within others, draw from this one where
// they run on its device; 0: from the default one again. Keeps a reference of its own.
int64_t torch_thread_generator(int64_t generator);

#ifdef __cplusplus
}
#endif
