package fastai.optimizer;

import java.util.List;
import torch.Tensor;

/// Makes an optimizer for groups of parameters: fastai's `opt_func`. The ready ones are records
/// whose `with` methods set what Python sets by keyword.
///
/// ```java
/// Learner.options().withOptFunc(OptFunc.sgd().withMom(0.9))
/// ```
@FunctionalInterface
public interface OptFunc {
  /// @param params the groups, shallow to deep
  Optimizer create(List<? extends List<? extends Tensor>> params, double lr);

  /// The default of every [fastai.learner.Learner].
  static AdamFunc adam() {
    return AdamFunc.DEFAULT;
  }

  static SgdFunc sgd() {
    return SgdFunc.DEFAULT;
  }

  static RmsPropFunc rmsProp() {
    return RmsPropFunc.DEFAULT;
  }
}
