package torch.parity;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import torch.DType;
import torch.Device;
import torch.Layout;
import torch.MemoryFormat;
import torch.Scalar;
import torch.Tensor;
import torch.TensorOptions;

/// A Python call fitted to a Java method: values in the order of its parameters.
///
/// @param effort what it took to make the call fit: the less, the better the method
record Call(Method method, Object receiver, Object[] arguments, int effort) {
  private static final Object UNFIT = new Object();

  /// A number for a list, several for one, a default that is known, and one that is not.
  private static final int LISTED = 1, COLLECTED = 5, FILLED = 10, GUESSED = 100;

  /// The call with the method that fits best; `null` if none does. None by name is as good as
  /// nothing.
  static Call best(
      List<Method> methods,
      CaseFile.Signature signature,
      List<Object> args,
      Map<String, Object> kwargs) {
    Call best = fits(methods, signature, args, kwargs);
    var given = new LinkedHashMap<>(kwargs);
    if (!given.values().removeIf(Objects::isNull)) return best;
    Call other = fits(methods, signature, args, given);
    return best == null || (other != null && other.effort < best.effort) ? other : best;
  }

  private static Call fits(
      List<Method> methods,
      CaseFile.Signature signature,
      List<Object> args,
      Map<String, Object> kwargs) {
    Call best = null;
    for (Method method : methods) {
      Call call = fit(method, signature, args, kwargs);
      if (call != null && (best == null || call.effort < best.effort)) best = call;
    }
    return best;
  }

  private static Call fit(
      Method method, CaseFile.Signature signature, List<Object> args, Map<String, Object> kwargs) {
    var positional = new ArrayList<>(args);
    Object receiver = null;
    if (!Modifier.isStatic(method.getModifiers())) {
      if (positional.isEmpty() || !(positional.removeFirst() instanceof Tensor self)) return null;
      receiver = self;
    }
    int effort = 0;
    Parameter[] parameters = method.getParameters();
    var named = new LinkedHashMap<String, Object>();
    kwargs.forEach((name, value) -> named.put(Faces.java(name), value));
    var last = parameters.length == 0 ? null : parameters[parameters.length - 1].getType();
    boolean options = last != null && last.isRecord() && last.getSimpleName().endsWith("Options");
    if (options && last != TensorOptions.class) {
      // What goes into options is named in Java; in Python it may stand by its place.
      int direct = parameters.length - 1;
      var names = signature.parameters();
      if (positional.size() > Math.max(direct, names.size())) return null;
      while (positional.size() > direct)
        named.put(Faces.java(names.get(positional.size() - 1)), positional.removeLast());
    } else if (positional.size() > 1
        && parameters.length > 0
        && parameters[0].getType() == Tensor[].class) {
      // f(a, b, c) for f(Tensor... tensors)
      effort += COLLECTED;
      var list = new ArrayList<>(positional);
      positional.clear();
      positional.add(list);
    } else if (positional.size() > parameters.length) {
      effort += COLLECTED;
      // f(1, 2, 3) for f(long... sizes)
      if (last == null || !last.isArray()) return null;
      var tail = positional.subList(parameters.length - 1, positional.size());
      var list = new ArrayList<>(tail);
      tail.clear();
      positional.add(list);
    }
    var arguments = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      Class<?> type = parameters[i].getType();
      String name = parameters[i].getName();
      if (i < positional.size()) arguments[i] = convert(positional.get(i), type);
      else if (type == TensorOptions.class) arguments[i] = tensorOptions(named);
      else if (named.containsKey(name)) arguments[i] = convert(named.remove(name), type);
      else if (options && i == parameters.length - 1) arguments[i] = build(method, type, named);
      else {
        Object value = given(signature, name);
        effort += value == UNFIT ? GUESSED : FILLED;
        if (value == UNFIT && !type.isPrimitive()) value = null;
        arguments[i] = value == UNFIT ? UNFIT : convert(value, type);
      }
      if (arguments[i] == UNFIT) return null;
      // Of overloads for a number, a word or a list, None means the first.
      if (arguments[i] == null && type.isArray()) effort += GUESSED;
      if (arguments[i] == null && type == String.class) effort += 3 * GUESSED;
      if (type.isArray() && i < positional.size() && !(positional.get(i) instanceof List))
        effort += LISTED;
    }
    return named.isEmpty() ? new Call(method, receiver, arguments, effort) : null;
  }

  private static Object given(CaseFile.Signature signature, String name) {
    for (var known : signature.defaults().entrySet())
      if (Faces.java(known.getKey()).equals(name)) return known.getValue();
    return UNFIT;
  }

  private static Object tensorOptions(Map<String, Object> named) {
    var options = TensorOptions.DEFAULT;
    if (named.remove("dtype") instanceof DType dtype) options = options.withDtype(dtype);
    if (named.remove("device") instanceof Device device) options = options.withDevice(device);
    named.remove("layout");
    if (named.remove("requiresGrad") instanceof Boolean b) options = options.withRequiresGrad(b);
    return options;
  }

  /// An options record: a static method without arguments gives the defaults, a method of each
  /// argument's name the changed ones.
  private static Object build(Method method, Class<?> type, Map<String, Object> named) {
    Object options = constant(type);
    for (Class<?> owner : List.of(type, method.getDeclaringClass()))
      for (Method factory : owner.getMethods())
        if (Modifier.isStatic(factory.getModifiers())
            && factory.getReturnType() == type
            && factory.getParameterCount() == 0) options = invoke(factory, null);
    if (options == UNFIT) return UNFIT;
    for (var name : List.copyOf(named.keySet())) {
      // None is the default.
      if (named.get(name) == null) {
        named.remove(name);
        continue;
      }
      Object changed = UNFIT;
      for (Method change : type.getMethods()) {
        if (!change.getName().equals(name) || change.getParameterCount() != 1) continue;
        Object value = convert(named.get(name), change.getParameterTypes()[0]);
        if (value != UNFIT) changed = invoke(change, options, value);
      }
      if (changed == UNFIT) return UNFIT;
      options = changed;
      named.remove(name);
    }
    return options;
  }

  private static Object constant(Class<?> type) {
    try {
      return type.getField("DEFAULT").get(null);
    } catch (ReflectiveOperationException e) {
      return UNFIT;
    }
  }

  private static Object convert(Object value, Class<?> type) {
    if (value == null) return type.isPrimitive() ? UNFIT : null;
    if (type == Scalar.class)
      return switch (value) {
        case Boolean b -> Scalar.of(b);
        case Number n -> Scalar.of(n);
        case Scalar s -> s;
        default -> UNFIT;
      };
    if (type == long.class || type == Long.class) return value instanceof Long ? value : UNFIT;
    if (type == int.class) return value instanceof Long n ? (Object) n.intValue() : UNFIT;
    if (type == double.class || type == Double.class)
      return value instanceof Number n ? (Object) n.doubleValue() : UNFIT;
    if (type == boolean.class || type == Boolean.class)
      return value instanceof Boolean ? value : UNFIT;
    if (type == Number.class) return value instanceof Number ? value : UNFIT;
    if (type == Layout.class) return UNFIT;
    if (type == MemoryFormat.class || type == String.class || type == DType.class)
      return type.isInstance(value) ? value : UNFIT;
    if (type.isEnum() && value instanceof String text) {
      for (Object constant : type.getEnumConstants())
        if (((Enum<?>) constant).name().equals(text.toUpperCase(Locale.ROOT).replace('-', '_')))
          return constant;
      return UNFIT;
    }
    if (type == List.class) return value instanceof List<?> ? value : UNFIT;
    if (type.isArray()) return array(value, type.getComponentType());
    return type.isInstance(value) ? value : UNFIT;
  }

  /// A single number stands for a list of one, as in Python.
  private static Object array(Object value, Class<?> element) {
    List<?> values = value instanceof List<?> list ? list : Arrays.asList(value);
    Object array = java.lang.reflect.Array.newInstance(element, values.size());
    for (int i = 0; i < values.size(); i++) {
      // A size that is left open, as adaptive pooling has it.
      boolean open = values.get(i) == null && element == long.class;
      Object converted = open ? (Object) (-1L) : convert(values.get(i), element);
      if (converted == UNFIT) return UNFIT;
      java.lang.reflect.Array.set(array, i, converted);
    }
    return array;
  }

  Object invoke() {
    return invoke(method, receiver, arguments);
  }

  private static Object invoke(Method method, Object receiver, Object... arguments) {
    try {
      // Some are inherited from a class that is not public.
      method.setAccessible(true);
      return method.invoke(receiver, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) throw cause;
      throw new AssertionError(method + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public String toString() {
    return method.toString();
  }
}
