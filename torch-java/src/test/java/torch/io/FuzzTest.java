package torch.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.DeviceType;
import torch.Layout;
import torch.NoLeaks;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.TorchException;

/// Damaged and hostile files end in a typed exception or in tensors that can be used, nothing else.
/// `-Dfuzz.count=20000` makes it long, `-Dfuzz.seed=N` another one.
@ExtendWith(NoLeaks.class)
class FuzzTest {
  private static final int COUNT = Integer.getInteger("fuzz.count", 600);
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final Path SAMPLES = Path.of("src/test/resources/torch/io/checkpoints");

  /// What lengths and offsets are replaced by.
  private static final long[] LIES = {
    0, 1, 255, 0xFFFF, 0x7FFFFFFFL, 0x80000000L, 0xFFFFFFFFL, 1L << 40, Long.MAX_VALUE, -1
  };

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private int refused;

  @Test
  void mutatedCheckpoints() throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(SAMPLES)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".pth")).sorted().toList())
        files.add(Files.readAllBytes(file));
    }
    for (int i = 0; i < COUNT; i++) {
      byte[] file = files.get(random.nextInt(files.size()));
      byte[] mutated = random.nextInt(3) == 0 ? mutate(file) : repacked(file);
      var options =
          LoadOptions.DEFAULT.withMmap(random.nextBoolean()).withCheckCrc(random.nextInt(4) == 0);
      survives(
          i,
          mutated,
          () -> use(Checkpoint.load(MemorySegment.ofArray(mutated), options).value(), 0));
    }
    report("checkpoints");
  }

  @Test
  void mutatedNumPyFiles() throws IOException {
    var arrays = new LinkedHashMap<String, Tensor>();
    arrays.put("a", Torch.arange(24).view(2, 3, 4));
    arrays.put("b", Torch.ones(3, 4).t());
    Path file = folder.resolve("x");
    NumPy.save(file, arrays.get("b"));
    byte[] npy = Files.readAllBytes(file);
    NumPy.savez(file, arrays);
    byte[] npz = Files.readAllBytes(file);
    NumPy.savezCompressed(file, arrays);
    byte[] compressed = Files.readAllBytes(file);
    for (int i = 0; i < COUNT / 4; i++) {
      byte[] mutated = mutate(List.of(npy, npz, compressed).get(i % 3));
      Files.write(file, mutated);
      boolean one = i % 3 == 0;
      survives(i, mutated, () -> use(one ? NumPy.load(file) : NumPy.loadz(file), 0));
    }
    report("NumPy files");
  }

  @Test
  void mutatedSafetensors() throws IOException {
    Path file = folder.resolve("x.safetensors");
    SafeTensors.save(Map.of("a", Torch.ones(2, 3), "b", Torch.arange(5)), file);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < COUNT / 4; i++) {
      byte[] mutated = mutate(bytes);
      Files.write(file, mutated);
      survives(i, mutated, () -> use(SafeTensors.load(file), 0));
    }
    report("safetensors files");
  }

  private interface Reading {
    void run() throws IOException;
  }

  private void survives(int number, byte[] mutated, Reading reading) {
    try (var _ = new TensorScope()) {
      reading.run();
    } catch (TorchException e) {
      // FormatException, or the device that a tensor wants is not here.
      assertThat(e.getMessage()).isNotBlank();
      refused++;
    } catch (Throwable e) {
      throw new AssertionError(
          "mutation "
              + number
              + " of seed "
              + SEED
              + ": "
              + HexFormat.of().formatHex(mutated, 0, Math.min(mutated.length, 4000)),
          e);
    }
  }

  private void report(String what) throws IOException {
    assertThat(refused).as("refused").isPositive();
    if (COUNT <= 600) return;
    String peak =
        Files.exists(Path.of("/proc/self/status"))
            ? Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("")
            : "";
    System.out.println("mutated " + what + ": " + refused + " refused; " + peak);
  }

  /// Touches what was read; anything that lies outside of memory would end the process.
  private static void use(Object value, int depth) {
    assertThat(depth).isLessThan(600);
    switch (value) {
      case Tensor tensor -> {
        if (tensor.device().type() == DeviceType.META || tensor.numel() > 1_000_000) return;
        try (var _ = new TensorScope()) {
          Tensor plain = tensor.detach();
          if (plain.layout() != Layout.STRIDED) plain = plain.toDense();
          plain.resolveConj().resolveNeg().clone();
        }
      }
      case Map<?, ?> map -> map.values().forEach(item -> use(item, depth + 1));
      case Iterable<?> items -> items.forEach(item -> use(item, depth + 1));
      case null, default -> {}
    }
  }

  // ---- mutations ------------------------------------------------------------------------------

  private byte[] mutate(byte[] file) {
    byte[] bytes = file.clone();
    for (int i = 1 + random.nextInt(3); i > 0 && bytes.length > 0; i--)
      switch (random.nextInt(6)) {
        case 0, 1 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
        case 3 -> lie(bytes);
        case 4 -> bytes = without(bytes);
        default -> bytes = twice(bytes);
      }
    return bytes;
  }

  /// Writes a number of 1 to 8 bytes anywhere, most often among the directories at the end.
  private void lie(byte[] bytes) {
    int width = 1 << random.nextInt(4);
    int begin = random.nextBoolean() ? 0 : Math.max(0, bytes.length - 2000);
    int at = begin + random.nextInt(bytes.length - begin);
    long value = LIES[random.nextInt(LIES.length)];
    for (int i = 0; i < width && at + i < bytes.length; i++)
      bytes[at + i] = (byte) (value >> 8 * i);
  }

  private byte[] without(byte[] bytes) {
    int from = random.nextInt(bytes.length);
    return splice(
        bytes, from, from + random.nextInt(Math.min(200, bytes.length - from)), new byte[0]);
  }

  private byte[] twice(byte[] bytes) {
    int from = random.nextInt(bytes.length);
    int to = from + random.nextInt(Math.min(200, bytes.length - from));
    return splice(bytes, to, to, java.util.Arrays.copyOfRange(bytes, from, to));
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte[] with) {
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.writeBytes(with);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  /// The archive with another pickle or with storages of other sizes, and right checksums.
  private byte[] repacked(byte[] file) throws IOException {
    var out = new ByteArrayOutputStream();
    var writer = new ZipWriter(Channels.newChannel(out));
    try (Source source = Source.of(MemorySegment.ofArray(file))) {
      var zip = new ZipReader(source);
      for (ZipReader.Entry entry : zip.entries().values()) {
        byte[] bytes = zip.bytes(entry, Integer.MAX_VALUE, false);
        if (entry.name().endsWith("data.pkl")) bytes = pickle(bytes);
        else if (random.nextInt(20) == 0) bytes = mutate(bytes);
        writer.add(entry.name(), bytes);
      }
    }
    writer.finish();
    return out.toByteArray();
  }

  private byte[] pickle(byte[] bytes) {
    return switch (random.nextInt(4)) {
      case 0 -> PickleSoup.cook(random);
      case 1 -> {
        int at = random.nextInt(bytes.length);
        yield splice(bytes, at, at, PickleSoup.spoonful(random));
      }
      default -> mutate(bytes);
    };
  }
}
