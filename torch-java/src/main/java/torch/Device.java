package torch;

import java.util.Locale;

/// Where a tensor lives: a kind of device and which one of it. Index -1 is "the current one", which
/// is also how the only CPU is written.
///
/// `Device.of("cuda:1")`, `Device.CPU`.
public record Device(DeviceType type, int index) {
  public static final Device CPU = new Device(DeviceType.CPU, -1);
  public static final Device META = new Device(DeviceType.META, -1);

  public Device {
    if (index < -1)
      throw new IllegalArgumentException(
          "a device index is 0 or more, or -1 for the current device; got " + index);
  }

  public static Device cuda(int index) {
    return new Device(DeviceType.CUDA, index);
  }

  /// Reads PyTorch's spelling: a type (`cpu`, `cuda`, `mps`), optionally with an index (`cuda:1`).
  public static Device of(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    try {
      DeviceType type = DeviceType.valueOf(name.toUpperCase(Locale.ROOT));
      return new Device(type, colon < 0 ? -1 : Integer.parseInt(text.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is no device; expected a type and perhaps an index, such as cpu, cuda or cuda:1",
          e);
    }
  }

  static Device ofCode(long code) {
    DeviceType type = DeviceType.ofCode(code >> 32);
    int index = (int) code - 1;
    return type == DeviceType.CPU && index <= 0 ? CPU : new Device(type, index);
  }

  @Override
  public String toString() {
    return index < 0 ? type.toString() : type + ":" + index;
  }
}
