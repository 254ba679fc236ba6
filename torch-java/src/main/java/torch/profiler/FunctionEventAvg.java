package torch.profiler;

/// The events of one name, or of one name and input shapes, taken together. Times are microseconds.
///
/// @param key the name
/// @param inputShapes empty unless grouped by them
/// @param cpuTimeTotal from begin to end, all events added up
/// @param selfCpuTimeTotal without the time in events inside these
public record FunctionEventAvg(
    String key, long count, String inputShapes, double cpuTimeTotal, double selfCpuTimeTotal) {
  /// Time of one, on average.
  public double cpuTime() {
    return count == 0 ? 0 : cpuTimeTotal / count;
  }
}
