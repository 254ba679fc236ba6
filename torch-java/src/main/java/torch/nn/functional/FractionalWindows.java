package torch.nn.functional;

import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// The windows of fractional max pooling.
record FractionalWindows(long[] kernelSize, long[] outputSize, Tensor randomSamples) {
  static FractionalWindows of(
      int n, Tensor input, long[] kernelSize, FractionalMaxPoolOptions options) {
    for (long size : kernelSize)
      if (size < 1)
        throw new IllegalArgumentException("kernel_size must be greater than 0, but got " + size);
    return new FractionalWindows(
        Sizes.of(n, "kernelSize", kernelSize),
        outputSize(n, input, options),
        options.randomSamples() == null ? samples(n, input) : options.randomSamples());
  }

  private static long[] outputSize(int n, Tensor input, FractionalMaxPoolOptions options) {
    if (options.outputSize() != null) return Sizes.of(n, "outputSize", options.outputSize());
    if (options.outputRatio() == null)
      throw new IllegalArgumentException(
          "fractional_max_pool"
              + n
              + "d requires specifying either an output_size or an"
              + " output_ratio");
    double[] ratio = Sizes.of(n, "outputRatio", options.outputRatio());
    var size = new long[n];
    for (int i = 0; i < n; i++) size[i] = (long) (input.size(i - n) * ratio[i]);
    return size;
  }

  private static Tensor samples(int n, Tensor input) {
    long batch = input.dim() == n + 1 ? 1 : input.size(0);
    return Torch.rand(
        TensorOptions.of(input.dtype(), input.device()), batch, input.size(-n - 1), n);
  }
}
