// Generated from the operator headers of libtorch; see generator/. Do not edit.
#include "marshal.h"
#include "torch_calls.h"

using namespace shim;

int64_t torch_call_TY_T(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymInt)>(op).call(*Borrowed(a0), c10::SymInt(a1)));
  });
}

int64_t torch_call_TYcM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymInt, ::std::optional<at::MemoryFormat>, at::Tensor &)>(op).call(*Borrowed(a0), c10::SymInt(a1), optional_code<at::MemoryFormat>(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TYgcM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, c10::SymInt, ::std::optional<at::Generator>, ::std::optional<at::MemoryFormat>, at::Tensor &)>(op).call(*Borrowed(a0), c10::SymInt(a1), optional_generator(a2), optional_code<at::MemoryFormat>(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TYgkpzbc_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymInt, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), c10::SymInt(a1), optional_generator(a2), optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6), optional_code<at::MemoryFormat>(a7)));
  });
}

int64_t torch_call_TYiy_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymInt, ::std::optional<int64_t>, ::std::optional<c10::SymInt>)>(op).call(*Borrowed(a0), c10::SymInt(a1), optional(a2, a2_length), optional(c10::SymInt(a3), a3_length)));
  });
}

int64_t torch_call_TYkpzbc_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, c10::SymInt, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), c10::SymInt(a1), optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5), optional_code<at::MemoryFormat>(a6)));
  });
}

int64_t torch_call_TZKBBc_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::Device, at::ScalarType, bool, bool, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), device(a1, a1_length), static_cast<at::ScalarType>(a2), a3 != 0, a4 != 0, optional_code<at::MemoryFormat>(a5)));
  });
}

int64_t torch_call_T_B(int64_t op, int64_t a0, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<bool(const at::Tensor &)>(op).call(*Borrowed(a0)));
    return results.count();
  });
}

int64_t torch_call_T_D(int64_t op, int64_t a0, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<double(const at::Tensor &)>(op).call(*Borrowed(a0)));
    return results.count();
  });
}

int64_t torch_call_T_I(int64_t op, int64_t a0, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<int64_t(const at::Tensor &)>(op).call(*Borrowed(a0)));
    return results.count();
  });
}

int64_t torch_call_T_L(int64_t op, int64_t a0, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &)>(op).call(*Borrowed(a0)));
    return results.count();
  });
}

int64_t torch_call_T_S(int64_t op, int64_t a0, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<at::Scalar(const at::Tensor &)>(op).call(*Borrowed(a0)));
    return results.count();
  });
}

int64_t torch_call_T_T(int64_t op, int64_t a0) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &)>(op).call(*Borrowed(a0)));
  });
}

int64_t torch_call_T_V(int64_t op, int64_t a0) {
  return guarded([&] {
    typed<void(const at::Tensor &)>(op).call(*Borrowed(a0));
    return int64_t{0};
  });
}

int64_t torch_call_T_Y(int64_t op, int64_t a0, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<c10::SymInt(const at::Tensor &)>(op).call(*Borrowed(a0)));
    return results.count();
  });
}

int64_t torch_call_T_q(int64_t op, int64_t a0, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<at::QScheme(const at::Tensor &)>(op).call(*Borrowed(a0)));
    return results.count();
  });
}

int64_t torch_call_T_tTT(int64_t op, int64_t a0, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &)>(op).call(*Borrowed(a0)));
    return results.count();
  });
}

int64_t torch_call_T_tTTDI(int64_t op, int64_t a0, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,double,int64_t>(const at::Tensor &)>(op).call(*Borrowed(a0)));
    return results.count();
  });
}

int64_t torch_call_T_tTTT(int64_t op, int64_t a0, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &)>(op).call(*Borrowed(a0)));
    return results.count();
  });
}

int64_t torch_call_T_tTTTT(int64_t op, int64_t a0, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &)>(op).call(*Borrowed(a0)));
    return results.count();
  });
}

int64_t torch_call_TbIBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, ::std::optional<bool>, int64_t, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), optional_bool(a1), a2, a3 != 0, *Borrowed(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TbIB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, ::std::optional<bool>, int64_t, bool)>(op).call(*Borrowed(a0), optional_bool(a1), a2, a3 != 0));
    return results.count();
  });
}

int64_t torch_call_TcM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<at::MemoryFormat>, at::Tensor &)>(op).call(*Borrowed(a0), optional_code<at::MemoryFormat>(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_Tc_T(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), optional_code<at::MemoryFormat>(a1)));
  });
}

int64_t torch_call_TdM_R(int64_t op, int64_t a0, double a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<double>, at::Tensor &)>(op).call(*Borrowed(a0), optional(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_Td_T(int64_t op, int64_t a0, double a1, int64_t a1_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<double>)>(op).call(*Borrowed(a0), optional(a1, a1_length)));
  });
}

int64_t torch_call_TddBM_R(int64_t op, int64_t a0, double a1, int64_t a1_length, double a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<double>, ::std::optional<double>, bool, at::Tensor &)>(op).call(*Borrowed(a0), optional(a1, a1_length), optional(a2, a2_length), a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TddB_T(int64_t op, int64_t a0, double a1, int64_t a1_length, double a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<double>, ::std::optional<double>, bool)>(op).call(*Borrowed(a0), optional(a1, a1_length), optional(a2, a2_length), a3 != 0));
  });
}

int64_t torch_call_TdddM_R(int64_t op, int64_t a0, double a1, int64_t a1_length, double a2, int64_t a2_length, double a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>(op).call(*Borrowed(a0), optional(a1, a1_length), optional(a2, a2_length), optional(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_Tddd_T(int64_t op, int64_t a0, double a1, int64_t a1_length, double a2, int64_t a2_length, double a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>)>(op).call(*Borrowed(a0), optional(a1, a1_length), optional(a2, a2_length), optional(a3, a3_length)));
  });
}

int64_t torch_call_TfM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<at::ArrayRef<double>>, at::Tensor &)>(op).call(*Borrowed(a0), optional_array<double>(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_Tf_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<at::ArrayRef<double>>)>(op).call(*Borrowed(a0), optional_array<double>(a1, a1_length)));
  });
}

int64_t torch_call_TgM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<at::Generator>, at::Tensor &)>(op).call(*Borrowed(a0), optional_generator(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_Tg_T(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<at::Generator>)>(op).call(*Borrowed(a0), optional_generator(a1)));
  });
}

int64_t torch_call_TgcM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<at::Generator>, ::std::optional<at::MemoryFormat>, at::Tensor &)>(op).call(*Borrowed(a0), optional_generator(a1), optional_code<at::MemoryFormat>(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_Tgkpzbc_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), optional_generator(a1), optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5), optional_code<at::MemoryFormat>(a6)));
  });
}

int64_t torch_call_TiBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, ::std::optional<int64_t>, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), optional(a1, a1_length), a2 != 0, *Borrowed(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TiBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<int64_t>, bool, at::Tensor &)>(op).call(*Borrowed(a0), optional(a1, a1_length), a2 != 0, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TiB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<int64_t>, bool)>(op).call(*Borrowed(a0), optional(a1, a1_length), a2 != 0));
  });
}

int64_t torch_call_TiB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, ::std::optional<int64_t>, bool)>(op).call(*Borrowed(a0), optional(a1, a1_length), a2 != 0));
    return results.count();
  });
}

int64_t torch_call_TiM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<int64_t>, at::Tensor &)>(op).call(*Borrowed(a0), optional(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_Ti_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), optional(a1, a1_length)));
  });
}

int64_t torch_call_TkM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<at::ScalarType>, at::Tensor &)>(op).call(*Borrowed(a0), optional_code<at::ScalarType>(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_Tk_T(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), optional_code<at::ScalarType>(a1)));
  });
}

int64_t torch_call_TkbM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<bool>, at::Tensor &)>(op).call(*Borrowed(a0), optional_code<at::ScalarType>(a1), optional_bool(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_Tkb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<bool>)>(op).call(*Borrowed(a0), optional_code<at::ScalarType>(a1), optional_bool(a2)));
  });
}

int64_t torch_call_TkpzbBBc_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, bool, bool, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), optional_code<at::ScalarType>(a1), optional_code<at::Layout>(a2), optional_device(a3, a3_length), optional_bool(a4), a5 != 0, a6 != 0, optional_code<at::MemoryFormat>(a7)));
  });
}

int64_t torch_call_TkpzbBc_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, bool, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), optional_code<at::ScalarType>(a1), optional_code<at::Layout>(a2), optional_device(a3, a3_length), optional_bool(a4), a5 != 0, optional_code<at::MemoryFormat>(a6)));
  });
}

int64_t torch_call_Tkpzbc_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>(op).call(*Borrowed(a0), optional_code<at::ScalarType>(a1), optional_code<at::Layout>(a2), optional_device(a3, a3_length), optional_bool(a4), optional_code<at::MemoryFormat>(a5)));
  });
}

int64_t torch_call_TpviM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<at::Layout>, at::OptionalIntArrayRef, ::std::optional<int64_t>, at::Tensor &)>(op).call(*Borrowed(a0), optional_code<at::Layout>(a1), optional_array<int64_t>(a2, a2_length), optional(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_Tpvi_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<at::Layout>, at::OptionalIntArrayRef, ::std::optional<int64_t>)>(op).call(*Borrowed(a0), optional_code<at::Layout>(a1), optional_array<int64_t>(a2, a2_length), optional(a3, a3_length)));
  });
}

int64_t torch_call_TrM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<c10::string_view>, at::Tensor &)>(op).call(*Borrowed(a0), optional_text(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_Tr_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<c10::string_view>)>(op).call(*Borrowed(a0), optional_text(a1, a1_length)));
  });
}

int64_t torch_call_TsKM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const ::std::optional<at::Scalar> &, at::ScalarType, at::Tensor &)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length), static_cast<at::ScalarType>(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TsK_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const ::std::optional<at::Scalar> &, at::ScalarType)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length), static_cast<at::ScalarType>(a2)));
  });
}

int64_t torch_call_TsM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const ::std::optional<at::Scalar> &, at::Tensor &)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_TsVBKM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const ::std::optional<at::Scalar> &, at::IntArrayRef, bool, at::ScalarType, at::Tensor &)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length), array<int64_t>(a2, a2_length), a3 != 0, static_cast<at::ScalarType>(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TsVBK_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const ::std::optional<at::Scalar> &, at::IntArrayRef, bool, at::ScalarType)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length), array<int64_t>(a2, a2_length), a3 != 0, static_cast<at::ScalarType>(a4)));
  });
}

int64_t torch_call_TsVBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const ::std::optional<at::Scalar> &, at::IntArrayRef, bool, at::Tensor &)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length), array<int64_t>(a2, a2_length), a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TsVB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const ::std::optional<at::Scalar> &, at::IntArrayRef, bool)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length), array<int64_t>(a2, a2_length), a3 != 0));
  });
}

int64_t torch_call_TsVBkM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const ::std::optional<at::Scalar> &, at::IntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length), array<int64_t>(a2, a2_length), a3 != 0, optional_code<at::ScalarType>(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TsVBk_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const ::std::optional<at::Scalar> &, at::IntArrayRef, bool, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length), array<int64_t>(a2, a2_length), a3 != 0, optional_code<at::ScalarType>(a4)));
  });
}

int64_t torch_call_Ts_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const ::std::optional<at::Scalar> &)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length)));
  });
}

int64_t torch_call_TsiI_L(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::vector<at::Tensor>(const at::Tensor &, const ::std::optional<at::Scalar> &, ::std::optional<int64_t>, int64_t)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length), optional(a2, a2_length), a3));
    return results.count();
  });
}

int64_t torch_call_TssM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const ::std::optional<at::Scalar> &, const ::std::optional<at::Scalar> &, at::Tensor &)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length), optional_scalar(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_Tss_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const ::std::optional<at::Scalar> &, const ::std::optional<at::Scalar> &)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length), optional_scalar(a2, a2_length)));
  });
}

int64_t torch_call_TsvBkM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, const ::std::optional<at::Scalar> &, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length), optional_array<int64_t>(a2, a2_length), a3 != 0, optional_code<at::ScalarType>(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TsvBk_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, const ::std::optional<at::Scalar> &, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), optional_scalar(a1, a1_length), optional_array<int64_t>(a2, a2_length), a3 != 0, optional_code<at::ScalarType>(a4)));
  });
}

int64_t torch_call_TvBBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::OptionalIntArrayRef, bool, bool, at::Tensor &)>(op).call(*Borrowed(a0), optional_array<int64_t>(a1, a1_length), a2 != 0, a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TvBB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::OptionalIntArrayRef, bool, bool)>(op).call(*Borrowed(a0), optional_array<int64_t>(a1, a1_length), a2 != 0, a3 != 0));
  });
}

int64_t torch_call_TvBB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::OptionalIntArrayRef, bool, bool)>(op).call(*Borrowed(a0), optional_array<int64_t>(a1, a1_length), a2 != 0, a3 != 0));
    return results.count();
  });
}

int64_t torch_call_TvBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::OptionalIntArrayRef, bool, at::Tensor &)>(op).call(*Borrowed(a0), optional_array<int64_t>(a1, a1_length), a2 != 0, *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_TvB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::OptionalIntArrayRef, bool)>(op).call(*Borrowed(a0), optional_array<int64_t>(a1, a1_length), a2 != 0));
  });
}

int64_t torch_call_TvBkM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>(op).call(*Borrowed(a0), optional_array<int64_t>(a1, a1_length), a2 != 0, optional_code<at::ScalarType>(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TvBk_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>)>(op).call(*Borrowed(a0), optional_array<int64_t>(a1, a1_length), a2 != 0, optional_code<at::ScalarType>(a3)));
  });
}

int64_t torch_call_TvM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::OptionalIntArrayRef, at::Tensor &)>(op).call(*Borrowed(a0), optional_array<int64_t>(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_Tv_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::OptionalIntArrayRef)>(op).call(*Borrowed(a0), optional_array<int64_t>(a1, a1_length)));
  });
}

int64_t torch_call_TvsBMM_tRR(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, at::OptionalIntArrayRef, const ::std::optional<at::Scalar> &, bool, at::Tensor &, at::Tensor &)>(op).call(*Borrowed(a0), optional_array<int64_t>(a1, a1_length), optional_scalar(a2, a2_length), a3 != 0, *Borrowed(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TvsBM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::OptionalIntArrayRef, const ::std::optional<at::Scalar> &, bool, at::Tensor &)>(op).call(*Borrowed(a0), optional_array<int64_t>(a1, a1_length), optional_scalar(a2, a2_length), a3 != 0, *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TvsB_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::OptionalIntArrayRef, const ::std::optional<at::Scalar> &, bool)>(op).call(*Borrowed(a0), optional_array<int64_t>(a1, a1_length), optional_scalar(a2, a2_length), a3 != 0));
  });
}

int64_t torch_call_TvsB_tTT(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::OptionalIntArrayRef, const ::std::optional<at::Scalar> &, bool)>(op).call(*Borrowed(a0), optional_array<int64_t>(a1, a1_length), optional_scalar(a2, a2_length), a3 != 0));
    return results.count();
  });
}

int64_t torch_call_TwBfM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::OptionalSymIntArrayRef, bool, ::std::optional<at::ArrayRef<double>>, at::Tensor &)>(op).call(*Borrowed(a0), optional_sym_array(a1, a1_length), a2 != 0, optional_array<double>(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TwBf_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::OptionalSymIntArrayRef, bool, ::std::optional<at::ArrayRef<double>>)>(op).call(*Borrowed(a0), optional_sym_array(a1, a1_length), a2 != 0, optional_array<double>(a3, a3_length)));
  });
}

int64_t torch_call_TwVrM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::OptionalSymIntArrayRef, at::IntArrayRef, ::std::optional<c10::string_view>, at::Tensor &)>(op).call(*Borrowed(a0), optional_sym_array(a1, a1_length), array<int64_t>(a2, a2_length), optional_text(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TwVr_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::OptionalSymIntArrayRef, at::IntArrayRef, ::std::optional<c10::string_view>)>(op).call(*Borrowed(a0), optional_sym_array(a1, a1_length), array<int64_t>(a2, a2_length), optional_text(a3, a3_length)));
  });
}

int64_t torch_call_TwfM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::OptionalSymIntArrayRef, ::std::optional<at::ArrayRef<double>>, at::Tensor &)>(op).call(*Borrowed(a0), optional_sym_array(a1, a1_length), optional_array<double>(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_Twf_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::OptionalSymIntArrayRef, ::std::optional<at::ArrayRef<double>>)>(op).call(*Borrowed(a0), optional_sym_array(a1, a1_length), optional_array<double>(a2, a2_length)));
  });
}

int64_t torch_call_TwvrM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, at::OptionalSymIntArrayRef, at::OptionalIntArrayRef, ::std::optional<c10::string_view>, at::Tensor &)>(op).call(*Borrowed(a0), optional_sym_array(a1, a1_length), optional_array<int64_t>(a2, a2_length), optional_text(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_Twvr_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, at::OptionalSymIntArrayRef, at::OptionalIntArrayRef, ::std::optional<c10::string_view>)>(op).call(*Borrowed(a0), optional_sym_array(a1, a1_length), optional_array<int64_t>(a2, a2_length), optional_text(a3, a3_length)));
  });
}

int64_t torch_call_Twwkzp_V(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    typed<void(const at::Tensor &, at::OptionalSymIntArrayRef, at::OptionalSymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Device>, ::std::optional<at::Layout>)>(op).call(*Borrowed(a0), optional_sym_array(a1, a1_length), optional_sym_array(a2, a2_length), optional_code<at::ScalarType>(a3), optional_device(a4, a4_length), optional_code<at::Layout>(a5));
    return int64_t{0};
  });
}

int64_t torch_call_TyIrM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<c10::SymInt>, int64_t, ::std::optional<c10::string_view>, at::Tensor &)>(op).call(*Borrowed(a0), optional(c10::SymInt(a1), a1_length), a2, optional_text(a3, a3_length), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_TyIr_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a3_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<c10::SymInt>, int64_t, ::std::optional<c10::string_view>)>(op).call(*Borrowed(a0), optional(c10::SymInt(a1), a1_length), a2, optional_text(a3, a3_length)));
  });
}

int64_t torch_call_TyM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<c10::SymInt>, at::Tensor &)>(op).call(*Borrowed(a0), optional(c10::SymInt(a1), a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_Ty_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<c10::SymInt>)>(op).call(*Borrowed(a0), optional(c10::SymInt(a1), a1_length)));
  });
}

int64_t torch_call_TzM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::Tensor &, ::std::optional<at::Device>, at::Tensor &)>(op).call(*Borrowed(a0), optional_device(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_Tz_B(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<bool(const at::Tensor &, ::std::optional<at::Device>)>(op).call(*Borrowed(a0), optional_device(a1, a1_length)));
    return results.count();
  });
}

int64_t torch_call_Tz_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::Tensor &, ::std::optional<at::Device>)>(op).call(*Borrowed(a0), optional_device(a1, a1_length)));
  });
}

int64_t torch_call_VM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1) {
  return guarded([&] {
    typed<at::Tensor &(at::IntArrayRef, at::Tensor &)>(op).call(array<int64_t>(a0, a0_length), *Borrowed(a1));
    return int64_t{0};
  });
}

int64_t torch_call_VTTM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(at::IntArrayRef, const at::Tensor &, const at::Tensor &, at::Tensor &)>(op).call(array<int64_t>(a0, a0_length), *Borrowed(a1), *Borrowed(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_VTT_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2) {
  return guarded([&] {
    return give(typed<at::Tensor(at::IntArrayRef, const at::Tensor &, const at::Tensor &)>(op).call(array<int64_t>(a0, a0_length), *Borrowed(a1), *Borrowed(a2)));
  });
}

int64_t torch_call_VTcM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(at::IntArrayRef, const at::Tensor &, ::std::optional<at::MemoryFormat>, at::Tensor &)>(op).call(array<int64_t>(a0, a0_length), *Borrowed(a1), optional_code<at::MemoryFormat>(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_VTkpzbc_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(at::IntArrayRef, const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>(op).call(array<int64_t>(a0, a0_length), *Borrowed(a1), optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5), optional_code<at::MemoryFormat>(a6)));
  });
}

int64_t torch_call_Vkpzb_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(at::IntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(array<int64_t>(a0, a0_length), optional_code<at::ScalarType>(a1), optional_code<at::Layout>(a2), optional_device(a3, a3_length), optional_bool(a4)));
  });
}

int64_t torch_call_WDIcM_R(int64_t op, int64_t a0, int64_t a0_length, double a1, int64_t a2, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(c10::SymIntArrayRef, double, int64_t, ::std::optional<at::MemoryFormat>, at::Tensor &)>(op).call(sym_array(a0, a0_length), a1, a2, optional_code<at::MemoryFormat>(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_WM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1) {
  return guarded([&] {
    typed<at::Tensor &(c10::SymIntArrayRef, at::Tensor &)>(op).call(sym_array(a0, a0_length), *Borrowed(a1));
    return int64_t{0};
  });
}

int64_t torch_call_WSM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(c10::SymIntArrayRef, const at::Scalar &, at::Tensor &)>(op).call(sym_array(a0, a0_length), scalar(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_WSkpzb_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::SymIntArrayRef, const at::Scalar &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(sym_array(a0, a0_length), scalar(a1, a1_length), optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5)));
  });
}

int64_t torch_call_WTTIcM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5) {
  return guarded([&] {
    typed<at::Tensor &(c10::SymIntArrayRef, const at::Tensor &, const at::Tensor &, int64_t, ::std::optional<at::MemoryFormat>, at::Tensor &)>(op).call(sym_array(a0, a0_length), *Borrowed(a1), *Borrowed(a2), a3, optional_code<at::MemoryFormat>(a4), *Borrowed(a5));
    return int64_t{0};
  });
}

int64_t torch_call_WTTIkpzbc_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length, int64_t a7, int64_t a8) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::SymIntArrayRef, const at::Tensor &, const at::Tensor &, int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>(op).call(sym_array(a0, a0_length), *Borrowed(a1), *Borrowed(a2), a3, optional_code<at::ScalarType>(a4), optional_code<at::Layout>(a5), optional_device(a6, a6_length), optional_bool(a7), optional_code<at::MemoryFormat>(a8)));
  });
}

int64_t torch_call_WVM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(c10::SymIntArrayRef, at::IntArrayRef, at::Tensor &)>(op).call(sym_array(a0, a0_length), array<int64_t>(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_WVkpzb_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::SymIntArrayRef, at::IntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(sym_array(a0, a0_length), array<int64_t>(a1, a1_length), optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5)));
  });
}

int64_t torch_call_WWM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &)>(op).call(sym_array(a0, a0_length), sym_array(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_WWkpzb_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(sym_array(a0, a0_length), sym_array(a1, a1_length), optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5)));
  });
}

int64_t torch_call_WcM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(c10::SymIntArrayRef, ::std::optional<at::MemoryFormat>, at::Tensor &)>(op).call(sym_array(a0, a0_length), optional_code<at::MemoryFormat>(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_WgM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(c10::SymIntArrayRef, ::std::optional<at::Generator>, at::Tensor &)>(op).call(sym_array(a0, a0_length), optional_generator(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_Wgkpzb_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::SymIntArrayRef, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(sym_array(a0, a0_length), optional_generator(a1), optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5)));
  });
}

int64_t torch_call_WkpzbDIc_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, double a5, int64_t a6, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, double, int64_t, ::std::optional<at::MemoryFormat>)>(op).call(sym_array(a0, a0_length), optional_code<at::ScalarType>(a1), optional_code<at::Layout>(a2), optional_device(a3, a3_length), optional_bool(a4), a5, a6, optional_code<at::MemoryFormat>(a7)));
  });
}

int64_t torch_call_Wkpzb_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(sym_array(a0, a0_length), optional_code<at::ScalarType>(a1), optional_code<at::Layout>(a2), optional_device(a3, a3_length), optional_bool(a4)));
  });
}

int64_t torch_call_Wkpzbc_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>(op).call(sym_array(a0, a0_length), optional_code<at::ScalarType>(a1), optional_code<at::Layout>(a2), optional_device(a3, a3_length), optional_bool(a4), optional_code<at::MemoryFormat>(a5)));
  });
}

int64_t torch_call_XIM_R(int64_t op, int64_t a0, int64_t a0_length, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(const at::ITensorListRef &, int64_t, at::Tensor &)>(op).call(at::ITensorListRef(tensors(a0, a0_length)), a1, *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_XI_T(int64_t op, int64_t a0, int64_t a0_length, int64_t a1) {
  return guarded([&] {
    return give(typed<at::Tensor(const at::ITensorListRef &, int64_t)>(op).call(at::ITensorListRef(tensors(a0, a0_length)), a1));
  });
}

int64_t torch_call_YM_R(int64_t op, int64_t a0, int64_t a1) {
  return guarded([&] {
    typed<at::Tensor &(c10::SymInt, at::Tensor &)>(op).call(c10::SymInt(a0), *Borrowed(a1));
    return int64_t{0};
  });
}

int64_t torch_call_YWM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(c10::SymInt, c10::SymIntArrayRef, at::Tensor &)>(op).call(c10::SymInt(a0), sym_array(a1, a1_length), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_YWgM_R(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(c10::SymInt, c10::SymIntArrayRef, ::std::optional<at::Generator>, at::Tensor &)>(op).call(c10::SymInt(a0), sym_array(a1, a1_length), optional_generator(a2), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_YWgkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::SymInt, c10::SymIntArrayRef, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(c10::SymInt(a0), sym_array(a1, a1_length), optional_generator(a2), optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6)));
  });
}

int64_t torch_call_YWkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a1_length, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::SymInt, c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(c10::SymInt(a0), sym_array(a1, a1_length), optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5)));
  });
}

int64_t torch_call_YYM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(c10::SymInt, c10::SymInt, at::Tensor &)>(op).call(c10::SymInt(a0), c10::SymInt(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_YYWM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3) {
  return guarded([&] {
    typed<at::Tensor &(c10::SymInt, c10::SymInt, c10::SymIntArrayRef, at::Tensor &)>(op).call(c10::SymInt(a0), c10::SymInt(a1), sym_array(a2, a2_length), *Borrowed(a3));
    return int64_t{0};
  });
}

int64_t torch_call_YYWgM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    typed<at::Tensor &(c10::SymInt, c10::SymInt, c10::SymIntArrayRef, ::std::optional<at::Generator>, at::Tensor &)>(op).call(c10::SymInt(a0), c10::SymInt(a1), sym_array(a2, a2_length), optional_generator(a3), *Borrowed(a4));
    return int64_t{0};
  });
}

int64_t torch_call_YYWgkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a6_length, int64_t a7) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::SymInt, c10::SymInt, c10::SymIntArrayRef, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(c10::SymInt(a0), c10::SymInt(a1), sym_array(a2, a2_length), optional_generator(a3), optional_code<at::ScalarType>(a4), optional_code<at::Layout>(a5), optional_device(a6, a6_length), optional_bool(a7)));
  });
}

int64_t torch_call_YYWkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4, int64_t a5, int64_t a5_length, int64_t a6) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::SymInt, c10::SymInt, c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(c10::SymInt(a0), c10::SymInt(a1), sym_array(a2, a2_length), optional_code<at::ScalarType>(a3), optional_code<at::Layout>(a4), optional_device(a5, a5_length), optional_bool(a6)));
  });
}

int64_t torch_call_YYkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::SymInt, c10::SymInt, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(c10::SymInt(a0), c10::SymInt(a1), optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5)));
  });
}

int64_t torch_call_YgM_R(int64_t op, int64_t a0, int64_t a1, int64_t a2) {
  return guarded([&] {
    typed<at::Tensor &(c10::SymInt, ::std::optional<at::Generator>, at::Tensor &)>(op).call(c10::SymInt(a0), optional_generator(a1), *Borrowed(a2));
    return int64_t{0};
  });
}

int64_t torch_call_Ygkpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a4_length, int64_t a5) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::SymInt, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(c10::SymInt(a0), optional_generator(a1), optional_code<at::ScalarType>(a2), optional_code<at::Layout>(a3), optional_device(a4, a4_length), optional_bool(a5)));
  });
}

int64_t torch_call_Ykpzb_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a3_length, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(c10::SymInt, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>(op).call(c10::SymInt(a0), optional_code<at::ScalarType>(a1), optional_code<at::Layout>(a2), optional_device(a3, a3_length), optional_bool(a4)));
  });
}

int64_t torch_call__B(int64_t op, int64_t out, int64_t capacity) {
  return guarded([&] {
    Results results(out, capacity);
    results.put(typed<bool()>(op).call());
    return results.count();
  });
}

int64_t torch_call_kpzbc_T(int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length, int64_t a3, int64_t a4) {
  return guarded([&] {
    return give(typed<at::Tensor(::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>(op).call(optional_code<at::ScalarType>(a0), optional_code<at::Layout>(a1), optional_device(a2, a2_length), optional_bool(a3), optional_code<at::MemoryFormat>(a4)));
  });
}

extern const SignatureCheck checks_7[];
const SignatureCheck checks_7[] = {
    {"TY_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymInt)>},
    {"TYcM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymInt, ::std::optional<at::MemoryFormat>, at::Tensor &)>},
    {"TYgcM_R", &check_signature<at::Tensor &(const at::Tensor &, c10::SymInt, ::std::optional<at::Generator>, ::std::optional<at::MemoryFormat>, at::Tensor &)>},
    {"TYgkpzbc_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymInt, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>},
    {"TYiy_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymInt, ::std::optional<int64_t>, ::std::optional<c10::SymInt>)>},
    {"TYkpzbc_T", &check_signature<at::Tensor(const at::Tensor &, c10::SymInt, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>},
    {"TZKBBc_T", &check_signature<at::Tensor(const at::Tensor &, at::Device, at::ScalarType, bool, bool, ::std::optional<at::MemoryFormat>)>},
    {"T_B", &check_signature<bool(const at::Tensor &)>},
    {"T_D", &check_signature<double(const at::Tensor &)>},
    {"T_I", &check_signature<int64_t(const at::Tensor &)>},
    {"T_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &)>},
    {"T_S", &check_signature<at::Scalar(const at::Tensor &)>},
    {"T_T", &check_signature<at::Tensor(const at::Tensor &)>},
    {"T_V", &check_signature<void(const at::Tensor &)>},
    {"T_Y", &check_signature<c10::SymInt(const at::Tensor &)>},
    {"T_q", &check_signature<at::QScheme(const at::Tensor &)>},
    {"T_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &)>},
    {"T_tTTDI", &check_signature<::std::tuple<at::Tensor,at::Tensor,double,int64_t>(const at::Tensor &)>},
    {"T_tTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &)>},
    {"T_tTTTT", &check_signature<::std::tuple<at::Tensor,at::Tensor,at::Tensor,at::Tensor>(const at::Tensor &)>},
    {"TbIBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, ::std::optional<bool>, int64_t, bool, at::Tensor &, at::Tensor &)>},
    {"TbIB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, ::std::optional<bool>, int64_t, bool)>},
    {"TcM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<at::MemoryFormat>, at::Tensor &)>},
    {"Tc_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<at::MemoryFormat>)>},
    {"TdM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<double>, at::Tensor &)>},
    {"Td_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<double>)>},
    {"TddBM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<double>, ::std::optional<double>, bool, at::Tensor &)>},
    {"TddB_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<double>, ::std::optional<double>, bool)>},
    {"TdddM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>, at::Tensor &)>},
    {"Tddd_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<double>, ::std::optional<double>, ::std::optional<double>)>},
    {"TfM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<at::ArrayRef<double>>, at::Tensor &)>},
    {"Tf_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<at::ArrayRef<double>>)>},
    {"TgM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<at::Generator>, at::Tensor &)>},
    {"Tg_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<at::Generator>)>},
    {"TgcM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<at::Generator>, ::std::optional<at::MemoryFormat>, at::Tensor &)>},
    {"Tgkpzbc_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>},
    {"TiBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, ::std::optional<int64_t>, bool, at::Tensor &, at::Tensor &)>},
    {"TiBM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<int64_t>, bool, at::Tensor &)>},
    {"TiB_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<int64_t>, bool)>},
    {"TiB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, ::std::optional<int64_t>, bool)>},
    {"TiM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<int64_t>, at::Tensor &)>},
    {"Ti_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<int64_t>)>},
    {"TkM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<at::ScalarType>, at::Tensor &)>},
    {"Tk_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<at::ScalarType>)>},
    {"TkbM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<bool>, at::Tensor &)>},
    {"Tkb_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<bool>)>},
    {"TkpzbBBc_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, bool, bool, ::std::optional<at::MemoryFormat>)>},
    {"TkpzbBc_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, bool, ::std::optional<at::MemoryFormat>)>},
    {"Tkpzbc_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>},
    {"TpviM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<at::Layout>, at::OptionalIntArrayRef, ::std::optional<int64_t>, at::Tensor &)>},
    {"Tpvi_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<at::Layout>, at::OptionalIntArrayRef, ::std::optional<int64_t>)>},
    {"TrM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<c10::string_view>, at::Tensor &)>},
    {"Tr_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<c10::string_view>)>},
    {"TsKM_R", &check_signature<at::Tensor &(const at::Tensor &, const ::std::optional<at::Scalar> &, at::ScalarType, at::Tensor &)>},
    {"TsK_T", &check_signature<at::Tensor(const at::Tensor &, const ::std::optional<at::Scalar> &, at::ScalarType)>},
    {"TsM_R", &check_signature<at::Tensor &(const at::Tensor &, const ::std::optional<at::Scalar> &, at::Tensor &)>},
    {"TsVBKM_R", &check_signature<at::Tensor &(const at::Tensor &, const ::std::optional<at::Scalar> &, at::IntArrayRef, bool, at::ScalarType, at::Tensor &)>},
    {"TsVBK_T", &check_signature<at::Tensor(const at::Tensor &, const ::std::optional<at::Scalar> &, at::IntArrayRef, bool, at::ScalarType)>},
    {"TsVBM_R", &check_signature<at::Tensor &(const at::Tensor &, const ::std::optional<at::Scalar> &, at::IntArrayRef, bool, at::Tensor &)>},
    {"TsVB_T", &check_signature<at::Tensor(const at::Tensor &, const ::std::optional<at::Scalar> &, at::IntArrayRef, bool)>},
    {"TsVBkM_R", &check_signature<at::Tensor &(const at::Tensor &, const ::std::optional<at::Scalar> &, at::IntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>},
    {"TsVBk_T", &check_signature<at::Tensor(const at::Tensor &, const ::std::optional<at::Scalar> &, at::IntArrayRef, bool, ::std::optional<at::ScalarType>)>},
    {"Ts_T", &check_signature<at::Tensor(const at::Tensor &, const ::std::optional<at::Scalar> &)>},
    {"TsiI_L", &check_signature<::std::vector<at::Tensor>(const at::Tensor &, const ::std::optional<at::Scalar> &, ::std::optional<int64_t>, int64_t)>},
    {"TssM_R", &check_signature<at::Tensor &(const at::Tensor &, const ::std::optional<at::Scalar> &, const ::std::optional<at::Scalar> &, at::Tensor &)>},
    {"Tss_T", &check_signature<at::Tensor(const at::Tensor &, const ::std::optional<at::Scalar> &, const ::std::optional<at::Scalar> &)>},
    {"TsvBkM_R", &check_signature<at::Tensor &(const at::Tensor &, const ::std::optional<at::Scalar> &, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>},
    {"TsvBk_T", &check_signature<at::Tensor(const at::Tensor &, const ::std::optional<at::Scalar> &, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>)>},
    {"TvBBM_R", &check_signature<at::Tensor &(const at::Tensor &, at::OptionalIntArrayRef, bool, bool, at::Tensor &)>},
    {"TvBB_T", &check_signature<at::Tensor(const at::Tensor &, at::OptionalIntArrayRef, bool, bool)>},
    {"TvBB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::OptionalIntArrayRef, bool, bool)>},
    {"TvBM_R", &check_signature<at::Tensor &(const at::Tensor &, at::OptionalIntArrayRef, bool, at::Tensor &)>},
    {"TvB_T", &check_signature<at::Tensor(const at::Tensor &, at::OptionalIntArrayRef, bool)>},
    {"TvBkM_R", &check_signature<at::Tensor &(const at::Tensor &, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>, at::Tensor &)>},
    {"TvBk_T", &check_signature<at::Tensor(const at::Tensor &, at::OptionalIntArrayRef, bool, ::std::optional<at::ScalarType>)>},
    {"TvM_R", &check_signature<at::Tensor &(const at::Tensor &, at::OptionalIntArrayRef, at::Tensor &)>},
    {"Tv_T", &check_signature<at::Tensor(const at::Tensor &, at::OptionalIntArrayRef)>},
    {"TvsBMM_tRR", &check_signature<::std::tuple<at::Tensor &,at::Tensor &>(const at::Tensor &, at::OptionalIntArrayRef, const ::std::optional<at::Scalar> &, bool, at::Tensor &, at::Tensor &)>},
    {"TvsBM_R", &check_signature<at::Tensor &(const at::Tensor &, at::OptionalIntArrayRef, const ::std::optional<at::Scalar> &, bool, at::Tensor &)>},
    {"TvsB_T", &check_signature<at::Tensor(const at::Tensor &, at::OptionalIntArrayRef, const ::std::optional<at::Scalar> &, bool)>},
    {"TvsB_tTT", &check_signature<::std::tuple<at::Tensor,at::Tensor>(const at::Tensor &, at::OptionalIntArrayRef, const ::std::optional<at::Scalar> &, bool)>},
    {"TwBfM_R", &check_signature<at::Tensor &(const at::Tensor &, at::OptionalSymIntArrayRef, bool, ::std::optional<at::ArrayRef<double>>, at::Tensor &)>},
    {"TwBf_T", &check_signature<at::Tensor(const at::Tensor &, at::OptionalSymIntArrayRef, bool, ::std::optional<at::ArrayRef<double>>)>},
    {"TwVrM_R", &check_signature<at::Tensor &(const at::Tensor &, at::OptionalSymIntArrayRef, at::IntArrayRef, ::std::optional<c10::string_view>, at::Tensor &)>},
    {"TwVr_T", &check_signature<at::Tensor(const at::Tensor &, at::OptionalSymIntArrayRef, at::IntArrayRef, ::std::optional<c10::string_view>)>},
    {"TwfM_R", &check_signature<at::Tensor &(const at::Tensor &, at::OptionalSymIntArrayRef, ::std::optional<at::ArrayRef<double>>, at::Tensor &)>},
    {"Twf_T", &check_signature<at::Tensor(const at::Tensor &, at::OptionalSymIntArrayRef, ::std::optional<at::ArrayRef<double>>)>},
    {"TwvrM_R", &check_signature<at::Tensor &(const at::Tensor &, at::OptionalSymIntArrayRef, at::OptionalIntArrayRef, ::std::optional<c10::string_view>, at::Tensor &)>},
    {"Twvr_T", &check_signature<at::Tensor(const at::Tensor &, at::OptionalSymIntArrayRef, at::OptionalIntArrayRef, ::std::optional<c10::string_view>)>},
    {"Twwkzp_V", &check_signature<void(const at::Tensor &, at::OptionalSymIntArrayRef, at::OptionalSymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Device>, ::std::optional<at::Layout>)>},
    {"TyIrM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<c10::SymInt>, int64_t, ::std::optional<c10::string_view>, at::Tensor &)>},
    {"TyIr_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<c10::SymInt>, int64_t, ::std::optional<c10::string_view>)>},
    {"TyM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<c10::SymInt>, at::Tensor &)>},
    {"Ty_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<c10::SymInt>)>},
    {"TzM_R", &check_signature<at::Tensor &(const at::Tensor &, ::std::optional<at::Device>, at::Tensor &)>},
    {"Tz_B", &check_signature<bool(const at::Tensor &, ::std::optional<at::Device>)>},
    {"Tz_T", &check_signature<at::Tensor(const at::Tensor &, ::std::optional<at::Device>)>},
    {"VM_R", &check_signature<at::Tensor &(at::IntArrayRef, at::Tensor &)>},
    {"VTTM_R", &check_signature<at::Tensor &(at::IntArrayRef, const at::Tensor &, const at::Tensor &, at::Tensor &)>},
    {"VTT_T", &check_signature<at::Tensor(at::IntArrayRef, const at::Tensor &, const at::Tensor &)>},
    {"VTcM_R", &check_signature<at::Tensor &(at::IntArrayRef, const at::Tensor &, ::std::optional<at::MemoryFormat>, at::Tensor &)>},
    {"VTkpzbc_T", &check_signature<at::Tensor(at::IntArrayRef, const at::Tensor &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>},
    {"Vkpzb_T", &check_signature<at::Tensor(at::IntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"WDIcM_R", &check_signature<at::Tensor &(c10::SymIntArrayRef, double, int64_t, ::std::optional<at::MemoryFormat>, at::Tensor &)>},
    {"WM_R", &check_signature<at::Tensor &(c10::SymIntArrayRef, at::Tensor &)>},
    {"WSM_R", &check_signature<at::Tensor &(c10::SymIntArrayRef, const at::Scalar &, at::Tensor &)>},
    {"WSkpzb_T", &check_signature<at::Tensor(c10::SymIntArrayRef, const at::Scalar &, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"WTTIcM_R", &check_signature<at::Tensor &(c10::SymIntArrayRef, const at::Tensor &, const at::Tensor &, int64_t, ::std::optional<at::MemoryFormat>, at::Tensor &)>},
    {"WTTIkpzbc_T", &check_signature<at::Tensor(c10::SymIntArrayRef, const at::Tensor &, const at::Tensor &, int64_t, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>},
    {"WVM_R", &check_signature<at::Tensor &(c10::SymIntArrayRef, at::IntArrayRef, at::Tensor &)>},
    {"WVkpzb_T", &check_signature<at::Tensor(c10::SymIntArrayRef, at::IntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"WWM_R", &check_signature<at::Tensor &(c10::SymIntArrayRef, c10::SymIntArrayRef, at::Tensor &)>},
    {"WWkpzb_T", &check_signature<at::Tensor(c10::SymIntArrayRef, c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"WcM_R", &check_signature<at::Tensor &(c10::SymIntArrayRef, ::std::optional<at::MemoryFormat>, at::Tensor &)>},
    {"WgM_R", &check_signature<at::Tensor &(c10::SymIntArrayRef, ::std::optional<at::Generator>, at::Tensor &)>},
    {"Wgkpzb_T", &check_signature<at::Tensor(c10::SymIntArrayRef, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"WkpzbDIc_T", &check_signature<at::Tensor(c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, double, int64_t, ::std::optional<at::MemoryFormat>)>},
    {"Wkpzb_T", &check_signature<at::Tensor(c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"Wkpzbc_T", &check_signature<at::Tensor(c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>},
    {"XIM_R", &check_signature<at::Tensor &(const at::ITensorListRef &, int64_t, at::Tensor &)>},
    {"XI_T", &check_signature<at::Tensor(const at::ITensorListRef &, int64_t)>},
    {"YM_R", &check_signature<at::Tensor &(c10::SymInt, at::Tensor &)>},
    {"YWM_R", &check_signature<at::Tensor &(c10::SymInt, c10::SymIntArrayRef, at::Tensor &)>},
    {"YWgM_R", &check_signature<at::Tensor &(c10::SymInt, c10::SymIntArrayRef, ::std::optional<at::Generator>, at::Tensor &)>},
    {"YWgkpzb_T", &check_signature<at::Tensor(c10::SymInt, c10::SymIntArrayRef, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"YWkpzb_T", &check_signature<at::Tensor(c10::SymInt, c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"YYM_R", &check_signature<at::Tensor &(c10::SymInt, c10::SymInt, at::Tensor &)>},
    {"YYWM_R", &check_signature<at::Tensor &(c10::SymInt, c10::SymInt, c10::SymIntArrayRef, at::Tensor &)>},
    {"YYWgM_R", &check_signature<at::Tensor &(c10::SymInt, c10::SymInt, c10::SymIntArrayRef, ::std::optional<at::Generator>, at::Tensor &)>},
    {"YYWgkpzb_T", &check_signature<at::Tensor(c10::SymInt, c10::SymInt, c10::SymIntArrayRef, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"YYWkpzb_T", &check_signature<at::Tensor(c10::SymInt, c10::SymInt, c10::SymIntArrayRef, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"YYkpzb_T", &check_signature<at::Tensor(c10::SymInt, c10::SymInt, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"YgM_R", &check_signature<at::Tensor &(c10::SymInt, ::std::optional<at::Generator>, at::Tensor &)>},
    {"Ygkpzb_T", &check_signature<at::Tensor(c10::SymInt, ::std::optional<at::Generator>, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"Ykpzb_T", &check_signature<at::Tensor(c10::SymInt, ::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>)>},
    {"_B", &check_signature<bool()>},
    {"kpzbc_T", &check_signature<at::Tensor(::std::optional<at::ScalarType>, ::std::optional<at::Layout>, ::std::optional<at::Device>, ::std::optional<bool>, ::std::optional<at::MemoryFormat>)>},
};
