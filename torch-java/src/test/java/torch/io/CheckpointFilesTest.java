package torch.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import torch.NoLeaks;
import torch.TensorScope;
import torch.Torch;

/// Files that Python wrote, compared value by value with what Python says is in them: a sample by
/// default; with `-Dcheckpoints.folder=FOLDER` those that `checkpoints.py write FOLDER` made. With
/// `-Dcheckpoints.copies=FOLDER` what Java made of them is kept for `checkpoints.py check`.
@ExtendWith(NoLeaks.class)
class CheckpointFilesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("checkpoints.folder", "src/test/resources/torch/io/checkpoints"));

  private static final String COPIES = System.getProperty("checkpoints.copies");

  @TempDir Path folder;

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - 4))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void pythonsFilesAreReadAndWritten(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".pth");
    List<String> expected = Files.readAllLines(FOLDER.resolve(name + ".txt"));
    try (var _ = new TensorScope()) {
      Object value = Torch.load(file).value();
      compare(Description.of(value), expected);
      compare(
          Description.of(Torch.load(file, LoadOptions.DEFAULT.withMmap(true)).value()), expected);

      Path copy = (COPIES == null ? folder : Path.of(COPIES)).resolve(name + ".pth");
      Torch.save(value, copy);
      Object back = Torch.load(copy, LoadOptions.DEFAULT.withMmap(true)).value();
      compare(Description.of(back), expected);
      Path again = folder.resolve("again");
      Torch.save(back, again);
      assertThat(Files.mismatch(copy, again)).as("equal data gives equal files").isEqualTo(-1);
    }
  }

  private static void compare(List<String> actual, List<String> expected) {
    assertThat(actual.size()).isEqualTo(expected.size());
    for (int i = 0; i < actual.size(); i++)
      assertThat(comparable(actual.get(i), expected.get(i))).isEqualTo(expected.get(i));
  }

  /// A NumPy array becomes a tensor; a dict of tensors is written as a state dict.
  private static String comparable(String actual, String expected) {
    if (expected.contains("\tarray\t")) {
      String digest = actual.substring(actual.lastIndexOf(' '));
      return actual.substring(0, actual.indexOf(']') + 1).replace("\ttensor\t", "\tarray\t")
          + digest;
    }
    return expected.contains("\tdict\t") ? actual.replace("\tordered\t", "\tdict\t") : actual;
  }

  /// The file is `net_conv` with every number's bytes turned around; see `checkpoints.py`.
  @Test
  void theOtherByteOrderIsRead() throws IOException {
    Path file = Path.of("src/test/resources/torch/io/checkpoints");
    List<String> expected = Files.readAllLines(file.resolve("net_conv.txt"));
    try (var _ = new TensorScope()) {
      for (boolean mmap : new boolean[] {false, true}) {
        var options = LoadOptions.DEFAULT.withMmap(mmap);
        Object value = Torch.load(file.resolve("big_endian.pth"), options).value();
        assertThat(Description.of(value)).isEqualTo(expected);
      }
    }
  }
}
