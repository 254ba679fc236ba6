package fastai.optimizer;

import java.util.Arrays;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;
import torch.Torch;

/// A running statistic of a [GeneralOptimizer]: an average of gradients or of their squares, kept
/// for every weight, or as one number for a channel, a layer or a group (fastai v1's `Statistic`).
///
/// ```text
/// state = param * state + (1 - param) * value       with decay
/// state = param * state + value                     without
/// ```
///
/// | scope | value of a gradient g, or of its square | shape of the state |
/// |---|---|---|
/// | WEIGHT | g | the parameter's |
/// | CHANNEL | mean of g over all dimensions but the first | `[channels]` |
/// | LAYER | mean of g | a number a parameter |
/// | GROUP | mean of g's means over the group | a number a group |
///
/// v1's statistic of squares by channels squares the mean; here it is the mean of the squares, as
/// for the other scopes.
///
/// @param name what the state is called in a saved optimizer
/// @param hyper the hyper-parameter `param`: how much of the state is kept
/// @param value the default of `hyper`
/// @param squares whether squares are averaged
/// @param decay whether the new value comes in with `1 - param`
/// @param debias whether [#of] corrects for the start at 0: `state / (1 - param ^ t)`
public record Statistic(
    String name,
    Hyper hyper,
    double value,
    boolean squares,
    Scope scope,
    boolean decay,
    boolean debias) {
  /// What has a state of its own. (v1's `Global` is not there.)
  public enum Scope {
    WEIGHT,
    CHANNEL,
    LAYER,
    GROUP
  }

  /// v1's `AvgStatistic`: an average of gradients, without decay.
  public static Statistic avg(String name, Hyper hyper, double value) {
    return new Statistic(name, hyper, value, false, Scope.WEIGHT, false, false);
  }

  /// v1's `AvgSquare`: an average of squared gradients, with decay.
  public static Statistic avgSquare(String name, Hyper hyper, double value) {
    return new Statistic(name, hyper, value, true, Scope.WEIGHT, true, false);
  }

  /// v1's `ConstStatistic`: a hyper-parameter that the step reads, and no state.
  public static Statistic constant(Hyper hyper, double value) {
    return new Statistic(null, hyper, value, false, null, false, false);
  }

  public Statistic withScope(Scope scope) {
    return new Statistic(name, hyper, value, squares, scope, decay, debias);
  }

  public Statistic withDecay(boolean decay) {
    return new Statistic(name, hyper, value, squares, scope, decay, debias);
  }

  public Statistic withDebias(boolean debias) {
    return new Statistic(name, hyper, value, squares, scope, decay, debias);
  }

  boolean isConstant() {
    return name == null;
  }

  /// Takes in the gradients.
  void update(StepParams p) {
    if (isConstant()) return;
    double keep = p.get(hyper);
    Tensor[] states = states(p);
    Aten._foreachMul_(states, Scalar.of(keep));
    Aten._foreachAdd_(states, values(p), Scalar.of(decay ? 1 - keep : 1));
    if (!debias) return;
    Tensor[] weights = weights(p);
    Aten._foreachMul_(weights, Scalar.of(keep));
    Aten._foreachAdd_(weights, Scalar.of(1 - keep));
  }

  /// The statistic of every parameter that takes a step, debiased if so asked; for a group one and
  /// the same, and of a shape that can be multiplied with the parameter's.
  public Tensor[] of(StepParams p) {
    Tensor[] states = states(p);
    if (debias) states = Aten._foreachDiv(states, weights(p));
    if (scope == Scope.GROUP) {
      var same = new Tensor[p.size()];
      Arrays.fill(same, states[0]);
      return same;
    }
    if (scope != Scope.CHANNEL) return states;
    var shaped = new Tensor[states.length];
    for (int i = 0; i < shaped.length; i++) {
      var shape = new long[Math.max(1, (int) p.params()[i].dim())];
      Arrays.fill(shape, 1);
      shape[0] = -1;
      shaped[i] = states[i].reshape(shape);
    }
    return shaped;
  }

  private Tensor[] states(StepParams p) {
    return each(p, name, i -> Torch.zeros(options(p, i), shape(p.params()[i].shape())));
  }

  private Tensor[] weights(StepParams p) {
    return each(p, name + "_weight", i -> Torch.zeros(options(p, i)));
  }

  private Tensor[] each(StepParams p, String name, java.util.function.IntFunction<Tensor> initial) {
    if (scope == Scope.GROUP) return new Tensor[] {p.groupStatistic(name, () -> initial.apply(0))};
    var tensors = new Tensor[p.size()];
    for (int i = 0; i < tensors.length; i++) {
      int at = i;
      tensors[i] = p.states()[i].statistic(name, () -> initial.apply(at));
    }
    return tensors;
  }

  private static torch.TensorOptions options(StepParams p, int i) {
    return torch.TensorOptions.of(p.params()[i].dtype(), p.params()[i].device());
  }

  /// The shape of the state of a parameter.
  long[] shape(long[] param) {
    return switch (scope) {
      case WEIGHT -> param;
      case CHANNEL -> new long[] {param.length == 0 ? 1 : param[0]};
      case LAYER, GROUP -> new long[0];
    };
  }

  private Tensor[] values(StepParams p) {
    Tensor[] values = squares ? Aten._foreachMul(p.grads(), p.grads()) : p.grads();
    if (scope == Scope.WEIGHT) return values;
    // There is no mean of many tensors at once.
    var means = new Tensor[values.length];
    for (int i = 0; i < means.length; i++)
      means[i] =
          scope == Scope.CHANNEL
              ? values[i].reshape(values[i].dim() == 0 ? 1 : values[i].size(0), -1).mean(1L)
              : values[i].mean();
    return scope == Scope.GROUP ? new Tensor[] {Aten.stack(means, 0).mean()} : means;
  }
}
