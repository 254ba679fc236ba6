package torch.data;

import java.util.PrimitiveIterator;

/// The order in which an epoch goes through a dataset (`torch.utils.data.Sampler`). Each call of
/// [#iterator] is a new epoch.
public interface Sampler extends Iterable<Long> {
  /// How many indices an epoch has.
  long size();

  @Override
  PrimitiveIterator.OfLong iterator();

  /// The given indices in the given order.
  static Sampler of(long... indices) {
    long[] copy = indices.clone();
    return new Sampler() {
      @Override
      public long size() {
        return copy.length;
      }

      @Override
      public PrimitiveIterator.OfLong iterator() {
        return new Longs(copy);
      }
    };
  }
}
