package fastai.data;

import java.util.Arrays;
import java.util.List;

/// Takes a share of the items for training and another for validation, at random, and leaves the
/// rest out. One permutation of PyTorch's decides: the first `int(n * trainSz)` of it are for
/// training, the next `int(n * validSz)` for validation.
///
/// @param trainSz above 0 and below 1, and with `validSz` not more than 1
/// @param seed `null`: the default generator decides
public record RandomSubsetSplitter(double trainSz, double validSz, Long seed)
    implements Splitter<Object> {
  public RandomSubsetSplitter {
    if (!(trainSz > 0 && trainSz < 1 && validSz > 0 && validSz < 1 && trainSz + validSz <= 1))
      throw new IllegalArgumentException(
          "the shares for training and validation must be above 0 and below 1, and together not"
              + " above 1; "
              + trainSz
              + " and "
              + validSz
              + " were given");
  }

  public RandomSubsetSplitter(double trainSz, double validSz) {
    this(trainSz, validSz, null);
  }

  public RandomSubsetSplitter(double trainSz, double validSz, long seed) {
    this(trainSz, validSz, Long.valueOf(seed));
  }

  @Override
  public Splits split(List<?> items) {
    int n = items.size(), train = (int) (n * trainSz), valid = (int) (n * validSz);
    int[] order = RandomSplitter.permutation(n, seed);
    return new Splits(Arrays.copyOf(order, train), Arrays.copyOfRange(order, train, train + valid));
  }
}
