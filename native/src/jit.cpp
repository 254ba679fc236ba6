// TorchScript modules: files, members, methods.
#include <torch/csrc/jit/api/function_impl.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/passes/freeze_module.h>
#include <torch/csrc/jit/runtime/jit_exception.h>
#include <torch/csrc/jit/serialization/import.h>

#include <string>
#include <unordered_set>

#include "values.h"

using namespace shim;

namespace {

torch::jit::Module module(int64_t handle) {
  auto held = object(handle);
  TORCH_CHECK_TYPE(held->type()->is_module(), "an object of class ", held->type()->repr_str(), " is no module");
  return torch::jit::Module(held);
}

int64_t give_module(const torch::jit::Module& module) { return give_object(module._ivalue()); }

torch::jit::Method method(int64_t handle, int64_t name, int64_t name_length) {
  const std::string wanted(text(name, name_length));
  torch::jit::Object held(object(handle));
  auto found = held.find_method(wanted);
  if (found) return *found;
  std::string names;
  for (const auto& known : held.get_methods()) names += (names.empty() ? "" : ", ") + known.name();
  TORCH_CHECK_VALUE(false, held.type()->repr_str(), " has no method '", wanted, "'; it has ", names.empty() ? "none" : names);
}

size_t slot(const c10::intrusive_ptr<c10::ivalue::Object>& held, const std::string& name) {
  const auto found = held->type()->findAttributeSlot(name);
  TORCH_CHECK_VALUE(found.has_value(), held->type()->repr_str(), " has no attribute '", name, "'");
  return *found;
}

// The argument's type in the method's schema; Any past its end, which the check of the whole refuses.
c10::TypePtr parameter_type(const c10::FunctionSchema& schema, size_t position) {
  return position < schema.arguments().size() ? schema.arguments()[position].type() : c10::TypePtr(c10::AnyType::get());
}

std::vector<std::string> texts(int64_t list, int64_t count) {
  Values values(list, count);
  std::vector<std::string> result(values.enter(TORCH_VALUE_LIST));
  for (auto& member : result) member = values.text();
  return result;
}

bool assigns(const torch::jit::Block* block) {
  for (const torch::jit::Node* node : block->nodes()) {
    if (node->kind() == c10::prim::SetAttr) return true;
    for (const torch::jit::Block* inner : node->blocks())
      if (assigns(inner)) return true;
  }
  return false;
}

// The graphs of a class call those of others; so all classes are looked at, each once.
bool assigns(const c10::intrusive_ptr<c10::ivalue::Object>& held, std::unordered_set<const c10::Type*>& seen) {
  if (seen.insert(held->type().get()).second) {
    for (torch::jit::Function* method : held->type()->methods())
      if (method->isGraphFunction() && assigns(torch::jit::toGraphFunction(*method).graph()->block())) return true;
  }
  for (const auto& value : held->slots())
    if (value.isObject() && assigns(value.toObject(), seen)) return true;
  return false;
}

}  // namespace

int64_t torch_jit_load(int64_t path, int64_t path_length, int64_t device_type, int64_t device_index, int64_t names, int64_t count,
                       int64_t out, int64_t capacity) {
  return guarded([&] {
    torch::jit::ExtraFilesMap files;
    for (const auto& name : texts(names, count)) files[name] = "";
    const auto loaded = torch::jit::load(std::string(text(path, path_length)), optional_device(device_type, device_index), files,
                                         /*load_debug_files=*/true);
    ValueResults results(out, capacity);
    results.begin(TORCH_VALUE_OBJECT, give_module(loaded));
    results.begin(TORCH_VALUE_DICT, static_cast<int64_t>(files.size()));
    for (auto& [name, content] : files) {
      results.put_text(name);
      results.put_text(std::move(content));
    }
    return results.count();
  });
}

int64_t torch_jit_save(int64_t object, int64_t path, int64_t path_length, int64_t files, int64_t count) {
  return guarded([&] {
    Values values(files, count);
    torch::jit::ExtraFilesMap map;
    for (int64_t rest = values.enter(TORCH_VALUE_DICT); rest > 0; rest--) {
      std::string name = values.text();
      map[std::move(name)] = values.text();
    }
    module(object).save(std::string(text(path, path_length)), map);
    return int64_t{0};
  });
}

int64_t torch_jit_release(int64_t object) {
  return guarded([&] {
    c10::intrusive_ptr<c10::ivalue::Object>::reclaim(reinterpret_cast<c10::ivalue::Object*>(object)).reset();
    return int64_t{0};
  });
}

int64_t torch_jit_retain(int64_t handle) {
  return guarded([&] { return give_object(object(handle)); });
}

int64_t torch_jit_copy(int64_t handle) {
  return guarded([&] { return give_module(module(handle).deepcopy()); });
}

int64_t torch_jit_freeze(int64_t handle, int64_t kept, int64_t count) {
  return guarded([&] { return give_module(torch::jit::freeze(module(handle), texts(kept, count))); });
}

int64_t torch_jit_optimize_for_inference(int64_t handle) {
  return guarded([&] {
    auto held = module(handle);
    return give_module(torch::jit::optimize_for_inference(held));
  });
}

int64_t torch_jit_type(int64_t handle, int64_t buffer, int64_t capacity) {
  return guarded([&] { return copy_text(object(handle)->type()->name()->qualifiedName(), buffer, capacity); });
}

int64_t torch_jit_is_module(int64_t handle) {
  return guarded([&] { return static_cast<int64_t>(object(handle)->type()->is_module()); });
}

int64_t torch_jit_members(int64_t handle, int64_t out, int64_t capacity) {
  return guarded([&] {
    const auto held = object(handle);
    const auto type = held->type();
    ValueResults results(out, capacity);
    results.begin(TORCH_VALUE_LIST, static_cast<int64_t>(type->numAttributes() * 4));
    for (size_t i = 0; i < type->numAttributes(); i++) {
      const c10::IValue& value = held->getSlot(i);
      const bool is_module = type->getAttribute(i)->is_module() && value.isObject();
      const int64_t kind = type->is_parameter(i) ? TORCH_JIT_PARAMETER
                           : type->is_buffer(i)  ? TORCH_JIT_BUFFER
                           : is_module           ? TORCH_JIT_MODULE
                                                 : TORCH_JIT_ATTRIBUTE;
      results.put_text(type->getAttributeName(i));
      results.begin(TORCH_VALUE_INT, kind);
      results.put(kind == TORCH_JIT_ATTRIBUTE ? c10::IValue() : value);
      results.begin(TORCH_VALUE_INT, value.isTensor()   ? reinterpret_cast<int64_t>(value.toTensor().unsafeGetTensorImpl())
                                     : value.isObject() ? reinterpret_cast<int64_t>(&value.toObjectRef())
                                                        : 0);
    }
    return results.count();
  });
}

int64_t torch_jit_get(int64_t handle, int64_t name, int64_t name_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    const auto held = object(handle);
    const std::string wanted(text(name, name_length));
    ValueResults results(out, capacity);
    if (!held->type()->hasAttribute(wanted) && held->type()->hasConstant(wanted)) {
      results.put(held->type()->getConstant(wanted));
    } else {
      results.put(held->getSlot(slot(held, wanted)));
    }
    return results.count();
  });
}

int64_t torch_jit_set(int64_t handle, int64_t name, int64_t name_length, int64_t value, int64_t count) {
  return guarded([&] {
    const auto held = object(handle);
    const std::string wanted(text(name, name_length));
    const size_t position = slot(held, wanted);
    const auto& type = held->type()->getAttribute(position);
    c10::IValue given = Values(value, count).next(type);
    TORCH_CHECK_TYPE(given.type()->isSubtypeOf(*type), "attribute '", wanted, "' is of type ", type->repr_str(),
                     " and cannot be set to a value of type ", given.type()->repr_str());
    held->setSlot(position, std::move(given));
    return int64_t{0};
  });
}

int64_t torch_jit_assigns(int64_t handle) {
  return guarded([&] {
    std::unordered_set<const c10::Type*> seen;
    return static_cast<int64_t>(assigns(object(handle), seen));
  });
}

int64_t torch_jit_train(int64_t handle, int64_t training) {
  return guarded([&] {
    module(handle).train(training != 0);
    return int64_t{0};
  });
}

int64_t torch_jit_methods(int64_t handle, int64_t out, int64_t capacity) {
  return guarded([&] {
    const torch::jit::Object held(object(handle));
    const auto methods = held.get_methods();
    ValueResults results(out, capacity);
    results.begin(TORCH_VALUE_LIST, static_cast<int64_t>(methods.size()));
    for (const auto& found : methods) results.put_text(found.name());
    return results.count();
  });
}

int64_t torch_jit_method_schema(int64_t handle, int64_t name, int64_t name_length, int64_t buffer, int64_t capacity) {
  return guarded([&] { return copy_text(c10::toString(method(handle, name, name_length).function().getSchema()), buffer, capacity); });
}

int64_t torch_jit_method_graph(int64_t handle, int64_t name, int64_t name_length, int64_t buffer, int64_t capacity) {
  return guarded(
      [&] { return copy_text(method(handle, name, name_length).graph()->toString(/*print_source_locations=*/false), buffer, capacity); });
}

int64_t torch_jit_call(int64_t handle, int64_t name, int64_t name_length, int64_t arguments, int64_t count, int64_t out, int64_t capacity) {
  return guarded([&] {
    auto called = method(handle, name, name_length);
    const auto& schema = called.function().getSchema();
    Values values(arguments, count);
    torch::jit::Stack stack;
    // The method's first parameter is the object itself.
    stack.emplace_back(object(handle));
    for (int64_t rest = values.enter(TORCH_VALUE_TUPLE); rest > 0; rest--)
      stack.push_back(values.next(parameter_type(schema, stack.size())));
    torch::jit::Kwargs named;
    for (int64_t rest = values.enter(TORCH_VALUE_DICT); rest > 0; rest--) {
      const std::string key = values.text();
      const auto position = schema.argumentIndexWithName(key);
      named[key] = values.next(parameter_type(schema, position ? *position : schema.arguments().size()));
    }
    try {
      schema.checkAndNormalizeInputs(stack, named);
    } catch (const c10::Error& error) {
      TORCH_CHECK_TYPE(false, error.what_without_backtrace());
    }
    called.function().run(stack);
    ValueResults results(out, capacity);
    results.put(stack.back());
    return results.count();
  });
}
