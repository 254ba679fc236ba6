package fastai.vision.models;

import java.util.stream.IntStream;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;

/// Weights by a formula of their keys, the same in unet_golden.py.
public final class Patterns {
  private Patterns() {}

  public static double[] of(int n, String key) {
    long k = IntStream.range(0, key.length()).mapToLong(i -> (i + 1L) * key.charAt(i)).sum() % 1009;
    var values = new double[n];
    for (int at = 0; at < n; at++) {
      long i = at;
      values[at] = (double) ((i * 7919 + k * 131 + (i * i) % 8191) % 1009) / 1009 - 0.5;
    }
    return values;
  }

  public static Tensor input(long... shape) {
    return of("input", shape);
  }

  public static Tensor of(String key, long... shape) {
    int n = 1;
    for (long size : shape) n *= (int) size;
    var values = of(n, key);
    var floats = new float[n];
    for (int i = 0; i < n; i++) floats[i] = (float) values[i];
    return Torch.tensor(floats).view(shape);
  }

  public static void fill(Module model) {
    model
        .stateDict()
        .forEach(
            (key, value) -> {
              if (!value.isFloatingPoint()) return;
              try (var _ = Torch.noGrad();
                  var _ = new TensorScope()) {
                value.copy_(Torch.tensor(floats(key, value)).view(value.shape()));
              }
            });
  }

  private static float[] floats(String key, Tensor value) {
    int n = (int) value.numel();
    var p = of(n, key);
    double norm = 0;
    for (double each : p) norm += each * each;
    var floats = new float[n];
    boolean variance =
        key.endsWith("running_var")
            || key.endsWith("original0")
            || key.endsWith("weight") && value.dim() == 1;
    boolean vector = key.endsWith("_u") || key.endsWith("_v");
    for (int i = 0; i < n; i++)
      floats[i] =
          (float)
              (variance
                  ? 1 + 0.2 * p[i]
                  : vector
                      ? p[i] / Math.sqrt(norm)
                      : value.dim() > 1
                          ? p[i] * Math.sqrt(12.0 / ((double) n / value.size(0)))
                          : 0.2 * p[i]);
    return floats;
  }
}
