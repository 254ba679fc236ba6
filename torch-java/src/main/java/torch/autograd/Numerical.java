package torch.autograd;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import torch.Scalar;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// Jacobians from differences of a function's values: `(f(x + eps) - f(x - eps)) / (2 eps)`, and
/// for a complex element the step along the imaginary axis times i is added.
final class Numerical {
  private Numerical() {}

  /// For each output and each input that requires gradients: a row for each element of the input, a
  /// column for each of the output. The outputs must be real.
  static Tensor[][] jacobians(double eps, Function<Tensor[], Tensor[]> function, Tensor[] inputs) {
    int[] chosen =
        java.util.stream.IntStream.range(0, inputs.length)
            .filter(i -> inputs[i] != null && inputs[i].requiresGrad())
            .toArray();
    Tensor[] outputs = function.apply(inputs);
    var jacobians = new Tensor[outputs.length][chosen.length];
    for (int j = 0; j < chosen.length; j++) {
      var rows = new Tensor[outputs.length][(int) inputs[chosen[j]].numel()];
      for (int k = 0; k < rows[0].length; k++) {
        Tensor[] row = row(eps, function, inputs, chosen[j], k);
        for (int i = 0; i < outputs.length; i++) rows[i][k] = row[i];
      }
      for (int i = 0; i < outputs.length; i++)
        jacobians[i][j] =
            rows[i].length == 0
                ? Torch.zeros(TensorOptions.of(outputs[i].dtype()), 0, outputs[i].numel())
                : Torch.stack(List.of(rows[i]));
    }
    return jacobians;
  }

  private static Tensor[] row(
      double eps, Function<Tensor[], Tensor[]> function, Tensor[] inputs, int j, int k) {
    Tensor[] real = difference(eps, function, inputs, j, k, Scalar.of(eps));
    if (!inputs[j].isComplex()) return real;
    Tensor[] imaginary = difference(eps, function, inputs, j, k, Scalar.complex(0, eps));
    for (int i = 0; i < real.length; i++) real[i] = Torch.complex(real[i], imaginary[i]);
    return real;
  }

  private static Tensor[] difference(
      double eps,
      Function<Tensor[], Tensor[]> function,
      Tensor[] inputs,
      int j,
      int k,
      Scalar step) {
    Tensor[] above = values(function, inputs, j, k, step);
    Tensor[] below = values(function, inputs, j, k, minus(step));
    var differences = new Tensor[above.length];
    for (int i = 0; i < above.length; i++)
      differences[i] = above[i].sub(below[i]).div(2 * eps).reshape(-1);
    return differences;
  }

  private static Scalar minus(Scalar step) {
    return step.isComplex()
        ? Scalar.complex(-step.toDouble(), -step.imaginary())
        : Scalar.of(-step.toDouble());
  }

  private static Tensor[] values(
      Function<Tensor[], Tensor[]> function, Tensor[] inputs, int j, int k, Scalar step) {
    Tensor[] moved = inputs.clone();
    moved[j] = inputs[j].detach().clone();
    Object[] index = index(inputs[j].shape(), k);
    Torch.noGrad(() -> moved[j].get(index).add_(step, Scalar.of(1)));
    moved[j].requiresGrad_();
    return Arrays.stream(function.apply(moved))
        .map(output -> output.detach().clone())
        .toArray(Tensor[]::new);
  }

  /// Where the k-th element is.
  private static Object[] index(long[] shape, int k) {
    var index = new Object[shape.length];
    long rest = k;
    for (int d = shape.length - 1; d >= 0; d--) {
      index[d] = rest % shape[d];
      rest /= shape[d];
    }
    return index;
  }
}
