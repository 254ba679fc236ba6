// A thread's own generator. libtorch has one default generator a device for the whole process. Every operator that draws
// numbers takes a generator or calls one that does, so it is enough to fill in that argument: a kernel for a dispatch key
// that is on for this thread only does so and passes the call on. Operators without the argument have no kernel there and
// fall through at no cost, and so does every operator of the other threads.
//
// The key is libtorch's for tests of modes; nothing in libtorch uses it, and no key is left for others.
#include <ATen/ATen.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include <vector>

#include "marshal.h"
#include "torch_random.h"

using namespace shim;

namespace {

constexpr auto key = c10::DispatchKey::TESTING_ONLY_GenericMode;

thread_local at::Generator own;

bool takes_generator(const c10::Argument& argument) {
  const auto* optional = argument.type()->castRaw<c10::OptionalType>();
  return optional && optional->getElementType()->kind() == c10::TypeKind::GeneratorType;
}

// Where an operator runs: where its first tensor is, or where it is told to make one.
c10::DeviceType place(at::ArrayRef<c10::IValue> arguments) {
  for (const auto& argument : arguments) {
    if (argument.isTensor() && argument.toTensor().defined()) return argument.toTensor().device().type();
    if (argument.isDevice()) return argument.toDevice().type();
  }
  return c10::DeviceType::CPU;
}

void with_own(const c10::OperatorHandle& op, c10::Stack* stack) {
  const c10::impl::ExcludeDispatchKeyGuard below(key);
  const auto& schema = op.schema();
  const auto begin = stack->size() - schema.arguments().size();
  if (own.defined() && place(at::ArrayRef<c10::IValue>(*stack).slice(begin)) == own.device().type())
    for (size_t i = 0; i < schema.arguments().size(); i++)
      if (takes_generator(schema.arguments()[i]) && (*stack)[begin + i].isNone()) (*stack)[begin + i] = own;
  op.callBoxed(stack);
}

// Registered when the first thread asks, for the life of the process. That writes the entries of this key alone, which no
// thread reads before its key is on.
std::vector<c10::RegistrationHandleRAII>* register_kernels() {
  auto* handles = new std::vector<c10::RegistrationHandleRAII>();
  auto& dispatcher = c10::Dispatcher::singleton();
  const std::string about = "generators of threads";
  handles->push_back(dispatcher.registerFallback(key, c10::KernelFunction::makeFallthrough(), about));
  for (const auto& name : dispatcher.getAllOpNames()) {
    const auto op = dispatcher.findSchema(name);
    if (!op) continue;
    for (const auto& argument : op->schema().arguments()) {
      if (!takes_generator(argument)) continue;
      handles->push_back(
          dispatcher.registerImpl(name, key, c10::KernelFunction::makeFromBoxedFunction<&with_own>(), std::nullopt, nullptr, about));
      break;
    }
  }
  return handles;
}

}  // namespace

int64_t torch_thread_generator(int64_t handle) {
  return guarded([&] {
    static const auto* const registered = register_kernels();
    static_cast<void>(registered);
    own = handle ? generator(handle) : at::Generator();
    c10::impl::tls_set_dispatch_key_included(key, own.defined());
    return int64_t{0};
  });
}
