package torch.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import torch.DType;
import torch.Device;
import torch.NoLeaks;
import torch.Scalar;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;
import torch.TorchException;
import torch.nn.BatchNorm1d;
import torch.nn.Linear;
import torch.nn.Parameter;
import torch.nn.Sequential;
import torch.optim.Adam;

@ExtendWith(NoLeaks.class)
class CheckpointTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("x.pth");
  }

  private static byte[] bytes(Object value) {
    var out = new ByteArrayOutputStream();
    Checkpoint.save(value, Channels.newChannel(out));
    return out.toByteArray();
  }

  private static Object read(byte[] bytes) {
    return Checkpoint.load(MemorySegment.ofArray(bytes), LoadOptions.DEFAULT).value();
  }

  /// An archive of `torch.save` with this pickle, written in hexadecimal digits and quoted text,
  /// and one storage of 24 bytes.
  private static byte[] archive(String pickle) throws IOException {
    var out = new ByteArrayOutputStream();
    var zip = new ZipWriter(Channels.newChannel(out));
    zip.add("x/data.pkl", assemble(pickle));
    zip.add("x/data/0", new byte[24]);
    zip.add("x/version", "3\n".getBytes(StandardCharsets.US_ASCII));
    zip.finish();
    return out.toByteArray();
  }

  private static byte[] assemble(String text) {
    var out = new ByteArrayOutputStream();
    String[] parts = text.split("'", -1);
    for (int i = 0; i < parts.length; i++)
      out.writeBytes(
          i % 2 == 0
              ? HexFormat.of().parseHex(parts[i].replaceAll("\\s", ""))
              : parts[i].replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  // ---- training -------------------------------------------------------------------------------

  @Test
  void aModelAndItsOptimizerGoThroughAFile() {
    try (var _ = new TensorScope()) {
      var net = new Sequential(new Linear(3, 4), new BatchNorm1d(4), new Linear(4, 2));
      var optimizer = new Adam(net.parameters(), Adam.options().lr(0.01));
      var x = Torch.randn(8, 3);
      for (int i = 0; i < 3; i++) {
        optimizer.zeroGrad();
        net.call(x).pow(2).sum().backward();
        optimizer.step();
      }
      Torch.save(
          Map.of("model", net.stateDict(), "optimizer", optimizer.stateDict(), "epoch", 3), file());

      var other = new Sequential(new Linear(3, 4), new BatchNorm1d(4), new Linear(4, 2));
      var otherOptimizer = new Adam(other.parameters(), Adam.options());
      var checkpoint = Torch.load(file());
      other.loadStateDict(checkpoint.get("model").stateDict());
      otherOptimizer.loadStateDict(checkpoint.get("optimizer").asMap());
      assertThat(checkpoint.get("epoch").asInt()).isEqualTo(3);
      assertThat(Description.of(other.stateDict())).isEqualTo(Description.of(net.stateDict()));
      for (var each : List.of(optimizer, otherOptimizer)) {
        var same = each == optimizer ? net : other;
        each.zeroGrad();
        same.call(x).pow(2).sum().backward();
        each.step();
      }
      assertThat(Description.of(other.stateDict())).isEqualTo(Description.of(net.stateDict()));

      Torch.save(net.stateDict(), file());
      other.loadStateDict(Torch.loadStateDict(file()));
      assertThat(Torch.load(file()).value()).isInstanceOf(OrderedDict.class);
    }
  }

  @Test
  void partsAreReachedByName() {
    var data = new LinkedHashMap<String, Object>();
    data.put("list", List.of(1, 2.5, "three"));
    data.put("numbers", Map.of(7L, true));
    data.put("tensor", Torch.tensor(4));
    data.put("nothing", null);
    data.put("nested", Map.of("model", Map.of("w", Torch.ones(1))));
    var checkpoint = Checkpoint.of(read(bytes(data)));
    assertThat(checkpoint.get("list").get(0).asLong()).isEqualTo(1);
    assertThat(checkpoint.get("list").get(-1).asString()).isEqualTo("three");
    assertThat(checkpoint.get("list").get(1).asDouble()).isEqualTo(2.5);
    assertThat(checkpoint.get("list").asList()).hasSize(3);
    assertThat(checkpoint.get("numbers").get(7).asBoolean()).isTrue();
    assertThat(checkpoint.get("tensor").asInt()).isEqualTo(4);
    assertThat(checkpoint.get("nothing").isNull()).isTrue();
    assertThat(checkpoint.has("list")).isTrue();
    assertThat(checkpoint.has("lost")).isFalse();
    assertThat(checkpoint)
        .hasToString("a dict of 5: 'list', 'numbers', 'tensor', 'nothing', 'nested'");

    assertThatThrownBy(() -> checkpoint.get("lost"))
        .hasMessageContaining("has no 'lost'")
        .hasMessageContaining("'list', 'numbers'");
    assertThatThrownBy(() -> checkpoint.get("list").get(3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> checkpoint.get("list").get(2).asLong())
        .hasMessage("the checkpoint['list'][2] is the str 'three'; expected an int");
    assertThatThrownBy(() -> checkpoint.get("nested").stateDict())
        .hasMessageContaining("its 'model' is an OrderedDict of 1")
        .hasMessageContaining("get(\"model\").stateDict()");
    assertThatThrownBy(() -> checkpoint.get("numbers").asMap()).hasMessageContaining("the int 7");
  }

  // ---- values ---------------------------------------------------------------------------------

  @Test
  void javasDataBecomesPythons() {
    var data = new LinkedHashMap<String, Object>();
    data.put("int", 1);
    data.put("short", (short) -2);
    data.put("big", BigInteger.TWO.pow(100).negate());
    data.put("float", 0.5f);
    data.put("text", "Größe");
    data.put("bytes", new byte[] {0, -1});
    data.put("array", new int[] {1, 2});
    data.put("floats", new float[] {0.5f});
    data.put("objects", new Object[] {"a", null});
    data.put("size", new long[] {2, 3});
    data.put("complex", Scalar.complex(1, -2));
    data.put("tuple", Tuple.of(1L, Tuple.of()));
    data.put("dtype", DType.BFLOAT16);
    data.put("device", Device.cuda(1));
    data.put("set", Set.of(3L, 1L, 2L));
    data.put("checkpoint", Checkpoint.of(List.of()));
    var back = Checkpoint.of(read(bytes(data))).asMap();
    assertThat(back)
        .containsEntry("int", 1L)
        .containsEntry("short", -2L)
        .containsEntry("big", BigInteger.TWO.pow(100).negate())
        .containsEntry("float", 0.5)
        .containsEntry("text", "Größe")
        .containsEntry("bytes", new byte[] {0, -1})
        .containsEntry("array", List.of(1L, 2L))
        .containsEntry("floats", List.of(0.5))
        .containsEntry("objects", Arrays.asList("a", null))
        .containsEntry("size", new long[] {2, 3})
        .containsEntry("complex", Scalar.complex(1, -2))
        .containsEntry("tuple", Tuple.of(1L, Tuple.of()))
        .containsEntry("dtype", DType.BFLOAT16)
        .containsEntry("device", Device.cuda(1))
        .containsEntry("set", Set.of(1L, 2L, 3L))
        .containsEntry("checkpoint", List.of());
    assertThat(back.get("tuple")).isInstanceOf(Tuple.class);
  }

  @Test
  void equalDataGivesEqualBytes() {
    var one = new HashMap<String, Object>();
    var other = new HashMap<String, Object>(1000);
    for (int i = 0; i < 20; i++) one.put("key" + i, i);
    for (int i = 19; i >= 0; i--) other.put("key" + i, i);
    assertThat(bytes(one)).isEqualTo(bytes(other));
    assertThat(bytes(Map.of("a", 1, "b", 2))).isEqualTo(bytes(Map.of("b", 2, "a", 1)));
    assertThat(bytes(Set.of("a", "b"))).isEqualTo(bytes(Set.of("b", "a")));
  }

  @Test
  void whatACheckpointCannotHoldIsRefused() {
    var itself = new ArrayList<Object>();
    itself.add(itself);
    Object deep = 1;
    for (int i = 0; i < 600; i++) deep = List.of(deep);
    Object tooDeep = deep;
    var closed = Torch.ones(1);
    closed.close();
    assertThatThrownBy(() -> bytes(Map.of("args", List.of(1, Path.of("a")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the value['args'][1] is a sun.nio.fs.UnixPath");
    assertThatThrownBy(() -> bytes(itself)).hasMessageContaining("holds itself");
    assertThatThrownBy(() -> bytes(tooDeep)).hasMessageContaining("nested more than 500");
    assertThatThrownBy(() -> bytes(Map.of(List.of(1), 2))).hasMessageContaining("a key of type");
    assertThatThrownBy(() -> bytes("\ud800")).hasMessageContaining("lone surrogate");
    assertThatThrownBy(() -> bytes(BigInteger.TWO.pow(3000))).hasMessageContaining("too large");
    assertThatThrownBy(() -> bytes(closed)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Torch.save(Map.of("a", new Object()), file()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(folder).isEmptyDirectory();
  }

  // ---- tensors --------------------------------------------------------------------------------

  @Test
  void sharedMemoryStaysShared() {
    var base = Torch.zeros(4, 6);
    var data = new LinkedHashMap<String, Object>();
    data.put("base", base);
    data.put("column", base.select(1, 2));
    data.put("again", base);
    data.put("parameter", new Parameter(base.get(0)));
    byte[] bytes = bytes(data);
    assertThat(bytes.length).as("one storage of 96 bytes").isLessThan(2500);
    for (boolean mmap : new boolean[] {false, true}) {
      var options = LoadOptions.DEFAULT.withMmap(mmap);
      var back = Checkpoint.load(MemorySegment.ofArray(bytes), options);
      back.get("base").asTensor().fill_(7);
      assertClose(back.get("column").asTensor(), 7, 7, 7, 7);
      assertClose(back.get("parameter").asTensor().detach(), 7, 7, 7, 7, 7, 7);
      assertThat(back.get("again").asTensor()).isSameAs(back.get("base").asTensor());
      assertThat(back.get("column").asTensor().stride()).containsExactly(6);
      assertThat(back.get("parameter").asTensor()).isInstanceOf(Parameter.class);
      assertThat(back.get("parameter").asTensor().requiresGrad()).isTrue();
    }
  }

  /// Python refuses to write such a file, and reads it.
  @Test
  void severalDtypesMayLookAtTheSameBytes() {
    var numbers = Torch.tensor(new float[] {1, 2});
    var back = Checkpoint.of(read(bytes(List.of(numbers, numbers.view(DType.INT32)))));
    back.get(0).asTensor().zero_();
    assertThat(back.get(1).asTensor().toIntArray()).containsExactly(0, 0);
  }

  @Test
  void aMappedFileIsNotChanged() throws IOException {
    Torch.save(Map.of("w", Torch.ones(1000)), file());
    byte[] before = Files.readAllBytes(file());
    var mapped = Torch.load(file(), LoadOptions.DEFAULT.withMmap(true));
    mapped.get("w").asTensor().fill_(3);
    assertThat(mapped.get("w").asTensor().sum().item()).isEqualTo(3000);
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
    Torch.save(Map.of("w", Torch.zeros(1)), file());
    assertThat(mapped.get("w").asTensor().sum().item()).as("after a save").isEqualTo(3000);
  }

  @Test
  void tensorsGoWhereTheyShould() throws IOException {
    Torch.save(Map.of("w", Torch.ones(2, 3)), file());
    var meta = Torch.load(file(), Device.META).get("w").asTensor();
    assertThat(meta.device()).isEqualTo(Device.META);
    assertThat(meta.shape()).containsExactly(2, 3);
    // A storage of the device cuda:63.
    byte[] bytes =
        archive(
            "8002 'ctorch._utils\\n_rebuild_tensor_v2\\n' 28 28 58 07000000 'storage'"
                + "'ctorch\\nFloatStorage\\n' 58 01000000 '0' 58 07000000 'cuda:63' 4b06 74 51"
                + "4b00 4b06 85 4b01 85 89 'ccollections\\nOrderedDict\\n' 29 52 74 52 2e");
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(TorchException.class)
        .isNotInstanceOf(FormatException.class)
        .hasMessageContaining("cuda:63")
        .hasMessageContaining("Torch.load(path, Device.CPU)");
    var cpu =
        Checkpoint.load(
            MemorySegment.ofArray(bytes), LoadOptions.DEFAULT.withMapLocation(Device.CPU));
    assertClose(cpu.asTensor(), 0, 0, 0, 0, 0, 0);
  }

  // ---- damage ---------------------------------------------------------------------------------

  @Test
  void everyTruncationIsNoticed() {
    byte[] bytes = bytes(Map.of("a", Torch.ones(3), "b", List.of(1, 2)));
    for (int length = 0; length < bytes.length; length++) {
      byte[] part = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> read(part))
          .as("%d bytes", length)
          .isInstanceOf(FormatException.class);
    }
  }

  @Test
  void aChangedByteIsNoticedByItsChecksum() {
    byte[] bytes = bytes(Torch.tensor(new float[] {1, 2, 3}));
    int at = -1;
    for (int i = 0; i + 4 <= bytes.length && at < 0; i++)
      if (bytes[i] == 0 && bytes[i + 1] == 0 && bytes[i + 2] == (byte) 0x80 && bytes[i + 3] == 0x3f)
        at = i;
    bytes[at + 2]++;
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("checksum");
    var options = LoadOptions.DEFAULT.withCheckCrc(false);
    assertThat(Checkpoint.load(MemorySegment.ofArray(bytes), options).asTensor().shape())
        .containsExactly(3);
  }

  /// ```python
  /// torch.save({'a': torch.ones(2)}, f, _use_new_zipfile_serialization=False)   # the first 100 bytes
  /// pickle.dumps({'a': 1}, protocol=4)
  /// ```
  @ParameterizedTest
  @CsvSource({
    "gAKKCmz8nEb5IGqoUBkugAJN6QMugAJ9cQAoWBAAAABwcm90b2NvbF92ZXJzaW9ucQFN6QNYDQAAAGxpdHRsZV9lbmRpYW5xAohY,"
        + " torch.save(torch.load(path",
    "gASVCgAAAAAAAAB9lIwBYZRLAXMu, pickle.load",
    "k05VTVBZAQB2AHsnZGVzY3InOiAnPGY4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIsKSwgfSAgICAgIA==,"
        + " NumPy.load",
    "EAAAAAAAAAB7ImEiOjF9ICAgICAgICAg, SafeTensors.load",
    "AAAA, does not begin as one",
  })
  void otherFormatsAreNamed(String base64, String advice) {
    assertThatThrownBy(() -> read(Base64.getDecoder().decode(base64)))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining(advice);
  }

  @ParameterizedTest
  @CsvSource({
    "m/constants.pkl, torch.jit.load",
    "m/archive_format, torch.export.load",
    "a.npy, NumPy.loadz",
    "m/other, not written by torch.save",
    "../data.pkl, unsafe name",
    "/data.pkl, unsafe name",
    "x\\data.pkl, unsafe name",
  })
  void otherArchivesAreNamed(String entry, String message) throws IOException {
    var out = new ByteArrayOutputStream();
    var zip = new ZipWriter(Channels.newChannel(out));
    zip.add(entry, new byte[] {1});
    zip.finish();
    assertThatThrownBy(() -> read(out.toByteArray()))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining(message);
  }

  @Test
  void twoEntriesOfANameAreRefused() throws IOException {
    var out = new ByteArrayOutputStream();
    var zip = new ZipWriter(Channels.newChannel(out));
    zip.add("x/data.pkl", assemble("80024e2e"));
    zip.add("x/data.pkl", assemble("8002882e"));
    zip.finish();
    assertThatThrownBy(() -> read(out.toByteArray())).hasMessageContaining("two entries");
  }

  /// Two entries of the directory that lead to the same bytes: how a zip bomb is made.
  @Test
  void entriesMustNotOverlap() throws IOException {
    var out = new ByteArrayOutputStream();
    var zip = new ZipWriter(Channels.newChannel(out));
    zip.add("x/data.pkl", assemble("80024e2e"));
    zip.add("x/data/0", new byte[100]);
    zip.finish();
    byte[] bytes = out.toByteArray();
    // The second entry of the directory becomes one of the first's, as long as its own.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int central = text.indexOf("PK\1\2", text.indexOf("PK\1\2") + 4);
    bytes[central + 42] = 0;
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("does not begin where its directory says");
  }

  @Test
  void whatCannotBeReadIsAnIoException() {
    assertThatThrownBy(() -> Torch.load(folder)).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> Torch.load(folder.resolve("lost")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("lost");
    assertThatThrownBy(() -> Torch.save(1, folder)).isInstanceOf(UncheckedIOException.class);
  }

  // ---- hostile pickles ------------------------------------------------------------------------

  private static final String TENSOR =
      "'ctorch._utils\\n"
          + "_rebuild_tensor_v2\\n"
          + "' 28 28 58 07000000 'storage' 'ctorch\\n"
          + "FloatStorage\\n"
          + "' 58 01000000 '0' 58 03000000 'cpu' ";
  private static final String END = " 89 'ccollections\\nOrderedDict\\n' 29 52 74 52 2e";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "8002 'cos\\nsystem\\n' 58 02000000 'ls' 85 52 2e, os.system",
        "8002 'cbuiltins\\neval\\n' 2e, builtins.eval",
        "8002 'cmodels\\nNet\\n' 29 81 7d 62 2e, torch.save(model.state_dict()",
        "8002 'ctorch.storage\\n_load_from_bytes\\n' 2e, _load_from_bytes",
        "8002 'ctorch._utils\\n_rebuild_qtensor\\n' 29 52 2e, dequantize",
        "8002 2e, ends with 0 values",
        "8002 4e 4e 2e, ends with 2 values",
        "8002 28 4e 2e, ends with",
        "8002 30 2e, missing on the stack",
        "8002 4e 28 30 2e, missing on the stack",
        "8002 74 2e, a mark is missing",
        "8002 6805 2e, place 5 of the memo",
        "8002 4e 72ffffffff 2e, no place 4294967295",
        "8002 58ffffffff 2e, 4294967295 bytes",
        "8002 8effffffffffffffff 2e, 18446744073709551615 bytes",
        "8002 8bffffff7f 2e, larger than allowed",
        "8002 95ffffffffffffff7f 2e, 9223372036854775807 bytes",
        "8009 4e 2e, protocol 9",
        "8002 4930310a 2e, 0x49",
        "8002 4e, ends within",
        "8002 5801000000ff 2e, UTF-8",
        "8002 5d 4e 75 2e, a mark is missing",
        "8002 5d 28 4b01 4b02 75 2e, values are put into a list",
        "8002 7d 28 4b01 65 2e, values are appended to a dict",
        "8002 7d 28 4b01 75 2e, lacks its value",
        "8002 7d 5d 4b01 73 2e, cannot be a key",
        "8002 5d 7100 6800 61 2e, holds itself",
        "8002 7d 7100 4b01 6800 73 2e, holds itself",
        "8002 4b01 29 52 2e, is no function",
        "8002 'cbuiltins\\nset\\n' 2e, is no data",
        "8002 'ctorch\\nFloatStorage\\n' 2e, is no data",
        "8002 'ctorch\\ndevice\\n' 58 03000000 'gpu' 85 52 2e, is no device",
        "8002 'ctorch\\n"
            + "device\\n"
            + "' 58 04000000 'cuda' 8a08ffffffffffffff7f 86 52 2e, number of a device",
        "8002 58 03000000 'abc' 51 2e, no storage",
        "8002 'c_codecs\\nencode\\n' 58 01000000 'a' 58 05000000 'utf16' 86 52 2e, latin1 or utf-8",
      })
  void hostilePicklesEndInAnException(String pickle, String message) throws IOException {
    byte[] bytes = archive(pickle);
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining(message);
  }

  /// numel, then offset, size and stride over a storage of 24 bytes.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "4b07 74 51 4b00 4b06 85 4b01 85", // more elements than bytes
        "8a08ffffffffffffff7f 74 51 4b00 4b06 85 4b01 85",
        "4affffffff 74 51 4b00 4b06 85 4b01 85",
        "4b06 74 51 4b01 4b06 85 4b01 85", // past the end
        "4b06 74 51 4affffffff 4b06 85 4b01 85", // before the beginning
        "4b06 74 51 8a08ffffffffffffff7f 4b01 85 4b01 85",
        "4b06 74 51 4b00 4b07 85 4b01 85",
        "4b06 74 51 4b00 4b02 85 4b06 85",
        "4b06 74 51 4b05 4b02 85 4affffffff 85", // backwards
        "4b06 74 51 4b00 4affffffff 85 4b01 85",
        "4b06 74 51 4b00 4b06 85 29", // no stride
        "4b06 74 51 4b00 8a080000000000000040 8a080000000000000040 86 4b00 4b00 86", // 2**124
        // elements
        "4b06 74 51 4b00 4b02 8a080000000000000040 86 8a080000000000000040 4b00 86",
        "4b06 74 51 4b00 4b00 8a080000000000000040 8a080000000000000040 87 4b00 4b00 4b00 87",
      })
  void tensorsOutsideOfTheirStorageAreRefused(String tensor) throws IOException {
    byte[] bytes = archive("8002" + TENSOR + tensor + END);
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(FormatException.class);
  }

  /// A tensor of a million million numbers over four bytes is none that may be read.
  @Test
  void vastViewsAreNotWorkedOn() throws IOException {
    String vast =
        TENSOR
            + "4b06 74 51 4b00 8a060000000000 01 85 4b00 85 89 'ccollections\\n"
            + "OrderedDict\\n"
            + "' 29 52 74 52";
    byte[] alone = archive("8002" + vast + "2e");
    assertThat(((Tensor) read(alone)).numel()).isEqualTo(1L << 40);
    byte[] converted =
        archive(
            "8002 'ctorch._utils\\n_rebuild_device_tensor_from_cpu_tensor\\n' 28"
                + vast
                + "'ctorch\\nfloat64\\n' 58 03000000 'cpu' 89 74 52 2e");
    assertThatThrownBy(() -> read(converted)).hasMessageContaining("larger than the file");
    byte[] sparse =
        archive(
            "8002 'ctorch._utils\\n"
                + "_rebuild_sparse_tensor\\n"
                + "' 'ctorch.serialization\\n"
                + "_get_layout\\n"
                + "' 58 10000000 'torch.sparse_coo' 85 52"
                + vast
                + vast
                + "4b02 85 87 86 52 2e");
    assertThatThrownBy(() -> read(sparse)).hasMessageContaining("larger than the file");
  }

  /// A few bytes of the pickle that have the same tensor copied over and over.
  @Test
  void workIsBounded() throws IOException {
    String tensor =
        TENSOR
            + "4b06 74 51 4b00 4de803 85 4b00 85 89 'ccollections\\n' 'OrderedDict\\n' 29 52 74 52";
    String call = "6801 6802 52 30";
    byte[] bytes =
        archive(
            "8002 'ctorch._utils\\n_rebuild_device_tensor_from_cpu_tensor\\n' 7101 28"
                + tensor
                + "'ctorch\\nfloat64\\n' 58 03000000 'cpu' 89 74 7102 30 30"
                + call.repeat(100_000)
                + "4e 2e");
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("too often");
  }

  /// Indices outside of the shape would be written to without a check later on.
  @Test
  void sparseIndicesAreChecked() {
    var bad =
        torch.Aten._sparseCooTensorUnsafe(
            Torch.tensor(new long[][] {{0, 1_000_000}}),
            Torch.ones(2),
            new long[] {3},
            TensorOptions.DEFAULT,
            false);
    byte[] bytes = bytes(bad);
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("sparse tensor is damaged");
  }

  @Test
  void deepAndWideValuesAreBounded() throws IOException {
    // A list in a list, 100,000 times; the last is closed by as many appends.
    byte[] deep = archive("8002" + "5d".repeat(100_000) + "61".repeat(99_999) + "2e");
    assertThatThrownBy(() -> read(deep)).hasMessageContaining("nested more than");
    // (x, x) of (x, x) of ...: a key that stands for 2**40 values.
    byte[] laughs = archive("8002 7d 4b01" + "7100 6800 86".repeat(40) + "4b01 73 2e");
    assertThatThrownBy(() -> read(laughs)).hasMessageContaining("a tuple of more than");
    // Shared, it is a small value that may be held.
    byte[] shared = archive("8002 4b01" + "7100 6800 86".repeat(40) + "2e");
    assertThat(read(shared)).isInstanceOf(Tuple.class);
  }

  /// Instructions that make much of little end where the heap would.
  @Test
  void memoryIsCountedBeforeItIsTaken() {
    int count = 200_000;
    var pickle = new ByteArrayOutputStream();
    pickle.writeBytes(assemble("8002 5d 28"));
    for (int i = 0; i < count; i++) pickle.write(']');
    pickle.writeBytes(assemble("65 2e"));
    var globals =
        new Unpickler.Globals() {
          @Override
          public Object find(String module, String name) {
            return null;
          }

          @Override
          public Object persistent(Object id) {
            return null;
          }
        };
    assertThatThrownBy(() -> new Unpickler(pickle.toByteArray(), 10_000_000, globals).load())
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("-Xmx");
    assertThat((List<?>) new Unpickler(pickle.toByteArray(), 40_000_000, globals).load())
        .hasSize(count);
  }

  /// Keys of equal hash must not make a map slow: (0, 31 * i), (1, 31 * (i - 1)), ... collide.
  @Test
  void equalHashesKeepTheirOrder() {
    var a = Tuple.of(0L, 31L);
    var b = Tuple.of(1L, 0L);
    assertThat(a.hashCode()).isEqualTo(b.hashCode());
    assertThat(a.compareTo(b)).isNegative();
    assertThat(b.compareTo(a)).isPositive();
    assertThat(a.compareTo(Tuple.of(0L, 31L))).isZero();
    assertThat(a.compareTo(Tuple.of(0L))).isPositive();
    assertThat(Tuple.of("a").compareTo(Tuple.of((Object) null))).isPositive();
  }

  // ---- the file -------------------------------------------------------------------------------

  @Test
  void aReplacedFileKeepsItsPermissionsAndItsLinks() throws IOException {
    Torch.save(1, file());
    var mode = java.nio.file.attribute.PosixFilePermissions.fromString("rw-r-----");
    Files.setPosixFilePermissions(file(), mode);
    Path link = Files.createSymbolicLink(folder.resolve("latest.pth"), file());
    Torch.save(2, link);
    assertThat(link).isSymbolicLink();
    assertThat(Torch.load(file()).asLong()).isEqualTo(2);
    assertThat(Files.getPosixFilePermissions(file())).isEqualTo(mode);
  }

  /// Every entry begins at a multiple of 64, and any unzip can read it.
  @Test
  void theArchiveIsAnOrdinaryZip() throws IOException {
    Torch.save(Map.of("a", Torch.ones(3), "b", Torch.arange(5)), file());
    try (Source source = Source.of(file())) {
      for (var entry : new ZipReader(source).entries().values())
        assertThat(entry.offset() % 64).as(entry.name()).isZero();
    }
    try (var zip = new java.util.zip.ZipFile(file().toFile())) {
      assertThat(zip.stream().map(java.util.zip.ZipEntry::getName))
          .containsExactly(
              "archive/data.pkl",
              "archive/.format_version",
              "archive/.storage_alignment",
              "archive/byteorder",
              "archive/data/0",
              "archive/data/1",
              "archive/version",
              "archive/.data/serialization_id");
      byte[] numbers = zip.getInputStream(zip.getEntry("archive/data/0")).readAllBytes();
      assertThat(numbers).hasSize(12).startsWith(0, 0, 0x80, 0x3f);
    }
  }
}
