package torch;

/// The order in which the dimensions of a dense tensor lie in memory (`torch.memory_format`).
public enum MemoryFormat {
  CONTIGUOUS,
  PRESERVE,
  CHANNELS_LAST,
  CHANNELS_LAST_3D;

  // libtorch numbers them in this order.
  long code() {
    return ordinal();
  }
}
