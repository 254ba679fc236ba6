package torch.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import torch.DType;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;

/// NumPy's files: one array in an `.npy`, several under names in an `.npz`.
///
/// ```java
/// NumPy.save(Path.of("x.npy"), x);              // np.save
/// Tensor back = NumPy.load(Path.of("x.npy"));   // np.load
/// NumPy.savez(Path.of("all.npz"), Map.of("x", x, "y", y));
/// Map<String, Tensor> all = NumPy.loadz(Path.of("all.npz"));
/// ```
///
/// Arrays in Fortran's order keep it, as strides; foreign byte orders are turned around. NumPy has
/// no bfloat16 and no float8, and tensors have no texts, dates, records or Python objects: both end
/// in an exception that says so.
///
/// Source: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
public final class NumPy {
  private NumPy() {}

  // ---- reading --------------------------------------------------------------------------------

  /// Reads an `.npy` file.
  ///
  /// @throws FormatException if the file is not in the format, or its array is none of numbers
  /// @throws UncheckedIOException if it cannot be read
  public static Tensor load(Path file) {
    return read(
        file,
        source -> {
          refuseArchive(source);
          NpyHeader header = NpyHeader.read(source, 0, source.size());
          Tensor flat = Torch.empty(TensorOptions.of(DType.UINT8), header.dataBytes());
          HostBytes.of(flat, memory -> fill(source, header.dataOffset(), memory));
          return header.arrange(flat);
        });
  }

  private static Void fill(Source source, long from, MemorySegment memory) throws IOException {
    source.read(from, memory);
    return null;
  }

  /// Opens an `.npy` file by memory map (`mmap_mode="c"`): the tensor's memory is the file's.
  /// Changing it leaves the file alone. The file must not be shortened while the tensor lives, or
  /// the system ends the process.
  public static Tensor open(Path file) {
    return read(
        file,
        source -> {
          refuseArchive(source);
          NpyHeader header = NpyHeader.read(source, 0, source.size());
          if (header.dataBytes() == 0 || !header.isNative()) return load(file);
          MemorySegment data = source.map().asSlice(header.dataOffset(), header.dataBytes());
          return data.address() % header.type().dtype().itemSize() != 0
              ? load(file)
              : header.arrange(Torch.fromSegment(data, DType.UINT8, data.byteSize()));
        });
  }

  private static void refuseArchive(Source source) throws IOException {
    if (ZipReader.isZip(source))
      throw new FormatException("this is an archive of several arrays; read it with NumPy.loadz");
  }

  /// Reads all arrays of an `.npz` file, compressed or not.
  public static Map<String, Tensor> loadz(Path file) {
    return loadz(file, DEFAULT_LIMIT);
  }

  /// The same with a limit of its own.
  ///
  /// @param mostBytes what the arrays may take in memory. A few compressed kilobytes can stand for
  ///   gigabytes; unless said otherwise, the arrays may be 1 GiB or 64 times the file, whichever is
  ///   more
  public static Map<String, Tensor> loadz(Path file, long mostBytes) {
    return read(
        file,
        source -> {
          long limit =
              mostBytes == DEFAULT_LIMIT ? Math.max(1L << 30, 64 * source.size()) : mostBytes;
          return NpzReader.read(source, limit);
        });
  }

  private static final long DEFAULT_LIMIT = -1;

  private interface Reading<T> {
    T of(Source source) throws IOException;
  }

  private static <T> T read(Path file, Reading<T> reading) {
    try (Source source = Source.of(file)) {
      return reading.of(source);
    } catch (FormatException e) {
      throw new FormatException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file + ": " + e.getMessage(), e);
    }
  }

  // ---- writing --------------------------------------------------------------------------------

  /// Writes an `.npy` file, atomically; see [AtomicFile]. As in NumPy, an array that is contiguous
  /// in Fortran's order alone is written in it, any other in C's.
  ///
  /// @throws IllegalArgumentException if NumPy has no such dtype
  public static void save(Path file, Tensor array) {
    AtomicFile.write(file, channel -> write(channel, array));
  }

  /// Writes an `.npz` file, atomically: the arrays under their names, not compressed.
  public static void savez(Path file, Map<String, ? extends Tensor> arrays) {
    AtomicFile.write(file, channel -> writeAll(channel, arrays, ZipEntry.STORED));
  }

  /// The arrays under the names `arr_0`, `arr_1` and so on.
  public static void savez(Path file, Tensor... arrays) {
    var named = new LinkedHashMap<String, Tensor>();
    for (Tensor array : arrays) named.put("arr_" + named.size(), array);
    savez(file, named);
  }

  /// Writes a compressed `.npz` file, atomically.
  public static void savezCompressed(Path file, Map<String, ? extends Tensor> arrays) {
    AtomicFile.write(file, channel -> writeAll(channel, arrays, ZipEntry.DEFLATED));
  }

  private static void write(WritableByteChannel channel, Tensor array) throws IOException {
    try (var _ = new TensorScope()) {
      Tensor plain = array.detach().cpu().resolveConj().resolveNeg();
      boolean fortran =
          !plain.isContiguous() && plain.permute(NumPyType.backwards(plain.shape())).isContiguous();
      byte[] header = NpyHeader.print(NumPyType.of(plain.dtype()), plain.shape(), fortran);
      for (var buffer = ByteBuffer.wrap(header); buffer.hasRemaining(); ) channel.write(buffer);
      HostBytes.write(
          fortran ? plain.permute(NumPyType.backwards(plain.shape())) : plain.contiguous(),
          channel);
    }
  }

  private static void writeAll(
      WritableByteChannel channel, Map<String, ? extends Tensor> arrays, int method)
      throws IOException {
    var zip = new ZipOutputStream(Channels.newOutputStream(channel));
    for (var array : arrays.entrySet()) {
      ZipReader.checkName(array.getKey());
      var entry = new ZipEntry(array.getKey() + ".npy");
      // The time of zip's beginning, as NumPy writes it: equal arrays give equal files.
      entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
      entry.setMethod(method);
      if (method == ZipEntry.STORED) measure(entry, array.getValue());
      zip.putNextEntry(entry);
      write(Channels.newChannel(new Unclosed(zip)), array.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  /// A stored entry's size and checksum come before its bytes.
  private static void measure(ZipEntry entry, Tensor array) throws IOException {
    var crc = new CRC32();
    var counter =
        new WritableByteChannel() {
          long count;

          @Override
          public int write(ByteBuffer buffer) {
            int length = buffer.remaining();
            crc.update(buffer);
            count += length;
            return length;
          }

          @Override
          public boolean isOpen() {
            return true;
          }

          @Override
          public void close() {}
        };
    write(counter, array);
    entry.setSize(counter.count);
    entry.setCompressedSize(counter.count);
    entry.setCrc(crc.getValue());
  }

  /// A stream that stays open when the channel over it is dropped.
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(java.io.OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() {}
  }
}
