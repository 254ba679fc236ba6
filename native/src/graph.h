// Tensors and nodes on their way into and out of autograd's own types.
#pragma once
#include <torch/csrc/autograd/edge.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/variable.h>

#include <memory>
#include <type_traits>

#include "marshal.h"

namespace shim {

// An owning pointer to a node; which type it is has changed between versions of libtorch.
using NodePtr = decltype(torch::autograd::Edge::function);

template <class T, class... Arguments>
auto make_node(Arguments&&... arguments) {
  if constexpr (std::is_same_v<NodePtr, std::shared_ptr<torch::autograd::Node>>) {
    return std::shared_ptr<T>(new T(std::forward<Arguments>(arguments)...), [](T* node) { deleteNode(node); });
  } else {
    return c10::make_intrusive<T>(std::forward<Arguments>(arguments)...);
  }
}

template <class T>
NodePtr pointer_to(T& node) {
  return node.getptr();
}

// Takes references: a hook may drop the caller's own tensors while the engine still runs.
inline torch::autograd::variable_list variables(int64_t handles, int64_t count) {
  const at::TensorList list = tensors(handles, count);
  return {list.begin(), list.end()};
}

// Absent gradients (0) become undefined tensors, which is how the engine spells them.
inline torch::autograd::variable_list gradients(int64_t handles, int64_t count) {
  torch::autograd::variable_list list;
  list.reserve(count);
  for (int64_t i = 0; i < count; i++) list.push_back(*Borrowed(reinterpret_cast<const int64_t*>(handles)[i]));
  return list;
}

// Takes over the reference of a handle that the host language has given away; 0 is an undefined tensor.
inline at::Tensor taken(int64_t handle) {
  return at::Tensor(c10::intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl>::reclaim(impl(handle & ~int64_t{TORCH_HANDLE_FLAGS})));
}

inline torch::autograd::variable_list taken(const std::vector<int64_t>& handles) {
  torch::autograd::variable_list list;
  list.reserve(handles.size());
  for (const int64_t handle : handles) list.push_back(taken(handle));
  return list;
}

// References for the host language, which releases them.
inline std::vector<int64_t> handles(const torch::autograd::variable_list& tensors) {
  std::vector<int64_t> list;
  list.reserve(tensors.size());
  for (const auto& tensor : tensors) list.push_back(give(tensor));
  return list;
}

inline int64_t address(const std::vector<int64_t>& list) { return reinterpret_cast<int64_t>(list.data()); }
inline int64_t size(const std::vector<int64_t>& list) { return static_cast<int64_t>(list.size()); }

}  // namespace shim
