package torch.data;

import java.util.PrimitiveIterator;
import torch.Generator;

/// The share of a dataset that one of several processes reads
/// (`torch.utils.data.distributed.DistributedSampler`). All shares are of one size: some indices
/// come twice, or with `dropLast` a few are left out. The order follows from seed and epoch, as in
/// PyTorch.
///
/// ```java
/// var sampler = new DistributedSampler(dataset, worldSize, rank);
/// for (int epoch = 0; epoch < epochs; epoch++) {
///   sampler.setEpoch(epoch);   // or every epoch has the order of the first
///   for (var batch : loader) ...
/// }
/// ```
public final class DistributedSampler implements Sampler {
  private final long dataSize;
  private final int numReplicas;
  private final int rank;
  private final boolean shuffle;
  private final long seed;
  private final boolean dropLast;
  private final long numSamples;
  private volatile long epoch;

  /// Shuffled with seed 0; nothing is left out.
  public DistributedSampler(Dataset<?> dataset, int numReplicas, int rank) {
    this(dataset, numReplicas, rank, true, 0, false);
  }

  public DistributedSampler(
      Dataset<?> dataset, int numReplicas, int rank, boolean shuffle, long seed, boolean dropLast) {
    this(dataset.size(), numReplicas, rank, shuffle, seed, dropLast);
  }

  /// @param dataSize how many items the dataset has
  /// @param numReplicas how many processes share it
  /// @param rank the number of this process, from 0
  /// @param seed the same in all processes
  /// @param dropLast leaves out the last items where the shares would not be even; else the first
  ///   ones come again
  /// @throws IllegalArgumentException if the rank is not below `numReplicas`
  public DistributedSampler(
      long dataSize, int numReplicas, int rank, boolean shuffle, long seed, boolean dropLast) {
    if (rank < 0 || rank >= numReplicas)
      throw new IllegalArgumentException(
          "Invalid rank "
              + rank
              + ", rank should be in the interval [0, "
              + (numReplicas - 1)
              + "]");
    this.dataSize = dataSize;
    this.numReplicas = numReplicas;
    this.rank = rank;
    this.shuffle = shuffle;
    this.seed = seed;
    this.dropLast = dropLast;
    numSamples = dropLast ? dataSize / numReplicas : Math.ceilDiv(dataSize, numReplicas);
  }

  /// Chooses the order of the epochs that begin from now on.
  public void setEpoch(long epoch) {
    this.epoch = epoch;
  }

  /// How many indices each process gets.
  @Override
  public long size() {
    return numSamples;
  }

  @Override
  public PrimitiveIterator.OfLong iterator() {
    long[] all =
        shuffle
            ? RandomSampler.permutation(dataSize, new Generator().manualSeed(seed + epoch))
            : null;
    var share = new long[Math.toIntExact(numSamples)];
    for (int i = 0; i < share.length; i++) {
      // What is missing at the end begins anew at the start.
      long place = (rank + (long) i * numReplicas) % dataSize;
      share[i] = all == null ? place : all[(int) place];
    }
    return new Longs(share);
  }
}
