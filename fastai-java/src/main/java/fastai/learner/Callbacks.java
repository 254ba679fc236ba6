package fastai.learner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The callbacks of one learner, and who hears which event. The order is found once for each event
/// and kept until a callback comes or goes; events outside of batches find it anew, so that an
/// [Callback#order()] may change from epoch to epoch.
final class Callbacks {
  private final List<Callback> all = new ArrayList<>();
  private final Map<Event, Hearer[]> ordered = new EnumMap<>(Event.class);

  /// A callback, and its method for an event.
  private record Hearer(Callback callback, Runnable method) {}

  List<Callback> all() {
    return List.copyOf(all);
  }

  void add(Callback callback) {
    if (all.contains(callback))
      throw new IllegalArgumentException(
          callback + " was added before; make another, or remove it first");
    if (Arrays.stream(Event.values()).noneMatch(callback::hears))
      System.err.println(
          callback
              + " hears no event: have it implement those it needs, as in `class "
              + callback
              + " extends Callback implements Event.AfterEpoch`");
    all.add(callback);
    ordered.clear();
  }

  boolean remove(Callback callback) {
    boolean removed = all.remove(callback);
    if (removed) ordered.clear();
    return removed;
  }

  /// Those that hear an event, in the order in which they do.
  List<Callback> hearing(Event event) {
    return Arrays.stream(find(event)).map(Hearer::callback).toList();
  }

  private Hearer[] find(Event event) {
    return all.stream()
        .filter(callback -> callback.hears(event))
        .sorted(Comparator.comparingDouble(Callback::order))
        .map(callback -> new Hearer(callback, callback.method(event)))
        .toArray(Hearer[]::new);
  }

  /// Sends an event to those that hear it.
  void send(Event event, boolean training) {
    boolean inner = event.isInner();
    if (!inner) ordered.clear();
    Hearer[] hearers = ordered.get(event);
    if (hearers == null) ordered.put(event, hearers = find(event));
    for (var hearer : hearers) {
      var callback = hearer.callback;
      if (!callback.run || inner && !(training ? callback.runTrain : callback.runValid)) continue;
      try {
        hearer.method.run();
      } catch (Cancel | CallbackException e) {
        throw e;
      } catch (RuntimeException e) {
        throw new CallbackException(callback, event, e);
      }
    }
  }

  void allRun() {
    for (var callback : all) callback.run = true;
  }
}
