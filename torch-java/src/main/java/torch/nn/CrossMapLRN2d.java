package torch.nn;

import java.util.List;
import torch.Scalar;
import torch.Tensor;
import torch.Torch;
import torch.nn.functional.F;

/// `x / (k + alpha / size * s)^beta`, where `s` is the sum of x² over neighbouring channels, as the
/// older Torch took it (`torch.nn.CrossMapLRN2d`). Use [LocalResponseNorm] in new networks.
///
/// The neighbours are those less than `p = (size + 1) / 2` channels away and, from channel `p` on,
/// also the first channel. PyTorch computes the same values; its gradients are those of windows
/// without the first channel, these here are those of the values.
///
/// Shapes: input and output `[batch, channels, height, width]`.
public class CrossMapLRN2d extends Module {
  private final long size;
  private final double alpha;
  private final double beta;
  private final double k;

  public CrossMapLRN2d(long size) {
    this(size, 1e-4, 0.75, 1);
  }

  public CrossMapLRN2d(long size, double alpha, double beta, double k) {
    if (size < 1) throw new IllegalArgumentException("size must be 1 or more, not " + size);
    this.size = size;
    this.alpha = alpha;
    this.beta = beta;
    this.k = k;
  }

  @Override
  public Tensor forward(Tensor input) {
    if (input.dim() != 4)
      throw new IllegalArgumentException(
          "CrossMapLRN2d: Expected input to be 4D, got " + input.dim() + "D instead.");
    long reach = (size + 1) / 2;
    long channels = input.size(1);
    Tensor squares = input.mul(input);
    Tensor sums =
        F.pad(squares, 0, 0, 0, 0, reach - 1, reach - 1)
            .unfold(1, 2 * reach - 1, 1)
            .sum(new long[] {-1}, false);
    if (channels > reach) {
      Tensor later = sums.narrow(1, reach, channels - reach).add(squares.narrow(1, 0, 1));
      sums = Torch.cat(List.of(sums.narrow(1, 0, reach), later), 1);
    }
    return input.mul(sums.mul(alpha / size).add(k).pow(Scalar.of(-beta)));
  }

  @Override
  protected String extraRepr() {
    return size
        + ", alpha="
        + Repr.of((Double) alpha)
        + ", beta="
        + Repr.of((Double) beta)
        + ", k="
        + Repr.of((Double) k);
  }
}
