package torch.data;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/// The numbers of an array in turn; without the stream, which is slow before the compiler has seen
/// it.
final class Longs implements PrimitiveIterator.OfLong {
  private final long[] values;
  private int next;

  Longs(long[] values) {
    this.values = values;
  }

  @Override
  public boolean hasNext() {
    return next < values.length;
  }

  @Override
  public long nextLong() {
    if (!hasNext()) throw new NoSuchElementException();
    return values[next++];
  }
}
