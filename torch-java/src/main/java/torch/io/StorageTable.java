package torch.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import torch.Aten;
import torch.DType;
import torch.Device;
import torch.Tensor;

/// The storages that the tensors of a checkpoint lie in, each once, in the order in which they are
/// met. For use inside a [torch.TensorScope].
final class StorageTable {
  private final Map<Identity, Stored> known = new HashMap<>();
  private final List<Tensor> contents = new ArrayList<>();

  /// What tells a storage from others.
  private record Identity(Device device, long address, long bytes) {}

  private record Stored(String key, long bytes, DType dtype) {}

  /// Where a tensor lies.
  ///
  /// @param typed whether the storage has the tensor's dtype in Python's eyes. Otherwise the tensor
  ///   says its own: a later dtype, or one of several that look at the same bytes
  record Place(String key, long bytes, boolean typed) {}

  Place place(Tensor tensor, String where) {
    DType dtype = tensor.dtype();
    switch (dtype) {
      case QINT8, QUINT8, QINT32, QUINT4X2, QUINT2X4 ->
          throw new IllegalArgumentException(
              where + " is a quantized tensor, which cannot be saved; call dequantize() first");
      default -> {}
    }
    Stored stored;
    if (tensor.numel() == 0) {
      stored = add(tensor.detach().reshape(-1), 0);
    } else {
      long bytes = tensor.storageNbytes();
      long begin = tensor.dataPtr() - tensor.storageOffset() * tensor.elementSize();
      stored =
          known.computeIfAbsent(
              new Identity(tensor.device(), begin, bytes), _ -> add(whole(tensor, bytes), bytes));
    }
    boolean typed = dtype == stored.dtype && TensorGlobals.STORAGES.containsKey(dtype);
    return new Place(stored.key, stored.bytes, typed);
  }

  private Stored add(Tensor content, long bytes) {
    var stored = new Stored(String.valueOf(contents.size()), bytes, content.dtype());
    contents.add(content);
    return stored;
  }

  /// The storage from its first element to its last, as it lies in memory.
  private static Tensor whole(Tensor tensor, long bytes) {
    Tensor raw = tensor.detach();
    if (raw.isConj()) raw = Aten._conj(raw);
    if (raw.isNeg()) raw = Aten._negView(raw);
    return Aten.asStrided(raw, new long[] {bytes / tensor.elementSize()}, new long[] {1}, 0L);
  }

  /// The contents of the storages, one after the other, on their devices.
  List<Tensor> contents() {
    return contents;
  }
}
