// DLPack: see torch_dlpack.h.
#include <ATen/DLConvertor.h>

#include "marshal.h"
#include "torch_dlpack.h"

using namespace shim;

namespace {

// What a consumer would take for another tensor.
void check_exportable(const at::Tensor& tensor) {
  TORCH_CHECK(!tensor.requires_grad(), "a tensor that asks for gradients cannot be handed over by DLPack; call detach() first");
  TORCH_CHECK(!tensor.is_conj() && !tensor.is_neg(),
              "a conjugate or negative view cannot be handed over by DLPack; call resolveConj() or resolveNeg() first");
  TORCH_CHECK(tensor.layout() == c10::Layout::Strided, "DLPack has no tensors of layout ", tensor.layout(), "; call toDense() first");
}

void check_importable(const DLTensor& given) {
  TORCH_CHECK_VALUE(given.ndim >= 0 && (given.ndim == 0 || given.shape != nullptr), "a DLPack tensor of ", given.ndim,
                    " dimensions without their sizes");
  for (int32_t i = 0; i < given.ndim; i++) TORCH_CHECK_VALUE(given.shape[i] >= 0, "a DLPack tensor with a size of ", given.shape[i]);
  TORCH_CHECK_VALUE(given.dtype.lanes == 1, "a DLPack tensor of vectors of ", given.dtype.lanes, " elements");
}

void release(auto* managed) {
  if (managed->deleter != nullptr) managed->deleter(managed);
}

}  // namespace

int64_t torch_dlpack_from_tensor(int64_t tensor, int64_t versioned) {
  return guarded([&] {
    Borrowed given(tensor);
    check_exportable(*given);
    return versioned ? reinterpret_cast<int64_t>(at::toDLPackVersioned(*given)) : reinterpret_cast<int64_t>(at::toDLPack(*given));
  });
}

int64_t torch_dlpack_to_tensor(int64_t managed, int64_t versioned) {
  return guarded([&] {
    if (!versioned) {
      auto* given = reinterpret_cast<DLManagedTensor*>(managed);
      check_importable(given->dl_tensor);
      return give(at::fromDLPack(given));
    }
    auto* given = reinterpret_cast<DLManagedTensorVersioned*>(managed);
    TORCH_CHECK_VALUE(given->version.major == DLPACK_MAJOR_VERSION, "DLPack of version ", given->version.major, ".", given->version.minor,
                      "; this libtorch has ", DLPACK_MAJOR_VERSION, ".", DLPACK_MINOR_VERSION);
    check_importable(given->dl_tensor);
    return give(at::fromDLPackVersioned(given));
  });
}

int64_t torch_dlpack_release(int64_t managed, int64_t versioned) {
  return guarded([&] {
    if (versioned) {
      release(reinterpret_cast<DLManagedTensorVersioned*>(managed));
    } else {
      release(reinterpret_cast<DLManagedTensor*>(managed));
    }
    return int64_t{0};
  });
}
