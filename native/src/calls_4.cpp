// Generated from the operator headers of libtorch; see generator/. Do not edit.
#include "marshal.h"
#include "torch_calls.h"

using namespace shim;

int64_t torch_call_TTOWWWWYBBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), sym_array(a6, a6_length), c10::SymInt(a7), a8 != 0, a9 != 0, *Borrowed(a10));
    return int64_t{0};
  });
}

int64_t torch_call_TTOWWWWYBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a6_length, int64_t a7, int64_t a8, int64_t a9) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), sym_array(a6, a6_length), c10::SymInt(a7), a8 != 0, a9 != 0));
  });
}

int64_t torch_call_TTOWWWYBBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a8, int64_t a9) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), c10::SymInt(a6), a7 != 0, a8 != 0, *Borrowed(a9));
    return int64_t{0};
  });
}

int64_t torch_call_TTOWWWYBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), c10::SymInt(a6), a7 != 0, a8 != 0));
  });
}

int64_t torch_call_TTOWWWYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), c10::SymInt(a6), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTOWWWYW_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7, int64_t a7_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, c10::SymIntArrayRef)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), c10::SymInt(a6), sym_array(a7, a7_length)));
  });
}

int64_t torch_call_TTOWWWY_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), sym_array(a3, a3_length), sym_array(a4, a4_length), sym_array(a5, a5_length), c10::SymInt(a6)));
  });
}

int64_t torch_call_TTOWW_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2), sym_array(a3, a3_length), sym_array(a4, a4_length)));
  });
}

int64_t torch_call_TTO_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_tensor(a2)));
  });
}

int64_t torch_call_TTRM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::string_view, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), text(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTR_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, c10::string_view)>(op).call(*Borrowed(a0), *Borrowed(a1), text(a2, a2_length)));
  });
}

int64_t torch_call_TTR_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, c10::string_view)>(op).call(*Borrowed(a0), *Borrowed(a1), text(a2, a2_length)));
    return results.count();
  });
}

int64_t torch_call_TTSBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Scalar &, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), scalar(a2, a2_length), a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTSB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Scalar &, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), scalar(a2, a2_length), a3 != 0));
  });
}

int64_t torch_call_TTSM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Scalar &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), scalar(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTSSBg_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, bool, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), *Borrowed(a1), scalar(a2, a2_length), scalar(a3, a3_length), a4 != 0, optional_generator(a5)));
    return results.count();
  });
}

int64_t torch_call_TTSSM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), scalar(a2, a2_length), scalar(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTSSOIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, const ::std::optional<at::Tensor> &, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), scalar(a2, a2_length), scalar(a3, a3_length), optional_tensor(a4), a5, *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TTSSOI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, const ::std::optional<at::Tensor> &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), scalar(a2, a2_length), scalar(a3, a3_length), optional_tensor(a4), a5));
  });
}

int64_t torch_call_TTSS_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &)>(op).call(*Borrowed(a0), *Borrowed(a1), scalar(a2, a2_length), scalar(a3, a3_length)));
  });
}

int64_t torch_call_TTS_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Scalar &)>(op).call(*Borrowed(a0), *Borrowed(a1), scalar(a2, a2_length)));
  });
}

int64_t torch_call_TTT2MM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::array<bool,2>, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), flags<2>(a3), *Borrowed(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTT2_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::array<bool,2>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), flags<2>(a3)));
    return results.count();
  });
}

int64_t torch_call_TTT3MMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), flags<3>(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TTT3_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::array<bool,3>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), flags<3>(a3)));
    return results.count();
  });
}

int64_t torch_call_TTTBBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3 != 0, a4 != 0, *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTTBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3 != 0, a4 != 0));
  });
}

int64_t torch_call_TTTBIBOBIMMMM_tRRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, int64_t, bool, const ::std::optional<at::Tensor> &, bool, int64_t, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3 != 0, a4, a5 != 0, optional_tensor(a6), a7 != 0, a8, *Borrowed(a9), *Borrowed(a10), *Borrowed(a11), *Borrowed(a12));
    return int64_t{0};
  });
}

int64_t torch_call_TTTBIBOBI_tTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, int64_t, bool, const ::std::optional<at::Tensor> &, bool, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3 != 0, a4, a5 != 0, optional_tensor(a6), a7 != 0, a8));
    return results.count();
  });
}

int64_t torch_call_TTTBIBOB_tTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, int64_t, bool, const ::std::optional<at::Tensor> &, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3 != 0, a4, a5 != 0, optional_tensor(a6), a7 != 0));
    return results.count();
  });
}

int64_t torch_call_TTTBIBOBi_tTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a8_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, int64_t, bool, const ::std::optional<at::Tensor> &, bool, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3 != 0, a4, a5 != 0, optional_tensor(a6), a7 != 0, optional(a8, a8_length)));
    return results.count();
  });
}

int64_t torch_call_TTTBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3 != 0, *Borrowed(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTTBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTTB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3 != 0));
  });
}

int64_t torch_call_TTTB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3 != 0));
    return results.count();
  });
}

int64_t torch_call_TTTDBBd_tTTTTYYTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3, int64_t a4, int64_t a5, double a6, int64_t a6_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,c10::SymInt,c10::SymInt,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, bool, bool, ::std::optional<double>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4 != 0, a5 != 0, optional(a6, a6_length)));
    return results.count();
  });
}

int64_t torch_call_TTTDBOd_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3, int64_t a4, int64_t a5, double a6, int64_t a6_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, bool, const ::std::optional<at::Tensor> &, ::std::optional<double>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4 != 0, optional_tensor(a5), optional(a6, a6_length)));
    return results.count();
  });
}

int64_t torch_call_TTTDDDBI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3, double a4, double a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, double, double, bool, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, a5, a6 != 0, a7));
  });
}

int64_t torch_call_TTTDDI_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3, double a4, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, double, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, a5));
    return results.count();
  });
}

int64_t torch_call_TTTDI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4));
  });
}

int64_t torch_call_TTTDM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTTDTM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, *Borrowed(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTTDT_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, *Borrowed(a4)));
  });
}

int64_t torch_call_TTTD_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, double)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3));
  });
}

int64_t torch_call_TTTIDM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, double a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, double, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTTID_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, double a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, double)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4));
  });
}

int64_t torch_call_TTTIIB2MM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, bool, ::std::array<bool,2>, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, a5 != 0, flags<2>(a6), *Borrowed(a7), *Borrowed(a8));
    return int64_t{0};
  });
}

int64_t torch_call_TTTIIB2_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, bool, ::std::array<bool,2>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, a5 != 0, flags<2>(a6)));
    return results.count();
  });
}

int64_t torch_call_TTTIIB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, a5 != 0));
    return results.count();
  });
}

int64_t torch_call_TTTIIDM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, double, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, a5, *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TTTIID_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, double)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, a5));
  });
}

int64_t torch_call_TTTIIIDM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6, int64_t a7) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t, double, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, a5, a6, *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTTIIID_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t, double)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, a5, a6));
  });
}

int64_t torch_call_TTTIIIMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, a5, *Borrowed(a6), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTTIII_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, a5));
  });
}

int64_t torch_call_TTTIII_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, a5));
    return results.count();
  });
}

int64_t torch_call_TTTIITTTTOBBiMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a12_length, int64_t a13, int64_t a14) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool, bool, ::std::optional<int64_t>, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, *Borrowed(a5), *Borrowed(a6), *Borrowed(a7), *Borrowed(a8), optional_tensor(a9), a10 != 0, a11 != 0, optional(a12, a12_length), *Borrowed(a13), *Borrowed(a14));
    return int64_t{0};
  });
}

int64_t torch_call_TTTIITTTTOBBi_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a12_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool, bool, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, *Borrowed(a5), *Borrowed(a6), *Borrowed(a7), *Borrowed(a8), optional_tensor(a9), a10 != 0, a11 != 0, optional(a12, a12_length)));
    return results.count();
  });
}

int64_t torch_call_TTTIITTTTOM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, *Borrowed(a5), *Borrowed(a6), *Borrowed(a7), *Borrowed(a8), optional_tensor(a9), *Borrowed(a10));
    return int64_t{0};
  });
}

int64_t torch_call_TTTIITTTTO_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, *Borrowed(a5), *Borrowed(a6), *Borrowed(a7), *Borrowed(a8), optional_tensor(a9)));
  });
}

int64_t torch_call_TTTII_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4));
  });
}

int64_t torch_call_TTTIKM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, at::ScalarType, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, static_cast<at::ScalarType>(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTTIK_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, at::ScalarType)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, static_cast<at::ScalarType>(a4)));
  });
}

int64_t torch_call_TTTIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTTIOOy_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<c10::SymInt>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, optional_tensor(a4), optional_tensor(a5), optional(c10::SymInt(a6), a6_length)));
  });
}

int64_t torch_call_TTTITM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, *Borrowed(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTTIT_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, *Borrowed(a4)));
  });
}

int64_t torch_call_TTTI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3));
  });
}

int64_t torch_call_TTTKM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::ScalarType, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), static_cast<at::ScalarType>(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTTKSSM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::ScalarType, const at::Scalar &, const at::Scalar &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), static_cast<at::ScalarType>(a3), scalar(a4, a4_length), scalar(a5, a5_length), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TTTKSS_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::ScalarType, const at::Scalar &, const at::Scalar &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), static_cast<at::ScalarType>(a3), scalar(a4, a4_length), scalar(a5, a5_length)));
  });
}

int64_t torch_call_TTTK_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::ScalarType)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), static_cast<at::ScalarType>(a3)));
  });
}

int64_t torch_call_TTTLBIDBB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, double a6, int64_t a7, int64_t a8, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::TensorList, bool, int64_t, double, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), tensors(a3, a3_length), a4 != 0, a5, a6, a7 != 0, a8 != 0));
    return results.count();
  });
}

int64_t torch_call_TTTMMMMDIIIBBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, double a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, double, int64_t, int64_t, int64_t, bool, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), a7, a8, a9, a10, a11 != 0, a12 != 0, *Borrowed(a13), *Borrowed(a14));
    return int64_t{0};
  });
}

int64_t torch_call_TTTMMMMDIIIBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, double a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, double, int64_t, int64_t, int64_t, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), a7, a8, a9, a10, a11 != 0, a12 != 0));
  });
}

int64_t torch_call_TTTMMMMDIIIBB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, double a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, double, int64_t, int64_t, int64_t, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), a7, a8, a9, a10, a11 != 0, a12 != 0));
    return results.count();
  });
}

int64_t torch_call_TTTMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTTM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TTTM_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3)));
  });
}

int64_t torch_call_TTTOBDBBd_tTTTTYYTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, int64_t a6, int64_t a7, double a8, int64_t a8_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,c10::SymInt,c10::SymInt,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool, double, bool, bool, ::std::optional<double>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), a4 != 0, a5, a6 != 0, a7 != 0, optional(a8, a8_length)));
    return results.count();
  });
}

int64_t torch_call_TTTOBDBd_tTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, int64_t a6, double a7, int64_t a7_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool, double, bool, ::std::optional<double>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), a4 != 0, a5, a6 != 0, optional(a7, a7_length)));
    return results.count();
  });
}

int64_t torch_call_TTTODBBd_tTTTTYYTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, double a4, int64_t a5, int64_t a6, double a7, int64_t a7_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,c10::SymInt,c10::SymInt,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, double, bool, bool, ::std::optional<double>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), a4, a5 != 0, a6 != 0, optional(a7, a7_length)));
    return results.count();
  });
}

int64_t torch_call_TTTODBOdB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, double a4, int64_t a5, int64_t a6, double a7, int64_t a7_length, int64_t a8, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, double, bool, const ::std::optional<at::Tensor> &, ::std::optional<double>, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), a4, a5 != 0, optional_tensor(a6), optional(a7, a7_length), a8 != 0));
    return results.count();
  });
}

int64_t torch_call_TTTODBdB_I(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, double a4, int64_t a5, double a6, int64_t a6_length, int64_t a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<int64_t(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, double, bool, ::std::optional<double>, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), a4, a5 != 0, optional(a6, a6_length), a7 != 0));
    return results.count();
  });
}

int64_t torch_call_TTTODBdB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, double a4, int64_t a5, double a6, int64_t a6_length, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, double, bool, ::std::optional<double>, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), a4, a5 != 0, optional(a6, a6_length), a7 != 0));
  });
}

int64_t torch_call_TTTOIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), a4, *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTTOIOOM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), a4, optional_tensor(a5), optional_tensor(a6), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTTOIOO_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), a4, optional_tensor(a5), optional_tensor(a6)));
  });
}

int64_t torch_call_TTTOIYTM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), a4, c10::SymInt(a5), *Borrowed(a6), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTTOIYT_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), a4, c10::SymInt(a5), *Borrowed(a6)));
  });
}

int64_t torch_call_TTTOI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), a4));
  });
}

int64_t torch_call_TTTOODDIMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, double a6, int64_t a7, int64_t a8, int64_t a9) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, double, int64_t, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), a5, a6, a7, *Borrowed(a8), *Borrowed(a9));
    return int64_t{0};
  });
}

int64_t torch_call_TTTOODDI_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, double a6, int64_t a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, double, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), a5, a6, a7));
    return results.count();
  });
}

int64_t torch_call_TTTOODDTMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, double a6, int64_t a7, int64_t a8, int64_t a9) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, double, const at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), a5, a6, *Borrowed(a7), *Borrowed(a8), *Borrowed(a9));
    return int64_t{0};
  });
}

int64_t torch_call_TTTOODDT_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, double a5, double a6, int64_t a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, double, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), a5, a6, *Borrowed(a7)));
    return results.count();
  });
}

int64_t torch_call_TTTOOMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), *Borrowed(a5), *Borrowed(a6), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTTOOMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), *Borrowed(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TTTOOODBBd_tTTTTYYTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6, int64_t a7, int64_t a8, double a9, int64_t a9_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,c10::SymInt,c10::SymInt,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, bool, bool, ::std::optional<double>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), optional_tensor(a5), a6, a7 != 0, a8 != 0, optional(a9, a9_length)));
    return results.count();
  });
}

int64_t torch_call_TTTOOOOBD3T_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, double a8, int64_t a9, int64_t a10, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, ::std::array<bool,3>, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), optional_tensor(a5), optional_tensor(a6), a7 != 0, a8, flags<3>(a9), *Borrowed(a10)));
    return results.count();
  });
}

int64_t torch_call_TTTOOOODMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, double a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), optional_tensor(a5), optional_tensor(a6), a7, *Borrowed(a8), *Borrowed(a9), *Borrowed(a10));
    return int64_t{0};
  });
}

int64_t torch_call_TTTOOOODTMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, double a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, const at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), optional_tensor(a5), optional_tensor(a6), a7, *Borrowed(a8), *Borrowed(a9), *Borrowed(a10), *Borrowed(a11));
    return int64_t{0};
  });
}

int64_t torch_call_TTTOOOODT_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, double a7, int64_t a8, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), optional_tensor(a5), optional_tensor(a6), a7, *Borrowed(a8)));
    return results.count();
  });
}

int64_t torch_call_TTTOOOOD_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, double a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), optional_tensor(a5), optional_tensor(a6), a7));
    return results.count();
  });
}

int64_t torch_call_TTTOOOYYBDBBd_tTTTTYYTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, double a9, int64_t a10, int64_t a11, double a12, int64_t a12_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,c10::SymInt,c10::SymInt,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, bool, double, bool, bool, ::std::optional<double>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), optional_tensor(a5), c10::SymInt(a6), c10::SymInt(a7), a8 != 0, a9, a10 != 0, a11 != 0, optional(a12, a12_length)));
    return results.count();
  });
}

int64_t torch_call_TTTOOOyyDIBdOi_tTTTTYY(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length, int64_t a7, int64_t a7_length, double a8, int64_t a9, int64_t a10, double a11, int64_t a11_length, int64_t a12, int64_t a13, int64_t a13_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,c10::SymInt,c10::SymInt>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, double, int64_t, bool, ::std::optional<double>, const ::std::optional<at::Tensor> &, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), optional_tensor(a5), optional(c10::SymInt(a6), a6_length), optional(c10::SymInt(a7), a7_length), a8, a9, a10 != 0, optional(a11, a11_length), optional_tensor(a12), optional(a13, a13_length)));
    return results.count();
  });
}

int64_t torch_call_TTTOOYYDBBOOOdyyOO_tTTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, double a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, double a13, int64_t a13_length, int64_t a14, int64_t a14_length, int64_t a15, int64_t a15_length, int64_t a16, int64_t a17, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, double, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<double>, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), c10::SymInt(a5), c10::SymInt(a6), a7, a8 != 0, a9 != 0, optional_tensor(a10), optional_tensor(a11), optional_tensor(a12), optional(a13, a13_length), optional(c10::SymInt(a14), a14_length), optional(c10::SymInt(a15), a15_length), optional_tensor(a16), optional_tensor(a17)));
    return results.count();
  });
}

int64_t torch_call_TTTOOYYDBBdyyOOOi_tTTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, double a7, int64_t a8, int64_t a9, double a10, int64_t a10_length, int64_t a11, int64_t a11_length, int64_t a12, int64_t a12_length, int64_t a13, int64_t a14, int64_t a15, int64_t a16, int64_t a16_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, double, bool, bool, ::std::optional<double>, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), c10::SymInt(a5), c10::SymInt(a6), a7, a8 != 0, a9 != 0, optional(a10, a10_length), optional(c10::SymInt(a11), a11_length), optional(c10::SymInt(a12), a12_length), optional_tensor(a13), optional_tensor(a14), optional_tensor(a15), optional(a16, a16_length)));
    return results.count();
  });
}

int64_t torch_call_TTTOO_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4)));
    return results.count();
  });
}

int64_t torch_call_TTTOO_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4)));
    return results.count();
  });
}

int64_t torch_call_TTTO_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3)));
  });
}

int64_t torch_call_TTTOr_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, ::std::optional<c10::string_view>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_text(a4, a4_length)));
  });
}

int64_t torch_call_TTTOrk_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, ::std::optional<c10::string_view>, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_text(a4, a4_length), optional_code<at::ScalarType>(a5)));
  });
}

int64_t torch_call_TTTROOIsM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a7_length, int64_t a8) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::string_view, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, const ::std::optional<at::Scalar> &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), text(a3, a3_length), optional_tensor(a4), optional_tensor(a5), a6, optional_scalar(a7, a7_length), *Borrowed(a8));
    return int64_t{0};
  });
}

int64_t torch_call_TTTROOIs_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a7_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::string_view, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, const ::std::optional<at::Scalar> &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), text(a3, a3_length), optional_tensor(a4), optional_tensor(a5), a6, optional_scalar(a7, a7_length)));
  });
}

int64_t torch_call_TTTRT2_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::string_view, const at::Tensor &, ::std::array<bool,2>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), text(a3, a3_length), *Borrowed(a4), flags<2>(a5)));
    return results.count();
  });
}

int64_t torch_call_TTTSM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), scalar(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TTTSSBBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, bool, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), scalar(a3, a3_length), scalar(a4, a4_length), a5 != 0, a6 != 0, *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTTSSBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), scalar(a3, a3_length), scalar(a4, a4_length), a5 != 0, a6 != 0));
  });
}

int64_t torch_call_TTTSSBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, bool, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), scalar(a3, a3_length), scalar(a4, a4_length), a5 != 0, *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TTTSSB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), scalar(a3, a3_length), scalar(a4, a4_length), a5 != 0));
  });
}

int64_t torch_call_TTTSSM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), scalar(a3, a3_length), scalar(a4, a4_length), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TTTSSOIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, const ::std::optional<at::Tensor> &, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), scalar(a3, a3_length), scalar(a4, a4_length), optional_tensor(a5), a6, *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTTSSOI_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, const ::std::optional<at::Tensor> &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), scalar(a3, a3_length), scalar(a4, a4_length), optional_tensor(a5), a6));
  });
}

int64_t torch_call_TTTSS_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), scalar(a3, a3_length), scalar(a4, a4_length)));
  });
}

int64_t torch_call_TTTS_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), scalar(a3, a3_length)));
  });
}

int64_t torch_call_TTTTIBB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, bool, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), a4, a5 != 0, a6 != 0));
    return results.count();
  });
}

int64_t torch_call_TTTTIBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), a4, a5 != 0, *Borrowed(a6), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTTTIB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), a4, a5 != 0));
    return results.count();
  });
}

int64_t torch_call_TTTTIIB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), a4, a5, a6 != 0));
  });
}

int64_t torch_call_TTTTIID_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, double a6, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, double)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), a4, a5, a6));
    return results.count();
  });
}

int64_t torch_call_TTTTIIID_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, double a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t, double)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), a4, a5, a6, a7));
    return results.count();
  });
}

int64_t torch_call_TTTTIIMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), a4, a5, *Borrowed(a6), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TTTTII_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), a4, a5));
    return results.count();
  });
}

int64_t torch_call_TTTTIMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), a4, *Borrowed(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TTTTI_B(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<bool(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), a4));
    return results.count();
  });
}

int64_t torch_call_TTTTI_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), a4));
    return results.count();
  });
}

int64_t torch_call_TTTTI_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), a4));
    return results.count();
  });
}

int64_t torch_call_TTTTM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

extern const SignatureCheck checks_4[];
const SignatureCheck checks_4[] = {
    {"TTOWWWWYBBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool, at::Tensor &)>},
    {"TTOWWWWYBB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool)>},
    {"TTOWWWYBBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool, at::Tensor &)>},
    {"TTOWWWYBB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, bool, bool)>},
    {"TTOWWWYM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, at::Tensor &)>},
    {"TTOWWWYW_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt, c10::SymIntArrayRef)>},
    {"TTOWWWY_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymInt)>},
    {"TTOWW_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, c10::SymIntArrayRef, c10::SymIntArrayRef)>},
    {"TTO_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &)>},
    {"TTRM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, c10::string_view, at::Tensor &)>},
    {"TTR_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, c10::string_view)>},
    {"TTR_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, c10::string_view)>},
    {"TTSBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Scalar &, bool, at::Tensor &)>},
    {"TTSB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Scalar &, bool)>},
    {"TTSM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Scalar &, at::Tensor &)>},
    {"TTSSBg_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, bool, ::std::optional<at::Generator>)>},
    {"TTSSM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, at::Tensor &)>},
    {"TTSSOIM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, const ::std::optional<at::Tensor> &, int64_t, at::Tensor &)>},
    {"TTSSOI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, const ::std::optional<at::Tensor> &, int64_t)>},
    {"TTSS_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &)>},
    {"TTS_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Scalar &)>},
    {"TTT2MM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::array<bool,2>, at::Tensor &, at::Tensor &)>},
    {"TTT2_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::array<bool,2>)>},
    {"TTT3MMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::array<bool,3>, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTT3_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, ::std::array<bool,3>)>},
    {"TTTBBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, bool, at::Tensor &)>},
    {"TTTBB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, bool)>},
    {"TTTBIBOBIMMMM_tRRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, int64_t, bool, const ::std::optional<at::Tensor> &, bool, int64_t, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTTBIBOBI_tTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, int64_t, bool, const ::std::optional<at::Tensor> &, bool, int64_t)>},
    {"TTTBIBOB_tTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, int64_t, bool, const ::std::optional<at::Tensor> &, bool)>},
    {"TTTBIBOBi_tTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, int64_t, bool, const ::std::optional<at::Tensor> &, bool, ::std::optional<int64_t>)>},
    {"TTTBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, at::Tensor &, at::Tensor &)>},
    {"TTTBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, at::Tensor &)>},
    {"TTTB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool)>},
    {"TTTB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, bool)>},
    {"TTTDBBd_tTTTTYYTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,c10::SymInt,c10::SymInt,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, bool, bool, ::std::optional<double>)>},
    {"TTTDBOd_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, bool, const ::std::optional<at::Tensor> &, ::std::optional<double>)>},
    {"TTTDDDBI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, double, double, bool, int64_t)>},
    {"TTTDDI_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, double, int64_t)>},
    {"TTTDI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, int64_t)>},
    {"TTTDM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, at::Tensor &)>},
    {"TTTDTM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, const at::Tensor &, at::Tensor &)>},
    {"TTTDT_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, double, const at::Tensor &)>},
    {"TTTD_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, double)>},
    {"TTTIDM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, double, at::Tensor &)>},
    {"TTTID_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, double)>},
    {"TTTIIB2MM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, bool, ::std::array<bool,2>, at::Tensor &, at::Tensor &)>},
    {"TTTIIB2_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, bool, ::std::array<bool,2>)>},
    {"TTTIIB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, bool)>},
    {"TTTIIDM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, double, at::Tensor &)>},
    {"TTTIID_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, double)>},
    {"TTTIIIDM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t, double, at::Tensor &)>},
    {"TTTIIID_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t, double)>},
    {"TTTIIIMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t, at::Tensor &, at::Tensor &)>},
    {"TTTIII_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t)>},
    {"TTTIII_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t)>},
    {"TTTIITTTTOBBiMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool, bool, ::std::optional<int64_t>, at::Tensor &, at::Tensor &)>},
    {"TTTIITTTTOBBi_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool, bool, ::std::optional<int64_t>)>},
    {"TTTIITTTTOM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, at::Tensor &)>},
    {"TTTIITTTTO_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &)>},
    {"TTTII_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t)>},
    {"TTTIKM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, at::ScalarType, at::Tensor &)>},
    {"TTTIK_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, at::ScalarType)>},
    {"TTTIM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, at::Tensor &)>},
    {"TTTIOOy_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<c10::SymInt>)>},
    {"TTTITM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, const at::Tensor &, at::Tensor &)>},
    {"TTTIT_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, const at::Tensor &)>},
    {"TTTI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t)>},
    {"TTTKM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::ScalarType, at::Tensor &)>},
    {"TTTKSSM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::ScalarType, const at::Scalar &, const at::Scalar &, at::Tensor &)>},
    {"TTTKSS_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::ScalarType, const at::Scalar &, const at::Scalar &)>},
    {"TTTK_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::ScalarType)>},
    {"TTTLBIDBB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::TensorList, bool, int64_t, double, bool, bool)>},
    {"TTTMMMMDIIIBBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, double, int64_t, int64_t, int64_t, bool, bool, at::Tensor &, at::Tensor &)>},
    {"TTTMMMMDIIIBB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, double, int64_t, int64_t, int64_t, bool, bool)>},
    {"TTTMMMMDIIIBB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &, double, int64_t, int64_t, int64_t, bool, bool)>},
    {"TTTMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTTM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &)>},
    {"TTTM_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &)>},
    {"TTTOBDBBd_tTTTTYYTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,c10::SymInt,c10::SymInt,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool, double, bool, bool, ::std::optional<double>)>},
    {"TTTOBDBd_tTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, bool, double, bool, ::std::optional<double>)>},
    {"TTTODBBd_tTTTTYYTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,c10::SymInt,c10::SymInt,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, double, bool, bool, ::std::optional<double>)>},
    {"TTTODBOdB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, double, bool, const ::std::optional<at::Tensor> &, ::std::optional<double>, bool)>},
    {"TTTODBdB_I", &check_signature<int64_t(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, double, bool, ::std::optional<double>, bool)>},
    {"TTTODBdB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, double, bool, ::std::optional<double>, bool)>},
    {"TTTOIM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, at::Tensor &)>},
    {"TTTOIOOM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &)>},
    {"TTTOIOO_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"TTTOIYTM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, const at::Tensor &, at::Tensor &)>},
    {"TTTOIYT_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t, c10::SymInt, const at::Tensor &)>},
    {"TTTOI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, int64_t)>},
    {"TTTOODDIMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, double, int64_t, at::Tensor &, at::Tensor &)>},
    {"TTTOODDI_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, double, int64_t)>},
    {"TTTOODDTMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, double, const at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTTOODDT_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, double, const at::Tensor &)>},
    {"TTTOOMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTTOOMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &, at::Tensor &)>},
    {"TTTOOODBBd_tTTTTYYTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,c10::SymInt,c10::SymInt,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, bool, bool, ::std::optional<double>)>},
    {"TTTOOOOBD3T_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, ::std::array<bool,3>, const at::Tensor &)>},
    {"TTTOOOODMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTTOOOODTMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, const at::Tensor &, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TTTOOOODT_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double, const at::Tensor &)>},
    {"TTTOOOOD_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, double)>},
    {"TTTOOOYYBDBBd_tTTTTYYTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,c10::SymInt,c10::SymInt,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, bool, double, bool, bool, ::std::optional<double>)>},
    {"TTTOOOyyDIBdOi_tTTTTYY", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,c10::SymInt,c10::SymInt>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, double, int64_t, bool, ::std::optional<double>, const ::std::optional<at::Tensor> &, ::std::optional<int64_t>)>},
    {"TTTOOYYDBBOOOdyyOO_tTTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, double, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<double>, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"TTTOOYYDBBdyyOOOi_tTTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, double, bool, bool, ::std::optional<double>, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<int64_t>)>},
    {"TTTOO_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"TTTOO_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"TTTO_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &)>},
    {"TTTOr_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, ::std::optional<c10::string_view>)>},
    {"TTTOrk_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, ::std::optional<c10::string_view>, ::std::optional<at::ScalarType>)>},
    {"TTTROOIsM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::string_view, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, const ::std::optional<at::Scalar> &, at::Tensor &)>},
    {"TTTROOIs_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::string_view, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, int64_t, const ::std::optional<at::Scalar> &)>},
    {"TTTRT2_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::string_view, const at::Tensor &, ::std::array<bool,2>)>},
    {"TTTSM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, at::Tensor &)>},
    {"TTTSSBBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, bool, bool, at::Tensor &)>},
    {"TTTSSBB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, bool, bool)>},
    {"TTTSSBM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, bool, at::Tensor &)>},
    {"TTTSSB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, bool)>},
    {"TTTSSM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, at::Tensor &)>},
    {"TTTSSOIM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, const ::std::optional<at::Tensor> &, int64_t, at::Tensor &)>},
    {"TTTSSOI_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &, const ::std::optional<at::Tensor> &, int64_t)>},
    {"TTTSS_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &)>},
    {"TTTS_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &)>},
    {"TTTTIBB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, bool, bool)>},
    {"TTTTIBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, bool, at::Tensor &, at::Tensor &)>},
    {"TTTTIB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, bool)>},
    {"TTTTIIB_T", &check_signature<at::Tensor(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, bool)>},
    {"TTTTIID_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, double)>},
    {"TTTTIIID_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t, double)>},
    {"TTTTIIMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t, at::Tensor &, at::Tensor &)>},
    {"TTTTII_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, int64_t)>},
    {"TTTTIMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t, at::Tensor &, at::Tensor &)>},
    {"TTTTI_B", &check_signature<bool(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t)>},
    {"TTTTI_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t)>},
    {"TTTTI_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, int64_t)>},
    {"TTTTM_R", &check_signature<at::Tensor &(const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, at::Tensor &)>},
};
