package torch.nn;

import torch.Tensor;
import torch.nn.functional.FractionalMaxPoolOptions;
import torch.nn.functional.Sizes;

/// The largest of windows that start at random places, in two or three directions, so that the
/// output has a size, or is a share of the input, that the options ask for.
///
/// Source: Graham 2014, arXiv 1412.6071.
public abstract class FractionalMaxPoolNd extends PooledNd {
  final long[] kernelSize;
  final FractionalMaxPoolOptions options;

  /// Neither size nor ratio: one of them must be set.
  public static FractionalMaxPoolOptions options() {
    return FractionalMaxPoolOptions.DEFAULT;
  }

  FractionalMaxPoolNd(int directions, long[] kernelSize, FractionalMaxPoolOptions options) {
    this.kernelSize = Sizes.of(directions, "kernelSize", kernelSize);
    this.options = options;
    for (long size : this.kernelSize)
      if (size < 1)
        throw new IllegalArgumentException(
            "kernel_size must be greater than 0, but got " + Repr.of(kernelSize));
    if ((options.outputSize() == null) == (options.outputRatio() == null))
      throw new IllegalArgumentException(
          name() + " requires specifying either an output size or a pooling ratio, one of the two");
    if (options.outputSize() != null) Sizes.of(directions, "outputSize", options.outputSize());
    if (options.outputRatio() != null)
      for (double ratio : Sizes.of(directions, "outputRatio", options.outputRatio()))
        if (!(ratio > 0 && ratio < 1))
          throw new IllegalArgumentException(
              "output_ratio must be between 0 and 1 (got " + ratio + ")");
    registerBuffer("_random_samples", options.randomSamples());
  }

  @Override
  public Tensor forward(Tensor input) {
    return withIndices(input).output();
  }
}
