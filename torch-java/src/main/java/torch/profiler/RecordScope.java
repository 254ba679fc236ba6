package torch.profiler;

/// What kind of thing an event is (`at::RecordScope`).
public enum RecordScope {
  /// An operator.
  FUNCTION,
  /// A node of the autograd graph, during backward.
  BACKWARD_FUNCTION,
  /// A range of the user's, or a step of the profiler.
  USER_SCOPE;

  static RecordScope ofCode(long code) {
    return code == 0 ? FUNCTION : code == 1 ? BACKWARD_FUNCTION : USER_SCOPE;
  }
}
