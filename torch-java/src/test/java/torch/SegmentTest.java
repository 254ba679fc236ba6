package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Tensors seen as memory and memory seen as tensors, without a copy.
@ExtendWith(NoLeaks.class)
class SegmentTest {
  private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT;

  @Test
  void tensorAsSegment() {
    Tensor x = Torch.tensor(new float[][] {{1, 2}, {3, 4}});
    MemorySegment memory = x.asSegment();
    assertThat(memory.byteSize()).isEqualTo(16);
    assertThat(memory.getAtIndex(FLOAT, 3)).isEqualTo(4);
    memory.setAtIndex(FLOAT, 0, 9);
    assertThat(x.sum().item()).isEqualTo(18);
    x.fill_(5);
    assertThat(memory.toArray(FLOAT)).containsExactly(5, 5, 5, 5);
    assertThat(x.get(1).asSegment().address()).isEqualTo(memory.address() + 8);
    assertThatThrownBy(() -> memory.getAtIndex(FLOAT, 4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void segmentOutlivesItsTensor() {
    MemorySegment small;
    MemorySegment large;
    try (var _ = new TensorScope()) {
      small = Torch.tensor(new float[] {1, 2}).asSegment();
      large = Torch.full(new long[] {100_000}, 3.0).asSegment();
    }
    Torch.collect();
    for (int i = 0; i < 100; i++) Torch.zeros(100_000).close();
    assertThat(small.toArray(FLOAT)).containsExactly(1, 2);
    assertThat(large.getAtIndex(FLOAT, 99_999)).isEqualTo(3);
    Tensor t = Torch.ones(2);
    MemorySegment closed = t.asSegment();
    t.close();
    assertThat(closed.getAtIndex(FLOAT, 0)).isEqualTo(1);
    assertThatThrownBy(t::asSegment).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void emptyAndScalar() {
    assertThat(Torch.empty(0).asSegment().byteSize()).isZero();
    assertThat(Torch.tensor(2.5f).asSegment().get(FLOAT, 0)).isEqualTo(2.5f);
    assertThat(Torch.fromSegment(Arena.ofAuto().allocate(0), DType.FLOAT32, 0).numel()).isZero();
    assertThat(Torch.fromSegment(MemorySegment.NULL, DType.FLOAT32, 3, 0).shape())
        .containsExactly(3, 0);
  }

  @Test
  void onlyWhatLiesInOrder() {
    Tensor x = Torch.ones(2, 3);
    assertThatThrownBy(() -> x.t().asSegment())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("contiguous")
        .hasMessageContaining("float32[3, 2]");
    assertThatThrownBy(() -> x.to(Device.META).asSegment())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("meta");
    Tensor c = Torch.full(TensorOptions.of(DType.COMPLEX64), 1, 2);
    assertThatThrownBy(() -> c.conj().asSegment())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("clone()");
    assertThatThrownBy(() -> Aten._negView(x).asSegment())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("clone()");
    assertThatThrownBy(() -> Aten._efficientzerotensor(2).asSegment())
        .isInstanceOf(IllegalStateException.class);
    assertThat(c.conj().clone().asSegment().byteSize()).isEqualTo(16);
  }

  @Test
  void segmentAsTensor() {
    MemorySegment memory = Arena.ofAuto().allocateFrom(FLOAT, 1, 2, 3, 4, 5, 6);
    Tensor x = Torch.fromSegment(memory, DType.FLOAT32, 2, 3);
    assertThat(x).hasToString("tensor([[1., 2., 3.],\n        [4., 5., 6.]])");
    assertThat(x.dataPtr()).isEqualTo(memory.address());
    x.mul_(2);
    assertThat(memory.getAtIndex(FLOAT, 5)).isEqualTo(12);
    memory.setAtIndex(FLOAT, 0, -1);
    assertThat(x.get(0, 0).item()).isEqualTo(-1);
    assertThat(Torch.fromSegment(memory.asSlice(4, 8), DType.FLOAT32, 2).toFloatArray())
        .containsExactly(4, 6);
    assertThat(Torch.fromSegment(memory, DType.INT32).dim()).isZero();
  }

  @Test
  void memoryLivesAsLongAsAnyTensorOverIt() {
    Tensor x = lent();
    Tensor view = x.view(-1).get(Index.from(1));
    x.close();
    for (int i = 0; i < 3; i++) {
      Torch.collect();
      Arena.ofAuto().allocate(8_000).fill((byte) 7);
    }
    assertThat(view.sum().item()).isEqualTo(999 * 1000 / 2.0);
    view.close();
  }

  private static Tensor lent() {
    MemorySegment memory = Arena.ofAuto().allocate(FLOAT, 1000);
    for (int i = 0; i < 1000; i++) memory.setAtIndex(FLOAT, i, i);
    return Torch.fromSegment(memory, DType.FLOAT32, 1000);
  }

  @Test
  void sharedArenaThatOutlivesTheTensor() {
    try (Arena arena = Arena.ofShared()) {
      try (Tensor x = Torch.fromSegment(arena.allocateFrom(FLOAT, 1, 2), DType.FLOAT32, 2)) {
        assertThat(x.sum().item()).isEqualTo(3);
      }
    }
  }

  @Test
  void memoryThatCannotBeATensor(@TempDir Path folder) throws IOException {
    try (Arena confined = Arena.ofConfined()) {
      MemorySegment memory = confined.allocate(16);
      assertThatThrownBy(() -> Torch.fromSegment(memory, DType.FLOAT32, 4))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("confined");
    }
    MemorySegment memory = Arena.ofAuto().allocate(16);
    assertThatThrownBy(() -> Torch.fromSegment(memory, DType.FLOAT64, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a tensor float64[4] needs 32 bytes; the segment has 16");
    assertThatThrownBy(() -> Torch.fromSegment(memory, DType.FLOAT32, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 or more");
    assertThatThrownBy(() -> Torch.fromSegment(memory, DType.FLOAT32, Long.MAX_VALUE, 2))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Torch.fromSegment(MemorySegment.NULL, DType.FLOAT32, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> Torch.fromSegment(MemorySegment.ofArray(new float[4]), DType.FLOAT32, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Java heap");
    assertThatThrownBy(() -> Torch.fromSegment(memory.asReadOnly(), DType.FLOAT32, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("read-only");
    Arena shared = Arena.ofShared();
    MemorySegment gone = shared.allocate(16);
    shared.close();
    assertThatThrownBy(() -> Torch.fromSegment(gone, DType.FLOAT32, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("closed");
    Path file = folder.resolve("numbers");
    Files.write(file, new byte[16]);
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      MemorySegment mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, 16, Arena.ofAuto());
      assertThatThrownBy(() -> Torch.fromSegment(mapped, DType.FLOAT32, 4))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("MapMode.PRIVATE");
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      Tensor x =
          Torch.fromSegment(
              channel.map(FileChannel.MapMode.PRIVATE, 0, 16, Arena.ofAuto()), DType.FLOAT32, 4);
      assertThat(x.add_(1).sum().item()).isEqualTo(4);
    }
    assertThat(Files.readAllBytes(file)).containsOnly(0);
  }

  @Test
  void gradientsThroughLentMemory() {
    Tensor x =
        Torch.fromSegment(Arena.ofAuto().allocateFrom(FLOAT, 1, 2), DType.FLOAT32, 2)
            .requiresGrad_();
    x.pow(2).sum().backward();
    assertThat(x.grad()).hasToString("tensor([2., 4.])");
  }
}
