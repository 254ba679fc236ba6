// Gradients: the engine, the grad mode of a thread, hooks.
#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/variable.h>

#include <memory>
#include <string>

#include "graph.h"
#include "marshal.h"
#include "upcalls.h"

using namespace shim;

namespace shim {

Upcalls& upcalls() {
  static Upcalls table;
  return table;
}

}  // namespace shim

int64_t torch_upcalls_set(int64_t hook, int64_t hook_removed, int64_t release) {
  upcalls().hook = reinterpret_cast<int64_t (*)(int64_t, int64_t)>(hook);
  upcalls().hook_removed = reinterpret_cast<void (*)(int64_t)>(hook_removed);
  upcalls().release = reinterpret_cast<void (*)(int64_t)>(release);
  return 0;
}

int64_t torch_tensor_set_requires_grad(int64_t tensor, int64_t requires_grad) {
  return guarded([&] {
    Borrowed borrowed(tensor);
    TORCH_CHECK(
        requires_grad || borrowed->is_leaf(),
        "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that doesn't "
        "require differentiation use detach()");
    borrowed->requires_grad_(requires_grad != 0);
    return int64_t{0};
  });
}

int64_t torch_tensor_grad(int64_t tensor) {
  return guarded([&] { return give(Borrowed(tensor)->grad()); });
}

int64_t torch_tensor_set_grad(int64_t tensor, int64_t grad) {
  return guarded([&] {
    Borrowed owner(tensor);
    if (grad == 0) {
      owner->mutable_grad().reset();
      return int64_t{0};
    }
    Borrowed value(grad);
    TORCH_CHECK_TYPE(value->scalar_type() == owner->scalar_type(), "a gradient of dtype ", value->scalar_type(),
                     " cannot be assigned to a tensor of dtype ", owner->scalar_type());
    TORCH_CHECK(value->device() == owner->device(), "a gradient on ", value->device(), " cannot be assigned to a tensor on ",
                owner->device());
    TORCH_CHECK(value->sizes() == owner->sizes(), "a gradient of shape ", value->sizes(), " cannot be assigned to a tensor of shape ",
                owner->sizes());
    owner->mutable_grad() = *value;
    return int64_t{0};
  });
}

int64_t torch_tensor_retain_grad(int64_t tensor) {
  return guarded([&] {
    Borrowed(tensor)->retain_grad();
    return int64_t{0};
  });
}

int64_t torch_tensor_grad_fn(int64_t tensor, int64_t buffer, int64_t capacity) {
  return guarded([&] {
    const auto& function = Borrowed(tensor)->grad_fn();
    return copy_text(function ? function->name() : std::string(), buffer, capacity);
  });
}

int64_t torch_tensor_register_hook(int64_t tensor, int64_t id) {
  return guarded([&] {
    // Dies with the tensor's autograd state: then the host language may forget the hook too.
    auto registration = std::make_shared<Registration>(id);
    return static_cast<int64_t>(Borrowed(tensor)->register_hook([registration](const at::Tensor& gradient) -> at::Tensor {
      const int64_t result = upcalls().hook(registration->id(), give(gradient));
      if (result < 0) throw UpcallError(result);
      return taken(result);
    }));
  });
}

int64_t torch_tensor_remove_hook(int64_t tensor, int64_t position) {
  return guarded([&] {
    Borrowed(tensor)->remove_hook(static_cast<unsigned>(position));
    return int64_t{0};
  });
}

int64_t torch_backward(int64_t tensors, int64_t count, int64_t grads, int64_t grad_count, int64_t retain_graph, int64_t create_graph,
                       int64_t inputs, int64_t input_count) {
  return guarded([&] {
    torch::autograd::backward(variables(tensors, count), gradients(grads, grad_count), optional_bool(retain_graph), create_graph != 0,
                              variables(inputs, input_count));
    return int64_t{0};
  });
}

int64_t torch_grad(int64_t outputs, int64_t count, int64_t inputs, int64_t input_count, int64_t grads, int64_t grad_count,
                   int64_t retain_graph, int64_t create_graph, int64_t allow_unused, int64_t out, int64_t capacity) {
  return guarded([&] {
    auto results = torch::autograd::grad(variables(outputs, count), variables(inputs, input_count), gradients(grads, grad_count),
                                         optional_bool(retain_graph), create_graph != 0, allow_unused != 0);
    Results slots(out, capacity);
    for (auto& result : results) slots.put(std::move(result));
    return slots.count();
  });
}

int64_t torch_grad_enabled(void) { return c10::GradMode::is_enabled() ? 1 : 0; }
int64_t torch_set_grad_enabled(int64_t enabled) {
  return guarded([&] {
    c10::GradMode::set_enabled(enabled != 0);
    return int64_t{0};
  });
}

int64_t torch_inference_enabled(void) { return c10::InferenceMode::is_enabled() ? 1 : 0; }
int64_t torch_inference_enter(int64_t enabled) {
  return guarded([&] { return reinterpret_cast<int64_t>(new c10::InferenceMode(enabled != 0)); });
}
int64_t torch_inference_leave(int64_t guard) {
  return guarded([&] {
    delete reinterpret_cast<c10::InferenceMode*>(guard);
    return int64_t{0};
  });
}

int64_t torch_anomaly_enabled(void) { return torch::autograd::AnomalyMode::is_enabled() ? 1 : 0; }
int64_t torch_set_anomaly_enabled(int64_t enabled) {
  return guarded([&] {
    torch::autograd::AnomalyMode::set_enabled(enabled != 0);
    return int64_t{0};
  });
}
