package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.TripletMarginOptions;

/// The mean of `max(0, d(anchor, positive) - d(anchor, negative) + margin)`, with distances of a
/// p-norm (`torch.nn.TripletMarginLoss`).
///
/// Shapes: `[batch, features]` or `[features]`, all three.
///
/// ```java
/// new TripletMarginLoss().call(anchor, positive, negative).backward();
/// ```
public class TripletMarginLoss extends Module {
  private final TripletMarginOptions options;

  public static TripletMarginOptions options() {
    return TripletMarginOptions.DEFAULT;
  }

  public TripletMarginLoss() {
    this(options());
  }

  public TripletMarginLoss(TripletMarginOptions options) {
    if (!(options.margin() > 0))
      throw new IllegalArgumentException(
          "TripletMarginLoss: expected margin to be greater than 0, got " + options.margin());
    this.options = options;
  }

  @Override
  public Tensor forward(Tensor... inputs) {
    Inputs.check(this, inputs, "anchor", "positive", "negative");
    return F.tripletMarginLoss(inputs[0], inputs[1], inputs[2], options);
  }
}
