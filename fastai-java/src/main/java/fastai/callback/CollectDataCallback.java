package fastai.callback;

import fastai.core.Nested;
import fastai.learner.Callback;
import fastai.learner.Event;
import java.util.ArrayList;
import java.util.List;
import torch.Tensor;

/// Keeps inputs, targets, predictions and loss of every batch, on the CPU and without what led to
/// them (order 0).
///
/// | event | what it does |
/// |---|---|
/// | before_fit | forgets what it has |
/// | after_batch | keeps the batch |
public final class CollectDataCallback extends Callback
    implements Event.BeforeFit, Event.AfterBatch {
  private final List<Seen> data = new ArrayList<>();

  /// A batch. The tensors are outside every scope.
  ///
  /// @param pred `null` if the batch was cancelled before
  /// @param loss `null` without targets
  public record Seen(Tensor[] xb, Tensor[] yb, Tensor pred, Tensor loss) {}

  public CollectDataCallback() {}

  /// The batches of the last fit, in their order.
  public List<Seen> data() {
    return List.copyOf(data);
  }

  @Override
  public void beforeFit() {
    data.clear();
  }

  @Override
  public void afterBatch() {
    data.add(
        new Seen(lasting(learn.xb), lasting(learn.yb), lasting(learn.pred), lasting(learn.loss)));
  }

  private static <V> V lasting(V value) {
    return Nested.apply(tensor -> tensor.detach().cpu().keep(), value);
  }
}
