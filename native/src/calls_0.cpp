// Generated from the operator headers of libtorch; see generator/. Do not edit.
#include "marshal.h"
#include "torch_calls.h"

using namespace shim;

int64_t torch_call_BTTIII_V(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<void(bool, const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t)>(op).call(a0 != 0, *Borrowed(a1), *Borrowed(a2), a3, a4, a5);
    return int64_t{0};
  });
}

int64_t torch_call_DBIM_R(int64_t op, double a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(double, bool, int64_t, at::Tensor &)>(op).call(a0, a1 != 0, a2, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_DBIkpzb_T(int64_t op, double a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(double, bool, int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(a0, a1 != 0, a2, optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6)));
  });
}

int64_t torch_call_DDWgM_R(int64_t op, double a0, double a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(double, double, c10::SymIntArrayRef, ::std::optional<at::Generator>, at::Tensor &)>(op).call(a0, a1, sym_array(a2, a2_length), optional_generator(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_DDWgkpzb_T(int64_t op, double a0, double a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(double, double, c10::SymIntArrayRef, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(a0, a1, sym_array(a2, a2_length), optional_generator(a3), optional_code<at::ScalarType>(a4), optional_code<at::Layout>(a5), optional_device(a6, a6_length), optional_bool(a7)));
  });
}

int64_t torch_call_DTgM_R(int64_t op, double a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(double, const at::Tensor &, ::std::optional<at::Generator>, at::Tensor &)>(op).call(a0, *Borrowed(a1), optional_generator(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_DTg_T(int64_t op, double a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(double, const at::Tensor &, ::std::optional<at::Generator>)>(op).call(a0, *Borrowed(a1), optional_generator(a2)));
  });
}

int64_t torch_call_IBDDM_R(int64_t op, int64_t a0, int64_t a1, double a2, double a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(int64_t, bool, double, double, at::Tensor &)>(op).call(a0, a1 != 0, a2, a3, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_IBDDkpzb_T(int64_t op, int64_t a0, int64_t a1, double a2, double a3, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(int64_t, bool, double, double, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(a0, a1 != 0, a2, a3, optional_code<at::ScalarType>(a4), optional_code<at::Layout>(a5), optional_device(a6, a6_length), optional_bool(a7)));
  });
}

int64_t torch_call_IBDM_R(int64_t op, int64_t a0, int64_t a1, double a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(int64_t, bool, double, at::Tensor &)>(op).call(a0, a1 != 0, a2, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_IBDkpzb_T(int64_t op, int64_t a0, int64_t a1, double a2, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(int64_t, bool, double, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(a0, a1 != 0, a2, optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6)));
  });
}

int64_t torch_call_IBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(int64_t, bool, at::Tensor &)>(op).call(a0, a1 != 0, *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_IBkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(int64_t, bool, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(a0, a1 != 0, optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5)));
  });
}

int64_t torch_call_IDM_R(int64_t op, int64_t a0, double a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(int64_t, double, at::Tensor &)>(op).call(a0, a1, *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_IDkpzb_T(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(int64_t, double, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(a0, a1, optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5)));
  });
}

int64_t torch_call_IIIM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(int64_t, int64_t, int64_t, at::Tensor &)>(op).call(a0, a1, a2, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_IIIkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(int64_t, int64_t, int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(a0, a1, a2, optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6)));
  });
}

int64_t torch_call_IIVM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(int64_t, int64_t, at::IntArrayRef, at::Tensor &)>(op).call(a0, a1, array<int64_t>(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_IIVVKkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a7_length, int64_t a8) {
  return guarded([&] {
    return give(typed<at::Tensor(int64_t, int64_t, at::IntArrayRef, at::IntArrayRef, at::ScalarType, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(a0, a1, array<int64_t>(a2, a2_length), array<int64_t>(a3, a3_length), static_cast<at::ScalarType>(a4), optional_code<at::ScalarType>(a5), optional_code<at::Layout>(a6), optional_device(a7, a7_length), optional_bool(a8)));
  });
}

int64_t torch_call_IIVkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(int64_t, int64_t, at::IntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(a0, a1, array<int64_t>(a2, a2_length), optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6)));
  });
}

int64_t torch_call_IIWTTbM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    typed<at::Tensor &(int64_t, int64_t, c10::SymIntArrayRef, const at::Tensor &, const at::Tensor &, ::std::optional<bool>, at::Tensor &)>(op).call(a0, a1, sym_array(a2, a2_length), *Borrowed(a3), *Borrowed(a4), optional_bool(a5), *Borrowed(a6));
    return int64_t{0};
  });
}

int64_t torch_call_IIWTTkpzbb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a7_length, int64_t a8, int64_t a9) {
  return guarded([&] {
    return give(typed<at::Tensor(int64_t, int64_t, c10::SymIntArrayRef, const at::Tensor &, const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<bool>)>(op).call(a0, a1, sym_array(a2, a2_length), *Borrowed(a3), *Borrowed(a4), optional_code<at::ScalarType>(a5), optional_code<at::Layout>(a6), optional_device(a7, a7_length), optional_bool(a8), optional_bool(a9)));
  });
}

int64_t torch_call_IM_R(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    typed<at::Tensor &(int64_t, at::Tensor &)>(op).call(a0, *Borrowed(a1));
    return int64_t{0};
  });
}

int64_t torch_call_ITM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(int64_t, const at::Tensor &, at::Tensor &)>(op).call(a0, *Borrowed(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_ITTOOOOOBD3T_tTTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, double a9, int64_t a10, int64_t a11, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(int64_t, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, ::std::array<bool,3>, const at::Tensor &)>(op).call(a0, *Borrowed(a1), *Borrowed(a2), optional_tensor(a3), optional_tensor(a4), optional_tensor(a5), optional_tensor(a6), optional_tensor(a7), a8 != 0, a9, flags<3>(a10), *Borrowed(a11)));
    return results.count();
  });
}

int64_t torch_call_IT_T(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    return give(typed<at::Tensor(int64_t, const at::Tensor &)>(op).call(a0, *Borrowed(a1)));
  });
}

int64_t torch_call_Ikpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(a0, optional_code<at::ScalarType>(a1), optional_code<at::Layout>(a2), optional_device(a3, a3_length), optional_bool(a4)));
  });
}

int64_t torch_call_JI_V(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    typed<void(at::DeviceIndex, int64_t)>(op).call(static_cast<at::DeviceIndex>(a0), a1);
    return int64_t{0};
  });
}

int64_t torch_call_J_I(int64_t op, int64_t a0, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<int64_t(at::DeviceIndex)>(op).call(static_cast<at::DeviceIndex>(a0)));
    return results.count();
  });
}

int64_t torch_call_J_V(int64_t op, int64_t a0) {
  return guarded([&] {
    typed<void(at::DeviceIndex)>(op).call(static_cast<at::DeviceIndex>(a0));
    return int64_t{0};
  });
}

int64_t torch_call_KK_B(int64_t op, int64_t a0, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<bool(at::ScalarType, at::ScalarType)>(op).call(static_cast<at::ScalarType>(a0), static_cast<at::ScalarType>(a1)));
    return results.count();
  });
}

int64_t torch_call_KK_K(int64_t op, int64_t a0, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<at::ScalarType(at::ScalarType, at::ScalarType)>(op).call(static_cast<at::ScalarType>(a0), static_cast<at::ScalarType>(a1)));
    return results.count();
  });
}

int64_t torch_call_LAL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::ArrayRef<at::Scalar>, at::TensorList)>(op).call(tensors(a0, a0_length), scalars(a1, a1_length), tensors(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_LA_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, at::ArrayRef<at::Scalar>)>(op).call(tensors(a0, a0_length), scalars(a1, a1_length)));
    return results.count();
  });
}

int64_t torch_call_LA_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::ArrayRef<at::Scalar>)>(op).call(tensors(a0, a0_length), scalars(a1, a1_length));
    return int64_t{0};
  });
}

int64_t torch_call_LBDR_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, double a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(at::TensorList, bool, double, c10::string_view)>(op).call(tensors(a0, a0_length), a1 != 0, a2, text(a3, a3_length)));
  });
}

int64_t torch_call_LIIM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(at::TensorList, int64_t, int64_t, at::Tensor &)>(op).call(tensors(a0, a0_length), a1, a2, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_LII_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(at::TensorList, int64_t, int64_t)>(op).call(tensors(a0, a0_length), a1, a2));
  });
}

int64_t torch_call_LIM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(at::TensorList, int64_t, at::Tensor &)>(op).call(tensors(a0, a0_length), a1, *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_LIYIYYIBBM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9) {
  return guarded([&] {
    typed<at::Tensor &(at::TensorList, int64_t, c10::SymInt, int64_t, c10::SymInt, c10::SymInt, int64_t, bool, bool, at::Tensor &)>(op).call(tensors(a0, a0_length), a1, c10::SymInt(a2), a3, c10::SymInt(a4), c10::SymInt(a5), a6, a7 != 0, a8 != 0, *Borrowed(a9));
    return int64_t{0};
  });
}

int64_t torch_call_LIYIYYIBB_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8) {
  return guarded([&] {
    return give(typed<at::Tensor(at::TensorList, int64_t, c10::SymInt, int64_t, c10::SymInt, c10::SymInt, int64_t, bool, bool)>(op).call(tensors(a0, a0_length), a1, c10::SymInt(a2), a3, c10::SymInt(a4), c10::SymInt(a5), a6, a7 != 0, a8 != 0));
  });
}

int64_t torch_call_LI_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1) {
  return guarded([&] {
    return give(typed<at::Tensor(at::TensorList, int64_t)>(op).call(tensors(a0, a0_length), a1));
  });
}

int64_t torch_call_LLAL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::ArrayRef<at::Scalar>, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), scalars(a2, a2_length), tensors(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLA_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, at::TensorList, at::ArrayRef<at::Scalar>)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), scalars(a2, a2_length)));
    return results.count();
  });
}

int64_t torch_call_LLA_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::ArrayRef<at::Scalar>)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), scalars(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLBL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, bool, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), a2 != 0, tensors(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLB_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, at::TensorList, bool)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), a2 != 0));
    return results.count();
  });
}

int64_t torch_call_LLB_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, bool)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), a2 != 0);
    return int64_t{0};
  });
}

int64_t torch_call_LLLAL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, at::ArrayRef<at::Scalar>, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), scalars(a3, a3_length), tensors(a4, a4_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLLA_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, at::TensorList, at::TensorList, at::ArrayRef<at::Scalar>)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), scalars(a3, a3_length)));
    return results.count();
  });
}

int64_t torch_call_LLLA_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, at::ArrayRef<at::Scalar>)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), scalars(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLLDDDDBBBOOL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, double a3, double a4, double a5, double a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a12_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, double, double, double, double, bool, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), a3, a4, a5, a6, a7 != 0, a8 != 0, a9 != 0, optional_tensor(a10), optional_tensor(a11), tensors(a12, a12_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLLDDDDBBBOO_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, double a3, double a4, double a5, double a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, double, double, double, double, bool, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), a3, a4, a5, a6, a7 != 0, a8 != 0, a9 != 0, optional_tensor(a10), optional_tensor(a11));
    return int64_t{0};
  });
}

int64_t torch_call_LLLDDDDBBBOO_tLLL(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, double a3, double a4, double a5, double a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>>(at::TensorList, at::TensorList, at::TensorList, double, double, double, double, bool, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), a3, a4, a5, a6, a7 != 0, a8 != 0, a9 != 0, optional_tensor(a10), optional_tensor(a11)));
    return results.count();
  });
}

int64_t torch_call_LLLDDTDBBBOOL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, double a3, double a4, int64_t a5, double a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a12_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, double, double, const at::Tensor &, double, bool, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), a3, a4, *Borrowed(a5), a6, a7 != 0, a8 != 0, a9 != 0, optional_tensor(a10), optional_tensor(a11), tensors(a12, a12_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLLDDTDBBBOO_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, double a3, double a4, int64_t a5, double a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, double, double, const at::Tensor &, double, bool, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), a3, a4, *Borrowed(a5), a6, a7 != 0, a8 != 0, a9 != 0, optional_tensor(a10), optional_tensor(a11));
    return int64_t{0};
  });
}

int64_t torch_call_LLLDDTDBBBOO_tLLL(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, double a3, double a4, int64_t a5, double a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>>(at::TensorList, at::TensorList, at::TensorList, double, double, const at::Tensor &, double, bool, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), a3, a4, *Borrowed(a5), a6, a7 != 0, a8 != 0, a9 != 0, optional_tensor(a10), optional_tensor(a11)));
    return results.count();
  });
}

int64_t torch_call_LLLLDDDDBOOL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, double a4, double a5, double a6, double a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a11_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, double, double, double, double, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), tensors(a3, a3_length), a4, a5, a6, a7, a8 != 0, optional_tensor(a9), optional_tensor(a10), tensors(a11, a11_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLLLDDDDBOO_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, double a4, double a5, double a6, double a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, double, double, double, double, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), tensors(a3, a3_length), a4, a5, a6, a7, a8 != 0, optional_tensor(a9), optional_tensor(a10));
    return int64_t{0};
  });
}

int64_t torch_call_LLLLDDDDBOO_tLLLL(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, double a4, double a5, double a6, double a7, int64_t a8, int64_t a9, int64_t a10, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>>(at::TensorList, at::TensorList, at::TensorList, at::TensorList, double, double, double, double, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), tensors(a3, a3_length), a4, a5, a6, a7, a8 != 0, optional_tensor(a9), optional_tensor(a10)));
    return results.count();
  });
}

int64_t torch_call_LLLLLLDDDDDBBOOL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, double a6, double a7, double a8, double a9, double a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14, int64_t a15, int64_t a15_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, double, double, double, double, double, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), tensors(a3, a3_length), tensors(a4, a4_length), tensors(a5, a5_length), a6, a7, a8, a9, a10, a11 != 0, a12 != 0, optional_tensor(a13), optional_tensor(a14), tensors(a15, a15_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLLLLLDDDDDBBOO_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, double a6, double a7, double a8, double a9, double a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, double, double, double, double, double, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), tensors(a3, a3_length), tensors(a4, a4_length), tensors(a5, a5_length), a6, a7, a8, a9, a10, a11 != 0, a12 != 0, optional_tensor(a13), optional_tensor(a14));
    return int64_t{0};
  });
}

int64_t torch_call_LLLLLLDDDDDBBOO_tLLLLL(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, double a6, double a7, double a8, double a9, double a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>>(at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, double, double, double, double, double, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), tensors(a3, a3_length), tensors(a4, a4_length), tensors(a5, a5_length), a6, a7, a8, a9, a10, a11 != 0, a12 != 0, optional_tensor(a13), optional_tensor(a14)));
    return results.count();
  });
}

int64_t torch_call_LLLLLLTDDDDBBOOL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, double a7, double a8, double a9, double a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14, int64_t a15, int64_t a15_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, const at::Tensor &, double, double, double, double, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), tensors(a3, a3_length), tensors(a4, a4_length), tensors(a5, a5_length), *Borrowed(a6), a7, a8, a9, a10, a11 != 0, a12 != 0, optional_tensor(a13), optional_tensor(a14), tensors(a15, a15_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLLLLLTDDDDBBOO_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, double a7, double a8, double a9, double a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, const at::Tensor &, double, double, double, double, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), tensors(a3, a3_length), tensors(a4, a4_length), tensors(a5, a5_length), *Borrowed(a6), a7, a8, a9, a10, a11 != 0, a12 != 0, optional_tensor(a13), optional_tensor(a14));
    return int64_t{0};
  });
}

int64_t torch_call_LLLLLLTDDDDBBOO_tLLLLL(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length, int64_t a5, int64_t a5_length, int64_t a6, double a7, double a8, double a9, double a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>>(at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, const at::Tensor &, double, double, double, double, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), tensors(a3, a3_length), tensors(a4, a4_length), tensors(a5, a5_length), *Borrowed(a6), a7, a8, a9, a10, a11 != 0, a12 != 0, optional_tensor(a13), optional_tensor(a14)));
    return results.count();
  });
}

int64_t torch_call_LLLLTDDDBOOL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, double a5, double a6, double a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a11_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, const at::Tensor &, double, double, double, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), tensors(a3, a3_length), *Borrowed(a4), a5, a6, a7, a8 != 0, optional_tensor(a9), optional_tensor(a10), tensors(a11, a11_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLLLTDDDBOO_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, double a5, double a6, double a7, int64_t a8, int64_t a9, int64_t a10) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, const at::Tensor &, double, double, double, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), tensors(a3, a3_length), *Borrowed(a4), a5, a6, a7, a8 != 0, optional_tensor(a9), optional_tensor(a10));
    return int64_t{0};
  });
}

int64_t torch_call_LLLLTDDDBOO_tLLL(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, double a5, double a6, double a7, int64_t a8, int64_t a9, int64_t a10, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>>(at::TensorList, at::TensorList, at::TensorList, at::TensorList, const at::Tensor &, double, double, double, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), tensors(a3, a3_length), *Borrowed(a4), a5, a6, a7, a8 != 0, optional_tensor(a9), optional_tensor(a10)));
    return results.count();
  });
}

int64_t torch_call_LLLL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), tensors(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLLSL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, const at::Scalar &, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), scalar(a3, a3_length), tensors(a4, a4_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLLS_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, at::TensorList, at::TensorList, const at::Scalar &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), scalar(a3, a3_length)));
    return results.count();
  });
}

int64_t torch_call_LLLS_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, const at::Scalar &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), scalar(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLLTL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, const at::Tensor &, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), *Borrowed(a3), tensors(a4, a4_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLLT_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, at::TensorList, at::TensorList, const at::Tensor &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), *Borrowed(a3)));
    return results.count();
  });
}

int64_t torch_call_LLLT_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList, const at::Tensor &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_LLL_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, at::TensorList, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length)));
    return results.count();
  });
}

int64_t torch_call_LLL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), tensors(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLSL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, const at::Scalar &, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), scalar(a2, a2_length), tensors(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_LLS_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, at::TensorList, const at::Scalar &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), scalar(a2, a2_length)));
    return results.count();
  });
}

int64_t torch_call_LLS_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList, const at::Scalar &)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length), scalar(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_LL_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length)));
    return results.count();
  });
}

int64_t torch_call_LL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::TensorList)>(op).call(tensors(a0, a0_length), tensors(a1, a1_length));
    return int64_t{0};
  });
}

int64_t torch_call_LMTL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<void(at::TensorList, at::Tensor &, const at::Tensor &, at::TensorList)>(op).call(tensors(a0, a0_length), *Borrowed(a1), *Borrowed(a2), tensors(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_LMT_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<void(at::TensorList, at::Tensor &, const at::Tensor &)>(op).call(tensors(a0, a0_length), *Borrowed(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_LM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1) {
  return guarded([&] {
    typed<at::Tensor &(at::TensorList, at::Tensor &)>(op).call(tensors(a0, a0_length), *Borrowed(a1));
    return int64_t{0};
  });
}

int64_t torch_call_LR_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, c10::string_view)>(op).call(tensors(a0, a0_length), text(a1, a1_length)));
    return results.count();
  });
}

int64_t torch_call_LSL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<void(at::TensorList, const at::Scalar &, at::TensorList)>(op).call(tensors(a0, a0_length), scalar(a1, a1_length), tensors(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_LS_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, const at::Scalar &)>(op).call(tensors(a0, a0_length), scalar(a1, a1_length)));
    return results.count();
  });
}

int64_t torch_call_LS_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    typed<void(at::TensorList, const at::Scalar &)>(op).call(tensors(a0, a0_length), scalar(a1, a1_length));
    return int64_t{0};
  });
}

int64_t torch_call_LSkL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<void(at::TensorList, const at::Scalar &, ::std::optional<at::ScalarType>, at::TensorList)>(op).call(tensors(a0, a0_length), scalar(a1, a1_length), optional_code<at::ScalarType>(a2), tensors(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_LSk_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, const at::Scalar &, ::std::optional<at::ScalarType>)>(op).call(tensors(a0, a0_length), scalar(a1, a1_length), optional_code<at::ScalarType>(a2)));
    return results.count();
  });
}

int64_t torch_call_LTL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<void(at::TensorList, const at::Tensor &, at::TensorList)>(op).call(tensors(a0, a0_length), *Borrowed(a1), tensors(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_LTSL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<void(at::TensorList, const at::Tensor &, const at::Scalar &, at::TensorList)>(op).call(tensors(a0, a0_length), *Borrowed(a1), scalar(a2, a2_length), tensors(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_LTS_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a2_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, const at::Tensor &, const at::Scalar &)>(op).call(tensors(a0, a0_length), *Borrowed(a1), scalar(a2, a2_length)));
    return results.count();
  });
}

int64_t torch_call_LTS_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<void(at::TensorList, const at::Tensor &, const at::Scalar &)>(op).call(tensors(a0, a0_length), *Borrowed(a1), scalar(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_LTTKL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    typed<void(at::TensorList, const at::Tensor &, const at::Tensor &, at::ScalarType, at::TensorList)>(op).call(tensors(a0, a0_length), *Borrowed(a1), *Borrowed(a2), static_cast<at::ScalarType>(a3), tensors(a4, a4_length));
    return int64_t{0};
  });
}

int64_t torch_call_LTTK_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, const at::Tensor &, const at::Tensor &, at::ScalarType)>(op).call(tensors(a0, a0_length), *Borrowed(a1), *Borrowed(a2), static_cast<at::ScalarType>(a3)));
    return results.count();
  });
}

int64_t torch_call_LTT_tLT(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<::std::vector<at::Tensor>,at::Tensor>(at::TensorList, const at::Tensor &, const at::Tensor &)>(op).call(tensors(a0, a0_length), *Borrowed(a1), *Borrowed(a2)));
    return results.count();
  });
}

int64_t torch_call_LT_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, const at::Tensor &)>(op).call(tensors(a0, a0_length), *Borrowed(a1)));
    return results.count();
  });
}

int64_t torch_call_LT_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1) {
  return guarded([&] {
    typed<void(at::TensorList, const at::Tensor &)>(op).call(tensors(a0, a0_length), *Borrowed(a1));
    return int64_t{0};
  });
}

int64_t torch_call_L_L(int64_t op, int64_t a0, int64_t a0_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList)>(op).call(tensors(a0, a0_length)));
    return results.count();
  });
}

int64_t torch_call_L_T(int64_t op, int64_t a0, int64_t a0_length) {
  return guarded([&] {
    return give(typed<at::Tensor(at::TensorList)>(op).call(tensors(a0, a0_length)));
  });
}

int64_t torch_call_L_V(int64_t op, int64_t a0, int64_t a0_length) {
  return guarded([&] {
    typed<void(at::TensorList)>(op).call(tensors(a0, a0_length));
    return int64_t{0};
  });
}

int64_t torch_call_LcL_V(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<void(at::TensorList, ::std::optional<at::MemoryFormat>, at::TensorList)>(op).call(tensors(a0, a0_length), optional_code<at::MemoryFormat>(a1), tensors(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_Lc_L(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(at::TensorList, ::std::optional<at::MemoryFormat>)>(op).call(tensors(a0, a0_length), optional_code<at::MemoryFormat>(a1)));
    return results.count();
  });
}

int64_t torch_call_LkpzbM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(at::TensorList, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, at::Tensor &)>(op).call(tensors(a0, a0_length), optional_code<at::ScalarType>(a1), optional_code<at::Layout>(a2), optional_device(a3, a3_length), optional_bool(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_Lkpzb_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(at::TensorList, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(tensors(a0, a0_length), optional_code<at::ScalarType>(a1), optional_code<at::Layout>(a2), optional_device(a3, a3_length), optional_bool(a4)));
  });
}

int64_t torch_call_MB_R(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, bool)>(op).call(*Borrowed(a0), a1 != 0);
    return int64_t{0};
  });
}

int64_t torch_call_MDB_R(int64_t op, int64_t a0, double a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, double, bool)>(op).call(*Borrowed(a0), a1, a2 != 0);
    return int64_t{0};
  });
}

int64_t torch_call_MDDg_R(int64_t op, int64_t a0, double a1, double a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, double, double, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), a1, a2, optional_generator(a3));
    return int64_t{0};
  });
}

int64_t torch_call_MDII_R(int64_t op, int64_t a0, double a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, double, int64_t, int64_t)>(op).call(*Borrowed(a0), a1, a2, a3);
    return int64_t{0};
  });
}

int64_t torch_call_MDg_R(int64_t op, int64_t a0, double a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, double, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), a1, optional_generator(a2));
    return int64_t{0};
  });
}

int64_t torch_call_MH_V(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a1_index) {
  return guarded([&] {
    typed<void(at::Tensor &, at::Stream)>(op).call(*Borrowed(a0), stream(a1, a1_length, a1_index));
    return int64_t{0};
  });
}

int64_t torch_call_MII_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, int64_t, int64_t)>(op).call(*Borrowed(a0), a1, a2);
    return int64_t{0};
  });
}

int64_t torch_call_MITII_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, int64_t, const at::Tensor &, int64_t, int64_t)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), a3, a4);
    return int64_t{0};
  });
}

int64_t torch_call_MITSR_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, int64_t, const at::Tensor &, const at::Scalar &, c10::string_view)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), scalar(a3, a3_length), text(a4, a4_length));
    return int64_t{0};
  });
}

int64_t torch_call_MITS_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, int64_t, const at::Tensor &, const at::Scalar &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), scalar(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_MITTRB_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, c10::string_view, bool)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), *Borrowed(a3), text(a4, a4_length), a5 != 0);
    return int64_t{0};
  });
}

int64_t torch_call_MITTR_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, c10::string_view)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), *Borrowed(a3), text(a4, a4_length));
    return int64_t{0};
  });
}

int64_t torch_call_MITTS_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, const at::Scalar &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), *Borrowed(a3), scalar(a4, a4_length));
    return int64_t{0};
  });
}

int64_t torch_call_MITT_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &)>(op).call(*Borrowed(a0), a1, *Borrowed(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_MI_R(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, int64_t)>(op).call(*Borrowed(a0), a1);
    return int64_t{0};
  });
}

int64_t torch_call_MIg_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, int64_t, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), a1, optional_generator(a2));
    return int64_t{0};
  });
}

int64_t torch_call_MIig_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, int64_t, ::std::optional<int64_t>, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), a1, optional(a2, a2_length), optional_generator(a3));
    return int64_t{0};
  });
}

int64_t torch_call_MIk_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, int64_t, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), a1, optional_code<at::ScalarType>(a2));
    return int64_t{0};
  });
}

int64_t torch_call_MMSSBg_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, at::Tensor &, const at::Scalar &, const at::Scalar &, bool, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), *Borrowed(a1), scalar(a2, a2_length), scalar(a3, a3_length), a4 != 0, optional_generator(a5));
    return int64_t{0};
  });
}

int64_t torch_call_MMTDDI_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, double a3, double a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, at::Tensor &, const at::Tensor &, double, double, int64_t)>(op).call(*Borrowed(a0), *Borrowed(a1), *Borrowed(a2), a3, a4, a5);
    return int64_t{0};
  });
}

int64_t torch_call_MNTBB_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Tensor &, bool, bool)>(op).call(*Borrowed(a0), optional_tensors(a1, a1_length), *Borrowed(a2), a3 != 0, a4 != 0);
    return int64_t{0};
  });
}

int64_t torch_call_MNTB_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Tensor &, bool)>(op).call(*Borrowed(a0), optional_tensors(a1, a1_length), *Borrowed(a2), a3 != 0);
    return int64_t{0};
  });
}

int64_t torch_call_MOO_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>(op).call(*Borrowed(a0), optional_tensor(a1), optional_tensor(a2));
    return int64_t{0};
  });
}

int64_t torch_call_MR_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, c10::string_view)>(op).call(*Borrowed(a0), text(a1, a1_length));
    return int64_t{0};
  });
}

int64_t torch_call_MSB_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Scalar &, bool)>(op).call(*Borrowed(a0), scalar(a1, a1_length), a2 != 0);
    return int64_t{0};
  });
}

int64_t torch_call_MSIS_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Scalar &, int64_t, const at::Scalar &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), a2, scalar(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_MSSBg_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Scalar &, const at::Scalar &, bool, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), scalar(a1, a1_length), scalar(a2, a2_length), a3 != 0, optional_generator(a4));
    return int64_t{0};
  });
}

int64_t torch_call_MSSS_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Scalar &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), scalar(a2, a2_length), scalar(a3, a3_length));
    return int64_t{0};
  });
}

int64_t torch_call_MSS_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Scalar &, const at::Scalar &)>(op).call(*Borrowed(a0), scalar(a1, a1_length), scalar(a2, a2_length));
    return int64_t{0};
  });
}

int64_t torch_call_MS_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    typed<at::Tensor &(at::Tensor &, const at::Scalar &)>(op).call(*Borrowed(a0), scalar(a1, a1_length));
    return int64_t{0};
  });
}

extern const SignatureCheck checks_0[];
const SignatureCheck checks_0[] = {
    {"BTTIII_V", &check_signature<void(bool, const at::Tensor &, const at::Tensor &, int64_t, int64_t, int64_t)>},
    {"DBIM_R", &check_signature<at::Tensor &(double, bool, int64_t, at::Tensor &)>},
    {"DBIkpzb_T", &check_signature<at::Tensor(double, bool, int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"DDWgM_R", &check_signature<at::Tensor &(double, double, c10::SymIntArrayRef, ::std::optional<at::Generator>, at::Tensor &)>},
    {"DDWgkpzb_T", &check_signature<at::Tensor(double, double, c10::SymIntArrayRef, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"DTgM_R", &check_signature<at::Tensor &(double, const at::Tensor &, ::std::optional<at::Generator>, at::Tensor &)>},
    {"DTg_T", &check_signature<at::Tensor(double, const at::Tensor &, ::std::optional<at::Generator>)>},
    {"IBDDM_R", &check_signature<at::Tensor &(int64_t, bool, double, double, at::Tensor &)>},
    {"IBDDkpzb_T", &check_signature<at::Tensor(int64_t, bool, double, double, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"IBDM_R", &check_signature<at::Tensor &(int64_t, bool, double, at::Tensor &)>},
    {"IBDkpzb_T", &check_signature<at::Tensor(int64_t, bool, double, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"IBM_R", &check_signature<at::Tensor &(int64_t, bool, at::Tensor &)>},
    {"IBkpzb_T", &check_signature<at::Tensor(int64_t, bool, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"IDM_R", &check_signature<at::Tensor &(int64_t, double, at::Tensor &)>},
    {"IDkpzb_T", &check_signature<at::Tensor(int64_t, double, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"IIIM_R", &check_signature<at::Tensor &(int64_t, int64_t, int64_t, at::Tensor &)>},
    {"IIIkpzb_T", &check_signature<at::Tensor(int64_t, int64_t, int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"IIVM_R", &check_signature<at::Tensor &(int64_t, int64_t, at::IntArrayRef, at::Tensor &)>},
    {"IIVVKkpzb_T", &check_signature<at::Tensor(int64_t, int64_t, at::IntArrayRef, at::IntArrayRef, at::ScalarType, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"IIVkpzb_T", &check_signature<at::Tensor(int64_t, int64_t, at::IntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"IIWTTbM_R", &check_signature<at::Tensor &(int64_t, int64_t, c10::SymIntArrayRef, const at::Tensor &, const at::Tensor &, ::std::optional<bool>, at::Tensor &)>},
    {"IIWTTkpzbb_T", &check_signature<at::Tensor(int64_t, int64_t, c10::SymIntArrayRef, const at::Tensor &, const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<bool>)>},
    {"IM_R", &check_signature<at::Tensor &(int64_t, at::Tensor &)>},
    {"ITM_R", &check_signature<at::Tensor &(int64_t, const at::Tensor &, at::Tensor &)>},
    {"ITTOOOOOBD3T_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(int64_t, const at::Tensor &, const at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, bool, double, ::std::array<bool,3>, const at::Tensor &)>},
    {"IT_T", &check_signature<at::Tensor(int64_t, const at::Tensor &)>},
    {"Ikpzb_T", &check_signature<at::Tensor(int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"JI_V", &check_signature<void(at::DeviceIndex, int64_t)>},
    {"J_I", &check_signature<int64_t(at::DeviceIndex)>},
    {"J_V", &check_signature<void(at::DeviceIndex)>},
    {"KK_B", &check_signature<bool(at::ScalarType, at::ScalarType)>},
    {"KK_K", &check_signature<at::ScalarType(at::ScalarType, at::ScalarType)>},
    {"LAL_V", &check_signature<void(at::TensorList, at::ArrayRef<at::Scalar>, at::TensorList)>},
    {"LA_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, at::ArrayRef<at::Scalar>)>},
    {"LA_V", &check_signature<void(at::TensorList, at::ArrayRef<at::Scalar>)>},
    {"LBDR_T", &check_signature<at::Tensor(at::TensorList, bool, double, c10::string_view)>},
    {"LIIM_R", &check_signature<at::Tensor &(at::TensorList, int64_t, int64_t, at::Tensor &)>},
    {"LII_T", &check_signature<at::Tensor(at::TensorList, int64_t, int64_t)>},
    {"LIM_R", &check_signature<at::Tensor &(at::TensorList, int64_t, at::Tensor &)>},
    {"LIYIYYIBBM_R", &check_signature<at::Tensor &(at::TensorList, int64_t, c10::SymInt, int64_t, c10::SymInt, c10::SymInt, int64_t, bool, bool, at::Tensor &)>},
    {"LIYIYYIBB_T", &check_signature<at::Tensor(at::TensorList, int64_t, c10::SymInt, int64_t, c10::SymInt, c10::SymInt, int64_t, bool, bool)>},
    {"LI_T", &check_signature<at::Tensor(at::TensorList, int64_t)>},
    {"LLAL_V", &check_signature<void(at::TensorList, at::TensorList, at::ArrayRef<at::Scalar>, at::TensorList)>},
    {"LLA_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, at::TensorList, at::ArrayRef<at::Scalar>)>},
    {"LLA_V", &check_signature<void(at::TensorList, at::TensorList, at::ArrayRef<at::Scalar>)>},
    {"LLBL_V", &check_signature<void(at::TensorList, at::TensorList, bool, at::TensorList)>},
    {"LLB_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, at::TensorList, bool)>},
    {"LLB_V", &check_signature<void(at::TensorList, at::TensorList, bool)>},
    {"LLLAL_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, at::ArrayRef<at::Scalar>, at::TensorList)>},
    {"LLLA_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, at::TensorList, at::TensorList, at::ArrayRef<at::Scalar>)>},
    {"LLLA_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, at::ArrayRef<at::Scalar>)>},
    {"LLLDDDDBBBOOL_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, double, double, double, double, bool, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::TensorList)>},
    {"LLLDDDDBBBOO_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, double, double, double, double, bool, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"LLLDDDDBBBOO_tLLL", &check_signature<::std::tuple<::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>>(at::TensorList, at::TensorList, at::TensorList, double, double, double, double, bool, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"LLLDDTDBBBOOL_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, double, double, const at::Tensor &, double, bool, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::TensorList)>},
    {"LLLDDTDBBBOO_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, double, double, const at::Tensor &, double, bool, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"LLLDDTDBBBOO_tLLL", &check_signature<::std::tuple<::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>>(at::TensorList, at::TensorList, at::TensorList, double, double, const at::Tensor &, double, bool, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"LLLLDDDDBOOL_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, double, double, double, double, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::TensorList)>},
    {"LLLLDDDDBOO_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, double, double, double, double, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"LLLLDDDDBOO_tLLLL", &check_signature<::std::tuple<::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>>(at::TensorList, at::TensorList, at::TensorList, at::TensorList, double, double, double, double, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"LLLLLLDDDDDBBOOL_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, double, double, double, double, double, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::TensorList)>},
    {"LLLLLLDDDDDBBOO_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, double, double, double, double, double, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"LLLLLLDDDDDBBOO_tLLLLL", &check_signature<::std::tuple<::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>>(at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, double, double, double, double, double, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"LLLLLLTDDDDBBOOL_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, const at::Tensor &, double, double, double, double, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::TensorList)>},
    {"LLLLLLTDDDDBBOO_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, const at::Tensor &, double, double, double, double, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"LLLLLLTDDDDBBOO_tLLLLL", &check_signature<::std::tuple<::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>>(at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, at::TensorList, const at::Tensor &, double, double, double, double, bool, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"LLLLTDDDBOOL_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, const at::Tensor &, double, double, double, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &, at::TensorList)>},
    {"LLLLTDDDBOO_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList, const at::Tensor &, double, double, double, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"LLLLTDDDBOO_tLLL", &check_signature<::std::tuple<::std::vector<at::Tensor>,::std::vector<at::Tensor>,::std::vector<at::Tensor>>(at::TensorList, at::TensorList, at::TensorList, at::TensorList, const at::Tensor &, double, double, double, bool, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"LLLL_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, at::TensorList)>},
    {"LLLSL_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, const at::Scalar &, at::TensorList)>},
    {"LLLS_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, at::TensorList, at::TensorList, const at::Scalar &)>},
    {"LLLS_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, const at::Scalar &)>},
    {"LLLTL_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, const at::Tensor &, at::TensorList)>},
    {"LLLT_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, at::TensorList, at::TensorList, const at::Tensor &)>},
    {"LLLT_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList, const at::Tensor &)>},
    {"LLL_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, at::TensorList, at::TensorList)>},
    {"LLL_V", &check_signature<void(at::TensorList, at::TensorList, at::TensorList)>},
    {"LLSL_V", &check_signature<void(at::TensorList, at::TensorList, const at::Scalar &, at::TensorList)>},
    {"LLS_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, at::TensorList, const at::Scalar &)>},
    {"LLS_V", &check_signature<void(at::TensorList, at::TensorList, const at::Scalar &)>},
    {"LL_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, at::TensorList)>},
    {"LL_V", &check_signature<void(at::TensorList, at::TensorList)>},
    {"LMTL_V", &check_signature<void(at::TensorList, at::Tensor &, const at::Tensor &, at::TensorList)>},
    {"LMT_V", &check_signature<void(at::TensorList, at::Tensor &, const at::Tensor &)>},
    {"LM_R", &check_signature<at::Tensor &(at::TensorList, at::Tensor &)>},
    {"LR_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, c10::string_view)>},
    {"LSL_V", &check_signature<void(at::TensorList, const at::Scalar &, at::TensorList)>},
    {"LS_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, const at::Scalar &)>},
    {"LS_V", &check_signature<void(at::TensorList, const at::Scalar &)>},
    {"LSkL_V", &check_signature<void(at::TensorList, const at::Scalar &, ::std::optional<at::ScalarType>, at::TensorList)>},
    {"LSk_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, const at::Scalar &, ::std::optional<at::ScalarType>)>},
    {"LTL_V", &check_signature<void(at::TensorList, const at::Tensor &, at::TensorList)>},
    {"LTSL_V", &check_signature<void(at::TensorList, const at::Tensor &, const at::Scalar &, at::TensorList)>},
    {"LTS_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, const at::Tensor &, const at::Scalar &)>},
    {"LTS_V", &check_signature<void(at::TensorList, const at::Tensor &, const at::Scalar &)>},
    {"LTTKL_V", &check_signature<void(at::TensorList, const at::Tensor &, const at::Tensor &, at::ScalarType, at::TensorList)>},
    {"LTTK_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, const at::Tensor &, const at::Tensor &, at::ScalarType)>},
    {"LTT_tLT", &check_signature<::std::tuple<::std::vector<at::Tensor>,at::Tensor>(at::TensorList, const at::Tensor &, const at::Tensor &)>},
    {"LT_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, const at::Tensor &)>},
    {"LT_V", &check_signature<void(at::TensorList, const at::Tensor &)>},
    {"L_L", &check_signature<::std::vector<at::Tensor>(at::TensorList)>},
    {"L_T", &check_signature<at::Tensor(at::TensorList)>},
    {"L_V", &check_signature<void(at::TensorList)>},
    {"LcL_V", &check_signature<void(at::TensorList, ::std::optional<at::MemoryFormat>, at::TensorList)>},
    {"Lc_L", &check_signature<::std::vector<at::Tensor>(at::TensorList, ::std::optional<at::MemoryFormat>)>},
    {"LkpzbM_R", &check_signature<at::Tensor &(at::TensorList, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, at::Tensor &)>},
    {"Lkpzb_T", &check_signature<at::Tensor(at::TensorList, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"MB_R", &check_signature<at::Tensor &(at::Tensor &, bool)>},
    {"MDB_R", &check_signature<at::Tensor &(at::Tensor &, double, bool)>},
    {"MDDg_R", &check_signature<at::Tensor &(at::Tensor &, double, double, ::std::optional<at::Generator>)>},
    {"MDII_R", &check_signature<at::Tensor &(at::Tensor &, double, int64_t, int64_t)>},
    {"MDg_R", &check_signature<at::Tensor &(at::Tensor &, double, ::std::optional<at::Generator>)>},
    {"MH_V", &check_signature<void(at::Tensor &, at::Stream)>},
    {"MII_R", &check_signature<at::Tensor &(at::Tensor &, int64_t, int64_t)>},
    {"MITII_R", &check_signature<at::Tensor &(at::Tensor &, int64_t, const at::Tensor &, int64_t, int64_t)>},
    {"MITSR_R", &check_signature<at::Tensor &(at::Tensor &, int64_t, const at::Tensor &, const at::Scalar &, c10::string_view)>},
    {"MITS_R", &check_signature<at::Tensor &(at::Tensor &, int64_t, const at::Tensor &, const at::Scalar &)>},
    {"MITTRB_R", &check_signature<at::Tensor &(at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, c10::string_view, bool)>},
    {"MITTR_R", &check_signature<at::Tensor &(at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, c10::string_view)>},
    {"MITTS_R", &check_signature<at::Tensor &(at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &, const at::Scalar &)>},
    {"MITT_R", &check_signature<at::Tensor &(at::Tensor &, int64_t, const at::Tensor &, const at::Tensor &)>},
    {"MI_R", &check_signature<at::Tensor &(at::Tensor &, int64_t)>},
    {"MIg_R", &check_signature<at::Tensor &(at::Tensor &, int64_t, ::std::optional<at::Generator>)>},
    {"MIig_R", &check_signature<at::Tensor &(at::Tensor &, int64_t, ::std::optional<int64_t>, ::std::optional<at::Generator>)>},
    {"MIk_R", &check_signature<at::Tensor &(at::Tensor &, int64_t, ::std::optional<at::ScalarType>)>},
    {"MMSSBg_R", &check_signature<at::Tensor &(at::Tensor &, at::Tensor &, const at::Scalar &, const at::Scalar &, bool, ::std::optional<at::Generator>)>},
    {"MMTDDI_R", &check_signature<at::Tensor &(at::Tensor &, at::Tensor &, const at::Tensor &, double, double, int64_t)>},
    {"MNTBB_R", &check_signature<at::Tensor &(at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Tensor &, bool, bool)>},
    {"MNTB_R", &check_signature<at::Tensor &(at::Tensor &, const c10::List<::std::optional<at::Tensor>> &, const at::Tensor &, bool)>},
    {"MOO_R", &check_signature<at::Tensor &(at::Tensor &, const ::std::optional<at::Tensor> &, const ::std::optional<at::Tensor> &)>},
    {"MR_R", &check_signature<at::Tensor &(at::Tensor &, c10::string_view)>},
    {"MSB_R", &check_signature<at::Tensor &(at::Tensor &, const at::Scalar &, bool)>},
    {"MSIS_R", &check_signature<at::Tensor &(at::Tensor &, const at::Scalar &, int64_t, const at::Scalar &)>},
    {"MSSBg_R", &check_signature<at::Tensor &(at::Tensor &, const at::Scalar &, const at::Scalar &, bool, ::std::optional<at::Generator>)>},
    {"MSSS_R", &check_signature<at::Tensor &(at::Tensor &, const at::Scalar &, const at::Scalar &, const at::Scalar &)>},
    {"MSS_R", &check_signature<at::Tensor &(at::Tensor &, const at::Scalar &, const at::Scalar &)>},
    {"MS_R", &check_signature<at::Tensor &(at::Tensor &, const at::Scalar &)>},
};
