// Settings of the whole process that libtorch's global context holds.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

int64_t torch_deterministic_warn_only(void);
// Whether warnings that libtorch gives once are given every time.
int64_t torch_warn_always(void);
int64_t torch_set_warn_always(int64_t always);
// Whether denormal numbers become zero on the CPU; returns 1 where the processor can do that.
int64_t torch_set_flush_denormal(int64_t flush);
// Of float32 matrix products: 0 highest, 1 high, 2 medium.
int64_t torch_float32_matmul_precision(void);
int64_t torch_set_float32_matmul_precision(int64_t precision);

// Whether the indices of sparse tensors are checked when one is made.
int64_t torch_check_sparse(void);
int64_t torch_set_check_sparse(int64_t check);

#ifdef __cplusplus
}
#endif
