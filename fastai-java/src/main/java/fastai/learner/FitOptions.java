package fastai.learner;

import java.util.ArrayList;
import java.util.List;

/// What every fit takes by keyword in Python.
///
/// @param wd weight decay; `null`: the learner's
/// @param cbs callbacks for this fit only
/// @param resetOpt whether the optimizer starts anew
/// @param startEpoch the first epoch to run; those before count for the schedules
public record FitOptions(Double wd, List<Callback> cbs, boolean resetOpt, int startEpoch) {
  public static final FitOptions DEFAULT = new FitOptions(null, List.of(), false, 0);

  public FitOptions withWd(double wd) {
    return new FitOptions(wd, cbs, resetOpt, startEpoch);
  }

  public FitOptions withCbs(Callback... cbs) {
    return new FitOptions(wd, List.of(cbs), resetOpt, startEpoch);
  }

  public FitOptions withResetOpt(boolean resetOpt) {
    return new FitOptions(wd, cbs, resetOpt, startEpoch);
  }

  public FitOptions withStartEpoch(int startEpoch) {
    return new FitOptions(wd, cbs, resetOpt, startEpoch);
  }

  FitOptions withCbsBefore(Callback... first) {
    var all = new ArrayList<>(List.of(first));
    all.addAll(cbs);
    return new FitOptions(wd, List.copyOf(all), resetOpt, startEpoch);
  }
}
