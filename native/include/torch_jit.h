// TorchScript: files that torch.jit.save wrote, their objects and methods.
//
// An object handle is the address of a c10::ivalue::Object and owns one reference to it. Arguments
// and results are values of any type, in a row of int64_t.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// ---- values --------------------------------------------------------------------------------------

// A value of any type is a tag and what the tag says follows it; a container is its length and then
// its members:
//
//   (1, [x, "a"])   ->   TUPLE 2  INT 1  LIST 2  TENSOR x  STRING address length
//
// On the way in, tensors and text stay the caller's. On the way out a tensor or object is a handle
// that the caller must release; text lasts until the thread's next call that returns values.
#define TORCH_VALUE_NONE 0
// A handle; 0 is an undefined tensor.
#define TORCH_VALUE_TENSOR 1
#define TORCH_VALUE_INT 2
// The bits of a double.
#define TORCH_VALUE_DOUBLE 3
#define TORCH_VALUE_BOOL 4
// The bits of two doubles.
#define TORCH_VALUE_COMPLEX 5
// Address and length.
#define TORCH_VALUE_STRING 6
// Type and index.
#define TORCH_VALUE_DEVICE 7
// Length, members. Where a list is expected a tuple is taken, and the other way round.
#define TORCH_VALUE_LIST 8
#define TORCH_VALUE_TUPLE 9
// Number of entries; key, value, key, value...
#define TORCH_VALUE_DICT 10
// An object handle.
#define TORCH_VALUE_OBJECT 11

// ---- objects -------------------------------------------------------------------------------------

// A further kind of torch_error_kind: the code of a TorchScript program raised an exception.
#define TORCH_ERROR_SCRIPT 9

// What a member of an object is, for torch_jit_members.
#define TORCH_JIT_PARAMETER 0
#define TORCH_JIT_BUFFER 1
#define TORCH_JIT_MODULE 2
#define TORCH_JIT_ATTRIBUTE 3

// Loads a file; device type -1: each tensor to where it was. names is a list of the extra files that
// are asked for. The results are the module and a dict of those that were found.
int64_t torch_jit_load(int64_t path, int64_t path_length, int64_t device_type, int64_t device_index, int64_t names, int64_t count,
                       int64_t out, int64_t capacity);
// files is a dict from name to text.
int64_t torch_jit_save(int64_t object, int64_t path, int64_t path_length, int64_t files, int64_t count);
int64_t torch_jit_release(int64_t object);
// A second, independent reference to the same object.
int64_t torch_jit_retain(int64_t object);
// A module of its own with copies of all tensors.
int64_t torch_jit_copy(int64_t module);
// Inlines parameters and attributes as constants; kept is a list of the attributes and methods to keep.
int64_t torch_jit_freeze(int64_t module, int64_t kept, int64_t count);
int64_t torch_jit_optimize_for_inference(int64_t module);

// The class that the object had in Python: "__torch__.Net".
int64_t torch_jit_type(int64_t object, int64_t buffer, int64_t capacity);
int64_t torch_jit_is_module(int64_t object);
// Four values a member of the object itself: its name, TORCH_JIT_*, its value (a tensor or object for
// the first three; nothing for an attribute), and a number that is the same for the same tensor or object.
int64_t torch_jit_members(int64_t object, int64_t out, int64_t capacity);
int64_t torch_jit_get(int64_t object, int64_t name, int64_t name_length, int64_t out, int64_t capacity);
int64_t torch_jit_set(int64_t object, int64_t name, int64_t name_length, int64_t value, int64_t count);
// Whether a method of the object, or of one that it contains, assigns to an attribute.
int64_t torch_jit_assigns(int64_t object);
// In training mode or not, the modules below included.
int64_t torch_jit_train(int64_t module, int64_t training);

// The methods' names.
int64_t torch_jit_methods(int64_t object, int64_t out, int64_t capacity);
int64_t torch_jit_method_schema(int64_t object, int64_t name, int64_t name_length, int64_t buffer, int64_t capacity);
int64_t torch_jit_method_graph(int64_t object, int64_t name, int64_t name_length, int64_t buffer, int64_t capacity);
// Calls a method: arguments is a tuple of the positional ones and a dict of the named ones.
int64_t torch_jit_call(int64_t object, int64_t name, int64_t name_length, int64_t arguments, int64_t count, int64_t out, int64_t capacity);

#ifdef __cplusplus
}
#endif
