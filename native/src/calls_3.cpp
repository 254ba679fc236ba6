// Generated from the operator headers of libtorch; see generator/. Do not edit.
#include "marshal.h"
#include "torch_calls.h"

using namespace shim;

int64_t torch_call_TRVBk_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::string_view, at::IntArrayRef, bool, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), text(a1, a1_length), array<int64_t>(a2, a2_length), a3 != 0, optional_code<at::ScalarType>(a4)));
  });
}

int64_t torch_call_TR_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::string_view)>(op).call(*Borrowed(a0), text(a1, a1_length)));
  });
}

int64_t torch_call_TR_V(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    typed<void(const at::Tensor &, c10::string_view)>(op).call(*Borrowed(a0), text(a1, a1_length));
    return int64_t{0};
  });
}

int64_t torch_call_TR_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, c10::string_view)>(op).call(*Borrowed(a0), text(a1, a1_length)));
    return results.count();
  });
}

int64_t torch_call_TRvBkM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::string_view, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>(op).call(*Borrowed(a0), text(a1, a1_length), optional_array<int64_t>(a2, a2_length), a3 != 0, optional_code<at::ScalarType>(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TRvBk_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::string_view, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), text(a1, a1_length), optional_array<int64_t>(a2, a2_length), a3 != 0, optional_code<at::ScalarType>(a4)));
  });
}

int64_t torch_call_TSBBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Scalar &, bool, bool, at::Tensor &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), a2 != 0, a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TSBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &, bool, bool)>(op).call(*Borrowed(a0), scalar(a1, a1_length), a2 != 0, a3 != 0));
  });
}

int64_t torch_call_TSBBrOM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Scalar &, bool, bool, ::std::optional<c10::string_view>, const ::std::optional<at::Tensor> &, at::Tensor &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), a2 != 0, a3 != 0, optional_text(a4, a4_length), optional_tensor(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TSBBrO_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &, bool, bool, ::std::optional<c10::string_view>, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), a2 != 0, a3 != 0, optional_text(a4, a4_length), optional_tensor(a5)));
  });
}

int64_t torch_call_TSIDM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, double a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Scalar &, int64_t, double, at::Tensor &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), a2, a3, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TSIDkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, double a3, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &, int64_t, double, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(*Borrowed(a0), scalar(a1, a1_length), a2, a3, optional_code<at::ScalarType>(a4), optional_code<at::Layout>(a5), optional_device(a6, a6_length), optional_bool(a7)));
  });
}

int64_t torch_call_TSIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Scalar &, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), a2, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TSISM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Scalar &, int64_t, const at::Scalar &, at::Tensor &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), a2, scalar(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TSIS_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &, int64_t, const at::Scalar &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), a2, scalar(a3, a3_length)));
  });
}

int64_t torch_call_TSI_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &, int64_t)>(op).call(*Borrowed(a0), scalar(a1, a1_length), a2));
  });
}

int64_t torch_call_TSIkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &, int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(*Borrowed(a0), scalar(a1, a1_length), a2, optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6)));
  });
}

int64_t torch_call_TSM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Scalar &, at::Tensor &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TSSBg_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &, const at::Scalar &, bool, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), scalar(a1, a1_length), scalar(a2, a2_length), a3 != 0, optional_generator(a4)));
  });
}

int64_t torch_call_TSSM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Scalar &, const at::Scalar &, at::Tensor &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), scalar(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TSSSBTM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Scalar &, bool, const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), scalar(a2, a2_length), scalar(a3, a3_length), a4 != 0, *Borrowed(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TSSSBT_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Scalar &, bool, const at::Tensor &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), scalar(a2, a2_length), scalar(a3, a3_length), a4 != 0, *Borrowed(a5)));
  });
}

int64_t torch_call_TSSSM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Scalar &, at::Tensor &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), scalar(a2, a2_length), scalar(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TSSS_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Scalar &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), scalar(a2, a2_length), scalar(a3, a3_length)));
  });
}

int64_t torch_call_TSS_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &, const at::Scalar &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), scalar(a2, a2_length)));
  });
}

int64_t torch_call_TST_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &, const at::Tensor &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), *Borrowed(a2)));
  });
}

int64_t torch_call_TSVBkM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Scalar &, at::IntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), array<int64_t>(a2, a2_length), a3 != 0, optional_code<at::ScalarType>(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TSVBk_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &, at::IntArrayRef, bool, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), scalar(a1, a1_length), array<int64_t>(a2, a2_length), a3 != 0, optional_code<at::ScalarType>(a4)));
  });
}

int64_t torch_call_TSVI_L(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &, const at::Scalar &, at::IntArrayRef, int64_t)>(op).call(*Borrowed(a0), scalar(a1, a1_length), array<int64_t>(a2, a2_length), a3));
    return results.count();
  });
}

int64_t torch_call_TS_K(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<at::ScalarType(const at::Tensor &, const at::Scalar &)>(op).call(*Borrowed(a0), scalar(a1, a1_length)));
    return results.count();
  });
}

int64_t torch_call_TS_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &)>(op).call(*Borrowed(a0), scalar(a1, a1_length)));
  });
}

int64_t torch_call_TScM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Scalar &, ::std::optional<at::MemoryFormat>, at::Tensor &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), optional_code<at::MemoryFormat>(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TSkpzbc_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), scalar(a1, a1_length), optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5), optional_code<at::MemoryFormat>(a6)));
  });
}

int64_t torch_call_TSrM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Scalar &, ::std::optional<c10::string_view>, at::Tensor &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), optional_text(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TSr_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &, ::std::optional<c10::string_view>)>(op).call(*Borrowed(a0), scalar(a1, a1_length), optional_text(a2, a2_length)));
  });
}

int64_t torch_call_TSvBkM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Scalar &, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), optional_array<int64_t>(a2, a2_length), a3 != 0, optional_code<at::ScalarType>(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TSvBk_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Scalar &, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), scalar(a1, a1_length), optional_array<int64_t>(a2, a2_length), a3 != 0, optional_code<at::ScalarType>(a4)));
  });
}

int64_t torch_call_TTBBBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, bool, bool, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0, a4 != 0, *Borrowed(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TTBBBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, bool, bool, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0, a4 != 0, *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTBBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, bool, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0, a4 != 0));
  });
}

int64_t torch_call_TTBBB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, bool, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0, a4 != 0));
    return results.count();
  });
}

int64_t torch_call_TTBBDI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, double a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, bool, bool, double, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0, a4, a5));
  });
}

int64_t torch_call_TTBBMMMM_tRRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0, *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTBBMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0, *Borrowed(a4), *Borrowed(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TTBBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, bool, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0, *Borrowed(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTBBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, bool, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0));
  });
}

int64_t torch_call_TTBB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0));
    return results.count();
  });
}

int64_t torch_call_TTBB_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0));
    return results.count();
  });
}

int64_t torch_call_TTBB_tTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0));
    return results.count();
  });
}

int64_t torch_call_TTBBc_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, bool, bool, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0, optional_code<at::MemoryFormat>(a4)));
  });
}

int64_t torch_call_TTBBrOM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, bool, bool, ::std::optional<c10::string_view>, const ::std::optional<at::Tensor> &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0, optional_text(a4, a4_length), optional_tensor(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TTBBrO_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, bool, bool, ::std::optional<c10::string_view>, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, a3 != 0, optional_text(a4, a4_length), optional_tensor(a5)));
  });
}

int64_t torch_call_TTBMMMMM_tRRRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, bool, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, *Borrowed(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTBSI_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, bool, const at::Scalar &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0, scalar(a3, a3_length), a4));
    return results.count();
  });
}

int64_t torch_call_TTB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0));
  });
}

int64_t torch_call_TTB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0));
    return results.count();
  });
}

int64_t torch_call_TTB_tTTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0));
    return results.count();
  });
}

int64_t torch_call_TTDDB_B(int64_t op, int64_t a0, int64_t a1, double a2, double a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<bool(const at::Tensor &, const at::Tensor &, double, double, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, a3, a4 != 0));
    return results.count();
  });
}

int64_t torch_call_TTDDB_T(int64_t op, int64_t a0, int64_t a1, double a2, double a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, double, double, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, a3, a4 != 0));
  });
}

int64_t torch_call_TTDDM_R(int64_t op, int64_t a0, int64_t a1, double a2, double a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, double, double, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, a3, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTDD_T(int64_t op, int64_t a0, int64_t a1, double a2, double a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, double, double)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, a3));
  });
}

int64_t torch_call_TTDI_T(int64_t op, int64_t a0, int64_t a1, double a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, double, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, a3));
  });
}

int64_t torch_call_TTDM_R(int64_t op, int64_t a0, int64_t a1, double a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, double, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTDTM_R(int64_t op, int64_t a0, int64_t a1, double a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, double, const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, *Borrowed(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTDT_T(int64_t op, int64_t a0, int64_t a1, double a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, double, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, *Borrowed(a3)));
  });
}

int64_t torch_call_TTD_T(int64_t op, int64_t a0, int64_t a1, double a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, double)>(op).call(*Borrowed(a0), *Borrowed(a1), a2));
  });
}

int64_t torch_call_TTDiM_R(int64_t op, int64_t a0, int64_t a1, double a2, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, double, ::std::optional<int64_t>, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, optional(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTDi_T(int64_t op, int64_t a0, int64_t a1, double a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, double, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, optional(a3, a3_length)));
  });
}

int64_t torch_call_TTIB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, a3 != 0));
  });
}

int64_t torch_call_TTIDM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, double, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, a3, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTID_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, double)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, a3));
  });
}

int64_t torch_call_TTIDkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, double, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, a3, optional_code<at::ScalarType>(a4), optional_code<at::Layout>(a5), optional_device(a6, a6_length), optional_bool(a7)));
  });
}

int64_t torch_call_TTIIBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, int64_t, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, a3, a4 != 0, *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTIIB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, int64_t, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, a3, a4 != 0));
  });
}

int64_t torch_call_TTIIIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, a3, a4, *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTIII_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, a3, a4));
  });
}

int64_t torch_call_TTIKM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, at::ScalarType, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, static_cast<at::ScalarType>(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTIK_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, at::ScalarType)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, static_cast<at::ScalarType>(a3)));
  });
}

int64_t torch_call_TTIMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, int64_t, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, *Borrowed(a3), *Borrowed(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTIMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, int64_t, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, *Borrowed(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTITB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, const at::Tensor &, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, *Borrowed(a3), a4 != 0));
  });
}

int64_t torch_call_TTITM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, *Borrowed(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTITT_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, *Borrowed(a3), *Borrowed(a4)));
  });
}

int64_t torch_call_TTIT_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, *Borrowed(a3)));
  });
}

int64_t torch_call_TTIYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, c10::SymInt, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, c10::SymInt(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTIY_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, c10::SymInt)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, c10::SymInt(a3)));
  });
}

int64_t torch_call_TTI_L(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &, const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), a2));
    return results.count();
  });
}

int64_t torch_call_TTI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), a2));
  });
}

int64_t torch_call_TTI_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), a2));
    return results.count();
  });
}

int64_t torch_call_TTI_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), a2));
    return results.count();
  });
}

int64_t torch_call_TTIkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6)));
  });
}

int64_t torch_call_TTIyyYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, c10::SymInt, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, optional(c10::SymInt(a3), a3_length), optional(c10::SymInt(a4), a4_length), c10::SymInt(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TTIyyY_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, c10::SymInt)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, optional(c10::SymInt(a3), a3_length), optional(c10::SymInt(a4), a4_length), c10::SymInt(a5)));
  });
}

int64_t torch_call_TTKM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, at::ScalarType, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), static_cast<at::ScalarType>(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTK_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, at::ScalarType)>(op).call(*Borrowed(a0), *Borrowed(a1), static_cast<at::ScalarType>(a2)));
  });
}

int64_t torch_call_TTK_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, at::ScalarType)>(op).call(*Borrowed(a0), *Borrowed(a1), static_cast<at::ScalarType>(a2)));
    return results.count();
  });
}

int64_t torch_call_TTLBIDBBB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, double a5, int64_t a6, int64_t a7, int64_t a8, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, at::TensorList, bool, int64_t, double, bool, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), tensors(a2, a2_length), a3 != 0, a4, a5, a6 != 0, a7 != 0, a8 != 0));
    return results.count();
  });
}

int64_t torch_call_TTLLBIDBB_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, double a6, int64_t a7, int64_t a8, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, at::TensorList, at::TensorList, bool, int64_t, double, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), tensors(a2, a2_length), tensors(a3, a3_length), a4 != 0, a5, a6, a7 != 0, a8 != 0));
    return results.count();
  });
}

int64_t torch_call_TTLVVLVVOOkVB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7, int64_t a7_length, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a11_length, int64_t a12) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, at::TensorList, at::IntArrayRef, at::IntArrayRef, at::TensorList, at::IntArrayRef, at::IntArrayRef, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, at::IntArrayRef, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), tensors(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), tensors(a5, a5_length), array<int64_t>(a6, a6_length), array<int64_t>(a7, a7_length), optional_tensor(a8), optional_tensor(a9), optional_code<at::ScalarType>(a10), array<int64_t>(a11, a11_length), a12 != 0));
  });
}

int64_t torch_call_TTLVVLVVOkVBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7, int64_t a7_length, int64_t a8, int64_t a9, int64_t a10, int64_t a10_length, int64_t a11, int64_t a12) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, at::TensorList, at::IntArrayRef, at::IntArrayRef, at::TensorList, at::IntArrayRef, at::IntArrayRef, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, at::IntArrayRef, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), tensors(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), tensors(a5, a5_length), array<int64_t>(a6, a6_length), array<int64_t>(a7, a7_length), optional_tensor(a8), optional_code<at::ScalarType>(a9), array<int64_t>(a10, a10_length), a11 != 0, *Borrowed(a12));
    return int64_t{0};
  });
}

int64_t torch_call_TTLVVLVVOkVB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7, int64_t a7_length, int64_t a8, int64_t a9, int64_t a10, int64_t a10_length, int64_t a11) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, at::TensorList, at::IntArrayRef, at::IntArrayRef, at::TensorList, at::IntArrayRef, at::IntArrayRef, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, at::IntArrayRef, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), tensors(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), tensors(a5, a5_length), array<int64_t>(a6, a6_length), array<int64_t>(a7, a7_length), optional_tensor(a8), optional_code<at::ScalarType>(a9), array<int64_t>(a10, a10_length), a11 != 0));
  });
}

int64_t torch_call_TTM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TTNS_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Scalar &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensors(a2, a2_length), scalar(a3, a3_length)));
  });
}

int64_t torch_call_TTNT_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensors(a2, a2_length), *Borrowed(a3)));
  });
}

int64_t torch_call_TTOBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), a3 != 0, *Borrowed(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTOB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), a3 != 0));
    return results.count();
  });
}

int64_t torch_call_TTOIII_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, int64_t, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), a3, a4, a5));
  });
}

int64_t torch_call_TTOIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), a3, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTOIYD_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, double)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), a3, c10::SymInt(a4), a5));
  });
}

int64_t torch_call_TTOIYMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), a3, c10::SymInt(a4), *Borrowed(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TTOIYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), a3, c10::SymInt(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTOIY_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), a3, c10::SymInt(a4)));
  });
}

int64_t torch_call_TTOIY_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), a3, c10::SymInt(a4)));
    return results.count();
  });
}

int64_t torch_call_TTOI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), a3));
  });
}

int64_t torch_call_TTOM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTOM_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), *Borrowed(a3)));
  });
}

int64_t torch_call_TTOOIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), optional_tensor(a3), a4, *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTOOI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), optional_tensor(a3), a4));
  });
}

int64_t torch_call_TTOOOBDDMMMM_tRRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6, double a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), optional_tensor(a3), optional_tensor(a4), a5 != 0, a6, a7, *Borrowed(a8), *Borrowed(a9), *Borrowed(a10), *Borrowed(a11));
    return int64_t{0};
  });
}

int64_t torch_call_TTOOOBDDMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6, double a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), optional_tensor(a3), optional_tensor(a4), a5 != 0, a6, a7, *Borrowed(a8), *Borrowed(a9), *Borrowed(a10));
    return int64_t{0};
  });
}

int64_t torch_call_TTOOOBDD_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6, double a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), optional_tensor(a3), optional_tensor(a4), a5 != 0, a6, a7));
    return results.count();
  });
}

int64_t torch_call_TTOOOBDD_tTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6, double a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), optional_tensor(a3), optional_tensor(a4), a5 != 0, a6, a7));
    return results.count();
  });
}

int64_t torch_call_TTOOOOOBD3MMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, double a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), optional_tensor(a3), optional_tensor(a4), optional_tensor(a5), optional_tensor(a6), a7 != 0, a8, flags<3>(a9), *Borrowed(a10), *Borrowed(a11), *Borrowed(a12));
    return int64_t{0};
  });
}

int64_t torch_call_TTOOOOOBD3_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, double a8, int64_t a9, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, ::std::array<bool,3>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), optional_tensor(a3), optional_tensor(a4), optional_tensor(a5), optional_tensor(a6), a7 != 0, a8, flags<3>(a9)));
    return results.count();
  });
}

int64_t torch_call_TTOOkBIII_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, bool, int64_t, int64_t, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), optional_tensor(a3), optional_code<at::ScalarType>(a4), a5 != 0, a6, a7, a8));
  });
}

int64_t torch_call_TTOOkB_I(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<int64_t(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), optional_tensor(a3), optional_code<at::ScalarType>(a4), a5 != 0));
    return results.count();
  });
}

int64_t torch_call_TTOOk_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), optional_tensor(a3), optional_code<at::ScalarType>(a4)));
  });
}

int64_t torch_call_TTOWRWY_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::string_view, c10::SymIntArrayRef, c10::SymInt)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), sym_array(a3, a3_length), text(a4, a4_length), sym_array(a5, a5_length), c10::SymInt(a6)));
  });
}

int64_t torch_call_TTOWWM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTOWWWBVYBBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a7_length, int64_t a8, int64_t a9, int64_t a10, int64_t a11) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, at::IntArrayRef, c10::SymInt, bool, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), a6 != 0, array<int64_t>(a7, a7_length), c10::SymInt(a8), a9 != 0, a10 != 0, a11 != 0));
  });
}

int64_t torch_call_TTOWWWBWYBBBBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a7_length, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, bool, bool, bool, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), a6 != 0, sym_array(a7, a7_length), c10::SymInt(a8), a9 != 0, a10 != 0, a11 != 0, a12 != 0, *Borrowed(a13));
    return int64_t{0};
  });
}

int64_t torch_call_TTOWWWBWYBBBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a7_length, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, bool, bool, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), a6 != 0, sym_array(a7, a7_length), c10::SymInt(a8), a9 != 0, a10 != 0, a11 != 0, a12 != 0));
  });
}

int64_t torch_call_TTOWWWBWYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a7_length, int64_t a8, int64_t a9) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), a6 != 0, sym_array(a7, a7_length), c10::SymInt(a8), *Borrowed(a9));
    return int64_t{0};
  });
}

int64_t torch_call_TTOWWWBWY_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a7_length, int64_t a8) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), a6 != 0, sym_array(a7, a7_length), c10::SymInt(a8)));
  });
}

extern const SignatureCheck checks_3[];
const SignatureCheck checks_3[] = {
    {"TRVBk_T", &check_signature<at::Tensor(const at::Tensor &, c10::string_view, at::IntArrayRef, bool, ::std::optional<at::ScalarType>)>},
    {"TR_T", &check_signature<at::Tensor(const at::Tensor &, c10::string_view)>},
    {"TR_V", &check_signature<void(const at::Tensor &, c10::string_view)>},
    {"TR_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, c10::string_view)>},
    {"TRvBkM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::string_view, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>},
    {"TRvBk_T", &check_signature<at::Tensor(const at::Tensor &, c10::string_view, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>)>},
    {"TSBBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Scalar &, bool, bool, at::Tensor &)>},
    {"TSBB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &, bool, bool)>},
    {"TSBBrOM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Scalar &, bool, bool, ::std::optional<c10::string_view>, const ::std::optional<at::Tensor> &, at::Tensor &)>},
    {"TSBBrO_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &, bool, bool, ::std::optional<c10::string_view>, const ::std::optional<at::Tensor> &)>},
    {"TSIDM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Scalar &, int64_t, double, at::Tensor &)>},
    {"TSIDkpzb_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &, int64_t, double, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"TSIM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Scalar &, int64_t, at::Tensor &)>},
    {"TSISM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Scalar &, int64_t, const at::Scalar &, at::Tensor &)>},
    {"TSIS_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &, int64_t, const at::Scalar &)>},
    {"TSI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &, int64_t)>},
    {"TSIkpzb_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &, int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"TSM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Scalar &, at::Tensor &)>},
    {"TSSBg_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &, const at::Scalar &, bool, ::std::optional<at::Generator>)>},
    {"TSSM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Scalar &, const at::Scalar &, at::Tensor &)>},
    {"TSSSBTM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Scalar &, bool, const at::Tensor &, at::Tensor &)>},
    {"TSSSBT_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Scalar &, bool, const at::Tensor &)>},
    {"TSSSM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Scalar &, at::Tensor &)>},
    {"TSSS_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Scalar &)>},
    {"TSS_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &, const at::Scalar &)>},
    {"TST_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &, const at::Tensor &)>},
    {"TSVBkM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Scalar &, at::IntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>},
    {"TSVBk_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &, at::IntArrayRef, bool, ::std::optional<at::ScalarType>)>},
    {"TSVI_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &, const at::Scalar &, at::IntArrayRef, int64_t)>},
    {"TS_K", &check_signature<at::ScalarType(const at::Tensor &, const at::Scalar &)>},
    {"TS_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &)>},
    {"TScM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Scalar &, ::std::optional<at::MemoryFormat>, at::Tensor &)>},
    {"TSkpzbc_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>},
    {"TSrM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Scalar &, ::std::optional<c10::string_view>, at::Tensor &)>},
    {"TSr_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &, ::std::optional<c10::string_view>)>},
    {"TSvBkM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Scalar &, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>},
    {"TSvBk_T", &check_signature<at::Tensor(const at::Tensor &, const at::Scalar &, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>)>},
    {"TTBBBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, bool, bool, bool, at::Tensor &, at::Tensor &)>},
    {"TTBBBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, bool, bool, bool, at::Tensor &)>},
    {"TTBBB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, bool, bool, bool)>},
    {"TTBBB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, bool, bool, bool)>},
    {"TTBBDI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, bool, bool, double, int64_t)>},
    {"TTBBMMMM_tRRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTBBMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTBBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, bool, bool, at::Tensor &, at::Tensor &)>},
    {"TTBBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, bool, bool, at::Tensor &)>},
    {"TTBB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, bool, bool)>},
    {"TTBB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, bool, bool)>},
    {"TTBB_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, bool, bool)>},
    {"TTBB_tTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, bool, bool)>},
    {"TTBBc_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, bool, bool, ::std::optional<at::MemoryFormat>)>},
    {"TTBBrOM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, bool, bool, ::std::optional<c10::string_view>, const ::std::optional<at::Tensor> &, at::Tensor &)>},
    {"TTBBrO_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, bool, bool, ::std::optional<c10::string_view>, const ::std::optional<at::Tensor> &)>},
    {"TTBMMMMM_tRRRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, bool, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, bool, at::Tensor &, at::Tensor &)>},
    {"TTBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, bool, at::Tensor &)>},
    {"TTBSI_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, bool, const at::Scalar &, int64_t)>},
    {"TTB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, bool)>},
    {"TTB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, bool)>},
    {"TTB_tTTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, bool)>},
    {"TTDDB_B", &check_signature<bool(const at::Tensor &, const at::Tensor &, double, double, bool)>},
    {"TTDDB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, double, double, bool)>},
    {"TTDDM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, double, double, at::Tensor &)>},
    {"TTDD_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, double, double)>},
    {"TTDI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, double, int64_t)>},
    {"TTDM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, double, at::Tensor &)>},
    {"TTDTM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, double, const at::Tensor &, at::Tensor &)>},
    {"TTDT_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, double, const at::Tensor &)>},
    {"TTD_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, double)>},
    {"TTDiM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, double, ::std::optional<int64_t>, at::Tensor &)>},
    {"TTDi_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, double, ::std::optional<int64_t>)>},
    {"TTIB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, bool)>},
    {"TTIDM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, double, at::Tensor &)>},
    {"TTID_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, double)>},
    {"TTIDkpzb_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, double, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"TTIIBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, int64_t, bool, at::Tensor &)>},
    {"TTIIB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, int64_t, bool)>},
    {"TTIIIM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t, at::Tensor &)>},
    {"TTIII_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t)>},
    {"TTIKM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, at::ScalarType, at::Tensor &)>},
    {"TTIK_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, at::ScalarType)>},
    {"TTIMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, int64_t, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTIMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, int64_t, at::Tensor &, at::Tensor &)>},
    {"TTIM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, at::Tensor &)>},
    {"TTITB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, const at::Tensor &, bool)>},
    {"TTITM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, const at::Tensor &, at::Tensor &)>},
    {"TTITT_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &)>},
    {"TTIT_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, const at::Tensor &)>},
    {"TTIYM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, c10::SymInt, at::Tensor &)>},
    {"TTIY_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, c10::SymInt)>},
    {"TTI_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &, const at::Tensor &, int64_t)>},
    {"TTI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t)>},
    {"TTI_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, int64_t)>},
    {"TTI_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, int64_t)>},
    {"TTIkpzb_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"TTIyyYM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, int64_t, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, c10::SymInt, at::Tensor &)>},
    {"TTIyyY_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, int64_t, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, c10::SymInt)>},
    {"TTKM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, at::ScalarType, at::Tensor &)>},
    {"TTK_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, at::ScalarType)>},
    {"TTK_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, at::ScalarType)>},
    {"TTLBIDBBB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, at::TensorList, bool, int64_t, double, bool, bool, bool)>},
    {"TTLLBIDBB_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, at::TensorList, at::TensorList, bool, int64_t, double, bool, bool)>},
    {"TTLVVLVVOOkVB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, at::TensorList, at::IntArrayRef, at::IntArrayRef, at::TensorList, at::IntArrayRef, at::IntArrayRef, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, at::IntArrayRef, bool)>},
    {"TTLVVLVVOkVBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, at::TensorList, at::IntArrayRef, at::IntArrayRef, at::TensorList, at::IntArrayRef, at::IntArrayRef, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, at::IntArrayRef, bool, at::Tensor &)>},
    {"TTLVVLVVOkVB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, at::TensorList, at::IntArrayRef, at::IntArrayRef, at::TensorList, at::IntArrayRef, at::IntArrayRef, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, at::IntArrayRef, bool)>},
    {"TTM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, at::Tensor &)>},
    {"TTNS_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Scalar &)>},
    {"TTNT_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Tensor &)>},
    {"TTOBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool, at::Tensor &, at::Tensor &)>},
    {"TTOB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool)>},
    {"TTOIII_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, int64_t, int64_t)>},
    {"TTOIM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, at::Tensor &)>},
    {"TTOIYD_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, double)>},
    {"TTOIYMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, at::Tensor &, at::Tensor &)>},
    {"TTOIYM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, at::Tensor &)>},
    {"TTOIY_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt)>},
    {"TTOIY_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt)>},
    {"TTOI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t)>},
    {"TTOM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, at::Tensor &)>},
    {"TTOM_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, at::Tensor &)>},
    {"TTOOIM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, at::Tensor &)>},
    {"TTOOI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t)>},
    {"TTOOOBDDMMMM_tRRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTOOOBDDMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTOOOBDD_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double)>},
    {"TTOOOBDD_tTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, double)>},
    {"TTOOOOOBD3MMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTOOOOOBD3_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, ::std::array<bool,3>)>},
    {"TTOOkBIII_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, bool, int64_t, int64_t, int64_t)>},
    {"TTOOkB_I", &check_signature<int64_t(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, bool)>},
    {"TTOOk_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>)>},
    {"TTOWRWY_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::string_view, c10::SymIntArrayRef, c10::SymInt)>},
    {"TTOWWM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &)>},
    {"TTOWWWBVYBBB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, at::IntArrayRef, c10::SymInt, bool, bool, bool)>},
    {"TTOWWWBWYBBBBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, bool, bool, bool, bool, at::Tensor &)>},
    {"TTOWWWBWYBBBB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, bool, bool, bool, bool)>},
    {"TTOWWWBWYM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, at::Tensor &)>},
    {"TTOWWWBWY_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt)>},
};
