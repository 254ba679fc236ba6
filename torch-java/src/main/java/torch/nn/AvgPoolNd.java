package torch.nn;

import java.util.function.Function;
import torch.nn.functional.AvgPoolOptions;
import torch.nn.functional.Sizes;

/// The mean of each window, in one, two or three directions.
///
/// Each size of the output is `(size + 2 * padding - kernel) / stride + 1`, rounded down unless in
/// ceil mode.
public abstract class AvgPoolNd extends Module {
  final long[] kernelSize;
  final AvgPoolOptions options;

  /// The stride is the kernel, so that windows do not overlap; padding, none here, counts as zeros.
  public static AvgPoolOptions options() {
    return AvgPoolOptions.DEFAULT;
  }

  AvgPoolNd(int directions, long[] kernelSize, AvgPoolOptions options) {
    Sizes.of(directions, "kernelSize", kernelSize);
    this.kernelSize = kernelSize.clone();
    this.options = options.stride() == null ? options.stride(this.kernelSize) : options;
    Sizes.of(directions, "stride", this.options.stride());
    Sizes.of(directions, "padding", options.padding());
  }

  @Override
  protected String extraRepr() {
    // Of one direction, PyTorch keeps and prints tuples.
    Function<long[], String> print = this instanceof AvgPool1d ? Repr::tuple : Repr::of;
    return "kernel_size="
        + print.apply(kernelSize)
        + ", stride="
        + print.apply(options.stride())
        + ", padding="
        + print.apply(options.padding());
  }
}
