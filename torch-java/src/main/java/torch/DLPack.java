package torch;

import static torch.bindings.torch_dlpack_h.*;

import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.concurrent.atomic.AtomicBoolean;

/// A tensor on its way to another library, or from one, without a copy (`torch.utils.dlpack`): the
/// DLPack structure and the duty to release it, which Python keeps in a capsule.
///
/// ```java
/// DLPack capsule = DLPack.toDlpack(x);
/// consumer.take(capsule.consume());           // a DLManagedTensorVersioned*; now theirs to delete
///
/// Tensor y = DLPack.fromDlpack(address);      // theirs, now ours to delete
/// ```
///
/// Both sides see the same memory. It lives until the last of them has let go: a tensor made from
/// DLPack calls the producer's deleter when nothing needs its memory any more, and a capsule that
/// nobody takes is deleted when nothing reaches it.
public final class DLPack {
  private static final int VERSIONED_BYTES = 80;
  private static final int UNVERSIONED_BYTES = 64;

  private final Handle handle;
  private final boolean versioned;
  private final AtomicBoolean consumed = new AtomicBoolean();

  /// Shared with the cleaner, which must not reach this object.
  private final AtomicBoolean mine = new AtomicBoolean(true);

  private DLPack(long address, boolean versioned) {
    this.versioned = versioned;
    AtomicBoolean mine = this.mine;
    this.handle =
        new Handle(
            this,
            address,
            managed ->
                mine.compareAndSet(true, false)
                    ? torch_dlpack_release(managed, versioned ? 1 : 0)
                    : 0);
  }

  // ---- to other libraries -----------------------------------------------------------------------

  /// The tensor for a consumer of DLPack 1.0 and later: a `DLManagedTensorVersioned`. On a CUDA
  /// device, the consumer must wait for this thread's current stream; [#toDlpack(Tensor, Stream)]
  /// has its stream wait.
  ///
  /// @throws TorchException for a tensor that asks for gradients, is sparse, or a conjugate or
  ///   negative view
  public static DLPack toDlpack(Tensor tensor) {
    return toDlpack(tensor, true);
  }

  /// The tensor as a `DLManagedTensor`, for consumers of DLPack before 1.0.
  public static DLPack toDlpackUnversioned(Tensor tensor) {
    return toDlpack(tensor, false);
  }

  /// The tensor for a consumer that will use it on the stream: what the stream does from now on
  /// waits for what this thread's current stream holds.
  public static DLPack toDlpack(Tensor tensor, Stream consumer) {
    Stream producer = Stream.current(tensor.device());
    if (!producer.equals(consumer)) consumer.waitStream(producer);
    return toDlpack(tensor, true);
  }

  private static DLPack toDlpack(Tensor tensor, boolean versioned) {
    long address =
        Native.check(
            torch_dlpack_from_tensor(
                Workspace.current().handle(tensor, "tensor"), versioned ? 1 : 0));
    Reference.reachabilityFence(tensor);
    return new DLPack(address, versioned);
  }

  /// Whether the structure is a `DLManagedTensorVersioned`, and not a `DLManagedTensor`.
  public boolean isVersioned() {
    return versioned;
  }

  /// The structure, to look at while this object is held. It is not given away.
  public MemorySegment segment() {
    if (consumed.get()) throw new IllegalStateException(CONSUMED);
    return MemorySegment.ofAddress(handle.address())
        .reinterpret(versioned ? VERSIONED_BYTES : UNVERSIONED_BYTES);
  }

  private static final String CONSUMED =
      "this DLPack capsule was already consumed; make another one of the tensor";

  /// Gives the structure away: whoever gets it must call its deleter, once.
  ///
  /// @throws IllegalStateException at the second call
  public MemorySegment consume() {
    MemorySegment segment = take();
    mine.set(false);
    return segment;
  }

  private MemorySegment take() {
    if (consumed.getAndSet(true)) throw new IllegalStateException(CONSUMED);
    return MemorySegment.ofAddress(handle.address())
        .reinterpret(versioned ? VERSIONED_BYTES : UNVERSIONED_BYTES);
  }

  // ---- from other libraries
  // -----------------------------------------------------------------------

  /// A tensor over the memory of a capsule, which is consumed.
  public static Tensor fromDlpack(DLPack capsule) {
    MemorySegment managed = capsule.take();
    Tensor tensor = fromDlpack(managed, capsule.versioned);
    // Until here a failure left the structure to the capsule.
    capsule.mine.set(false);
    Reference.reachabilityFence(capsule);
    return tensor;
  }

  /// A tensor over the memory that a `DLManagedTensorVersioned` describes. If it succeeds, the
  /// structure is consumed: the producer's deleter is called, by whichever thread, when no tensor
  /// needs the memory any more. Work on it must be done, or be waited for by this thread's current
  /// stream.
  ///
  /// The address is trusted: what is not there cannot be found out.
  ///
  /// @throws TorchException for a version, dtype or device that libtorch does not know
  public static Tensor fromDlpack(MemorySegment managed) {
    return fromDlpack(managed, true);
  }

  /// The same for a `DLManagedTensor`, of DLPack before 1.0.
  public static Tensor fromDlpackUnversioned(MemorySegment managed) {
    return fromDlpack(managed, false);
  }

  private static Tensor fromDlpack(MemorySegment managed, boolean versioned) {
    if (!managed.isNative() || managed.address() == 0)
      throw new IllegalArgumentException(
          "a DLPack structure lies in native memory; got " + managed);
    Workspace ws = Workspace.current();
    return ws.tensor(torch_dlpack_to_tensor(managed.address(), versioned ? 1 : 0), 0);
  }
}
