package torch;

import java.lang.ref.Cleaner;
import java.util.function.LongUnaryOperator;

/// A native object that is no tensor: released once nothing reaches its owner any more. Its owner
/// stays reachable through a call that uses the address (`Reference.reachabilityFence`).
final class Handle {
  private static final Cleaner CLEANER = Cleaner.create();

  private final long address;
  private final Cleaner.Cleanable cleanable;

  /// `release` must not reach the owner.
  Handle(Object owner, long address, LongUnaryOperator release) {
    this.address = Native.check(address);
    this.cleanable = CLEANER.register(owner, () -> release.applyAsLong(address));
  }

  long address() {
    return address;
  }

  /// Releases now. Only for an owner that lets nobody use the address afterwards.
  void release() {
    cleanable.clean();
  }
}
