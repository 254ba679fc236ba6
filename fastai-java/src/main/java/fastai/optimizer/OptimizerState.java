package fastai.optimizer;

import java.util.List;
import java.util.Map;
import torch.Tensor;

/// An optimizer's hyper-parameters, a map a group, and what it remembers about each parameter, in
/// order.
///
/// @param count the steps of a [Lookahead] since its state was cleared; 0 for others
public record OptimizerState(List<Map<Hyper, Double>> hypers, List<OfParam> params, int count) {
  /// Of an optimizer that counts no steps of its own.
  public OptimizerState(List<Map<Hyper, Double>> hypers, List<OfParam> params) {
    this(hypers, params, 0);
  }

  /// @param tensors running statistics by name
  public record OfParam(int step, boolean doWd, boolean forceTrain, Map<String, Tensor> tensors) {}
}
