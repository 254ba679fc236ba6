package torch.data;

import java.util.PrimitiveIterator;
import torch.Generator;

/// The given indices in random order, each once (`torch.utils.data.SubsetRandomSampler`).
public final class SubsetRandomSampler implements Sampler {
  private final long[] indices;
  private final Generator generator;

  public SubsetRandomSampler(long... indices) {
    this(indices, null);
  }

  /// @param generator `null` for the default one
  public SubsetRandomSampler(long[] indices, Generator generator) {
    this.indices = indices.clone();
    this.generator = generator;
  }

  @Override
  public long size() {
    return indices.length;
  }

  @Override
  public PrimitiveIterator.OfLong iterator() {
    long[] order = RandomSampler.permutation(indices.length, generator);
    for (int i = 0; i < order.length; i++) order[i] = indices[(int) order[i]];
    return new Longs(order);
  }
}
