// The C interface from the caller's side: tensors over the caller's memory, an operator through its
// typed function and through the boxed call, gradients, and failures that come back as values.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "torch_calls.h"
#include "torch_shim.h"

// Operators live as long as the process: this table, which the linker could show to others, holds them in the leak checker's sight.
int64_t operators[16];

namespace {

constexpr int64_t kFloat = 6;
constexpr int64_t kCpu = 0;

std::string last_message() {
  char text[512] = {};
  torch_error_message(reinterpret_cast<int64_t>(text), sizeof text - 1);
  return text;
}

void check_that(bool holds, const char* what, int line) {
  if (holds) return;
  std::fprintf(stderr, "line %d: %s\nlast error: %s\n", line, what, last_message().c_str());
  std::exit(1);
}
#define CHECK(condition) check_that((condition), #condition, __LINE__)

int64_t pointer(const void* p) { return reinterpret_cast<int64_t>(p); }
int64_t handle(int64_t result) { return result & ~int64_t{TORCH_HANDLE_FLAGS}; }

int64_t find_op(const char* name, const char* overload, const char* signature) {
  static int count = 0;
  const int64_t op =
      torch_op(pointer(name), std::strlen(name), pointer(overload), std::strlen(overload), pointer(signature), std::strlen(signature));
  CHECK(count < 16);
  operators[count++] = op;
  return op;
}

int64_t vector_of(float* values, int64_t length) {
  const int64_t tensor = torch_tensor_from_memory(pointer(values), pointer(&length), 1, kFloat, kCpu, -1, 0);
  CHECK(tensor > 0);
  return handle(tensor);
}

void release(int64_t tensor) { CHECK(torch_tensor_release(pointer(&tensor), 1) >= 0); }

void versions_agree() {
  char built[32] = {};
  char loaded[32] = {};
  torch_version_built(pointer(built), sizeof built - 1);
  torch_version_loaded(pointer(loaded), sizeof loaded - 1);
  CHECK(built[0] == '2');
  CHECK(std::strncmp(built, loaded, std::strlen(loaded)) == 0);
}

void adds_with_gradients() {
  float x[] = {1, 2, 3};
  float y[] = {10, 20, 30};
  const int64_t a = vector_of(x, 3);
  const int64_t b = vector_of(y, 3);
  CHECK(torch_tensor_set_requires_grad(a, 1) >= 0);

  const int64_t add = find_op("aten::add", "Tensor", "TTS_T");
  CHECK(add > 0);
  const int64_t result = torch_call_TTS_T(add, a, b, 2, TORCH_SCALAR_INT);
  CHECK(result > 0);
  CHECK(result & TORCH_HANDLE_GRAPH);
  const int64_t c = handle(result);
  CHECK(torch_tensor_dim(c) == 1 && torch_tensor_size(c, 0) == 3 && torch_tensor_dtype(c) == kFloat);
  CHECK(reinterpret_cast<const float*>(torch_tensor_data(c))[2] == 63);

  float ones[] = {1, 1, 1};
  const int64_t seed = vector_of(ones, 3);
  CHECK(torch_backward(pointer(&c), 1, pointer(&seed), 1, -1, 0, 0, 0) >= 0);
  const int64_t gradient = handle(torch_tensor_grad(a));
  CHECK(gradient > 0);
  CHECK(reinterpret_cast<const float*>(torch_tensor_data(gradient))[1] == 1);
  for (int64_t tensor : {gradient, seed, c, b, a}) release(tensor);
}

void boxed_call_gives_the_same() {
  float x[] = {-1, 4};
  const int64_t a = vector_of(x, 2);
  const int64_t relu = find_op("aten::relu", "", "");
  CHECK(relu > 0);
  const int64_t arguments[] = {TORCH_ARG_TENSOR, a, 0};
  int64_t out[2] = {};
  CHECK(torch_op_call_boxed(relu, pointer(arguments), 1, pointer(out), 2) >= 0);
  CHECK(out[0] == TORCH_ARG_TENSOR);
  const int64_t c = handle(out[1]);
  CHECK(reinterpret_cast<const float*>(torch_tensor_data(c))[0] == 0);
  CHECK(reinterpret_cast<const float*>(torch_tensor_data(c))[1] == 4);
  release(c);
  release(a);
}

void failures_are_values() {
  float x[] = {1, 2, 3};
  float y[] = {1, 2};
  const int64_t a = vector_of(x, 3);
  const int64_t b = vector_of(y, 2);
  const int64_t add = find_op("aten::add", "Tensor", "TTS_T");
  CHECK(torch_call_TTS_T(add, a, b, 1, TORCH_SCALAR_INT) == TORCH_ERROR);
  CHECK(last_message().find("size of tensor") != std::string::npos);
  CHECK(find_op("aten::no_such_operator", "", "") == TORCH_ERROR);
  CHECK(last_message().find("no_such_operator") != std::string::npos);
  CHECK(find_op("aten::add", "Tensor", "TT_T") == TORCH_ERROR);
  release(a);
  release(b);
}

}  // namespace

int main() {
  versions_agree();
  adds_with_gradients();
  boxed_call_gives_the_same();
  failures_are_values();
  return 0;
}
