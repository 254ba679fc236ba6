package torch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;

/// A block of native handles that share one fate: what the garbage collector watches in place of
/// each tensor. Small tensors share a cell of 64; one that is heavy, keeps a graph or was moved has
/// its own.
///
/// `handles` holds the handles, then two flags. A handle is above 0 while its tensor is open, 0
/// once it was released, and below 0 (negated) when the tensor was closed but the memory must wait
/// for the collector.
///
/// ## Who may release
///
/// A native call must never see its tensor released by another thread. Checking that on every call
/// is dear, so ownership decides: the thread that made a cell (its `owner`) uses and releases the
/// handles without any lock, since it cannot be in a call and in `close()` at the same time. Any
/// other thread first sets the SHARED flag for good; from then on nobody releases the handles but
/// the collector, and only once no thread can reach the tensor. The owner sets CLOSED (or takes the
/// handle) before it reads SHARED, the others set SHARED before they read CLOSED (or the handle),
/// each with a full fence between: one of the two always sees the other.
sealed class Cell permits ComputedCell {
  static final int SIZE = 64;

  private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(long[].class);

  final long[] handles;

  /// Slot numbers are taken modulo this, so that a tensor moved to a cell of its own keeps its slot
  /// number.
  final int mask;

  /// `null` while a tensor is on its way from one thread to another.
  final Workspace owner;

  /// Where the cell's tensors end. It holds the reference below, and not the cell.
  final TensorScope scope;

  final Ref ref;

  Cell(int size, Workspace owner, TensorScope scope, ReferenceQueue<Cell> queue, long bytes) {
    this.handles = new long[size + 2];
    this.mask = size - 1;
    this.owner = owner;
    this.scope = scope;
    this.ref = new Ref(this, queue, bytes);
  }

  /// What remains of a cell when nothing reaches it any more. The scope that the cell was made in
  /// holds it, and not the cell, so that a long-lived scope does not keep tensors alive.
  static final class Ref extends PhantomReference<Cell> {
    final long[] handles;
    final int mask;

    /// Memory that the handles hold, as far as it is worth counting.
    final long bytes;

    /// All handles were released or moved away.
    boolean dead;

    /// `null` unless the only tensor here is tracked.
    Creation creation;

    Ref(Cell cell, ReferenceQueue<Cell> queue, long bytes) {
      super(cell, queue);
      this.handles = cell.handles;
      this.mask = cell.mask;
      this.bytes = bytes;
    }

    boolean isShared() {
      return handles[mask + 1] != 0;
    }

    void setClosed() {
      handles[mask + 2] = 1;
    }
  }

  boolean isShared() {
    return handles[mask + 1] != 0;
  }

  /// Called by every thread but the owner before it reads a handle.
  void share() {
    if (isShared()) return;
    SLOT.setVolatile(handles, mask + 1, 1L);
    VarHandle.fullFence();
  }

  boolean isClosed() {
    return (long) SLOT.getVolatile(handles, mask + 2) != 0;
  }

  /// The handle at a slot, for a thread that is not the owner; 0 or below once closed.
  long sharedHandle(int slot) {
    share();
    return isClosed() ? 0 : (long) SLOT.getVolatile(handles, slot & mask);
  }

  /// Takes the handle at a slot and leaves 0; 0 or below if it is no longer there to take.
  long take(int slot) {
    int index = slot & mask;
    for (; ; ) {
      long handle = (long) SLOT.getVolatile(handles, index);
      if (handle <= 0 || SLOT.compareAndSet(handles, index, handle, 0L)) return handle;
    }
  }

  /// Marks an open handle as closed but not released. Whether it was open.
  boolean negate(int index) {
    return negate(handles, index);
  }

  static boolean negate(long[] handles, int index) {
    for (; ; ) {
      long handle = (long) SLOT.getVolatile(handles, index);
      if (handle <= 0) return false;
      if (SLOT.compareAndSet(handles, index, handle, -handle)) return true;
    }
  }

  void put(int index, long handle) {
    SLOT.setVolatile(handles, index, handle);
  }
}
