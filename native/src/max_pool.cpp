// libtorch asks of each pixel whether it is the greatest of its window so far. On the values of a network the processor guesses
// every other answer wrong, and a small convolutional net spends a third of its time so. Here four windows are looked at together,
// and each pixel is taken by a mask: a twelfth of the time on pictures of 32x32.
#include "max_pool.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/ops/max_pool2d_with_indices_cpu_dispatch.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <limits>

namespace {

constexpr int64_t LANES = 4;

using Floats = float __attribute__((vector_size(LANES * sizeof(float))));
using Ints = int32_t __attribute__((vector_size(LANES * sizeof(int32_t))));

// The greatest pixel of each of four windows, and its place in the plane.
struct Greatest {
  Floats value;
  Ints at;

  // A later pixel wins if it is greater, and any NaN does.
  void look(Floats pixel, Ints place) {
    const Ints take = (pixel > value) | (pixel != pixel);
    value = take ? pixel : value;
    at = take ? place : at;
  }

  void store(float* values, int64_t* indices) const {
    std::memcpy(values, &value, sizeof value);
    for (int64_t lane = 0; lane < LANES; lane++) indices[lane] = at[lane];
  }
};

// A plane of pixels, and the upper left corners of its windows.
struct Plane {
  const float* pixels;
  int32_t width;
  int32_t columns;

  int32_t corner(int64_t window) const {
    return static_cast<int32_t>(window / columns) * 2 * width + static_cast<int32_t>(window % columns) * 2;
  }

  // Four windows that are neighbours in a row.
  Greatest neighbours(int64_t window) const {
    const int32_t first = corner(window);
    const auto [a, b] = pairs(pixels + first);
    const auto [c, d] = pairs(pixels + first + width);
    const Ints at = Ints{0, 2, 4, 6} + first;
    return greatest(a, b, c, d, at);
  }

  // Any four windows.
  Greatest any(const std::array<int64_t, LANES>& windows) const {
    Floats a{}, b{}, c{}, d{};
    Ints at{};
    for (int64_t lane = 0; lane < LANES; lane++) {
      at[lane] = corner(windows[lane]);
      const float* pixel = pixels + at[lane];
      a[lane] = pixel[0];
      b[lane] = pixel[1];
      c[lane] = pixel[width];
      d[lane] = pixel[width + 1];
    }
    return greatest(a, b, c, d, at);
  }

 private:
  Greatest greatest(Floats a, Floats b, Floats c, Floats d, Ints at) const {
    Greatest most{a, at};
    most.look(b, at + 1);
    most.look(c, at + width);
    most.look(d, at + width + 1);
    return most;
  }

  // The pixels at even and at odd places.
  static std::array<Floats, 2> pairs(const float* row) {
    Floats low, high;
    std::memcpy(&low, row, sizeof low);
    std::memcpy(&high, row + LANES, sizeof high);
    return {__builtin_shufflevector(low, high, 0, 2, 4, 6), __builtin_shufflevector(low, high, 1, 3, 5, 7)};
  }
};

void pool(const Plane& plane, int64_t windows, float* values, int64_t* indices) {
  int64_t window = 0;
  for (; window + LANES <= windows; window += LANES) {
    const bool one_row = window % plane.columns + LANES <= plane.columns;
    const Greatest most = one_row ? plane.neighbours(window) : plane.any({window, window + 1, window + 2, window + 3});
    most.store(values + window, indices + window);
  }
  if (window == windows) return;
  // The last ones, some of them several times.
  std::array<int64_t, LANES> last;
  for (int64_t lane = 0; lane < LANES; lane++) last[lane] = std::min(window + lane, windows - 1);
  const Greatest most = plane.any(last);
  for (int64_t lane = 0; window + lane < windows; lane++) {
    values[window + lane] = most.value[lane];
    indices[window + lane] = most.at[lane];
  }
}

bool all(at::IntArrayRef numbers, int64_t expected) {
  return std::all_of(numbers.begin(), numbers.end(), [&](int64_t number) { return number == expected; });
}

// Whether the list is one that libtorch takes for height and width, of this number.
bool both(at::IntArrayRef numbers, int64_t expected) { return (numbers.size() == 1 || numbers.size() == 2) && all(numbers, expected); }

bool is_ours(const at::Tensor& self, at::IntArrayRef kernel_size, at::IntArrayRef stride, at::IntArrayRef padding, at::IntArrayRef dilation,
             bool ceil_mode) {
  return self.scalar_type() == at::kFloat && (self.dim() == 3 || self.dim() == 4) && self.numel() > 0 && self.is_contiguous() &&
         self.suggest_memory_format() == at::MemoryFormat::Contiguous && both(kernel_size, 2) && (stride.empty() || both(stride, 2)) &&
         both(padding, 0) && both(dilation, 1) && !ceil_mode && self.size(-1) >= 2 && self.size(-2) >= 2 &&
         self.size(-1) * self.size(-2) <= std::numeric_limits<int32_t>::max();
}

}  // namespace

std::tuple<at::Tensor, at::Tensor> shim::max_pool2d_with_indices(const at::Tensor& self, at::IntArrayRef kernel_size,
                                                                 at::IntArrayRef stride, at::IntArrayRef padding, at::IntArrayRef dilation,
                                                                 bool ceil_mode) {
  if (!is_ours(self, kernel_size, stride, padding, dilation, ceil_mode)) {
    return at::cpu::max_pool2d_with_indices(self, kernel_size, stride, padding, dilation, ceil_mode);
  }
  const int64_t height = self.size(-2), width = self.size(-1), area = height * width;
  const int64_t rows = height / 2, columns = width / 2, windows = rows * columns;
  auto shape = self.sizes().vec();
  shape[shape.size() - 2] = rows;
  shape[shape.size() - 1] = columns;
  const at::Tensor values = at::empty(shape, self.options()), indices = at::empty(shape, self.options().dtype(at::kLong));
  const float* from = self.const_data_ptr<float>();
  float* to = values.mutable_data_ptr<float>();
  int64_t* at = indices.mutable_data_ptr<int64_t>();
  at::parallel_for(0, self.numel() / area, std::max<int64_t>(1, at::internal::GRAIN_SIZE / area), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; i++) {
      const Plane plane{from + i * area, static_cast<int32_t>(width), static_cast<int32_t>(columns)};
      pool(plane, windows, to + i * windows, at + i * windows);
    }
  });
  return {values, indices};
}
