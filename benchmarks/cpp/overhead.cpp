// What small operators cost in C++: the rows of java/Overhead.java and python/overhead.py. Each result is dropped at once.
#include <ATen/ATen.h>
#include <torch/headeronly/version.h>

#include <vector>

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
  auto c = at::rand({4});
  const auto leaf = at::rand({4}).requires_grad_(true);
  const auto mask = a.gt(0.5);
  const auto pair = at::rand({2});
  const auto square = at::rand({2, 2});
  const auto cube = at::rand({2, 2, 2});
  const auto m = at::rand({32, 32});
  const auto n = at::rand({32, 32});
  const auto index = at::arange(2).flip(0);
  const auto column = index.view({2, 1});
  const auto one = at::ones({});
  const std::vector<at::Tensor> both = {a, b};
  volatile double number = 0;
  return turns::serve(
      {
          {"add", repeat([&] { return a.add(b); })},
          {"add-grad", repeat([&] { return leaf.add(b); })},
          {"add_", repeat([&] { return c.add_(b); })},
          {"sub", repeat([&] { return a.sub(b); })},
          {"mul", repeat([&] { return a.mul(b); })},
          {"mul-number", repeat([&] { return a.mul(2.0); })},
          {"mul_-number", repeat([&] { return c.mul_(1.0); })},
          {"div", repeat([&] { return a.div(b); })},
          {"pow-number", repeat([&] { return a.pow(2); })},
          {"maximum", repeat([&] { return a.maximum(b); })},
          {"lerp", repeat([&] { return a.lerp(b, 0.5); })},
          {"addcmul", repeat([&] { return a.addcmul(a, b); })},
          {"eq", repeat([&] { return a.eq(b); })},
          {"gt-number", repeat([&] { return a.gt(0.5); })},
          {"where", repeat([&] { return at::where(mask, a, b); })},
          {"neg", repeat([&] { return a.neg(); })},
          {"exp", repeat([&] { return a.exp(); })},
          {"sqrt", repeat([&] { return a.sqrt(); })},
          {"tanh", repeat([&] { return a.tanh(); })},
          {"sigmoid", repeat([&] { return a.sigmoid(); })},
          {"relu", repeat([&] { return a.relu(); })},
          {"gelu", repeat([&] { return at::gelu(a); })},
          {"clamp", repeat([&] { return a.clamp(0, 1); })},
          {"softmax", repeat([&] { return square.softmax(1); })},
          {"log_softmax", repeat([&] { return square.log_softmax(1); })},
          {"sum", repeat([&] { return a.sum(); })},
          {"sum-dim", repeat([&] { return square.sum(0); })},
          {"mean", repeat([&] { return a.mean(); })},
          {"max", repeat([&] { return a.max(); })},
          {"argmax-dim", repeat([&] { return square.argmax(1); })},
          {"norm", repeat([&] { return a.norm(); })},
          {"cumsum", repeat([&] { return a.cumsum(0); })},
          {"any", repeat([&] { return mask.any(); })},
          {"matmul", repeat([&] { return m.matmul(n); })},
          {"mm-small", repeat([&] { return square.mm(square); })},
          {"mv", repeat([&] { return square.mv(pair); })},
          {"dot", repeat([&] { return a.dot(b); })},
          {"bmm", repeat([&] { return cube.bmm(cube); })},
          {"linear", repeat([&] { return at::linear(m, n); })},
          {"view", repeat([&] {
             return a.view({2, 2});
           })},
          {"reshape", repeat([&] {
             return a.reshape({2, 2});
           })},
          {"t", repeat([&] { return square.t(); })},
          {"transpose", repeat([&] { return cube.transpose(0, 1); })},
          {"permute", repeat([&] {
             return cube.permute({2, 0, 1});
           })},
          {"unsqueeze", repeat([&] { return a.unsqueeze(0); })},
          {"squeeze", repeat([&] { return a.squeeze(); })},
          {"expand", repeat([&] {
             return a.expand({2, 4});
           })},
          {"select", repeat([&] { return square.select(0, 1); })},
          {"narrow", repeat([&] { return a.narrow(0, 1, 2); })},
          {"detach", repeat([&] { return leaf.detach(); })},
          {"cat", repeat([&] { return at::cat(both); })},
          {"stack", repeat([&] { return at::stack(both); })},
          {"index_select", repeat([&] { return square.index_select(0, index); })},
          {"gather", repeat([&] { return square.gather(1, column); })},
          {"embedding", repeat([&] { return at::embedding(square, index); })},
          {"clone", repeat([&] { return a.clone(); })},
          {"copy_", repeat([&] { return c.copy_(a); })},
          {"zero_", repeat([&] { return c.zero_(); })},
          {"to-double", repeat([&] { return a.to(at::kDouble); })},
          {"empty", repeat([&] { return at::empty({4}); })},
          {"zeros", repeat([&] { return at::zeros({4}); })},
          {"ones", repeat([&] { return at::ones({4}); })},
          {"zeros_like", repeat([&] { return at::zeros_like(a); })},
          {"arange", repeat([&] { return at::arange(4); })},
          {"randn", repeat([&] { return at::randn({4}); })},
          {"dropout", repeat([&] { return at::dropout(a, 0.5, true); })},
          {"mse_loss", repeat([&] { return at::mse_loss(a, b); })},
          {"cross_entropy", repeat([&] { return at::cross_entropy_loss(square, index); })},
          {"layer_norm", repeat([&] { return at::layer_norm(square, {2}); })},
          {"dim", repeat([&] { number = number + a.dim(); })},
          {"size", repeat([&] { number = number + a.size(0); })},
          {"item", repeat([&] { number = number + one.item<double>(); })},
      },
      "libtorch " TORCH_VERSION);
}
