package torch;

/// Kinds of device. The lower-case name is PyTorch's: `cuda`.
public enum DeviceType {
  CPU(0),
  CUDA(1),
  MKLDNN(2),
  HIP(6),
  XLA(9),
  VULKAN(10),
  XPU(12),
  MPS(13),
  META(14),
  HPU(15),
  LAZY(17),
  MTIA(19),
  PRIVATEUSEONE(20);

  private final int code;

  DeviceType(int code) {
    this.code = code;
  }

  static DeviceType ofCode(long code) {
    for (DeviceType type : values()) if (type.code == code) return type;
    throw new IllegalStateException(
        "libtorch uses a device type of code " + code + ", which has no DeviceType");
  }

  int code() {
    return code;
  }

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
