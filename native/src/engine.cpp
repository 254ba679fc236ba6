// The engine of backward passes as the host language sees it: saved tensors go through its hooks, and an
// error in anomaly mode tells where in its code the forward call was.
#include <ATen/SavedTensorHooks.h>
#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/engine.h>
#include <torch/csrc/autograd/saved_variable_hooks.h>

#include "graph.h"
#include "torch_function.h"
#include "upcalls.h"

using namespace shim;
using torch::autograd::Engine;
using torch::autograd::Node;

namespace {

// libtorch's stack of hooks takes objects of Python and carries them to the threads of a backward pass. Here a
// "Python object" is the number of the host language's hooks, and its interpreter does nothing.
c10::impl::PyInterpreter* no_python() {
  static auto* interpreter = [] {
    auto* made = new c10::impl::PyInterpreter(nullptr);
    made->disarm();
    return made;
  }();
  return interpreter;
}

c10::SafePyObject as_object(int64_t id) { return {reinterpret_cast<PyObject*>(id), no_python()}; }

// A tensor that the host language keeps, in whichever form.
struct Packed : torch::autograd::SavedVariableHooks {
  explicit Packed(int64_t hooks) : hooks(hooks) {}
  void call_pack_hook(const at::Tensor& tensor) override {
    const int64_t result = upcalls().pack(hooks, give(tensor));
    if (result < 0) throw UpcallError(result);
    packed = Registration(result);
  }
  at::Tensor call_unpack_hook() override {
    const int64_t result = upcalls().hook(packed.id(), 0);
    if (result < 0) throw UpcallError(result);
    return taken(result);
  }
  int64_t hooks;
  Registration packed;
};

// Where a node's forward call was, and in which node's backward call, if it is of a higher order.
struct Place : torch::autograd::AnomalyMetadata {
  void store_stack() override { trace = Registration(upcalls().trace()); }
  void assign_parent(const NodePtr& node) override { parent = node; }
  // The engine below says it in the error.
  void print_stack(const std::string&) override {}

  Registration trace;
  NodePtr parent;
};

int64_t explain(Node& node) {
  const auto* place = dynamic_cast<Place*>(node.metadata());
  if (place == nullptr || place->trace.id() == 0) return 0;
  const int64_t cause = place->parent ? explain(*place->parent) : 0;
  const std::string name = node.name();
  return upcalls().explain(place->trace.id(), reinterpret_cast<int64_t>(name.data()), static_cast<int64_t>(name.size()), cause);
}

struct HostEngine : Engine {
  std::unique_ptr<torch::autograd::AnomalyMetadata> make_anomaly_metadata() override { return std::make_unique<Place>(); }

  std::unique_ptr<torch::autograd::SavedVariableHooks> get_default_saved_variable_hooks() override {
    auto hooks = at::SavedTensorDefaultHooks::get_hooks();
    if (!hooks) return nullptr;
    return std::make_unique<Packed>(reinterpret_cast<int64_t>(hooks->first.ptr(no_python())));
  }

  void thread_on_exception(const std::shared_ptr<torch::autograd::GraphTask>& task, const NodePtr& node, std::exception& error) override {
    const int64_t forward = node && torch::autograd::AnomalyMode::is_enabled() ? explain(*node) : 0;
    if (forward == 0) return Engine::thread_on_exception(task, node, error);
    try {
      throw BackwardError(std::current_exception(), forward);
    } catch (BackwardError& explained) {
      Engine::thread_on_exception(task, node, explained);
    }
  }
};

Engine& host_engine() {
  // Never destroyed: its threads may outlive main.
  static auto* engine = new HostEngine();
  return *engine;
}

}  // namespace

int64_t torch_graph_upcalls_set(int64_t call, int64_t pack, int64_t trace, int64_t explain) {
  return guarded([&] {
    upcalls().call = reinterpret_cast<decltype(Upcalls::call)>(call);
    upcalls().pack = reinterpret_cast<decltype(Upcalls::pack)>(pack);
    upcalls().trace = reinterpret_cast<decltype(Upcalls::trace)>(trace);
    upcalls().explain = reinterpret_cast<decltype(Upcalls::explain)>(explain);
    torch::autograd::set_default_engine_stub(host_engine);
    at::SavedTensorDefaultHooks::lazy_initialize();
    return int64_t{0};
  });
}

int64_t torch_saved_hooks_push(int64_t id) {
  return guarded([&] {
    at::SavedTensorDefaultHooks::push_hooks(as_object(id), as_object(id));
    return int64_t{0};
  });
}

int64_t torch_saved_hooks_pop(void) {
  return guarded([&] {
    at::SavedTensorDefaultHooks::pop_hooks();
    return int64_t{0};
  });
}

int64_t torch_saved_hooks_disable(int64_t reason, int64_t length) {
  return guarded([&] {
    if (length < 0) {
      at::SavedTensorDefaultHooks::enable();
    } else {
      at::SavedTensorDefaultHooks::disable(std::string(text(reason, length)));
    }
    return int64_t{0};
  });
}

int64_t torch_saved_hooks_disabled(int64_t buffer, int64_t capacity) {
  return guarded([&] {
    const auto& reason = at::SavedTensorDefaultHooks::get_disabled_error_message();
    return copy_text(reason.value_or(""), buffer, capacity);
  });
}

int64_t torch_set_detect_anomaly(int64_t enabled, int64_t check_nan) {
  return guarded([&] {
    torch::autograd::AnomalyMode::set_enabled(enabled != 0, check_nan != 0);
    return int64_t{0};
  });
}

int64_t torch_anomaly_check_nan(void) { return torch::autograd::AnomalyMode::should_check_nan() ? 1 : 0; }
