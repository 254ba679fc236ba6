package torch.profiler;

/// What a [Profiler] does in a step (`torch.profiler.ProfilerAction`).
public enum ProfilerAction {
  /// Nothing.
  NONE,
  /// Records and forgets, so that what comes next is not slowed by the beginning.
  WARMUP,
  RECORD,
  /// Records the last step of a cycle; `onTraceReady` is called after it.
  RECORD_AND_SAVE
}
