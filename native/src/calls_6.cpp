// Generated from the operator headers of libtorch; see generator/. Do not edit.
#include "marshal.h"
#include "torch_calls.h"

using namespace shim;

int64_t torch_call_TTiiM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>, ::std::optional<int64_t>, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional(a2, a2_length), optional(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTii_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional(a2, a2_length), optional(a3, a3_length)));
  });
}

int64_t torch_call_TTiy_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>, ::std::optional<c10::SymInt>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional(a2, a2_length), optional(c10::SymInt(a3), a3_length)));
  });
}

int64_t torch_call_TTkpzbb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<bool>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5), optional_bool(a6)));
  });
}

int64_t torch_call_TTkpzbc_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5), optional_code<at::MemoryFormat>(a6)));
  });
}

int64_t torch_call_TTrM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<c10::string_view>, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_text(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTr_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<c10::string_view>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_text(a2, a2_length)));
  });
}

int64_t torch_call_TTvB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, at::OptionalIntArrayRef, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_array<int64_t>(a2, a2_length), a3 != 0));
  });
}

int64_t torch_call_TTvM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, at::OptionalIntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_array<int64_t>(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTv_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, at::OptionalIntArrayRef)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_array<int64_t>(a2, a2_length)));
  });
}

int64_t torch_call_TUM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::Storage, at::Tensor &)>(op).call(*Borrowed(a0), Borrowed(a1)->storage(), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TUYWWM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::Storage, c10::SymInt, c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), Borrowed(a1)->storage(), c10::SymInt(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TUYWW_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::Storage, c10::SymInt, c10::SymIntArrayRef, c10::SymIntArrayRef)>(op).call(*Borrowed(a0), Borrowed(a1)->storage(), c10::SymInt(a2), sym_array(a3, a3_length), sym_array(a4, a4_length)));
  });
}

int64_t torch_call_TU_T(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::Storage)>(op).call(*Borrowed(a0), Borrowed(a1)->storage()));
  });
}

int64_t torch_call_TVBIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::IntArrayRef, bool, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), a2 != 0, a3, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TVBI_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::IntArrayRef, bool, int64_t)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), a2 != 0, a3));
  });
}

int64_t torch_call_TVBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::IntArrayRef, bool, at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), a2 != 0, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TVB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::IntArrayRef, bool)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), a2 != 0));
  });
}

int64_t torch_call_TVBkM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::IntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), a2 != 0, optional_code<at::ScalarType>(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TVBk_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::IntArrayRef, bool, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), a2 != 0, optional_code<at::ScalarType>(a3)));
  });
}

int64_t torch_call_TVIBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::IntArrayRef, int64_t, bool, at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), a2, a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TVIB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::IntArrayRef, int64_t, bool)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), a2, a3 != 0));
  });
}

int64_t torch_call_TVIIT_C(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<const at::Tensor &(const at::Tensor &, at::IntArrayRef, int64_t, int64_t, const at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), a2, a3, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TVII_C(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<const at::Tensor &(const at::Tensor &, at::IntArrayRef, int64_t, int64_t)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), a2, a3);
    return int64_t{0};
  });
}

int64_t torch_call_TVII_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::IntArrayRef, int64_t, int64_t)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), a2, a3));
  });
}

int64_t torch_call_TVIYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::IntArrayRef, int64_t, c10::SymInt, at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), a2, c10::SymInt(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TVIY_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::IntArrayRef, int64_t, c10::SymInt)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), a2, c10::SymInt(a3)));
  });
}

int64_t torch_call_TVI_L(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &, at::IntArrayRef, int64_t)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), a2));
    return results.count();
  });
}

int64_t torch_call_TVK_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::IntArrayRef, at::ScalarType)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), static_cast<at::ScalarType>(a2)));
  });
}

int64_t torch_call_TVMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, at::IntArrayRef, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), *Borrowed(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TVM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::IntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TVOd_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, double a3, int64_t a3_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::IntArrayRef, const ::std::optional<at::Tensor> &, ::std::optional<double>)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), optional_tensor(a2), optional(a3, a3_length)));
    return results.count();
  });
}

int64_t torch_call_TVVTMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, const at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), array<int64_t>(a2, a2_length), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TVVT_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, const at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), array<int64_t>(a2, a2_length), *Borrowed(a3)));
    return results.count();
  });
}

int64_t torch_call_TVVVBBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, bool, at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), a4 != 0, a5 != 0, *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TVVVBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, bool)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), a4 != 0, a5 != 0));
  });
}

int64_t torch_call_TVVVBBiM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length, int64_t a7) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, bool, ::std::optional<int64_t>, at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), a4 != 0, a5 != 0, optional(a6, a6_length), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TVVVBBi_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, bool, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), a4 != 0, a5 != 0, optional(a6, a6_length)));
  });
}

int64_t torch_call_TVVVVBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), a5 != 0, *Borrowed(a6), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TVVVVBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), a5 != 0, *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TVVVVB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), a5 != 0));
  });
}

int64_t torch_call_TVVVVB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), a5 != 0));
    return results.count();
  });
}

int64_t torch_call_TVVVVM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TVVVV_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length)));
  });
}

int64_t torch_call_TVV_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::IntArrayRef, at::IntArrayRef)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), array<int64_t>(a2, a2_length)));
  });
}

int64_t torch_call_TV_L(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &, at::IntArrayRef)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length)));
    return results.count();
  });
}

int64_t torch_call_TV_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::IntArrayRef)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length)));
  });
}

int64_t torch_call_TV_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::IntArrayRef)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length)));
    return results.count();
  });
}

int64_t torch_call_TVfOBL_V(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length) {
  return guarded([&] {
    typed<void(const at::Tensor &, at::IntArrayRef, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool, at::TensorList)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), optional_array<double>(a2, a2_length), optional_tensor(a3), a4 != 0, tensors(a5, a5_length));
    return int64_t{0};
  });
}

int64_t torch_call_TVfOBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::IntArrayRef, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool, at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), optional_array<double>(a2, a2_length), optional_tensor(a3), a4 != 0, *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TVfOB_L(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &, at::IntArrayRef, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), optional_array<double>(a2, a2_length), optional_tensor(a3), a4 != 0));
    return results.count();
  });
}

int64_t torch_call_TVfOB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::IntArrayRef, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), optional_array<double>(a2, a2_length), optional_tensor(a3), a4 != 0));
  });
}

int64_t torch_call_TVfOB_tTL(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,::std::vector<at::Tensor>>(const at::Tensor &, at::IntArrayRef, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), optional_array<double>(a2, a2_length), optional_tensor(a3), a4 != 0));
    return results.count();
  });
}

int64_t torch_call_TViM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::IntArrayRef, ::std::optional<int64_t>, at::Tensor &)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), optional(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TVi_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::IntArrayRef, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length), optional(a2, a2_length)));
  });
}

int64_t torch_call_TWBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, bool, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2 != 0, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TWB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, bool)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2 != 0));
  });
}

int64_t torch_call_TWBdM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, double a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, bool, ::std::optional<double>, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2 != 0, optional(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TWBd_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, double a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, bool, ::std::optional<double>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2 != 0, optional(a3, a3_length)));
  });
}

int64_t torch_call_TWBddM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, double a3, int64_t a3_length, double a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2 != 0, optional(a3, a3_length), optional(a4, a4_length), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TWBdd_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, double a3, int64_t a3_length, double a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2 != 0, optional(a3, a3_length), optional(a4, a4_length)));
  });
}

int64_t torch_call_TWBdddM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, double a3, int64_t a3_length, double a4, int64_t a4_length, double a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2 != 0, optional(a3, a3_length), optional(a4, a4_length), optional(a5, a5_length), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TWBddd_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, double a3, int64_t a3_length, double a4, int64_t a4_length, double a5, int64_t a5_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2 != 0, optional(a3, a3_length), optional(a4, a4_length), optional(a5, a5_length)));
  });
}

int64_t torch_call_TWIBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, int64_t, bool, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2, a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TWIB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, int64_t, bool)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2, a3 != 0));
  });
}

int64_t torch_call_TWIIIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, int64_t, int64_t, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2, a3, a4, *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TWIII_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, int64_t, int64_t, int64_t)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2, a3, a4));
  });
}

int64_t torch_call_TWIL_V(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<void(const at::Tensor &, c10::SymIntArrayRef, int64_t, at::TensorList)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2, tensors(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_TWIT_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, int64_t, const at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2, *Borrowed(a3)));
  });
}

int64_t torch_call_TWIYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, int64_t, c10::SymInt, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2, c10::SymInt(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TWIYYYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, int64_t, c10::SymInt, c10::SymInt, c10::SymInt, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2, c10::SymInt(a3), c10::SymInt(a4), c10::SymInt(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TWIYYY_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, int64_t, c10::SymInt, c10::SymInt, c10::SymInt)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2, c10::SymInt(a3), c10::SymInt(a4), c10::SymInt(a5)));
  });
}

int64_t torch_call_TWIY_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, int64_t, c10::SymInt)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2, c10::SymInt(a3)));
  });
}

int64_t torch_call_TWI_L(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &, c10::SymIntArrayRef, int64_t)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2));
    return results.count();
  });
}

int64_t torch_call_TWId_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, double a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, int64_t, ::std::optional<double>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), a2, optional(a3, a3_length)));
  });
}

int64_t torch_call_TWM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TWOODB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, double a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, bool)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), optional_tensor(a2), optional_tensor(a3), a4, a5 != 0));
  });
}

int64_t torch_call_TWOODMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, double a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), optional_tensor(a2), optional_tensor(a3), a4, *Borrowed(a5), *Borrowed(a6), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TWOOD_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, double a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), optional_tensor(a2), optional_tensor(a3), a4));
    return results.count();
  });
}

int64_t torch_call_TWOd_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, double a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, ::std::optional<double>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), optional_tensor(a2), optional(a3, a3_length)));
  });
}

int64_t torch_call_TWRd_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, double a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::string_view, ::std::optional<double>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), text(a2, a2_length), optional(a3, a3_length)));
  });
}

int64_t torch_call_TWSM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, const at::Scalar &, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), scalar(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TWS_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, const at::Scalar &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), scalar(a2, a2_length)));
  });
}

int64_t torch_call_TWSkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, const at::Scalar &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), scalar(a2, a2_length), optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6)));
  });
}

int64_t torch_call_TWTB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, const at::Tensor &, bool)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), *Borrowed(a2), a3 != 0));
  });
}

int64_t torch_call_TWVM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, at::IntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), array<int64_t>(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TWVVVVM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), array<int64_t>(a5, a5_length), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TWVVVV_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), array<int64_t>(a5, a5_length)));
  });
}

int64_t torch_call_TWV_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, at::IntArrayRef)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), array<int64_t>(a2, a2_length)));
  });
}

int64_t torch_call_TWWBdM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, double a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, ::std::optional<double>, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), a3 != 0, optional(a4, a4_length), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TWWBd_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, double a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, ::std::optional<double>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), a3 != 0, optional(a4, a4_length)));
  });
}

int64_t torch_call_TWWBddM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, double a4, int64_t a4_length, double a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), a3 != 0, optional(a4, a4_length), optional(a5, a5_length), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TWWBdd_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, double a4, int64_t a4_length, double a5, int64_t a5_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), a3 != 0, optional(a4, a4_length), optional(a5, a5_length)));
  });
}

int64_t torch_call_TWWBdddM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, double a4, int64_t a4_length, double a5, int64_t a5_length, double a6, int64_t a6_length, int64_t a7) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), a3 != 0, optional(a4, a4_length), optional(a5, a5_length), optional(a6, a6_length), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TWWBddd_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, double a4, int64_t a4_length, double a5, int64_t a5_length, double a6, int64_t a6_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), a3 != 0, optional(a4, a4_length), optional(a5, a5_length), optional(a6, a6_length)));
  });
}

int64_t torch_call_TWWM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TWWWYwM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, at::OptionalSymIntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), sym_array(a3, a3_length), c10::SymInt(a4), optional_sym_array(a5, a5_length), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TWWWYw_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a5_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, at::OptionalSymIntArrayRef)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), sym_array(a3, a3_length), c10::SymInt(a4), optional_sym_array(a5, a5_length)));
  });
}

int64_t torch_call_TWW_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length)));
  });
}

int64_t torch_call_TWWdM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, double a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<double>, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), optional(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TWWd_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, double a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<double>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), optional(a3, a3_length)));
  });
}

int64_t torch_call_TWWddM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, double a3, int64_t a3_length, double a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), optional(a3, a3_length), optional(a4, a4_length), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TWWdd_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, double a3, int64_t a3_length, double a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), optional(a3, a3_length), optional(a4, a4_length)));
  });
}

int64_t torch_call_TWWdddM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, double a3, int64_t a3_length, double a4, int64_t a4_length, double a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), optional(a3, a3_length), optional(a4, a4_length), optional(a5, a5_length), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TWWddd_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, double a3, int64_t a3_length, double a4, int64_t a4_length, double a5, int64_t a5_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), optional(a3, a3_length), optional(a4, a4_length), optional(a5, a5_length)));
  });
}

int64_t torch_call_TWWkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6)));
  });
}

int64_t torch_call_TWWyM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<c10::SymInt>, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), optional(c10::SymInt(a3), a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TWWy_C(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<const at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<c10::SymInt>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), optional(c10::SymInt(a3), a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_TWWy_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<c10::SymInt>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), sym_array(a2, a2_length), optional(c10::SymInt(a3), a3_length)));
  });
}

int64_t torch_call_TWZT_C(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<const at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, at::Device, const at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), device(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TWZ_C(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<const at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, at::Device)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), device(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_TWZ_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, at::Device)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), device(a2, a2_length)));
  });
}

int64_t torch_call_TW_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef)>(op).call(*Borrowed(a0), sym_array(a1, a1_length)));
  });
}

int64_t torch_call_TWcT_C(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<const at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<at::MemoryFormat>, const at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), optional_code<at::MemoryFormat>(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TWc_C(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<const at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), optional_code<at::MemoryFormat>(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TWc_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), optional_code<at::MemoryFormat>(a2)));
  });
}

int64_t torch_call_TWdM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, double a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<double>, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), optional(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TWd_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, double a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<double>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), optional(a2, a2_length)));
  });
}

int64_t torch_call_TWddM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, double a2, int64_t a2_length, double a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), optional(a2, a2_length), optional(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TWdd_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, double a2, int64_t a2_length, double a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), optional(a2, a2_length), optional(a3, a3_length)));
  });
}

int64_t torch_call_TWdddM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, double a2, int64_t a2_length, double a3, int64_t a3_length, double a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), optional(a2, a2_length), optional(a3, a3_length), optional(a4, a4_length), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TWddd_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, double a2, int64_t a2_length, double a3, int64_t a3_length, double a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), optional(a2, a2_length), optional(a3, a3_length), optional(a4, a4_length)));
  });
}

int64_t torch_call_TWkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(*Borrowed(a0), sym_array(a1, a1_length), optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5)));
  });
}

int64_t torch_call_TYBgM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymInt, bool, ::std::optional<at::Generator>, at::Tensor &)>(op).call(*Borrowed(a0), c10::SymInt(a1), a2 != 0, optional_generator(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TYBg_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymInt, bool, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), c10::SymInt(a1), a2 != 0, optional_generator(a3)));
  });
}

int64_t torch_call_TYIBBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, c10::SymInt, int64_t, bool, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), c10::SymInt(a1), a2, a3 != 0, a4 != 0, *Borrowed(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TYIBB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, c10::SymInt, int64_t, bool, bool)>(op).call(*Borrowed(a0), c10::SymInt(a1), a2, a3 != 0, a4 != 0));
    return results.count();
  });
}

int64_t torch_call_TYIBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, c10::SymInt, int64_t, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), c10::SymInt(a1), a2, a3 != 0, *Borrowed(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TYIB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, c10::SymInt, int64_t, bool)>(op).call(*Borrowed(a0), c10::SymInt(a1), a2, a3 != 0));
    return results.count();
  });
}

int64_t torch_call_TYIL_V(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<void(const at::Tensor &, c10::SymInt, int64_t, at::TensorList)>(op).call(*Borrowed(a0), c10::SymInt(a1), a2, tensors(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_TYIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymInt, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), c10::SymInt(a1), a2, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TYI_L(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &, c10::SymInt, int64_t)>(op).call(*Borrowed(a0), c10::SymInt(a1), a2));
    return results.count();
  });
}

int64_t torch_call_TYI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymInt, int64_t)>(op).call(*Borrowed(a0), c10::SymInt(a1), a2));
  });
}

int64_t torch_call_TYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymInt, at::Tensor &)>(op).call(*Borrowed(a0), c10::SymInt(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TYYcM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymInt, c10::SymInt, ::std::optional<at::MemoryFormat>, at::Tensor &)>(op).call(*Borrowed(a0), c10::SymInt(a1), c10::SymInt(a2), optional_code<at::MemoryFormat>(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TYYgcM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymInt, c10::SymInt, ::std::optional<at::Generator>, ::std::optional<at::MemoryFormat>, at::Tensor &)>(op).call(*Borrowed(a0), c10::SymInt(a1), c10::SymInt(a2), optional_generator(a3), optional_code<at::MemoryFormat>(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TYYgkpzbc_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length, int64_t a7, int64_t a8) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymInt, c10::SymInt, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), c10::SymInt(a1), c10::SymInt(a2), optional_generator(a3), optional_code<at::ScalarType>(a4), optional_code<at::Layout>(a5), optional_device(a6, a6_length), optional_bool(a7), optional_code<at::MemoryFormat>(a8)));
  });
}

int64_t torch_call_TYYkpzbc_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymInt, c10::SymInt, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), c10::SymInt(a1), c10::SymInt(a2), optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6), optional_code<at::MemoryFormat>(a7)));
  });
}

extern const SignatureCheck checks_6[];
const SignatureCheck checks_6[] = {
    {"TTiiM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>, ::std::optional<int64_t>, at::Tensor &)>},
    {"TTii_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>, ::std::optional<int64_t>)>},
    {"TTiy_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>, ::std::optional<c10::SymInt>)>},
    {"TTkpzbb_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<bool>)>},
    {"TTkpzbc_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>},
    {"TTrM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<c10::string_view>, at::Tensor &)>},
    {"TTr_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<c10::string_view>)>},
    {"TTvB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, at::OptionalIntArrayRef, bool)>},
    {"TTvM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, at::OptionalIntArrayRef, at::Tensor &)>},
    {"TTv_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, at::OptionalIntArrayRef)>},
    {"TUM_R", &check_signature<at::Tensor &(const at::Tensor &, at::Storage, at::Tensor &)>},
    {"TUYWWM_R", &check_signature<at::Tensor &(const at::Tensor &, at::Storage, c10::SymInt, c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &)>},
    {"TUYWW_T", &check_signature<at::Tensor(const at::Tensor &, at::Storage, c10::SymInt, c10::SymIntArrayRef, c10::SymIntArrayRef)>},
    {"TU_T", &check_signature<at::Tensor(const at::Tensor &, at::Storage)>},
    {"TVBIM_R", &check_signature<at::Tensor &(const at::Tensor &, at::IntArrayRef, bool, int64_t, at::Tensor &)>},
    {"TVBI_T", &check_signature<at::Tensor(const at::Tensor &, at::IntArrayRef, bool, int64_t)>},
    {"TVBM_R", &check_signature<at::Tensor &(const at::Tensor &, at::IntArrayRef, bool, at::Tensor &)>},
    {"TVB_T", &check_signature<at::Tensor(const at::Tensor &, at::IntArrayRef, bool)>},
    {"TVBkM_R", &check_signature<at::Tensor &(const at::Tensor &, at::IntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>},
    {"TVBk_T", &check_signature<at::Tensor(const at::Tensor &, at::IntArrayRef, bool, ::std::optional<at::ScalarType>)>},
    {"TVIBM_R", &check_signature<at::Tensor &(const at::Tensor &, at::IntArrayRef, int64_t, bool, at::Tensor &)>},
    {"TVIB_T", &check_signature<at::Tensor(const at::Tensor &, at::IntArrayRef, int64_t, bool)>},
    {"TVIIT_C", &check_signature<const at::Tensor &(const at::Tensor &, at::IntArrayRef, int64_t, int64_t, const at::Tensor &)>},
    {"TVII_C", &check_signature<const at::Tensor &(const at::Tensor &, at::IntArrayRef, int64_t, int64_t)>},
    {"TVII_T", &check_signature<at::Tensor(const at::Tensor &, at::IntArrayRef, int64_t, int64_t)>},
    {"TVIYM_R", &check_signature<at::Tensor &(const at::Tensor &, at::IntArrayRef, int64_t, c10::SymInt, at::Tensor &)>},
    {"TVIY_T", &check_signature<at::Tensor(const at::Tensor &, at::IntArrayRef, int64_t, c10::SymInt)>},
    {"TVI_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &, at::IntArrayRef, int64_t)>},
    {"TVK_T", &check_signature<at::Tensor(const at::Tensor &, at::IntArrayRef, at::ScalarType)>},
    {"TVMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, at::IntArrayRef, at::Tensor &, at::Tensor &)>},
    {"TVM_R", &check_signature<at::Tensor &(const at::Tensor &, at::IntArrayRef, at::Tensor &)>},
    {"TVOd_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::IntArrayRef, const ::std::optional<at::Tensor> &, ::std::optional<double>)>},
    {"TVVTMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, const at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TVVT_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, const at::Tensor &)>},
    {"TVVVBBM_R", &check_signature<at::Tensor &(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, bool, at::Tensor &)>},
    {"TVVVBB_T", &check_signature<at::Tensor(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, bool)>},
    {"TVVVBBiM_R", &check_signature<at::Tensor &(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, bool, ::std::optional<int64_t>, at::Tensor &)>},
    {"TVVVBBi_T", &check_signature<at::Tensor(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, bool, ::std::optional<int64_t>)>},
    {"TVVVVBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, at::Tensor &, at::Tensor &)>},
    {"TVVVVBM_R", &check_signature<at::Tensor &(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, at::Tensor &)>},
    {"TVVVVB_T", &check_signature<at::Tensor(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool)>},
    {"TVVVVB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool)>},
    {"TVVVVM_R", &check_signature<at::Tensor &(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::Tensor &)>},
    {"TVVVV_T", &check_signature<at::Tensor(const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef)>},
    {"TVV_T", &check_signature<at::Tensor(const at::Tensor &, at::IntArrayRef, at::IntArrayRef)>},
    {"TV_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &, at::IntArrayRef)>},
    {"TV_T", &check_signature<at::Tensor(const at::Tensor &, at::IntArrayRef)>},
    {"TV_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::IntArrayRef)>},
    {"TVfOBL_V", &check_signature<void(const at::Tensor &, at::IntArrayRef, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool, at::TensorList)>},
    {"TVfOBM_R", &check_signature<at::Tensor &(const at::Tensor &, at::IntArrayRef, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool, at::Tensor &)>},
    {"TVfOB_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &, at::IntArrayRef, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool)>},
    {"TVfOB_T", &check_signature<at::Tensor(const at::Tensor &, at::IntArrayRef, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool)>},
    {"TVfOB_tTL", &check_signature<::std::tuple<at::Tensor,::std::vector<at::Tensor>>(const at::Tensor &, at::IntArrayRef, ::std::optional<at::ArrayRef<double>>, const ::std::optional<at::Tensor> &, bool)>},
    {"TViM_R", &check_signature<at::Tensor &(const at::Tensor &, at::IntArrayRef, ::std::optional<int64_t>, at::Tensor &)>},
    {"TVi_T", &check_signature<at::Tensor(const at::Tensor &, at::IntArrayRef, ::std::optional<int64_t>)>},
    {"TWBM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, bool, at::Tensor &)>},
    {"TWB_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, bool)>},
    {"TWBdM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, bool, ::std::optional<double>, at::Tensor &)>},
    {"TWBd_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, bool, ::std::optional<double>)>},
    {"TWBddM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>},
    {"TWBdd_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>)>},
    {"TWBdddM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>},
    {"TWBddd_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>)>},
    {"TWIBM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, int64_t, bool, at::Tensor &)>},
    {"TWIB_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, int64_t, bool)>},
    {"TWIIIM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, int64_t, int64_t, int64_t, at::Tensor &)>},
    {"TWIII_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, int64_t, int64_t, int64_t)>},
    {"TWIL_V", &check_signature<void(const at::Tensor &, c10::SymIntArrayRef, int64_t, at::TensorList)>},
    {"TWIT_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, int64_t, const at::Tensor &)>},
    {"TWIYM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, int64_t, c10::SymInt, at::Tensor &)>},
    {"TWIYYYM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, int64_t, c10::SymInt, c10::SymInt, c10::SymInt, at::Tensor &)>},
    {"TWIYYY_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, int64_t, c10::SymInt, c10::SymInt, c10::SymInt)>},
    {"TWIY_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, int64_t, c10::SymInt)>},
    {"TWI_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &, c10::SymIntArrayRef, int64_t)>},
    {"TWId_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, int64_t, ::std::optional<double>)>},
    {"TWM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, at::Tensor &)>},
    {"TWOODB_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, bool)>},
    {"TWOODMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TWOOD_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double)>},
    {"TWOd_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, ::std::optional<double>)>},
    {"TWRd_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::string_view, ::std::optional<double>)>},
    {"TWSM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, const at::Scalar &, at::Tensor &)>},
    {"TWS_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, const at::Scalar &)>},
    {"TWSkpzb_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, const at::Scalar &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"TWTB_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, const at::Tensor &, bool)>},
    {"TWVM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, at::IntArrayRef, at::Tensor &)>},
    {"TWVVVVM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::Tensor &)>},
    {"TWVVVV_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef)>},
    {"TWV_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, at::IntArrayRef)>},
    {"TWWBdM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, ::std::optional<double>, at::Tensor &)>},
    {"TWWBd_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, ::std::optional<double>)>},
    {"TWWBddM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>},
    {"TWWBdd_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>)>},
    {"TWWBdddM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>},
    {"TWWBddd_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>)>},
    {"TWWM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &)>},
    {"TWWWYwM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, at::OptionalSymIntArrayRef, at::Tensor &)>},
    {"TWWWYw_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, at::OptionalSymIntArrayRef)>},
    {"TWW_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef)>},
    {"TWWdM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<double>, at::Tensor &)>},
    {"TWWd_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<double>)>},
    {"TWWddM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>},
    {"TWWdd_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>)>},
    {"TWWdddM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>},
    {"TWWddd_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>)>},
    {"TWWkpzb_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"TWWyM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<c10::SymInt>, at::Tensor &)>},
    {"TWWy_C", &check_signature<const at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<c10::SymInt>)>},
    {"TWWy_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<c10::SymInt>)>},
    {"TWZT_C", &check_signature<const at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, at::Device, const at::Tensor &)>},
    {"TWZ_C", &check_signature<const at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, at::Device)>},
    {"TWZ_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, at::Device)>},
    {"TW_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef)>},
    {"TWcT_C", &check_signature<const at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<at::MemoryFormat>, const at::Tensor &)>},
    {"TWc_C", &check_signature<const at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<at::MemoryFormat>)>},
    {"TWc_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<at::MemoryFormat>)>},
    {"TWdM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<double>, at::Tensor &)>},
    {"TWd_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<double>)>},
    {"TWddM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>},
    {"TWdd_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>)>},
    {"TWdddM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>},
    {"TWddd_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>)>},
    {"TWkpzb_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"TYBgM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymInt, bool, ::std::optional<at::Generator>, at::Tensor &)>},
    {"TYBg_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymInt, bool, ::std::optional<at::Generator>)>},
    {"TYIBBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, c10::SymInt, int64_t, bool, bool, at::Tensor &, at::Tensor &)>},
    {"TYIBB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, c10::SymInt, int64_t, bool, bool)>},
    {"TYIBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, c10::SymInt, int64_t, bool, at::Tensor &, at::Tensor &)>},
    {"TYIB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, c10::SymInt, int64_t, bool)>},
    {"TYIL_V", &check_signature<void(const at::Tensor &, c10::SymInt, int64_t, at::TensorList)>},
    {"TYIM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymInt, int64_t, at::Tensor &)>},
    {"TYI_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &, c10::SymInt, int64_t)>},
    {"TYI_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymInt, int64_t)>},
    {"TYM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymInt, at::Tensor &)>},
    {"TYYcM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymInt, c10::SymInt, ::std::optional<at::MemoryFormat>, at::Tensor &)>},
    {"TYYgcM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymInt, c10::SymInt, ::std::optional<at::Generator>, ::std::optional<at::MemoryFormat>, at::Tensor &)>},
    {"TYYgkpzbc_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymInt, c10::SymInt, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>},
    {"TYYkpzbc_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymInt, c10::SymInt, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>},
};
