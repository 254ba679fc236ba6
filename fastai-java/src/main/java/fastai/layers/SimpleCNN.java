package fastai.layers;

import java.util.Arrays;
import torch.nn.Sequential;

/// A few [ConvLayer]s, the last one without norm, and the mean over the picture (fastai's
/// `SimpleCNN`).
///
/// ```java
/// var net = SimpleCNN.of(1, 16, 32, 10);      // [batch, 1, 28, 28] -> [batch, 10]
/// ```
public final class SimpleCNN {
  private SimpleCNN() {}

  /// Kernels of 3 and stride 2, with batch norm.
  ///
  /// @param filters the channels of the input and after each layer
  public static Sequential of(long... filters) {
    return of(filters, null, null, true);
  }

  /// @param kernelSzs of each layer; `null` for 3
  /// @param strides of each layer; `null` for 2
  /// @param bn whether all but the last layer have a batch norm
  public static Sequential of(long[] filters, long[] kernelSzs, long[] strides, boolean bn) {
    int n = filters.length - 1;
    long[] kernels = given("kernelSzs", kernelSzs, 3, n), steps = given("strides", strides, 2, n);
    var layers = new Sequential();
    for (int i = 0; i < n; i++)
      layers.append(
          ConvLayer.of(
              filters[i],
              filters[i + 1],
              ConvLayer.Options.DEFAULT
                  .withKs(kernels[i])
                  .withStride(steps[i])
                  .withNorm(bn && i < n - 1 ? NormType.BATCH : NormType.NONE)));
    return layers.append(PoolType.AVG.poolFlatten());
  }

  private static long[] given(String name, long[] values, long otherwise, int n) {
    if (values == null) {
      values = new long[n];
      Arrays.fill(values, otherwise);
    }
    if (values.length != n)
      throw new IllegalArgumentException(
          "%d %s for %d layers; give one a layer".formatted(values.length, name, n));
    return values;
  }
}
