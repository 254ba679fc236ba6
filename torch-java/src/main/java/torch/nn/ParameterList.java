package torch.nn;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import torch.DeviceType;
import torch.Tensor;

/// Parameters in a list, registered under `0`, `1`, ... (`torch.nn.ParameterList`). A tensor that
/// is no parameter becomes one.
public class ParameterList extends Module implements Iterable<Parameter> {
  public ParameterList(Tensor... values) {
    extend(Arrays.asList(values));
  }

  public ParameterList(Iterable<? extends Tensor> values) {
    extend(values);
  }

  /// Appends a parameter; returns this.
  public final ParameterList append(Tensor value) {
    registerParameter(Integer.toString(size()), parameter(value));
    return this;
  }

  /// Appends all; returns this.
  public final ParameterList extend(Iterable<? extends Tensor> values) {
    values.forEach(this::append);
    return this;
  }

  static Parameter parameter(Tensor value) {
    return value instanceof Parameter parameter ? parameter : new Parameter(value);
  }

  /// The parameter at an index; a negative one counts from the end.
  public final Parameter get(int index) {
    return parts.parameters.get(key(index));
  }

  /// Puts another parameter in a place.
  public final void set(int index, Tensor value) {
    registerParameter(key(index), parameter(value));
  }

  private String key(int index) {
    int size = size();
    if (index < -size || index >= size)
      throw new IndexOutOfBoundsException("parameter " + index + " of a " + name() + " of " + size);
    return Integer.toString(index < 0 ? index + size : index);
  }

  public final int size() {
    return parts.parameters.size();
  }

  @Override
  public final Iterator<Parameter> iterator() {
    return List.copyOf(parts.parameters.values()).iterator();
  }

  @Override
  protected Module create() {
    return getClass() == ParameterList.class ? new ParameterList(List.of()) : super.create();
  }

  @Override
  protected String extraRepr() {
    return IntStream.range(0, size())
        .mapToObj(i -> line(Integer.toString(i), get(i), get(i).dtype().toString()))
        .collect(Collectors.joining("\n"));
  }

  static String line(String name, Parameter parameter, String type) {
    String size =
        Arrays.stream(parameter.shape()).mapToObj(Long::toString).collect(Collectors.joining("x"));
    var device = parameter.device();
    String where = device.type() == DeviceType.CPU ? "" : " (GPU " + device.index() + ")";
    return "  ("
        + name
        + "): Parameter containing: [torch."
        + type
        + " of size "
        + size
        + where
        + "]";
  }
}
