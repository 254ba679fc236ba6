// Training steps of a resnet18, an LSTM and a transformer block with the C++ frontend: the rows of java/Train.java and
// python/train.py.
#include <torch/headeronly/version.h>
#include <torch/torch.h>

#include "turns.h"

namespace nn = torch::nn;

namespace {

nn::Conv2d conv(int64_t in, int64_t out, int64_t kernel, int64_t stride) {
  return nn::Conv2d(nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).bias(false));
}

struct BasicBlockImpl : nn::Module {
  BasicBlockImpl(int64_t in, int64_t out, int64_t stride)
      : conv1(conv(in, out, 3, stride)), bn1(out), conv2(conv(out, out, 3, 1)), bn2(out) {
    register_module("conv1", conv1);
    register_module("bn1", bn1);
    register_module("conv2", conv2);
    register_module("bn2", bn2);
    if (stride != 1 || in != out)
      downsample = register_module("downsample", nn::Sequential(conv(in, out, 1, stride), nn::BatchNorm2d(out)));
  }

  torch::Tensor forward(torch::Tensor x) {
    auto y = bn1(conv1(x)).relu_();
    y = bn2(conv2(y));
    y += downsample.is_empty() ? x : downsample->forward(x);
    return y.relu_();
  }

  nn::Conv2d conv1;
  nn::BatchNorm2d bn1;
  nn::Conv2d conv2;
  nn::BatchNorm2d bn2;
  nn::Sequential downsample{nullptr};
};
TORCH_MODULE(BasicBlock);

struct Resnet18 : nn::Module {
  Resnet18() {
    body->push_back(conv(3, 64, 7, 2));
    body->push_back(nn::BatchNorm2d(64));
    body->push_back(nn::ReLU(nn::ReLUOptions().inplace(true)));
    body->push_back(nn::MaxPool2d(nn::MaxPool2dOptions(3).stride(2).padding(1)));
    int64_t in = 64;
    for (int64_t out : {64, 128, 256, 512}) {
      body->push_back(BasicBlock(in, out, in == out ? 1 : 2));
      body->push_back(BasicBlock(out, out, 1));
      in = out;
    }
    body->push_back(nn::AdaptiveAvgPool2d(1));
    body->push_back(nn::Flatten());
    body->push_back(nn::Linear(512, 10));
    register_module("body", body);
  }

  torch::Tensor forward(torch::Tensor x) { return body->forward(x); }

  nn::Sequential body;
};

struct Lstm : nn::Module {
  Lstm() {
    register_module("embedding", embedding);
    register_module("lstm", lstm);
    register_module("head", head);
  }

  torch::Tensor forward(torch::Tensor x) { return head(std::get<0>(lstm(embedding(x)))).flatten(0, 1); }

  nn::Embedding embedding{1000, 64};
  nn::LSTM lstm{nn::LSTMOptions(64, 128).num_layers(2).batch_first(true)};
  nn::Linear head{128, 1000};
};

struct Transformer : nn::Module {
  Transformer() { register_module("block", block); }

  torch::Tensor forward(torch::Tensor x) { return block(x); }

  nn::TransformerEncoderLayer block{nn::TransformerEncoderLayerOptions(128, 4).dim_feedforward(512).dropout(0)};
};

template <class Net, class Loss>
turns::Row step(torch::Tensor x, torch::Tensor y, Loss loss) {
  auto net = std::make_shared<Net>();
  auto sgd = std::make_shared<torch::optim::SGD>(net->parameters(), torch::optim::SGDOptions(1e-3).momentum(0.9));
  return [=](int64_t count) {
    for (int64_t i = 0; i < count; i++) {
      sgd->zero_grad();
      loss(net->forward(x), y).backward();
      sgd->step();
    }
  };
}

}  // namespace

int main() {
  const auto cross_entropy = [](const torch::Tensor& x, const torch::Tensor& y) { return nn::functional::cross_entropy(x, y); };
  const auto mse = [](const torch::Tensor& x, const torch::Tensor& y) { return torch::mse_loss(x, y); };
  const auto words = torch::arange(16 * 32).remainder(1000);
  return turns::serve(
      {
          {"resnet18", step<Resnet18>(torch::randn({16, 3, 64, 64}), torch::arange(16).remainder(10), cross_entropy)},
          {"lstm", step<Lstm>(words.view({16, 32}), words, cross_entropy)},
          {"transformer", step<Transformer>(torch::randn({64, 8, 128}), torch::randn({64, 8, 128}), mse)},
      },
      "libtorch " TORCH_VERSION);
}
