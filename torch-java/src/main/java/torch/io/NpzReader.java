package torch.io;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import torch.DType;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// Reads the arrays of an `.npz` archive. What a compressed entry says of its size is held against
/// a limit before memory is asked for, and against what really comes out of it.
final class NpzReader {
  /// No deflated byte stands for more.
  private static final long MOST_RATIO = 1032;

  private static final int PIECE = 1 << 16;

  private final Source source;
  private final long limit;
  private long total;

  private NpzReader(Source source, long limit) {
    this.source = source;
    this.limit = limit;
  }

  static Map<String, Tensor> read(Source source, long limit) throws IOException {
    if (!ZipReader.isZip(source))
      throw new FormatException("no .npz file: it does not begin as a zip archive does");
    var reader = new NpzReader(source, limit);
    var arrays = new LinkedHashMap<String, Tensor>();
    for (ZipReader.Entry entry : new ZipReader(source).entries().values()) {
      String name = entry.name();
      if (!name.endsWith(".npy"))
        throw new FormatException("the .npz file has the entry '" + name + "', which is no array");
      try {
        arrays.put(name.substring(0, name.length() - 4), reader.array(entry));
      } catch (FormatException e) {
        throw new FormatException("array '" + name + "': " + e.getMessage(), e);
      }
    }
    return arrays;
  }

  private Tensor array(ZipReader.Entry entry) throws IOException {
    total += entry.size();
    if (total > limit)
      throw new FormatException(
          "the arrays take more than "
              + limit
              + " bytes when unpacked; if the file is to be trusted, pass a larger limit to"
              + " NumPy.loadz");
    if (entry.method() == ZipReader.STORED)
      return array(source, entry.offset(), entry.offset() + entry.size(), entry);
    if (entry.size() > MOST_RATIO * (entry.stored() + 1))
      throw new FormatException(
          entry.stored() + " compressed bytes are said to stand for " + entry.size());
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment inflated = arena.allocate(Math.max(entry.size(), 1)).asSlice(0, entry.size());
      inflate(entry, inflated);
      return array(Source.of(inflated), 0, entry.size(), entry);
    }
  }

  private static Tensor array(Source from, long begin, long end, ZipReader.Entry entry)
      throws IOException {
    NpyHeader header = NpyHeader.read(from, begin, end);
    if (header.dataOffset() + header.dataBytes() != end)
      throw new FormatException("the entry has more bytes than its array");
    Tensor flat = Torch.empty(TensorOptions.of(DType.UINT8), header.dataBytes());
    HostBytes.of(
        flat,
        memory -> {
          from.read(header.dataOffset(), memory);
          return null;
        });
    ZipReader.checkCrc(entry, from, begin, end);
    return header.arrange(flat);
  }

  private void inflate(ZipReader.Entry entry, MemorySegment target) throws IOException {
    var inflater = new Inflater(true);
    try {
      byte[] piece = new byte[PIECE];
      byte[] spill = new byte[1];
      long read = 0;
      long at = 0;
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          int length = (int) Math.min(piece.length, entry.stored() - read);
          if (length == 0) throw new FormatException("the compressed bytes end too early");
          source.read(entry.offset() + read, MemorySegment.ofArray(piece).asSlice(0, length));
          inflater.setInput(piece, 0, length);
          read += length;
        }
        long room = Math.min(1 << 30, target.byteSize() - at);
        if (room > 0) at += inflater.inflate(target.asSlice(at, room).asByteBuffer());
        else if (inflater.inflate(spill) > 0)
          throw new FormatException("more comes out of the compressed bytes than they say");
        if (inflater.needsDictionary())
          throw new FormatException("the compressed bytes need a dictionary");
      }
      if (at != target.byteSize())
        throw new FormatException(
            at + " bytes came out of the compressed ones, not the " + target.byteSize() + " said");
    } catch (DataFormatException e) {
      throw new FormatException("the compressed bytes are damaged: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }
}
