package torch.nn.utils;

import java.util.Collection;
import torch.Device;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Parameters as one vector, and back (`torch.nn.utils.parameters_to_vector`,
/// `vector_to_parameters`).
public final class ConvertParameters {
  private ConvertParameters() {}

  /// All elements one after the other; gradients flow through it.
  ///
  /// @throws IllegalArgumentException if the parameters lie on several devices
  public static Tensor parametersToVector(Collection<? extends Tensor> parameters) {
    checkDevices(parameters);
    try (var scope = new TensorScope()) {
      return scope.keep(
          Torch.cat(parameters.stream().map(parameter -> parameter.reshape(-1)).toList()));
    }
  }

  /// Copies the vector's elements into the parameters, in order.
  ///
  /// @throws IllegalArgumentException if there are too few elements
  public static void vectorToParameters(Tensor vector, Collection<? extends Tensor> parameters) {
    checkDevices(parameters);
    long needed = parameters.stream().mapToLong(Tensor::numel).sum();
    if (vector.numel() < needed)
      throw new IllegalArgumentException(
          "the parameters have "
              + needed
              + " elements, and the vector, "
              + vector.describe()
              + ", too few");
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      long start = 0;
      for (Tensor parameter : parameters) {
        long count = parameter.numel();
        parameter.copy_(vector.narrow(0, start, count).view(parameter.shape()));
        start += count;
      }
    }
  }

  private static void checkDevices(Collection<? extends Tensor> parameters) {
    Device first = null;
    for (Tensor parameter : parameters) {
      if (first == null) first = parameter.device();
      if (!first.equals(parameter.device()))
        throw new IllegalArgumentException(
            "Found two parameters on different devices, "
                + first
                + " and "
                + parameter.device()
                + "; this is currently not supported.");
    }
  }
}
