package fastai.data;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Divides items into those for training and those for validation. An item may be in neither part.
///
/// | fastai | here |
/// |---|---|
/// | at random | [RandomSplitter], [RandomSubsetSplitter], [TrainTestSplitter] (by strata) |
/// | by position | [IndexSplitter], [MaskSplitter], [EndSplitter] |
/// | by what the item says | [#of] (`FuncSplitter`), [GrandparentSplitter], [FileSplitter], [ColSplitter] |
///
/// A splitter of one's own is a lambda: `items -> new Splits(train, valid)`.
@FunctionalInterface
public interface Splitter<T> {
  Splits split(List<? extends T> items);

  /// Those for which the function is true are for validation (`FuncSplitter`).
  static <T> Splitter<T> of(Predicate<? super T> isValid) {
    return items -> new Splits(numbers(items, isValid.negate()), numbers(items, isValid));
  }

  private static <T> int[] numbers(List<? extends T> items, Predicate<? super T> wanted) {
    return IntStream.range(0, items.size()).filter(i -> wanted.test(items.get(i))).toArray();
  }

  /// All items are for training (fastai v1's `split_none`).
  static Splitter<Object> none() {
    return new IndexSplitter();
  }

  /// The validation items of fastai 0.7: part `cvIdx` of `n` numbers that NumPy shuffles. Give them
  /// to an [IndexSplitter].
  ///
  /// ```python
  /// np.random.seed(42); np.random.permutation(20)[4:8]     # getCvIdxs(20, 1, 0.2, 42): 8, 5, 11, 3
  /// ```
  static int[] getCvIdxs(int n, int cvIdx, double valPct, long seed) {
    if (!(valPct >= 0 && valPct <= 1))
      throw new IllegalArgumentException("valPct must be from 0 to 1, not " + valPct);
    int size = (int) (valPct * n), from = cvIdx * size;
    if (cvIdx < 0 || from > n)
      throw new IllegalArgumentException(
          "there is no part " + cvIdx + " of " + size + " items among " + n);
    return Arrays.copyOfRange(new NumpyRandom(seed).permutation(n), from, Math.min(from + size, n));
  }

  /// The same with fastai's defaults: the first part, a fifth, seed 42.
  static int[] getCvIdxs(int n) {
    return getCvIdxs(n, 0, 0.2, 42);
  }
}
