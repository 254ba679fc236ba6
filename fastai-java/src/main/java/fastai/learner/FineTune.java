package fastai.learner;

/// How [Learner#fineTune] goes about it: first only the last group, then all groups with rates that
/// rise from the first to the last.
///
/// @param freezeEpochs epochs with all groups but the last frozen
/// @param lrMult how much smaller the first group's rate is than the last's
/// @param shape of the training of all groups; that of the last alone has `pctStart` 0.99 and `div`
///   25, and the rest from here
public record FineTune(int freezeEpochs, double lrMult, OneCycle shape) {
  public static final FineTune DEFAULT =
      new FineTune(1, 100, OneCycle.DEFAULT.withPctStart(0.3).withDiv(5));

  public FineTune withFreezeEpochs(int freezeEpochs) {
    return new FineTune(freezeEpochs, lrMult, shape);
  }

  public FineTune withLrMult(double lrMult) {
    return new FineTune(freezeEpochs, lrMult, shape);
  }

  public FineTune withShape(OneCycle shape) {
    return new FineTune(freezeEpochs, lrMult, shape);
  }

  OneCycle frozenShape() {
    return shape.withPctStart(0.99).withDiv(OneCycle.DEFAULT.div());
  }
}
