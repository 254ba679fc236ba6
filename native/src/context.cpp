// Settings of the whole process that libtorch's global context holds.
#include <ATen/Context.h>
#include <c10/util/Exception.h>

#include "marshal.h"
#include "torch_context.h"

using namespace shim;

namespace {

// Newer libtorchs tell "not set" from "no".
[[maybe_unused]] bool is_on(bool setting) { return setting; }
[[maybe_unused]] bool is_on(std::optional<bool> setting) { return setting.value_or(false); }

}  // namespace

int64_t torch_deterministic_warn_only(void) { return at::globalContext().deterministicAlgorithmsWarnOnly() ? 1 : 0; }

int64_t torch_warn_always(void) { return c10::WarningUtils::get_warnAlways() ? 1 : 0; }

int64_t torch_set_warn_always(int64_t always) {
  c10::WarningUtils::set_warnAlways(always != 0);
  return 0;
}

int64_t torch_set_flush_denormal(int64_t flush) {
  return guarded([&] { return int64_t{at::globalContext().setFlushDenormal(flush != 0)}; });
}

int64_t torch_float32_matmul_precision(void) {
  return guarded([] { return static_cast<int64_t>(at::globalContext().float32MatmulPrecision()); });
}

int64_t torch_set_float32_matmul_precision(int64_t precision) {
  return guarded([&] {
    // libtorch takes the names only.
    const char* const names[] = {"highest", "high", "medium"};
    TORCH_CHECK_VALUE(precision >= 0 && precision < 3, "the precision must be 0, 1 or 2, not ", precision);
    at::globalContext().setFloat32MatmulPrecision(names[precision]);
    return int64_t{0};
  });
}

int64_t torch_check_sparse(void) { return is_on(at::globalContext().checkSparseTensorInvariants()) ? 1 : 0; }

int64_t torch_set_check_sparse(int64_t check) {
  return guarded([&] {
    at::globalContext().setCheckSparseTensorInvariants(check != 0);
    return int64_t{0};
  });
}
