package fastai.losses;

import java.util.LinkedHashMap;
import java.util.Map;
import torch.Aten;
import torch.Device;
import torch.Tensor;
import torch.nn.functional.Reduction;

/// Cross entropy that counts what the model is sure of less: with `ce` the cross entropy of an item
/// and `p = exp(-ce)` it is `(1 - p)^gamma * ce` (Lin et al. 2017, "Focal Loss for Dense Object
/// Detection"). Scores `[batch, classes, ...]`, class numbers `[batch, ...]`. Scores 2, 1 and 0.1
/// with class 0 cost 0.048492.
///
/// @param gamma 2 by default; 0 is cross entropy
/// @param weight one factor a class, or `null`; it is a part of `ce`, and the mean is a plain one
public record FocalLoss(double gamma, Tensor weight, Reduction reduction) implements LossFunc {
  public static final String NAME = "FocalLoss";

  public FocalLoss() {
    this(2, null, Reduction.MEAN);
  }

  @Override
  public Tensor apply(Tensor pred, Tensor targ) {
    var shaping = new Shaping(-1, false, false, true);
    return focal(pred, shaping.classNumbers(targ, targ, pred, NAME));
  }

  /// Of class numbers that fit.
  Tensor focal(Tensor scores, Tensor classes) {
    Tensor ce = Aten.crossEntropyLoss(scores, classes, weight, Reduction.NONE.code(), -100, 0);
    Tensor unsure = ce.neg().exp().neg().add(1.0);
    Tensor loss = unsure.pow(gamma).mul(ce);
    return Reduced.of(loss, reduction);
  }

  @Override
  public Tensor activation(Tensor pred) {
    return pred.softmax(1);
  }

  @Override
  public Tensor decodes(Tensor activated) {
    return activated.argmax(1L, false);
  }

  @Override
  public boolean yInt() {
    return true;
  }

  public FocalLoss withGamma(double gamma) {
    return new FocalLoss(gamma, weight, reduction);
  }

  /// One weight a class; kept out of every scope.
  public FocalLoss withWeight(Tensor weight) {
    return new FocalLoss(gamma, Weights.keep(weight), reduction);
  }

  @Override
  public FocalLoss withReduction(Reduction reduction) {
    return new FocalLoss(gamma, weight, reduction);
  }

  @Override
  public FocalLoss to(Device device) {
    var moved = Weights.to(weight, device);
    return moved == weight ? this : withWeight(moved);
  }

  @Override
  public Map<String, Object> config() {
    var config = new LinkedHashMap<String, Object>();
    config.put("name", NAME);
    config.put("gamma", gamma);
    config.put("reduction", reduction.name());
    Weights.put(config, "weight", weight);
    return config;
  }

  static FocalLoss ofConfig(Map<String, Object> config) {
    return new FocalLoss(
        ((Number) config.get("gamma")).doubleValue(),
        Weights.get(config, "weight"),
        Weights.reduction(config));
  }
}
