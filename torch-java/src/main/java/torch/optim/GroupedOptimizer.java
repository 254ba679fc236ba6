package torch.optim;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import torch.Tensor;

/// An optimizer whose groups have options `O` of their own.
public abstract class GroupedOptimizer<O extends Optimizer.Options<O>> extends Optimizer {
  protected GroupedOptimizer(Collection<? extends Tensor> params, O defaults) {
    super(params, defaults);
  }

  protected GroupedOptimizer(Map<String, ? extends Tensor> params, O defaults) {
    super(params, defaults);
  }

  /// Adds parameters with the optimizer's options changed: `addParamGroup(head.parameters(), o ->
  /// o.lr(1e-2))`.
  public final ParamGroup addParamGroup(Collection<? extends Tensor> params, Consumer<O> change) {
    return addGroup(params, null, changed(change));
  }

  /// The same for parameters with their names.
  public final ParamGroup addParamGroup(Map<String, ? extends Tensor> params, Consumer<O> change) {
    return addGroup(params.values(), params.keySet(), changed(change));
  }

  private O changed(Consumer<O> change) {
    O options = options(defaults()).copy();
    change.accept(options);
    return options;
  }

  @SuppressWarnings("unchecked") // no other options get into its groups
  private O options(Optimizer.Options<?> options) {
    return (O) options;
  }

  @Override
  protected final void step(ParamGroup group) {
    step(options(group.options()), group);
  }

  /// Updates the parameters of a group.
  protected abstract void step(O options, ParamGroup group);
}
