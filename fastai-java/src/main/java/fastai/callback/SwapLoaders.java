package fastai.callback;

import fastai.data.DataLoaders;
import fastai.learner.Callback;
import fastai.learner.Event;
import java.util.Map;
import java.util.TreeMap;

/// Goes on with other data from given epochs on: progressive resizing within one fit and one
/// schedule (before_epoch, order 0).
///
/// ```java
/// learn.fitOneCycle(10, Lr.of(1e-3), OneCycle.DEFAULT,
///     FitOptions.DEFAULT.withCbs(new SwapLoaders(Map.of(0, small, 5, large))));
/// ```
///
/// Between fits, assigning does it: `learn.dls = large`. The learner keeps the last data after the
/// fit. Positions in schedules count epochs, so that each epoch has its share whatever its length.
public final class SwapLoaders extends Callback implements Event.BeforeEpoch {
  private final TreeMap<Integer, DataLoaders> from;

  /// @param from the data from each epoch on, counted from 0
  public SwapLoaders(Map<Integer, DataLoaders> from) {
    this.from = new TreeMap<>(from);
  }

  @Override
  public void beforeEpoch() {
    if (learn.isValidating()) return;
    var entry = from.floorEntry(learn.epoch);
    if (entry != null) learn.dls = entry.getValue();
  }
}
