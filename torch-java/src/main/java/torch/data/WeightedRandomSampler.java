package torch.data;

import java.util.PrimitiveIterator;
import torch.Aten;
import torch.DType;
import torch.Generator;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Indices drawn by weight, so that rare kinds of items come as often as wanted
/// (`torch.utils.data.WeightedRandomSampler`). A seed gives PyTorch's own draws.
///
/// ```java
/// double[] weights = ...;   // one for each item, for instance 1 / (how many there are of its kind)
/// var options = DataLoader.options().sampler(new WeightedRandomSampler(weights, weights.length));
/// ```
public final class WeightedRandomSampler implements Sampler {
  private final double[] weights;
  private final long numSamples;
  private final boolean replacement;
  private final Generator generator;

  /// With replacement, by the default generator.
  public WeightedRandomSampler(double[] weights, long numSamples) {
    this(weights, numSamples, true);
  }

  public WeightedRandomSampler(double[] weights, long numSamples, boolean replacement) {
    this(weights, numSamples, replacement, null);
  }

  /// @param weights one for each item, 0 or more; they need not add up to 1
  /// @param replacement whether an index may be drawn again
  /// @param generator `null` for the default one
  /// @throws IllegalArgumentException if `numSamples` is not positive
  public WeightedRandomSampler(
      double[] weights, long numSamples, boolean replacement, Generator generator) {
    if (numSamples <= 0)
      throw new IllegalArgumentException(
          "num_samples should be a positive integer value, but got num_samples=" + numSamples);
    this.weights = weights.clone();
    this.numSamples = numSamples;
    this.replacement = replacement;
    this.generator = generator;
  }

  /// @param weights a vector
  public WeightedRandomSampler(
      Tensor weights, long numSamples, boolean replacement, Generator generator) {
    this(vector(weights), numSamples, replacement, generator);
  }

  private static double[] vector(Tensor weights) {
    if (weights.dim() != 1)
      throw new IllegalArgumentException(
          "weights should be a 1d sequence but given weights have shape "
              + java.util.Arrays.toString(weights.shape()));
    return weights.toDoubleArray();
  }

  @Override
  public long size() {
    return numSamples;
  }

  @Override
  public PrimitiveIterator.OfLong iterator() {
    try (var _ = new TensorScope()) {
      Tensor of = Torch.tensor(weights, DType.FLOAT64);
      return new Longs(Aten.multinomial(of, numSamples, replacement, generator).toLongArray());
    }
  }
}
