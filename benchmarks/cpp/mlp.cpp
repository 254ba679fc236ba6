// A training step of a small net in C++ (64-64-10, ReLU, batch of 32, cross entropy): the rows of java/Mlp.java and
// python/mlp.py. Nothing but the operators, with the parameters in arrays: SGD is one _foreach_add_, Adam one _fused_adam_.
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

struct Net {
  std::vector<at::Tensor> parameters = {parameter({64, 64}, 64), parameter({64}, 64), parameter({10, 64}, 64), parameter({10}, 64)};
  at::Tensor x = at::randn({32, 64});
  at::Tensor y = at::arange(32).remainder(10);

  at::Tensor loss() const {
    const auto hidden = at::linear(x, parameters[0], parameters[1]).relu();
    return at::cross_entropy_loss(at::linear(hidden, parameters[2], parameters[3]), y);
  }

  std::vector<at::Tensor> gradients() const {
    std::vector<at::Tensor> gradients;
    gradients.reserve(parameters.size());
    for (const auto& parameter : parameters) gradients.push_back(parameter.grad());
    return gradients;
  }

  void zero_grad() {
    for (auto& parameter : parameters) parameter.mutable_grad().reset();
  }
};

void sgd(Net& net) {
  net.loss().backward();
  {
    at::NoGradGuard guard;
    at::_foreach_add_(net.parameters, net.gradients(), -1e-3);
  }
  net.zero_grad();
}

struct Adam {
  explicit Adam(const Net& net) {
    for (const auto& parameter : net.parameters) {
      means.push_back(at::zeros_like(parameter));
      squares.push_back(at::zeros_like(parameter));
      steps.push_back(at::zeros({}));
    }
  }

  void step(Net& net) {
    net.loss().backward();
    {
      at::NoGradGuard guard;
      at::_foreach_add_(steps, 1);
      at::_fused_adam_(net.parameters, net.gradients(), means, squares, {}, steps, 1e-3, 0.9, 0.999, 0, 1e-8, false, false);
    }
    net.zero_grad();
  }

  std::vector<at::Tensor> means, squares, steps;
};

template <class Step>
turns::Row repeat(Step step) {
  return [step](int64_t count) {
    for (int64_t i = 0; i < count; i++) step();
  };
}

}  // namespace

int main() {
  Net net;
  Adam adam(net);
  return turns::serve(
      {
          {"forward", repeat([&] { net.loss(); })},
          {"backward", repeat([&] {
             net.loss().backward();
             net.zero_grad();
           })},
          {"sgd", repeat([&] { sgd(net); })},
          {"adam", repeat([&] { adam.step(net); })},
      },
      "libtorch " TORCH_VERSION);
}
