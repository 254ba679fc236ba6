package torch.nn.functional;

import torch.DType;
import torch.Tensor;

/// Options of the products of matrices of low precision.
///
/// @param bias `[columns]`, or `null`
/// @param outputDtype of the result; `null`: as the inputs
/// @param contractionDim which dimensions are summed over; empty for the usual ones
/// @param useFastAccum whether sums are kept in lower precision
public record ScaledMmOptions(
    Tensor bias, DType outputDtype, long[] contractionDim, boolean useFastAccum) {
  public static final ScaledMmOptions DEFAULT =
      new ScaledMmOptions(null, DType.BFLOAT16, new long[0], false);

  public ScaledMmOptions bias(Tensor bias) {
    return new ScaledMmOptions(bias, outputDtype, contractionDim, useFastAccum);
  }

  public ScaledMmOptions outputDtype(DType outputDtype) {
    return new ScaledMmOptions(bias, outputDtype, contractionDim, useFastAccum);
  }

  public ScaledMmOptions contractionDim(long... contractionDim) {
    return new ScaledMmOptions(bias, outputDtype, contractionDim, useFastAccum);
  }

  public ScaledMmOptions useFastAccum(boolean useFastAccum) {
    return new ScaledMmOptions(bias, outputDtype, contractionDim, useFastAccum);
  }
}
