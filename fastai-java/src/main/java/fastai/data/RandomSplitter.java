package fastai.data;

import java.util.Arrays;
import java.util.List;
import torch.Generator;
import torch.TensorScope;
import torch.Torch;

/// Takes a share of the items for validation, at random. The permutation is PyTorch's: with a seed,
/// the items are those that fastai takes with the same seed; without one, the default generator
/// decides.
///
/// ```python
/// torch.manual_seed(42); torch.randperm(10)[:2]      # RandomSplitter(valid_pct=0.2, seed=42) on 10 items: 2, 6
/// ```
public record RandomSplitter(double validPct, Long seed) implements Splitter<Object> {
  public RandomSplitter {
    if (!(validPct >= 0 && validPct <= 1))
      throw new IllegalArgumentException("validPct must be from 0 to 1, not " + validPct);
  }

  /// A fifth of the items.
  public RandomSplitter() {
    this(0.2, null);
  }

  public RandomSplitter(double validPct, long seed) {
    this(validPct, Long.valueOf(seed));
  }

  @Override
  public Splits split(List<?> items) {
    int[] order = permutation(items.size(), seed);
    int cut = (int) (validPct * items.size());
    return new Splits(Arrays.copyOfRange(order, cut, order.length), Arrays.copyOf(order, cut));
  }

  /// PyTorch's permutation of the numbers from 0 to before `n`. fastai seeds the default generator;
  /// a generator of our own gives the same numbers and disturbs no one.
  static int[] permutation(int n, Long seed) {
    try (var _ = new TensorScope()) {
      var permutation =
          seed == null ? Torch.randperm(n) : Torch.randperm(n, new Generator().manualSeed(seed));
      return permutation.toIntArray();
    }
  }
}
