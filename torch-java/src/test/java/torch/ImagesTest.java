package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Pictures of every kind, written by Pillow, against the sums of what Pillow decodes
/// (torch-java/src/test/python/images.py).
@ExtendWith(NoLeaks.class)
class ImagesTest {
  @TempDir Path folder;

  private static void assumeDecodes(String name) {
    var format = name.endsWith("jpg") ? Images.Format.JPEG : Images.Format.PNG;
    assumeTrue(Images.decodes(format), format + " is decoded by the JDK in this build");
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "images.csv", maxCharsPerColumn = 100_000)
  void asPillow(
      String name,
      int height,
      int width,
      int orientation,
      long rgb,
      long grey,
      String corner,
      String base64)
      throws IOException {
    assumeDecodes(name);
    Path file = Files.write(folder.resolve(name), Base64.getDecoder().decode(base64));
    var header = Images.header(file);
    assertThat(new long[] {header.height(), header.width(), header.orientation()})
        .containsExactly(height, width, orientation);
    Tensor colour = Images.decode(file, 3, 0, 0);
    assertThat(colour.shape()).containsExactly(3, height, width);
    assertThat(colour.dtype()).isEqualTo(DType.UINT8);
    assertThat(weighted(colour)).isEqualTo(rgb);
    assertThat(weighted(Images.decode(file, 1, 0, 0))).isEqualTo(grey);
    // The pixel at row 2, column 3.
    assertThat(Arrays.toString(colour.get(Index.ALL, 2, 3).to(DType.INT64).toLongArray()))
        .isEqualTo(corner.replace(";", ", "));
    assertThat(weighted(Images.decode(Files.readAllBytes(file), 3, 0, 0))).isEqualTo(rgb);
  }

  /// A sum that tells places apart.
  private static long weighted(Tensor pixels) {
    Tensor flat = pixels.to(DType.INT64).flatten();
    return flat.mul(Torch.arange(flat.numel()).remainder(251).add(1)).sum().itemLong();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "images.csv", maxCharsPerColumn = 100_000)
  void damagedFilesAreErrors(
      String name, int h, int w, int o, long rgb, long grey, String corner, String base64)
      throws IOException {
    assumeDecodes(name);
    byte[] whole = Base64.getDecoder().decode(base64);
    assertThatThrownBy(() -> Images.decode(Arrays.copyOf(whole, whole.length * 2 / 3), 3, 0, 0))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("truncated");
    var random = new Random(1);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.clone();
      for (int k = 0; k <= i % 8; k++)
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      try (var _ = new TensorScope()) {
        Images.decode(damaged, 1 + 2 * (i & 1), 0, 0);
      } catch (TorchException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }

  @Test
  void scaledDecoding() throws IOException {
    assumeDecodes("jpg");
    byte[] photo;
    try (var in = ImagesTest.class.getResourceAsStream("images.csv")) {
      String line =
          new String(in.readAllBytes())
              .lines()
              .filter(l -> l.startsWith("rgb.jpg"))
              .findFirst()
              .get();
      photo = Base64.getDecoder().decode(line.substring(line.lastIndexOf(',') + 1));
    }
    long[] whole = Images.decode(photo, 3, 0, 0).shape();
    assertThat(Images.decode(photo, 3, (int) whole[1] / 2, (int) whole[2] / 2).shape())
        .containsExactly(3, (whole[1] + 1) / 2, (whole[2] + 1) / 2);
    assertThat(Images.decode(photo, 3, (int) whole[1] / 2 + 2, 1).shape()).containsExactly(whole);
    assertThat(Images.decode(photo, 3, 1, 1).shape())
        .containsExactly(3, (whole[1] + 7) / 8, (whole[2] + 7) / 8);
  }

  @Test
  void whatIsNoPicture() throws IOException {
    Path file = Files.writeString(folder.resolve("x.jpg"), "hello, I am no picture at all");
    assertThat(Images.format(file)).isEqualTo(Images.Format.OTHER);
    assertThatThrownBy(() -> Images.decode(file, 3, 0, 0)).hasMessageContaining("no picture");
    assertThatThrownBy(() -> Images.header(Files.createFile(folder.resolve("empty.png"))))
        .isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Images.decode(new byte[0], 2, 0, 0)).hasMessageContaining("1 or 3");
  }
}
