package fastai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.DType;

@ExtendWith(NoLeaks.class)
class IdxFileTest {
  @TempDir Path folder;

  private Path file(byte... bytes) throws Exception {
    return Files.write(folder.resolve("a.idx"), bytes);
  }

  private static byte[] images() {
    return new byte[] {0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, (byte) 255};
  }

  @Test
  void bytesWithAndWithoutGzip() throws Exception {
    var plain = IdxFile.read(file(images()));
    assertThat(plain.dtype()).isEqualTo(DType.UINT8);
    assertThat(plain.shape()).containsExactly(2, 3);
    assertThat(plain.toDoubleArray()).containsExactly(1, 2, 3, 4, 5, 255);
    var zipped = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(zipped)) {
      out.write(images());
    }
    assertThat(IdxFile.read(file(zipped.toByteArray())).equal(plain)).isTrue();
  }

  @Test
  void otherNumbers() throws Exception {
    var ints =
        ByteBuffer.allocate(16).put(new byte[] {0, 0, 12, 1, 0, 0, 0, 2}).putInt(-5).putInt(70000);
    assertThat(IdxFile.read(file(ints.array())).toDoubleArray()).containsExactly(-5, 70000);
    var floats = ByteBuffer.allocate(12).put(new byte[] {0, 0, 13, 1, 0, 0, 0, 1}).putFloat(1.5f);
    assertThat(IdxFile.read(file(floats.array())).dtype()).isEqualTo(DType.FLOAT32);
    var shorts =
        ByteBuffer.allocate(10).put(new byte[] {0, 0, 11, 1, 0, 0, 0, 1}).putShort((short) -2);
    assertThat(IdxFile.read(file(shorts.array())).toDoubleArray()).containsExactly(-2);
    var doubles = ByteBuffer.allocate(16).put(new byte[] {0, 0, 14, 1, 0, 0, 0, 1}).putDouble(0.1);
    assertThat(IdxFile.read(file(doubles.array())).toDoubleArray()).containsExactly(0.1);
    assertThat(IdxFile.read(file(new byte[] {0, 0, 9, 1, 0, 0, 0, 1, -3})).toDoubleArray())
        .containsExactly(-3);
    assertThat(IdxFile.read(file(new byte[] {0, 0, 8, 2, 0, 0, 0, 0, 0, 0, 0, 3})).shape())
        .containsExactly(0, 3);
  }

  @Test
  void damagedFilesAreNamed() throws Exception {
    byte[] whole = images();
    for (int length = 0; length < whole.length; length++) {
      var file = file(java.util.Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> IdxFile.read(file))
          .hasMessageContaining("a.idx is no file in the idx format: it is cut short");
    }
    assertThatThrownBy(() -> IdxFile.read(file(java.util.Arrays.copyOf(whole, whole.length + 1))))
        .hasMessageContaining("more than the 6 numbers");
    assertThatThrownBy(() -> IdxFile.read(file((byte) 1, (byte) 0)))
        .hasMessageContaining("two zero bytes");
    assertThatThrownBy(() -> IdxFile.read(file(new byte[] {0, 0, 7, 1, 0, 0, 0, 0})))
        .hasMessageContaining("kind of its numbers is 7");
    assertThatThrownBy(() -> IdxFile.read(file(new byte[] {0, 0, 14, 2, 127, 0, 0, 0, 0, 0, 0, 1})))
        .hasMessageContaining("larger than 2 GB");
    assertThatThrownBy(
            () -> IdxFile.read(file(new byte[] {0, 0, 8, 2, 127, 0, 0, 0, 127, 0, 0, 1})))
        .hasMessageContaining("larger than 2^31");
    assertThatThrownBy(() -> IdxFile.read(file(new byte[] {0, 0, 8, 1, -1, 0, 0, 0})))
        .hasMessageContaining("larger than");
    assertThatThrownBy(() -> IdxFile.read(folder.resolve("none")))
        .hasMessageContaining("cannot read");
  }
}
