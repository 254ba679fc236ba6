package torch.profiler;

/// One run of an operator, a backward function or a range. Times are nanoseconds on the clock of
/// [System#nanoTime].
///
/// @param thread libtorch's number for the thread
/// @param threadName the system's name for it, 15 characters at most
/// @param self the part of the time that was not spent in other events inside this one
/// @param isTopLevel whether it ran inside no other
/// @param inputShapes as Python prints them: `[[2, 3], []]`; what is no tensor has none; empty if
///   inputs were not recorded
/// @param inputTypes likewise: `["float", "Scalar"]`
/// @param inputDims the shapes, with those in lists of tensors
/// @param inputBytes of the tensors among the inputs
/// @param sequence joins a backward function to its forward operator; -1 for none
public record FunctionEvent(
    String name,
    RecordScope scope,
    long thread,
    String threadName,
    long begin,
    long end,
    long self,
    boolean isTopLevel,
    String inputShapes,
    String inputTypes,
    String inputDims,
    long inputBytes,
    long sequence) {
  public long duration() {
    return end - begin;
  }
}
