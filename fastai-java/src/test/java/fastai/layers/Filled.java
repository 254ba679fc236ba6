package fastai.layers;

import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;

/// Weights and inputs by formulas that Python computes too; see `ModelsTest` for its lines.
public final class Filled {
  private Filled() {}

  /// The model in evaluation, its `i`th tensor made of `sin(0.618 k² + i)`.
  public static <M extends Module> M fill(M net) {
    int index = 0;
    try (var _ = Torch.noGrad()) {
      for (var entry : net.stateDict().entrySet()) {
        int i = index++;
        if (entry.getValue().isFloatingPoint()) fill(entry.getKey(), entry.getValue(), i);
      }
    }
    net.eval();
    return net;
  }

  private static void fill(String key, Tensor t, int i) {
    try (var _ = new TensorScope()) {
      long n = t.numel();
      Tensor wave =
          Torch.arange(Math.min(n, 65537))
              .to(DType.FLOAT64)
              .square()
              .mul(0.618)
              .add((double) i)
              .sin();
      wave =
          switch (key.substring(key.lastIndexOf('.') + 1)) {
            case "running_var" -> wave.mul(0.5).add(1.0);
            case "layer_scale" -> wave.mul(0.1).add(0.2);
            case String _ when t.dim() > 1 -> wave.mul(1.8).div(Math.sqrt((double) n / t.size(0)));
            case "weight" -> wave.mul(0.1).add(1.0);
            default -> wave.mul(0.1);
          };
      t.view(-1).copy_(wave.to(DType.FLOAT32).repeat((n + 65536) / 65537).narrow(0, 0, n));
    }
  }

  /// `sin(0.37 k²)` in the shape.
  public static Tensor input(long... shape) {
    long n = 1;
    for (long size : shape) n *= size;
    return Torch.arange(n).to(DType.FLOAT64).square().mul(0.37).sin().to(DType.FLOAT32).view(shape);
  }
}
