package torch.nn.functional;

import java.util.function.BinaryOperator;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// The part of [F] that asks for a margin between the right and the wrong, and the distances behind
/// it.
abstract class MarginLosses extends ClassificationLosses {
  MarginLosses() {}

  /// `max(0, -target * (input1 - input2) + margin)`; the target is 1 where the first should be the
  /// larger, otherwise -1.
  public static Tensor marginRankingLoss(
      Tensor input1, Tensor input2, Tensor target, double margin, Reduction reduction) {
    if (input1.dim() != input2.dim() || input1.dim() != target.dim())
      throw new IllegalArgumentException(
          "margin_ranking_loss: all input tensors should have the same dimension but got input1: "
              + input1.describe()
              + ", input2: "
              + input2.describe()
              + ", target: "
              + target.describe());
    return Aten.marginRankingLoss(input1, input2, target, margin, reduction.code());
  }

  public static Tensor marginRankingLoss(Tensor input1, Tensor input2, Tensor target) {
    return marginRankingLoss(input1, input2, target, 0, Reduction.MEAN);
  }

  /// The input where the target is 1, `max(0, margin - input)` where it is -1.
  public static Tensor hingeEmbeddingLoss(
      Tensor input, Tensor target, double margin, Reduction reduction) {
    return Aten.hingeEmbeddingLoss(input, target, margin, reduction.code());
  }

  public static Tensor hingeEmbeddingLoss(Tensor input, Tensor target) {
    return hingeEmbeddingLoss(input, target, 1, Reduction.MEAN);
  }

  /// `1 - cos(input1, input2)` where the target is 1, `max(0, cos(input1, input2) - margin)` where
  /// it is -1: inputs `[batch, features]` or `[features]`, target `[batch]` or `[]`.
  public static Tensor cosineEmbeddingLoss(
      Tensor input1, Tensor input2, Tensor target, double margin, Reduction reduction) {
    return Aten.cosineEmbeddingLoss(input1, input2, target, margin, reduction.code());
  }

  public static Tensor cosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target) {
    return cosineEmbeddingLoss(input1, input2, target, 0, Reduction.MEAN);
  }

  /// `log(1 + exp(-target * input))`; targets 1 or -1.
  public static Tensor softMarginLoss(Tensor input, Tensor target, Reduction reduction) {
    return Aten.softMarginLoss(input, target, reduction.code());
  }

  public static Tensor softMarginLoss(Tensor input, Tensor target) {
    return softMarginLoss(input, target, Reduction.MEAN);
  }

  /// `sum of max(0, margin - x[target] + x[i])^p / classes` over the other classes: input `[batch,
  /// classes]`, target int64 `[batch]`.
  public static Tensor multiMarginLoss(Tensor input, Tensor target, MultiMarginOptions options) {
    if (options.p() != 1 && options.p() != 2)
      throw new IllegalArgumentException("only p == 1 and p == 2 supported, not " + options.p());
    if (options.weight() != null && options.weight().dim() != 1)
      throw new IllegalArgumentException(
          "weight must be 1-dimensional, not " + options.weight().describe());
    return Aten.multiMarginLoss(
        input,
        target,
        Scalar.of(options.p()),
        Scalar.of(options.margin()),
        options.weight(),
        options.reduction().code());
  }

  public static Tensor multiMarginLoss(Tensor input, Tensor target) {
    return multiMarginLoss(input, target, MultiMarginOptions.DEFAULT);
  }

  /// The hinge loss of several classes for each example; target int64 `[batch, classes]`, class
  /// numbers up to the first -1.
  public static Tensor multilabelMarginLoss(Tensor input, Tensor target, Reduction reduction) {
    return Aten.multilabelMarginLoss(input, target, reduction.code());
  }

  public static Tensor multilabelMarginLoss(Tensor input, Tensor target) {
    return multilabelMarginLoss(input, target, Reduction.MEAN);
  }

  /// Binary cross entropy with logits, averaged over the classes, the last dimension; targets 0 or
  /// 1.
  ///
  /// @param weight a factor for each class, or `null`
  public static Tensor multilabelSoftMarginLoss(
      Tensor input, Tensor target, Tensor weight, Reduction reduction) {
    Tensor positive = target.mul(Aten.logSigmoid(input));
    Tensor negative = target.neg().add(1L).mul(Aten.logSigmoid(input.neg()));
    Tensor loss = positive.add(negative).neg();
    if (weight != null) loss = loss.mul(weight);
    reduction.code();
    return reduction.of(loss.sum(new long[] {-1}, false).div(input.size(-1)));
  }

  public static Tensor multilabelSoftMarginLoss(Tensor input, Tensor target) {
    return multilabelSoftMarginLoss(input, target, null, Reduction.MEAN);
  }

  /// `max(0, d(anchor, positive) - d(anchor, negative) + margin)`, with distances of a p-norm:
  /// inputs `[batch, features]` or `[features]`.
  public static Tensor tripletMarginLoss(
      Tensor anchor, Tensor positive, Tensor negative, TripletMarginOptions options) {
    checkMargin(options.margin());
    return Aten.tripletMarginLoss(
        anchor,
        positive,
        negative,
        options.margin(),
        options.p(),
        options.eps(),
        options.swap(),
        options.reduction().code());
  }

  public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative) {
    return tripletMarginLoss(anchor, positive, negative, TripletMarginOptions.DEFAULT);
  }

  /// The same with a distance of one's own; `null` for [#pairwiseDistance(Tensor, Tensor)]. The
  /// options' `p` and `eps` are not used.
  public static Tensor tripletMarginWithDistanceLoss(
      Tensor anchor,
      Tensor positive,
      Tensor negative,
      BinaryOperator<Tensor> distanceFunction,
      TripletMarginOptions options) {
    checkMargin(options.margin());
    options.reduction().code();
    if (anchor.dim() != positive.dim() || anchor.dim() != negative.dim())
      throw new IllegalArgumentException(
          "The anchor, positive, and negative tensors are expected to have the same number of"
              + " dimensions, but got: anchor %dD, positive %dD, and negative %dD inputs"
                  .formatted(anchor.dim(), positive.dim(), negative.dim()));
    BinaryOperator<Tensor> distance =
        distanceFunction == null ? Aten::pairwiseDistance : distanceFunction;
    Tensor near = distance.apply(anchor, positive);
    Tensor far = distance.apply(anchor, negative);
    if (options.swap()) far = Aten.minimum(far, distance.apply(positive, negative));
    Tensor loss = near.add(options.margin()).sub(far).clampMin(Scalar.of(0L));
    return options.reduction().of(loss);
  }

  public static Tensor tripletMarginWithDistanceLoss(
      Tensor anchor, Tensor positive, Tensor negative, BinaryOperator<Tensor> distanceFunction) {
    return tripletMarginWithDistanceLoss(
        anchor, positive, negative, distanceFunction, TripletMarginOptions.DEFAULT);
  }

  private static void checkMargin(double margin) {
    if (!(margin > 0))
      throw new IllegalArgumentException("margin must be greater than 0, got " + margin);
  }

  /// The p-norm of `x1 - x2 + eps` along the last dimension.
  public static Tensor pairwiseDistance(
      Tensor x1, Tensor x2, double p, double eps, boolean keepdim) {
    return Aten.pairwiseDistance(x1, x2, p, eps, keepdim);
  }

  public static Tensor pairwiseDistance(Tensor x1, Tensor x2) {
    return Aten.pairwiseDistance(x1, x2);
  }

  /// `x1 · x2 / (max(|x1|, eps) * max(|x2|, eps))` along a dimension.
  public static Tensor cosineSimilarity(Tensor x1, Tensor x2, long dim, double eps) {
    return Aten.cosineSimilarity(x1, x2, dim, eps);
  }

  public static Tensor cosineSimilarity(Tensor x1, Tensor x2) {
    return Aten.cosineSimilarity(x1, x2);
  }

  /// The p-norm distances between all pairs of rows: `[n, features]` to `[n * (n - 1) / 2]`.
  public static Tensor pdist(Tensor input, double p) {
    return Aten.pdist(input, p);
  }

  /// By the 2-norm.
  public static Tensor pdist(Tensor input) {
    return Aten.pdist(input);
  }
}
