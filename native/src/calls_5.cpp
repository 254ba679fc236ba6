// Generated from the operator headers of libtorch; see generator/. Do not edit.
#include "marshal.h"
#include "torch_calls.h"

using namespace shim;

int64_t torch_call_TTTTOBBBMMMM_tRRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), optional_tensor(a4), a5 != 0, a6 != 0, a7 != 0, *Borrowed(a8), *Borrowed(a9), *Borrowed(a10), *Borrowed(a11));
    return int64_t{0};
  });
}

int64_t torch_call_TTTTOBBB_tTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), optional_tensor(a4), a5 != 0, a6 != 0, a7 != 0));
    return results.count();
  });
}

int64_t torch_call_TTTTOOOkB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), optional_tensor(a4), optional_tensor(a5), optional_tensor(a6), optional_code<at::ScalarType>(a7), a8 != 0));
  });
}

int64_t torch_call_TTTTOO_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), optional_tensor(a4), optional_tensor(a5)));
  });
}

int64_t torch_call_TTTTOO_tTTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), optional_tensor(a4), optional_tensor(a5)));
    return results.count();
  });
}

int64_t torch_call_TTTTOOkBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), optional_tensor(a4), optional_tensor(a5), optional_code<at::ScalarType>(a6), a7 != 0, *Borrowed(a8));
    return int64_t{0};
  });
}

int64_t torch_call_TTTTOOkB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), optional_tensor(a4), optional_tensor(a5), optional_code<at::ScalarType>(a6), a7 != 0));
  });
}

int64_t torch_call_TTTTOTOOYYTDTTIBdiiB_tTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, double a11, int64_t a12, int64_t a13, int64_t a14, int64_t a15, double a16, int64_t a16_length, int64_t a17, int64_t a17_length, int64_t a18, int64_t a18_length, int64_t a19, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, const at::Tensor &, double, const at::Tensor &, const at::Tensor &, int64_t, bool, ::std::optional<double>, ::std::optional<int64_t>, ::std::optional<int64_t>, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), optional_tensor(a4), *Borrowed(a5), optional_tensor(a6), optional_tensor(a7), c10::SymInt(a8), c10::SymInt(a9), *Borrowed(a10), a11, *Borrowed(a12), *Borrowed(a13), a14, a15 != 0, optional(a16, a16_length), optional(a17, a17_length), optional(a18, a18_length), a19 != 0));
    return results.count();
  });
}

int64_t torch_call_TTTTOTTTM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), optional_tensor(a4), *Borrowed(a5), *Borrowed(a6), *Borrowed(a7), *Borrowed(a8));
    return int64_t{0};
  });
}

int64_t torch_call_TTTTOTTT_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), optional_tensor(a4), *Borrowed(a5), *Borrowed(a6), *Borrowed(a7)));
  });
}

int64_t torch_call_TTTTOYYYI3MMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, c10::SymInt, int64_t, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), optional_tensor(a4), c10::SymInt(a5), c10::SymInt(a6), c10::SymInt(a7), a8, flags<3>(a9), *Borrowed(a10), *Borrowed(a11), *Borrowed(a12));
    return int64_t{0};
  });
}

int64_t torch_call_TTTTOYYYI3_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, c10::SymInt, int64_t, ::std::array<bool,3>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), optional_tensor(a4), c10::SymInt(a5), c10::SymInt(a6), c10::SymInt(a7), a8, flags<3>(a9)));
    return results.count();
  });
}

int64_t torch_call_TTTTSST_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), scalar(a4, a4_length), scalar(a5, a5_length), *Borrowed(a6)));
  });
}

int64_t torch_call_TTTTSSk_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), scalar(a4, a4_length), scalar(a5, a5_length), optional_code<at::ScalarType>(a6)));
  });
}

int64_t torch_call_TTTTT4TTTTYYDBTTd_tTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, double a12, int64_t a13, int64_t a14, int64_t a15, double a16, int64_t a16_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::array<bool,4>, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymInt, double, bool, const at::Tensor &, const at::Tensor &, ::std::optional<double>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), flags<4>(a5), *Borrowed(a6), *Borrowed(a7), *Borrowed(a8), *Borrowed(a9), c10::SymInt(a10), c10::SymInt(a11), a12, a13 != 0, *Borrowed(a14), *Borrowed(a15), optional(a16, a16_length)));
    return results.count();
  });
}

int64_t torch_call_TTTTTIIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), a5, a6, *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTTTTII_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), a5, a6));
  });
}

int64_t torch_call_TTTTTIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), a5, *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TTTTTI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), a5));
  });
}

int64_t torch_call_TTTTTTDBOd_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6, int64_t a7, int64_t a8, double a9, int64_t a9_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, double, bool, const ::std::optional<at::Tensor> &, ::std::optional<double>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), a6, a7 != 0, optional_tensor(a8), optional(a9, a9_length)));
    return results.count();
  });
}

int64_t torch_call_TTTTTTI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), a6));
  });
}

int64_t torch_call_TTTTTTTBVIIIBBBBMMMM_tRRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a8_length, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14, int64_t a15, int64_t a16, int64_t a17, int64_t a18, int64_t a19) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, at::IntArrayRef, int64_t, int64_t, int64_t, bool, bool, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), a7 != 0, array<int64_t>(a8, a8_length), a9, a10, a11, a12 != 0, a13 != 0, a14 != 0, a15 != 0, *Borrowed(a16), *Borrowed(a17), *Borrowed(a18), *Borrowed(a19));
    return int64_t{0};
  });
}

int64_t torch_call_TTTTTTTBVIIIBBBB_tTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a8_length, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14, int64_t a15, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, at::IntArrayRef, int64_t, int64_t, int64_t, bool, bool, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), a7 != 0, array<int64_t>(a8, a8_length), a9, a10, a11, a12 != 0, a13 != 0, a14 != 0, a15 != 0));
    return results.count();
  });
}

int64_t torch_call_TTTTTTTDIIIBB_tTTTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, double a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, double, int64_t, int64_t, int64_t, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), a7, a8, a9, a10, a11 != 0, a12 != 0));
    return results.count();
  });
}

int64_t torch_call_TTTTTTTIB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), a7, a8 != 0));
  });
}

int64_t torch_call_TTTTTTTTTD4Bd_tTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, double a9, int64_t a10, int64_t a11, double a12, int64_t a12_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, double, ::std::array<bool,4>, bool, ::std::optional<double>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), *Borrowed(a7), *Borrowed(a8), a9, flags<4>(a10), a11 != 0, optional(a12, a12_length)));
    return results.count();
  });
}

int64_t torch_call_TTTTTTTTTTOOOBIIIBBBVBTMMMMMMM_tRRRRRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14, int64_t a15, int64_t a16, int64_t a17, int64_t a18, int64_t a19, int64_t a20, int64_t a20_length, int64_t a21, int64_t a22, int64_t a23, int64_t a24, int64_t a25, int64_t a26, int64_t a27, int64_t a28, int64_t a29) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, int64_t, int64_t, int64_t, bool, bool, bool, at::IntArrayRef, bool, const at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), *Borrowed(a7), *Borrowed(a8), *Borrowed(a9), optional_tensor(a10), optional_tensor(a11), optional_tensor(a12), a13 != 0, a14, a15, a16, a17 != 0, a18 != 0, a19 != 0, array<int64_t>(a20, a20_length), a21 != 0, *Borrowed(a22), *Borrowed(a23), *Borrowed(a24), *Borrowed(a25), *Borrowed(a26), *Borrowed(a27), *Borrowed(a28), *Borrowed(a29));
    return int64_t{0};
  });
}

int64_t torch_call_TTTTTTTTTTOOOBIIIBBBVBT_tTTTTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14, int64_t a15, int64_t a16, int64_t a17, int64_t a18, int64_t a19, int64_t a20, int64_t a20_length, int64_t a21, int64_t a22, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, int64_t, int64_t, int64_t, bool, bool, bool, at::IntArrayRef, bool, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), *Borrowed(a7), *Borrowed(a8), *Borrowed(a9), optional_tensor(a10), optional_tensor(a11), optional_tensor(a12), a13 != 0, a14, a15, a16, a17 != 0, a18 != 0, a19 != 0, array<int64_t>(a20, a20_length), a21 != 0, *Borrowed(a22)));
    return results.count();
  });
}

int64_t torch_call_TTTTTTTTTTSSSS_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a10_length, int64_t a11, int64_t a11_length, int64_t a12, int64_t a12_length, int64_t a13, int64_t a13_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Scalar &, const at::Scalar &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), *Borrowed(a7), *Borrowed(a8), *Borrowed(a9), scalar(a10, a10_length), scalar(a11, a11_length), scalar(a12, a12_length), scalar(a13, a13_length)));
  });
}

int64_t torch_call_TTTTTTTTTTTYYDBd_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, double a13, int64_t a14, double a15, int64_t a15_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymInt, double, bool, ::std::optional<double>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), *Borrowed(a7), *Borrowed(a8), *Borrowed(a9), *Borrowed(a10), c10::SymInt(a11), c10::SymInt(a12), a13, a14 != 0, optional(a15, a15_length)));
    return results.count();
  });
}

int64_t torch_call_TTTTTTTTYYDBTTd_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, double a10, int64_t a11, int64_t a12, int64_t a13, double a14, int64_t a14_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymInt, double, bool, const at::Tensor &, const at::Tensor &, ::std::optional<double>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), *Borrowed(a7), c10::SymInt(a8), c10::SymInt(a9), a10, a11 != 0, *Borrowed(a12), *Borrowed(a13), optional(a14, a14_length)));
    return results.count();
  });
}

int64_t torch_call_TTTTTTTTYYDBTTdyy_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, double a10, int64_t a11, int64_t a12, int64_t a13, double a14, int64_t a14_length, int64_t a15, int64_t a15_length, int64_t a16, int64_t a16_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymInt, double, bool, const at::Tensor &, const at::Tensor &, ::std::optional<double>, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), *Borrowed(a7), c10::SymInt(a8), c10::SymInt(a9), a10, a11 != 0, *Borrowed(a12), *Borrowed(a13), optional(a14, a14_length), optional(c10::SymInt(a15), a15_length), optional(c10::SymInt(a16), a16_length)));
    return results.count();
  });
}

int64_t torch_call_TTTTTTYBIBOI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymInt, bool, int64_t, bool, const ::std::optional<at::Tensor> &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), c10::SymInt(a6), a7 != 0, a8, a9 != 0, optional_tensor(a10), a11));
  });
}

int64_t torch_call_TTTTTYBIOIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymInt, bool, int64_t, const ::std::optional<at::Tensor> &, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), c10::SymInt(a5), a6 != 0, a7, optional_tensor(a8), a9, *Borrowed(a10));
    return int64_t{0};
  });
}

int64_t torch_call_TTTTTYBIOI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymInt, bool, int64_t, const ::std::optional<at::Tensor> &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), c10::SymInt(a5), a6 != 0, a7, optional_tensor(a8), a9));
  });
}

int64_t torch_call_TTTT_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3)));
  });
}

int64_t torch_call_TTTVPb_V(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<void(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::Layout, ::std::optional<bool>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), array<int64_t>(a3, a3_length), static_cast<at::Layout>(a4), optional_bool(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTTVVTTIBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, const at::Tensor &, const at::Tensor &, int64_t, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), *Borrowed(a5), *Borrowed(a6), a7, a8 != 0, *Borrowed(a9));
    return int64_t{0};
  });
}

int64_t torch_call_TTTVVTTIB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, const at::Tensor &, const at::Tensor &, int64_t, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), *Borrowed(a5), *Borrowed(a6), a7, a8 != 0));
  });
}

int64_t torch_call_TTTVVVVBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7, int64_t a8) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), array<int64_t>(a5, a5_length), array<int64_t>(a6, a6_length), a7 != 0, *Borrowed(a8));
    return int64_t{0};
  });
}

int64_t torch_call_TTTVVVVB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), array<int64_t>(a5, a5_length), array<int64_t>(a6, a6_length), a7 != 0));
  });
}

int64_t torch_call_TTTVVVVIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7, int64_t a8) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), array<int64_t>(a5, a5_length), array<int64_t>(a6, a6_length), a7, *Borrowed(a8));
    return int64_t{0};
  });
}

int64_t torch_call_TTTVVVVI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), array<int64_t>(a5, a5_length), array<int64_t>(a6, a6_length), a7));
  });
}

int64_t torch_call_TTTVb_V(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<void(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, ::std::optional<bool>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), array<int64_t>(a3, a3_length), optional_bool(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTTVkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), array<int64_t>(a3, a3_length), optional_code<at::ScalarType>(a4), optional_code<at::Layout>(a5), optional_device(a6, a6_length), optional_bool(a7)));
  });
}

int64_t torch_call_TTTWWW3MMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a8, int64_t a9) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), flags<3>(a6), *Borrowed(a7), *Borrowed(a8), *Borrowed(a9));
    return int64_t{0};
  });
}

int64_t torch_call_TTTWWW3_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::array<bool,3>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), flags<3>(a6)));
    return results.count();
  });
}

int64_t torch_call_TTTWWWBWY3MMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a7_length, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), a6 != 0, sym_array(a7, a7_length), c10::SymInt(a8), flags<3>(a9), *Borrowed(a10), *Borrowed(a11), *Borrowed(a12));
    return int64_t{0};
  });
}

int64_t torch_call_TTTWWWBWY3_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a7_length, int64_t a8, int64_t a9, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,3>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), a6 != 0, sym_array(a7, a7_length), c10::SymInt(a8), flags<3>(a9)));
    return results.count();
  });
}

int64_t torch_call_TTTWWWMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), *Borrowed(a6), *Borrowed(a7), *Borrowed(a8));
    return int64_t{0};
  });
}

int64_t torch_call_TTTWWWWY2MM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,2>, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), sym_array(a6, a6_length), c10::SymInt(a7), flags<2>(a8), *Borrowed(a9), *Borrowed(a10));
    return int64_t{0};
  });
}

int64_t torch_call_TTTWWWWY2_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7, int64_t a8, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,2>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), sym_array(a6, a6_length), c10::SymInt(a7), flags<2>(a8)));
    return results.count();
  });
}

int64_t torch_call_TTTWWWY3MMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), c10::SymInt(a6), flags<3>(a7), *Borrowed(a8), *Borrowed(a9), *Borrowed(a10));
    return int64_t{0};
  });
}

int64_t torch_call_TTTWWWY3_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,3>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), c10::SymInt(a6), flags<3>(a7)));
    return results.count();
  });
}

int64_t torch_call_TTTWkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), sym_array(a3, a3_length), optional_code<at::ScalarType>(a4), optional_code<at::Layout>(a5), optional_device(a6, a6_length), optional_bool(a7)));
  });
}

int64_t torch_call_TTT_C(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<const at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TTT_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2)));
  });
}

int64_t torch_call_TTT_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2)));
    return results.count();
  });
}

int64_t torch_call_TTTiM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTTi_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional(a3, a3_length)));
  });
}

int64_t torch_call_TTTk_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_code<at::ScalarType>(a3)));
  });
}

int64_t torch_call_TTTkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6)));
  });
}

int64_t torch_call_TTTsOWWWYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7, int64_t a7_length, int64_t a8, int64_t a9) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Scalar> &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_scalar(a3, a3_length), optional_tensor(a4), sym_array(a5, a5_length), sym_array(a6, a6_length), sym_array(a7, a7_length), c10::SymInt(a8), *Borrowed(a9));
    return int64_t{0};
  });
}

int64_t torch_call_TTTsOWWWY_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7, int64_t a7_length, int64_t a8) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Scalar> &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_scalar(a3, a3_length), optional_tensor(a4), sym_array(a5, a5_length), sym_array(a6, a6_length), sym_array(a7, a7_length), c10::SymInt(a8)));
  });
}

int64_t torch_call_TTTwWWWBWY3MMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7, int64_t a8, int64_t a8_length, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::OptionalSymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), sym_array(a6, a6_length), a7 != 0, sym_array(a8, a8_length), c10::SymInt(a9), flags<3>(a10), *Borrowed(a11), *Borrowed(a12), *Borrowed(a13));
    return int64_t{0};
  });
}

int64_t torch_call_TTTwWWWBWY3_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7, int64_t a8, int64_t a8_length, int64_t a9, int64_t a10, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::OptionalSymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,3>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), sym_array(a6, a6_length), a7 != 0, sym_array(a8, a8_length), c10::SymInt(a9), flags<3>(a10)));
    return results.count();
  });
}

int64_t torch_call_TTVM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTVTO2_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, at::IntArrayRef, const at::Tensor &, const ::std::optional<at::Tensor> &, ::std::array<bool,2>)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), *Borrowed(a3), optional_tensor(a4), flags<2>(a5)));
    return results.count();
  });
}

int64_t torch_call_TTVVIBBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, int64_t, bool, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), a4, a5 != 0, a6 != 0, *Borrowed(a7), *Borrowed(a8));
    return int64_t{0};
  });
}

int64_t torch_call_TTVVIBB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, int64_t, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), a4, a5 != 0, a6 != 0));
    return results.count();
  });
}

int64_t torch_call_TTVVIBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, int64_t, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), a4, a5 != 0, *Borrowed(a6), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTVVIB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, int64_t, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), a4, a5 != 0));
    return results.count();
  });
}

int64_t torch_call_TTVVIIB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, int64_t, int64_t, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), a4, a5, a6 != 0));
  });
}

int64_t torch_call_TTVVI_B(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<bool(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), a4));
    return results.count();
  });
}

int64_t torch_call_TTVVM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTVVTM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), *Borrowed(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTVVT_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), *Borrowed(a4)));
  });
}

int64_t torch_call_TTVVVBBiM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6, int64_t a7, int64_t a7_length, int64_t a8) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, bool, ::std::optional<int64_t>, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), a5 != 0, a6 != 0, optional(a7, a7_length), *Borrowed(a8));
    return int64_t{0};
  });
}

int64_t torch_call_TTVVVBBi_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6, int64_t a7, int64_t a7_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, bool, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), a5 != 0, a6 != 0, optional(a7, a7_length)));
  });
}

int64_t torch_call_TTVVVVBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), array<int64_t>(a5, a5_length), a6 != 0, *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTVVVVBTM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), array<int64_t>(a5, a5_length), a6 != 0, *Borrowed(a7), *Borrowed(a8));
    return int64_t{0};
  });
}

int64_t torch_call_TTVVVVBT_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), array<int64_t>(a5, a5_length), a6 != 0, *Borrowed(a7)));
  });
}

int64_t torch_call_TTVVVVB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), array<int64_t>(a5, a5_length), a6 != 0));
  });
}

int64_t torch_call_TTVV_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length)));
  });
}

int64_t torch_call_TTV_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length)));
  });
}

int64_t torch_call_TTVbb_V(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<void(const at::Tensor &, const at::Tensor &, at::IntArrayRef, ::std::optional<bool>, ::std::optional<bool>)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), optional_bool(a3), optional_bool(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTVkpzbb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<bool>)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6), optional_bool(a7)));
  });
}

int64_t torch_call_TTVpM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, at::IntArrayRef, ::std::optional<at::Layout>, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), optional_code<at::Layout>(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTVp_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, ::std::optional<at::Layout>)>(op).call(*Borrowed(a0), *Borrowed(a1), array<int64_t>(a2, a2_length), optional_code<at::Layout>(a3)));
  });
}

int64_t torch_call_TTWM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTWOWWM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), optional_tensor(a3), sym_array(a4, a4_length), sym_array(a5, a5_length), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TTWOWWWM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), optional_tensor(a3), sym_array(a4, a4_length), sym_array(a5, a5_length), sym_array(a6, a6_length), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTWOWWWWM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7, int64_t a7_length, int64_t a8) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), optional_tensor(a3), sym_array(a4, a4_length), sym_array(a5, a5_length), sym_array(a6, a6_length), sym_array(a7, a7_length), *Borrowed(a8));
    return int64_t{0};
  });
}

int64_t torch_call_TTWOWWWW_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7, int64_t a7_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), optional_tensor(a3), sym_array(a4, a4_length), sym_array(a5, a5_length), sym_array(a6, a6_length), sym_array(a7, a7_length)));
  });
}

int64_t torch_call_TTWOWWW_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), optional_tensor(a3), sym_array(a4, a4_length), sym_array(a5, a5_length), sym_array(a6, a6_length)));
  });
}

int64_t torch_call_TTWOWW_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), optional_tensor(a3), sym_array(a4, a4_length), sym_array(a5, a5_length)));
  });
}

int64_t torch_call_TTWTTOO3MMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), *Borrowed(a3), *Borrowed(a4), optional_tensor(a5), optional_tensor(a6), flags<3>(a7), *Borrowed(a8), *Borrowed(a9), *Borrowed(a10));
    return int64_t{0};
  });
}

int64_t torch_call_TTWTTOO3_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::array<bool,3>)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), *Borrowed(a3), *Borrowed(a4), optional_tensor(a5), optional_tensor(a6), flags<3>(a7)));
    return results.count();
  });
}

int64_t torch_call_TTWVVM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, at::IntArrayRef, at::IntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTWVV_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, at::IntArrayRef, at::IntArrayRef)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), array<int64_t>(a3, a3_length), array<int64_t>(a4, a4_length)));
  });
}

int64_t torch_call_TTWWWWYBBBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), c10::SymInt(a6), a7 != 0, a8 != 0, a9 != 0, *Borrowed(a10));
    return int64_t{0};
  });
}

int64_t torch_call_TTWWWWYBBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a8, int64_t a9) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), c10::SymInt(a6), a7 != 0, a8 != 0, a9 != 0));
  });
}

int64_t torch_call_TTWWWWYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), c10::SymInt(a6), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTWWWWY_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), c10::SymInt(a6)));
  });
}

int64_t torch_call_TTWWWYBBBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), sym_array(a3, a3_length), sym_array(a4, a4_length), c10::SymInt(a5), a6 != 0, a7 != 0, a8 != 0, *Borrowed(a9));
    return int64_t{0};
  });
}

int64_t torch_call_TTWWWYBBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), sym_array(a3, a3_length), sym_array(a4, a4_length), c10::SymInt(a5), a6 != 0, a7 != 0, a8 != 0));
  });
}

int64_t torch_call_TTWWyM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<c10::SymInt>, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), sym_array(a3, a3_length), optional(c10::SymInt(a4), a4_length), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTWWy_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<c10::SymInt>)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), sym_array(a3, a3_length), optional(c10::SymInt(a4), a4_length)));
  });
}

int64_t torch_call_TTW_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length)));
  });
}

int64_t torch_call_TTWkpzbb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<bool>)>(op).call(*Borrowed(a0), *Borrowed(a1), sym_array(a2, a2_length), optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6), optional_bool(a7)));
  });
}

int64_t torch_call_TTYBBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymInt, bool, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), c10::SymInt(a2), a3 != 0, a4 != 0, *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTYBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymInt, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), c10::SymInt(a2), a3 != 0, a4 != 0));
  });
}

int64_t torch_call_TTYYBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymInt, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), c10::SymInt(a2), c10::SymInt(a3), a4 != 0, a5 != 0));
  });
}

int64_t torch_call_TTYYBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymInt, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), c10::SymInt(a2), c10::SymInt(a3), a4 != 0, *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTYYB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymInt, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), c10::SymInt(a2), c10::SymInt(a3), a4 != 0));
  });
}

int64_t torch_call_TT_B(int64_t op, int64_t a0, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<bool(const at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1)));
    return results.count();
  });
}

int64_t torch_call_TT_C(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    typed<const at::Tensor &(const at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1));
    return int64_t{0};
  });
}

int64_t torch_call_TT_K(int64_t op, int64_t a0, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<at::ScalarType(const at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1)));
    return results.count();
  });
}

int64_t torch_call_TT_T(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1)));
  });
}

int64_t torch_call_TT_V(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    typed<void(const at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1));
    return int64_t{0};
  });
}

int64_t torch_call_TT_tTT(int64_t op, int64_t a0, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1)));
    return results.count();
  });
}

int64_t torch_call_TTb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<bool>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_bool(a2)));
  });
}

int64_t torch_call_TTcM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<at::MemoryFormat>, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_code<at::MemoryFormat>(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTcT_C(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<const at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<at::MemoryFormat>, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_code<at::MemoryFormat>(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTc_C(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<const at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_code<at::MemoryFormat>(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TTc_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_code<at::MemoryFormat>(a2)));
  });
}

int64_t torch_call_TTdM_R(int64_t op, int64_t a0, int64_t a1, double a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<double>, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTd_T(int64_t op, int64_t a0, int64_t a1, double a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<double>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional(a2, a2_length)));
  });
}

int64_t torch_call_TTdrMMMM_tRRRR(int64_t op, int64_t a0, int64_t a1, double a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, ::std::optional<double>, ::std::optional<c10::string_view>, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional(a2, a2_length), optional_text(a3, a3_length), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTdr_tTTTT(int64_t op, int64_t a0, int64_t a1, double a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, ::std::optional<double>, ::std::optional<c10::string_view>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional(a2, a2_length), optional_text(a3, a3_length)));
    return results.count();
  });
}

int64_t torch_call_TTgM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<at::Generator>, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_generator(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTg_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_generator(a2)));
  });
}

int64_t torch_call_TTgcM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<at::Generator>, ::std::optional<at::MemoryFormat>, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_generator(a2), optional_code<at::MemoryFormat>(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTgkpzbc_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_generator(a2), optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6), optional_code<at::MemoryFormat>(a7)));
  });
}

int64_t torch_call_TTiBRM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>, bool, c10::string_view, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional(a2, a2_length), a3 != 0, text(a4, a4_length), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTiBR_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>, bool, c10::string_view)>(op).call(*Borrowed(a0), *Borrowed(a1), optional(a2, a2_length), a3 != 0, text(a4, a4_length)));
  });
}

int64_t torch_call_TTiM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTi_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional(a2, a2_length)));
  });
}

extern const SignatureCheck checks_5[];
const SignatureCheck checks_5[] = {
    {"TTTTOBBBMMMM_tRRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTTTOBBB_tTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool, bool, bool)>},
    {"TTTTOOOkB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, bool)>},
    {"TTTTOO_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"TTTTOO_tTTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"TTTTOOkBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, bool, at::Tensor &)>},
    {"TTTTOOkB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<at::ScalarType>, bool)>},
    {"TTTTOTOOYYTDTTIBdiiB_tTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, const at::Tensor &, double, const at::Tensor &, const at::Tensor &, int64_t, bool, ::std::optional<double>, ::std::optional<int64_t>, ::std::optional<int64_t>, bool)>},
    {"TTTTOTTTM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &)>},
    {"TTTTOTTT_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &)>},
    {"TTTTOYYYI3MMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, c10::SymInt, int64_t, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTTTOYYYI3_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, c10::SymInt, int64_t, ::std::array<bool,3>)>},
    {"TTTTSST_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Tensor &)>},
    {"TTTTSSk_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, ::std::optional<at::ScalarType>)>},
    {"TTTTT4TTTTYYDBTTd_tTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::array<bool,4>, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymInt, double, bool, const at::Tensor &, const at::Tensor &, ::std::optional<double>)>},
    {"TTTTTIIM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, at::Tensor &)>},
    {"TTTTTII_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t)>},
    {"TTTTTIM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, at::Tensor &)>},
    {"TTTTTI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t)>},
    {"TTTTTTDBOd_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, double, bool, const ::std::optional<at::Tensor> &, ::std::optional<double>)>},
    {"TTTTTTI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t)>},
    {"TTTTTTTBVIIIBBBBMMMM_tRRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, at::IntArrayRef, int64_t, int64_t, int64_t, bool, bool, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTTTTTTBVIIIBBBB_tTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, at::IntArrayRef, int64_t, int64_t, int64_t, bool, bool, bool, bool)>},
    {"TTTTTTTDIIIBB_tTTTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, double, int64_t, int64_t, int64_t, bool, bool)>},
    {"TTTTTTTIB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, bool)>},
    {"TTTTTTTTTD4Bd_tTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, double, ::std::array<bool,4>, bool, ::std::optional<double>)>},
    {"TTTTTTTTTTOOOBIIIBBBVBTMMMMMMM_tRRRRRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, int64_t, int64_t, int64_t, bool, bool, bool, at::IntArrayRef, bool, const at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTTTTTTTTTOOOBIIIBBBVBT_tTTTTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, int64_t, int64_t, int64_t, bool, bool, bool, at::IntArrayRef, bool, const at::Tensor &)>},
    {"TTTTTTTTTTSSSS_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Scalar &, const at::Scalar &)>},
    {"TTTTTTTTTTTYYDBd_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymInt, double, bool, ::std::optional<double>)>},
    {"TTTTTTTTYYDBTTd_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymInt, double, bool, const at::Tensor &, const at::Tensor &, ::std::optional<double>)>},
    {"TTTTTTTTYYDBTTdyy_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymInt, double, bool, const at::Tensor &, const at::Tensor &, ::std::optional<double>, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>)>},
    {"TTTTTTYBIBOI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymInt, bool, int64_t, bool, const ::std::optional<at::Tensor> &, int64_t)>},
    {"TTTTTYBIOIM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymInt, bool, int64_t, const ::std::optional<at::Tensor> &, int64_t, at::Tensor &)>},
    {"TTTTTYBIOI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymInt, bool, int64_t, const ::std::optional<at::Tensor> &, int64_t)>},
    {"TTTT_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &)>},
    {"TTTVPb_V", &check_signature<void(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::Layout, ::std::optional<bool>)>},
    {"TTTVVTTIBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, const at::Tensor &, const at::Tensor &, int64_t, bool, at::Tensor &)>},
    {"TTTVVTTIB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, const at::Tensor &, const at::Tensor &, int64_t, bool)>},
    {"TTTVVVVBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, at::Tensor &)>},
    {"TTTVVVVB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool)>},
    {"TTTVVVVIM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, int64_t, at::Tensor &)>},
    {"TTTVVVVI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, int64_t)>},
    {"TTTVb_V", &check_signature<void(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, ::std::optional<bool>)>},
    {"TTTVkpzb_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::IntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"TTTWWW3MMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTTWWW3_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::array<bool,3>)>},
    {"TTTWWWBWY3MMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTTWWWBWY3_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,3>)>},
    {"TTTWWWMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTTWWWWY2MM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,2>, at::Tensor &, at::Tensor &)>},
    {"TTTWWWWY2_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,2>)>},
    {"TTTWWWY3MMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTTWWWY3_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,3>)>},
    {"TTTWkpzb_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"TTT_C", &check_signature<const at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &)>},
    {"TTT_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &)>},
    {"TTT_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &)>},
    {"TTTiM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>, at::Tensor &)>},
    {"TTTi_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>)>},
    {"TTTk_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::optional<at::ScalarType>)>},
    {"TTTkpzb_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"TTTsOWWWYM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Scalar> &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, at::Tensor &)>},
    {"TTTsOWWWY_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Scalar> &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt)>},
    {"TTTwWWWBWY3MMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::OptionalSymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTTwWWWBWY3_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::OptionalSymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,3>)>},
    {"TTVM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::Tensor &)>},
    {"TTVTO2_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, at::IntArrayRef, const at::Tensor &, const ::std::optional<at::Tensor> &, ::std::array<bool,2>)>},
    {"TTVVIBBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, int64_t, bool, bool, at::Tensor &, at::Tensor &)>},
    {"TTVVIBB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, int64_t, bool, bool)>},
    {"TTVVIBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, int64_t, bool, at::Tensor &, at::Tensor &)>},
    {"TTVVIB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, int64_t, bool)>},
    {"TTVVIIB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, int64_t, int64_t, bool)>},
    {"TTVVI_B", &check_signature<bool(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, int64_t)>},
    {"TTVVM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::Tensor &)>},
    {"TTVVTM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, const at::Tensor &, at::Tensor &)>},
    {"TTVVT_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, const at::Tensor &)>},
    {"TTVVVBBiM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, bool, ::std::optional<int64_t>, at::Tensor &)>},
    {"TTVVVBBi_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, bool, ::std::optional<int64_t>)>},
    {"TTVVVVBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, at::Tensor &)>},
    {"TTVVVVBTM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, const at::Tensor &, at::Tensor &)>},
    {"TTVVVVBT_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool, const at::Tensor &)>},
    {"TTVVVVB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, bool)>},
    {"TTVV_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, at::IntArrayRef)>},
    {"TTV_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef)>},
    {"TTVbb_V", &check_signature<void(const at::Tensor &, const at::Tensor &, at::IntArrayRef, ::std::optional<bool>, ::std::optional<bool>)>},
    {"TTVkpzbb_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<bool>)>},
    {"TTVpM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, at::IntArrayRef, ::std::optional<at::Layout>, at::Tensor &)>},
    {"TTVp_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, at::IntArrayRef, ::std::optional<at::Layout>)>},
    {"TTWM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, at::Tensor &)>},
    {"TTWOWWM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &)>},
    {"TTWOWWWM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &)>},
    {"TTWOWWWWM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &)>},
    {"TTWOWWWW_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef)>},
    {"TTWOWWW_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef)>},
    {"TTWOWW_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef)>},
    {"TTWTTOO3MMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTWTTOO3_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::array<bool,3>)>},
    {"TTWVVM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, at::IntArrayRef, at::IntArrayRef, at::Tensor &)>},
    {"TTWVV_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, at::IntArrayRef, at::IntArrayRef)>},
    {"TTWWWWYBBBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool, bool, at::Tensor &)>},
    {"TTWWWWYBBB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool, bool)>},
    {"TTWWWWYM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, at::Tensor &)>},
    {"TTWWWWY_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt)>},
    {"TTWWWYBBBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool, bool, at::Tensor &)>},
    {"TTWWWYBBB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool, bool)>},
    {"TTWWyM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<c10::SymInt>, at::Tensor &)>},
    {"TTWWy_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<c10::SymInt>)>},
    {"TTW_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef)>},
    {"TTWkpzbb_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<bool>)>},
    {"TTYBBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymInt, bool, bool, at::Tensor &)>},
    {"TTYBB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymInt, bool, bool)>},
    {"TTYYBB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymInt, bool, bool)>},
    {"TTYYBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymInt, bool, at::Tensor &)>},
    {"TTYYB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymInt, bool)>},
    {"TT_B", &check_signature<bool(const at::Tensor &, const at::Tensor &)>},
    {"TT_C", &check_signature<const at::Tensor &(const at::Tensor &, const at::Tensor &)>},
    {"TT_K", &check_signature<at::ScalarType(const at::Tensor &, const at::Tensor &)>},
    {"TT_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &)>},
    {"TT_V", &check_signature<void(const at::Tensor &, const at::Tensor &)>},
    {"TT_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &)>},
    {"TTb_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<bool>)>},
    {"TTcM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<at::MemoryFormat>, at::Tensor &)>},
    {"TTcT_C", &check_signature<const at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<at::MemoryFormat>, const at::Tensor &)>},
    {"TTc_C", &check_signature<const at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<at::MemoryFormat>)>},
    {"TTc_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<at::MemoryFormat>)>},
    {"TTdM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<double>, at::Tensor &)>},
    {"TTd_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<double>)>},
    {"TTdrMMMM_tRRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, ::std::optional<double>, ::std::optional<c10::string_view>, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTdr_tTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, ::std::optional<double>, ::std::optional<c10::string_view>)>},
    {"TTgM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<at::Generator>, at::Tensor &)>},
    {"TTg_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<at::Generator>)>},
    {"TTgcM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<at::Generator>, ::std::optional<at::MemoryFormat>, at::Tensor &)>},
    {"TTgkpzbc_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>},
    {"TTiBRM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>, bool, c10::string_view, at::Tensor &)>},
    {"TTiBR_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>, bool, c10::string_view)>},
    {"TTiM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>, at::Tensor &)>},
    {"TTi_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, ::std::optional<int64_t>)>},
};
