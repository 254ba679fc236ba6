// Max pooling of 2x2 pixels without branches.
#pragma once
#include <ATen/core/Tensor.h>

#include <tuple>

namespace shim {

// aten::max_pool2d_with_indices on the CPU: this file's own loop for float32 and windows of 2x2 side by side, libtorch's for the
// rest. Values and indices are the same.
std::tuple<at::Tensor, at::Tensor> max_pool2d_with_indices(const at::Tensor& self, at::IntArrayRef kernel_size, at::IntArrayRef stride,
                                                           at::IntArrayRef padding, at::IntArrayRef dilation, bool ceil_mode);

}  // namespace shim
