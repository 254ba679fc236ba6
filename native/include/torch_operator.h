// Operators that were found by name: what their schemas say, and calls with values of any type.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Loads a library of operators, which registers them. The path is UTF-8.
int64_t torch_load_library(int64_t path, int64_t path_length);

// The schema's arguments, a line each: "name\ttype\tlength\thas_default\tkeyword_only". A list of a
// length other than 0 may be given as one value that stands for so many.
int64_t torch_op_signature(int64_t op, int64_t buffer, int64_t capacity);

// Calls the operator with all of its arguments, in order. An argument is a value as TORCH_VALUE_*
// tells: three numbers (kind, a, b); the members of a list stand at the address a, b of them.
// To out go the number of results and then each of them, kind first: see each kind.
int64_t torch_op_call(int64_t op, int64_t arguments, int64_t count, int64_t out, int64_t capacity);

// Result: kind alone.
#define TORCH_VALUE_NONE 0
// a: the handle. Result: the handle.
#define TORCH_VALUE_TENSOR 1
// a: the number. Result: the number.
#define TORCH_VALUE_INT 2
// a: the bits. Result: the bits.
#define TORCH_VALUE_DOUBLE 3
#define TORCH_VALUE_BOOL 4
// a, b: the bits of real and imaginary part. Result: both.
#define TORCH_VALUE_COMPLEX 5
// a: UTF-8, b: its length. Result: the length, then the bytes, eight to a number.
#define TORCH_VALUE_STRING 6
// a: the type, b: the index. Result: both.
#define TORCH_VALUE_DEVICE 7
// a: the handle. Not a result.
#define TORCH_VALUE_GENERATOR 8
// Result: the number of members, then each of them. The operator's schema tells what they are.
#define TORCH_VALUE_LIST 9
// The default that the schema gives. Not a result.
#define TORCH_VALUE_DEFAULT 10
// Only a result: the number of members, then each of them.
#define TORCH_VALUE_TUPLE 11

#ifdef __cplusplus
}
#endif
