package torch.io;

import java.util.List;
import java.util.Map;
import torch.DType;
import torch.Device;
import torch.DeviceType;
import torch.Tensor;

/// The arguments of a function that a pickle calls; says what is not as expected.
record Args(String function, Tuple items) {
  int count() {
    return items.size();
  }

  /// Fails unless there are so many.
  Args count(int least, int most) {
    if (count() < least || count() > most)
      throw new FormatException(
          function
              + " is called with "
              + count()
              + " arguments; expected "
              + (least == most ? least : least + " to " + most));
    return this;
  }

  private Object at(int index) {
    if (index >= count())
      throw new FormatException(function + " is called without its argument " + index);
    return items.get(index);
  }

  /// An argument of a type.
  <T> T get(int index, Class<T> type, String expected) {
    Object value = at(index);
    if (type.isInstance(value)) return type.cast(value);
    throw unexpected(index, expected);
  }

  FormatException unexpected(int index, String expected) {
    return new FormatException(
        function
            + " is called with "
            + Python.describe(at(index))
            + " as argument "
            + index
            + "; expected "
            + expected);
  }

  Tensor tensor(int index) {
    return get(index, Tensor.class, "a tensor");
  }

  long integer(int index) {
    return get(index, Long.class, "an integer");
  }

  double number(int index) {
    return get(index, Number.class, "a number").doubleValue();
  }

  String text(int index) {
    return get(index, String.class, "a text");
  }

  boolean bool(int index) {
    return get(index, Boolean.class, "True or False");
  }

  DType dtype(int index) {
    return get(index, DType.class, "a dtype");
  }

  List<?> list(int index) {
    return get(index, List.class, "a list");
  }

  Map<?, ?> map(int index) {
    return get(index, Map.class, "a dictionary");
  }

  Args args(int index) {
    return new Args(function, get(index, Tuple.class, "a tuple"));
  }

  /// A tuple of integers or a `torch.Size`.
  long[] sizes(int index) {
    if (at(index) instanceof long[] size) return size;
    List<?> values = list(index);
    long[] sizes = new long[values.size()];
    for (int i = 0; i < sizes.length; i++)
      if (values.get(i) instanceof Long size) sizes[i] = size;
      else throw unexpected(index, "integers");
    return sizes;
  }

  /// A device or its name.
  Device device(int index) {
    return at(index) instanceof Device device ? device : Python.device(text(index));
  }

  /// `torch.device('cuda', 1)`.
  Device deviceOfParts() {
    Device device = device(0);
    if (count() == 1) return device;
    long number = integer(1);
    if (number < 0 || number > 1 << 15) throw unexpected(1, "the number of a device");
    return device.type() == DeviceType.CPU ? Device.CPU : new Device(device.type(), (int) number);
  }
}
