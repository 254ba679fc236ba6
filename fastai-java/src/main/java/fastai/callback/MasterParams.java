package fastai.callback;

import fastai.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;
import torch.Aten;
import torch.DType;
import torch.Scalar;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;

/// The float32 copies of an optimizer's float16 parameters. For the time of a step the parameters
/// hold the copies, with float32 gradients, so that the optimizer and its state know nothing of
/// float16; then they hold float16 again, rounded from the copies.
final class MasterParams implements AutoCloseable {
  /// A parameter; `half` and `master` are `null` where it is float32 anyway.
  private record Pair(Tensor param, Tensor half, Tensor master) {
    static Pair of(Tensor param) {
      if (param.dtype() != DType.FLOAT16) return new Pair(param, null, null);
      Tensor half = param.detach().keep();
      return new Pair(param, half, half.to(DType.FLOAT32).keep());
    }

    void hold(Tensor data) {
      param.setGrad(null);
      Aten.setData(param, data);
    }
  }

  private final List<Pair> pairs;
  private boolean taken;

  MasterParams(Optimizer opt) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      pairs = opt.params().stream().filter(Tensor::requiresGrad).map(Pair::of).toList();
    }
  }

  /// Has the parameters hold their copies, and gradients divided by the scale. Returns whether all
  /// gradients are finite.
  boolean takeGradients(double scale) {
    taken = true;
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      var grads = new ArrayList<Tensor>();
      for (var pair : pairs) {
        Tensor grad = pair.param.grad();
        if (pair.half != null) {
          pair.hold(pair.master);
          if (grad != null) pair.param.setGrad(grad = grad.to(DType.FLOAT32));
        }
        if (grad != null) grads.add(grad);
      }
      if (grads.isEmpty()) return true;
      var number = TensorOptions.of(DType.FLOAT32, grads.getFirst().device());
      Tensor found = Torch.zeros(number);
      Tensor inverse = Aten.full(new long[0], Scalar.of(1 / scale), number);
      Aten._ampForeachNonFiniteCheckAndUnscale_(grads.toArray(Tensor[]::new), found, inverse);
      return found.item() == 0;
    }
  }

  /// Drops all gradients.
  void drop() {
    giveBack();
    for (var pair : pairs) pair.param.setGrad(null);
  }

  /// Has the parameters hold float16 again, rounded from the copies, without gradients.
  void giveBack() {
    if (!taken) return;
    taken = false;
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (var pair : pairs) {
        if (pair.half == null) {
          pair.param.setGrad(null);
          continue;
        }
        pair.half.copy_(pair.master);
        pair.hold(pair.half);
      }
    }
  }

  @Override
  public void close() {
    giveBack();
    for (var pair : pairs) {
      if (pair.half == null) continue;
      pair.half.close();
      pair.master.close();
    }
  }
}
