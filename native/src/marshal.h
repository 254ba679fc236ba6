// How arguments and results cross the C interface: each helper turns the int64_t and double values of
// one argument into the C++ type that libtorch takes, without allocating where that is possible.
#pragma once
#include <ATen/core/Tensor.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <c10/core/UndefinedTensorImpl.h>

#include <array>
#include <cstring>
#include <exception>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "torch_shim.h"

namespace shim {

// Stores the exception in flight with the thread and returns TORCH_ERROR.
int64_t record_error() noexcept;
// A failed call into the host language, on its way through libtorch.
struct UpcallError : std::exception {
  explicit UpcallError(int64_t failure) : failure(failure) {}
  const char* what() const noexcept override { return "an upcall into the host language failed"; }
  int64_t failure;
};

template <class Body>
inline int64_t guarded(Body&& body) noexcept {
  try {
    return body();
  } catch (...) {
    return record_error();
  }
}

int64_t copy_text(std::string_view text, int64_t buffer, int64_t capacity);

// ---- tensors -------------------------------------------------------------------------------------

static_assert(sizeof(at::Tensor) == sizeof(int64_t), "a tensor must be one pointer for handles to be borrowed in place");

inline c10::TensorImpl* impl(int64_t handle) {
  return handle ? reinterpret_cast<c10::TensorImpl*>(handle) : c10::UndefinedTensorImpl::singleton();
}

// A handle seen as a tensor for the length of a call. The caller keeps its reference: none is taken
// here and none given back, because no tensor is made: a pointer is read as one.
class Borrowed {
 public:
  explicit Borrowed(int64_t handle) : impl_(impl(handle)) {}
  Borrowed(const Borrowed&) = delete;
  at::Tensor& operator*() { return reinterpret_cast<at::Tensor&>(impl_); }
  at::Tensor* operator->() { return &**this; }
  // By-reference parameters take it directly.
  operator at::Tensor&() { return **this; }

 private:
  c10::TensorImpl* impl_;
};

// An optional tensor argument; it takes a reference, because std::optional<Tensor> owns what it holds.
inline std::optional<at::Tensor> optional_tensor(int64_t handle) {
  if (handle == 0) return std::nullopt;
  return at::Tensor(*Borrowed(handle));
}

// The caller's array of handles is read in place as an array of tensors.
inline at::TensorList tensors(int64_t handles, int64_t count) {
  return {reinterpret_cast<const at::Tensor*>(handles), static_cast<size_t>(count)};
}

inline c10::List<std::optional<at::Tensor>> optional_tensors(int64_t handles, int64_t count) {
  c10::List<std::optional<at::Tensor>> list;
  list.reserve(count);
  for (int64_t i = 0; i < count; i++) list.push_back(optional_tensor(reinterpret_cast<const int64_t*>(handles)[i]));
  return list;
}

// Gives a tensor away as a handle, with the hints of TORCH_HANDLE_* in its low bits.
[[gnu::always_inline]] inline int64_t give(at::Tensor tensor) {
  if (!tensor.defined()) return 0;
  c10::TensorImpl* raw = tensor.unsafeReleaseTensorImpl();
  const auto* storage = raw->unsafe_storage().unsafeGetStorageImpl();
  int64_t flags = storage == nullptr || storage->nbytes() > 16384 ? TORCH_HANDLE_HEAVY : 0;
  if (raw->requires_grad()) flags |= TORCH_HANDLE_GRAPH;
  return reinterpret_cast<int64_t>(raw) | flags;
}

// ---- numbers and lists ---------------------------------------------------------------------------

inline double bits_to_double(int64_t bits) {
  double value;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

inline int64_t double_to_bits(double value) {
  int64_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}

inline at::Scalar scalar(int64_t bits, int64_t kind) {
  switch (kind) {
    case TORCH_SCALAR_DOUBLE:
      return at::Scalar(bits_to_double(bits));
    case TORCH_SCALAR_BOOL:
      return at::Scalar(bits != 0);
    case TORCH_SCALAR_COMPLEX: {
      const auto* parts = reinterpret_cast<const double*>(bits);
      return at::Scalar(c10::complex<double>(parts[0], parts[1]));
    }
    default:
      return at::Scalar(bits);
  }
}

inline std::optional<at::Scalar> optional_scalar(int64_t bits, int64_t kind) {
  if (kind == TORCH_SCALAR_NONE) return std::nullopt;
  return scalar(bits, kind);
}

// (bits, kind) pairs.
inline std::vector<at::Scalar> scalars(int64_t pairs, int64_t count) {
  std::vector<at::Scalar> list;
  list.reserve(count);
  const auto* values = reinterpret_cast<const int64_t*>(pairs);
  for (int64_t i = 0; i < count; i++) list.push_back(scalar(values[2 * i], values[2 * i + 1]));
  return list;
}

template <class T>
inline std::optional<T> optional(T value, int64_t present) {
  return present ? std::optional<T>(std::move(value)) : std::nullopt;
}

inline std::optional<bool> optional_bool(int64_t value) { return value < 0 ? std::nullopt : std::optional<bool>(value != 0); }

template <class Code>
inline std::optional<Code> optional_code(int64_t value) {
  return value < 0 ? std::nullopt : std::optional<Code>(static_cast<Code>(value));
}

template <class T>
inline c10::ArrayRef<T> array(int64_t data, int64_t length) {
  return {reinterpret_cast<const T*>(data), static_cast<size_t>(length)};
}

template <class T>
inline std::optional<c10::ArrayRef<T>> optional_array(int64_t data, int64_t length) {
  if (length < 0) return std::nullopt;
  return array<T>(data, length);
}

inline c10::SymIntArrayRef sym_array(int64_t data, int64_t length) { return c10::fromIntArrayRefSlow(array<int64_t>(data, length)); }

inline at::OptionalSymIntArrayRef optional_sym_array(int64_t data, int64_t length) {
  if (length < 0) return std::nullopt;
  return sym_array(data, length);
}

template <size_t N>
inline std::array<bool, N> flags(int64_t bits) {
  std::array<bool, N> values{};
  for (size_t i = 0; i < N; i++) values[i] = (bits >> i & 1) != 0;
  return values;
}

inline std::string_view text(int64_t data, int64_t length) { return {reinterpret_cast<const char*>(data), static_cast<size_t>(length)}; }

inline std::optional<std::string_view> optional_text(int64_t data, int64_t length) {
  if (length < 0) return std::nullopt;
  return text(data, length);
}

inline c10::Device device(int64_t type, int64_t index) {
  return {static_cast<c10::DeviceType>(type), static_cast<c10::DeviceIndex>(index)};
}

inline std::optional<c10::Device> optional_device(int64_t type, int64_t index) {
  if (type < 0) return std::nullopt;
  return device(type, index);
}

inline at::Generator generator(int64_t handle) {
  return at::Generator(c10::intrusive_ptr<c10::GeneratorImpl>::reclaim_copy(reinterpret_cast<c10::GeneratorImpl*>(handle)));
}

inline std::optional<at::Generator> optional_generator(int64_t handle) {
  if (handle == 0) return std::nullopt;
  return generator(handle);
}

inline c10::Stream stream(int64_t id, int64_t device_type, int64_t device_index) {
  return c10::Stream(c10::Stream::UNSAFE, device(device_type, device_index), static_cast<c10::StreamId>(id));
}

// ---- results of several values -------------------------------------------------------------------

// Writes values to the caller's slots; what does not fit waits for torch_results_rest.
class Results {
 public:
  Results(int64_t out, int64_t capacity);
  void put(int64_t value) {
    if (count_ < capacity_) {
      out_[count_] = value;
    } else {
      spill(value);
    }
    count_++;
  }
  void put(at::Tensor tensor) { put(give(std::move(tensor))); }
  void put(double value) { put(double_to_bits(value)); }
  void put(bool value) { put(static_cast<int64_t>(value)); }
  void put(const c10::SymInt& value) { put(value.guard_int(__FILE__, __LINE__)); }
  void put(const c10::SymBool& value) { put(value.guard_bool(__FILE__, __LINE__)); }
  void put(at::ScalarType value) { put(static_cast<int64_t>(value)); }
  void put(at::QScheme value) { put(static_cast<int64_t>(value)); }
  void put(const at::Scalar& value);
  void put(std::vector<at::Tensor>&& list) {
    put(static_cast<int64_t>(list.size()));
    for (auto& member : list) put(std::move(member));
  }
  template <class... Parts>
  void put(std::tuple<Parts...>&& parts) {
    std::apply([this](auto&... part) { (put(std::move(part)), ...); }, parts);
  }
  int64_t count() const { return count_; }

 private:
  void spill(int64_t value);
  int64_t* out_;
  int64_t capacity_;
  int64_t count_ = 0;
};

// ---- operators -----------------------------------------------------------------------------------

// torch_op checks an operator against a signature before anything calls it through that signature.
struct SignatureCheck {
  const char* name;
  void (*check)(const c10::OperatorHandle&);
};
struct SignatureTable {
  const SignatureCheck* checks;
  size_t count;
};
// Generated; each table is sorted by name.
extern const SignatureTable signature_tables[];
extern const size_t signature_table_count;

template <class Signature>
void check_signature(const c10::OperatorHandle& op) {
  (void)op.typed<Signature>();
}

template <class Signature>
inline const c10::TypedOperatorHandle<Signature>& typed(int64_t op) {
  // torch_op has checked the signature; the typed handle adds no state to the untyped one.
  return *static_cast<const c10::TypedOperatorHandle<Signature>*>(reinterpret_cast<const c10::OperatorHandle*>(op));
}

}  // namespace shim
