package fastai.optimizer;

import java.util.List;
import java.util.Map;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Any optimizer with slow weights beside its own fast ones (Zhang et al. 2019). The slow weights
/// begin as a copy at the first step; after every `k`-th step
///
/// ```text
/// slow = slow + alpha * (fast - slow);  fast = slow
/// ```
///
/// ```java
/// Learner.options().withOptFunc(OptFunc.lookahead(OptFunc.sgd().withMom(0.9)).withK(5))
/// ```
///
/// Groups, hyper-parameters and states are the other optimizer's; a saved state has the slow
/// weights as `slow_weights`, and the count of steps. A cleared state begins anew, slow weights and
/// all.
public final class Lookahead extends Optimizer {
  private static final String SLOW_WEIGHTS = "slow_weights";

  private final Optimizer fast;
  private final int k;
  private final double alpha;
  private int count;

  public Lookahead(Optimizer fast, int k, double alpha) {
    super(fast.groups());
    if (k < 1) throw new IllegalArgumentException("k counts steps: 1 or more, not " + k);
    this.fast = fast;
    this.k = k;
    this.alpha = alpha;
  }

  /// The optimizer that takes the steps.
  public Optimizer fast() {
    return fast;
  }

  @Override
  public void step() {
    if (count == 0) copySlow();
    fast.step();
    if (++count % k == 0) meet();
  }

  private void copySlow() {
    try (var _ = Torch.noGrad()) {
      for (var group : groups())
        for (int i = 0; i < group.states.length; i++) {
          Tensor param = group.params.get(i);
          group.states[i].statistic(SLOW_WEIGHTS, () -> param.detach().clone());
        }
    }
  }

  private void meet() {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (var group : groups()) {
        if (group.states.length == 0) continue;
        Tensor[] params = group.params.toArray(Tensor[]::new);
        var slow = new Tensor[params.length];
        for (int i = 0; i < slow.length; i++)
          slow[i] = group.states[i].statistic(SLOW_WEIGHTS, params[i]);
        Aten._foreachLerp_(slow, params, Scalar.of(alpha));
        Aten._foreachCopy_(params, slow);
      }
    }
  }

  @Override
  public void clearState() {
    count = 0;
    fast.clearState();
  }

  @Override
  int count() {
    return count;
  }

  @Override
  void count(int count) {
    this.count = count;
  }

  @Override
  boolean fits(String name, Tensor statistic, Tensor param) {
    return name.equals(SLOW_WEIGHTS)
        ? super.fits(name, statistic, param)
        : fast.fits(name, statistic, param);
  }

  @Override
  Map<String, Tensor> statistics(Tensor param, ParamState state) {
    var all = super.statistics(param, state);
    all.putAll(fast.statistics(param, state));
    return all;
  }

  @Override
  void loadStatistics(List<Map<String, Tensor>> statistics) {
    super.loadStatistics(statistics.stream().map(Lookahead::slow).toList());
    fast.loadStatistics(statistics.stream().map(Lookahead::others).toList());
  }

  private static Map<String, Tensor> slow(Map<String, Tensor> statistics) {
    Tensor slow = statistics.get(SLOW_WEIGHTS);
    return slow == null ? Map.of() : Map.of(SLOW_WEIGHTS, slow);
  }

  private static Map<String, Tensor> others(Map<String, Tensor> statistics) {
    var others = new java.util.TreeMap<>(statistics);
    others.remove(SLOW_WEIGHTS);
    return others;
  }
}
