package torch.nn.functional;

/// How many elements share one scale of a matrix of low precision; in libtorch's order.
public enum ScalingType {
  /// All.
  TENSOR_WISE,
  /// Those of a row.
  ROW_WISE,
  BLOCK_WISE_1X16,
  BLOCK_WISE_1X32,
  BLOCK_WISE_1X128,
  BLOCK_WISE_128X128
}
