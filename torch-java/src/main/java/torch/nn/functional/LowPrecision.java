package torch.nn.functional;

import torch.Aten;
import torch.DType;
import torch.Op;
import torch.Tensor;

/// The part of [F] that multiplies matrices in groups or of low precision.
///
/// Scaled products are called by name: versions of libtorch differ in how their C++ functions take
/// the lists of scales, but not in the operators' schemas.
abstract class LowPrecision extends Attention {
  LowPrecision() {}

  /// Products of groups of rows or columns: of `[groups, rows, k]` and `[groups, k, columns]`, or
  /// where one has two dimensions, of the parts that `offs` cuts it into.
  ///
  /// @param offs int32, the end of each group; `null` where both have three dimensions
  /// @param bias not supported by libtorch yet: `null`
  /// @param outDtype `null`: as the inputs
  public static Tensor groupedMm(
      Tensor matA, Tensor matB, Tensor offs, Tensor bias, DType outDtype) {
    return Aten._groupedMm(matA, matB, offs, bias, outDtype);
  }

  public static Tensor groupedMm(Tensor matA, Tensor matB, Tensor offs) {
    return groupedMm(matA, matB, offs, null, null);
  }

  /// `(matA * scaleA) (matB * scaleB) + bias` of matrices of low precision, `[rows, k]` and `[k,
  /// columns]`. Which dtypes and recipes there are depends on the device.
  public static Tensor scaledMm(
      Tensor matA, Tensor matB, Scaling scaleA, Scaling scaleB, ScaledMmOptions options) {
    return Op.of("aten::_scaled_mm_v2")
        .tensor(
            matA,
            matB,
            scaleA.tensors(),
            scaleA.recipeCodes(),
            scaleA.swizzleCodes(),
            scaleB.tensors(),
            scaleB.recipeCodes(),
            scaleB.swizzleCodes(),
            options.bias(),
            options.outputDtype(),
            options.contractionDim(),
            options.useFastAccum());
  }

  /// [#scaledMm] in groups, as [#groupedMm].
  public static Tensor scaledGroupedMm(
      Tensor matA,
      Tensor matB,
      Scaling scaleA,
      Scaling scaleB,
      Tensor offs,
      ScaledMmOptions options) {
    return Op.of("aten::_scaled_grouped_mm_v2")
        .tensor(
            matA,
            matB,
            scaleA.tensors(),
            scaleA.recipeCodes(),
            scaleA.swizzleCodes(),
            scaleB.tensors(),
            scaleB.recipeCodes(),
            scaleB.swizzleCodes(),
            offs,
            options.bias(),
            options.outputDtype(),
            options.contractionDim(),
            options.useFastAccum());
  }
}
