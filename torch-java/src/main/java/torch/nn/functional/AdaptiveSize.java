package torch.nn.functional;

import torch.Tensor;

/// The size that adaptive pooling makes: what was asked for, the input's where -1 was.
final class AdaptiveSize {
  private AdaptiveSize() {}

  static long[] of(int n, Tensor input, long... asked) {
    var size = Sizes.of(n, "outputSize", asked);
    for (int i = 0; i < n; i++) if (size[i] == -1) size[i] = input.size(i - n);
    return size;
  }
}
