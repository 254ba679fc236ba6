package torch.nn.functional;

import java.util.Arrays;
import torch.Tensor;

/// The size of what max pooling was applied to.
final class UnpooledSize {
  private UnpooledSize() {}

  static long[] of(
      int n, Tensor input, long[] kernelSize, long[] stride, long[] padding, long[] asked) {
    long[] kernel = Sizes.of(n, "kernelSize", kernelSize);
    long[] steps = stride == null ? kernel : Sizes.of(n, "stride", stride);
    long[] pad = Sizes.of(n, "padding", padding);
    var smallest = new long[n];
    for (int i = 0; i < n; i++)
      smallest[i] = (input.size(i - n) - 1) * steps[i] + kernel[i] - 2 * pad[i];
    return asked == null ? smallest : checked(asked, smallest, steps);
  }

  private static long[] checked(long[] asked, long[] smallest, long[] steps) {
    int n = smallest.length;
    long[] size = asked.length == n + 2 ? Arrays.copyOfRange(asked, 2, n + 2) : asked;
    if (size.length != n)
      throw new IllegalArgumentException(
          "output_size must have %d or %d elements, not %s"
              .formatted(n, n + 2, Arrays.toString(asked)));
    for (int i = 0; i < n; i++)
      if (size[i] <= smallest[i] - steps[i] || size[i] >= smallest[i] + steps[i])
        throw new IllegalArgumentException(
            "invalid output_size %s (dim %d must be between %d and %d)"
                .formatted(
                    Arrays.toString(size), i, smallest[i] - steps[i], smallest[i] + steps[i]));
    return size;
  }
}
