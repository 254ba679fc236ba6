package torch;

/// A generator's time as the one that this thread's operators draw from, until closed; see
/// [Generator#forThread()].
public final class GeneratorScope implements AutoCloseable {
  private static final ThreadLocal<Generator> CURRENT = new ThreadLocal<>();

  private final Thread thread = Thread.currentThread();
  private final Generator before;
  private boolean closed;

  GeneratorScope(Generator generator) {
    GradMode.requirePlatformThread("the thread's generator");
    before = CURRENT.get();
    set(generator);
  }

  /// The thread's own generator; `null` if it has none.
  static Generator current() {
    return CURRENT.get();
  }

  private static void set(Generator generator) {
    Generator.ofThread(generator);
    if (generator == null) CURRENT.remove();
    else CURRENT.set(generator);
  }

  /// Goes back to the generator before. A second call does nothing.
  @Override
  public void close() {
    if (closed) return;
    DeviceScope.requireThread(thread, "the thread's generator");
    closed = true;
    set(before);
  }
}
