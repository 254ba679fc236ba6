package torch;

import java.util.ArrayList;
import java.util.Arrays;

/// What stands between the brackets of `x[...]` in Python, for [Tensor#get] and [Tensor#put].
///
/// | Python | here |
/// |---|---|
/// | `x[1]` | `x.get(1)` |
/// | `x[1:3]`, `x[::2]`, `x[:, 0]` | `x.get(Index.slice(1, 3))`, `x.get(Index.step(2))`, `x.get(Index.ALL, 0)` |
/// | `x[..., None]` | `x.get(Index.ELLIPSIS, Index.NEW_AXIS)` |
/// | `x[mask]`, `x[[0, 2]]` | `x.get(mask)`, `x.get(new int[] {0, 2})` |
/// | `x[1:3, mask] = y` | `x.put(y, Index.slice(1, 3), mask)` |
public sealed interface Index {
  /// `:`
  Index ALL = new Slice(null, null, 1);

  /// `...`
  Index ELLIPSIS = new Ellipsis();

  /// `None`
  Index NEW_AXIS = new NewAxis();

  /// `start:end`
  static Index slice(long start, long end) {
    return new Slice(start, end, 1);
  }

  /// `start:end:step`; `null` leaves an end open.
  static Index slice(Long start, Long end, long step) {
    return new Slice(start, end, step);
  }

  /// `start:`
  static Index from(long start) {
    return new Slice(start, null, 1);
  }

  /// `:end`
  static Index to(long end) {
    return new Slice(null, end, 1);
  }

  /// `::step`
  static Index step(long step) {
    return new Slice(null, null, step);
  }

  record Slice(Long start, Long end, long step) implements Index {
    public Slice {
      if (step <= 0)
        throw new IllegalArgumentException(
            "the step of a slice must be above 0, not "
                + step
                + "; use flip for the reverse order");
    }
  }

  record Ellipsis() implements Index {}

  record NewAxis() implements Index {}

  /// A tensor after its plain indices were applied as views, and the index tensors that remain;
  /// `null` stands for a dimension taken whole.
  record Applied(Tensor view, Tensor[] tensors) {
    boolean isView() {
      return tensors.length == 0;
    }
  }

  /// Applies Python's rules from left to right: numbers select, slices narrow, `None` adds a
  /// dimension, tensors are collected for one gather.
  static Applied apply(Tensor self, Object... given) {
    var indices = new Object[given.length];
    long specified = 0;
    for (int i = 0; i < given.length; i++) {
      indices[i] = simplify(given[i], self);
      specified += dimensions(indices[i]);
    }
    long rank = self.dim();
    if (specified > rank)
      throw new TorchException.Index(
          "too many indices for tensor of dimension " + rank + ": " + Arrays.deepToString(given));
    Tensor view = self;
    // The dimension that comes next, and its place among the tensors: a mask of several dimensions
    // is one of them.
    long dim = 0;
    long place = 0;
    var tensors = new ArrayList<Tensor>();
    for (Object index : indices) {
      switch (index) {
        case Long i -> view = view.select(dim, i);
        case Slice(Long start, Long end, long step) -> {
          // The whole dimension needs no view of its own.
          if (start != null || end != null || step != 1)
            view = Aten.slice(view, dim, start, end, step);
          dim++;
          place++;
        }
        case Ellipsis _ -> {
          dim += rank - specified;
          place += rank - specified;
        }
        case NewAxis _ -> {
          view = view.unsqueeze(dim++);
          place++;
        }
        case Boolean b -> {
          // A dimension of size 1, taken whole or not at all.
          view = view.unsqueeze(dim++);
          collect(
              tensors,
              place++,
              Torch.zeros(TensorOptions.of(DType.INT64, self.device()), b ? 1 : 0));
        }
        case Tensor t -> {
          collect(tensors, place++, t);
          dim += dimensions(t);
        }
        default -> throw new AssertionError(index);
      }
    }
    return new Applied(view, tensors.toArray(Tensor[]::new));
  }

  /// Leaves a Long, a Boolean, an Index or a Tensor with dimensions.
  private static Object simplify(Object index, Tensor self) {
    return switch (index) {
      case null ->
          throw new NullPointerException("an index is null; use Index.NEW_AXIS for Python's None");
      case Index _, Boolean _, Long _ -> index;
      case Integer _, Short _, Byte _ -> ((Number) index).longValue();
      case Tensor t when t.dim() == 0 && (t.dtype() == DType.BOOL || t.dtype() == DType.UINT8) ->
          t.itemBoolean();
      case Tensor t when t.dim() == 0 && !t.isFloatingPoint() && !t.isComplex() -> t.itemLong();
      case Tensor t -> t;
      case Object array when array.getClass().isArray() -> Torch.tensor(array).to(self.device());
      default ->
          throw new IllegalArgumentException(
              "cannot index with a "
                  + index.getClass().getSimpleName()
                  + " ("
                  + index
                  + "); expected an int or long, an Index, a Tensor, a boolean, or an array of"
                  + " ints, longs or booleans");
    };
  }

  private static void collect(ArrayList<Tensor> tensors, long place, Tensor index) {
    while (tensors.size() < place) tensors.add(null);
    tensors.add(index);
  }

  /// How many dimensions of the indexed tensor an index stands for.
  private static long dimensions(Object index) {
    return switch (index) {
      case NewAxis _, Ellipsis _, Boolean _ -> 0;
      case Tensor t -> t.dtype() == DType.BOOL || t.dtype() == DType.UINT8 ? t.dim() : 1;
      default -> 1;
    };
  }
}
