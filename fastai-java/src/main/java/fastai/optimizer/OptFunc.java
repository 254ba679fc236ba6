package fastai.optimizer;

import java.util.List;
import java.util.function.Function;
import torch.Tensor;

/// Makes an optimizer for groups of parameters: fastai's `opt_func`. The ready ones are [Recipe]s,
/// whose `with` methods set what Python sets by keyword.
///
/// ```java
/// Learner.options().withOptFunc(OptFunc.sgd().withMom(0.9))
/// Learner.options().withOptFunc(OptFunc.ranger())
/// Learner.options().withOptFunc(OptFunc.wrap(params -> new torch.optim.AdamW(params)))
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

  static RAdamFunc rAdam() {
    return RAdamFunc.DEFAULT;
  }

  static QhAdamFunc qhAdam() {
    return QhAdamFunc.DEFAULT;
  }

  /// LARC; LARS with `withClip(false)`.
  static LarcFunc larc() {
    return LarcFunc.DEFAULT;
  }

  static LambFunc lamb() {
    return LambFunc.DEFAULT;
  }

  /// Another optimizer with slow weights: every 6th step, half of the way.
  static LookaheadFunc lookahead(OptFunc fast) {
    return new LookaheadFunc(fast, 6, 0.5);
  }

  /// [RAdamFunc] with [Lookahead]: mom 0.95, wd 0.01, eps 1e-6.
  static LookaheadFunc ranger() {
    return ranger(rAdam().withMom(0.95).withWd(0.01).withEps(1e-6));
  }

  /// The same with other hyper-parameters.
  static LookaheadFunc ranger(RAdamFunc fast) {
    return lookahead(fast);
  }

  /// An optimizer of `torch.optim`, as the function makes it; groups after the first are added to
  /// it. See [OptimWrapper].
  static OptFunc wrap(Function<List<Tensor>, ? extends torch.optim.Optimizer> maker) {
    return (params, lr) -> OptimWrapper.make(params, maker, lr);
  }

  /// An optimizer that is there already: taken over with a cleared state, whatever the groups of
  /// the learner's splitter are.
  static OptFunc of(Optimizer ready) {
    return (_, _) -> {
      ready.clearState();
      return ready;
    };
  }
}
