package torch;

import static torch.bindings.torch_image_h.*;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Decodes pictures straight into tensors (the decoders of `torchvision.io`), by libjpeg and
/// libpng.
///
/// ```java
/// Tensor photo = Images.decode(file, 3, 0, 0);            // uint8 [3, height, width]
/// Tensor thumb = Images.decode(file, 3, 224, 224);        // a JPEG of 4000 x 3000 at 1000 x 750
/// ```
///
/// Pixels are those of PIL: its grey, alpha dropped, nothing turned. Colour lies in memory pixel by
/// pixel, which is what resizing of bytes wants. Whether a format can be decoded depends on what
/// was installed when the shim was built: [#decodes].
public final class Images {
  static {
    Native.load();
  }

  private Images() {}

  /// What a file is, by its first bytes.
  public enum Format {
    OTHER(TORCH_IMAGE_OTHER()),
    JPEG(TORCH_IMAGE_JPEG()),
    PNG(TORCH_IMAGE_PNG());

    private final int code;

    Format(int code) {
      this.code = code;
    }
  }

  /// @param channels of the file: 1 grey, 2 grey and alpha, 3 colour, 4 colour and alpha or CMYK
  /// @param orientation how EXIF says that the picture is turned, 1 to 8; 1 is upright
  public record Header(int height, int width, int channels, int orientation) {}

  /// Whether pictures of the format are decoded here.
  public static boolean decodes(Format format) {
    return torch_image_decodes(format.code) != 0;
  }

  public static Format format(Path file) throws IOException {
    return read(file, bytes -> format(bytes));
  }

  private static Format format(MemorySegment bytes) {
    return switch ((int) torch_image_format(bytes.address(), bytes.byteSize())) {
      case 1 -> Format.JPEG;
      case 2 -> Format.PNG;
      default -> Format.OTHER;
    };
  }

  /// The size of a picture, without decoding it.
  ///
  /// @throws TorchException if it is damaged, or of a format that is not decoded here
  public static Header header(Path file) throws IOException {
    return read(file, Images::header);
  }

  private static Header header(MemorySegment bytes) {
    try (var arena = Arena.ofConfined()) {
      var out = arena.allocate(ValueLayout.JAVA_LONG, 4);
      Native.check(torch_image_header(bytes.address(), bytes.byteSize(), out.address()));
      return new Header(number(out, 0), number(out, 1), number(out, 2), number(out, 3));
    }
  }

  private static int number(MemorySegment out, int index) {
    return (int) out.getAtIndex(ValueLayout.JAVA_LONG, index);
  }

  /// A picture as uint8 `[channels, height, width]`.
  ///
  /// @param channels 1 for grey, 3 for red, green and blue
  /// @param minHeight a JPEG is decoded at half, a quarter or an eighth of its size where that is
  ///   not below `minHeight` and `minWidth`, which takes a fraction of the time; 0 for the whole
  /// @throws TorchException if it is damaged, too large, or of a format that is not decoded here
  public static Tensor decode(Path file, int channels, int minHeight, int minWidth)
      throws IOException {
    return read(file, bytes -> decode(bytes, channels, minHeight, minWidth));
  }

  /// The same for a file that is in memory.
  public static Tensor decode(byte[] file, int channels, int minHeight, int minWidth) {
    try (var arena = Arena.ofConfined()) {
      var bytes = arena.allocate(file.length);
      MemorySegment.copy(file, 0, bytes, ValueLayout.JAVA_BYTE, 0, file.length);
      return decode(bytes, channels, minHeight, minWidth);
    }
  }

  private static Tensor decode(MemorySegment bytes, int channels, int minHeight, int minWidth) {
    Workspace ws = Workspace.begin();
    return ws.tensor(
        torch_image_decode(bytes.address(), bytes.byteSize(), channels, minHeight, minWidth), 0);
  }

  @FunctionalInterface
  private interface Work<R> {
    R on(MemorySegment bytes);
  }

  /// Read, and not mapped: a file that is shortened under a map ends the process.
  private static <R> R read(Path file, Work<R> work) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ);
        var arena = Arena.ofConfined()) {
      long size = channel.size();
      if (size > Integer.MAX_VALUE)
        throw new IOException(file + " is no picture: it has over 2 GB");
      var bytes = arena.allocate(size);
      var buffer = bytes.asByteBuffer();
      while (buffer.hasRemaining())
        if (channel.read(buffer) < 0) throw new EOFException(file + " became shorter");
      return work.on(bytes);
    }
  }
}
