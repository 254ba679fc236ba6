package fastai.losses;

import java.util.LinkedHashMap;
import java.util.Map;
import torch.Aten;
import torch.Device;
import torch.Tensor;
import torch.nn.functional.Reduction;

/// Cross entropy in which a share `eps` of each target is spread evenly over the `c` classes
/// (Szegedy et al. 2015, "Rethinking the Inception Architecture"):
///
/// ```text
/// eps / c * sum over classes of -log p   +   (1 - eps) * -log p[target]
/// ```
///
/// Scores `[batch, classes, ...]`, class numbers `[batch, ...]`. Scores 2, 1 and 0.1 with class 0
/// cost 0.513697. Activation and decoding are along the last axis.
///
/// @param eps 0.1 by default
/// @param weight one factor a class, or `null`; of the second part only, as in fastai
public record LabelSmoothingCrossEntropy(double eps, Tensor weight, Reduction reduction)
    implements LossFunc {
  public static final String NAME = "LabelSmoothingCrossEntropy";

  public LabelSmoothingCrossEntropy() {
    this(0.1, null, Reduction.MEAN);
  }

  @Override
  public Tensor apply(Tensor pred, Tensor targ) {
    var shaping = new Shaping(-1, false, false, true);
    return smoothed(pred, shaping.classNumbers(targ, targ, pred, NAME));
  }

  /// Of class numbers that fit.
  Tensor smoothed(Tensor scores, Tensor classes) {
    Tensor logProbabilities = scores.logSoftmax(1);
    Tensor spread =
        reduction == Reduction.SUM
            ? logProbabilities.sum().neg()
            : Reduced.of(logProbabilities.sum(1L).neg(), reduction);
    Tensor nll = Aten.nllLossNd(logProbabilities, classes, weight, reduction.code(), -100);
    return spread.mul(eps / scores.size(1)).add(nll.mul(1 - eps));
  }

  @Override
  public Tensor activation(Tensor pred) {
    return pred.softmax(-1);
  }

  @Override
  public Tensor decodes(Tensor activated) {
    return activated.argmax(-1L, false);
  }

  @Override
  public boolean yInt() {
    return true;
  }

  public LabelSmoothingCrossEntropy withEps(double eps) {
    return new LabelSmoothingCrossEntropy(eps, weight, reduction);
  }

  /// One weight a class; kept out of every scope.
  public LabelSmoothingCrossEntropy withWeight(Tensor weight) {
    return new LabelSmoothingCrossEntropy(eps, Weights.keep(weight), reduction);
  }

  @Override
  public LabelSmoothingCrossEntropy withReduction(Reduction reduction) {
    return new LabelSmoothingCrossEntropy(eps, weight, reduction);
  }

  @Override
  public LabelSmoothingCrossEntropy to(Device device) {
    var moved = Weights.to(weight, device);
    return moved == weight ? this : withWeight(moved);
  }

  @Override
  public Map<String, Object> config() {
    var config = new LinkedHashMap<String, Object>();
    config.put("name", NAME);
    config.put("eps", eps);
    config.put("reduction", reduction.name());
    Weights.put(config, "weight", weight);
    return config;
  }

  static LabelSmoothingCrossEntropy ofConfig(Map<String, Object> config) {
    return new LabelSmoothingCrossEntropy(
        ((Number) config.get("eps")).doubleValue(),
        Weights.get(config, "weight"),
        Weights.reduction(config));
  }
}
