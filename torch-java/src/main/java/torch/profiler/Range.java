package torch.profiler;

/// A part of the program under a name of one's own; see [Profiler#recordFunction(String)]. It ends
/// on the thread that began it.
public final class Range implements AutoCloseable {
  private static final Range NOTHING = new Range(0, null);

  private final Thread thread;
  private long handle;

  private Range(long handle, Thread thread) {
    this.handle = handle;
    this.thread = thread;
  }

  static Range begin(String name) {
    if (!Recorder.isRecording()) return NOTHING;
    return new Range(Recorder.beginRange(name), Thread.currentThread());
  }

  /// Ends the range. A second call does nothing.
  ///
  /// @throws IllegalStateException on another thread
  @Override
  public void close() {
    if (handle == 0) return;
    if (Thread.currentThread() != thread)
      throw new IllegalStateException("a range ends on the thread that began it, " + thread);
    Recorder.endRange(handle);
    handle = 0;
  }
}
