package fastai.vision;

import java.util.function.UnaryOperator;

/// What [ConvLearner] takes by keyword in fastai 0.7.
///
/// @param precompute whether the head is trained on activations of the body that were computed once
/// @param xtraCut how many children more than usual are cut off the network
/// @param vision what [VisionLearner] takes: the head's dropouts (`ps`) and inner layers
///   (`xtra_fc`), metrics and the rest. Without metrics there is the accuracy
public record ConvLearnerOptions(boolean precompute, int xtraCut, VisionLearnerOptions vision) {
  public static final ConvLearnerOptions DEFAULT =
      new ConvLearnerOptions(false, 0, VisionLearnerOptions.DEFAULT);

  public ConvLearnerOptions {
    if (xtraCut < 0)
      throw new IllegalArgumentException("0 or more children more are cut off, not " + xtraCut);
  }

  public ConvLearnerOptions withPrecompute(boolean precompute) {
    return new ConvLearnerOptions(precompute, xtraCut, vision);
  }

  public ConvLearnerOptions withXtraCut(int xtraCut) {
    return new ConvLearnerOptions(precompute, xtraCut, vision);
  }

  /// The sizes of the head's inner linear layers.
  public ConvLearnerOptions withXtraFc(Integer... xtraFc) {
    return withVision(v -> v.withHead(h -> h.withLinFtrs(xtraFc)));
  }

  /// Dropout before each linear layer of the head.
  public ConvLearnerOptions withPs(Double... ps) {
    return withVision(v -> v.withHead(h -> h.withPs(ps)));
  }

  public ConvLearnerOptions withVision(UnaryOperator<VisionLearnerOptions> change) {
    return new ConvLearnerOptions(precompute, xtraCut, change.apply(vision));
  }
}
