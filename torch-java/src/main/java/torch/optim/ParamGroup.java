package torch.optim;

import java.util.List;
import torch.Tensor;

/// Parameters that an [Optimizer] updates with the same options: an element of Python's
/// `optimizer.param_groups`.
public final class ParamGroup {
  private final List<Tensor> params;
  private final Optimizer.Options<?> options;
  final Tensor[] array;

  /// What the kind of optimizer keeps with the group from one step to the next.
  Object work;

  ParamGroup(List<Tensor> params, Optimizer.Options<?> options) {
    this.params = params;
    this.options = options;
    array = params.toArray(Tensor[]::new);
  }

  public List<Tensor> params() {
    return params;
  }

  /// The group's own options, of the optimizer's type; changes count from the next step on.
  public Optimizer.Options<?> options() {
    return options;
  }

  /// The learning rate.
  public double lr() {
    return options.lr();
  }

  /// Sets the learning rate. If it is a tensor, its value is changed.
  public void lr(double lr) {
    options.assignLr(lr);
  }

  /// Python's `group[name]`: an option, or what a scheduler put there; `null` for None and for
  /// nothing.
  public Object get(String name) {
    return options.settings().get(name);
  }

  /// Python's `group[name] = value`.
  public void put(String name, Object value) {
    options.settings().put(name, value);
  }
}
