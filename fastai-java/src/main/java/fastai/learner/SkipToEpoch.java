package fastai.learner;

/// Leaves out the epochs before one (order 70), so that a fit goes on where another ended and
/// schedules keep their place. See [FitOptions#withStartEpoch]. Callbacks of a lower order hear
/// before_epoch, and all hear after_cancel_epoch and after_epoch of an epoch that is left out;
/// unlike in fastai it has no row and no record ([Recorder]), so that those that judge an epoch by
/// its record must look whether there is one.
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
