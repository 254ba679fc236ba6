package torch.nn;

import java.util.Arrays;
import java.util.stream.Collectors;
import torch.nn.functional.Sizes;

/// Means of windows chosen so that the output has the wanted size, in one, two or three directions.
public abstract class AdaptiveAvgPoolNd extends Module {
  final long[] outputSize;

  AdaptiveAvgPoolNd(int directions, long... outputSize) {
    Sizes.of(directions, "outputSize", outputSize);
    this.outputSize = outputSize.clone();
  }

  @Override
  protected String extraRepr() {
    return "output_size=" + print(outputSize);
  }

  /// -1, the input's size, is Python's `None`.
  static String print(long... outputSize) {
    return outputSize.length == 1
        ? Repr.of(outputSize)
        : Arrays.stream(outputSize)
            .mapToObj(size -> size == -1 ? "None" : Long.toString(size))
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
