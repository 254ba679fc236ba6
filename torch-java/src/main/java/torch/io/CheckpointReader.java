package torch.io;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import torch.Tensor;
import torch.TensorScope;

/// Reads the zip archive that `torch.save` has written since PyTorch 1.6:
///
/// ```
/// name/data.pkl      the data, with the tensors' shapes and where they lie
/// name/byteorder     little or big
/// name/data/0, ...   the storages, as they lay in memory
/// name/version       3
/// ```
final class CheckpointReader {
  private static final int MOST_PICKLE_BYTES = 1 << 30;
  private static final Set<String> VERSIONS = Set.of("1", "2", "3", "4");

  private CheckpointReader() {}

  static Object read(Source source, LoadOptions options) throws IOException {
    if (!ZipReader.isZip(source)) throw OtherFormats.notZip(source);
    var zip = new ZipReader(source);
    String root = root(zip);
    boolean checkCrc = options.checkCrc() == null ? !options.mmap() : options.checkCrc();
    ByteOrder order = byteOrder(zip, root, checkCrc);
    checkVersion(zip, root, checkCrc);
    // Half of the heap for all of Java's part; the bytes of the tensors are elsewhere.
    long budget = Runtime.getRuntime().maxMemory() / 2;
    long most = Math.min(MOST_PICKLE_BYTES, budget / 2);
    byte[] pickle = zip.bytes(zip.entries().get(root + "data.pkl"), most, checkCrc);
    try (var scope = new TensorScope()) {
      var storages =
          new Storages(zip, root, order, options, checkCrc, options.mmap() ? source.map() : null);
      Object value =
          new Unpickler(pickle, budget - pickle.length, new Globals(storages, source.size()))
              .load();
      List<Tensor> tensors = Structure.check(value);
      scope.keep(tensors);
      return value;
    }
  }

  /// The folder in the archive that all is in; Python names it after the file.
  private static String root(ZipReader zip) {
    OtherFormats.refuse(zip);
    for (String name : zip.entries().keySet())
      if (name.endsWith("/data.pkl") && name.indexOf('/') == name.lastIndexOf('/'))
        return name.substring(0, name.length() - "data.pkl".length());
    throw new FormatException(
        "the zip archive has no data.pkl in it: it was not written by torch.save");
  }

  private static ByteOrder byteOrder(ZipReader zip, String root, boolean checkCrc)
      throws IOException {
    String order = text(zip, root + "byteorder", checkCrc);
    return switch (order) {
      case null -> ByteOrder.LITTLE_ENDIAN;
      case "little" -> ByteOrder.LITTLE_ENDIAN;
      case "big" -> ByteOrder.BIG_ENDIAN;
      default -> throw new FormatException("the file has the unknown byte order '" + order + "'");
    };
  }

  private static void checkVersion(ZipReader zip, String root, boolean checkCrc)
      throws IOException {
    String version = text(zip, root + "version", checkCrc);
    if (version != null && !VERSIONS.contains(version.strip()))
      throw new FormatException(
          "the file is of version '"
              + version.strip()
              + "' of the format; "
              + VERSIONS.stream().sorted().toList()
              + " can be read");
  }

  /// A short entry; `null` if there is none.
  private static String text(ZipReader zip, String name, boolean checkCrc) throws IOException {
    ZipReader.Entry entry = zip.entries().get(name);
    return entry == null
        ? null
        : new String(zip.bytes(entry, 64, checkCrc), StandardCharsets.UTF_8);
  }
}
