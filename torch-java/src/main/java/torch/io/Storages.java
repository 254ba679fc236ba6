package torch.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import torch.Aten;
import torch.DType;
import torch.Device;
import torch.DeviceType;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;
import torch.TorchException;

/// The storages of a checkpoint: each is read once, when the first tensor needs it, and shared by
/// all tensors that lie in it. For use inside a [torch.TensorScope].
final class Storages {
  private static final long ALIGNMENT = 16;

  private final ZipReader zip;
  private final String root;
  private final ByteOrder order;
  private final LoadOptions options;
  private final boolean checkCrc;

  /// The whole file; `null` where storages are copied.
  private final MemorySegment mapped;

  private final Map<String, Loaded> loaded = new HashMap<>();

  /// A storage as bytes, on its device.
  ///
  /// @param swapped the width of the elements whose bytes were swapped; 0 before they were
  private record Loaded(Tensor bytes, int swapped) {}

  /// What a pickle says of a storage.
  ///
  /// @param dtype `null` if it has none of its own
  record Reference(DType dtype, String key, String location, long numel) {}

  Storages(
      ZipReader zip,
      String root,
      ByteOrder order,
      LoadOptions options,
      boolean checkCrc,
      MemorySegment mapped) {
    this.zip = zip;
    this.root = root;
    this.order = order;
    this.options = options;
    this.checkCrc = checkCrc;
    this.mapped = mapped;
  }

  /// A tensor over a storage.
  Tensor tensor(Reference storage, DType dtype, long offset, long[] size, long[] stride) {
    ZipReader.Entry entry = entry(storage);
    Strides.check(size, stride, offset, dtype, entry.size());
    Tensor bytes = bytes(storage, entry, dtype);
    Tensor tensor = Torch.empty(TensorOptions.of(dtype, bytes.device()), 0);
    return Aten.set_(tensor, bytes, offset, size, stride);
  }

  private ZipReader.Entry entry(Reference storage) {
    String name = root + "data/" + storage.key;
    ZipReader.Entry entry = zip.entries().get(name);
    if (entry == null)
      throw new FormatException("the file has no entry '" + name + "', which a tensor lies in");
    long width = storage.dtype == null ? 1 : storage.dtype.itemSize();
    if (storage.numel < 0 || storage.numel > entry.size() / width)
      throw new FormatException(
          "storage '"
              + storage.key
              + "' is said to have "
              + storage.numel
              + " elements of "
              + width
              + " bytes, but the file has only "
              + entry.size()
              + " bytes for it");
    return entry;
  }

  private Tensor bytes(Reference storage, ZipReader.Entry entry, DType dtype) {
    Loaded known = loaded.get(storage.key);
    if (known == null) {
      Device device = device(Python.device(storage.location));
      known = new Loaded(load(entry, device), 0);
      loaded.put(storage.key, known);
    }
    int width = dtype.isComplex() ? dtype.itemSize() / 2 : dtype.itemSize();
    if (order == ByteOrder.nativeOrder() || width == known.swapped) return known.bytes;
    if (known.swapped != 0)
      throw new FormatException(
          "storage '"
              + storage.key
              + "' has the other byte order and holds elements of several widths");
    HostBytes.swap(known.bytes, width);
    loaded.put(storage.key, new Loaded(known.bytes, width));
    return known.bytes;
  }

  private Tensor load(ZipReader.Entry entry, Device device) {
    ZipReader.requireStored(entry);
    if (device.type() == DeviceType.META)
      return Torch.empty(TensorOptions.of(DType.UINT8, device), entry.size());
    try {
      Tensor bytes = mapped == null ? read(entry) : map(entry);
      return bytes.to(device);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Tensor read(ZipReader.Entry entry) throws IOException {
    Tensor bytes = Torch.empty(TensorOptions.of(DType.UINT8), entry.size());
    if (entry.size() == 0) return bytes;
    HostBytes.of(
        bytes,
        memory -> {
          zip.read(entry, memory);
          if (checkCrc) ZipReader.checkCrc(entry, memory);
          return null;
        });
    return bytes;
  }

  private Tensor map(ZipReader.Entry entry) {
    if (entry.size() == 0) return Torch.empty(TensorOptions.of(DType.UINT8), 0);
    MemorySegment memory = mapped.asSlice(entry.offset(), entry.size());
    if (checkCrc) ZipReader.checkCrc(entry, memory);
    // Archives that others packed may have it anywhere.
    if (memory.address() % ALIGNMENT != 0)
      memory = Arena.ofAuto().allocate(entry.size(), 64).copyFrom(memory);
    return Torch.fromSegment(memory, DType.UINT8, entry.size());
  }

  /// Where a tensor of a device goes.
  Device device(Device device) {
    if (options.mapLocation() != null) return options.mapLocation();
    if (device.type() == DeviceType.CPU || device.type() == DeviceType.META) return device;
    int count = Torch.deviceCount(device.type());
    if (count == 0 || device.index() >= count)
      throw new TorchException(
          "a tensor in the file belongs to the device "
              + device
              + (count == 0
                  ? ", and there is none here"
                  : ", and there are only " + count + " of them here")
              + "; load it to another with mapLocation, such as Torch.load(path, Device.CPU)");
    return device;
  }
}
