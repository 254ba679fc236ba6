package torch.optim.lrscheduler;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToDoubleFunction;
import torch.optim.Optimizer;
import torch.optim.Settings;

/// The learning rates that a function of the epoch gives, times those of the start
/// (`torch.optim.lr_scheduler.LambdaLR`).
///
/// ```java
/// var scheduler = new LambdaLR(opt, epoch -> Math.pow(0.95, epoch));
/// ```
///
/// The functions are not part of the state dict.
public class LambdaLR extends LRScheduler {
  private final List<LongToDoubleFunction> functions;

  public LambdaLR(Optimizer optimizer, LongToDoubleFunction lrLambda) {
    this(optimizer, Collections.nCopies(optimizer.paramGroups().size(), lrLambda), -1);
  }

  /// @param lrLambda a function for each group
  public LambdaLR(Optimizer optimizer, List<LongToDoubleFunction> lrLambda) {
    this(optimizer, lrLambda, -1);
  }

  public LambdaLR(Optimizer optimizer, List<LongToDoubleFunction> lrLambda, long lastEpoch) {
    int groups = optimizer.paramGroups().size();
    if (lrLambda.size() != groups)
      throw new IllegalArgumentException(
          "Expected " + groups + " lr_lambdas, but got " + lrLambda.size());
    functions = List.copyOf(lrLambda);
    super(optimizer, lastEpoch, new Settings("LambdaLR"));
  }

  @Override
  protected double[] getLr() {
    double[] lrs = baseLrs();
    for (int i = 0; i < lrs.length; i++) lrs[i] *= functions.get(i).applyAsDouble(lastEpoch());
    return lrs;
  }

  @Override
  public Map<String, Object> stateDict() {
    Map<String, Object> dict = super.stateDict();
    // Python's place for functions that are objects with a state.
    dict.put("lr_lambdas", Collections.nCopies(functions.size(), null));
    return dict;
  }

  @Override
  public void loadStateDict(Map<String, ?> dict) {
    var rest = new LinkedHashMap<String, Object>(dict);
    rest.remove("lr_lambdas");
    super.loadStateDict(rest);
  }
}
