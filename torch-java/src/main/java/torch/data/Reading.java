package torch.data;

/// What a thread is reading for a [DataLoader]: the worker, and the place of the item in the epoch.
/// It is bound once a batch; the [WorkerInfo] of an item comes into being when someone asks for it.
final class Reading {
  private static final ScopedValue<Reading> CURRENT = ScopedValue.newInstance();

  /// The thread's number, for messages; -1 for the consumer.
  final int worker;

  /// Which part of the items is being read, of how many.
  final int part;

  final int parts;
  final Object dataset;
  private final long seed;
  private long position;
  private WorkerInfo info;

  /// Whether someone asked which part it is.
  boolean asked;

  /// @param seed the loader's for the epoch
  Reading(int worker, int part, int parts, long seed, Object dataset) {
    this.worker = worker;
    this.part = part;
    this.parts = parts;
    this.seed = seed;
    this.dataset = dataset;
  }

  /// Reads with the items' information at hand.
  <R, X extends Throwable> R call(ScopedValue.CallableOp<R, X> reader) throws X {
    return ScopedValue.where(CURRENT, this).call(reader);
  }

  /// Goes on to an item.
  void at(long position) {
    this.position = position;
    info = null;
  }

  String where() {
    return worker < 0 ? "" : " in worker " + worker;
  }

  /// Of the item that this thread is reading; `null` outside a loader.
  static WorkerInfo info() {
    if (!CURRENT.isBound()) return null;
    var reading = CURRENT.get();
    if (reading.info == null)
      reading.info = new WorkerInfo(reading, mix(reading.seed, reading.position));
    return reading.info;
  }

  /// Seeds that are neighbours give numbers that are not (the finaliser of SplitMix64).
  static long mix(long seed, long position) {
    long z = seed + (position + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return (z ^ (z >>> 31)) >>> 1;
  }
}
