// The last failure of each thread: what kind, which words, and libtorch's own trace.
#include <c10/util/Exception.h>
#include <torch/csrc/jit/runtime/jit_exception.h>

#include <cstring>
#include <string>

#include "marshal.h"
#include "torch_function.h"
#include "torch_jit.h"
#include "upcalls.h"

namespace shim {
namespace {

struct Failure {
  int64_t kind = TORCH_ERROR_OTHER;
  int64_t upcall = 0;
  int64_t forward = 0;
  std::string message;
  std::string trace;
};

thread_local Failure last;

int64_t store(int64_t kind, const char* message, const char* trace, int64_t upcall = 0) noexcept {
  try {
    last.kind = kind;
    last.upcall = upcall;
    last.forward = 0;
    last.message = message;
    last.trace = trace;
  } catch (...) {
    // No memory for the words: the kind has to do.
  }
  return TORCH_ERROR;
}

// what() is asked once: TorchScript's errors write their words anew each time, over those that they gave before.
int64_t store(int64_t kind, const std::exception& error, int64_t upcall = 0) noexcept {
  const char* message = error.what();
  return store(kind, message, message, upcall);
}

int64_t store(int64_t kind, const c10::Error& error) noexcept { return store(kind, error.what_without_backtrace(), error.what()); }

// The CPU allocator reports exhaustion as a plain error; only its words tell.
bool is_allocation_failure(const c10::Error& error) {
  const std::string_view message = error.what_without_backtrace();
  return message.find("DefaultCPUAllocator") != std::string_view::npos;
}

}  // namespace

int64_t record_error() noexcept {
  try {
    throw;
  } catch (const BackwardError& error) {
    try {
      std::rethrow_exception(error.original);
    } catch (...) {
      record_error();
    }
    last.forward = error.forward;
    return TORCH_ERROR;
  } catch (const UpcallError& error) {
    return store(TORCH_ERROR_UPCALL, error, error.failure);
  } catch (const c10::IndexError& error) {
    return store(TORCH_ERROR_INDEX, error);
  } catch (const c10::ValueError& error) {
    return store(TORCH_ERROR_VALUE, error);
  } catch (const c10::TypeError& error) {
    return store(TORCH_ERROR_TYPE, error);
  } catch (const c10::NotImplementedError& error) {
    return store(TORCH_ERROR_NOT_IMPLEMENTED, error);
  } catch (const c10::OutOfMemoryError& error) {
    return store(TORCH_ERROR_OUT_OF_MEMORY, error);
  } catch (const c10::DistError& error) {
    return store(TORCH_ERROR_DISTRIBUTED, error);
  } catch (const c10::LinAlgError& error) {
    return store(TORCH_ERROR_LINALG, error);
  } catch (const c10::Error& error) {
    return store(is_allocation_failure(error) ? TORCH_ERROR_OUT_OF_MEMORY : TORCH_ERROR_OTHER, error);
  } catch (const torch::jit::JITException& error) {
    return store(TORCH_ERROR_SCRIPT, error);
  } catch (const std::bad_alloc& error) {
    return store(TORCH_ERROR_OUT_OF_MEMORY, error);
  } catch (const std::exception& error) {
    return store(TORCH_ERROR_OTHER, error);
  } catch (...) {
    return store(TORCH_ERROR_OTHER, "an exception of an unknown type", "an exception of an unknown type");
  }
}

int64_t copy_text(std::string_view text, int64_t buffer, int64_t capacity) {
  const auto length = static_cast<int64_t>(text.size());
  const int64_t copied = length < capacity ? length : capacity;
  if (copied > 0) std::memcpy(reinterpret_cast<void*>(buffer), text.data(), static_cast<size_t>(copied));
  return length;
}

}  // namespace shim

using namespace shim;

int64_t torch_error_kind(void) { return last.kind; }
int64_t torch_error_message(int64_t buffer, int64_t capacity) { return copy_text(last.message, buffer, capacity); }
int64_t torch_error_trace(int64_t buffer, int64_t capacity) { return copy_text(last.trace, buffer, capacity); }
int64_t torch_error_upcall(void) { return last.upcall; }
int64_t torch_error_forward(void) { return last.forward; }
