package torch.nn;

import torch.nn.functional.Sizes;

/// The largest of windows chosen so that the output has the wanted size, in one, two or three
/// directions.
public abstract class AdaptiveMaxPoolNd extends PooledNd {
  final long[] outputSize;

  AdaptiveMaxPoolNd(int directions, long... outputSize) {
    Sizes.of(directions, "outputSize", outputSize);
    this.outputSize = outputSize.clone();
  }

  @Override
  protected String extraRepr() {
    return "output_size=" + AdaptiveAvgPoolNd.print(outputSize);
  }
}
