package torch.nn;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;
import torch.Tensor;
import torch.nn.functional.CrossEntropyOptions;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// A linear layer and [CrossEntropyLoss] in one, for the last layer of a classifier
/// (`torch.nn.LinearCrossEntropyLoss`).
///
/// Shapes: input `[batch, inFeatures]` or `[inFeatures]`; target classes as int64 `[batch,
/// *outFeatures]`, or probabilities `[batch, numClasses, *outFeatures]`.
///
/// State: `linear.weight`, `[numClasses * prod(outFeatures), inFeatures]`, and `linear.bias`.
public class LinearCrossEntropyLoss extends Loss {
  /// @param outFeatures more dimensions of the logits, `[batch, numClasses, *outFeatures]`
  /// @param bias whether the linear layer has one
  public record Options(long[] outFeatures, boolean bias, CrossEntropyOptions loss) {
    public Options outFeatures(long... outFeatures) {
      return new Options(outFeatures, bias, loss);
    }

    public Options bias(boolean bias) {
      return new Options(outFeatures, bias, loss);
    }

    public Options reduction(Reduction reduction) {
      return new Options(outFeatures, bias, loss.reduction(reduction));
    }

    public Options weight(Tensor weight) {
      return new Options(outFeatures, bias, loss.weight(weight));
    }

    public Options ignoreIndex(long ignoreIndex) {
      return new Options(outFeatures, bias, loss.ignoreIndex(ignoreIndex));
    }

    public Options labelSmoothing(double labelSmoothing) {
      return new Options(outFeatures, bias, loss.labelSmoothing(labelSmoothing));
    }
  }

  private final long numClasses;
  private final Linear linear;
  private final Options options;

  /// Without further dimensions and bias; the loss as in [CrossEntropyLoss].
  public static Options options() {
    return new Options(new long[0], false, CrossEntropyOptions.DEFAULT);
  }

  public LinearCrossEntropyLoss(long inFeatures, long numClasses) {
    this(inFeatures, numClasses, options());
  }

  /// The weight becomes a buffer.
  public LinearCrossEntropyLoss(long inFeatures, long numClasses, Options options) {
    double smoothing = options.loss.labelSmoothing();
    if (!(smoothing >= 0 && smoothing <= 1))
      throw new IllegalArgumentException(
          "expected label_smoothing to be in range [0, 1], got " + smoothing);
    Tensor weight = options.loss.weight();
    if (weight != null && (weight.dim() != 1 || weight.size(0) != numClasses))
      throw new IllegalArgumentException(
          "expected weight shape to be [" + numClasses + "], got " + weight.describe());
    this.numClasses = numClasses;
    this.options = options;
    registerBuffer("weight", weight);
    long outputs = numClasses;
    for (long features : options.outFeatures) outputs *= features;
    linear =
        register("linear", new Linear(inFeatures, outputs, Linear.options().bias(options.bias)));
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    Tensor bias = linear.bias == null ? null : linear.bias.reshape(shape());
    return F.linearCrossEntropy(
        input, linear.weight.reshape(shape(linear.inFeatures)), target, bias, options.loss);
  }

  /// `[numClasses, *outFeatures, *last]`
  private long[] shape(long... last) {
    var more = LongStream.concat(Arrays.stream(options.outFeatures), Arrays.stream(last));
    return LongStream.concat(LongStream.of(numClasses), more).toArray();
  }

  @Override
  protected String extraRepr() {
    var loss = options.loss;
    return "in_features="
        + linear.inFeatures
        + ", num_classes="
        + numClasses
        + ", out_features="
        + Repr.tuple(options.outFeatures)
        + ", bias="
        + Repr.of(options.bias)
        + ", reduction="
        + loss.reduction().name().toLowerCase(Locale.ROOT)
        + ", ignore_index="
        + (loss.ignoreIndex() == -100 ? "None" : loss.ignoreIndex())
        + ", label_smoothing="
        + Repr.of((Double) loss.labelSmoothing())
        + ", options=None";
  }
}
