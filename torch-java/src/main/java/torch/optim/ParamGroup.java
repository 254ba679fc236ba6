package torch.optim;

import java.util.Arrays;
import java.util.List;
import torch.Tensor;

/// Parameters that an [Optimizer] updates with the same options.
public final class ParamGroup {
  private final List<Tensor> params;
  private final Optimizer.Options<?> options;

  // What a step works on, kept from one step to the next: all arrays go by the place in `params`.
  final Tensor[] array;
  final Tensor[] gradients;

  /// The state of the parameter at the place has been looked after.
  final boolean[] ready;

  /// Its state was made in this very step.
  final boolean[] fresh;

  /// `null` when they must be made anew.
  List<Bucket> buckets;

  Object layout;

  ParamGroup(List<Tensor> params, Optimizer.Options<?> options) {
    this.params = params;
    this.options = options;
    array = params.toArray(Tensor[]::new);
    gradients = new Tensor[array.length];
    ready = new boolean[array.length];
    fresh = new boolean[array.length];
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

  public void lr(double lr) {
    options.lr(lr);
  }

  int readGradients() {
    int found = 0;
    for (int i = 0; i < array.length; i++) if ((gradients[i] = array[i].grad()) != null) found++;
    return found;
  }

  void forgetGradients() {
    Arrays.fill(gradients, null);
  }

  void forgetBuckets() {
    buckets = null;
    Arrays.fill(ready, false);
    Arrays.fill(fresh, false);
  }
}
