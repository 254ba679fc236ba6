package fastai.callback;

import fastai.core.Modules;
import fastai.learner.Callback;
import fastai.learner.Event;
import java.util.List;
import java.util.Locale;
import torch.nn.Module;

/// Leaves dropout on in validation and predictions (order 0), so that several predictions of the
/// same sample differ by how unsure the model is. Gal and Ghahramani, "Dropout as a Bayesian
/// Approximation" (2016).
///
/// ```java
/// var options = PredsOptions.DEFAULT.withCbs(new MCDropoutCallback());
/// var draws = Stream.generate(() -> learn.getPreds(dl, options).preds()).limit(10).toList();
/// Tensor std = Torch.stack(draws).std(0);
/// ```
///
/// Dropout is every module without parts whose class name has "dropout" in it.
///
/// | event | what it does |
/// |---|---|
/// | before_validate | dropout to training |
/// | after_validate | dropout back to evaluation |
public final class MCDropoutCallback extends Callback
    implements Event.BeforeValidate, Event.AfterValidate {
  public MCDropoutCallback() {}

  @Override
  public void beforeValidate() {
    dropouts().forEach(Module::train);
  }

  @Override
  public void afterValidate() {
    dropouts().forEach(Module::eval);
  }

  private List<Module> dropouts() {
    return Modules.flatten(learn.model).stream().filter(MCDropoutCallback::isDropout).toList();
  }

  private static boolean isDropout(Module module) {
    return module.getClass().getSimpleName().toLowerCase(Locale.ROOT).contains("dropout");
  }
}
