package torch.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import torch.Tensor;

/// What stands before the numbers of an `.npy` file:
///
/// ```
/// 6 bytes   \x93NUMPY
/// 2 bytes   version: 1.0, 2.0 or 3.0
/// 2 bytes   length n of the rest, little endian; 4 bytes from version 2 on
/// n bytes   {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }, spaces, a line's end
/// ```
record NpyHeader(NumPyType type, boolean fortran, long[] shape, long dataOffset, long dataBytes) {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int MOST_BYTES = 100_000;
  private static final int ALIGNMENT = 64;

  private static final Pattern ENTRY =
      Pattern.compile(
          "\\s*['\"](\\w+)['\"]\\s*:\\s*"
              + "(?:['\"]([^'\"]*)['\"]|(True|False)|\\(([\\s\\dL,]*)\\)|(\\[.*\\]))\\s*,?");

  /// @param end where the array's file ends in the source
  static NpyHeader read(Source source, long begin, long end) throws IOException {
    if (end - begin < 10)
      throw new FormatException("no .npy file: it has only " + (end - begin) + " bytes");
    byte[] head = source.bytes(begin, (int) Math.min(end - begin, 12));
    if (!Arrays.equals(head, 0, 6, MAGIC, 0, 6))
      throw new FormatException("no .npy file: it does not begin with \\x93NUMPY");
    int version = head[6];
    if (version < 1 || version > 3 || head[7] != 0)
      throw new FormatException(
          "the .npy file is of version " + version + "." + head[7] + "; 1.0 to 3.0 can be read");
    int prefix = version == 1 ? 10 : 12;
    if (head.length < prefix) throw new FormatException("the .npy file is truncated");
    long length =
        Byte.toUnsignedLong(head[8])
            | Byte.toUnsignedLong(head[9]) << 8
            | (version == 1
                ? 0
                : Byte.toUnsignedLong(head[10]) << 16 | Byte.toUnsignedLong(head[11]) << 24);
    if (length > MOST_BYTES)
      throw new FormatException(
          "the .npy file's header has "
              + length
              + " bytes, more than the "
              + MOST_BYTES
              + " allowed");
    if (length > end - begin - prefix)
      throw new FormatException("the .npy file is truncated within its header");
    String text =
        new String(source.bytes(begin + prefix, (int) length), StandardCharsets.UTF_8).strip();
    return parse(text, begin + prefix + length, end);
  }

  private static NpyHeader parse(String text, long dataOffset, long end) {
    String descr = null;
    Boolean fortran = null;
    long[] shape = null;
    if (!text.startsWith("{") || !text.endsWith("}")) throw damaged(text);
    Matcher entry = ENTRY.matcher(text).region(1, text.length() - 1);
    int at = 1;
    while (entry.lookingAt()) {
      switch (entry.group(1)) {
        case "descr" -> {
          if (entry.group(5) != null)
            throw new FormatException(
                "the array is one of records; there are tensors of numbers only");
          descr = entry.group(2);
        }
        case "fortran_order" -> fortran = "True".equals(entry.group(3));
        case "shape" -> shape = entry.group(4) == null ? null : shape(entry.group(4));
        default -> throw damaged(text);
      }
      at = entry.end();
      entry.region(at, text.length() - 1);
    }
    if (!text.substring(at, text.length() - 1).isBlank()
        || descr == null
        || fortran == null
        || shape == null) throw damaged(text);
    NumPyType type = NumPyType.of(descr);
    long bytes = type.bytes(shape);
    if (bytes > end - dataOffset)
      throw new FormatException(
          "the array "
              + type
              + Arrays.toString(shape)
              + " needs "
              + bytes
              + " bytes, but only "
              + (end - dataOffset)
              + " follow: the file is truncated");
    return new NpyHeader(type, fortran, shape, dataOffset, bytes);
  }

  private static FormatException damaged(String text) {
    return new FormatException(
        "the .npy file's header is damaged: "
            + (text.length() > 200 ? text.substring(0, 200) + "..." : text));
  }

  private static long[] shape(String text) {
    try {
      return Arrays.stream(text.split(","))
          .map(size -> size.strip().replaceFirst("L$", ""))
          .filter(size -> !size.isEmpty())
          .mapToLong(Long::parseLong)
          .toArray();
    } catch (NumberFormatException e) {
      throw new FormatException("the .npy file has the shape (" + text + ")", e);
    }
  }

  boolean isNative() {
    return type.order() == java.nio.ByteOrder.nativeOrder();
  }

  Tensor arrange(Tensor flat) {
    return type.arrange(flat, shape, fortran);
  }

  /// The header of a new file, padded so that the numbers begin at a multiple of 64.
  static byte[] print(NumPyType type, long[] shape, boolean fortran) {
    String sizes = Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(", "));
    String text =
        "{'descr': '"
            + type
            + "', 'fortran_order': "
            + (fortran ? "True" : "False")
            + ", 'shape': ("
            + sizes
            + (shape.length == 1 ? ",)" : ")")
            + ", }";
    int padding = -(10 + text.length() + 1) & ALIGNMENT - 1;
    byte[] header = new byte[10 + text.length() + padding + 1];
    Arrays.fill(header, (byte) ' ');
    System.arraycopy(MAGIC, 0, header, 0, 6);
    header[6] = 1;
    header[7] = 0;
    header[8] = (byte) (header.length - 10);
    header[9] = (byte) (header.length - 10 >> 8);
    System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, header, 10, text.length());
    header[header.length - 1] = '\n';
    return header;
  }
}
