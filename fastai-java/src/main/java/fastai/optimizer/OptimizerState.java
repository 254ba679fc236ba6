package fastai.optimizer;

import java.util.List;
import java.util.Map;
import torch.Tensor;

/// An optimizer's hyper-parameters, a map a group, and what it remembers about each parameter, in
/// order.
public record OptimizerState(List<Map<Hyper, Double>> hypers, List<OfParam> params) {
  /// @param tensors running statistics by name
  public record OfParam(int step, boolean doWd, boolean forceTrain, Map<String, Tensor> tensors) {}
}
