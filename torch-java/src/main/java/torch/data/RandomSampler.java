package torch.data;

import java.util.Arrays;
import java.util.PrimitiveIterator;
import torch.Aten;
import torch.DType;
import torch.Generator;
import torch.TensorOptions;
import torch.TensorScope;

/// Indices in random order, each once, or drawn with replacement
/// (`torch.utils.data.RandomSampler`). A seed gives PyTorch's own order.
public final class RandomSampler implements Sampler {
  /// How many indices Python draws in one go, with replacement.
  private static final int BLOCK = 32;

  private final long dataSize;
  private final boolean replacement;
  private final long numSamples;
  private final Generator generator;

  /// Every index below `size` once; each epoch takes a seed from the default generator.
  public RandomSampler(long size) {
    this(size, null);
  }

  public RandomSampler(Dataset<?> dataset) {
    this(dataset.size(), null);
  }

  public RandomSampler(Dataset<?> dataset, Generator generator) {
    this(dataset.size(), generator);
  }

  /// @param generator makes the permutations itself; `null`: as above
  public RandomSampler(long size, Generator generator) {
    this(size, false, size, generator);
  }

  private RandomSampler(long dataSize, boolean replacement, long numSamples, Generator generator) {
    if (numSamples <= 0)
      throw new IllegalArgumentException(
          "num_samples should be a positive integer value, but got num_samples=" + numSamples);
    this.dataSize = dataSize;
    this.replacement = replacement;
    this.numSamples = numSamples;
    this.generator = generator;
  }

  /// So many indices; without replacement, whole permutations follow one another.
  public RandomSampler numSamples(long numSamples) {
    return new RandomSampler(dataSize, replacement, numSamples, generator);
  }

  /// Whether an index may come again before all others have come.
  public RandomSampler replacement(boolean replacement) {
    return new RandomSampler(dataSize, replacement, numSamples, generator);
  }

  @Override
  public long size() {
    return numSamples;
  }

  /// Draws a seed for the epoch at once, the rest as it is needed.
  @Override
  public PrimitiveIterator.OfLong iterator() {
    Generator source = generator != null ? generator : new Generator().manualSeed(drawSeed(null));
    return new Blocks(source);
  }

  /// Blocks of indices: permutations, or groups of independent draws.
  private final class Blocks implements PrimitiveIterator.OfLong {
    private final Generator source;
    private final long size = replacement ? BLOCK : dataSize;
    private long[] block = {};
    private int next;

    /// Whole blocks still to come; -1 once the remainder was drawn, be it empty.
    private long whole = numSamples / size;

    Blocks(Generator source) {
      this.source = source;
    }

    @Override
    public boolean hasNext() {
      while (next == block.length && whole >= 0) {
        long wanted = whole > 0 ? size : numSamples % size;
        long[] drawn = replacement ? draws(wanted) : permutation(dataSize, source);
        block = Arrays.copyOf(drawn, (int) wanted);
        next = 0;
        whole--;
      }
      return next < block.length;
    }

    private long[] draws(long count) {
      try (var _ = new TensorScope()) {
        return Aten.randint(dataSize, new long[] {count}, source, TensorOptions.of(DType.INT64))
            .toLongArray();
      }
    }

    @Override
    public long nextLong() {
      if (!hasNext()) throw new java.util.NoSuchElementException();
      return block[next++];
    }
  }

  static long[] permutation(long n, Generator generator) {
    try (var _ = new TensorScope()) {
      return Aten.randperm(n, generator, TensorOptions.of(DType.INT64)).toLongArray();
    }
  }

  /// A seed, as Python's loader draws it; `null` for the default generator.
  static long drawSeed(Generator generator) {
    try (var _ = new TensorScope()) {
      return Aten.random_(Aten.empty(new long[0], TensorOptions.of(DType.INT64), null), generator)
          .itemLong();
    }
  }
}
