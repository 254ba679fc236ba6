package torch.nn;

import java.util.function.BinaryOperator;
import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.TripletMarginOptions;

/// [TripletMarginLoss] with a distance of one's own (`torch.nn.TripletMarginWithDistanceLoss`).
///
/// ```java
/// var loss = new TripletMarginWithDistanceLoss((a, b) -> F.cosineSimilarity(a, b).neg().add(1));
/// loss.call(anchor, positive, negative).backward();
/// ```
public class TripletMarginWithDistanceLoss extends Module {
  private final BinaryOperator<Tensor> distanceFunction;
  private final TripletMarginOptions options;

  public static TripletMarginOptions options() {
    return TripletMarginOptions.DEFAULT;
  }

  /// @param distanceFunction `null`: the 2-norm of the difference
  public TripletMarginWithDistanceLoss(BinaryOperator<Tensor> distanceFunction) {
    this(distanceFunction, options());
  }

  /// @param options their `p` and `eps` are not used
  public TripletMarginWithDistanceLoss(
      BinaryOperator<Tensor> distanceFunction, TripletMarginOptions options) {
    if (!(options.margin() > 0))
      throw new IllegalArgumentException(
          "TripletMarginWithDistanceLoss: expected margin to be greater than 0, got "
              + options.margin());
    this.distanceFunction = distanceFunction;
    this.options = options;
  }

  @Override
  public Tensor forward(Tensor... inputs) {
    Inputs.check(this, inputs, "anchor", "positive", "negative");
    return F.tripletMarginWithDistanceLoss(
        inputs[0], inputs[1], inputs[2], distanceFunction, options);
  }
}
