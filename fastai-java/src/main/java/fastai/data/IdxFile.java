package fastai.data;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import torch.DType;
import torch.Tensor;
import torch.Torch;

/// Files in the idx format, in which MNIST and its followers come: a tensor of bytes or other
/// numbers, with or without gzip around it.
///
/// ```java
/// Tensor images = IdxFile.read(Path.of("train-images-idx3-ubyte.gz")); // uint8 [60000, 28, 28]
/// ```
///
/// Two zero bytes, the kind of numbers (8 uint8, 9 int8, 11 int16, 12 int32, 13 float32, 14
/// float64), the number of dimensions, their sizes and the numbers, all with the highest byte
/// first.
public final class IdxFile {
  private IdxFile() {}

  /// @throws IllegalArgumentException if it is no such file, or is cut short or too long
  /// @throws UncheckedIOException if it cannot be read
  public static Tensor read(Path file) {
    try (var in = new DataInputStream(open(file))) {
      if (in.readUnsignedShort() != 0) throw bad(file, "it does not begin with two zero bytes");
      int kind = in.readUnsignedByte();
      var shape = new long[in.readUnsignedByte()];
      long numel = 1;
      for (int i = 0; i < shape.length; i++) {
        shape[i] = in.readInt();
        if (shape[i] < 0 || shape[i] > 0 && numel > Integer.MAX_VALUE / shape[i])
          throw bad(file, "it says to be larger than 2^31 numbers");
        numel *= shape[i];
      }
      Kind numbers = Kind.of(kind, file);
      if (numel * numbers.bytes > Integer.MAX_VALUE - 8)
        throw bad(file, "it says to be larger than 2 GB");
      // As much as is there: sizes that are lies do not make it ask for memory.
      byte[] bytes = in.readNBytes((int) numel * numbers.bytes);
      if (bytes.length < numel * numbers.bytes) throw new EOFException();
      if (in.read() >= 0) throw bad(file, "there is more than the " + numel + " numbers it names");
      return numbers.tensor(bytes, (int) numel).view(shape);
    } catch (EOFException _) {
      throw bad(file, "it is cut short");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e, e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    in.mark(2);
    boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return zipped ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static IllegalArgumentException bad(Path file, String what) {
    return new IllegalArgumentException(file + " is no file in the idx format: " + what);
  }

  private enum Kind {
    UINT8(8, 1),
    INT8(9, 1),
    INT16(11, 2),
    INT32(12, 4),
    FLOAT32(13, 4),
    FLOAT64(14, 8);

    final int code;
    final int bytes;

    Kind(int code, int bytes) {
      this.code = code;
      this.bytes = bytes;
    }

    static Kind of(int code, Path file) {
      return Arrays.stream(values())
          .filter(kind -> kind.code == code)
          .findFirst()
          .orElseThrow(() -> bad(file, "the kind of its numbers is " + code));
    }

    /// ByteBuffers have the highest byte first.
    Tensor tensor(byte[] bytes, int n) {
      var buffer = ByteBuffer.wrap(bytes);
      return switch (this) {
        case UINT8 -> Torch.tensor(bytes, DType.UINT8);
        case INT8 -> Torch.tensor(bytes, DType.INT8);
        case INT16 -> {
          var values = new short[n];
          buffer.asShortBuffer().get(values);
          yield Torch.tensor(values, DType.INT16);
        }
        case INT32 -> {
          var values = new int[n];
          buffer.asIntBuffer().get(values);
          yield Torch.tensor(values, DType.INT32);
        }
        case FLOAT32 -> {
          var values = new float[n];
          buffer.asFloatBuffer().get(values);
          yield Torch.tensor(values, DType.FLOAT32);
        }
        case FLOAT64 -> {
          var values = new double[n];
          buffer.asDoubleBuffer().get(values);
          yield Torch.tensor(values, DType.FLOAT64);
        }
      };
    }
  }
}
