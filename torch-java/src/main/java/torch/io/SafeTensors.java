package torch.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// Named tensors in a file of the safetensors format.
///
/// ```
/// 8 bytes   length n of the header, little endian
/// n bytes   JSON: {"name": {"dtype": "F32", "shape": [2, 3], "data_offsets": [begin, end]}, ..., "__metadata__": {"key": "text"}}
/// the rest  the elements of all tensors, without gaps; offsets count from here
/// ```
///
/// ```java
/// SafeTensors.save(net.stateDict(), Path.of("net.safetensors"));
/// net.loadStateDict(SafeTensors.load(Path.of("net.safetensors")));
/// ```
///
/// [#load] copies. [#open] reads by memory map: opening a file of any size is immediate, and a
/// tensor's memory is the file's. Changing such a tensor in place leaves the file alone. A file
/// must not be shortened while its tensors are in use, or the system ends the process; [#save],
/// which replaces it as a whole, never does.
///
/// Source: https://github.com/huggingface/safetensors, "Format".
public final class SafeTensors {
  /// As in the reference implementation.
  static final long MOST_HEADER_BYTES = 100_000_000;

  private final MemorySegment data;
  private final SafeTensorsHeader header;

  private SafeTensors(MemorySegment data, SafeTensorsHeader header) {
    this.data = data;
    this.header = header;
  }

  // ---- reading --------------------------------------------------------------------------------

  /// All tensors of a file, in the header's order, in memory of their own.
  ///
  /// @throws FormatException if the file is not in the format
  /// @throws UncheckedIOException if it cannot be read
  public static Map<String, Tensor> load(Path file) {
    var tensors = open(file).tensors();
    tensors.replaceAll((_, mapped) -> copy(mapped));
    return tensors;
  }

  private static Tensor copy(Tensor mapped) {
    Tensor copy = mapped.clone();
    mapped.close();
    return copy;
  }

  /// Opens a file by memory map; its tensors are made when they are asked for, without a copy.
  public static SafeTensors open(Path file) {
    try (Source source = Source.of(file)) {
      return of(source.map());
    } catch (FormatException e) {
      throw new FormatException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file + ": " + e.getMessage(), e);
    }
  }

  /// Reads what lies in memory, for example a part of a larger file. The memory must be of an
  /// automatic or the global arena.
  public static SafeTensors of(MemorySegment memory) {
    if (memory.byteSize() < 8)
      throw new FormatException(
          "no safetensors file: it has only "
              + memory.byteSize()
              + " bytes, not even the header's length");
    long length = memory.get(ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN), 0);
    if (length < 0 || length > MOST_HEADER_BYTES)
      throw new FormatException(
          "the header's length is "
              + Long.toUnsignedString(length)
              + ", more than the "
              + MOST_HEADER_BYTES
              + " bytes allowed");
    if (length > memory.byteSize() - 8)
      throw new FormatException(
          "the header's length is "
              + length
              + ", but only "
              + (memory.byteSize() - 8)
              + " bytes follow: the file is truncated or no safetensors file");
    byte[] json = memory.asSlice(8, length).toArray(ValueLayout.JAVA_BYTE);
    MemorySegment data = memory.asSlice(8 + length);
    return new SafeTensors(data, SafeTensorsHeader.parse(json, data.byteSize()));
  }

  /// The names of the tensors, in the header's order.
  public Set<String> names() {
    return header.entries().keySet();
  }

  /// The texts that came with the tensors.
  public Map<String, String> metadata() {
    return header.metadata();
  }

  /// A tensor over the file's memory.
  ///
  /// @throws IllegalArgumentException if there is none of this name
  public Tensor get(String name) {
    var entry = header.entries().get(name);
    if (entry == null)
      throw new IllegalArgumentException("there is no tensor '" + name + "'; there are " + names());
    MemorySegment bytes = data.asSlice(entry.begin(), entry.end() - entry.begin());
    if (bytes.byteSize() == 0) return Torch.empty(TensorOptions.of(entry.dtype()), entry.shape());
    if (bytes.address() % entry.dtype().itemSize() != 0)
      bytes = Arena.ofAuto().allocate(bytes.byteSize(), 64).copyFrom(bytes);
    return Torch.fromSegment(bytes, entry.dtype(), entry.shape());
  }

  public Map<String, Tensor> tensors() {
    var tensors = new LinkedHashMap<String, Tensor>();
    for (String name : names()) tensors.put(name, get(name));
    return tensors;
  }

  // ---- writing --------------------------------------------------------------------------------

  /// Writes the tensors, atomically; see [AtomicFile].
  public static void save(Map<String, ? extends Tensor> tensors, Path file) {
    save(tensors, Map.of(), file);
  }

  /// @param metadata texts to go along
  public static void save(
      Map<String, ? extends Tensor> tensors, Map<String, String> metadata, Path file) {
    AtomicFile.write(file, channel -> write(tensors, metadata, channel));
  }

  /// Writes the tensors to a channel, such as an entry of an archive.
  public static void write(
      Map<String, ? extends Tensor> tensors,
      Map<String, String> metadata,
      WritableByteChannel channel)
      throws IOException {
    // The widest elements first, so that every tensor is aligned; names keep their order in the
    // header.
    List<Map.Entry<String, Tensor>> order = new ArrayList<>();
    tensors.forEach((name, tensor) -> order.add(Map.entry(name, tensor)));
    order.sort(Comparator.comparing(entry -> -entry.getValue().elementSize()));
    var offsets = new LinkedHashMap<String, Long>();
    long end = 0;
    for (var entry : order) {
      offsets.put(entry.getKey(), end);
      end += entry.getValue().numel() * entry.getValue().elementSize();
    }
    byte[] json = SafeTensorsHeader.print(tensors, offsets, metadata);
    writeFully(
        channel, ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(json.length).flip());
    writeFully(channel, ByteBuffer.wrap(json));
    for (var entry : order) writeElements(channel, entry.getValue());
  }

  private static void writeElements(WritableByteChannel channel, Tensor tensor) throws IOException {
    try (var _ = new torch.TensorScope()) {
      Tensor plain = tensor.detach().cpu().resolveConj().resolveNeg().contiguous();
      HostBytes.write(plain, channel);
    }
  }

  private static void writeFully(WritableByteChannel channel, ByteBuffer buffer)
      throws IOException {
    while (buffer.hasRemaining()) channel.write(buffer);
  }
}
