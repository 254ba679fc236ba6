// Tensors themselves: references, what a tensor is, its memory and its value.
#include <ATen/ATen.h>

#include "marshal.h"
#include "upcalls.h"

using namespace shim;

int64_t torch_tensor_release(int64_t handles, int64_t count) {
  return guarded([&] {
    auto* list = reinterpret_cast<int64_t*>(handles);
    for (int64_t i = 0; i < count; i++) {
      if (list[i] == 0) continue;
      c10::intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl>::reclaim(impl(list[i])).reset();
    }
    return int64_t{0};
  });
}

int64_t torch_tensor_retain(int64_t tensor) {
  return guarded([&] { return give(*Borrowed(tensor)); });
}

int64_t torch_tensor_dim(int64_t tensor) {
  return guarded([&] { return impl(tensor)->dim(); });
}
int64_t torch_tensor_size(int64_t tensor, int64_t dim) {
  return guarded([&] { return impl(tensor)->size(dim); });
}
int64_t torch_tensor_stride(int64_t tensor, int64_t dim) {
  return guarded([&] { return Borrowed(tensor)->stride(dim); });
}
int64_t torch_tensor_numel(int64_t tensor) {
  return guarded([&] { return impl(tensor)->numel(); });
}
int64_t torch_tensor_dtype(int64_t tensor) {
  return guarded([&] { return static_cast<int64_t>(c10::typeMetaToScalarType(impl(tensor)->dtype())); });
}
int64_t torch_tensor_layout(int64_t tensor) {
  return guarded([&] { return static_cast<int64_t>(impl(tensor)->layout()); });
}
int64_t torch_tensor_device(int64_t tensor) {
  return guarded([&] {
    const c10::Device device = impl(tensor)->device();
    return static_cast<int64_t>(device.type()) << 32 | static_cast<int64_t>(device.index() + 1);
  });
}
int64_t torch_tensor_element_size(int64_t tensor) {
  return guarded([&] { return static_cast<int64_t>(impl(tensor)->itemsize()); });
}
int64_t torch_tensor_storage_offset(int64_t tensor) {
  return guarded([&] { return impl(tensor)->has_storage() ? impl(tensor)->storage_offset() : 0; });
}
int64_t torch_tensor_storage_bytes(int64_t tensor) {
  return guarded([&] { return impl(tensor)->has_storage() ? static_cast<int64_t>(impl(tensor)->storage().nbytes()) : 0; });
}
int64_t torch_tensor_requires_grad(int64_t tensor) {
  return guarded([&] { return static_cast<int64_t>(impl(tensor)->requires_grad()); });
}
int64_t torch_tensor_is_leaf(int64_t tensor) {
  return guarded([&] { return static_cast<int64_t>(Borrowed(tensor)->is_leaf()); });
}
int64_t torch_tensor_use_count(int64_t tensor) {
  return guarded([&] { return static_cast<int64_t>(Borrowed(tensor)->use_count()); });
}
int64_t torch_tensor_identity(int64_t tensor) { return tensor; }

int64_t torch_tensor_data(int64_t tensor) {
  return guarded([&] {
    if (!impl(tensor)->has_storage() || impl(tensor)->numel() == 0) return int64_t{0};
    return reinterpret_cast<int64_t>(Borrowed(tensor)->data_ptr());
  });
}
int64_t torch_tensor_version(int64_t tensor) {
  return guarded([&] { return Borrowed(tensor)->is_inference() ? int64_t{0} : Borrowed(tensor)->_version(); });
}

int64_t torch_tensor_item(int64_t tensor, int64_t out) {
  return guarded([&] {
    Results results(out, 3);
    results.put(Borrowed(tensor)->item());
    return results.count();
  });
}

int64_t torch_tensor_from_memory(int64_t data, int64_t sizes, int64_t dims, int64_t dtype, int64_t device_type, int64_t device_index,
                                 int64_t owner) {
  return guarded([&] {
    const auto options = at::TensorOptions().dtype(static_cast<at::ScalarType>(dtype)).device(device(device_type, device_index));
    auto release = [owner](void*) {
      if (owner != 0) upcalls().release(owner);
    };
    return give(at::from_blob(reinterpret_cast<void*>(data), array<int64_t>(sizes, dims), release, options));
  });
}
