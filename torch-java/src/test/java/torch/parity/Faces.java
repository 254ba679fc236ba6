package torch.parity;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import torch.Fft;
import torch.Linalg;
import torch.Special;
import torch.Tensor;
import torch.Torch;
import torch.nn.functional.F;

/// The Java methods behind a public name of Python's, as a program would call them.
final class Faces {
  private static final Map<String, Class<?>> NAMESPACES =
      Map.of(
          "nn.functional.", F.class,
          "linalg.", Linalg.class,
          "fft.", Fft.class,
          "special.", Special.class);

  private Faces() {}

  static List<Method> of(String name) {
    for (var namespace : NAMESPACES.entrySet())
      if (name.startsWith(namespace.getKey()))
        return statics(namespace.getValue(), java(name.substring(namespace.getKey().length())));
    var methods = new ArrayList<>(statics(Torch.class, java(name)));
    methods.addAll(named(Tensor.class, java(name), false));
    return methods;
  }

  private static List<Method> statics(Class<?> face, String name) {
    return named(face, name, true);
  }

  private static List<Method> named(Class<?> face, String name, boolean isStatic) {
    return Arrays.stream(face.getMethods())
        .filter(m -> m.getName().equals(name) && Modifier.isStatic(m.getModifiers()) == isStatic)
        .filter(m -> !m.isBridge())
        .toList();
  }

  /// `log_softmax` is logSoftmax, `add_` stays.
  static String java(String python) {
    var name = new StringBuilder();
    boolean up = false;
    for (int i = 0; i < python.length(); i++) {
      char c = python.charAt(i);
      boolean inner = c == '_' && i > 0 && i < python.length() - 1;
      if (!inner) name.append(up ? Character.toUpperCase(c) : c);
      up = inner;
    }
    return name.toString();
  }
}
