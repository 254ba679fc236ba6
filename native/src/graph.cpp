// Nodes of the graph and hooks on them; the modes that concern gradients.
#include "graph.h"

#include <ATen/ATen.h>
#include <c10/core/AutogradState.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/engine.h>
#include <torch/csrc/autograd/functions/accumulate_grad.h>

#include <mutex>

#include "torch_function.h"
#include "upcalls.h"

using namespace shim;
using torch::autograd::Node;
using torch::autograd::variable_list;

namespace {

int64_t give_node(NodePtr node, uint32_t input = 0) {
  if (!node) return 0;
  at::Tensor holder = at::empty({0});
  torch::autograd::impl::set_gradient_edge(holder, {std::move(node), input});
  return give(std::move(holder));
}

Node& node_of(int64_t handle) { return *torch::autograd::impl::grad_fn_unsafe(*Borrowed(handle)); }

// Calls a hook on lists of gradients; whether it put others into `changed`.
bool call_hook(int64_t id, int64_t kind, const variable_list& first, const variable_list& second, variable_list& changed) {
  std::vector<int64_t> given = handles(first);
  std::vector<int64_t> beside = handles(second);
  std::vector<int64_t> out(first.size());
  const int64_t status = upcalls().call(id, kind, 0, address(given), size(given), address(beside), size(beside), address(out), size(out));
  if (status < 0) throw UpcallError(status);
  if (status > 0) changed = taken(out);
  return status > 0;
}

struct PreHook : torch::autograd::FunctionPreHook {
  explicit PreHook(int64_t id) : registration(id) {}
  variable_list operator()(const variable_list& grads) override {
    variable_list changed;
    return call_hook(registration.id(), TORCH_CALL_PRE_HOOK, grads, {}, changed) ? changed : grads;
  }
  Registration registration;
};

struct PostHook : torch::autograd::FunctionPostHook {
  explicit PostHook(int64_t id) : registration(id) {}
  variable_list operator()(const variable_list& outputs, const variable_list& inputs) override {
    variable_list changed;
    return call_hook(registration.id(), TORCH_CALL_POST_HOOK, outputs, inputs, changed) ? changed : outputs;
  }
  Registration registration;
};

// libtorch holds one such hook for a tensor; this one is a list, which may grow while another thread walks it.
struct AccumulatedHooks : torch::autograd::PostAccumulateGradHook {
  void operator()(const at::Tensor& tensor) override {
    std::vector<std::shared_ptr<Registration>> now;
    {
      std::lock_guard<std::mutex> lock(mutex);
      now = registrations;
    }
    for (const auto& registration : now) {
      const int64_t result = upcalls().hook(registration->id(), give(tensor));
      if (result < 0) throw UpcallError(result);
    }
  }
  std::mutex mutex;
  std::vector<std::shared_ptr<Registration>> registrations;
};

using WeakTensors = std::vector<c10::weak_intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl>>;

// Whether the backward pass under way on this thread runs the node.
bool executes(Node* node) {
  const auto* tasks = torch::autograd::get_current_graph_task_exec_info();
  TORCH_CHECK(tasks != nullptr, "no backward pass is under way on this thread");
  if (torch::autograd::get_current_graph_task_nodes_in_graph()->count(node) == 0) return false;
  if (tasks->empty()) return true;
  const auto found = tasks->find(node);
  return found != tasks->end() && found->second.should_execute();
}

}  // namespace

// ---- nodes ---------------------------------------------------------------------------------------

int64_t torch_tensor_node(int64_t tensor) {
  return guarded([&] { return give_node(Borrowed(tensor)->grad_fn()); });
}

int64_t torch_tensor_gradient_edge(int64_t tensor, int64_t out) {
  return guarded([&] {
    Borrowed borrowed(tensor);
    TORCH_CHECK(borrowed->requires_grad(), "cannot get the gradient edge of a tensor that does not require gradients");
    auto edge = torch::autograd::impl::gradient_edge(*borrowed);
    *reinterpret_cast<int64_t*>(out) = edge.input_nr;
    return give_node(std::move(edge.function));
  });
}

int64_t torch_node_identity(int64_t node) {
  return guarded([&] { return reinterpret_cast<int64_t>(&node_of(node)); });
}

int64_t torch_node_name(int64_t node, int64_t buffer, int64_t capacity) {
  return guarded([&] { return copy_text(node_of(node).name(), buffer, capacity); });
}

int64_t torch_node_next(int64_t node, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results slots(out, capacity);
    for (const auto& edge : node_of(node).next_edges()) {
      slots.put(give_node(edge.function));
      slots.put(static_cast<int64_t>(edge.input_nr));
    }
    return slots.count();
  });
}

int64_t torch_node_variable(int64_t node) {
  return guarded([&] {
    auto* accumulate = dynamic_cast<torch::autograd::AccumulateGrad*>(&node_of(node));
    return accumulate == nullptr ? int64_t{0} : give(accumulate->variable);
  });
}

int64_t torch_node_add_pre_hook(int64_t node, int64_t id) {
  return guarded([&] {
    node_of(node).add_pre_hook(std::make_unique<PreHook>(id));
    return int64_t{0};
  });
}

int64_t torch_node_add_post_hook(int64_t node, int64_t id) {
  return guarded([&] {
    node_of(node).add_post_hook(std::make_unique<PostHook>(id));
    return int64_t{0};
  });
}

int64_t torch_tensor_add_accumulated_hook(int64_t tensor, int64_t id) {
  return guarded([&] {
    auto registration = std::make_shared<Registration>(id);
    Borrowed borrowed(tensor);
    TORCH_CHECK(borrowed->requires_grad(), "cannot register a hook on a tensor that doesn't require gradient");
    TORCH_CHECK(borrowed->is_leaf(), "post accumulate grad hooks cannot be registered on non-leaf tensors");
    auto* hooks = dynamic_cast<AccumulatedHooks*>(torch::autograd::impl::post_acc_grad_hooks(*borrowed).get());
    if (hooks == nullptr) {
      auto made = std::make_unique<AccumulatedHooks>();
      hooks = made.get();
      torch::autograd::impl::set_post_acc_grad_hooks(*borrowed, std::move(made));
    }
    std::lock_guard<std::mutex> lock(hooks->mutex);
    hooks->registrations.push_back(std::move(registration));
    return int64_t{0};
  });
}

int64_t torch_graph_task(int64_t out) {
  return guarded([&] {
    *reinterpret_cast<int64_t*>(out) = torch::autograd::get_current_graph_task_id();
    return int64_t{0};
  });
}

int64_t torch_weak_new(int64_t tensors, int64_t count) {
  return guarded([&] {
    auto weak = std::make_unique<WeakTensors>();
    for (const auto& tensor : variables(tensors, count)) {
      TORCH_CHECK(tensor.requires_grad(), "cannot register a hook on a tensor that doesn't require gradient");
      weak->emplace_back(tensor.getIntrusivePtr());
    }
    return reinterpret_cast<int64_t>(weak.release());
  });
}

int64_t torch_weak_release(int64_t weak) {
  return guarded([&] {
    delete reinterpret_cast<WeakTensors*>(weak);
    return int64_t{0};
  });
}

int64_t torch_weak_executing(int64_t weak) {
  return guarded([&] {
    int64_t count = 0;
    for (const auto& reference : *reinterpret_cast<const WeakTensors*>(weak)) {
      auto tensor = reference.lock();
      if (tensor && executes(torch::autograd::impl::gradient_edge(at::Tensor(std::move(tensor))).function.get())) count++;
    }
    return count;
  });
}

int64_t torch_tensor_bump_version(int64_t tensor) {
  return guarded([&] {
    torch::autograd::impl::bump_version(*Borrowed(tensor));
    return int64_t{0};
  });
}

// ---- modes ---------------------------------------------------------------------------------------

int64_t torch_forward_grad_enabled(void) { return c10::AutogradState::get_tls_state().get_fw_grad_mode() ? 1 : 0; }
int64_t torch_set_forward_grad_enabled(int64_t enabled) {
  return guarded([&] {
    c10::AutogradState::get_tls_state().set_fw_grad_mode(enabled != 0);
    return int64_t{0};
  });
}

int64_t torch_dual_level_enter(void) {
  return guarded([&] { return static_cast<int64_t>(torch::autograd::forward_ad::enter_dual_level()); });
}
int64_t torch_dual_level_exit(int64_t level) {
  return guarded([&] {
    torch::autograd::forward_ad::exit_dual_level(static_cast<uint64_t>(level));
    return int64_t{0};
  });
}
