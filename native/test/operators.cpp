// A library of operators as users write them, for the tests of calls by name.
#include <ATen/ATen.h>
#include <torch/library.h>

namespace {

at::Tensor scale_sum(const at::Tensor& x, double factor, at::IntArrayRef dims, bool keep) { return (x * factor).sum(dims, keep); }

std::tuple<at::Tensor, int64_t, std::string> several(const at::Tensor& x, const std::string& text) {
  return {x + 1, x.numel(), text + "!"};
}

std::vector<double> halves(const std::vector<double>& values) {
  std::vector<double> result;
  for (double value : values) result.push_back(value / 2);
  return result;
}

int64_t present(const c10::List<std::optional<at::Tensor>>& tensors) {
  int64_t count = 0;
  for (std::optional<at::Tensor> tensor : tensors) count += tensor.has_value();
  return count;
}

void nothing(at::ScalarType, std::optional<at::Device>, const std::optional<at::Generator>&) {}

}  // namespace

TORCH_LIBRARY(shim_test, m) {
  m.def("scale_sum(Tensor x, float factor=2.0, int[2] dims=0, *, bool keep=False) -> Tensor", &scale_sum);
  m.def("several(Tensor x, str text) -> (Tensor, int, str)", &several);
  m.def("halves(float[] values) -> float[]", &halves);
  m.def("present(Tensor?[] tensors) -> int", &present);
  m.def("nothing(ScalarType dtype, Device? device=None, Generator? generator=None) -> ()", &nothing);
}
