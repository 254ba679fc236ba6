package fastai.callback;

import java.util.Map;
import torch.io.Checkpoint;

/// Acts when a recorded number has not become better for `patience` epochs.
abstract class PatientCallback extends TrackerCallback {
  private final int patience;
  private int waited;

  PatientCallback(Monitor monitor, int patience) {
    super(monitor);
    this.patience = patience;
  }

  /// For how many epochs there was nothing better.
  public final int waited() {
    return waited;
  }

  /// Counts from 0 again.
  @Override
  protected final void begin() {
    waited = 0;
  }

  @Override
  protected final void tracked(boolean better) {
    if (better) waited = 0;
    else if (++waited >= patience) patienceIsOver();
  }

  abstract void patienceIsOver();

  @Override
  public Map<String, Object> stateDict() {
    var state = super.stateDict();
    state.put("waited", waited);
    return state;
  }

  @Override
  public void loadStateDict(Checkpoint state) {
    super.loadStateDict(state);
    waited = state.get("waited").asInt();
  }
}
