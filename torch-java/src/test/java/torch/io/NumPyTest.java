package torch.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import torch.DType;
import torch.NoLeaks;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;

/// NumPy's own files, which `arrays.py` made. With `-Dnumpy.copies=FOLDER` what Java made of them
/// is kept for its check.
@ExtendWith(NoLeaks.class)
class NumPyTest {
  private static final Path SAMPLES = Path.of("src/test/resources/torch/io/numpy");

  @TempDir Path folder;

  private static String line(String name, Tensor tensor) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      HostBytes.of(
          tensor.contiguous(),
          bytes -> {
            digest.update(bytes.asByteBuffer());
            return null;
          });
      return String.join(
          "\t",
          name,
          tensor.dtype().toString(),
          Arrays.toString(tensor.shape()),
          HexFormat.of().formatHex(digest.digest()));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> lines(Map<String, Tensor> arrays) {
    return arrays.entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList();
  }

  @Test
  void archivesAreReadAndWritten() throws IOException {
    List<String> expected = Files.readAllLines(SAMPLES.resolve("all.txt"));
    Path copies = Path.of(System.getProperty("numpy.copies", folder.toString()));
    try (var _ = new TensorScope()) {
      for (String name : List.of("all.npz", "compressed.npz")) {
        Map<String, Tensor> arrays = NumPy.loadz(SAMPLES.resolve(name));
        assertThat(lines(arrays)).as(name).isEqualTo(expected);
        assertThat(arrays.get("le_f4_f").stride()).containsExactly(1, 2, 6);
        Path copy = copies.resolve(name);
        if (name.startsWith("c")) NumPy.savezCompressed(copy, arrays);
        else NumPy.savez(copy, arrays);
        Map<String, Tensor> back = NumPy.loadz(copy);
        assertThat(lines(back)).as("copy of " + name).isEqualTo(expected);
        assertThat(back.get("le_f4_f").stride()).containsExactly(1, 2, 6);
      }
      NumPy.save(copies.resolve("one.npy"), NumPy.load(SAMPLES.resolve("one.npy")));
    }
    assertThat(folder.resolve("one.npy"))
        .as("NumPy's bytes")
        .satisfies(
            file -> {
              if (copies.equals(folder))
                assertThat(file).hasSameBinaryContentAs(SAMPLES.resolve("one.npy"));
            });
  }

  @ParameterizedTest
  @CsvSource({"one, le_f4_c", "turned, be_i4_f", "version2, le_f8_c", "version3, le_f8_c"})
  void arraysAreReadAndMapped(String file, String name) throws IOException {
    String expected =
        Files.readAllLines(SAMPLES.resolve("all.txt")).stream()
            .filter(line -> line.startsWith(name + "\t"))
            .collect(Collectors.joining());
    Path copy = Files.copy(SAMPLES.resolve(file + ".npy"), folder.resolve("x.npy"));
    byte[] before = Files.readAllBytes(copy);
    try (var _ = new TensorScope()) {
      assertThat(line(name, NumPy.load(copy))).isEqualTo(expected);
      Tensor mapped = NumPy.open(copy);
      assertThat(line(name, mapped)).isEqualTo(expected);
      mapped.zero_();
    }
    assertThat(Files.readAllBytes(copy)).isEqualTo(before);
  }

  @Test
  void arraysWithoutNamesAreNumbered() {
    Path file = folder.resolve("x.npz");
    NumPy.savez(file, Torch.ones(1), Torch.zeros(2));
    assertThat(NumPy.loadz(file).keySet()).containsExactly("arr_0", "arr_1");
  }

  @Test
  void equalArraysGiveEqualFiles() throws IOException {
    var arrays = new LinkedHashMap<String, Tensor>();
    arrays.put("b", Torch.ones(3));
    arrays.put("a", Torch.arange(3).t());
    NumPy.savez(folder.resolve("1"), arrays);
    NumPy.savez(folder.resolve("2"), arrays);
    assertThat(folder.resolve("1")).hasSameBinaryContentAs(folder.resolve("2"));
    assertThatThrownBy(() -> NumPy.savez(folder.resolve("3"), Map.of("../a", Torch.ones(1))))
        .hasMessageContaining("unsafe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"records", "texts", "objects", "dates"})
  void whatIsNoNumberIsRefused(String name) {
    assertThatThrownBy(() -> NumPy.load(SAMPLES.resolve(name + ".npy")))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining(name + ".npy");
  }

  @Test
  void whatNumPyHasNotIsRefused() {
    Tensor bfloat = Torch.ones(TensorOptions.of(DType.BFLOAT16), 2);
    assertThatThrownBy(() -> NumPy.save(folder.resolve("x"), bfloat))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bfloat16");
    assertThat(folder).isEmptyDirectory();
    assertThatThrownBy(() -> NumPy.load(SAMPLES.resolve("all.npz"))).hasMessageContaining("loadz");
    assertThatThrownBy(() -> NumPy.loadz(SAMPLES.resolve("one.npy")))
        .hasMessageContaining("no .npz");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2,)",
        "{'descr': '<f4', 'fortran_order': False}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (9,)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (4611686018427387904, 4)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), 'more': True}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2,)} x",
        "{'descr': '<V2', 'fortran_order': False, 'shape': (2,)}",
        "{'descr': '|O', 'fortran_order': False, 'shape': (2,)}",
        "__import__('os')",
      })
  void hostileHeadersEndInAnException(String header) throws IOException {
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    out.write(header.length());
    out.write(0);
    out.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(new byte[8]);
    Path file = Files.write(folder.resolve("x.npy"), out.toByteArray());
    assertThatThrownBy(() -> NumPy.load(file)).isInstanceOf(FormatException.class);
    assertThatThrownBy(() -> NumPy.open(file)).isInstanceOf(FormatException.class);
  }

  /// 100 MB of zeros in 100 KB.
  @Test
  void aSmallArchiveMayNotStandForMuch() throws IOException {
    Path file = folder.resolve("bomb.npz");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : List.of("a.npy", "b.npy")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(NpyHeader.print(NumPyType.of(DType.UINT8), new long[] {50_000_000}, false));
        zip.write(new byte[50_000_000]);
        zip.closeEntry();
      }
    }
    assertThatThrownBy(() -> NumPy.loadz(file, 60_000_000))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("pass a larger limit");
    assertThat(NumPy.loadz(file).get("b").shape()).containsExactly(50_000_000);
  }

  @Test
  void savedNumbersAreTheTensors() {
    Path file = folder.resolve("x.npy");
    NumPy.save(file, Torch.arange(6).view(2, 3).get(torch.Index.ALL, torch.Index.slice(1, 3)));
    assertClose(NumPy.load(file), 1, 2, 4, 5);
  }
}
