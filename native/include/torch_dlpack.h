// DLPack: tensors handed to other libraries and taken from them, without a copy.
//
// A managed tensor is the address of a DLManagedTensorVersioned (versioned 1) or a DLManagedTensor (0).
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

int64_t torch_dlpack_from_tensor(int64_t tensor, int64_t versioned);
// Takes the managed tensor over, if it succeeds: libtorch calls its deleter when the tensor's memory is no
// longer needed.
int64_t torch_dlpack_to_tensor(int64_t managed, int64_t versioned);
// Calls the deleter of one that nobody has taken.
int64_t torch_dlpack_release(int64_t managed, int64_t versioned);

#ifdef __cplusplus
}
#endif
