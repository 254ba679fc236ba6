// Calls of operators that were found by name, with values of any type that a schema can ask for.
#include <ATen/DynamicLibrary.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>
#include <ATen/core/jit_type.h>
#include <ATen/core/stack.h>

#include <memory>
#include <sstream>
#include <string>

#include "marshal.h"
#include "torch_operator.h"

using namespace shim;

namespace {

const c10::OperatorHandle& handle(int64_t op) { return *reinterpret_cast<const c10::OperatorHandle*>(op); }

// The type of a list's members; any where the schema leaves it open.
c10::TypePtr element(const c10::TypePtr& type) {
  if (auto optional = type->cast<c10::OptionalType>()) return element(optional->getElementType());
  if (auto list = type->cast<c10::ListType>()) return list->getElementType();
  return c10::AnyType::get();
}

c10::IValue value(const int64_t* argument, const c10::TypePtr& type) {
  const int64_t a = argument[1];
  const int64_t b = argument[2];
  switch (argument[0]) {
    case TORCH_VALUE_NONE:
      return {};
    case TORCH_VALUE_TENSOR:
      return at::Tensor(*Borrowed(a));
    case TORCH_VALUE_INT:
      return a;
    case TORCH_VALUE_DOUBLE:
      return bits_to_double(a);
    case TORCH_VALUE_BOOL:
      return a != 0;
    case TORCH_VALUE_COMPLEX:
      return c10::complex<double>(bits_to_double(a), bits_to_double(b));
    case TORCH_VALUE_STRING:
      return std::string(text(a, b));
    case TORCH_VALUE_DEVICE:
      return device(a, b);
    case TORCH_VALUE_GENERATOR:
      return generator(a);
    case TORCH_VALUE_LIST: {
      c10::TypePtr member = element(type);
      // Symbolic numbers are numbers here.
      if (member->kind() == c10::TypeKind::SymIntType) member = c10::IntType::get();
      c10::impl::GenericList list(member);
      list.reserve(b);
      for (int64_t i = 0; i < b; i++) list.push_back(value(reinterpret_cast<const int64_t*>(a) + 3 * i, member));
      return list;
    }
    default:
      TORCH_CHECK(false, "unknown kind of value: ", argument[0]);
  }
}

void put(Results& results, const c10::IValue& value) {
  if (value.isNone()) {
    results.put(int64_t{TORCH_VALUE_NONE});
  } else if (value.isTensor()) {
    results.put(int64_t{TORCH_VALUE_TENSOR});
    results.put(value.toTensor());
  } else if (value.isInt()) {
    results.put(int64_t{TORCH_VALUE_INT});
    results.put(value.toInt());
  } else if (value.isSymInt()) {
    results.put(int64_t{TORCH_VALUE_INT});
    results.put(value.toSymInt());
  } else if (value.isDouble()) {
    results.put(int64_t{TORCH_VALUE_DOUBLE});
    results.put(value.toDouble());
  } else if (value.isBool()) {
    results.put(int64_t{TORCH_VALUE_BOOL});
    results.put(value.toBool());
  } else if (value.isComplexDouble()) {
    results.put(int64_t{TORCH_VALUE_COMPLEX});
    results.put(value.toComplexDouble().real());
    results.put(value.toComplexDouble().imag());
  } else if (value.isString()) {
    const std::string& text = value.toStringRef();
    results.put(int64_t{TORCH_VALUE_STRING});
    results.put(static_cast<int64_t>(text.size()));
    for (size_t i = 0; i < text.size(); i += 8) {
      int64_t word = 0;
      std::memcpy(&word, text.data() + i, std::min<size_t>(8, text.size() - i));
      results.put(word);
    }
  } else if (value.isDevice()) {
    results.put(int64_t{TORCH_VALUE_DEVICE});
    results.put(static_cast<int64_t>(value.toDevice().type()));
    results.put(static_cast<int64_t>(value.toDevice().index()));
  } else if (value.isList()) {
    const auto list = value.toListRef();
    results.put(int64_t{TORCH_VALUE_LIST});
    results.put(static_cast<int64_t>(list.size()));
    for (const auto& member : list) put(results, member);
  } else if (value.isTuple()) {
    const auto& members = value.toTupleRef().elements();
    results.put(int64_t{TORCH_VALUE_TUPLE});
    results.put(static_cast<int64_t>(members.size()));
    for (const auto& member : members) put(results, member);
  } else {
    TORCH_CHECK(false, "an operator returned a ", value.tagKind(), ", which cannot be passed on");
  }
}

// Whether put can pass the value on: found out before the first handle is given away.
bool known(const c10::IValue& value) {
  if (value.isList()) {
    const auto list = value.toListRef();
    return std::all_of(list.begin(), list.end(), known);
  }
  if (value.isTuple()) {
    const auto& members = value.toTupleRef().elements();
    return std::all_of(members.begin(), members.end(), known);
  }
  return value.isNone() || value.isTensor() || value.isInt() || value.isSymInt() || value.isDouble() || value.isBool() ||
         value.isComplexDouble() || value.isString() || value.isDevice();
}

}  // namespace

int64_t torch_load_library(int64_t path, int64_t path_length) {
  return guarded([&] {
    // Operators cannot be unregistered while handles to them exist: the library stays until the process ends.
    new at::DynamicLibrary(std::string(text(path, path_length)).c_str());
    return int64_t{0};
  });
}

int64_t torch_op_signature(int64_t op, int64_t buffer, int64_t capacity) {
  return guarded([&] {
    std::ostringstream lines;
    const auto& schema = handle(op).schema();
    for (const auto& argument : schema.arguments())
      lines << argument.name() << '\t' << argument.real_type()->str() << '\t' << argument.N().value_or(0) << '\t'
            << argument.default_value().has_value() << '\t' << argument.kwarg_only() << '\n';
    return copy_text(lines.str(), buffer, capacity);
  });
}

int64_t torch_op_call(int64_t op, int64_t arguments, int64_t count, int64_t out, int64_t capacity) {
  return guarded([&] {
    const auto& schema = handle(op).schema();
    TORCH_CHECK(static_cast<size_t>(count) == schema.arguments().size(), "expected ", schema.arguments().size(), " arguments, got ", count);
    c10::Stack stack;
    stack.reserve(count);
    for (int64_t i = 0; i < count; i++) {
      const auto* argument = reinterpret_cast<const int64_t*>(arguments) + 3 * i;
      const auto& declared = schema.arguments()[i];
      stack.push_back(argument[0] == TORCH_VALUE_DEFAULT ? *declared.default_value() : value(argument, declared.type()));
    }
    // A boxed kernel trusts its stack; this is where a wrong type becomes an error.
    schema.checkAndNormalizeInputs(stack);
    handle(op).callBoxed(stack);
    for (const auto& result : stack) TORCH_CHECK(known(result), "an operator returned a ", result.tagKind(), ", which cannot be passed on");
    Results results(out, capacity);
    results.put(static_cast<int64_t>(stack.size()));
    for (const auto& result : stack) put(results, result);
    return results.count();
  });
}
