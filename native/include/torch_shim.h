// The hand-written half of the C interface to libtorch: tensors, operators by name, autograd, random
// numbers, devices, threads and errors. The other half, torch_calls.h, is generated: one function for
// each C++ signature that an ATen operator has.
//
// Conventions, shared with torch_calls.h
//   * Every parameter and result is int64_t or double, so that few distinct call shapes exist.
//   * A tensor handle is the address of a c10::TensorImpl and owns one reference to it. 0 is "no
//     tensor". What these functions return carries two hints in its low bits (see TORCH_HANDLE_*);
//     clear them before use.
//   * A failed call returns TORCH_ERROR (or a NaN where a double is returned); the reason stays with
//     the calling thread until its next failure: see torch_error_*.
//   * Pointers are addresses in an int64_t; text is UTF-8, pointer and length; a list is pointer and
//     length in elements; where a list is optional, length -1 is "none".
//   * No C++ exception leaves this library.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define TORCH_ERROR (-1)
// The tensor's storage is over 16 KB.
#define TORCH_HANDLE_HEAVY 1
// The tensor is the result of a differentiable operation: it keeps a graph alive.
#define TORCH_HANDLE_GRAPH 2
#define TORCH_HANDLE_FLAGS 15

// What went wrong, for torch_error_kind.
#define TORCH_ERROR_OTHER 0
#define TORCH_ERROR_INDEX 1
#define TORCH_ERROR_VALUE 2
#define TORCH_ERROR_TYPE 3
#define TORCH_ERROR_NOT_IMPLEMENTED 4
#define TORCH_ERROR_OUT_OF_MEMORY 5
#define TORCH_ERROR_DISTRIBUTED 6
#define TORCH_ERROR_LINALG 7
// An upcall into the host language failed; torch_error_upcall tells which failure.
#define TORCH_ERROR_UPCALL 8

// A number that stands for a torch Scalar is passed as (bits, kind).
#define TORCH_SCALAR_NONE (-1)
#define TORCH_SCALAR_INT 0
#define TORCH_SCALAR_DOUBLE 1
#define TORCH_SCALAR_BOOL 2
// bits is the address of two doubles.
#define TORCH_SCALAR_COMPLEX 3

// ---- errors --------------------------------------------------------------------------------------

int64_t torch_error_kind(void);
// Copies at most capacity bytes of the message; returns its whole length.
int64_t torch_error_message(int64_t buffer, int64_t capacity);
// The message with libtorch's own C++ frames.
int64_t torch_error_trace(int64_t buffer, int64_t capacity);
// The number that the failed upcall returned (see torch_upcalls_set).
int64_t torch_error_upcall(void);

// ---- library -------------------------------------------------------------------------------------

// The libtorch that is loaded, and the one this library was compiled against: "2.13.0".
int64_t torch_version_loaded(int64_t buffer, int64_t capacity);
int64_t torch_version_built(int64_t buffer, int64_t capacity);
// libtorch's build settings, several lines.
int64_t torch_config(int64_t buffer, int64_t capacity);
int64_t torch_threads(void);
int64_t torch_set_threads(int64_t threads);
// For operators that the calling thread starts, and no other.
int64_t torch_set_threads_here(int64_t threads);
int64_t torch_interop_threads(void);
int64_t torch_set_interop_threads(int64_t threads);

// ---- results of several values -------------------------------------------------------------------

// Functions that return several values write them to out, 8 bytes each, and return how many there
// are; a list is its length and then its members. What lies beyond the capacity waits in the thread
// until this call copies it (and only it) to out.
int64_t torch_results_rest(int64_t out);

// ---- operators by name ---------------------------------------------------------------------------

// The operator `name.overload` ("aten::add", "Tensor"). With a signature ("TTS_T", the suffix of a
// function in torch_calls.h) the operator's C++ signature is checked against it.
int64_t torch_op(int64_t name, int64_t name_length, int64_t overload, int64_t overload_length, int64_t signature, int64_t signature_length);
int64_t torch_op_schema(int64_t op, int64_t buffer, int64_t capacity);
// All operators that are registered, one "name.overload" a line.
int64_t torch_op_names(int64_t buffer, int64_t capacity);
// Calls any operator. An argument is three values (TORCH_ARG_*, a, b); a result is two (TORCH_ARG_*,
// value), a list TORCH_ARG_TENSORS, its length and its members.
int64_t torch_op_call_boxed(int64_t op, int64_t arguments, int64_t count, int64_t out, int64_t capacity);
#define TORCH_ARG_NONE 0
#define TORCH_ARG_TENSOR 1
#define TORCH_ARG_INT 2
#define TORCH_ARG_DOUBLE 3
#define TORCH_ARG_BOOL 4
#define TORCH_ARG_STRING 5
#define TORCH_ARG_INTS 6
#define TORCH_ARG_DOUBLES 7
#define TORCH_ARG_TENSORS 8
#define TORCH_ARG_OPTIONAL_TENSORS 9
#define TORCH_ARG_COMPLEX 10
#define TORCH_ARG_DEVICE 11
#define TORCH_ARG_GENERATOR 12

// ---- tensors -------------------------------------------------------------------------------------

// Releases count handles; zeros are passed over.
int64_t torch_tensor_release(int64_t handles, int64_t count);
// A second, independent reference to the same tensor.
int64_t torch_tensor_retain(int64_t tensor);

// These neither allocate nor block; they are safe as critical calls.
int64_t torch_tensor_dim(int64_t tensor);
int64_t torch_tensor_size(int64_t tensor, int64_t dim);
int64_t torch_tensor_stride(int64_t tensor, int64_t dim);
int64_t torch_tensor_numel(int64_t tensor);
int64_t torch_tensor_dtype(int64_t tensor);
int64_t torch_tensor_layout(int64_t tensor);
// (device type << 32) | (device index + 1)
int64_t torch_tensor_device(int64_t tensor);
int64_t torch_tensor_element_size(int64_t tensor);
int64_t torch_tensor_storage_offset(int64_t tensor);
int64_t torch_tensor_storage_bytes(int64_t tensor);
int64_t torch_tensor_requires_grad(int64_t tensor);
int64_t torch_tensor_is_leaf(int64_t tensor);
int64_t torch_tensor_use_count(int64_t tensor);
int64_t torch_tensor_identity(int64_t tensor);

// Address of the first element; 0 where there is none (empty, meta, sparse).
int64_t torch_tensor_data(int64_t tensor);
int64_t torch_tensor_version(int64_t tensor);
// The one element of the tensor as a scalar: out receives kind and bits (two values of bits for a
// complex number).
int64_t torch_tensor_item(int64_t tensor, int64_t out);
// A tensor over memory of the caller. When libtorch no longer needs the memory it calls
// release(owner) through the upcalls; owner 0: nobody is told.
int64_t torch_tensor_from_memory(int64_t data, int64_t sizes, int64_t dims, int64_t dtype, int64_t device_type, int64_t device_index,
                                 int64_t owner);

// ---- autograd ------------------------------------------------------------------------------------

int64_t torch_tensor_set_requires_grad(int64_t tensor, int64_t requires_grad);
int64_t torch_tensor_grad(int64_t tensor);
int64_t torch_tensor_set_grad(int64_t tensor, int64_t grad);
int64_t torch_tensor_retain_grad(int64_t tensor);
// The name of the function that made the tensor ("AddBackward0"), empty for a leaf.
int64_t torch_tensor_grad_fn(int64_t tensor, int64_t buffer, int64_t capacity);
// Calls hook(id, gradient) whenever the tensor's gradient is computed; returns the hook's position.
int64_t torch_tensor_register_hook(int64_t tensor, int64_t id);
int64_t torch_tensor_remove_hook(int64_t tensor, int64_t position);
// grads and inputs may be empty (length 0); a grad may be 0. retain_graph -1: as create_graph.
int64_t torch_backward(int64_t tensors, int64_t count, int64_t grads, int64_t grad_count, int64_t retain_graph, int64_t create_graph,
                       int64_t inputs, int64_t input_count);
// Writes one gradient (0 where unused and allowed) for each input to out.
int64_t torch_grad(int64_t outputs, int64_t count, int64_t inputs, int64_t input_count, int64_t grads, int64_t grad_count,
                   int64_t retain_graph, int64_t create_graph, int64_t allow_unused, int64_t out, int64_t capacity);
int64_t torch_grad_enabled(void);
int64_t torch_set_grad_enabled(int64_t enabled);
int64_t torch_inference_enabled(void);
// Opens inference mode; the result goes to torch_inference_leave on the same thread.
int64_t torch_inference_enter(int64_t enabled);
int64_t torch_inference_leave(int64_t guard);
int64_t torch_anomaly_enabled(void);
int64_t torch_set_anomaly_enabled(int64_t enabled);

// Upcalls: addresses of
//   int64_t hook(int64_t id, int64_t gradient)   gets a handle it must release; returns a new handle,
//                                                0 for "unchanged", or a number below 0 that
//                                                names a failure
//   void    hook_removed(int64_t id)             the hook's tensor is gone
//   void    release(int64_t owner)               see torch_tensor_from_memory
int64_t torch_upcalls_set(int64_t hook, int64_t hook_removed, int64_t release);

// ---- random numbers ------------------------------------------------------------------------------

int64_t torch_manual_seed(int64_t seed);
int64_t torch_generator_new(int64_t device_type, int64_t device_index);
// The default generator of a device.
int64_t torch_generator_default(int64_t device_type, int64_t device_index);
int64_t torch_generator_release(int64_t generator);
int64_t torch_generator_manual_seed(int64_t generator, int64_t seed);
// A seed from the system's source of randomness; it becomes the generator's.
int64_t torch_generator_seed(int64_t generator, int64_t out);
int64_t torch_generator_initial_seed(int64_t generator, int64_t out);
int64_t torch_generator_state(int64_t generator);
int64_t torch_generator_set_state(int64_t generator, int64_t state);

// ---- devices -------------------------------------------------------------------------------------

// Devices of the accelerator that this libtorch was built for; 0 without one.
int64_t torch_device_count(int64_t device_type);
int64_t torch_device_current(void);
int64_t torch_device_set_current(int64_t device_index);
int64_t torch_device_synchronize(int64_t device_index);
// Bytes that the caching allocator holds for tensors / has reserved.
int64_t torch_device_empty_cache(void);
int64_t torch_default_dtype(void);
int64_t torch_set_default_dtype(int64_t dtype);
int64_t torch_deterministic(void);
int64_t torch_set_deterministic(int64_t enabled, int64_t warn_only);

#ifdef __cplusplus
}
#endif
