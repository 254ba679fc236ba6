// Small work stays on one thread.
//
// libtorch keeps most of its loops on one thread up to a number of elements (at::internal::GRAIN_SIZE), but not all:
// MKL divides every matrix product, and softmax, the losses, norms, pooling and the fused optimizers divide by rows or
// tensors, however small. The threads then meet at a barrier. For some microseconds of work that wins nothing on an idle
// machine, and costs milliseconds where other programs use the cores too. Here these operators follow the rule of the
// others. It looks at sizes alone, so results never depend on the load of the machine.
#include <ATen/ATen.h>
#include <ATen/Operators.h>
#include <ATen/Parallel.h>
#include <ATen/ops/_fused_adagrad_cpu_dispatch.h>
#include <ATen/ops/_fused_adam_cpu_dispatch.h>
#include <ATen/ops/_fused_adamw_cpu_dispatch.h>
#include <ATen/ops/_fused_sgd_cpu_dispatch.h>
#include <ATen/ops/_log_softmax_backward_data_cpu_dispatch.h>
#include <ATen/ops/_log_softmax_cpu_dispatch.h>
#include <ATen/ops/_softmax_backward_data_cpu_dispatch.h>
#include <ATen/ops/_softmax_cpu_dispatch.h>
#include <ATen/ops/addmm_cpu_dispatch.h>
#include <ATen/ops/baddbmm_cpu_dispatch.h>
#include <ATen/ops/bmm_cpu_dispatch.h>
#include <ATen/ops/max_pool2d_with_indices_backward_cpu_dispatch.h>
#include <ATen/ops/mm_cpu_dispatch.h>
#include <ATen/ops/native_batch_norm_backward_cpu_dispatch.h>
#include <ATen/ops/native_batch_norm_cpu_dispatch.h>
#include <ATen/ops/native_layer_norm_backward_cpu_dispatch.h>
#include <ATen/ops/native_layer_norm_cpu_dispatch.h>
#include <ATen/ops/nll_loss_backward_cpu_dispatch.h>
#include <ATen/ops/nll_loss_forward_cpu_dispatch.h>
#include <c10/util/Exception.h>
#include <torch/library.h>

#include <algorithm>
#include <string>
#include <tuple>

#include "max_pool.h"

// Of the OpenMP runtime and the MKL that libtorch brings, if it does; the numbers are each thread's own.
extern "C" [[gnu::weak]] void omp_set_num_threads(int);
extern "C" [[gnu::weak]] int omp_get_max_threads();
extern "C" [[gnu::weak]] int MKL_Set_Num_Threads_Local(int);

namespace {

// Multiply-adds up to which a second thread wins nothing: 64 x 64 x 64, some eight microseconds.
constexpr int64_t MOST_MULTIPLY_ADDS = 1 << 18;

// One thread for what this thread computes until the end of the block.
class OneThread {
 public:
  explicit OneThread(bool wanted) : threads_(wanted ? omp_get_max_threads() : 1) {
    if (threads_ == 1) return;
    omp_set_num_threads(1);
    if (MKL_Set_Num_Threads_Local != nullptr) mkl_threads_ = MKL_Set_Num_Threads_Local(1);
  }
  ~OneThread() {
    if (threads_ == 1) return;
    omp_set_num_threads(threads_);
    if (MKL_Set_Num_Threads_Local != nullptr) MKL_Set_Num_Threads_Local(mkl_threads_);
  }
  OneThread(const OneThread&) = delete;
  OneThread& operator=(const OneThread&) = delete;

 private:
  const int threads_;
  int mkl_threads_ = 0;
};

// Whether the product of arguments `left` and `left + 1`, [..., m, k] x [..., k, n], is small.
template <size_t left>
struct Product {
  template <class Arguments>
  static bool is_small(const Arguments& arguments) {
    const at::Tensor& a = std::get<left>(arguments);
    const at::Tensor& b = std::get<left + 1>(arguments);
    return a.dim() > 1 && b.dim() > 1 && a.numel() * b.size(-1) <= MOST_MULTIPLY_ADDS;
  }
};

// Whether the argument `at`, a tensor or each tensor of a list, has few elements.
template <size_t at>
struct Elements {
  template <class Arguments>
  static bool is_small(const Arguments& arguments) {
    return is_small(std::get<at>(arguments));
  }
  static bool is_small(const at::Tensor& tensor) { return tensor.numel() <= at::internal::GRAIN_SIZE; }
  static bool is_small(at::TensorList tensors) {
    return std::all_of(tensors.begin(), tensors.end(), [](const at::Tensor& tensor) { return is_small(tensor); });
  }
};

// libtorch's own kernel, on one thread if the work is small.
template <class Schema, Schema* kernel, class Work>
struct Kernel;

template <class Result, class... Arguments, Result (*kernel)(Arguments...), class Work>
struct Kernel<Result(Arguments...), kernel, Work> {
  static Result call(Arguments... arguments) {
    const OneThread guard(Work::is_small(std::tie(arguments...)));
    return kernel(std::forward<Arguments>(arguments)...);
  }
};

template <class Op, typename Op::schema* kernel, class Work>
void replace(torch::Library& library) {
  std::string name = Op::name;
  if (*Op::overload_name != '\0') name.append(".").append(Op::overload_name);
  library.impl(name.c_str(), &Kernel<typename Op::schema, kernel, Work>::call);
}

struct Silent : c10::WarningHandler {
  void process(const c10::Warning&) override {}
};

[[maybe_unused]] const bool replaced = [] {
  if (omp_set_num_threads == nullptr || omp_get_max_threads == nullptr) return false;
  // The dispatcher warns of a kernel that takes another's place, which is what is wanted here.
  Silent silent;
  const c10::WarningUtils::WarningHandlerGuard guard(&silent);
  static torch::Library library(torch::Library::IMPL, "aten", c10::DispatchKey::CPU, __FILE__, __LINE__);
  namespace ops = at::_ops;
  namespace cpu = at::cpu;

  replace<ops::mm, &cpu::mm, Product<0>>(library);
  replace<ops::mm_out, &cpu::mm_outf, Product<0>>(library);
  replace<ops::bmm, &cpu::bmm, Product<0>>(library);
  replace<ops::bmm_out, &cpu::bmm_outf, Product<0>>(library);
  replace<ops::addmm, &cpu::addmm, Product<1>>(library);
  replace<ops::addmm_out, &cpu::addmm_outf, Product<1>>(library);
  replace<ops::addmm_, &cpu::addmm_, Product<1>>(library);
  replace<ops::baddbmm, &cpu::baddbmm, Product<1>>(library);
  replace<ops::baddbmm_out, &cpu::baddbmm_outf, Product<1>>(library);
  replace<ops::baddbmm_, &cpu::baddbmm_, Product<1>>(library);

  replace<ops::_softmax, &cpu::_softmax, Elements<0>>(library);
  replace<ops::_softmax_backward_data, &cpu::_softmax_backward_data, Elements<0>>(library);
  replace<ops::_log_softmax, &cpu::_log_softmax, Elements<0>>(library);
  replace<ops::_log_softmax_backward_data, &cpu::_log_softmax_backward_data, Elements<0>>(library);
  replace<ops::nll_loss_forward, &cpu::nll_loss_forward_symint, Elements<0>>(library);
  replace<ops::nll_loss_backward, &cpu::nll_loss_backward_symint, Elements<1>>(library);

  replace<ops::native_layer_norm, &cpu::native_layer_norm_symint, Elements<0>>(library);
  replace<ops::native_layer_norm_backward, &cpu::native_layer_norm_backward_symint, Elements<0>>(library);
  replace<ops::native_batch_norm, &cpu::native_batch_norm, Elements<0>>(library);
  replace<ops::native_batch_norm_backward, &cpu::native_batch_norm_backward, Elements<0>>(library);
  replace<ops::max_pool2d_with_indices, &shim::max_pool2d_with_indices, Elements<0>>(library);
  replace<ops::max_pool2d_with_indices_backward, &cpu::max_pool2d_with_indices_backward, Elements<1>>(library);

  replace<ops::_fused_sgd_, &cpu::_fused_sgd_, Elements<0>>(library);
  replace<ops::_fused_sgd__tensor_lr, &cpu::_fused_sgd_, Elements<0>>(library);
  replace<ops::_fused_adam_, &cpu::_fused_adam_, Elements<0>>(library);
  replace<ops::_fused_adam__tensor_lr, &cpu::_fused_adam_, Elements<0>>(library);
  replace<ops::_fused_adamw_, &cpu::_fused_adamw_, Elements<0>>(library);
  replace<ops::_fused_adamw__tensor_lr, &cpu::_fused_adamw_, Elements<0>>(library);
  replace<ops::_fused_adagrad_, &cpu::_fused_adagrad_, Elements<0>>(library);
  replace<ops::_fused_adagrad__tensor_lr, &cpu::_fused_adagrad_, Elements<0>>(library);
  return true;
}();

}  // namespace
