package torch.io;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import torch.DType;
import torch.Device;
import torch.Layout;
import torch.Scalar;
import torch.Tensor;

/// What a file's values look like as a whole: of data alone, nested a reasonable number of times,
/// and nowhere within themselves. Whoever walks through them later may do so by recursion.
final class Structure {
  private static final int MOST_NESTED = 500;

  /// How deep a container is nested; 0 while it is being looked at.
  private final IdentityHashMap<Object, Integer> heights = new IdentityHashMap<>();

  private final ArrayDeque<Frame> path = new ArrayDeque<>();
  private final List<Tensor> tensors = new ArrayList<>();

  private static final class Frame {
    final Object container;
    final Iterator<?> children;
    int height = 1;

    Frame(Object container, Iterator<?> children) {
      this.container = container;
      this.children = children;
    }
  }

  private Structure() {}

  /// Checks the value; returns the tensors in it, each once.
  ///
  /// @throws FormatException if it is not as it must be
  static List<Tensor> check(Object value) {
    var structure = new Structure();
    structure.visit(value);
    structure.walk();
    return structure.tensors;
  }

  private void walk() {
    while (!path.isEmpty()) {
      Frame frame = path.getLast();
      if (frame.children.hasNext()) {
        visit(frame.children.next());
      } else {
        path.removeLast();
        heights.put(frame.container, frame.height);
        if (!path.isEmpty()) nest(frame.height);
      }
    }
  }

  private void nest(int height) {
    Frame frame = path.getLast();
    frame.height = Math.max(frame.height, height + 1);
    if (frame.height > MOST_NESTED || path.size() > MOST_NESTED)
      throw new FormatException("values are nested more than " + MOST_NESTED + " times");
  }

  private void visit(Object value) {
    switch (value) {
      case null -> {}
      case Boolean _, Long _, Double _, BigInteger _, String _, byte[] _, Bytes _ -> {}
      case Scalar _, long[] _, DType _, Device _, Layout _ -> {}
      case Tensor tensor -> {
        if (heights.put(tensor, 1) == null) tensors.add(tensor);
      }
      case Collection<?> items -> enter(items, items.iterator());
      case OrderedDict<?, ?> dict -> {
        var children = new ArrayList<Object>(dict.values());
        children.add(dict.metadata());
        enter(dict, children.iterator());
      }
      case Map<?, ?> map -> enter(map, map.values().iterator());
      default ->
          throw new FormatException(
              "the file holds " + Python.describe(value) + ", which is no data");
    }
  }

  private void enter(Object container, Iterator<?> children) {
    Integer height = heights.putIfAbsent(container, 0);
    if (height == null) {
      path.addLast(new Frame(container, children));
      if (path.size() > MOST_NESTED) nest(0);
    } else if (height == 0) {
      throw new FormatException("a container holds itself: " + Python.describe(container));
    } else if (!path.isEmpty()) {
      nest(height);
    }
  }
}
