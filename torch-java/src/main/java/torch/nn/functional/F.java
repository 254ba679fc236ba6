package torch.nn.functional;

/// The functions behind the layers of `torch.nn`, without their state (`torch.nn.functional`).
///
/// ```java
/// Tensor loss = F.crossEntropy(F.linear(F.relu(x), weight, bias), y);
/// Tensor small = F.interpolate(x, InterpolateOptions.DEFAULT.scaleFactor(0.5));
/// ```
///
/// What Python takes as the last few keywords stands in a record of options with PyTorch's names
/// and defaults. A function that writes into its input ends with an underscore, where Python may
/// also have `inplace=True`.
public final class F extends LowPrecision {
  private F() {}
}
