package fastai.data;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import torch.Generator;
import torch.TensorScope;
import torch.Torch;
import torch.data.WorkerInfo;

/// Random numbers for a transform. Those for an item follow from the loader's seed and the item's
/// place in the epoch, whichever thread reads it; those for a batch, and outside a loader, from the
/// default generator ([Torch#manualSeed]).
public final class Draws implements RandomGenerator {
  // For a batch made when first asked for: most of its transforms draw tensors.
  private RandomGenerator numbers;
  private final WorkerInfo item;

  private Draws(RandomGenerator numbers, WorkerInfo item) {
    this.numbers = numbers;
    this.item = item;
  }

  /// For the item that this thread is reading, or for a batch.
  public static Draws current() {
    var item = WorkerInfo.current().orElse(null);
    return new Draws(item == null ? null : item.random(), item);
  }

  private static long seed() {
    try (var _ = new TensorScope()) {
      return Torch.randint(Long.MAX_VALUE, new long[] {1}).itemLong();
    }
  }

  @Override
  public long nextLong() {
    if (numbers == null) numbers = new SplittableRandom(seed());
    return numbers.nextLong();
  }

  /// True with this probability.
  public boolean chance(double p) {
    return nextDouble() < p;
  }

  /// For operators that draw tensors; `null`, the default generator, for a batch.
  public Generator generator() {
    return item == null ? null : item.generator();
  }
}
