package fastai.metrics;

import fastai.learner.Learner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// BLEU over all sentences of the validation data (Papineni et al. 2002): the geometric mean of the
/// shares of predicted 1- to 4-grams that are in the target, none counted more often than there,
/// times `exp(1 - targetLength / predictedLength)` where the predictions are shorter.
///
/// Where a sentence has no right n-gram, 1/2 is counted, then 1/4 at its next such length, and so
/// on (smoothing 3 of Chen and Cherry 2014). No value as long as no sentence has four tokens.
/// fastai's `vocab_sz` serves its hash function only and is not needed.
public final class CorpusBLEUMetric extends TensorMetric {
  private final int axis;
  private final double[] corrects = new double[4];
  private final long[] counts = new long[4];
  private long predLen;
  private long targLen;

  public CorpusBLEUMetric() {
    this(-1);
  }

  /// @param axis where the scores of the tokens are
  public CorpusBLEUMetric(int axis) {
    this.axis = axis;
  }

  @Override
  public void reset() {
    Arrays.fill(corrects, 0);
    Arrays.fill(counts, 0);
    predLen = 0;
    targLen = 0;
  }

  @Override
  public void accumulate(Learner learn) {
    if (!learn.training) super.accumulate(learn);
  }

  /// @param pred `[batch, length, tokens]`
  /// @param targ `[batch, length]`
  @Override
  public void add(Tensor pred, Tensor targ) {
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      Tensor best = pred.argmax((long) axis, false);
      long[] p = best.toLongArray(), t = targ.toLongArray();
      int sentences = (int) targ.size(0);
      if (best.size(0) != sentences)
        throw new IllegalArgumentException(
            name() + " of predictions " + pred.describe() + " and targets " + targ.describe());
      int pl = p.length / sentences, tl = t.length / sentences;
      for (int i = 0; i < sentences; i++)
        add(
            Arrays.copyOfRange(p, i * pl, (i + 1) * pl),
            Arrays.copyOfRange(t, i * tl, (i + 1) * tl));
    }
  }

  /// One sentence.
  void add(long[] pred, long[] targ) {
    predLen += pred.length;
    targLen += targ.length;
    double smooth = 1;
    for (int n = 1; n <= 4; n++) {
      var left = new HashMap<List<Long>, Integer>();
      for (var gram : grams(targ, n)) left.merge(gram, 1, Integer::sum);
      var said = grams(pred, n);
      double correct = 0;
      for (var gram : said) {
        Integer more = left.get(gram);
        if (more == null || more == 0) continue;
        left.put(gram, more - 1);
        correct++;
      }
      corrects[n - 1] += correct > 0 ? correct : 1 / (smooth *= 2);
      counts[n - 1] += said.size();
    }
  }

  private static List<List<Long>> grams(long[] tokens, int n) {
    var grams = new ArrayList<List<Long>>();
    for (int i = 0; i + n <= tokens.length; i++)
      grams.add(Arrays.stream(tokens, i, i + n).boxed().toList());
    return grams;
  }

  @Override
  public Double value() {
    double product = 1;
    for (int n = 0; n < 4; n++) {
      if (counts[n] == 0) return null;
      product *= corrects[n] / counts[n];
    }
    double penalty = predLen < targLen ? Math.exp(1 - (double) targLen / predLen) : 1;
    return penalty * Math.pow(product, 0.25);
  }
}
