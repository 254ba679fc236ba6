// Small work asks for no second thread, and large work does: counted where programs enter OpenMP.
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>
#include <dlfcn.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>

#include "torch_shim.h"

namespace {

std::atomic<int> regions{0};

template <class Work>
int regions_of(Work work) {
  const int before = regions;
  work();
  return regions - before;
}

void check_that(bool holds, const char* what, int line) {
  if (holds) return;
  std::fprintf(stderr, "line %d: %s\n", line, what);
  std::exit(1);
}
#define EXPECT(condition) check_that((condition), #condition, __LINE__)

void train(int64_t batch, int64_t width) {
  const auto x = at::randn({batch, width});
  const auto weight = at::randn({width, width}).requires_grad_();
  const auto bias = at::randn({width}).requires_grad_();
  const auto target = at::zeros({batch}, at::kLong);
  auto hidden = at::layer_norm(at::relu(at::addmm(bias, x, weight)), {width});
  at::nll_loss(at::log_softmax(at::softmax(hidden, 1), 1), target).backward();
  const c10::AutoGradMode off(false);
  at::_fused_sgd_({weight, bias}, {weight.grad(), bias.grad()}, {}, 0.1, 0, 0.1, 0, false, false, true);
}

}  // namespace

// The executable's own comes before libgomp's.
extern "C" void GOMP_parallel(void (*body)(void*), void* data, unsigned threads, unsigned flags) {
  static const auto real = reinterpret_cast<decltype(&GOMP_parallel)>(dlsym(RTLD_NEXT, "GOMP_parallel"));
  ++regions;
  real(body, data, threads, flags);
}

int main() {
  EXPECT(torch_set_threads(2) >= 0);
  train(32, 64);  // what comes once in a process comes now
  EXPECT(regions_of([] { train(32, 64); }) == 0);
  EXPECT(at::get_num_threads() == 2);
  EXPECT(regions_of([] { at::mm(at::ones({512, 512}), at::ones({512, 512})); }) > 0);
  EXPECT(regions_of([] { at::softmax(at::ones({512, 512}), 1); }) > 0);
  // A call that fails gives the threads back, too.
  try {
    at::mm(at::ones({2, 3}), at::ones({4, 5}));
    EXPECT(false);
  } catch (const c10::Error&) {
  }
  EXPECT(at::get_num_threads() == 2);
  std::puts("small work: ok");
}
