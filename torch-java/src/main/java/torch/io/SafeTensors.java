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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
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
/// Large models come in several files with an index, `model.safetensors.index.json`: [#load] and
/// [#open] take the index's name as well, and [#saveSharded] writes such a set.
///
/// Tensors that share memory are written each for itself: the format knows no sharing.
///
/// Source: https://github.com/huggingface/safetensors, "Format".
public final class SafeTensors {
  /// As in the reference implementation, and what a small Java heap can hold.
  static final long MOST_HEADER_BYTES =
      Math.min(100_000_000, Runtime.getRuntime().maxMemory() / 16);

  private static final String INDEX = ".index.json";

  private final Map<String, Place> places;
  private final Map<String, String> metadata;

  /// A tensor's entry and the data that it counts from.
  private record Place(MemorySegment data, SafeTensorsHeader.Entry entry) {}

  private SafeTensors(Map<String, Place> places, Map<String, String> metadata) {
    this.places = Collections.unmodifiableMap(places);
    this.metadata = metadata;
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
      if (file.toString().endsWith(INDEX)) return openSharded(file, source);
      return of(source.map());
    } catch (FormatException e) {
      throw new FormatException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file + ": " + e.getMessage(), e);
    }
  }

  private static SafeTensors openSharded(Path index, Source source) throws IOException {
    var shards = new HashMap<String, SafeTensors>();
    var places = new LinkedHashMap<String, Place>();
    var metadata = new LinkedHashMap<String, String>();
    SafeTensorsIndex.read(source)
        .forEach(
            (name, shard) -> {
              SafeTensors file =
                  shards.computeIfAbsent(shard, _ -> open(index.resolveSibling(shard)));
              metadata.putAll(file.metadata);
              Place place = file.places.get(name);
              if (place == null)
                throw new FormatException("there is no tensor '" + name + "' in " + shard);
              places.put(name, place);
            });
    return new SafeTensors(places, Collections.unmodifiableMap(metadata));
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
    SafeTensorsHeader header = SafeTensorsHeader.parse(json, data.byteSize());
    var places = new LinkedHashMap<String, Place>();
    header.entries().forEach((name, entry) -> places.put(name, new Place(data, entry)));
    return new SafeTensors(places, header.metadata());
  }

  /// The names of the tensors, in the header's order.
  public Set<String> names() {
    return places.keySet();
  }

  /// The texts that came with the tensors.
  public Map<String, String> metadata() {
    return metadata;
  }

  /// A tensor over the file's memory.
  ///
  /// @throws IllegalArgumentException if there is none of this name
  public Tensor get(String name) {
    Place place = places.get(name);
    if (place == null)
      throw new IllegalArgumentException("there is no tensor '" + name + "'; there are " + names());
    SafeTensorsHeader.Entry entry = place.entry;
    MemorySegment bytes = place.data.asSlice(entry.begin(), entry.end() - entry.begin());
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

  /// Writes the tensors in files of at most so many bytes of tensors each, a larger tensor in one
  /// of its own, and then their index.
  ///
  /// @param index the index's file, such as `model.safetensors.index.json`; the others lie beside
  ///   it: `model-00001-of-00003.safetensors`
  public static void saveSharded(
      Map<String, ? extends Tensor> tensors, Path index, long mostShardBytes) {
    String name = index.getFileName().toString();
    if (!name.endsWith(".safetensors" + INDEX))
      throw new IllegalArgumentException(
          "an index's name ends with .safetensors" + INDEX + ", unlike " + name);
    String stem = name.substring(0, name.length() - (".safetensors" + INDEX).length());
    List<Map<String, Tensor>> shards = SafeTensorsIndex.split(ordered(tensors), mostShardBytes);
    var files = new LinkedHashMap<String, String>();
    for (int i = 0; i < shards.size(); i++) {
      String file = String.format("%s-%05d-of-%05d.safetensors", stem, i + 1, shards.size());
      save(shards.get(i), Map.of("format", "pt"), index.resolveSibling(file));
      for (String key : shards.get(i).keySet()) files.put(key, file);
    }
    byte[] json = SafeTensorsIndex.print(files, tensors);
    AtomicFile.write(index, channel -> writeFully(channel, ByteBuffer.wrap(json)));
  }

  /// Hash maps have another order in every run of the JVM: theirs is the names'.
  private static <V> SequencedMap<String, V> ordered(Map<String, ? extends V> map) {
    return map instanceof SequencedMap<String, ? extends V>
        ? new LinkedHashMap<>(map)
        : new TreeMap<>(map);
  }

  /// Writes the tensors to a channel, such as an entry of an archive.
  public static void write(
      Map<String, ? extends Tensor> tensors,
      Map<String, String> metadata,
      WritableByteChannel channel)
      throws IOException {
    var named = SafeTensors.<Tensor>ordered(tensors);
    // The widest elements first, so that every tensor is aligned; names keep their order in the
    // header.
    List<Map.Entry<String, Tensor>> order = new ArrayList<>();
    named.forEach((name, tensor) -> order.add(Map.entry(name, tensor)));
    order.sort(Comparator.comparing(entry -> -entry.getValue().elementSize()));
    var offsets = new LinkedHashMap<String, Long>();
    long end = 0;
    for (var entry : order) {
      offsets.put(entry.getKey(), end);
      end += entry.getValue().numel() * entry.getValue().elementSize();
    }
    byte[] json = SafeTensorsHeader.print(named, offsets, ordered(metadata));
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
