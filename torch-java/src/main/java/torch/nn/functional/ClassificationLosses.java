package torch.nn.functional;

import java.util.Arrays;
import torch.Aten;
import torch.Tensor;

/// The part of [F] that compares predictions with classes and probabilities.
abstract class ClassificationLosses extends RegressionLosses {
  ClassificationLosses() {}

  /// `-log(softmax(input)[target])`, averaged over the batch: input `[batch, classes, *]`; target
  /// either classes as int64 `[batch, *]` or probabilities of the input's shape.
  public static Tensor crossEntropy(Tensor input, Tensor target) {
    return Aten.crossEntropyLoss(input, target);
  }

  public static Tensor crossEntropy(Tensor input, Tensor target, CrossEntropyOptions options) {
    return Aten.crossEntropyLoss(
        input,
        target,
        options.weight(),
        options.reduction().code(),
        options.ignoreIndex(),
        options.labelSmoothing());
  }

  /// [#crossEntropy] of the logits `input * linearWeight' + linearBias`: input `[batch, features]`
  /// or `[features]`, weight `[classes, features]`, or `[classes, *, features]` for logits `[batch,
  /// classes, *]`; bias `[classes, *]` or `null`.
  public static Tensor linearCrossEntropy(
      Tensor input,
      Tensor linearWeight,
      Tensor target,
      Tensor linearBias,
      CrossEntropyOptions options) {
    long[] weight = linearWeight.shape();
    long[] shape = input.shape();
    if (shape.length != 1 && shape.length != 2)
      throw new IllegalArgumentException(
          "expected input with dimensionality 1 or 2, got " + shape.length);
    if (weight.length < 2)
      throw new IllegalArgumentException(
          "expected linear_weight with dimensionality at least 2, got " + weight.length);
    long features = shape[shape.length - 1];
    long[] perExample = Arrays.copyOf(weight, weight.length - 1);
    if (features != weight[weight.length - 1])
      throw new IllegalArgumentException(
          "expected equal input and linear_weight last dimensions (in_features), got "
              + features
              + " and "
              + weight[weight.length - 1]
              + ", respectively");
    if (linearBias != null && !Arrays.equals(linearBias.shape(), perExample))
      throw new IllegalArgumentException(
          "expected linear_bias shape "
              + Arrays.toString(perExample)
              + ", got "
              + Arrays.toString(linearBias.shape()));
    if (weight.length > 2 && shape.length == 1)
      throw new IllegalArgumentException(
          "a linear_weight of shape "
              + Arrays.toString(weight)
              + " requires batched input, (N, "
              + features
              + "), got "
              + Arrays.toString(shape));
    Tensor flatWeight = linearWeight.reshape(-1, features);
    Tensor flatBias = linearBias == null ? null : linearBias.reshape(-1);
    Tensor logits = Aten.linear(input, flatWeight, flatBias);
    if (weight.length > 2) {
      var full = new long[weight.length];
      full[0] = shape[0];
      System.arraycopy(perExample, 0, full, 1, perExample.length);
      logits = logits.reshape(full);
    }
    return crossEntropy(logits, target, options);
  }

  public static Tensor linearCrossEntropy(Tensor input, Tensor linearWeight, Tensor target) {
    return linearCrossEntropy(input, linearWeight, target, null, CrossEntropyOptions.DEFAULT);
  }

  /// `-input[target]`, averaged over the batch: input, log probabilities `[batch, classes, *]`;
  /// target int64 `[batch, *]`.
  public static Tensor nllLoss(Tensor input, Tensor target) {
    return Aten.nllLossNd(input, target);
  }

  /// The options' label smoothing is not used.
  public static Tensor nllLoss(Tensor input, Tensor target, CrossEntropyOptions options) {
    return Aten.nllLossNd(
        input, target, options.weight(), options.reduction().code(), options.ignoreIndex());
  }

  /// The mean of `-(t * log(x) + (1 - t) * log(1 - x))`; input and target of the same shape,
  /// between 0 and 1.
  public static Tensor binaryCrossEntropy(Tensor input, Tensor target) {
    return binaryCrossEntropy(input, target, null, Reduction.MEAN);
  }

  /// @param weight a factor for each element, broadcast; or `null`
  /// @throws IllegalArgumentException if the target's shape is not the input's
  public static Tensor binaryCrossEntropy(
      Tensor input, Tensor target, Tensor weight, Reduction reduction) {
    if (!Arrays.equals(input.shape(), target.shape()))
      throw new IllegalArgumentException(
          "Using a target size ("
              + Arrays.toString(target.shape())
              + ") that is different to the input size ("
              + Arrays.toString(input.shape())
              + "); please ensure they have the same size");
    Tensor factors = weight == null ? null : Aten.broadcastTensors(weight, target)[0];
    return Aten.binaryCrossEntropy(input, target, factors, reduction.code());
  }

  /// The mean of `-(t * log(sigmoid(x)) + (1 - t) * log(1 - sigmoid(x)))`, computed stably; the
  /// target has the input's shape.
  public static Tensor binaryCrossEntropyWithLogits(Tensor input, Tensor target) {
    return binaryCrossEntropyWithLogits(input, target, null, null, Reduction.MEAN);
  }

  /// @param weight a factor for each element, broadcast; or `null`
  /// @param posWeight a factor for the positive part of each class, broadcast; or `null`
  /// @throws IllegalArgumentException if the target's shape is not the input's
  public static Tensor binaryCrossEntropyWithLogits(
      Tensor input, Tensor target, Tensor weight, Tensor posWeight, Reduction reduction) {
    if (!Arrays.equals(input.shape(), target.shape()))
      throw new IllegalArgumentException(
          "Target size ("
              + Arrays.toString(target.shape())
              + ") must be the same as input size ("
              + Arrays.toString(input.shape())
              + ")");
    return Aten.binaryCrossEntropyWithLogits(input, target, weight, posWeight, reduction.code());
  }

  /// The Kullback-Leibler divergence `target * (log(target) - input)`, elementwise and then
  /// reduced; the input holds log probabilities. `MEAN` divides by all elements, `BATCHMEAN` by the
  /// batch, as the definition asks.
  ///
  /// @param logTarget whether the target holds log probabilities too
  public static Tensor klDiv(Tensor input, Tensor target, Reduction reduction, boolean logTarget) {
    if (reduction != Reduction.BATCHMEAN)
      return Aten.klDiv(input, target, reduction.code(), logTarget);
    Tensor sum = Aten.klDiv(input, target, Reduction.SUM.code(), logTarget);
    return input.dim() == 0 ? sum : sum.div(input.size(0));
  }

  public static Tensor klDiv(Tensor input, Tensor target) {
    return klDiv(input, target, Reduction.MEAN, false);
  }

  /// Labels for inputs that are not aligned with them (connectionist temporal classification).
  ///
  /// @param logProbs `[time, batch, classes]`, or without batch
  /// @param targets int64 `[batch, most labels]`, or all labels in a row
  /// @param inputLengths int64 `[batch]`, as are the target lengths
  /// @throws IllegalArgumentException if a target is no class (looked at in host memory only)
  ///
  ///   Source: Graves et al. 2006.
  public static Tensor ctcLoss(
      Tensor logProbs,
      Tensor targets,
      Tensor inputLengths,
      Tensor targetLengths,
      CtcOptions options) {
    CtcTargets.check(logProbs, targets, targetLengths);
    return Aten.ctcLoss(
        logProbs,
        targets,
        inputLengths,
        targetLengths,
        options.blank(),
        options.reduction().code(),
        options.zeroInfinity());
  }

  public static Tensor ctcLoss(
      Tensor logProbs,
      Tensor targets,
      long[] inputLengths,
      long[] targetLengths,
      CtcOptions options) {
    CtcTargets.check(logProbs, targets, targetLengths);
    return Aten.ctcLoss(
        logProbs,
        targets,
        inputLengths,
        targetLengths,
        options.blank(),
        options.reduction().code(),
        options.zeroInfinity());
  }

  public static Tensor ctcLoss(
      Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths) {
    return ctcLoss(logProbs, targets, inputLengths, targetLengths, CtcOptions.DEFAULT);
  }

  /// Class numbers `[*]` as int64 vectors of zeros with a one: `[*, classes]`.
  public static Tensor oneHot(Tensor classes, long numClasses) {
    return Aten.oneHot(classes, numClasses);
  }

  /// As many classes as the largest number asks for.
  public static Tensor oneHot(Tensor classes) {
    return Aten.oneHot(classes, -1);
  }
}
