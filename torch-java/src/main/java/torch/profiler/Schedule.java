package torch.profiler;

/// Which steps of a loop a [Profiler] records (`torch.profiler.schedule`): it leaves out
/// `skipFirst` steps, then again and again waits for `waitSteps`, warms up for `warmup` and records
/// `active`.
///
/// ```java
/// var options = Profiler.options().schedule(new Schedule(1, 1, 3));
/// ```
///
/// @param waitSteps Python's `wait`, which is no name for a part of a record
/// @param repeat how many such cycles; 0: until the profiler ends
public record Schedule(int waitSteps, int warmup, int active, int repeat, int skipFirst) {
  /// @throws IllegalArgumentException for numbers below 0, or without an active step
  public Schedule {
    if (waitSteps < 0 || warmup < 0 || active <= 0 || repeat < 0 || skipFirst < 0)
      throw new IllegalArgumentException(
          "Invalid profiler schedule arguments: wait="
              + waitSteps
              + ", warmup="
              + warmup
              + ", repeat="
              + repeat
              + ", skipFirst="
              + skipFirst
              + " must be 0 or more, active="
              + active
              + " 1 or more");
  }

  public Schedule(int waitSteps, int warmup, int active) {
    this(waitSteps, warmup, active, 0, 0);
  }

  /// What to do in a step, counted from 0.
  public ProfilerAction action(long step) {
    if (step < 0) throw new IllegalArgumentException("a step must be 0 or more, not " + step);
    if (step < skipFirst) return ProfilerAction.NONE;
    long place = step - skipFirst;
    int steps = waitSteps + warmup + active;
    if (repeat > 0 && place >= (long) repeat * steps) return ProfilerAction.NONE;
    place %= steps;
    if (place < waitSteps) return ProfilerAction.NONE;
    if (place < waitSteps + warmup) return ProfilerAction.WARMUP;
    return place < steps - 1 ? ProfilerAction.RECORD : ProfilerAction.RECORD_AND_SAVE;
  }
}
