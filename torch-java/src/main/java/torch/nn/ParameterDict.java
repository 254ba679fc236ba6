package torch.nn;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import torch.DType;
import torch.Tensor;

/// Parameters under names, in the order in which they came (`torch.nn.ParameterDict`). A tensor
/// that is no parameter becomes one. Iterating gives the names, as in Python.
public class ParameterDict extends Module implements Iterable<String> {
  public ParameterDict() {}

  /// In the order of the map.
  public ParameterDict(Map<String, ? extends Tensor> values) {
    update(values);
  }

  /// The parameter under a name.
  ///
  /// @throws IllegalArgumentException if there is none
  public final Parameter get(String name) {
    Parameter parameter = parts.parameters.get(name);
    return parameter != null ? parameter : getParameter(name);
  }

  /// Puts a parameter under a name, in place of one that has it; returns this.
  public final ParameterDict put(String name, Tensor value) {
    registerParameter(name, ParameterList.parameter(value));
    return this;
  }

  public final ParameterDict update(Map<String, ? extends Tensor> values) {
    values.forEach(this::put);
    return this;
  }

  /// The parameter under a name, put there first if there is none.
  public final Parameter setDefault(String name, Tensor value) {
    if (!containsKey(name)) put(name, value);
    return get(name);
  }

  /// Takes the parameter under a name out.
  ///
  /// @throws IllegalArgumentException if there is none
  public final Parameter pop(String name) {
    Parameter parameter = get(name);
    parts.parameters.remove(name);
    return parameter;
  }

  public final void clear() {
    parts.parameters.clear();
  }

  public final boolean containsKey(String name) {
    return parts.parameters.containsKey(name);
  }

  public final Set<String> keys() {
    return asMap().keySet();
  }

  public final Collection<Parameter> values() {
    return asMap().values();
  }

  public final Set<Map.Entry<String, Parameter>> items() {
    return asMap().entrySet();
  }

  public final Map<String, Parameter> asMap() {
    return Collections.unmodifiableMap(parts.parameters);
  }

  public final int size() {
    return parts.parameters.size();
  }

  @Override
  public final Iterator<String> iterator() {
    return keys().iterator();
  }

  @Override
  protected Module create() {
    return getClass() == ParameterDict.class ? new ParameterDict() : super.create();
  }

  @Override
  protected String extraRepr() {
    return parts.parameters.entrySet().stream()
        .map(
            entry ->
                ParameterList.line(
                    entry.getKey(), entry.getValue(), type(entry.getValue().dtype())))
        .collect(Collectors.joining("\n"));
  }

  /// Python prints the old name of the tensor's type here, and the dtype in a [ParameterList].
  private static String type(DType dtype) {
    return switch (dtype) {
      case FLOAT16 -> "HalfTensor";
      case FLOAT32 -> "FloatTensor";
      case FLOAT64 -> "DoubleTensor";
      case BFLOAT16 -> "BFloat16Tensor";
      case COMPLEX64 -> "ComplexFloatTensor";
      case COMPLEX128 -> "ComplexDoubleTensor";
      default -> dtype.toString();
    };
  }
}
