// Functions whose forward and backward are written in the host language.
#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/functions/basic_ops.h>
#include <torch/csrc/autograd/saved_variable.h>
#include <torch/csrc/autograd/variable_info.h>

#include <mutex>

#include "graph.h"
#include "torch_function.h"
#include "upcalls.h"

using namespace shim;
using torch::autograd::Node;
using torch::autograd::SavedVariable;
using torch::autograd::variable_list;
using torch::autograd::VariableInfo;

namespace {

struct FunctionNode : Node {
  FunctionNode(int64_t id, std::string name, int64_t flags) : registration(id), title(std::move(name)), flags(flags) {}

  std::string name() const override { return title; }

  variable_list apply(variable_list&& grads) override {
    at::OptionalDeviceGuard guard;
    for (size_t i = 0; i < grads.size(); i++) {
      if (!grads[i].defined() && (flags & TORCH_FUNCTION_MATERIALIZE)) grads[i] = outputs[i].zeros(guard);
    }
    if (!(flags & TORCH_FUNCTION_ONCE)) return call(TORCH_CALL_BACKWARD, grads);
    variable_list results;
    {
      at::AutoGradMode no_grad(false);
      results = call(TORCH_CALL_BACKWARD, grads);
    }
    return at::GradMode::is_enabled() && torch::autograd::any_variable_requires_grad(grads) ? refusing(results) : results;
  }

  // Results that can be used, but not differentiated.
  static variable_list refusing(const variable_list& results) {
    variable_list leaves;
    for (const auto& result : results) {
      leaves.push_back(result.defined() ? result.detach().requires_grad_(true) : result);
    }
    auto error = make_node<torch::autograd::DelayedError>(
        "trying to differentiate twice a function that was marked with @once_differentiable", static_cast<int64_t>(leaves.size()));
    return (*error)(std::move(leaves));
  }

  // One gradient for each input that was a tensor, or one tangent for each output.
  variable_list call(int64_t kind, const variable_list& given_tensors) {
    std::vector<int64_t> given = handles(given_tensors);
    std::vector<int64_t> needed;
    size_t edge = 0;
    for (const bool present : inputs) {
      needed.push_back(present && kind == TORCH_CALL_BACKWARD && task_should_compute_output(edge) ? 1 : 0);
      if (present) edge++;
    }
    std::vector<int64_t> out(kind == TORCH_CALL_BACKWARD ? inputs.size() : output_count);
    const int64_t status = upcalls().call(registration.id(), kind, reinterpret_cast<int64_t>(this), address(given), size(given),
                                          address(needed), size(needed), address(out), size(out));
    if (status < 0) throw UpcallError(status);
    variable_list all = taken(out);
    if (kind != TORCH_CALL_BACKWARD) return all;
    variable_list results;
    for (size_t i = 0; i < all.size(); i++) {
      if (inputs[i]) results.push_back(std::move(all[i]));
    }
    return results;
  }

  void release_variables() override {
    std::shared_ptr<std::vector<SavedVariable>> last;
    std::lock_guard<std::mutex> lock(mutex_);
    freed = true;
    last.swap(saved);
  }

  // The host language may be in unpack hooks for long, so it holds no lock then.
  std::shared_ptr<std::vector<SavedVariable>> saved_now() {
    std::lock_guard<std::mutex> lock(mutex_);
    TORCH_CHECK(!freed, torch::autograd::ERR_BACKWARD_TWICE);
    return saved;
  }

  Registration registration;
  std::string title;
  int64_t flags;
  std::vector<bool> inputs;
  size_t output_count = 0;
  std::vector<VariableInfo> outputs;
  std::shared_ptr<std::vector<SavedVariable>> saved;
  bool freed = false;
};

FunctionNode* function_node(int64_t identity) {
  auto* found = dynamic_cast<FunctionNode*>(reinterpret_cast<Node*>(identity));
  TORCH_CHECK_TYPE(found != nullptr, "only the nodes of functions of the host language tell their saved tensors");
  return found;
}

std::unordered_set<c10::TensorImpl*> impls(int64_t handles, int64_t count) {
  std::unordered_set<c10::TensorImpl*> set;
  for (const auto& tensor : tensors(handles, count)) set.insert(tensor.unsafeGetTensorImpl());
  return set;
}

// From 2.14 on, libtorch hands back the node that the outputs got, whose creation hooks are to run once what it saves is
// in place.
template <class... Arguments>
auto wrap_outputs(NodePtr& attached, const Arguments&... arguments) {
  if constexpr (requires { torch::autograd::_wrap_outputs(arguments..., attached); }) {
    return torch::autograd::_wrap_outputs(arguments..., attached);
  } else {
    return torch::autograd::_wrap_outputs(arguments...);
  }
}

template <class Pointer>
void fire_creation_hooks(const Pointer& node) {
  if constexpr (requires { fire_node_creation_hooks(node); }) {
    if (node) fire_node_creation_hooks(node);
  }
}

}  // namespace

int64_t torch_function_apply(int64_t id, int64_t name, int64_t name_length, int64_t flags, int64_t inputs, int64_t input_count,
                             int64_t outputs, int64_t output_count, int64_t dirty, int64_t dirty_count, int64_t fixed, int64_t fixed_count,
                             int64_t saved, int64_t saved_count, int64_t out, int64_t capacity) {
  return guarded([&] {
    auto node = make_node<FunctionNode>(id, std::string(text(name, name_length)), flags);
    variable_list given;
    for (auto& input : gradients(inputs, input_count)) {
      node->inputs.push_back(input.defined());
      if (input.defined()) given.push_back(std::move(input));
    }
    node->output_count = static_cast<size_t>(output_count);
    const bool recorded = at::GradMode::is_enabled() && torch::autograd::any_variable_requires_grad(given);
    if (recorded) node->set_next_edges(torch::autograd::collect_next_edges(given));
    node->clear_input_metadata();

    const auto dirty_inputs = impls(dirty, dirty_count);
    for (auto* input : dirty_inputs) input->bump_version();
    std::vector<std::optional<at::Tensor>> raw;
    for (int64_t i = 0; i < output_count; i++) raw.push_back(optional_tensor(reinterpret_cast<const int64_t*>(outputs)[i]));
    const auto tangents = [&node](const variable_list&, variable_list given_tangents) {
      return node->call(TORCH_CALL_JVP, given_tangents);
    };
    NodePtr attached;
    auto wrapped = wrap_outputs(
        attached, given, impls(fixed, fixed_count), dirty_inputs, raw, recorded ? NodePtr(node) : NodePtr(), tangents,
        std::unordered_set<c10::TensorImpl*>(), [](const at::Tensor& x) { return x.view_as(x); }, false);

    if (recorded) {
      for (const auto& output : wrapped) node->outputs.push_back(output.has_value() ? VariableInfo(*output) : VariableInfo());
      node->saved = std::make_shared<std::vector<SavedVariable>>();
      for (const auto& tensor : gradients(saved, saved_count)) {
        const bool is_output = tensor.defined() && tensor.grad_fn().get() == node.get();
        node->saved->emplace_back(tensor, is_output);
      }
      fire_creation_hooks(attached);
    }
    Results slots(out, capacity);
    for (auto& output : wrapped) slots.put(output.has_value() ? std::move(*output) : at::Tensor());
    return slots.count();
  });
}

int64_t torch_function_saved(int64_t identity, int64_t out, int64_t capacity) {
  return guarded([&] {
    FunctionNode* function = function_node(identity);
    const auto saved = function->saved_now();
    variable_list unpacked;
    if (saved) {
      for (const auto& variable : *saved) unpacked.push_back(variable.unpack(pointer_to(*function)));
    }
    Results slots(out, capacity);
    for (auto& tensor : unpacked) slots.put(std::move(tensor));
    return slots.count();
  });
}
