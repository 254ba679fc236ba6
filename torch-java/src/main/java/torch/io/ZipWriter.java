package torch.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;

/// Writes a zip archive of stored entries whose bytes begin at multiples of 64, so that a reader
/// may map the file and use them where they lie. `java.util.zip` can neither align an entry nor
/// know where it begins.
///
/// The layout is that of `torch.save` to the last byte (no times, a padding field `FB`, a
/// descriptor after the bytes, 64 bit sizes from 4 GB on): Python computes where the bytes of an
/// entry begin from the sizes of those before, when it loads to the meta device.
final class ZipWriter {
  static final int ALIGNMENT = 64;
  private static final long MOST = 0xFFFFFFFFL;
  private static final int LOCAL_BYTES = 30;
  private static final int UTF8 = 0x0800;
  private static final int DESCRIPTOR = 0x0008;

  private final WritableByteChannel channel;
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private long at;
  private long count;

  ZipWriter(WritableByteChannel channel) {
    this.channel = channel;
  }

  /// Adds an entry; returns its CRC-32.
  long add(String name, MemorySegment bytes) throws IOException {
    long crc = Crc.of(bytes);
    begin(name, bytes.byteSize(), crc);
    for (ByteBuffer buffer : HostBytes.buffers(bytes)) put(buffer);
    end(bytes.byteSize(), crc);
    return crc;
  }

  long add(String name, byte[] bytes) throws IOException {
    return add(name, MemorySegment.ofArray(bytes));
  }

  private long local;

  private void begin(String name, long size, long crc) throws IOException {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    int flags = size == 0 ? UTF8 : UTF8 | DESCRIPTOR;
    byte[] wide = wide(size);
    local = at;
    long start = at + LOCAL_BYTES + utf8.length + wide.length + 4;
    int padding = (int) (-start & ALIGNMENT - 1);
    ByteBuffer header = buffer(LOCAL_BYTES + utf8.length + wide.length + 4 + padding);
    header.putInt(0x04034b50).putShort((short) 0).putShort((short) flags).putShort((short) 0);
    header.putInt(0); // no time
    header.putInt(0).putInt(0).putInt(0); // in the descriptor
    header.putShort((short) utf8.length).putShort((short) (wide.length + 4 + padding));
    header.put(utf8).put(wide).put((byte) 'F').put((byte) 'B').putShort((short) padding);
    while (header.hasRemaining()) header.put((byte) 'Z');
    put(header.flip());

    ByteBuffer central = buffer(46 + utf8.length + wide.length);
    central.putInt(0x02014b50).putShort((short) 0).putShort((short) 0);
    central.putShort((short) flags).putShort((short) 0).putInt(0);
    central.putInt((int) crc).putInt(least(size)).putInt(least(size));
    central.putShort((short) utf8.length).putShort((short) wide.length).putShort((short) 0);
    central.putShort((short) 0).putShort((short) 0).putInt(0).putInt(least(local));
    central.put(utf8).put(wide);
    directory.writeBytes(central.array());
    count++;
  }

  private void end(long size, long crc) throws IOException {
    if (size == 0) return;
    ByteBuffer descriptor = buffer(24).putInt(0x08074b50).putInt((int) crc);
    if (size >= MOST || local >= MOST) descriptor.putLong(size).putLong(size);
    else descriptor.putInt((int) size).putInt((int) size);
    put(descriptor.flip());
  }

  /// The extra field for what 32 bits cannot hold.
  private byte[] wide(long size) {
    if (size < MOST && at < MOST) return new byte[0];
    ByteBuffer field = buffer(28).putShort((short) 1).putShort((short) 0);
    if (size >= MOST) field.putLong(size).putLong(size);
    if (at >= MOST) field.putLong(at);
    field.putShort(2, (short) (field.position() - 4));
    return java.util.Arrays.copyOf(field.array(), field.position());
  }

  private static int least(long value) {
    return (int) Math.min(value, MOST);
  }

  /// Writes the directory.
  void finish() throws IOException {
    long begin = at;
    put(ByteBuffer.wrap(directory.toByteArray()));
    long end = at;
    long bytes = end - begin;
    ByteBuffer tail = buffer(56 + 20 + 22);
    tail.putInt(0x06064b50).putLong(44).putShort((short) 0x031e).putShort((short) 45);
    tail.putInt(0).putInt(0).putLong(count).putLong(count).putLong(bytes).putLong(begin);
    tail.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
    tail.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
    short few = (short) Math.min(count, 0xFFFF);
    tail.putShort(few).putShort(few).putInt(least(bytes)).putInt(least(begin)).putShort((short) 0);
    put(tail.flip());
  }

  private static ByteBuffer buffer(int capacity) {
    return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void put(ByteBuffer buffer) throws IOException {
    at += buffer.remaining();
    while (buffer.hasRemaining()) channel.write(buffer);
  }
}
