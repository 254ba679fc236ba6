package torch.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torch.DType;
import torch.NoLeaks;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;
import torch.nn.Linear;

@ExtendWith(NoLeaks.class)
class SafeTensorsTest {
  @TempDir Path folder;

  /// Written by hand, after the published format, with an odd offset that no tidy writer would
  /// choose:
  ///
  /// ```python
  /// import struct, json, base64, torch
  /// h = {"__metadata__": {"format": "pt", "who": "Größe"}, "w": {"dtype": "F32", "shape": [2, 3], "data_offsets": [3, 27]}, "flag": {"dtype": "BOOL", "shape": [3], "data_offsets": [0, 3]}, "n": {"dtype": "I64", "shape": [], "data_offsets": [27, 35]}, "none": {"dtype": "F16", "shape": [0, 4], "data_offsets": [35, 35]}, "b": {"dtype": "BF16", "shape": [2], "data_offsets": [35, 39]}}
  /// j = json.dumps(h).encode()
  /// data = bytes([1, 0, 1]) + struct.pack('<6f', *range(6)) + struct.pack('<q', -7) + bytes([0x80, 0x3f, 0x20, 0xc0])
  /// print(base64.b64encode(struct.pack('<Q', len(j)) + j + data).decode())
  /// ```
  private static final byte[] FROM_PYTHON =
      Base64.getDecoder()
          .decode(
              "gQEAAAAAAAB7Il9fbWV0YWRhdGFfXyI6IHsiZm9ybWF0IjogInB0IiwgIndobyI6ICJHclx1MDBmNlx1MDBkZmUifSwgInciOiB7ImR0eXBlIj"
                  + "ogIkYzMiIsICJzaGFwZSI6IFsyLCAzXSwgImRhdGFfb2Zmc2V0cyI6IFszLCAyN119LCAiZmxhZyI6IHsiZHR5cGUiOiAiQk9PTCIsICJzaGFw"
                  + "ZSI6IFszXSwgImRhdGFfb2Zmc2V0cyI6IFswLCAzXX0sICJuIjogeyJkdHlwZSI6ICJJNjQiLCAic2hhcGUiOiBbXSwgImRhdGFfb2Zmc2V0cy"
                  + "I6IFsyNywgMzVdfSwgIm5vbmUiOiB7ImR0eXBlIjogIkYxNiIsICJzaGFwZSI6IFswLCA0XSwgImRhdGFfb2Zmc2V0cyI6IFszNSwgMzVdfSwg"
                  + "ImIiOiB7ImR0eXBlIjogIkJGMTYiLCAic2hhcGUiOiBbMl0sICJkYXRhX29mZnNldHMiOiBbMzUsIDM5XX19AQABAAAAAAAAgD8AAABAAABAQA"
                  + "AAgEAAAKBA+f////////+APyDA");

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("x.safetensors"), bytes);
  }

  private static byte[] file(String header, int dataBytes) {
    byte[] json = header.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(8 + json.length + dataBytes)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(json.length)
        .put(json)
        .array();
  }

  @Test
  void readsWhatOthersWrote() throws IOException {
    var opened = SafeTensors.open(file(FROM_PYTHON));
    assertThat(opened.metadata()).isEqualTo(Map.of("format", "pt", "who", "Größe"));
    assertThat(opened.names()).containsExactly("w", "flag", "n", "none", "b");
    var tensors = opened.tensors();
    assertClose(tensors.get("w"), 0, 1, 2, 3, 4, 5);
    assertThat(tensors.get("w").shape()).containsExactly(2, 3);
    assertThat(tensors.get("flag").toBooleanArray()).containsExactly(true, false, true);
    assertThat(tensors.get("n").itemLong()).isEqualTo(-7);
    assertThat(tensors.get("none").shape()).containsExactly(0, 4);
    assertThat(tensors.get("none").dtype()).isEqualTo(DType.FLOAT16);
    assertThat(tensors.get("b").toDoubleArray()).containsExactly(1, -2.5);
    assertThatThrownBy(() -> opened.get("v"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'v'");
  }

  /// Python reads these bytes as the format says; see the class comment of SafeTensors.
  @Test
  void writesTheFormat() throws IOException {
    var tensors = new LinkedHashMap<String, Tensor>();
    tensors.put("small", Torch.tensor(new byte[] {1, 2}));
    tensors.put("wide", Torch.tensor(new double[] {0.5}, DType.FLOAT64));
    tensors.put("turned", Torch.tensor(new float[][] {{1, 2}, {3, 4}}).t());
    Path file = folder.resolve("new/out.safetensors");
    SafeTensors.save(tensors, Map.of("k", "v"), file);
    byte[] bytes = Files.readAllBytes(file);
    String header =
        "{\"__metadata__\":{\"k\":\"v\"},\"small\":{\"dtype\":\"U8\",\"shape\":[2],\"data_offsets\":[24,26]},"
            + "\"wide\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[0,8]},\"turned\":{\"dtype\":\"F32\",\"shape\":[2,2],\"data_offsets\":[8,24]}}";
    var expected = ByteBuffer.allocate(bytes.length).order(ByteOrder.LITTLE_ENDIAN);
    int padded = (header.length() + 7) / 8 * 8;
    expected.putLong(padded).put(header.getBytes(StandardCharsets.UTF_8));
    while (expected.position() < 8 + padded) expected.put((byte) ' ');
    expected
        .putDouble(0.5)
        .putFloat(1)
        .putFloat(3)
        .putFloat(2)
        .putFloat(4)
        .put((byte) 1)
        .put((byte) 2);
    assertThat(bytes).isEqualTo(expected.array());
    try (var left = Files.list(file.getParent())) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void everyDtypeComesBack() {
    var tensors = new LinkedHashMap<String, Tensor>();
    for (DType dtype :
        new DType[] {
          DType.BOOL,
          DType.UINT8,
          DType.INT8,
          DType.INT16,
          DType.INT32,
          DType.INT64,
          DType.UINT16,
          DType.UINT32,
          DType.UINT64,
          DType.FLOAT16,
          DType.BFLOAT16,
          DType.FLOAT32,
          DType.FLOAT64,
          DType.COMPLEX64,
          DType.FLOAT8_E5M2,
          DType.FLOAT8_E4M3FN,
          DType.FLOAT8_E5M2FNUZ,
          DType.FLOAT8_E4M3FNUZ,
          DType.FLOAT8_E8M0FNU
        }) tensors.put(dtype.toString(), Torch.tensor(new float[] {0, 1, 2}).to(dtype));
    tensors.put("scalar", Torch.tensor(3.5));
    tensors.put("empty", Torch.empty(0, 2));
    Path file = folder.resolve("all.safetensors");
    SafeTensors.save(tensors, file);
    var back = SafeTensors.load(file);
    assertThat(back.keySet()).containsExactlyElementsOf(tensors.keySet());
    tensors.forEach(
        (name, tensor) -> {
          assertThat(back.get(name).dtype()).isEqualTo(tensor.dtype());
          assertThat(back.get(name).shape()).isEqualTo(tensor.shape());
          if (!tensor.isComplex())
            assertThat(back.get(name).to(DType.FLOAT64).toDoubleArray())
                .isEqualTo(tensor.to(DType.FLOAT64).toDoubleArray());
        });
  }

  @Test
  void aStateDictGoesThroughAFile() {
    var from = new Linear(3, 2);
    var to = new Linear(3, 2);
    Path file = folder.resolve("linear.safetensors");
    SafeTensors.save(from.stateDict(), file);
    to.loadStateDict(SafeTensors.load(file));
    assertClose(to.weight.detach(), from.weight.detach());
  }

  @Test
  void changesDoNotReachTheFile() throws IOException {
    Path file = folder.resolve("x.safetensors");
    SafeTensors.save(Map.of("a", Torch.ones(4)), file);
    SafeTensors.load(file).get("a").fill_(7);
    assertClose(SafeTensors.load(file).get("a"), 1, 1, 1, 1);
    file.toFile().setReadOnly();
    Tensor copied = SafeTensors.load(file).get("a");
    copied.fill_(7);
    assertClose(SafeTensors.load(file).get("a"), 1, 1, 1, 1);
  }

  @Test
  void aFileCanBeReplacedWhileItIsRead() {
    Path file = folder.resolve("x.safetensors");
    SafeTensors.save(Map.of("a", Torch.ones(100_000)), file);
    Tensor old = SafeTensors.load(file).get("a");
    SafeTensors.save(Map.of("a", Torch.zeros(1)), file);
    assertThat(old.sum().item()).isEqualTo(100_000);
    assertThat(SafeTensors.load(file).get("a").sum().item()).isZero();
  }

  @Test
  void aFailedWriteLeavesTheOldFile() throws IOException {
    Path file = folder.resolve("x");
    AtomicFile.write(file, channel -> channel.write(ByteBuffer.wrap(new byte[] {1})));
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    channel -> {
                      channel.write(ByteBuffer.wrap(new byte[] {2, 3}));
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("disk full");
    assertThat(Files.readAllBytes(file)).containsExactly(1);
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{}x",
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]}}",
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}",
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}",
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}",
        "{\"a\":{\"dtype\":\"F33\",\"shape\":[2],\"data_offsets\":[0,8]}}",
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[-2],\"data_offsets\":[0,8]}}",
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[2.0],\"data_offsets\":[0,8]}}",
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[4611686018427387904,4],\"data_offsets\":[0,0]}}",
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[99999999999999999999],\"data_offsets\":[0,8]}}",
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,0]}}",
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0]}}",
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[2]}}",
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8],\"more\":1}}",
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[[[[[[2]]]]]],\"data_offsets\":[0,8]}}",
        "{\"a\":[1]}",
        "{\"__metadata__\":{\"k\":1}}",
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}",
        "{}"
      })
  void hostileHeadersEndInAnException(String header) throws IOException {
    Path file = file(file(header, 8));
    assertThatThrownBy(() -> SafeTensors.load(file))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("x.safetensors");
  }

  @Test
  void hostileLengthsEndInAnException() throws IOException {
    for (long length : new long[] {-1, 1, 100, 100_000_001, Long.MAX_VALUE, Long.MIN_VALUE}) {
      Path file =
          file(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(length).array());
      assertThatThrownBy(() -> SafeTensors.load(file)).isInstanceOf(FormatException.class);
    }
    Path empty = file(new byte[0]);
    assertThatThrownBy(() -> SafeTensors.load(empty)).isInstanceOf(FormatException.class);
    assertThatThrownBy(() -> SafeTensors.load(folder)).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> SafeTensors.load(folder.resolve("absent")))
        .isInstanceOf(UncheckedIOException.class);
  }

  /// Every truncation and thousands of flipped bits: tensors or a FormatException, nothing else.
  @Test
  void mutatedFilesAreHarmless() {
    var random = new Random(1);
    for (int i = 0; i < FROM_PYTHON.length; i++) survives(java.util.Arrays.copyOf(FROM_PYTHON, i));
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = FROM_PYTHON.clone();
      for (int flips = 1 + random.nextInt(3); flips > 0; flips--)
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      survives(bytes);
    }
  }

  private static void survives(byte[] bytes) {
    MemorySegment memory =
        Arena.ofAuto().allocate(Math.max(bytes.length, 1), 8).asSlice(0, bytes.length);
    MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
    try {
      for (Tensor tensor : SafeTensors.of(memory).tensors().values()) tensor.sum(DType.FLOAT64);
    } catch (FormatException _) {
      // as it should be
    }
  }

  @Test
  void whatTheFormatCannotHoldIsRefused() {
    Path file = folder.resolve("x.safetensors");
    assertThatThrownBy(
            () ->
                SafeTensors.save(
                    Map.of("a", Torch.zeros(TensorOptions.of(DType.COMPLEX128), 1)), file))
        .hasMessageContaining("no dtype complex128");
    assertThatThrownBy(() -> SafeTensors.save(Map.of("__metadata__", Torch.ones(1)), file))
        .hasMessageContaining("__metadata__");
    assertThat(file).doesNotExist();
  }

  /// The format counts 4 bit numbers, two in a byte; Python's safetensors 0.8 writes
  /// `"x":{"dtype":"F4","shape":[2,8],"data_offsets":[0,8]}` for a float4_e2m1fn_x2[2, 4].
  @Test
  void pairsOfFourBitNumbersAreCountedSingly() throws IOException {
    Tensor pairs = Torch.arange(8).to(DType.UINT8).view(2, 4).view(DType.FLOAT4_E2M1FN_X2);
    Path file = folder.resolve("x.safetensors");
    SafeTensors.save(Map.of("x", pairs), file);
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .contains("\"x\":{\"dtype\":\"F4\",\"shape\":[2,8],\"data_offsets\":[0,8]}");
    Tensor back = SafeTensors.load(file).get("x");
    assertThat(back.shape()).containsExactly(2, 4);
    assertThat(back.view(DType.UINT8).toLongArray()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    Path odd = file(file("{\"a\":{\"dtype\":\"F4\",\"shape\":[3],\"data_offsets\":[0,1]}}", 1));
    assertThatThrownBy(() -> SafeTensors.load(odd)).hasMessageContaining("must be even");
  }

  @Test
  void equalTensorsGiveEqualBytes() throws IOException {
    Path one = folder.resolve("1");
    Path other = folder.resolve("2");
    Tensor a = Torch.ones(2);
    Tensor b = Torch.zeros(3);
    SafeTensors.save(Map.of("a", a, "b", b), Map.of("k", "1", "l", "2"), one);
    SafeTensors.save(Map.of("b", b, "a", a), Map.of("l", "2", "k", "1"), other);
    assertThat(one).hasSameBinaryContentAs(other);
  }

  @Test
  void aModelMayLieInSeveralFiles() throws IOException {
    var tensors = new LinkedHashMap<String, Tensor>();
    for (int i = 0; i < 5; i++) tensors.put("t" + i, Torch.full(new long[] {10}, (double) i));
    Path index = folder.resolve("model.safetensors.index.json");
    SafeTensors.saveSharded(tensors, index, 80);
    assertThat(Files.readString(index))
        .isEqualTo(
            "{\"metadata\":{\"total_size\":200},\"weight_map\":{"
                + "\"t0\":\"model-00001-of-00003.safetensors\",\"t1\":\"model-00001-of-00003.safetensors\","
                + "\"t2\":\"model-00002-of-00003.safetensors\",\"t3\":\"model-00002-of-00003.safetensors\","
                + "\"t4\":\"model-00003-of-00003.safetensors\"}}");
    var back = SafeTensors.load(index);
    assertThat(back.keySet()).containsExactlyElementsOf(tensors.keySet());
    for (int i = 0; i < 5; i++) assertThat(back.get("t" + i).sum().item()).isEqualTo(10 * i);
    assertThat(SafeTensors.open(index).metadata()).isEqualTo(Map.of("format", "pt"));
    Files.delete(folder.resolve("model-00002-of-00003.safetensors"));
    assertThatThrownBy(() -> SafeTensors.load(index))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("model-00002");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"weight_map\":[]}",
        "{\"weight_map\":{\"a\":1}}",
        "{\"weight_map\":{\"a\":\"../x.safetensors\"}}",
        "{\"weight_map\":{\"a\":\"/etc/x.safetensors\"}}",
        "{\"weight_map\":{\"a\":\"x.bin\"}}",
        "{\"weight_map\":{\"a\":\"x.safetensors\"",
        "{\"weight_map\":{\"b\":\"x.safetensors\"}}",
        "{\"weight_map\":{}}x"
      })
  void hostileIndicesEndInAnException(String json) throws IOException {
    SafeTensors.save(Map.of("a", Torch.ones(1)), folder.resolve("x.safetensors"));
    Path index = Files.writeString(folder.resolve("m.safetensors.index.json"), json);
    assertThatThrownBy(() -> SafeTensors.load(index))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("index.json");
  }
}
