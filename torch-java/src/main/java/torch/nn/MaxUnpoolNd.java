package torch.nn;

import torch.Tensor;
import torch.nn.functional.Sizes;

/// The reverse of max pooling, in one, two or three directions: every value goes to its index, all
/// else is zero.
///
/// ```java
/// var pooled = new MaxPool2d(2).callWithIndices(x);
/// Tensor y = new MaxUnpool2d(2).call(pooled.output(), pooled.indices());
/// ```
///
/// Each size of the output is `(size - 1) * stride + kernel - 2 * padding`, unless another is asked
/// for.
public abstract class MaxUnpoolNd extends Module {
  final long[] kernelSize;
  final long[] stride;
  final long[] padding;

  MaxUnpoolNd(int directions, long[] kernelSize, long[] stride, long[] padding) {
    this.kernelSize = Sizes.of(directions, "kernelSize", kernelSize);
    this.stride = Sizes.of(directions, "stride", stride);
    this.padding = Sizes.of(directions, "padding", padding);
  }

  abstract Tensor unpool(Tensor input, Tensor indices, long[] outputSize);

  /// Input and indices.
  @Override
  public Tensor forward(Tensor... inputs) {
    Inputs.check(this, inputs, "input", "indices");
    return unpool(inputs[0], inputs[1], null);
  }

  /// Applies the module, with its hooks.
  public final Tensor call(Tensor input, Tensor indices) {
    return call(new Tensor[] {input, indices});
  }

  /// Applies the module so that the output has this size, or whole shape: pooling makes several
  /// sizes equal.
  ///
  /// @throws IllegalArgumentException if pooling does not lead here from it
  public final Tensor call(Tensor input, Tensor indices, long... outputSize) {
    return invoke(
        new Tensor[] {input, indices}, inputs -> unpool(inputs[0], inputs[1], outputSize));
  }

  @Override
  protected String extraRepr() {
    return "kernel_size="
        + Repr.tuple(kernelSize)
        + ", stride="
        + Repr.tuple(stride)
        + ", padding="
        + Repr.tuple(padding);
  }
}
