// Max pooling: the shim's own loop gives the values, indices and gradients of libtorch's.
#include <ATen/ATen.h>
#include <ATen/ops/max_pool2d_with_indices_cpu_dispatch.h>

#include <cstdio>
#include <limits>
#include <string>
#include <vector>

#include "torch_shim.h"

static int failures = 0;

static void expect(bool holds, const std::string& what) {
  if (holds) return;
  std::printf("FAILED: %s\n", what.c_str());
  failures++;
}

static void compare(const at::Tensor& x, const std::string& what, at::IntArrayRef kernel = 2, at::IntArrayRef stride = {},
                    at::IntArrayRef padding = 0, bool ceil_mode = false) {
  const auto [values, indices] = at::max_pool2d_with_indices(x, kernel, stride, padding, 1, ceil_mode);
  const auto [expected, places] = at::cpu::max_pool2d_with_indices(x, kernel, stride, padding, 1, ceil_mode);
  expect(at::allclose(values, expected, 0, 0, /*equal_nan=*/true), "values, " + what);
  expect(indices.equal(places), "indices, " + what);
  expect(values.strides() == expected.strides(), "strides, " + what);
}

int main() {
  if (torch_version_loaded(0, 0) < 0) return 1;
  at::manual_seed(1);
  for (const int64_t height : {2, 3, 4, 5, 8, 17}) {
    for (const int64_t width : {2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 33}) {
      const std::string size = std::to_string(height) + "x" + std::to_string(width);
      compare(at::randn({3, 5, height, width}), size);
      compare(at::randn({5, height, width}), size + " without a batch");
      // Many equal numbers: the first of a window wins.
      compare(at::randn({3, 5, height, width}).relu(), size + " with equal pixels");
      at::Tensor odd = at::randn({2, 3, height, width});
      odd.masked_fill_(at::rand({2, 3, height, width}) < 0.3, std::numeric_limits<float>::quiet_NaN());
      odd.masked_fill_(at::rand({2, 3, height, width}) < 0.3, -std::numeric_limits<float>::infinity());
      compare(odd, size + " with NaN and infinities");
    }
  }
  compare(at::full({1, 1, 4, 4}, -std::numeric_limits<float>::infinity()), "nothing but -inf");
  compare(at::randn({64, 32, 40, 40}), "on several threads");
  compare(at::randn({4, 6, 8, 8}).transpose(2, 3), "transposed");
  compare(at::randn({4, 6, 8, 8}).contiguous(at::MemoryFormat::ChannelsLast), "channels last");
  compare(at::randn({4, 6, 8, 8}, at::kDouble), "double");
  compare(at::randn({4, 6, 9, 9}), "windows of 3", 3, 2, 1);
  compare(at::randn({4, 6, 9, 9}), "a stride of 1", 2, 1);
  compare(at::randn({4, 6, 9, 9}), "windows at the edge", 2, 2, 0, true);
  compare(at::randn({4, 6, 8, 8}), "two numbers each", {2, 2}, {2, 2}, {0, 0});

  const at::Tensor x = at::randn({2, 3, 8, 8}).set_requires_grad(true);
  at::max_pool2d(x, 2).mul(at::arange(96).view({2, 3, 4, 4})).sum().backward();
  const at::Tensor y = x.detach().clone();
  const auto places = std::get<1>(at::cpu::max_pool2d_with_indices(y, 2));
  const at::Tensor gradient = at::zeros({6, 64}).scatter_(1, places.view({6, 16}), at::arange(96, at::kFloat).view({6, 16}));
  expect(x.grad().view({6, 64}).equal(gradient), "the gradient");

  for (const auto& kernel : {std::vector<int64_t>{0}, std::vector<int64_t>{2, 2, 2}}) {
    try {
      at::max_pool2d_with_indices(y, kernel);
      expect(false, "windows that are none");
    } catch (const c10::Error&) {
    }
  }
  if (failures == 0) std::printf("max pooling: ok\n");
  return failures == 0 ? 0 : 1;
}
