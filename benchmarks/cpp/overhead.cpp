// What small operators cost in C++: the rows of java/Overhead.java and python/overhead.py. Each result is dropped at once.
#include <ATen/ATen.h>
#include <torch/headeronly/version.h>

#include "turns.h"

namespace {

// Neither inlined nor looked into, so that every row is a loop around one call.
template <class Op>
turns::Row repeat(Op op) {
  return [op](int64_t count) {
    for (int64_t i = 0; i < count; i++) op();
  };
}

}  // namespace

int main() {
  const auto a = at::rand({4});
  const auto b = at::rand({4});
  const auto leaf = at::rand({4}).requires_grad_(true);
  const auto square = at::rand({2, 2});
  const auto m = at::rand({32, 32});
  const auto n = at::rand({32, 32});
  volatile int64_t dims = 0;
  return turns::serve(
      {
          {"add", repeat([&] { a.add(b); })},
          {"add-grad", repeat([&] { leaf.add(b); })},
          {"mul-number", repeat([&] { a.mul(2.0); })},
          {"relu", repeat([&] { a.relu(); })},
          {"view", repeat([&] {
             a.view({2, 2});
           })},
          {"sum-dim", repeat([&] { square.sum(0); })},
          {"matmul", repeat([&] { m.matmul(n); })},
          {"empty", repeat([&] { at::empty({4}); })},
          {"dim", repeat([&] { dims = dims + a.dim(); })},
      },
      "libtorch " TORCH_VERSION);
}
