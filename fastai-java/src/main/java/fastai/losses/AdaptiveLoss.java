package fastai.losses;

import java.util.LinkedHashMap;
import java.util.Map;
import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.nn.functional.Reduction;

/// Another loss with one target for all that the model says of a sample: targets `[batch]` become
/// `[batch, 1, ...]`, are expanded to the predictions' shape and cast to float32. For critics that
/// judge an image at many places.
public record AdaptiveLoss(LossFunc crit) implements LossFunc {
  public static final String NAME = "AdaptiveLoss";

  @Override
  public Tensor apply(Tensor pred, Tensor targ) {
    return crit.apply(pred, expand(targ, pred).to(DType.FLOAT32));
  }

  /// Of `[batch]` to `[batch, ...]`. fastai adds one dimension only, which fits two-dimensional
  /// predictions; here it is as many as there are.
  private static Tensor expand(Tensor targ, Tensor pred) {
    Tensor wide = targ;
    do wide = wide.unsqueeze(targ.dim());
    while (wide.dim() < pred.dim());
    return wide.expandAs(pred);
  }

  @Override
  public Tensor activation(Tensor pred) {
    return crit.activation(pred);
  }

  @Override
  public Tensor decodes(Tensor activated) {
    return crit.decodes(activated);
  }

  @Override
  public Map<String, Tensor> parts() {
    return crit.parts();
  }

  @Override
  public AdaptiveLoss withReduction(Reduction reduction) {
    return new AdaptiveLoss(crit.withReduction(reduction));
  }

  @Override
  public AdaptiveLoss to(Device device) {
    var moved = crit.to(device);
    return moved == crit ? this : new AdaptiveLoss(moved);
  }

  @Override
  public Map<String, Object> config() {
    var inner = crit.config();
    if (inner.isEmpty()) return Map.of();
    var config = new LinkedHashMap<String, Object>();
    config.put("name", NAME);
    config.put("crit", inner);
    return config;
  }

  @SuppressWarnings("unchecked")
  static AdaptiveLoss ofConfig(Map<String, Object> config) {
    return new AdaptiveLoss(Losses.ofConfig((Map<String, Object>) config.get("crit")));
  }
}
