// Operators by name: found once, checked against the signature they will be called through, or called
// boxed with arguments of any type.
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>
#include <torch/version.h>

#include <algorithm>
#include <string>

#include "marshal.h"

using namespace shim;

namespace {

thread_local std::vector<int64_t> spilled;

// What versions after 2.13 took out, as aten::NAME. Their Python tells to call linalg.NAME instead.
constexpr std::string_view taken_out[] = {"cholesky", "qr"};

// An operator that is not there, and what to do about it.
std::string missing(const std::string& name, const std::string& overload) {
  for (const auto gone : taken_out)
    if (name == c10::str("aten::", gone) && !c10::Dispatcher::singleton().findSchema({name, ""}))
      return c10::str("libtorch " TORCH_VERSION " has no operator ", name, " any more; call linalg.", gone);
  return c10::str("this libtorch has no operator ", name, overload.empty() ? "" : ".", overload,
                  "; is its name right, and is the library that brings it loaded?");
}

const SignatureCheck* find_check(std::string_view name) {
  for (size_t i = 0; i < signature_table_count; i++) {
    const auto* end = signature_tables[i].checks + signature_tables[i].count;
    const auto* found = std::lower_bound(signature_tables[i].checks, end, name,
                                         [](const SignatureCheck& check, std::string_view key) { return check.name < key; });
    if (found != end && found->name == name) return found;
  }
  return nullptr;
}

c10::IValue boxed_argument(const int64_t* argument) {
  const int64_t a = argument[1];
  const int64_t b = argument[2];
  switch (argument[0]) {
    case TORCH_ARG_NONE:
      return {};
    case TORCH_ARG_TENSOR:
      return at::Tensor(*Borrowed(a));
    case TORCH_ARG_INT:
      return a;
    case TORCH_ARG_DOUBLE:
      return bits_to_double(a);
    case TORCH_ARG_BOOL:
      return a != 0;
    case TORCH_ARG_STRING:
      return std::string(text(a, b));
    case TORCH_ARG_INTS:
      return array<int64_t>(a, b);
    case TORCH_ARG_DOUBLES:
      return array<double>(a, b);
    case TORCH_ARG_TENSORS:
      return tensors(a, b);
    case TORCH_ARG_OPTIONAL_TENSORS:
      return optional_tensors(a, b);
    case TORCH_ARG_COMPLEX:
      return c10::complex<double>(bits_to_double(a), bits_to_double(b));
    case TORCH_ARG_DEVICE:
      return device(a, b);
    case TORCH_ARG_GENERATOR:
      return generator(a);
    default:
      TORCH_CHECK(false, "unknown kind of argument: ", argument[0]);
  }
}

void put_boxed(Results& results, c10::IValue&& value) {
  if (value.isNone()) {
    results.put(int64_t{TORCH_ARG_NONE});
    results.put(int64_t{0});
  } else if (value.isTensor()) {
    results.put(int64_t{TORCH_ARG_TENSOR});
    results.put(std::move(value).toTensor());
  } else if (value.isInt()) {
    results.put(int64_t{TORCH_ARG_INT});
    results.put(value.toInt());
  } else if (value.isDouble()) {
    results.put(int64_t{TORCH_ARG_DOUBLE});
    results.put(value.toDouble());
  } else if (value.isBool()) {
    results.put(int64_t{TORCH_ARG_BOOL});
    results.put(value.toBool());
  } else if (value.isTensorList()) {
    results.put(int64_t{TORCH_ARG_TENSORS});
    results.put(value.toTensorVector());
  } else if (value.isTuple()) {
    for (auto element : value.toTupleRef().elements()) put_boxed(results, std::move(element));
  } else {
    TORCH_CHECK(false, "an operator returned a ", value.tagKind(), ", which cannot be passed on");
  }
}

}  // namespace

namespace shim {

Results::Results(int64_t out, int64_t capacity) : out_(reinterpret_cast<int64_t*>(out)), capacity_(capacity) { spilled.clear(); }

void Results::spill(int64_t value) { spilled.push_back(value); }

void Results::put(const at::Scalar& value) {
  if (value.isFloatingPoint()) {
    put(int64_t{TORCH_SCALAR_DOUBLE});
    put(value.toDouble());
  } else if (value.isComplex()) {
    put(int64_t{TORCH_SCALAR_COMPLEX});
    put(value.toComplexDouble().real());
    put(value.toComplexDouble().imag());
  } else if (value.isBoolean()) {
    put(int64_t{TORCH_SCALAR_BOOL});
    put(value.toBool());
  } else {
    put(int64_t{TORCH_SCALAR_INT});
    put(value.toLong());
  }
}

}  // namespace shim

int64_t torch_results_rest(int64_t out) {
  std::copy(spilled.begin(), spilled.end(), reinterpret_cast<int64_t*>(out));
  const auto count = static_cast<int64_t>(spilled.size());
  spilled.clear();
  return count;
}

int64_t torch_op(int64_t name, int64_t name_length, int64_t overload, int64_t overload_length, int64_t signature,
                 int64_t signature_length) {
  return guarded([&] {
    const std::string name_text(text(name, name_length));
    const std::string overload_text(text(overload, overload_length));
    const std::string_view signature_text = text(signature, signature_length);
    auto found = c10::Dispatcher::singleton().findSchema({name_text, overload_text});
    TORCH_CHECK_NOT_IMPLEMENTED(found.has_value(), missing(name_text, overload_text));
    if (!signature_text.empty()) {
      const SignatureCheck* check = find_check(signature_text);
      TORCH_CHECK_NOT_IMPLEMENTED(check != nullptr, "no function for operators of the signature ", signature_text);
      check->check(*found);
    }
    // Lives as long as the process: callers keep the address.
    return reinterpret_cast<int64_t>(new c10::OperatorHandle(*found));
  });
}

int64_t torch_op_schema(int64_t op, int64_t buffer, int64_t capacity) {
  return guarded([&] { return copy_text(c10::toString(reinterpret_cast<const c10::OperatorHandle*>(op)->schema()), buffer, capacity); });
}

int64_t torch_op_names(int64_t buffer, int64_t capacity) {
  return guarded([&] {
    std::string all;
    for (const auto& name : c10::Dispatcher::singleton().getAllOpNames()) all += c10::toString(name) + "\n";
    return copy_text(all, buffer, capacity);
  });
}

int64_t torch_op_call_boxed(int64_t op, int64_t arguments, int64_t count, int64_t out, int64_t capacity) {
  return guarded([&] {
    const auto& handle = *reinterpret_cast<const c10::OperatorHandle*>(op);
    c10::Stack stack;
    stack.reserve(count);
    for (int64_t i = 0; i < count; i++) stack.push_back(boxed_argument(reinterpret_cast<const int64_t*>(arguments) + 3 * i));
    // A boxed kernel trusts its stack; this is where a wrong type becomes an error.
    handle.schema().checkAndNormalizeInputs(stack);
    handle.callBoxed(stack);
    Results results(out, capacity);
    for (auto& value : stack) put_boxed(results, std::move(value));
    return results.count();
  });
}
