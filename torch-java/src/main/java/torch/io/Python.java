package torch.io;

import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import torch.DType;
import torch.Device;
import torch.Layout;
import torch.Scalar;
import torch.Tensor;

/// Python's names for what Java holds.
final class Python {
  private Python() {}

  /// What a value is, in words: `a list of 3`.
  static String describe(Object value) {
    return switch (value) {
      case null -> "None";
      case Boolean b -> b ? "True" : "False";
      case Long l -> "the int " + l;
      case BigInteger _ -> "a large int";
      case Double d -> "the float " + d;
      case String s -> "the str '" + (s.length() > 60 ? s.substring(0, 60) + "..." : s) + "'";
      case byte[] b -> "bytes of length " + b.length;
      case Bytes b -> "bytes of length " + b.size();
      case Tensor t -> t.isClosed() ? "a closed tensor" : "a tensor " + t.describe();
      case OrderedDict<?, ?> m -> "an OrderedDict of " + m.size();
      case Map<?, ?> m -> "a dict of " + m.size();
      case Set<?> s -> "a set of " + s.size();
      case Tuple t -> "a tuple of " + t.size();
      case List<?> l -> "a list of " + l.size();
      case long[] s -> "a torch.Size of " + s.length;
      case DType d -> "torch." + d;
      case Device d -> "the device " + d;
      case Layout l -> "torch." + layout(l);
      case Scalar s -> "the number " + s;
      case Unpickler.Callable c -> "the class or function " + c;
      default -> "a " + value.getClass().getSimpleName();
    };
  }

  static Set<Object> set(Collection<?> values) {
    var set = new LinkedHashSet<Object>();
    for (Object value : values) set.add(Keys.check(value));
    return set;
  }

  static Device device(String name) {
    try {
      return Device.of(name);
    } catch (IllegalArgumentException e) {
      throw new FormatException(e.getMessage(), e);
    }
  }

  /// `sparse_coo`
  static String layout(Layout layout) {
    return layout.name().toLowerCase(java.util.Locale.ROOT);
  }

  /// The layout that Python calls `torch.sparse_coo`.
  static Layout layout(String name) {
    for (Layout layout : Layout.values()) if (name.equals("torch." + layout(layout))) return layout;
    throw new FormatException("there is no layout '" + name + "'");
  }
}
