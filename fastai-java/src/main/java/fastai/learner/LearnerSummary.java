package fastai.learner;

import fastai.hooks.ModuleSummary;
import java.util.Comparator;
import torch.TensorScope;

/// A learner as text: its layers with their shapes and parameters, as a training batch passes
/// through them, then optimizer, loss, what is frozen, and the callbacks in their order.
final class LearnerSummary {
  private LearnerSummary() {}

  /// Neither the model nor the random numbers to come are changed.
  static ModuleSummary layers(Learner learn) {
    try (var _ = RandomState.noRandom();
        var _ = new TensorScope();
        var batches = learn.dls.train().inOrder().iterator()) {
      if (!batches.hasNext())
        throw new IllegalStateException("there is no training batch to show the shapes of");
      return ModuleSummary.of(learn.model, batches.next().to(learn.modelDevice()).xb());
    }
  }

  static String of(Learner learn) {
    var text = new StringBuilder(layers(learn).toString());
    text.append("Optimizer used: ").append(name(learn.optFunc())).append('\n');
    text.append("Loss function: ").append(name(learn.lossFunc)).append("\n\n");
    if (learn.opt != null) text.append("Model ").append(frozen(learn)).append("\n\n");
    text.append("Callbacks:\n").append(callbacks(learn));
    return text.toString();
  }

  private static String frozen(Learner learn) {
    int frozen = learn.opt.frozenIdx();
    return frozen == 0 ? "unfrozen" : "frozen up to parameter group #" + frozen;
  }

  /// ` - TrainEvalCallback`, line by line.
  static String callbacks(Learner learn) {
    var text = new StringBuilder();
    learn.cbs().stream()
        .sorted(Comparator.comparingDouble(Callback::order))
        .forEach(cb -> text.append("  - ").append(cb).append('\n'));
    return text.toString();
  }

  /// A lambda has no name worth printing.
  static String name(Object function) {
    return function.getClass().isHidden() ? "a function of the user's" : function.toString();
  }
}
