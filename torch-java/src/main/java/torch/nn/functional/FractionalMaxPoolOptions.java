package torch.nn.functional;

import torch.Tensor;

/// How large the result of fractional max pooling becomes: a size or a ratio, one of the two.
///
/// @param outputSize one number for all directions, or one for each; or `null`
/// @param outputRatio output size over input size, between 0 and 1; or `null`
/// @param randomSamples where the windows start, uniform in 0 to 1, `[batch, channels,
///   directions]`; `null`: drawn anew
public record FractionalMaxPoolOptions(
    long[] outputSize, double[] outputRatio, Tensor randomSamples) {
  public static final FractionalMaxPoolOptions DEFAULT =
      new FractionalMaxPoolOptions(null, null, null);

  public FractionalMaxPoolOptions outputSize(long... outputSize) {
    return new FractionalMaxPoolOptions(outputSize, outputRatio, randomSamples);
  }

  public FractionalMaxPoolOptions outputRatio(double... outputRatio) {
    return new FractionalMaxPoolOptions(outputSize, outputRatio, randomSamples);
  }

  public FractionalMaxPoolOptions randomSamples(Tensor randomSamples) {
    return new FractionalMaxPoolOptions(outputSize, outputRatio, randomSamples);
  }
}
