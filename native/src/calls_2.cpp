// Generated from the operator headers of libtorch; see generator/. Do not edit.
#include "marshal.h"
#include "torch_calls.h"

using namespace shim;

int64_t torch_call_TII_L(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &, int64_t, int64_t)>(op).call(*Borrowed(a0), a1, a2));
    return results.count();
  });
}

int64_t torch_call_TII_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, int64_t)>(op).call(*Borrowed(a0), a1, a2));
  });
}

int64_t torch_call_TIL_V(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<void(const at::Tensor &, int64_t, at::TensorList)>(op).call(*Borrowed(a0), a1, tensors(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_TIMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, int64_t, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TIOODB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, double a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, bool)>(op).call(*Borrowed(a0), a1, optional_tensor(a2), optional_tensor(a3), a4, a5 != 0));
  });
}

int64_t torch_call_TIOO_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), a1, optional_tensor(a2), optional_tensor(a3)));
  });
}

int64_t torch_call_TIR_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, c10::string_view)>(op).call(*Borrowed(a0), a1, text(a2, a2_length)));
  });
}

int64_t torch_call_TISSM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, const at::Scalar &, const at::Scalar &, at::Tensor &)>(op).call(*Borrowed(a0), a1, scalar(a2, a2_length), scalar(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TISS_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, const at::Scalar &, const at::Scalar &)>(op).call(*Borrowed(a0), a1, scalar(a2, a2_length), scalar(a3, a3_length)));
  });
}

int64_t torch_call_TITBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, bool, at::Tensor &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TITB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, bool)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), a3 != 0));
  });
}

int64_t torch_call_TITIIk_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, int64_t, const at::Tensor &, int64_t, int64_t, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), a3, a4, optional_code<at::ScalarType>(a5)));
    return results.count();
  });
}

int64_t torch_call_TITM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TITSM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, const at::Scalar &, at::Tensor &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), scalar(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TITSRM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, const at::Scalar &, c10::string_view, at::Tensor &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), scalar(a3, a3_length), text(a4, a4_length), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TITSR_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, const at::Scalar &, c10::string_view)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), scalar(a3, a3_length), text(a4, a4_length)));
  });
}

int64_t torch_call_TITS_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, const at::Scalar &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), scalar(a3, a3_length)));
  });
}

int64_t torch_call_TITTM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), *Borrowed(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TITTRBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, c10::string_view, bool, at::Tensor &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), *Borrowed(a3), text(a4, a4_length), a5 != 0, *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TITTRB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, c10::string_view, bool)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), *Borrowed(a3), text(a4, a4_length), a5 != 0));
  });
}

int64_t torch_call_TITTRM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, c10::string_view, at::Tensor &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), *Borrowed(a3), text(a4, a4_length), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TITTR_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, c10::string_view)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), *Borrowed(a3), text(a4, a4_length)));
  });
}

int64_t torch_call_TITTSM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, const at::Scalar &, at::Tensor &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), *Borrowed(a3), scalar(a4, a4_length), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TITTS_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, const at::Scalar &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), *Borrowed(a3), scalar(a4, a4_length)));
  });
}

int64_t torch_call_TITT_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), *Borrowed(a3)));
  });
}

int64_t torch_call_TITWB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, c10::SymIntArrayRef, bool)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), sym_array(a3, a3_length), a4 != 0));
  });
}

int64_t torch_call_TITY_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, c10::SymInt)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), c10::SymInt(a3)));
  });
}

int64_t torch_call_TIT_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2)));
  });
}

int64_t torch_call_TIVM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, at::IntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), a1, array<int64_t>(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TIV_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, at::IntArrayRef)>(op).call(*Borrowed(a0), a1, array<int64_t>(a2, a2_length)));
  });
}

int64_t torch_call_TIW_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, c10::SymIntArrayRef)>(op).call(*Borrowed(a0), a1, sym_array(a2, a2_length)));
  });
}

int64_t torch_call_TIYI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, c10::SymInt, int64_t)>(op).call(*Borrowed(a0), a1, c10::SymInt(a2), a3));
  });
}

int64_t torch_call_TIYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, c10::SymInt, at::Tensor &)>(op).call(*Borrowed(a0), a1, c10::SymInt(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TIYYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, c10::SymInt, c10::SymInt, at::Tensor &)>(op).call(*Borrowed(a0), a1, c10::SymInt(a2), c10::SymInt(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TIYY_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, c10::SymInt, c10::SymInt)>(op).call(*Borrowed(a0), a1, c10::SymInt(a2), c10::SymInt(a3)));
  });
}

int64_t torch_call_TIY_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, c10::SymInt)>(op).call(*Borrowed(a0), a1, c10::SymInt(a2)));
  });
}

int64_t torch_call_TI_I(int64_t op, int64_t a0, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<int64_t(const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), a1));
    return results.count();
  });
}

int64_t torch_call_TI_L(int64_t op, int64_t a0, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), a1));
    return results.count();
  });
}

int64_t torch_call_TI_T(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), a1));
  });
}

int64_t torch_call_TI_Y(int64_t op, int64_t a0, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<c10::SymInt(const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), a1));
    return results.count();
  });
}

int64_t torch_call_TI_tTT(int64_t op, int64_t a0, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), a1));
    return results.count();
  });
}

int64_t torch_call_TIfOBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, int64_t, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1, optional_array<double>(a2, a2_length), optional_tensor(a3), a4 != 0, *Borrowed(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TIfOB_tTL(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,::std::vector<at::Tensor>>(const at::Tensor &, int64_t, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool)>(op).call(*Borrowed(a0), a1, optional_array<double>(a2, a2_length), optional_tensor(a3), a4 != 0));
    return results.count();
  });
}

int64_t torch_call_TIfOB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, int64_t, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool)>(op).call(*Borrowed(a0), a1, optional_array<double>(a2, a2_length), optional_tensor(a3), a4 != 0));
    return results.count();
  });
}

int64_t torch_call_TIgM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, ::std::optional<at::Generator>, at::Tensor &)>(op).call(*Borrowed(a0), a1, optional_generator(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TIg_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), a1, optional_generator(a2)));
  });
}

int64_t torch_call_TIigM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, ::std::optional<int64_t>, ::std::optional<at::Generator>, at::Tensor &)>(op).call(*Borrowed(a0), a1, optional(a2, a2_length), optional_generator(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TIig_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, ::std::optional<int64_t>, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), a1, optional(a2, a2_length), optional_generator(a3)));
  });
}

int64_t torch_call_TIiiOBBbiB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a8_length, int64_t a9) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, ::std::optional<int64_t>, ::std::optional<int64_t>, const ::std::optional<at::Tensor> &, bool, bool, ::std::optional<bool>, ::std::optional<int64_t>, bool)>(op).call(*Borrowed(a0), a1, optional(a2, a2_length), optional(a3, a3_length), optional_tensor(a4), a5 != 0, a6 != 0, optional_bool(a7), optional(a8, a8_length), a9 != 0));
  });
}

int64_t torch_call_TIiiOBRBbbb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length, int64_t a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, ::std::optional<int64_t>, ::std::optional<int64_t>, const ::std::optional<at::Tensor> &, bool, c10::string_view, bool, ::std::optional<bool>, ::std::optional<bool>, ::std::optional<bool>)>(op).call(*Borrowed(a0), a1, optional(a2, a2_length), optional(a3, a3_length), optional_tensor(a4), a5 != 0, text(a6, a6_length), a7 != 0, optional_bool(a8), optional_bool(a9), optional_bool(a10)));
  });
}

int64_t torch_call_TIiiOBbbb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, ::std::optional<int64_t>, ::std::optional<int64_t>, const ::std::optional<at::Tensor> &, bool, ::std::optional<bool>, ::std::optional<bool>, ::std::optional<bool>)>(op).call(*Borrowed(a0), a1, optional(a2, a2_length), optional(a3, a3_length), optional_tensor(a4), a5 != 0, optional_bool(a6), optional_bool(a7), optional_bool(a8)));
  });
}

int64_t torch_call_TIkM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, ::std::optional<at::ScalarType>, at::Tensor &)>(op).call(*Borrowed(a0), a1, optional_code<at::ScalarType>(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TIk_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), a1, optional_code<at::ScalarType>(a2)));
  });
}

int64_t torch_call_TIyyYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, c10::SymInt, at::Tensor &)>(op).call(*Borrowed(a0), a1, optional(c10::SymInt(a2), a2_length), optional(c10::SymInt(a3), a3_length), c10::SymInt(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TIyyY_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, c10::SymInt)>(op).call(*Borrowed(a0), a1, optional(c10::SymInt(a2), a2_length), optional(c10::SymInt(a3), a3_length), c10::SymInt(a4)));
  });
}

int64_t torch_call_TKBBc_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::ScalarType, bool, bool, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), static_cast<at::ScalarType>(a1), a2 != 0, a3 != 0, optional_code<at::MemoryFormat>(a4)));
  });
}

int64_t torch_call_TKBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::ScalarType, bool, at::Tensor &)>(op).call(*Borrowed(a0), static_cast<at::ScalarType>(a1), a2 != 0, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TKB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::ScalarType, bool)>(op).call(*Borrowed(a0), static_cast<at::ScalarType>(a1), a2 != 0));
  });
}

int64_t torch_call_TKM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::ScalarType, at::Tensor &)>(op).call(*Borrowed(a0), static_cast<at::ScalarType>(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TK_T(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::ScalarType)>(op).call(*Borrowed(a0), static_cast<at::ScalarType>(a1)));
  });
}

int64_t torch_call_TLIOTOIYYIBDBBWOMMMMM_tRRRRR(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, double a11, int64_t a12, int64_t a13, int64_t a14, int64_t a14_length, int64_t a15, int64_t a16, int64_t a17, int64_t a18, int64_t a19, int64_t a20) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, at::TensorList, int64_t, const ::std::optional<at::Tensor> &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, c10::SymInt, int64_t, bool, double, bool, bool, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), tensors(a1, a1_length), a2, optional_tensor(a3), *Borrowed(a4), optional_tensor(a5), a6, c10::SymInt(a7), c10::SymInt(a8), a9, a10 != 0, a11, a12 != 0, a13 != 0, sym_array(a14, a14_length), optional_tensor(a15), *Borrowed(a16), *Borrowed(a17), *Borrowed(a18), *Borrowed(a19), *Borrowed(a20));
    return int64_t{0};
  });
}

int64_t torch_call_TLIOTOIYYIBDBBWO_tTTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, double a11, int64_t a12, int64_t a13, int64_t a14, int64_t a14_length, int64_t a15, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, at::TensorList, int64_t, const ::std::optional<at::Tensor> &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, c10::SymInt, int64_t, bool, double, bool, bool, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), tensors(a1, a1_length), a2, optional_tensor(a3), *Borrowed(a4), optional_tensor(a5), a6, c10::SymInt(a7), c10::SymInt(a8), a9, a10 != 0, a11, a12 != 0, a13 != 0, sym_array(a14, a14_length), optional_tensor(a15)));
    return results.count();
  });
}

int64_t torch_call_TLITOIIIBDBBVOMMMMM_tRRRRR(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, double a9, int64_t a10, int64_t a11, int64_t a12, int64_t a12_length, int64_t a13, int64_t a14, int64_t a15, int64_t a16, int64_t a17, int64_t a18) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, at::TensorList, int64_t, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, int64_t, int64_t, bool, double, bool, bool, at::IntArrayRef, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), tensors(a1, a1_length), a2, *Borrowed(a3), optional_tensor(a4), a5, a6, a7, a8 != 0, a9, a10 != 0, a11 != 0, array<int64_t>(a12, a12_length), optional_tensor(a13), *Borrowed(a14), *Borrowed(a15), *Borrowed(a16), *Borrowed(a17), *Borrowed(a18));
    return int64_t{0};
  });
}

int64_t torch_call_TLITOIIIBDBBVO_tTTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, double a9, int64_t a10, int64_t a11, int64_t a12, int64_t a12_length, int64_t a13, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, at::TensorList, int64_t, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, int64_t, int64_t, bool, double, bool, bool, at::IntArrayRef, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), tensors(a1, a1_length), a2, *Borrowed(a3), optional_tensor(a4), a5, a6, a7, a8 != 0, a9, a10 != 0, a11 != 0, array<int64_t>(a12, a12_length), optional_tensor(a13)));
    return results.count();
  });
}

int64_t torch_call_TLITTOTOOOIIIBDBBVOT4MMML_V(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, double a14, int64_t a15, int64_t a16, int64_t a17, int64_t a17_length, int64_t a18, int64_t a19, int64_t a20, int64_t a21, int64_t a22, int64_t a23, int64_t a24, int64_t a24_length) {
  return guarded([&] {
    typed<void(const at::Tensor &, at::TensorList, int64_t, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, int64_t, int64_t, bool, double, bool, bool, at::IntArrayRef, const ::std::optional<at::Tensor> &, const at::Tensor &, ::std::array<bool,4>, at::Tensor &, at::Tensor &, at::Tensor &, at::TensorList)>(op).call(*Borrowed(a0), tensors(a1, a1_length), a2, *Borrowed(a3), *Borrowed(a4), optional_tensor(a5), *Borrowed(a6), optional_tensor(a7), optional_tensor(a8), optional_tensor(a9), a10, a11, a12, a13 != 0, a14, a15 != 0, a16 != 0, array<int64_t>(a17, a17_length), optional_tensor(a18), *Borrowed(a19), flags<4>(a20), *Borrowed(a21), *Borrowed(a22), *Borrowed(a23), tensors(a24, a24_length));
    return int64_t{0};
  });
}

int64_t torch_call_TLITTOTOOOIIIBDBBVOT4_tTTTL(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, double a14, int64_t a15, int64_t a16, int64_t a17, int64_t a17_length, int64_t a18, int64_t a19, int64_t a20, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,::std::vector<at::Tensor>>(const at::Tensor &, at::TensorList, int64_t, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, int64_t, int64_t, bool, double, bool, bool, at::IntArrayRef, const ::std::optional<at::Tensor> &, const at::Tensor &, ::std::array<bool,4>)>(op).call(*Borrowed(a0), tensors(a1, a1_length), a2, *Borrowed(a3), *Borrowed(a4), optional_tensor(a5), *Borrowed(a6), optional_tensor(a7), optional_tensor(a8), optional_tensor(a9), a10, a11, a12, a13 != 0, a14, a15 != 0, a16 != 0, array<int64_t>(a17, a17_length), optional_tensor(a18), *Borrowed(a19), flags<4>(a20)));
    return results.count();
  });
}

int64_t torch_call_TLITTOTOOOIYYIBDBBWOT4MMML_V(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14, double a15, int64_t a16, int64_t a17, int64_t a18, int64_t a18_length, int64_t a19, int64_t a20, int64_t a21, int64_t a22, int64_t a23, int64_t a24, int64_t a25, int64_t a25_length) {
  return guarded([&] {
    typed<void(const at::Tensor &, at::TensorList, int64_t, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, c10::SymInt, int64_t, bool, double, bool, bool, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, const at::Tensor &, ::std::array<bool,4>, at::Tensor &, at::Tensor &, at::Tensor &, at::TensorList)>(op).call(*Borrowed(a0), tensors(a1, a1_length), a2, *Borrowed(a3), *Borrowed(a4), optional_tensor(a5), *Borrowed(a6), optional_tensor(a7), optional_tensor(a8), optional_tensor(a9), a10, c10::SymInt(a11), c10::SymInt(a12), a13, a14 != 0, a15, a16 != 0, a17 != 0, sym_array(a18, a18_length), optional_tensor(a19), *Borrowed(a20), flags<4>(a21), *Borrowed(a22), *Borrowed(a23), *Borrowed(a24), tensors(a25, a25_length));
    return int64_t{0};
  });
}

int64_t torch_call_TLITTOTOOOIYYIBDBBWOT4_tTTTL(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14, double a15, int64_t a16, int64_t a17, int64_t a18, int64_t a18_length, int64_t a19, int64_t a20, int64_t a21, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,::std::vector<at::Tensor>>(const at::Tensor &, at::TensorList, int64_t, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, c10::SymInt, int64_t, bool, double, bool, bool, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, const at::Tensor &, ::std::array<bool,4>)>(op).call(*Borrowed(a0), tensors(a1, a1_length), a2, *Borrowed(a3), *Borrowed(a4), optional_tensor(a5), *Borrowed(a6), optional_tensor(a7), optional_tensor(a8), optional_tensor(a9), a10, c10::SymInt(a11), c10::SymInt(a12), a13, a14 != 0, a15, a16 != 0, a17 != 0, sym_array(a18, a18_length), optional_tensor(a19), *Borrowed(a20), flags<4>(a21)));
    return results.count();
  });
}

int64_t torch_call_TLLBIDBBBMMMMMM_tRRRRRR(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, double a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, at::TensorList, at::TensorList, bool, int64_t, double, bool, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), tensors(a1, a1_length), tensors(a2, a2_length), a3 != 0, a4, a5, a6 != 0, a7 != 0, a8 != 0, *Borrowed(a9), *Borrowed(a10), *Borrowed(a11), *Borrowed(a12), *Borrowed(a13), *Borrowed(a14));
    return int64_t{0};
  });
}

int64_t torch_call_TLLBIDBBB_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, double a5, int64_t a6, int64_t a7, int64_t a8, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, at::TensorList, at::TensorList, bool, int64_t, double, bool, bool, bool)>(op).call(*Borrowed(a0), tensors(a1, a1_length), tensors(a2, a2_length), a3 != 0, a4, a5, a6 != 0, a7 != 0, a8 != 0));
    return results.count();
  });
}

int64_t torch_call_TLLBIDBBB_tTTTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, double a5, int64_t a6, int64_t a7, int64_t a8, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, at::TensorList, at::TensorList, bool, int64_t, double, bool, bool, bool)>(op).call(*Borrowed(a0), tensors(a1, a1_length), tensors(a2, a2_length), a3 != 0, a4, a5, a6 != 0, a7 != 0, a8 != 0));
    return results.count();
  });
}

int64_t torch_call_TLOBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::TensorList, const ::std::optional<at::Tensor> &, bool, at::Tensor &)>(op).call(*Borrowed(a0), tensors(a1, a1_length), optional_tensor(a2), a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TLOB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::TensorList, const ::std::optional<at::Tensor> &, bool)>(op).call(*Borrowed(a0), tensors(a1, a1_length), optional_tensor(a2), a3 != 0));
  });
}

int64_t torch_call_TLObB_V(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<void(const at::Tensor &, at::TensorList, const ::std::optional<at::Tensor> &, ::std::optional<bool>, bool)>(op).call(*Borrowed(a0), tensors(a1, a1_length), optional_tensor(a2), optional_bool(a3), a4 != 0);
    return int64_t{0};
  });
}

int64_t torch_call_TLTTOO_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::TensorList, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), tensors(a1, a1_length), *Borrowed(a2), *Borrowed(a3), optional_tensor(a4), optional_tensor(a5)));
    return results.count();
  });
}

int64_t torch_call_TLTTTTTTTTSSSS_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a10_length, int64_t a11, int64_t a11_length, int64_t a12, int64_t a12_length, int64_t a13, int64_t a13_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::TensorList, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Scalar &, const at::Scalar &)>(op).call(*Borrowed(a0), tensors(a1, a1_length), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), *Borrowed(a7), *Borrowed(a8), *Borrowed(a9), scalar(a10, a10_length), scalar(a11, a11_length), scalar(a12, a12_length), scalar(a13, a13_length)));
    return results.count();
  });
}

int64_t torch_call_TLVI_L(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &, at::TensorList, at::IntArrayRef, int64_t)>(op).call(*Borrowed(a0), tensors(a1, a1_length), array<int64_t>(a2, a2_length), a3));
    return results.count();
  });
}

int64_t torch_call_TLWD_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, double a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::TensorList, c10::SymIntArrayRef, double)>(op).call(*Borrowed(a0), tensors(a1, a1_length), sym_array(a2, a2_length), a3));
  });
}

int64_t torch_call_TL_L(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &, at::TensorList)>(op).call(*Borrowed(a0), tensors(a1, a1_length)));
    return results.count();
  });
}

int64_t torch_call_TLfOB_tTL(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,::std::vector<at::Tensor>>(const at::Tensor &, at::TensorList, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool)>(op).call(*Borrowed(a0), tensors(a1, a1_length), optional_array<double>(a2, a2_length), optional_tensor(a3), a4 != 0));
    return results.count();
  });
}

int64_t torch_call_TLiI_L(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &, at::TensorList, ::std::optional<int64_t>, int64_t)>(op).call(*Borrowed(a0), tensors(a1, a1_length), optional(a2, a2_length), a3));
    return results.count();
  });
}

int64_t torch_call_TLy_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::TensorList, ::std::optional<c10::SymInt>)>(op).call(*Borrowed(a0), tensors(a1, a1_length), optional(c10::SymInt(a2), a2_length)));
  });
}

int64_t torch_call_TMMI_V(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<void(const at::Tensor &, at::Tensor &, at::Tensor &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3);
    return int64_t{0};
  });
}

int64_t torch_call_TMMMM_tRRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TMSSBgM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::Tensor &, const at::Scalar &, const at::Scalar &, bool, ::std::optional<at::Generator>, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), scalar(a2, a2_length), scalar(a3, a3_length), a4 != 0, optional_generator(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TMSSBg_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::Tensor &, const at::Scalar &, const at::Scalar &, bool, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), *Borrowed(a1), scalar(a2, a2_length), scalar(a3, a3_length), a4 != 0, optional_generator(a5)));
  });
}

int64_t torch_call_TMTDDIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3, double a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::Tensor &, const at::Tensor &, double, double, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, a5, *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TM_R(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1));
    return int64_t{0};
  });
}

int64_t torch_call_TNM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensors(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TNTBBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Tensor &, bool, bool, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensors(a1, a1_length), *Borrowed(a2), a3 != 0, a4 != 0, *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TNTBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Tensor &, bool, bool)>(op).call(*Borrowed(a0), optional_tensors(a1, a1_length), *Borrowed(a2), a3 != 0, a4 != 0));
  });
}

int64_t torch_call_TNTBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Tensor &, bool, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensors(a1, a1_length), *Borrowed(a2), a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TNTB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Tensor &, bool)>(op).call(*Borrowed(a0), optional_tensors(a1, a1_length), *Borrowed(a2), a3 != 0));
  });
}

int64_t torch_call_TN_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &)>(op).call(*Borrowed(a0), optional_tensors(a1, a1_length)));
  });
}

int64_t torch_call_TOOBDDMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, double a4, double a5, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), a3 != 0, a4, a5, *Borrowed(a6), *Borrowed(a7), *Borrowed(a8));
    return int64_t{0};
  });
}

int64_t torch_call_TOOBDD_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, double a4, double a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), a3 != 0, a4, a5));
    return results.count();
  });
}

int64_t torch_call_TOOBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TOOB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), a3 != 0));
  });
}

int64_t torch_call_TOODMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), a3, *Borrowed(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TOOD_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), a3));
    return results.count();
  });
}

int64_t torch_call_TOOMMBDDMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6, double a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &, bool, double, double, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3), *Borrowed(a4), a5 != 0, a6, a7, *Borrowed(a8), *Borrowed(a9), *Borrowed(a10));
    return int64_t{0};
  });
}

int64_t torch_call_TOOMMBDD_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6, double a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &, bool, double, double)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3), *Borrowed(a4), a5 != 0, a6, a7));
    return results.count();
  });
}

int64_t torch_call_TOOMMDDMMMM_tRRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, double a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &, double, double, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3), *Borrowed(a4), a5, a6, *Borrowed(a7), *Borrowed(a8), *Borrowed(a9), *Borrowed(a10));
    return int64_t{0};
  });
}

int64_t torch_call_TOOMMDD_tTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, double a6, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &, double, double)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3), *Borrowed(a4), a5, a6));
    return results.count();
  });
}

int64_t torch_call_TOOM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TOOOOBDDB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6, double a7, int64_t a8) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double, bool)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), optional_tensor(a3), optional_tensor(a4), a5 != 0, a6, a7, a8 != 0));
  });
}

int64_t torch_call_TOOOOBDDB_tTTTTI(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6, double a7, int64_t a8, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,int64_t>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double, bool)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), optional_tensor(a3), optional_tensor(a4), a5 != 0, a6, a7, a8 != 0));
    return results.count();
  });
}

int64_t torch_call_TOOOOBDDMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6, double a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), optional_tensor(a3), optional_tensor(a4), a5 != 0, a6, a7, *Borrowed(a8), *Borrowed(a9), *Borrowed(a10));
    return int64_t{0};
  });
}

int64_t torch_call_TOOOOBDD_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6, double a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), optional_tensor(a3), optional_tensor(a4), a5 != 0, a6, a7));
    return results.count();
  });
}

int64_t torch_call_TOOOODDMMMM_tRRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, double a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, double, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), optional_tensor(a3), optional_tensor(a4), a5, a6, *Borrowed(a7), *Borrowed(a8), *Borrowed(a9), *Borrowed(a10));
    return int64_t{0};
  });
}

int64_t torch_call_TOOOODD_tTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, double a6, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, double)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), optional_tensor(a3), optional_tensor(a4), a5, a6));
    return results.count();
  });
}

int64_t torch_call_TOOTTBDD_tTTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6, double a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, bool, double, double)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3), *Borrowed(a4), a5 != 0, a6, a7));
    return results.count();
  });
}

int64_t torch_call_TOOTTDDIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, double a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, double, double, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3), *Borrowed(a4), a5, a6, a7, *Borrowed(a8));
    return int64_t{0};
  });
}

int64_t torch_call_TOOTTDDI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, double a6, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, double, double, int64_t)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3), *Borrowed(a4), a5, a6, a7));
  });
}

int64_t torch_call_TOOTTDDMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, double a6, int64_t a7, int64_t a8, int64_t a9) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, double, double, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3), *Borrowed(a4), a5, a6, *Borrowed(a7), *Borrowed(a8), *Borrowed(a9));
    return int64_t{0};
  });
}

int64_t torch_call_TOOTTDD_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, double a6, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, double, double)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3), *Borrowed(a4), a5, a6));
    return results.count();
  });
}

int64_t torch_call_TOOTTDD_tTTTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, double a6, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, double, double)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3), *Borrowed(a4), a5, a6));
    return results.count();
  });
}

int64_t torch_call_TOOTTDM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, double, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3), *Borrowed(a4), a5, *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TOOTTD_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, double)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3), *Borrowed(a4), a5));
  });
}

int64_t torch_call_TOOYYYIDMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, double a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, c10::SymInt, int64_t, double, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), c10::SymInt(a3), c10::SymInt(a4), c10::SymInt(a5), a6, a7, *Borrowed(a8), *Borrowed(a9), *Borrowed(a10));
    return int64_t{0};
  });
}

int64_t torch_call_TOOYYYID_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, double a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, c10::SymInt, int64_t, double)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2), c10::SymInt(a3), c10::SymInt(a4), c10::SymInt(a5), a6, a7));
    return results.count();
  });
}

int64_t torch_call_TOO_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2)));
  });
}

int64_t torch_call_TOYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymInt, at::Tensor &)>(op).call(*Borrowed(a0), optional_tensor(a1), c10::SymInt(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TOY_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymInt)>(op).call(*Borrowed(a0), optional_tensor(a1), c10::SymInt(a2)));
  });
}

int64_t torch_call_TRBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, c10::string_view, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), text(a1, a1_length), a2 != 0, *Borrowed(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TRB_V(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<void(const at::Tensor &, c10::string_view, bool)>(op).call(*Borrowed(a0), text(a1, a1_length), a2 != 0);
    return int64_t{0};
  });
}

int64_t torch_call_TRB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, c10::string_view, bool)>(op).call(*Borrowed(a0), text(a1, a1_length), a2 != 0));
    return results.count();
  });
}

int64_t torch_call_TRB_tTTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, c10::string_view, bool)>(op).call(*Borrowed(a0), text(a1, a1_length), a2 != 0));
    return results.count();
  });
}

int64_t torch_call_TRMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, c10::string_view, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), text(a1, a1_length), *Borrowed(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TRM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::string_view, at::Tensor &)>(op).call(*Borrowed(a0), text(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TROOOIBsM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a7_length, int64_t a8) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::string_view, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, bool, const ::std::optional<at::Scalar> &, at::Tensor &)>(op).call(*Borrowed(a0), text(a1, a1_length), optional_tensor(a2), optional_tensor(a3), optional_tensor(a4), a5, a6 != 0, optional_scalar(a7, a7_length), *Borrowed(a8));
    return int64_t{0};
  });
}

int64_t torch_call_TROOOIBs_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a7_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::string_view, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, bool, const ::std::optional<at::Scalar> &)>(op).call(*Borrowed(a0), text(a1, a1_length), optional_tensor(a2), optional_tensor(a3), optional_tensor(a4), a5, a6 != 0, optional_scalar(a7, a7_length)));
  });
}

int64_t torch_call_TRR_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::string_view, c10::string_view)>(op).call(*Borrowed(a0), text(a1, a1_length), text(a2, a2_length)));
  });
}

int64_t torch_call_TRT_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::string_view, const at::Tensor &)>(op).call(*Borrowed(a0), text(a1, a1_length), *Borrowed(a2)));
  });
}

int64_t torch_call_TRVBkM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::string_view, at::IntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>(op).call(*Borrowed(a0), text(a1, a1_length), array<int64_t>(a2, a2_length), a3 != 0, optional_code<at::ScalarType>(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

extern const SignatureCheck checks_2[];
const SignatureCheck checks_2[] = {
    {"TII_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &, int64_t, int64_t)>},
    {"TII_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, int64_t)>},
    {"TIL_V", &check_signature<void(const at::Tensor &, int64_t, at::TensorList)>},
    {"TIMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, int64_t, at::Tensor &, at::Tensor &)>},
    {"TIM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, at::Tensor &)>},
    {"TIOODB_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, bool)>},
    {"TIOO_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"TIR_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, c10::string_view)>},
    {"TISSM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, const at::Scalar &, const at::Scalar &, at::Tensor &)>},
    {"TISS_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, const at::Scalar &, const at::Scalar &)>},
    {"TITBM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, bool, at::Tensor &)>},
    {"TITB_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, bool)>},
    {"TITIIk_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, int64_t, const at::Tensor &, int64_t, int64_t, ::std::optional<at::ScalarType>)>},
    {"TITM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, at::Tensor &)>},
    {"TITSM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, const at::Scalar &, at::Tensor &)>},
    {"TITSRM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, const at::Scalar &, c10::string_view, at::Tensor &)>},
    {"TITSR_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, const at::Scalar &, c10::string_view)>},
    {"TITS_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, const at::Scalar &)>},
    {"TITTM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, at::Tensor &)>},
    {"TITTRBM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, c10::string_view, bool, at::Tensor &)>},
    {"TITTRB_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, c10::string_view, bool)>},
    {"TITTRM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, c10::string_view, at::Tensor &)>},
    {"TITTR_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, c10::string_view)>},
    {"TITTSM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, const at::Scalar &, at::Tensor &)>},
    {"TITTS_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, const at::Scalar &)>},
    {"TITT_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &)>},
    {"TITWB_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, c10::SymIntArrayRef, bool)>},
    {"TITY_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &, c10::SymInt)>},
    {"TIT_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, const at::Tensor &)>},
    {"TIVM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, at::IntArrayRef, at::Tensor &)>},
    {"TIV_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, at::IntArrayRef)>},
    {"TIW_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, c10::SymIntArrayRef)>},
    {"TIYI_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, c10::SymInt, int64_t)>},
    {"TIYM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, c10::SymInt, at::Tensor &)>},
    {"TIYYM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, c10::SymInt, c10::SymInt, at::Tensor &)>},
    {"TIYY_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, c10::SymInt, c10::SymInt)>},
    {"TIY_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, c10::SymInt)>},
    {"TI_I", &check_signature<int64_t(const at::Tensor &, int64_t)>},
    {"TI_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &, int64_t)>},
    {"TI_T", &check_signature<at::Tensor(const at::Tensor &, int64_t)>},
    {"TI_Y", &check_signature<c10::SymInt(const at::Tensor &, int64_t)>},
    {"TI_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, int64_t)>},
    {"TIfOBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, int64_t, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool, at::Tensor &, at::Tensor &)>},
    {"TIfOB_tTL", &check_signature<::std::tuple<at::Tensor,::std::vector<at::Tensor>>(const at::Tensor &, int64_t, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool)>},
    {"TIfOB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, int64_t, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool)>},
    {"TIgM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, ::std::optional<at::Generator>, at::Tensor &)>},
    {"TIg_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, ::std::optional<at::Generator>)>},
    {"TIigM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, ::std::optional<int64_t>, ::std::optional<at::Generator>, at::Tensor &)>},
    {"TIig_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, ::std::optional<int64_t>, ::std::optional<at::Generator>)>},
    {"TIiiOBBbiB_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, ::std::optional<int64_t>, ::std::optional<int64_t>, const ::std::optional<at::Tensor> &, bool, bool, ::std::optional<bool>, ::std::optional<int64_t>, bool)>},
    {"TIiiOBRBbbb_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, ::std::optional<int64_t>, ::std::optional<int64_t>, const ::std::optional<at::Tensor> &, bool, c10::string_view, bool, ::std::optional<bool>, ::std::optional<bool>, ::std::optional<bool>)>},
    {"TIiiOBbbb_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, ::std::optional<int64_t>, ::std::optional<int64_t>, const ::std::optional<at::Tensor> &, bool, ::std::optional<bool>, ::std::optional<bool>, ::std::optional<bool>)>},
    {"TIkM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, ::std::optional<at::ScalarType>, at::Tensor &)>},
    {"TIk_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, ::std::optional<at::ScalarType>)>},
    {"TIyyYM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, c10::SymInt, at::Tensor &)>},
    {"TIyyY_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, c10::SymInt)>},
    {"TKBBc_T", &check_signature<at::Tensor(const at::Tensor &, at::ScalarType, bool, bool, ::std::optional<at::MemoryFormat>)>},
    {"TKBM_R", &check_signature<at::Tensor &(const at::Tensor &, at::ScalarType, bool, at::Tensor &)>},
    {"TKB_T", &check_signature<at::Tensor(const at::Tensor &, at::ScalarType, bool)>},
    {"TKM_R", &check_signature<at::Tensor &(const at::Tensor &, at::ScalarType, at::Tensor &)>},
    {"TK_T", &check_signature<at::Tensor(const at::Tensor &, at::ScalarType)>},
    {"TLIOTOIYYIBDBBWOMMMMM_tRRRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, at::TensorList, int64_t, const ::std::optional<at::Tensor> &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, c10::SymInt, int64_t, bool, double, bool, bool, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TLIOTOIYYIBDBBWO_tTTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, at::TensorList, int64_t, const ::std::optional<at::Tensor> &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, c10::SymInt, int64_t, bool, double, bool, bool, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &)>},
    {"TLITOIIIBDBBVOMMMMM_tRRRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, at::TensorList, int64_t, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, int64_t, int64_t, bool, double, bool, bool, at::IntArrayRef, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TLITOIIIBDBBVO_tTTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, at::TensorList, int64_t, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, int64_t, int64_t, bool, double, bool, bool, at::IntArrayRef, const ::std::optional<at::Tensor> &)>},
    {"TLITTOTOOOIIIBDBBVOT4MMML_V", &check_signature<void(const at::Tensor &, at::TensorList, int64_t, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, int64_t, int64_t, bool, double, bool, bool, at::IntArrayRef, const ::std::optional<at::Tensor> &, const at::Tensor &, ::std::array<bool,4>, at::Tensor &, at::Tensor &, at::Tensor &, at::TensorList)>},
    {"TLITTOTOOOIIIBDBBVOT4_tTTTL", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,::std::vector<at::Tensor>>(const at::Tensor &, at::TensorList, int64_t, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, int64_t, int64_t, bool, double, bool, bool, at::IntArrayRef, const ::std::optional<at::Tensor> &, const at::Tensor &, ::std::array<bool,4>)>},
    {"TLITTOTOOOIYYIBDBBWOT4MMML_V", &check_signature<void(const at::Tensor &, at::TensorList, int64_t, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, c10::SymInt, int64_t, bool, double, bool, bool, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, const at::Tensor &, ::std::array<bool,4>, at::Tensor &, at::Tensor &, at::Tensor &, at::TensorList)>},
    {"TLITTOTOOOIYYIBDBBWOT4_tTTTL", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,::std::vector<at::Tensor>>(const at::Tensor &, at::TensorList, int64_t, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, c10::SymInt, int64_t, bool, double, bool, bool, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, const at::Tensor &, ::std::array<bool,4>)>},
    {"TLLBIDBBBMMMMMM_tRRRRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, at::TensorList, at::TensorList, bool, int64_t, double, bool, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TLLBIDBBB_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, at::TensorList, at::TensorList, bool, int64_t, double, bool, bool, bool)>},
    {"TLLBIDBBB_tTTTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, at::TensorList, at::TensorList, bool, int64_t, double, bool, bool, bool)>},
    {"TLOBM_R", &check_signature<at::Tensor &(const at::Tensor &, at::TensorList, const ::std::optional<at::Tensor> &, bool, at::Tensor &)>},
    {"TLOB_T", &check_signature<at::Tensor(const at::Tensor &, at::TensorList, const ::std::optional<at::Tensor> &, bool)>},
    {"TLObB_V", &check_signature<void(const at::Tensor &, at::TensorList, const ::std::optional<at::Tensor> &, ::std::optional<bool>, bool)>},
    {"TLTTOO_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::TensorList, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"TLTTTTTTTTSSSS_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::TensorList, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Scalar &, const at::Scalar &)>},
    {"TLVI_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &, at::TensorList, at::IntArrayRef, int64_t)>},
    {"TLWD_T", &check_signature<at::Tensor(const at::Tensor &, at::TensorList, c10::SymIntArrayRef, double)>},
    {"TL_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &, at::TensorList)>},
    {"TLfOB_tTL", &check_signature<::std::tuple<at::Tensor,::std::vector<at::Tensor>>(const at::Tensor &, at::TensorList, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool)>},
    {"TLiI_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &, at::TensorList, ::std::optional<int64_t>, int64_t)>},
    {"TLy_T", &check_signature<at::Tensor(const at::Tensor &, at::TensorList, ::std::optional<c10::SymInt>)>},
    {"TMMI_V", &check_signature<void(const at::Tensor &, at::Tensor &, at::Tensor &, int64_t)>},
    {"TMMMM_tRRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TMSSBgM_R", &check_signature<at::Tensor &(const at::Tensor &, at::Tensor &, const at::Scalar &, const at::Scalar &, bool, ::std::optional<at::Generator>, at::Tensor &)>},
    {"TMSSBg_T", &check_signature<at::Tensor(const at::Tensor &, at::Tensor &, const at::Scalar &, const at::Scalar &, bool, ::std::optional<at::Generator>)>},
    {"TMTDDIM_R", &check_signature<at::Tensor &(const at::Tensor &, at::Tensor &, const at::Tensor &, double, double, int64_t, at::Tensor &)>},
    {"TM_R", &check_signature<at::Tensor &(const at::Tensor &, at::Tensor &)>},
    {"TNM_R", &check_signature<at::Tensor &(const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, at::Tensor &)>},
    {"TNTBBM_R", &check_signature<at::Tensor &(const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Tensor &, bool, bool, at::Tensor &)>},
    {"TNTBB_T", &check_signature<at::Tensor(const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Tensor &, bool, bool)>},
    {"TNTBM_R", &check_signature<at::Tensor &(const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Tensor &, bool, at::Tensor &)>},
    {"TNTB_T", &check_signature<at::Tensor(const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Tensor &, bool)>},
    {"TN_T", &check_signature<at::Tensor(const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &)>},
    {"TOOBDDMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TOOBDD_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double)>},
    {"TOOBM_R", &check_signature<at::Tensor &(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, at::Tensor &)>},
    {"TOOB_T", &check_signature<at::Tensor(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool)>},
    {"TOODMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, at::Tensor &, at::Tensor &)>},
    {"TOOD_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double)>},
    {"TOOMMBDDMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &, bool, double, double, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TOOMMBDD_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &, bool, double, double)>},
    {"TOOMMDDMMMM_tRRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &, double, double, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TOOMMDD_tTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &, double, double)>},
    {"TOOM_R", &check_signature<at::Tensor &(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &)>},
    {"TOOOOBDDB_T", &check_signature<at::Tensor(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double, bool)>},
    {"TOOOOBDDB_tTTTTI", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,int64_t>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double, bool)>},
    {"TOOOOBDDMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TOOOOBDD_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double)>},
    {"TOOOODDMMMM_tRRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, double, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TOOOODD_tTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, double)>},
    {"TOOTTBDD_tTTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, bool, double, double)>},
    {"TOOTTDDIM_R", &check_signature<at::Tensor &(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, double, double, int64_t, at::Tensor &)>},
    {"TOOTTDDI_T", &check_signature<at::Tensor(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, double, double, int64_t)>},
    {"TOOTTDDMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, double, double, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TOOTTDD_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, double, double)>},
    {"TOOTTDD_tTTTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, double, double)>},
    {"TOOTTDM_R", &check_signature<at::Tensor &(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, double, at::Tensor &)>},
    {"TOOTTD_T", &check_signature<at::Tensor(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, double)>},
    {"TOOYYYIDMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, c10::SymInt, int64_t, double, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TOOYYYID_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, c10::SymInt, int64_t, double)>},
    {"TOO_T", &check_signature<at::Tensor(const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"TOYM_R", &check_signature<at::Tensor &(const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymInt, at::Tensor &)>},
    {"TOY_T", &check_signature<at::Tensor(const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymInt)>},
    {"TRBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, c10::string_view, bool, at::Tensor &, at::Tensor &)>},
    {"TRB_V", &check_signature<void(const at::Tensor &, c10::string_view, bool)>},
    {"TRB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, c10::string_view, bool)>},
    {"TRB_tTTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, c10::string_view, bool)>},
    {"TRMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, c10::string_view, at::Tensor &, at::Tensor &)>},
    {"TRM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::string_view, at::Tensor &)>},
    {"TROOOIBsM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::string_view, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, bool, const ::std::optional<at::Scalar> &, at::Tensor &)>},
    {"TROOOIBs_T", &check_signature<at::Tensor(const at::Tensor &, c10::string_view, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, bool, const ::std::optional<at::Scalar> &)>},
    {"TRR_T", &check_signature<at::Tensor(const at::Tensor &, c10::string_view, c10::string_view)>},
    {"TRT_T", &check_signature<at::Tensor(const at::Tensor &, c10::string_view, const at::Tensor &)>},
    {"TRVBkM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::string_view, at::IntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>},
};
