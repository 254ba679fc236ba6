// Generated from the operator headers of libtorch; see generator/. Do not edit.
#include "marshal.h"
#include "torch_calls.h"

using namespace shim;

int64_t torch_call_MSr_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Scalar &, ::std::optional<c10::string_view>)>(op).call(*Borrowed(a0), scalar(a1, a1_length), optional_text(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_MTB_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Tensor &, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), a2 != 0);
    return int64_t{0};
  });
}

int64_t torch_call_MTDD_R(int64_t op, int64_t a0, int64_t a1, double a2, double a3) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Tensor &, double, double)>(op).call(*Borrowed(a0), *Borrowed(a1), a2, a3);
    return int64_t{0};
  });
}

int64_t torch_call_MTI_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Tensor &, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), a2);
    return int64_t{0};
  });
}

int64_t torch_call_MTS_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Tensor &, const at::Scalar &)>(op).call(*Borrowed(a0), *Borrowed(a1), scalar(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_MTTB_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Tensor &, const at::Tensor &, bool)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3 != 0);
    return int64_t{0};
  });
}

int64_t torch_call_MTTSS_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), scalar(a3, a3_length), scalar(a4, a4_length));
    return int64_t{0};
  });
}

int64_t torch_call_MTTS_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), scalar(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_MTTTOOYYDBBdyyOOOi_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, double a8, int64_t a9, int64_t a10, double a11, int64_t a11_length, int64_t a12, int64_t a12_length, int64_t a13, int64_t a13_length, int64_t a14, int64_t a15, int64_t a16, int64_t a17, int64_t a17_length) {
  return guarded([&] {
    return give(typed<at::Tensor(at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, double, bool, bool, ::std::optional<double>, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3), optional_tensor(a4), optional_tensor(a5), c10::SymInt(a6), c10::SymInt(a7), a8, a9 != 0, a10 != 0, optional(a11, a11_length), optional(c10::SymInt(a12), a12_length), optional(c10::SymInt(a13), a13_length), optional_tensor(a14), optional_tensor(a15), optional_tensor(a16), optional(a17, a17_length)));
  });
}

int64_t torch_call_MTT_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_MTYWW_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymIntArrayRef, c10::SymIntArrayRef)>(op).call(*Borrowed(a0), *Borrowed(a1), c10::SymInt(a2), sym_array(a3, a3_length), sym_array(a4, a4_length));
    return int64_t{0};
  });
}

int64_t torch_call_MT_R(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1));
    return int64_t{0};
  });
}

int64_t torch_call_MT_V(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    typed<void(at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), *Borrowed(a1));
    return int64_t{0};
  });
}

int64_t torch_call_MTg_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Tensor &, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_generator(a2));
    return int64_t{0};
  });
}

int64_t torch_call_MTr_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Tensor &, ::std::optional<c10::string_view>)>(op).call(*Borrowed(a0), *Borrowed(a1), optional_text(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_MUYWW_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, at::Storage, c10::SymInt, c10::SymIntArrayRef, c10::SymIntArrayRef)>(op).call(*Borrowed(a0), Borrowed(a1)->storage(), c10::SymInt(a2), sym_array(a3, a3_length), sym_array(a4, a4_length));
    return int64_t{0};
  });
}

int64_t torch_call_MU_R(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, at::Storage)>(op).call(*Borrowed(a0), Borrowed(a1)->storage());
    return int64_t{0};
  });
}

int64_t torch_call_MV_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, at::IntArrayRef)>(op).call(*Borrowed(a0), array<int64_t>(a1, a1_length));
    return int64_t{0};
  });
}

int64_t torch_call_MY_R(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, c10::SymInt)>(op).call(*Borrowed(a0), c10::SymInt(a1));
    return int64_t{0};
  });
}

int64_t torch_call_M_R(int64_t op, int64_t a0) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &)>(op).call(*Borrowed(a0));
    return int64_t{0};
  });
}

int64_t torch_call_M_V(int64_t op, int64_t a0) {
  return guarded([&] {
    typed<void(at::Tensor &)>(op).call(*Borrowed(a0));
    return int64_t{0};
  });
}

int64_t torch_call_Md_R(int64_t op, int64_t a0, double a1, int64_t a1_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, ::std::optional<double>)>(op).call(*Borrowed(a0), optional(a1, a1_length));
    return int64_t{0};
  });
}

int64_t torch_call_Mddd_R(int64_t op, int64_t a0, double a1, int64_t a1_length, double a2, int64_t a2_length, double a3, int64_t a3_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>)>(op).call(*Borrowed(a0), optional(a1, a1_length), optional(a2, a2_length), optional(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_Mg_R(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), optional_generator(a1));
    return int64_t{0};
  });
}

int64_t torch_call_Mss_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const ::std::optional<at::Scalar> &, const ::std::optional<at::Scalar> &)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length), optional_scalar(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_OOOTTTTLLBIDBBBMLL_V(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a7_length, int64_t a8, int64_t a8_length, int64_t a9, int64_t a10, double a11, int64_t a12, int64_t a13, int64_t a14, int64_t a15, int64_t a16, int64_t a16_length, int64_t a17, int64_t a17_length) {
  return guarded([&] {
    typed<void(const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, at::TensorList, at::TensorList, bool, int64_t, double, bool, bool, bool, at::Tensor &, at::TensorList, at::TensorList)>(op).call(optional_tensor(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), tensors(a7, a7_length), tensors(a8, a8_length), a9 != 0, a10, a11, a12 != 0, a13 != 0, a14 != 0, *Borrowed(a15), tensors(a16, a16_length), tensors(a17, a17_length));
    return int64_t{0};
  });
}

int64_t torch_call_OOOTTTTLLBIDBBB_tTLL(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a7_length, int64_t a8, int64_t a8_length, int64_t a9, int64_t a10, double a11, int64_t a12, int64_t a13, int64_t a14, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,::std::vector<at::Tensor>,::std::vector<at::Tensor>>(const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, at::TensorList, at::TensorList, bool, int64_t, double, bool, bool, bool)>(op).call(optional_tensor(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), tensors(a7, a7_length), tensors(a8, a8_length), a9 != 0, a10, a11, a12 != 0, a13 != 0, a14 != 0));
    return results.count();
  });
}

int64_t torch_call_OOOTTTWWWBWY3_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length, int64_t a7, int64_t a7_length, int64_t a8, int64_t a8_length, int64_t a9, int64_t a10, int64_t a10_length, int64_t a11, int64_t a12, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,3>)>(op).call(optional_tensor(a0), optional_tensor(a1), optional_tensor(a2), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), sym_array(a6, a6_length), sym_array(a7, a7_length), sym_array(a8, a8_length), a9 != 0, sym_array(a10, a10_length), c10::SymInt(a11), flags<3>(a12)));
    return results.count();
  });
}

int64_t torch_call_OOTTOOTT_tTTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &)>(op).call(optional_tensor(a0), optional_tensor(a1), *Borrowed(a2), *Borrowed(a3), optional_tensor(a4), optional_tensor(a5), *Borrowed(a6), *Borrowed(a7)));
    return results.count();
  });
}

int64_t torch_call_OOTTTBMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(optional_tensor(a0), optional_tensor(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), a5 != 0, *Borrowed(a6), *Borrowed(a7), *Borrowed(a8));
    return int64_t{0};
  });
}

int64_t torch_call_OOTTTB_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &, bool)>(op).call(optional_tensor(a0), optional_tensor(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), a5 != 0));
    return results.count();
  });
}

int64_t torch_call_OOTTTB_tTTTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &, bool)>(op).call(optional_tensor(a0), optional_tensor(a1), *Borrowed(a2), *Borrowed(a3), *Borrowed(a4), a5 != 0));
    return results.count();
  });
}

int64_t torch_call_RLv_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::string_view, at::TensorList, at::OptionalIntArrayRef)>(op).call(text(a0, a0_length), tensors(a1, a1_length), optional_array<int64_t>(a2, a2_length)));
  });
}

int64_t torch_call_R_V(int64_t op, int64_t a0, int64_t a0_length) {
  return guarded([&] {
    typed<void(c10::string_view)>(op).call(text(a0, a0_length));
    return int64_t{0};
  });
}

int64_t torch_call_RbiM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(c10::string_view, ::std::optional<bool>, ::std::optional<int64_t>, at::Tensor &)>(op).call(text(a0, a0_length), optional_bool(a1), optional(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_Rbikpzb_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::string_view, ::std::optional<bool>, ::std::optional<int64_t>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(text(a0, a0_length), optional_bool(a1), optional(a2, a2_length), optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6)));
  });
}

int64_t torch_call_SL_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Scalar &, at::TensorList)>(op).call(scalar(a0, a0_length), tensors(a1, a1_length)));
    return results.count();
  });
}

int64_t torch_call_SM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1) {
  return guarded([&] {
    typed<at::Tensor &(const at::Scalar &, at::Tensor &)>(op).call(scalar(a0, a0_length), *Borrowed(a1));
    return int64_t{0};
  });
}

int64_t torch_call_SRT_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Scalar &, c10::string_view, const at::Tensor &)>(op).call(scalar(a0, a0_length), text(a1, a1_length), *Borrowed(a2)));
  });
}

int64_t torch_call_SR_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    typed<void(const at::Scalar &, c10::string_view)>(op).call(scalar(a0, a0_length), text(a1, a1_length));
    return int64_t{0};
  });
}

int64_t torch_call_SSIDM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, double a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Scalar &, const at::Scalar &, int64_t, double, at::Tensor &)>(op).call(scalar(a0, a0_length), scalar(a1, a1_length), a2, a3, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_SSIDkpzb_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, double a3, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Scalar &, const at::Scalar &, int64_t, double, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(scalar(a0, a0_length), scalar(a1, a1_length), a2, a3, optional_code<at::ScalarType>(a4), optional_code<at::Layout>(a5), optional_device(a6, a6_length), optional_bool(a7)));
  });
}

int64_t torch_call_SSIM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Scalar &, const at::Scalar &, int64_t, at::Tensor &)>(op).call(scalar(a0, a0_length), scalar(a1, a1_length), a2, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_SSIkpzb_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Scalar &, const at::Scalar &, int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(scalar(a0, a0_length), scalar(a1, a1_length), a2, optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6)));
  });
}

int64_t torch_call_SSM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Scalar &, const at::Scalar &, at::Tensor &)>(op).call(scalar(a0, a0_length), scalar(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_SSSM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Scalar &, const at::Scalar &, const at::Scalar &, at::Tensor &)>(op).call(scalar(a0, a0_length), scalar(a1, a1_length), scalar(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_SSSkpzb_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Scalar &, const at::Scalar &, const at::Scalar &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(scalar(a0, a0_length), scalar(a1, a1_length), scalar(a2, a2_length), optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6)));
  });
}

int64_t torch_call_SS_K(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<at::ScalarType(const at::Scalar &, const at::Scalar &)>(op).call(scalar(a0, a0_length), scalar(a1, a1_length)));
    return results.count();
  });
}

int64_t torch_call_SSkpzb_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Scalar &, const at::Scalar &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(scalar(a0, a0_length), scalar(a1, a1_length), optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5)));
  });
}

int64_t torch_call_STBBM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Scalar &, const at::Tensor &, bool, bool, at::Tensor &)>(op).call(scalar(a0, a0_length), *Borrowed(a1), a2 != 0, a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_STBB_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Scalar &, const at::Tensor &, bool, bool)>(op).call(scalar(a0, a0_length), *Borrowed(a1), a2 != 0, a3 != 0));
  });
}

int64_t torch_call_STIDM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, double a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Scalar &, const at::Tensor &, int64_t, double, at::Tensor &)>(op).call(scalar(a0, a0_length), *Borrowed(a1), a2, a3, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_STIDkpzb_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, double a3, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Scalar &, const at::Tensor &, int64_t, double, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(scalar(a0, a0_length), *Borrowed(a1), a2, a3, optional_code<at::ScalarType>(a4), optional_code<at::Layout>(a5), optional_device(a6, a6_length), optional_bool(a7)));
  });
}

int64_t torch_call_STIM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Scalar &, const at::Tensor &, int64_t, at::Tensor &)>(op).call(scalar(a0, a0_length), *Borrowed(a1), a2, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_STIkpzb_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Scalar &, const at::Tensor &, int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(scalar(a0, a0_length), *Borrowed(a1), a2, optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6)));
  });
}

int64_t torch_call_STM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Scalar &, const at::Tensor &, at::Tensor &)>(op).call(scalar(a0, a0_length), *Borrowed(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_ST_K(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<at::ScalarType(const at::Scalar &, const at::Tensor &)>(op).call(scalar(a0, a0_length), *Borrowed(a1)));
    return results.count();
  });
}

int64_t torch_call_ST_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Scalar &, const at::Tensor &)>(op).call(scalar(a0, a0_length), *Borrowed(a1)));
  });
}

int64_t torch_call_SiiT_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Scalar &, ::std::optional<int64_t>, ::std::optional<int64_t>, const at::Tensor &)>(op).call(scalar(a0, a0_length), optional(a1, a1_length), optional(a2, a2_length), *Borrowed(a3)));
  });
}

int64_t torch_call_Sii_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<void(const at::Scalar &, ::std::optional<int64_t>, ::std::optional<int64_t>)>(op).call(scalar(a0, a0_length), optional(a1, a1_length), optional(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_Skpzb_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Scalar &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(scalar(a0, a0_length), optional_code<at::ScalarType>(a1), optional_code<at::Layout>(a2), optional_device(a3, a3_length), optional_bool(a4)));
  });
}

int64_t torch_call_TAVI_L(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &, at::ArrayRef<at::Scalar>, at::IntArrayRef, int64_t)>(op).call(*Borrowed(a0), scalars(a1, a1_length), array<int64_t>(a2, a2_length), a3));
    return results.count();
  });
}

int64_t torch_call_TAiI_L(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &, at::ArrayRef<at::Scalar>, ::std::optional<int64_t>, int64_t)>(op).call(*Borrowed(a0), scalars(a1, a1_length), optional(a2, a2_length), a3));
    return results.count();
  });
}

int64_t torch_call_TBBBMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, bool, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1 != 0, a2 != 0, a3 != 0, *Borrowed(a4), *Borrowed(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TBBBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, bool, bool, bool, at::Tensor &)>(op).call(*Borrowed(a0), a1 != 0, a2 != 0, a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TBBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, bool, bool, bool)>(op).call(*Borrowed(a0), a1 != 0, a2 != 0, a3 != 0));
  });
}

int64_t torch_call_TBBB_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, bool, bool, bool)>(op).call(*Borrowed(a0), a1 != 0, a2 != 0, a3 != 0));
    return results.count();
  });
}

int64_t torch_call_TBBKK_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, bool, bool, at::ScalarType, at::ScalarType)>(op).call(*Borrowed(a0), a1 != 0, a2 != 0, static_cast<at::ScalarType>(a3), static_cast<at::ScalarType>(a4)));
  });
}

int64_t torch_call_TBBMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1 != 0, a2 != 0, *Borrowed(a3), *Borrowed(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TBBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, bool, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1 != 0, a2 != 0, *Borrowed(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, bool, bool)>(op).call(*Borrowed(a0), a1 != 0, a2 != 0));
  });
}

int64_t torch_call_TBB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, bool, bool)>(op).call(*Borrowed(a0), a1 != 0, a2 != 0));
    return results.count();
  });
}

int64_t torch_call_TBB_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, bool, bool)>(op).call(*Borrowed(a0), a1 != 0, a2 != 0));
    return results.count();
  });
}

int64_t torch_call_TBBiMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, bool, bool, ::std::optional<int64_t>, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1 != 0, a2 != 0, optional(a3, a3_length), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TBBi_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, bool, bool, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), a1 != 0, a2 != 0, optional(a3, a3_length)));
    return results.count();
  });
}

int64_t torch_call_TBBrMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, bool, bool, ::std::optional<c10::string_view>, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1 != 0, a2 != 0, optional_text(a3, a3_length), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TBBr_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, bool, bool, ::std::optional<c10::string_view>)>(op).call(*Borrowed(a0), a1 != 0, a2 != 0, optional_text(a3, a3_length)));
    return results.count();
  });
}

int64_t torch_call_TBIBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, bool, int64_t, bool, at::Tensor &)>(op).call(*Borrowed(a0), a1 != 0, a2, a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TBIB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, bool, int64_t, bool)>(op).call(*Borrowed(a0), a1 != 0, a2, a3 != 0));
  });
}

int64_t torch_call_TBMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, bool, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1 != 0, *Borrowed(a2), *Borrowed(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1 != 0, *Borrowed(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, bool, at::Tensor &)>(op).call(*Borrowed(a0), a1 != 0, *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TB_T(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, bool)>(op).call(*Borrowed(a0), a1 != 0));
  });
}

int64_t torch_call_TB_tDI(int64_t op, int64_t a0, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<double,int64_t>(const at::Tensor &, bool)>(op).call(*Borrowed(a0), a1 != 0));
    return results.count();
  });
}

int64_t torch_call_TB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, bool)>(op).call(*Borrowed(a0), a1 != 0));
    return results.count();
  });
}

int64_t torch_call_TB_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, bool)>(op).call(*Borrowed(a0), a1 != 0));
    return results.count();
  });
}

int64_t torch_call_TBcM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, bool, ::std::optional<at::MemoryFormat>, at::Tensor &)>(op).call(*Borrowed(a0), a1 != 0, optional_code<at::MemoryFormat>(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TBrMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, bool, ::std::optional<c10::string_view>, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1 != 0, optional_text(a2, a2_length), *Borrowed(a3), *Borrowed(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TBr_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, bool, ::std::optional<c10::string_view>)>(op).call(*Borrowed(a0), a1 != 0, optional_text(a2, a2_length)));
    return results.count();
  });
}

int64_t torch_call_TC_B(int64_t op, int64_t a0, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<bool(const at::Tensor &, at::MemoryFormat)>(op).call(*Borrowed(a0), static_cast<at::MemoryFormat>(a1)));
    return results.count();
  });
}

int64_t torch_call_TC_Q(int64_t op, int64_t a0, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<c10::SymBool(const at::Tensor &, at::MemoryFormat)>(op).call(*Borrowed(a0), static_cast<at::MemoryFormat>(a1)));
    return results.count();
  });
}

int64_t torch_call_TC_T(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::MemoryFormat)>(op).call(*Borrowed(a0), static_cast<at::MemoryFormat>(a1)));
  });
}

int64_t torch_call_TDBM_R(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, double, bool, at::Tensor &)>(op).call(*Borrowed(a0), a1, a2 != 0, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TDB_T(int64_t op, int64_t a0, double a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, double, bool)>(op).call(*Borrowed(a0), a1, a2 != 0));
  });
}

int64_t torch_call_TDDgM_R(int64_t op, int64_t a0, double a1, double a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, double, double, ::std::optional<at::Generator>, at::Tensor &)>(op).call(*Borrowed(a0), a1, a2, optional_generator(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TDDg_T(int64_t op, int64_t a0, double a1, double a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, double, double, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), a1, a2, optional_generator(a3)));
  });
}

int64_t torch_call_TDIIIMM_tRR(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, double, int64_t, int64_t, int64_t, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1, a2, a3, a4, *Borrowed(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TDIII_T(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, double, int64_t, int64_t, int64_t)>(op).call(*Borrowed(a0), a1, a2, a3, a4));
  });
}

int64_t torch_call_TDIII_tTT(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, double, int64_t, int64_t, int64_t)>(op).call(*Borrowed(a0), a1, a2, a3, a4));
    return results.count();
  });
}

int64_t torch_call_TDIKM_R(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, double, int64_t, at::ScalarType, at::Tensor &)>(op).call(*Borrowed(a0), a1, a2, static_cast<at::ScalarType>(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TDIK_T(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, double, int64_t, at::ScalarType)>(op).call(*Borrowed(a0), a1, a2, static_cast<at::ScalarType>(a3)));
  });
}

int64_t torch_call_TDIM_R(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, double, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), a1, a2, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TDI_T(int64_t op, int64_t a0, double a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, double, int64_t)>(op).call(*Borrowed(a0), a1, a2));
  });
}

int64_t torch_call_TDMM_tRR(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, double, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TDM_R(int64_t op, int64_t a0, double a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, double, at::Tensor &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TD_T(int64_t op, int64_t a0, double a1) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, double)>(op).call(*Borrowed(a0), a1));
  });
}

int64_t torch_call_TD_tTT(int64_t op, int64_t a0, double a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, double)>(op).call(*Borrowed(a0), a1));
    return results.count();
  });
}

int64_t torch_call_TDbMM_tRR(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, double, ::std::optional<bool>, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1, optional_bool(a2), *Borrowed(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TDb_tTT(int64_t op, int64_t a0, double a1, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, double, ::std::optional<bool>)>(op).call(*Borrowed(a0), a1, optional_bool(a2)));
    return results.count();
  });
}

int64_t torch_call_TDgMM_tRR(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, double, ::std::optional<at::Generator>, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1, optional_generator(a2), *Borrowed(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TDgM_R(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, double, ::std::optional<at::Generator>, at::Tensor &)>(op).call(*Borrowed(a0), a1, optional_generator(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TDg_T(int64_t op, int64_t a0, double a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, double, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), a1, optional_generator(a2)));
  });
}

int64_t torch_call_TDg_tTT(int64_t op, int64_t a0, double a1, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, double, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), a1, optional_generator(a2)));
    return results.count();
  });
}

int64_t torch_call_TDiBRM_R(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, double, ::std::optional<int64_t>, bool, c10::string_view, at::Tensor &)>(op).call(*Borrowed(a0), a1, optional(a2, a2_length), a3 != 0, text(a4, a4_length), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TDiBR_T(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, double, ::std::optional<int64_t>, bool, c10::string_view)>(op).call(*Borrowed(a0), a1, optional(a2, a2_length), a3 != 0, text(a4, a4_length)));
  });
}

int64_t torch_call_TDv_T(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, double, at::OptionalIntArrayRef)>(op).call(*Borrowed(a0), a1, optional_array<int64_t>(a2, a2_length)));
  });
}

int64_t torch_call_TDwM_R(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, double, at::OptionalSymIntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), a1, optional_sym_array(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TDw_T(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, double, at::OptionalSymIntArrayRef)>(op).call(*Borrowed(a0), a1, optional_sym_array(a2, a2_length)));
  });
}

int64_t torch_call_TIBBBMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, int64_t, bool, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1, a2 != 0, a3 != 0, a4 != 0, *Borrowed(a5), *Borrowed(a6), *Borrowed(a7));
    return int64_t{0};
  });
}

int64_t torch_call_TIBBB_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, int64_t, bool, bool, bool)>(op).call(*Borrowed(a0), a1, a2 != 0, a3 != 0, a4 != 0));
    return results.count();
  });
}

int64_t torch_call_TIBBMMM_tRRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, int64_t, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1, a2 != 0, a3 != 0, *Borrowed(a4), *Borrowed(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_TIBB_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, int64_t, bool, bool)>(op).call(*Borrowed(a0), a1, a2 != 0, a3 != 0));
    return results.count();
  });
}

int64_t torch_call_TIBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, int64_t, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), a1, a2 != 0, *Borrowed(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TIBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, bool, at::Tensor &)>(op).call(*Borrowed(a0), a1, a2 != 0, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TIB_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, bool)>(op).call(*Borrowed(a0), a1, a2 != 0));
  });
}

int64_t torch_call_TIB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, int64_t, bool)>(op).call(*Borrowed(a0), a1, a2 != 0));
    return results.count();
  });
}

int64_t torch_call_TIBkM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, bool, ::std::optional<at::ScalarType>, at::Tensor &)>(op).call(*Borrowed(a0), a1, a2 != 0, optional_code<at::ScalarType>(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TIBk_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, bool, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), a1, a2 != 0, optional_code<at::ScalarType>(a3)));
  });
}

int64_t torch_call_TIIDI_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3, int64_t a4, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, int64_t, int64_t, double, int64_t)>(op).call(*Borrowed(a0), a1, a2, a3, a4));
    return results.count();
  });
}

int64_t torch_call_TIIIIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, int64_t, int64_t, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), a1, a2, a3, a4, *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TIIII_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, int64_t, int64_t, int64_t)>(op).call(*Borrowed(a0), a1, a2, a3, a4));
  });
}

int64_t torch_call_TIIIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, int64_t, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), a1, a2, a3, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TIII_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, int64_t, int64_t)>(op).call(*Borrowed(a0), a1, a2, a3));
  });
}

int64_t torch_call_TIIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, int64_t, at::Tensor &)>(op).call(*Borrowed(a0), a1, a2, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TIIOOM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, int64_t, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &)>(op).call(*Borrowed(a0), a1, a2, optional_tensor(a3), optional_tensor(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TIIOO_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, int64_t, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), a1, a2, optional_tensor(a3), optional_tensor(a4)));
  });
}

int64_t torch_call_TIITTTTBBDTTTTTTTTOiM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, double a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14, int64_t a15, int64_t a16, int64_t a17, int64_t a18, int64_t a19, int64_t a19_length, int64_t a20) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, int64_t, int64_t, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, bool, double, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, ::std::optional<int64_t>, at::Tensor &)>(op).call(*Borrowed(a0), a1, a2, *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), a7 != 0, a8 != 0, a9, *Borrowed(a10), *Borrowed(a11), *Borrowed(a12), *Borrowed(a13), *Borrowed(a14), *Borrowed(a15), *Borrowed(a16), *Borrowed(a17), optional_tensor(a18), optional(a19, a19_length), *Borrowed(a20));
    return int64_t{0};
  });
}

int64_t torch_call_TIITTTTBBDTTTTTTTTOi_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, double a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14, int64_t a15, int64_t a16, int64_t a17, int64_t a18, int64_t a19, int64_t a19_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, int64_t, int64_t, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, bool, double, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), a1, a2, *Borrowed(a3), *Borrowed(a4), *Borrowed(a5), *Borrowed(a6), a7 != 0, a8 != 0, a9, *Borrowed(a10), *Borrowed(a11), *Borrowed(a12), *Borrowed(a13), *Borrowed(a14), *Borrowed(a15), *Borrowed(a16), *Borrowed(a17), optional_tensor(a18), optional(a19, a19_length)));
  });
}

extern const SignatureCheck checks_1[];
const SignatureCheck checks_1[] = {
    {"MSr_R", &check_signature<at::Tensor &(at::Tensor &, const at::Scalar &, ::std::optional<c10::string_view>)>},
    {"MTB_R", &check_signature<at::Tensor &(at::Tensor &, const at::Tensor &, bool)>},
    {"MTDD_R", &check_signature<at::Tensor &(at::Tensor &, const at::Tensor &, double, double)>},
    {"MTI_R", &check_signature<at::Tensor &(at::Tensor &, const at::Tensor &, int64_t)>},
    {"MTS_R", &check_signature<at::Tensor &(at::Tensor &, const at::Tensor &, const at::Scalar &)>},
    {"MTTB_R", &check_signature<at::Tensor &(at::Tensor &, const at::Tensor &, const at::Tensor &, bool)>},
    {"MTTSS_R", &check_signature<at::Tensor &(at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &, const at::Scalar &)>},
    {"MTTS_R", &check_signature<at::Tensor &(at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Scalar &)>},
    {"MTTTOOYYDBBdyyOOOi_T", &check_signature<at::Tensor(at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, c10::SymInt, c10::SymInt, double, bool, bool, ::std::optional<double>, ::std::optional<c10::SymInt>, ::std::optional<c10::SymInt>, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, ::std::optional<int64_t>)>},
    {"MTT_R", &check_signature<at::Tensor &(at::Tensor &, const at::Tensor &, const at::Tensor &)>},
    {"MTYWW_R", &check_signature<at::Tensor &(at::Tensor &, const at::Tensor &, c10::SymInt, c10::SymIntArrayRef, c10::SymIntArrayRef)>},
    {"MT_R", &check_signature<at::Tensor &(at::Tensor &, const at::Tensor &)>},
    {"MT_V", &check_signature<void(at::Tensor &, const at::Tensor &)>},
    {"MTg_R", &check_signature<at::Tensor &(at::Tensor &, const at::Tensor &, ::std::optional<at::Generator>)>},
    {"MTr_R", &check_signature<at::Tensor &(at::Tensor &, const at::Tensor &, ::std::optional<c10::string_view>)>},
    {"MUYWW_R", &check_signature<at::Tensor &(at::Tensor &, at::Storage, c10::SymInt, c10::SymIntArrayRef, c10::SymIntArrayRef)>},
    {"MU_R", &check_signature<at::Tensor &(at::Tensor &, at::Storage)>},
    {"MV_R", &check_signature<at::Tensor &(at::Tensor &, at::IntArrayRef)>},
    {"MY_R", &check_signature<at::Tensor &(at::Tensor &, c10::SymInt)>},
    {"M_R", &check_signature<at::Tensor &(at::Tensor &)>},
    {"M_V", &check_signature<void(at::Tensor &)>},
    {"Md_R", &check_signature<at::Tensor &(at::Tensor &, ::std::optional<double>)>},
    {"Mddd_R", &check_signature<at::Tensor &(at::Tensor &, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>)>},
    {"Mg_R", &check_signature<at::Tensor &(at::Tensor &, ::std::optional<at::Generator>)>},
    {"Mss_R", &check_signature<at::Tensor &(at::Tensor &, const ::std::optional<at::Scalar> &, const ::std::optional<at::Scalar> &)>},
    {"OOOTTTTLLBIDBBBMLL_V", &check_signature<void(const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, at::TensorList, at::TensorList, bool, int64_t, double, bool, bool, bool, at::Tensor &, at::TensorList, at::TensorList)>},
    {"OOOTTTTLLBIDBBB_tTLL", &check_signature<::std::tuple<at::Tensor,::std::vector<at::Tensor>,::std::vector<at::Tensor>>(const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, at::TensorList, at::TensorList, bool, int64_t, double, bool, bool, bool)>},
    {"OOOTTTWWWBWY3_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &, c10::SymIntArrayRef, c10::SymIntArrayRef, c10::SymIntArrayRef, bool, c10::SymIntArrayRef, c10::SymInt, ::std::array<bool,3>)>},
    {"OOTTOOTT_tTTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &)>},
    {"OOTTTBMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"OOTTTB_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &, bool)>},
    {"OOTTTB_tTTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const at::Tensor &, const at::Tensor &, const at::Tensor &, bool)>},
    {"RLv_T", &check_signature<at::Tensor(c10::string_view, at::TensorList, at::OptionalIntArrayRef)>},
    {"R_V", &check_signature<void(c10::string_view)>},
    {"RbiM_R", &check_signature<at::Tensor &(c10::string_view, ::std::optional<bool>, ::std::optional<int64_t>, at::Tensor &)>},
    {"Rbikpzb_T", &check_signature<at::Tensor(c10::string_view, ::std::optional<bool>, ::std::optional<int64_t>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"SL_L", &check_signature<::std::vector<at::Tensor>(const at::Scalar &, at::TensorList)>},
    {"SM_R", &check_signature<at::Tensor &(const at::Scalar &, at::Tensor &)>},
    {"SRT_T", &check_signature<at::Tensor(const at::Scalar &, c10::string_view, const at::Tensor &)>},
    {"SR_V", &check_signature<void(const at::Scalar &, c10::string_view)>},
    {"SSIDM_R", &check_signature<at::Tensor &(const at::Scalar &, const at::Scalar &, int64_t, double, at::Tensor &)>},
    {"SSIDkpzb_T", &check_signature<at::Tensor(const at::Scalar &, const at::Scalar &, int64_t, double, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"SSIM_R", &check_signature<at::Tensor &(const at::Scalar &, const at::Scalar &, int64_t, at::Tensor &)>},
    {"SSIkpzb_T", &check_signature<at::Tensor(const at::Scalar &, const at::Scalar &, int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"SSM_R", &check_signature<at::Tensor &(const at::Scalar &, const at::Scalar &, at::Tensor &)>},
    {"SSSM_R", &check_signature<at::Tensor &(const at::Scalar &, const at::Scalar &, const at::Scalar &, at::Tensor &)>},
    {"SSSkpzb_T", &check_signature<at::Tensor(const at::Scalar &, const at::Scalar &, const at::Scalar &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"SS_K", &check_signature<at::ScalarType(const at::Scalar &, const at::Scalar &)>},
    {"SSkpzb_T", &check_signature<at::Tensor(const at::Scalar &, const at::Scalar &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"STBBM_R", &check_signature<at::Tensor &(const at::Scalar &, const at::Tensor &, bool, bool, at::Tensor &)>},
    {"STBB_T", &check_signature<at::Tensor(const at::Scalar &, const at::Tensor &, bool, bool)>},
    {"STIDM_R", &check_signature<at::Tensor &(const at::Scalar &, const at::Tensor &, int64_t, double, at::Tensor &)>},
    {"STIDkpzb_T", &check_signature<at::Tensor(const at::Scalar &, const at::Tensor &, int64_t, double, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"STIM_R", &check_signature<at::Tensor &(const at::Scalar &, const at::Tensor &, int64_t, at::Tensor &)>},
    {"STIkpzb_T", &check_signature<at::Tensor(const at::Scalar &, const at::Tensor &, int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"STM_R", &check_signature<at::Tensor &(const at::Scalar &, const at::Tensor &, at::Tensor &)>},
    {"ST_K", &check_signature<at::ScalarType(const at::Scalar &, const at::Tensor &)>},
    {"ST_T", &check_signature<at::Tensor(const at::Scalar &, const at::Tensor &)>},
    {"SiiT_T", &check_signature<at::Tensor(const at::Scalar &, ::std::optional<int64_t>, ::std::optional<int64_t>, const at::Tensor &)>},
    {"Sii_V", &check_signature<void(const at::Scalar &, ::std::optional<int64_t>, ::std::optional<int64_t>)>},
    {"Skpzb_T", &check_signature<at::Tensor(const at::Scalar &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"TAVI_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &, at::ArrayRef<at::Scalar>, at::IntArrayRef, int64_t)>},
    {"TAiI_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &, at::ArrayRef<at::Scalar>, ::std::optional<int64_t>, int64_t)>},
    {"TBBBMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, bool, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TBBBM_R", &check_signature<at::Tensor &(const at::Tensor &, bool, bool, bool, at::Tensor &)>},
    {"TBBB_T", &check_signature<at::Tensor(const at::Tensor &, bool, bool, bool)>},
    {"TBBB_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, bool, bool, bool)>},
    {"TBBKK_T", &check_signature<at::Tensor(const at::Tensor &, bool, bool, at::ScalarType, at::ScalarType)>},
    {"TBBMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TBBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, bool, bool, at::Tensor &, at::Tensor &)>},
    {"TBB_T", &check_signature<at::Tensor(const at::Tensor &, bool, bool)>},
    {"TBB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, bool, bool)>},
    {"TBB_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, bool, bool)>},
    {"TBBiMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, bool, bool, ::std::optional<int64_t>, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TBBi_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, bool, bool, ::std::optional<int64_t>)>},
    {"TBBrMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, bool, bool, ::std::optional<c10::string_view>, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TBBr_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, bool, bool, ::std::optional<c10::string_view>)>},
    {"TBIBM_R", &check_signature<at::Tensor &(const at::Tensor &, bool, int64_t, bool, at::Tensor &)>},
    {"TBIB_T", &check_signature<at::Tensor(const at::Tensor &, bool, int64_t, bool)>},
    {"TBMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, bool, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, bool, at::Tensor &, at::Tensor &)>},
    {"TBM_R", &check_signature<at::Tensor &(const at::Tensor &, bool, at::Tensor &)>},
    {"TB_T", &check_signature<at::Tensor(const at::Tensor &, bool)>},
    {"TB_tDI", &check_signature<::std::tuple<double,int64_t>(const at::Tensor &, bool)>},
    {"TB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, bool)>},
    {"TB_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, bool)>},
    {"TBcM_R", &check_signature<at::Tensor &(const at::Tensor &, bool, ::std::optional<at::MemoryFormat>, at::Tensor &)>},
    {"TBrMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, bool, ::std::optional<c10::string_view>, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TBr_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, bool, ::std::optional<c10::string_view>)>},
    {"TC_B", &check_signature<bool(const at::Tensor &, at::MemoryFormat)>},
    {"TC_Q", &check_signature<c10::SymBool(const at::Tensor &, at::MemoryFormat)>},
    {"TC_T", &check_signature<at::Tensor(const at::Tensor &, at::MemoryFormat)>},
    {"TDBM_R", &check_signature<at::Tensor &(const at::Tensor &, double, bool, at::Tensor &)>},
    {"TDB_T", &check_signature<at::Tensor(const at::Tensor &, double, bool)>},
    {"TDDgM_R", &check_signature<at::Tensor &(const at::Tensor &, double, double, ::std::optional<at::Generator>, at::Tensor &)>},
    {"TDDg_T", &check_signature<at::Tensor(const at::Tensor &, double, double, ::std::optional<at::Generator>)>},
    {"TDIIIMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, double, int64_t, int64_t, int64_t, at::Tensor &, at::Tensor &)>},
    {"TDIII_T", &check_signature<at::Tensor(const at::Tensor &, double, int64_t, int64_t, int64_t)>},
    {"TDIII_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, double, int64_t, int64_t, int64_t)>},
    {"TDIKM_R", &check_signature<at::Tensor &(const at::Tensor &, double, int64_t, at::ScalarType, at::Tensor &)>},
    {"TDIK_T", &check_signature<at::Tensor(const at::Tensor &, double, int64_t, at::ScalarType)>},
    {"TDIM_R", &check_signature<at::Tensor &(const at::Tensor &, double, int64_t, at::Tensor &)>},
    {"TDI_T", &check_signature<at::Tensor(const at::Tensor &, double, int64_t)>},
    {"TDMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, double, at::Tensor &, at::Tensor &)>},
    {"TDM_R", &check_signature<at::Tensor &(const at::Tensor &, double, at::Tensor &)>},
    {"TD_T", &check_signature<at::Tensor(const at::Tensor &, double)>},
    {"TD_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, double)>},
    {"TDbMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, double, ::std::optional<bool>, at::Tensor &, at::Tensor &)>},
    {"TDb_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, double, ::std::optional<bool>)>},
    {"TDgMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, double, ::std::optional<at::Generator>, at::Tensor &, at::Tensor &)>},
    {"TDgM_R", &check_signature<at::Tensor &(const at::Tensor &, double, ::std::optional<at::Generator>, at::Tensor &)>},
    {"TDg_T", &check_signature<at::Tensor(const at::Tensor &, double, ::std::optional<at::Generator>)>},
    {"TDg_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, double, ::std::optional<at::Generator>)>},
    {"TDiBRM_R", &check_signature<at::Tensor &(const at::Tensor &, double, ::std::optional<int64_t>, bool, c10::string_view, at::Tensor &)>},
    {"TDiBR_T", &check_signature<at::Tensor(const at::Tensor &, double, ::std::optional<int64_t>, bool, c10::string_view)>},
    {"TDv_T", &check_signature<at::Tensor(const at::Tensor &, double, at::OptionalIntArrayRef)>},
    {"TDwM_R", &check_signature<at::Tensor &(const at::Tensor &, double, at::OptionalSymIntArrayRef, at::Tensor &)>},
    {"TDw_T", &check_signature<at::Tensor(const at::Tensor &, double, at::OptionalSymIntArrayRef)>},
    {"TIBBBMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, int64_t, bool, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TIBBB_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, int64_t, bool, bool, bool)>},
    {"TIBBMMM_tRRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &,at::Tensor &>(const at::Tensor &, int64_t, bool, bool, at::Tensor &, at::Tensor &, at::Tensor &)>},
    {"TIBB_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &, int64_t, bool, bool)>},
    {"TIBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, int64_t, bool, at::Tensor &, at::Tensor &)>},
    {"TIBM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, bool, at::Tensor &)>},
    {"TIB_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, bool)>},
    {"TIB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, int64_t, bool)>},
    {"TIBkM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, bool, ::std::optional<at::ScalarType>, at::Tensor &)>},
    {"TIBk_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, bool, ::std::optional<at::ScalarType>)>},
    {"TIIDI_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, int64_t, int64_t, double, int64_t)>},
    {"TIIIIM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, int64_t, int64_t, int64_t, at::Tensor &)>},
    {"TIIII_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, int64_t, int64_t, int64_t)>},
    {"TIIIM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, int64_t, int64_t, at::Tensor &)>},
    {"TIII_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, int64_t, int64_t)>},
    {"TIIM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, int64_t, at::Tensor &)>},
    {"TIIOOM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, int64_t, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::Tensor &)>},
    {"TIIOO_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, int64_t, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"TIITTTTBBDTTTTTTTTOiM_R", &check_signature<at::Tensor &(const at::Tensor &, int64_t, int64_t, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, bool, double, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, ::std::optional<int64_t>, at::Tensor &)>},
    {"TIITTTTBBDTTTTTTTTOi_T", &check_signature<at::Tensor(const at::Tensor &, int64_t, int64_t, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, bool, bool, double, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, ::std::optional<int64_t>)>},
};
