package fastai.learner;

/// Leaves out the epochs before one (order 70), so that a fit goes on where another ended and
/// schedules keep their place. See [FitOptions#withStartEpoch].
public final class SkipToEpoch extends Callback implements Event.BeforeEpoch {
  private final int epoch;

  public SkipToEpoch(int epoch) {
    this.epoch = epoch;
  }

  @Override
  public double order() {
    return 70;
  }

  @Override
  public void beforeEpoch() {
    if (learn.epoch < epoch) throw Cancel.EPOCH;
  }
}
