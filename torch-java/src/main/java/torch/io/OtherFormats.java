package torch.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Files that people take for checkpoints of `torch.save`, told by their first bytes or the names
/// of their entries, and what to do with each.
final class OtherFormats {
  /// `torch.serialization.MAGIC_NUMBER`, pickled with protocol 2.
  private static final byte[] LEGACY = {
    (byte) 0x80,
    2,
    (byte) 0x8a,
    10,
    0x6c,
    (byte) 0xfc,
    (byte) 0x9c,
    0x46,
    (byte) 0xf9,
    0x20,
    0x6a,
    (byte) 0xa8,
    0x50,
    0x19,
    '.'
  };

  private static final String SAVE_AGAIN =
      "read it with Python and save it again: torch.save(torch.load(path, weights_only=False),"
          + " path)";

  private OtherFormats() {}

  static FormatException notZip(Source source) throws IOException {
    byte[] head = source.bytes(0, (int) Math.min(source.size(), 512));
    if (head.length == 0) return new FormatException("the file is empty");
    if (startsWith(head, LEGACY))
      return new FormatException(
          "the file is in the format from before PyTorch 1.6; " + SAVE_AGAIN);
    if (head.length > 262 && "ustar".equals(text(head, 257, 5))
        || text(head, 0, 8).equals("sys_info"))
      return new FormatException(
          "the file is a tar archive, the format from before PyTorch 0.1.10; " + SAVE_AGAIN);
    if (head.length > 1 && head[0] == (byte) 0x80 && head[1] >= 2 && head[1] <= 5)
      return new FormatException(
          "the file is a plain pickle, not one of torch.save; read it in Python and save what is"
              + " needed: torch.save(pickle.load(open(path, 'rb')), new_path)");
    if (text(head, 0, 6).equals("\u0093NUMPY"))
      return new FormatException("the file is a NumPy array; read it with NumPy.load");
    if (head.length > 8 && head[8] == '{' && head[5] == 0 && head[6] == 0 && head[7] == 0)
      return new FormatException("the file looks like safetensors; read it with SafeTensors.load");
    return new FormatException(
        "the file does not begin as one that torch.save wrote: it is something else or damaged");
  }

  /// Refuses archives that hold programs.
  static void refuse(ZipReader zip) {
    Set<String> names = zip.entries().keySet();
    if (names.stream().anyMatch(n -> n.endsWith("/archive_format") || n.endsWith(".pt2/version")))
      throw new FormatException(
          "the file is a package of torch.export or AOTInductor, a compiled program and no"
              + " checkpoint; load it with Inductor.aotiLoadPackage, in Python with"
              + " torch.export.load or torch._inductor.aoti_load_package");
    if (names.stream().anyMatch(n -> n.endsWith("/constants.pkl")))
      throw new FormatException(
          "the file is a TorchScript archive, a program and no checkpoint; load it with Jit.load,"
              + " in Python with torch.jit.load");
    if (names.stream().anyMatch(n -> n.endsWith(".npy"))
        && !names.stream().anyMatch(n -> n.endsWith("/data.pkl")))
      throw new FormatException("the file is a NumPy archive; read it with NumPy.loadz");
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static String text(byte[] bytes, int from, int length) {
    return from + length > bytes.length
        ? ""
        : new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
