package torch.io;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/// Where the entries of a zip archive lie in its file. `java.util.zip` gives streams of them, which
/// can be neither mapped nor checked before they are read; what is needed here is little: the
/// central directory, with 64 bit sizes, and the place where each entry's bytes begin.
///
/// Nothing in the archive is believed: every place and length is checked against the file, entries
/// may not overlap (else a small file could stand for a large one), and no name may occur twice or
/// lead out of its folder.
final class ZipReader {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END64 = 0x06064b50;
  private static final int END64_LOCATOR = 0x07064b50;
  private static final int END_BYTES = 22;
  private static final int LOCATOR_BYTES = 20;
  private static final int END64_BYTES = 56;
  private static final int LOCAL_BYTES = 30;
  private static final int CENTRAL_BYTES = 46;
  private static final int MOST_COMMENT = 0xFFFF;
  private static final long HEAP = Runtime.getRuntime().maxMemory();
  private static final long MOST_DIRECTORY_BYTES = Math.min(256L << 20, HEAP / 8);

  /// An entry takes some 500 bytes of Java memory.
  private static final long MOST_ENTRIES = HEAP / 4 / 500;

  private static final long UNKNOWN = 0xFFFFFFFFL;

  static final int STORED = 0;
  static final int DEFLATED = 8;

  private final Source source;
  private final Map<String, Entry> entries;

  /// @param offset of the entry's first byte in the file
  /// @param stored bytes it takes there
  /// @param size bytes it has when it is inflated
  record Entry(String name, int method, long offset, long stored, long size, long crc) {}

  private record Directory(long offset, long bytes, long count) {}

  ZipReader(Source source) throws IOException {
    this.source = source;
    this.entries = Collections.unmodifiableMap(read(directory()));
    checkOverlaps();
  }

  /// Whether the file begins as a zip archive does.
  static boolean isZip(Source source) throws IOException {
    return source.size() >= 4
        && little(source.bytes(0, 4)).getInt(0) == LOCAL; // an empty archive is of no use here
  }

  Map<String, Entry> entries() {
    return entries;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  // ---- the directory --------------------------------------------------------------------------

  private Directory directory() throws IOException {
    if (source.size() < END_BYTES)
      throw new FormatException("no zip archive: it has only " + source.size() + " bytes");
    int tail = (int) Math.min(source.size(), END_BYTES + MOST_COMMENT);
    long tailAt = source.size() - tail;
    ByteBuffer bytes = little(source.bytes(tailAt, tail));
    for (int at = tail - END_BYTES; at >= 0; at--)
      if (bytes.getInt(at) == END
          && at + END_BYTES + Short.toUnsignedInt(bytes.getShort(at + 20)) == tail)
        return directory(tailAt + at, bytes.slice(at, END_BYTES).order(ByteOrder.LITTLE_ENDIAN));
    throw new FormatException(
        "the directory at the end of the zip archive is missing: the file is truncated");
  }

  private Directory directory(long endAt, ByteBuffer end) throws IOException {
    long count = Short.toUnsignedLong(end.getShort(10));
    long bytes = Integer.toUnsignedLong(end.getInt(12));
    long offset = Integer.toUnsignedLong(end.getInt(16));
    long limit = endAt;
    if (count == 0xFFFF || bytes == UNKNOWN || offset == UNKNOWN) {
      if (endAt < LOCATOR_BYTES) throw new FormatException("the zip64 directory is missing");
      ByteBuffer locator = little(source.bytes(endAt - LOCATOR_BYTES, LOCATOR_BYTES));
      if (locator.getInt(0) != END64_LOCATOR)
        throw new FormatException("the zip64 directory is missing");
      limit = locator.getLong(8);
      ByteBuffer end64 = little(source.bytes(limit, END64_BYTES));
      if (end64.getInt(0) != END64) throw new FormatException("the zip64 directory is damaged");
      count = end64.getLong(32);
      bytes = end64.getLong(40);
      offset = end64.getLong(48);
    }
    if (offset < 0 || bytes < 0 || bytes > limit - offset)
      throw new FormatException(
          "the zip directory, "
              + bytes
              + " bytes at "
              + offset
              + ", does not fit into the file of "
              + source.size()
              + " bytes");
    if (count < 0 || count > bytes / CENTRAL_BYTES)
      throw new FormatException(
          "the zip directory of "
              + bytes
              + " bytes cannot hold the "
              + count
              + " entries it is said to have");
    if (bytes > MOST_DIRECTORY_BYTES || count > MOST_ENTRIES)
      throw new FormatException(
          "the zip directory of "
              + count
              + " entries takes more Java memory than it may; give the JVM a larger heap (-Xmx) if"
              + " the file is to be trusted");
    return new Directory(offset, bytes, count);
  }

  private Map<String, Entry> read(Directory directory) throws IOException {
    ByteBuffer bytes = little(source.bytes(directory.offset, (int) directory.bytes));
    var entries = new LinkedHashMap<String, Entry>();
    int at = 0;
    for (long i = 0; i < directory.count; i++) {
      if (bytes.capacity() - at < CENTRAL_BYTES || bytes.getInt(at) != CENTRAL)
        throw new FormatException("entry " + i + " of the zip directory is damaged");
      int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
      int extraLength = Short.toUnsignedInt(bytes.getShort(at + 30));
      int commentLength = Short.toUnsignedInt(bytes.getShort(at + 32));
      int next = at + CENTRAL_BYTES + nameLength + extraLength + commentLength;
      if (next > bytes.capacity())
        throw new FormatException("entry " + i + " of the zip directory goes past its end");
      byte[] name = new byte[nameLength];
      bytes.get(at + CENTRAL_BYTES, name);
      Entry entry =
          entry(bytes.slice(at, next - at).order(ByteOrder.LITTLE_ENDIAN), name, directory.offset);
      if (entries.put(entry.name, entry) != null)
        throw new FormatException("the zip archive has two entries '" + entry.name + "'");
      at = next;
    }
    return entries;
  }

  private Entry entry(ByteBuffer central, byte[] nameBytes, long directoryAt) throws IOException {
    String name = name(nameBytes);
    int flags = central.getShort(8);
    if ((flags & 1) != 0) throw new FormatException("entry '" + name + "' is encrypted");
    int method = Short.toUnsignedInt(central.getShort(10));
    if (method != STORED && method != DEFLATED)
      throw new FormatException(
          "entry '" + name + "' is compressed by method " + method + ", which is not known here");
    long crc = Integer.toUnsignedLong(central.getInt(16));
    long stored = Integer.toUnsignedLong(central.getInt(20));
    long size = Integer.toUnsignedLong(central.getInt(24));
    long local = Integer.toUnsignedLong(central.getInt(42));
    if (size == UNKNOWN || stored == UNKNOWN || local == UNKNOWN) {
      ByteBuffer wide = zip64(central, CENTRAL_BYTES + nameBytes.length, name);
      if (size == UNKNOWN) size = next(wide, name);
      if (stored == UNKNOWN) stored = next(wide, name);
      if (local == UNKNOWN) local = next(wide, name);
    }
    if (size < 0 || method == STORED && size != stored)
      throw new FormatException(
          "entry '" + name + "' is stored in " + stored + " bytes and said to have " + size);
    long data = dataOffset(name, nameBytes, local);
    if (stored < 0 || stored > directoryAt - data)
      throw new FormatException(
          "entry '"
              + name
              + "' is said to have "
              + stored
              + " bytes, more than the file has for it");
    return new Entry(name, method, data, stored, size, crc);
  }

  private static String name(byte[] bytes) {
    String name;
    try {
      name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new FormatException("an entry of the zip archive has a name that is not UTF-8", e);
    }
    checkName(name);
    return name;
  }

  /// Refuses names that lead out of their folder, wherever someone unpacks the archive.
  static void checkName(String name) {
    // A folder's own entry ends with a slash.
    String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    boolean unsafe = name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0;
    for (String part : path.split("/", -1))
      unsafe |= part.equals("..") || part.equals(".") || part.isEmpty();
    if (unsafe)
      throw new FormatException("the zip archive has an entry of the unsafe name '" + name + "'");
  }

  /// The part of the extra field that holds what 32 bits cannot.
  private static ByteBuffer zip64(ByteBuffer central, int at, String name) {
    int end = at + Short.toUnsignedInt(central.getShort(30));
    while (end - at >= 4) {
      int length = Short.toUnsignedInt(central.getShort(at + 2));
      if (length > end - at - 4) break;
      if (central.getShort(at) == 1)
        return central.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN);
      at += 4 + length;
    }
    throw new FormatException("entry '" + name + "' lacks its 64 bit sizes");
  }

  private static long next(ByteBuffer wide, String name) {
    if (wide.remaining() < 8)
      throw new FormatException("entry '" + name + "' lacks one of its 64 bit sizes");
    return wide.getLong();
  }

  private long dataOffset(String name, byte[] nameBytes, long local) throws IOException {
    source.check(local, LOCAL_BYTES);
    ByteBuffer header = little(source.bytes(local, LOCAL_BYTES));
    int nameLength = Short.toUnsignedInt(header.getShort(26));
    int extraLength = Short.toUnsignedInt(header.getShort(28));
    source.check(local, (long) LOCAL_BYTES + nameLength + extraLength);
    if (header.getInt(0) != LOCAL
        || nameLength != nameBytes.length
        || !Arrays.equals(source.bytes(local + LOCAL_BYTES, nameLength), nameBytes))
      throw new FormatException(
          "entry '" + name + "' of the zip archive does not begin where its directory says");
    return local + LOCAL_BYTES + nameLength + extraLength;
  }

  private void checkOverlaps() {
    List<Entry> sorted = new ArrayList<>(entries.values());
    sorted.sort(Comparator.comparingLong(Entry::offset).thenComparingLong(Entry::stored));
    long end = 0;
    for (Entry entry : sorted) {
      if (entry.offset < end)
        throw new FormatException(
            "entry '" + entry.name + "' of the zip archive overlaps the one before it");
      end = entry.offset + entry.stored;
    }
  }

  // ---- content --------------------------------------------------------------------------------

  /// The bytes of a small, stored entry, checked.
  byte[] bytes(Entry entry, long most, boolean checkCrc) throws IOException {
    requireStored(entry);
    if (entry.size > most)
      throw new FormatException(
          "entry '"
              + entry.name
              + "' has "
              + entry.size
              + " bytes; more than "
              + most
              + " cannot be read here");
    byte[] bytes = source.bytes(entry.offset, (int) entry.size);
    if (checkCrc) checkCrc(entry, MemorySegment.ofArray(bytes));
    return bytes;
  }

  /// Copies a stored entry.
  void read(Entry entry, MemorySegment target) throws IOException {
    requireStored(entry);
    source.read(entry.offset, target);
  }

  static void requireStored(Entry entry) {
    if (entry.method != STORED)
      throw new FormatException(
          "entry '"
              + entry.name
              + "' is compressed, which torch.save never does; pack the archive again without"
              + " compression (zip -0)");
  }

  static void checkCrc(Entry entry, MemorySegment bytes) {
    if (Crc.of(bytes) != entry.crc) throw damaged(entry);
  }

  /// The same for bytes of a source.
  static void checkCrc(Entry entry, Source source, long begin, long end) throws IOException {
    var crc = new CRC32();
    byte[] piece = new byte[1 << 16];
    for (long at = begin; at < end; at += piece.length) {
      int length = (int) Math.min(piece.length, end - at);
      source.read(at, MemorySegment.ofArray(piece).asSlice(0, length));
      crc.update(piece, 0, length);
    }
    if (crc.getValue() != entry.crc) throw damaged(entry);
  }

  private static FormatException damaged(Entry entry) {
    return new FormatException(
        "entry '"
            + entry.name
            + "' does not have the checksum it was stored with: the file is damaged, or torch.save"
            + " wrote none (set_crc32_options(False)) and withCheckCrc(false) reads it");
  }
}
