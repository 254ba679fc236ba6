package torch.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import torch.Aten;
import torch.Tensor;
import torch.Torch;
import torch.nn.functional.F;

/// A softmax over very many classes, of which a few are frequent
/// (`torch.nn.AdaptiveLogSoftmaxWithLoss`): the frequent ones, and clusters of the rare ones, stand
/// in the head; each cluster has a smaller projection of its own. Classes must be sorted by
/// frequency.
///
/// Shapes: input `[batch, inFeatures]` or `[inFeatures]`; target int64 `[batch]` or `[]`.
///
/// ```java
/// var criterion = new AdaptiveLogSoftmaxWithLoss(64, 10_000, 100, 1_000);
/// criterion.call(hidden, words).loss().backward();
/// ```
///
/// Source: Grave et al. 2016, arXiv 1609.04309.
public class AdaptiveLogSoftmaxWithLoss extends Module {
  /// @param divValue by how much the projection of each cluster is smaller than the one before
  /// @param headBias whether the head has a bias
  public record Options(double divValue, boolean headBias) {
    public Options divValue(double divValue) {
      return new Options(divValue, headBias);
    }

    public Options headBias(boolean headBias) {
      return new Options(divValue, headBias);
    }
  }

  /// @param output the log probability of each target, `[batch]` or `[]`
  /// @param loss the negative mean of the output
  public record Result(Tensor output, Tensor loss) {}

  /// The projections of the clusters; a list of modules in print and in the state dict.
  private static final class Tail extends Module {
    private final List<Sequential> clusters = new ArrayList<>();

    void add(Sequential cluster) {
      clusters.add(register(Integer.toString(clusters.size()), cluster));
    }

    @Override
    protected String name() {
      return "ModuleList";
    }
  }

  private final long numClasses;

  /// Where each cluster begins, and after the last the number of classes.
  private final long[] cutoffs;

  private final Linear head;
  private final Tail tail;

  /// A division by 4, without a bias.
  public static Options options() {
    return new Options(4, false);
  }

  public AdaptiveLogSoftmaxWithLoss(long inFeatures, long numClasses, long... cutoffs) {
    this(inFeatures, numClasses, cutoffs, options());
  }

  /// @param cutoffs the first class of each cluster, increasing
  public AdaptiveLogSoftmaxWithLoss(
      long inFeatures, long numClasses, long[] cutoffs, Options options) {
    long[] increasing = LongStream.of(cutoffs).sorted().distinct().toArray();
    if (cutoffs.length == 0
        || !Arrays.equals(cutoffs, increasing)
        || cutoffs[0] < 1
        || cutoffs[cutoffs.length - 1] > numClasses - 1)
      throw new IllegalArgumentException(
          "cutoffs should be a sequence of unique, positive integers sorted in an increasing order,"
              + " where each value is between 1 and n_classes-1, not "
              + Arrays.toString(cutoffs)
              + " of "
              + numClasses);
    this.numClasses = numClasses;
    this.cutoffs = Arrays.copyOf(cutoffs, cutoffs.length + 1);
    this.cutoffs[cutoffs.length] = numClasses;
    head =
        register(
            "head",
            new Linear(
                inFeatures, cutoffs[0] + cutoffs.length, Linear.options().bias(options.headBias)));
    tail = register("tail", new Tail());
    var noBias = Linear.options().bias(false);
    for (int i = 0; i < cutoffs.length; i++) {
      long hidden = (long) Math.floor(inFeatures / Math.pow(options.divValue, i + 1));
      long classes = this.cutoffs[i + 1] - this.cutoffs[i];
      tail.add(
          new Sequential(
              new Linear(inFeatures, hidden, noBias), new Linear(hidden, classes, noBias)));
    }
  }

  /// Draws new values.
  public final void resetParameters() {
    head.resetParameters();
    for (Sequential cluster : tail.clusters)
      for (Module projection : cluster) ((Linear) projection).resetParameters();
  }

  /// Applies the module, with its hooks.
  ///
  /// @throws IllegalArgumentException if shapes do not fit or a target is no class
  public final Result call(Tensor input, Tensor target) {
    return invoke(new Tensor[] {input, target}, inputs -> result(inputs[0], inputs[1]));
  }

  private Result result(Tensor input, Tensor target) {
    long dim = target.dim();
    boolean fits = dim <= 1 && input.dim() == dim + 1;
    if (!fits || (dim == 1 && input.size(0) != target.size(0)))
      throw new IllegalArgumentException(
          "expected an input [batch, features] and a target [batch], or [features] and [], but got "
              + input.describe()
              + " and "
              + target.describe());
    Tensor output =
        dim == 1
            ? output(input, target)
            : output(input.unsqueeze(0), target.unsqueeze(0)).squeeze(0);
    return new Result(output, output.neg().mean());
  }

  private Tensor output(Tensor input, Tensor target) {
    if (target.numel() > 0) checkClasses(target);
    Tensor inCluster = Torch.zerosLike(input.select(1, 0));
    Tensor inHead = target.clone();
    for (int i = 0; i < cutoffs.length - 1; i++) {
      Tensor mask = target.ge(cutoffs[i]).logicalAnd(target.lt(cutoffs[i + 1]));
      Tensor rows = Aten.nonzero(mask).squeeze(1);
      if (rows.numel() == 0) continue;
      Tensor relative = target.indexSelect(0, rows).sub(cutoffs[i]);
      Tensor logProbs = F.logSoftmax(tail.clusters.get(i).call(input.indexSelect(0, rows)), 1);
      inHead.indexFill_(0, rows, cutoffs[0] + i);
      inCluster =
          inCluster.indexCopy(0, rows, logProbs.gather(1, relative.unsqueeze(1)).squeeze(1));
    }
    Tensor headLogProbs = F.logSoftmax(head.call(input), 1);
    return inCluster.add(headLogProbs.gather(1, inHead.unsqueeze(1)).squeeze(1));
  }

  private void checkClasses(Tensor target) {
    long least = target.min().itemLong();
    long most = target.max().itemLong();
    if (least < 0 || most >= numClasses)
      throw new IllegalArgumentException(
          "Target values should be in [0, %d], but values in range [%d, %d] were found."
              .formatted(numClasses - 1, least, most));
  }

  /// The log probability of every class: `[batch, inFeatures]` to `[batch, classes]`.
  public final Tensor logProb(Tensor input) {
    long shortlist = cutoffs[0];
    Tensor headLogProbs = F.logSoftmax(head.call(input), 1);
    var parts = new ArrayList<Tensor>();
    parts.add(headLogProbs.narrow(1, 0, shortlist));
    for (int i = 0; i < tail.clusters.size(); i++) {
      Tensor logProbs = F.logSoftmax(tail.clusters.get(i).call(input), 1);
      parts.add(logProbs.add(headLogProbs.narrow(1, shortlist + i, 1)));
    }
    return Torch.cat(parts, 1);
  }

  /// The most probable class of each example: `[batch, inFeatures]` to `[batch]`.
  public final Tensor predict(Tensor input) {
    Tensor best = head.call(input).argmax(1L, false);
    Tensor rare = best.ge(cutoffs[0]);
    Tensor rows = Aten.nonzero(rare).squeeze(1);
    if (rows.numel() == 0) return best;
    return best.indexCopy(0, rows, logProb(input.indexSelect(0, rows)).argmax(1L, false));
  }
}
