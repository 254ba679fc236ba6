package fastai.data;

import java.util.List;
import java.util.stream.IntStream;

/// The last `int(validPct * n)` items are for validation, or the first: for data in order of time.
///
/// @param validPct above 0 and below 1
/// @param validLast whether they are the last
public record EndSplitter(double validPct, boolean validLast) implements Splitter<Object> {
  public EndSplitter {
    if (!(validPct > 0 && validPct < 1))
      throw new IllegalArgumentException("validPct must be above 0 and below 1, not " + validPct);
  }

  /// The last fifth.
  public EndSplitter() {
    this(0.2, true);
  }

  public EndSplitter(double validPct) {
    this(validPct, true);
  }

  /// With so few items that none is for validation all are for training; Python's slice `[-0:]`
  /// makes it the other way round.
  @Override
  public Splits split(List<?> items) {
    int n = items.size(), cut = (int) (validPct * n);
    return validLast
        ? new Splits(range(0, n - cut), range(n - cut, n))
        : new Splits(range(cut, n), range(0, cut));
  }

  private static int[] range(int from, int to) {
    return IntStream.range(from, to).toArray();
  }
}
