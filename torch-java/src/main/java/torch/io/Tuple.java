package torch.io;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/// Python's tuple: a list that does not change. [Checkpoint] reads tuples as such and writes them
/// as such, where any other list becomes a Python list.
///
/// ```java
/// var betas = Tuple.of(0.9, 0.999);
/// ```
///
/// Tuples have Python's order: by the first elements that differ, then by length.
public final class Tuple extends AbstractList<Object> implements RandomAccess, Comparable<Tuple> {
  private final Object[] items;

  private Tuple(Object[] items) {
    this.items = items;
  }

  public static Tuple of(Object... items) {
    return new Tuple(items.clone());
  }

  public static Tuple copyOf(List<?> items) {
    return new Tuple(items.toArray());
  }

  @Override
  public Object get(int index) {
    return items[index];
  }

  @Override
  public int size() {
    return items.length;
  }

  @Override
  public Object[] toArray() {
    return items.clone();
  }

  /// @throws ClassCastException if elements at the same place have no order among themselves
  @Override
  public int compareTo(Tuple other) {
    return Arrays.compare(items, other.items, Tuple::compare);
  }

  @SuppressWarnings("unchecked")
  private static int compare(Object a, Object b) {
    if (a == null || b == null) return Boolean.compare(a != null, b != null);
    if (a.getClass() != b.getClass())
      return a.getClass().getName().compareTo(b.getClass().getName());
    return ((Comparable<Object>) a).compareTo(b);
  }
}
