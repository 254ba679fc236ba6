package fastai.learner;

import java.util.List;

/// What [Learner#getPreds] takes by keyword in Python.
///
/// @param withInput whether inputs are returned
/// @param withDecoded whether predictions are decoded
/// @param withLoss whether the loss of each sample is returned
/// @param activate whether the loss's activation is applied
public record PredsOptions(
    boolean withInput,
    boolean withDecoded,
    boolean withLoss,
    boolean activate,
    List<Callback> cbs) {
  public static final PredsOptions DEFAULT = new PredsOptions(false, false, false, true, List.of());

  public PredsOptions withInput(boolean withInput) {
    return new PredsOptions(withInput, withDecoded, withLoss, activate, cbs);
  }

  public PredsOptions withDecoded(boolean withDecoded) {
    return new PredsOptions(withInput, withDecoded, withLoss, activate, cbs);
  }

  public PredsOptions withLoss(boolean withLoss) {
    return new PredsOptions(withInput, withDecoded, withLoss, activate, cbs);
  }

  public PredsOptions withActivate(boolean activate) {
    return new PredsOptions(withInput, withDecoded, withLoss, activate, cbs);
  }

  public PredsOptions withCbs(Callback... cbs) {
    return new PredsOptions(withInput, withDecoded, withLoss, activate, List.of(cbs));
  }
}
