// A training step of a small net in C++ (64-64-10, ReLU, batch of 32, cross entropy, Adam with decoupled weight decay): what
// java/Learner.java's rows are measured by. Nothing but the operators, with the parameters in arrays.
#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <torch/headeronly/version.h>

#include <cmath>
#include <vector>

#include "turns.h"

namespace {

at::Tensor parameter(at::IntArrayRef shape, int64_t inputs) {
  const double bound = 1 / std::sqrt(static_cast<double>(inputs));
  return at::empty(shape).uniform_(-bound, bound).requires_grad_(true);
}

struct Training {
  Training() {
    for (const auto& parameter : parameters) {
      means.push_back(at::zeros_like(parameter));
      squares.push_back(at::zeros_like(parameter));
      steps.push_back(at::zeros({}));
    }
  }

  void step() {
    const auto hidden = at::linear(x, parameters[0], parameters[1]).relu();
    at::cross_entropy_loss(at::linear(hidden, parameters[2], parameters[3]), y).backward();
    std::vector<at::Tensor> gradients;
    gradients.reserve(parameters.size());
    for (const auto& parameter : parameters) gradients.push_back(parameter.grad());
    at::NoGradGuard guard;
    at::_foreach_add_(steps, 1);
    at::_fused_adamw_(parameters, gradients, means, squares, {}, steps, 1e-3, 0.9, 0.99, 0.01, 1e-5, false, false);
    at::_foreach_zero_(gradients);
  }

  std::vector<at::Tensor> parameters = {parameter({64, 64}, 64), parameter({64}, 64), parameter({10, 64}, 64), parameter({10}, 64)};
  std::vector<at::Tensor> means, squares, steps;
  at::Tensor x = at::randn({32, 64});
  at::Tensor y = at::arange(32).remainder(10);
};

}  // namespace

int main() {
  Training training;
  return turns::serve({{"step",
                        [&](int64_t count) {
                          for (int64_t i = 0; i < count; i++) training.step();
                        }}},
                      "libtorch " TORCH_VERSION);
}
