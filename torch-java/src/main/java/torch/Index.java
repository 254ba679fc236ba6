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
/// | `x[mask]`, `x[[0, 2]]` | `x.get(mask)`, `x.get(new long[] {0, 2})` |
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
      if (step <= 0) throw new IllegalArgumentException("the step of a slice must be above 0, not " + step + "; use flip for the reverse order");
    }
  }

  record Ellipsis() implements Index {}

  record NewAxis() implements Index {}

  /// A tensor after its plain indices were applied as views, and the index tensors that remain; `null`
  /// stands for a dimension taken whole.
  record Applied(Tensor view, Tensor[] tensors) {
    boolean isView() {
      return tensors.length == 0;
    }
  }

  /// Applies Python's rules from left to right: numbers select, slices narrow, `None` adds a dimension,
  /// tensors are collected for one gather.
  static Applied apply(Tensor self, Object... indices) {
    long specified = 0;
    for (Object index : indices) specified += dimensions(index);
    if (specified > self.dim())
      throw new IndexOutOfBoundsException("too many indices for a tensor of dimension " + self.dim() + ": " + Arrays.toString(indices));
    Tensor view = self;
    long dim = 0;
    var tensors = new ArrayList<Tensor>();
    for (Object index : indices) {
      switch (index) {
        case Integer i -> view = view.select(dim, i);
        case Long i -> view = view.select(dim, i);
        case Slice(Long start, Long end, long step) -> {
          // The whole dimension needs no view of its own.
          if (start != null || end != null || step != 1) view = Aten.slice(view, dim, start, end, step);
          dim++;
        }
        case Ellipsis _ -> dim += self.dim() - specified;
        case NewAxis _ -> view = view.unsqueeze(dim++);
        case Boolean b -> {
          view = view.unsqueeze(dim);
          collect(tensors, dim++, Torch.tensor(b).to(self.device()));
        }
        case Tensor t when t.dim() == 0 && t.dtype() != DType.BOOL && t.dtype() != DType.UINT8 && !t.dtype().isFloatingPoint() ->
            view = view.select(dim, t.itemLong());
        case Tensor t when t.dim() == 0 && t.dtype() == DType.BOOL -> {
          view = view.unsqueeze(dim);
          collect(tensors, dim++, t);
        }
        case Tensor t -> {
          collect(tensors, dim, t);
          dim += dimensions(t);
        }
        case long[] list -> collect(tensors, dim++, Torch.tensor(list).to(self.device()));
        case int[] list -> collect(tensors, dim++, Torch.tensor(Arrays.stream(list).asLongStream().toArray()).to(self.device()));
        case boolean[] list -> collect(tensors, dim++, Torch.tensor(list).to(self.device()));
        case null -> throw new NullPointerException("an index is null; use Index.NEW_AXIS for Python's None");
        default ->
            throw new IllegalArgumentException(
                "cannot index with a " + index.getClass().getSimpleName() + " (" + index + "); expected an int or long, an Index, a Tensor, a long[], int[], boolean[] or a boolean");
      }
    }
    return new Applied(view, tensors.toArray(Tensor[]::new));
  }

  private static void collect(ArrayList<Tensor> tensors, long dim, Tensor index) {
    while (tensors.size() < dim) tensors.add(null);
    tensors.add(index);
  }

  /// How many dimensions of the indexed tensor an index stands for.
  private static long dimensions(Object index) {
    return switch (index) {
      case NewAxis _, Ellipsis _, Boolean _ -> 0;
      case Tensor t -> t.dtype() == DType.BOOL || t.dtype() == DType.UINT8 ? t.dim() : 1;
      case null, default -> 1;
    };
  }
}
