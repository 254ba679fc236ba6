package torch;

import java.util.stream.LongStream;

/// The order of a tensor's dimensions in memory, outermost first.
final class DimOrder {
  private DimOrder() {}

  static long[] of(Tensor tensor) {
    if (tensor.layout() != Layout.STRIDED)
      throw new TorchException(
          "the order of dimensions is defined for dense tensors only; this one is "
              + tensor.type()
              + "; call toDense() first");
    int rank = (int) tensor.dim();
    boolean plain = tensor.isContiguous() && !tensor.isContiguous(MemoryFormat.CHANNELS_LAST);
    if (plain) return LongStream.range(0, rank).toArray();
    // Insertion from the innermost dimension outwards: a dimension that nothing orders against
    // another (a stride of 0, equal strides) stays where it is.
    var order = new long[rank];
    for (int i = 0; i < rank; i++) order[i] = rank - 1 - i;
    for (int i = 1; i < rank; i++) {
      int at = i;
      for (int other = i - 1; other >= 0; other--) {
        int outer = compare(tensor, order[other], order[at]);
        if (outer < 0) break;
        if (outer == 0) continue;
        long swapped = order[other];
        order[other] = order[at];
        order[at] = swapped;
        at = other;
      }
    }
    var outermostFirst = new long[rank];
    for (int i = 0; i < rank; i++) outermostFirst[i] = order[rank - 1 - i];
    return outermostFirst;
  }

  /// Above 0 if `a` is outside of `b`, 0 if neither can be said.
  private static int compare(Tensor tensor, long a, long b) {
    long left = tensor.stride(a);
    long right = tensor.stride(b);
    if (left == 0 || right == 0) return 0;
    if (left != right) return left < right ? -1 : 1;
    return tensor.size(a) > tensor.size(b) ? 1 : 0;
  }
}
