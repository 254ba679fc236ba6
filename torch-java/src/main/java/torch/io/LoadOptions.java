package torch.io;

import torch.Device;

/// How [Checkpoint#load(java.nio.file.Path, LoadOptions)] reads a file; the keyword arguments of
/// `torch.load`.
///
/// `Torch.load(path, LoadOptions.DEFAULT.withMmap(true))`
///
/// @param mapLocation the device that all tensors are put on; `null` (the default): each on the one
///   it was saved from
/// @param mmap tensors lie on the mapped file: nothing is read before it is used, and nothing is
///   copied, unless it is changed. The file must not be shortened while they live, or the system
///   ends the process; default false
/// @param checkCrc whether the checksum of every tensor is compared, which reads it; `null` (the
///   default): unless `mmap`. A file that Python wrote with `set_crc32_options(False)` has none:
///   turn it off
public record LoadOptions(Device mapLocation, boolean mmap, Boolean checkCrc) {
  public static final LoadOptions DEFAULT = new LoadOptions(null, false, null);

  public LoadOptions withMapLocation(Device mapLocation) {
    return new LoadOptions(mapLocation, mmap, checkCrc);
  }

  public LoadOptions withMmap(boolean mmap) {
    return new LoadOptions(mapLocation, mmap, checkCrc);
  }

  public LoadOptions withCheckCrc(Boolean checkCrc) {
    return new LoadOptions(mapLocation, mmap, checkCrc);
  }
}
