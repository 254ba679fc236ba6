package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Memory handed to other libraries and taken from them. The layout is that of dlpack.h: here the
/// test is the other library.
@ExtendWith(NoLeaks.class)
class DLPackTest {
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
  private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT;

  /// Where the DLTensor begins in each of the two structures, and where their deleters stand.
  private static final int VERSIONED_TENSOR = 32;

  private static final int VERSIONED_DELETER = 16;
  private static final int UNVERSIONED_DELETER = 56;

  private static final AtomicInteger DELETED = new AtomicInteger();

  @Test
  void whatAConsumerSees() {
    Tensor x = Torch.arange(6).to(DType.FLOAT32).view(2, 3).t();
    DLPack capsule = DLPack.toDlpack(x);
    assertThat(capsule.isVersioned()).isTrue();
    MemorySegment managed = capsule.segment();
    assertThat(managed.get(INT, 0)).as("major version").isEqualTo(1);
    long tensor = VERSIONED_TENSOR;
    assertThat(managed.get(LONG, tensor)).isEqualTo(x.dataPtr());
    assertThat(managed.get(INT, tensor + 8)).as("kDLCPU").isEqualTo(1);
    assertThat(managed.get(INT, tensor + 16)).as("dimensions").isEqualTo(2);
    assertThat(managed.get(ValueLayout.JAVA_BYTE, tensor + 20)).as("kDLFloat").isEqualTo((byte) 2);
    assertThat(managed.get(ValueLayout.JAVA_BYTE, tensor + 21)).isEqualTo((byte) 32);
    MemorySegment shape = MemorySegment.ofAddress(managed.get(LONG, tensor + 24)).reinterpret(16);
    MemorySegment strides = MemorySegment.ofAddress(managed.get(LONG, tensor + 32)).reinterpret(16);
    assertThat(shape.toArray(LONG)).containsExactly(3, 2);
    assertThat(strides.toArray(LONG)).containsExactly(1, 3);
    MemorySegment old = DLPack.toDlpackUnversioned(x).segment();
    assertThat(old.get(LONG, 0)).isEqualTo(x.dataPtr());
  }

  @Test
  void thereAndBackIsTheSameMemory() {
    for (DType dtype :
        new DType[] {
          DType.FLOAT64,
          DType.FLOAT16,
          DType.BFLOAT16,
          DType.INT8,
          DType.UINT8,
          DType.BOOL,
          DType.INT64,
          DType.COMPLEX64
        }) {
      Tensor x = Torch.ones(2, 3).to(dtype);
      Tensor y = DLPack.fromDlpack(DLPack.toDlpack(x));
      assertThat(y.describe()).isEqualTo(x.describe());
      assertThat(y.dataPtr()).isEqualTo(x.dataPtr());
      Tensor z = DLPack.fromDlpack(DLPack.toDlpackUnversioned(x.t()));
      assertThat(z.stride()).containsExactly(1, 3);
      y.zero_();
      assertThat(Torch.equal(z, Torch.zeros(3, 2).to(dtype))).isTrue();
    }
    assertThat(DLPack.fromDlpack(DLPack.toDlpack(Torch.tensor(3.5f))).item()).isEqualTo(3.5);
    assertThat(DLPack.fromDlpack(DLPack.toDlpack(Torch.empty(0, 4))).shape()).containsExactly(0, 4);
  }

  @Test
  void memoryLivesUntilBothSidesLetGo() throws Exception {
    // A capsule that nobody takes, one that was taken by a tensor, one that was given away.
    var untaken = lent();
    DLPack capsule = DLPack.toDlpack(untaken.tensor);
    untaken.tensor.close();
    assertHeld(untaken);
    assertThat(capsule.segment().get(LONG, VERSIONED_TENSOR)).isNotZero();
    capsule = null;
    assertReleased(untaken);

    var taken = lent();
    Tensor whole = DLPack.fromDlpack(DLPack.toDlpack(taken.tensor));
    Tensor view = whole.view(-1);
    whole.close();
    taken.tensor.close();
    assertHeld(taken);
    assertThat(view.sum().item()).isEqualTo(6);
    view.close();
    assertReleased(taken);

    var given = lent();
    MemorySegment managed = DLPack.toDlpack(given.tensor).consume();
    given.tensor.close();
    assertHeld(given);
    delete(managed, VERSIONED_DELETER);
    assertReleased(given);
  }

  private record Lent(Tensor tensor, WeakReference<MemorySegment> memory) {}

  private static Lent lent() {
    MemorySegment memory = Arena.ofAuto().allocateFrom(FLOAT, 1, 2, 3);
    return new Lent(Torch.fromSegment(memory, DType.FLOAT32, 3), new WeakReference<>(memory));
  }

  private static void assertHeld(Lent lent) {
    Torch.collect();
    Torch.collect();
    assertThat(lent.memory.get()).isNotNull();
  }

  private static void assertReleased(Lent lent) throws InterruptedException {
    for (int i = 0; i < 200 && lent.memory.get() != null; i++) Torch.collect();
    assertThat(lent.memory.get()).isNull();
  }

  /// As a consumer in C calls the deleter of what it was given.
  private static void delete(MemorySegment managed, int offset) throws Exception {
    var deleter =
        Linker.nativeLinker()
            .downcallHandle(
                MemorySegment.ofAddress(managed.get(LONG, offset)),
                FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
    try {
      deleter.invokeExact(managed);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void memoryOfAnotherLibrary() throws Exception {
    try (Arena arena = Arena.ofShared()) {
      DELETED.set(0);
      MemorySegment data = arena.allocateFrom(FLOAT, 1, 2, 3, 4);
      MemorySegment shape = arena.allocateFrom(LONG, 2, 2);
      for (boolean versioned : new boolean[] {true, false}) {
        MemorySegment managed = produced(arena, data, shape, versioned, 1);
        Tensor x = versioned ? DLPack.fromDlpack(managed) : DLPack.fromDlpackUnversioned(managed);
        // No strides: contiguous.
        assertThat(x.toFloatArray()).containsExactly(1, 2, 3, 4);
        x.add_(1);
        assertThat(data.getAtIndex(FLOAT, 0)).isEqualTo(2);
        x.sub_(1);
        Tensor row = x.get(1);
        x.close();
        assertThat(DELETED).hasValue(versioned ? 0 : 1);
        assertThat(row.toFloatArray()).containsExactly(3, 4);
        row.close();
        Torch.collect();
        assertThat(DELETED).hasValue(versioned ? 1 : 2);
      }
      // Refused: then it remains the producer's.
      MemorySegment later = produced(arena, data, shape, true, 9);
      assertThatThrownBy(() -> DLPack.fromDlpack(later))
          .isInstanceOf(TorchException.Value.class)
          .hasMessageContaining("version 9");
      MemorySegment negative = produced(arena, data, arena.allocateFrom(LONG, -1, 2), true, 1);
      assertThatThrownBy(() -> DLPack.fromDlpack(negative))
          .isInstanceOf(TorchException.Value.class)
          .hasMessageContaining("-1");
      MemorySegment vectors = produced(arena, data, shape, true, 1);
      vectors.set(ValueLayout.JAVA_SHORT, VERSIONED_TENSOR + 22, (short) 4);
      assertThatThrownBy(() -> DLPack.fromDlpack(vectors)).isInstanceOf(TorchException.class);
      assertThat(DELETED).hasValue(2);
    }
  }

  private static MemorySegment produced(
      Arena arena, MemorySegment data, MemorySegment shape, boolean versioned, int major)
      throws Exception {
    MemorySegment managed = arena.allocate(versioned ? 80 : 64, 8);
    long tensor = versioned ? VERSIONED_TENSOR : 0;
    if (versioned) managed.set(INT, 0, major);
    managed.set(ValueLayout.ADDRESS, tensor, data);
    managed.set(INT, tensor + 8, 1);
    managed.set(INT, tensor + 16, 2);
    managed.set(ValueLayout.JAVA_BYTE, tensor + 20, (byte) 2);
    managed.set(ValueLayout.JAVA_BYTE, tensor + 21, (byte) 32);
    managed.set(ValueLayout.JAVA_SHORT, tensor + 22, (short) 1);
    managed.set(ValueLayout.ADDRESS, tensor + 24, shape);
    MemorySegment deleter =
        Linker.nativeLinker()
            .upcallStub(
                MethodHandles.lookup()
                    .findStatic(
                        DLPackTest.class,
                        "deleted",
                        MethodType.methodType(void.class, MemorySegment.class)),
                FunctionDescriptor.ofVoid(ValueLayout.ADDRESS),
                Arena.global());
    managed.set(ValueLayout.ADDRESS, versioned ? VERSIONED_DELETER : UNVERSIONED_DELETER, deleter);
    return managed;
  }

  @SuppressWarnings("unused") // called through its stub
  private static void deleted(MemorySegment managed) {
    DELETED.incrementAndGet();
  }

  @Test
  void whatCannotBeHandedOver() {
    Tensor x = Torch.ones(2);
    DLPack capsule = DLPack.toDlpack(x);
    DLPack.fromDlpack(capsule);
    assertThatThrownBy(() -> DLPack.fromDlpack(capsule))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("already consumed");
    assertThatThrownBy(capsule::consume).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(capsule::segment).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> DLPack.toDlpack(Torch.ones(2).requiresGrad_()))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("detach()");
    assertThatThrownBy(() -> DLPack.toDlpack(Torch.ones(2).to(DType.COMPLEX64).conj()))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("resolveConj()");
    assertThatThrownBy(() -> DLPack.toDlpack(Torch.eye(2).toSparse()))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("toDense()");
    assertThatThrownBy(() -> DLPack.fromDlpack(MemorySegment.NULL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DLPack.fromDlpack(MemorySegment.ofArray(new long[10])))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
