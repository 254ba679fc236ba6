package fastai.tensorboard;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a file of events as TensorFlow's `event.proto` describes it, and checks every sum.
public final class EventReader {
  /// The value of a field: a Long, an Integer (32 bits) or bytes.
  public record Field(int number, Object value) {
    public double asDouble() {
      return Double.longBitsToDouble((Long) value);
    }

    public float asFloat() {
      return Float.intBitsToFloat((Integer) value);
    }

    public String asText() {
      return new String((byte[]) value, java.nio.charset.StandardCharsets.UTF_8);
    }

    public List<Field> asMessage() {
      return fields((byte[]) value);
    }
  }

  private EventReader() {}

  /// The one file of events in a folder.
  public static Path file(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("events.out.tfevents."))
          .reduce(
              (_, _) -> {
                throw new AssertionError("more than one file of events");
              })
          .orElseThrow();
    }
  }

  public static List<List<Field>> events(Path file) throws IOException {
    var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    var events = new ArrayList<List<Field>>();
    while (bytes.hasRemaining()) {
      var head = new byte[8];
      bytes.get(head);
      requireSum(head, bytes.getInt());
      var record = new byte[(int) ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getLong()];
      bytes.get(record);
      requireSum(record, bytes.getInt());
      events.add(fields(record));
    }
    return events;
  }

  private static void requireSum(byte[] bytes, int sum) {
    var crc = new java.util.zip.CRC32C();
    crc.update(bytes);
    long value = crc.getValue();
    long masked = ((value >>> 15 | value << 17) & 0xffffffffL) + 0xa282ead8L & 0xffffffffL;
    if ((int) masked != sum) throw new AssertionError("a wrong sum");
  }

  static List<Field> fields(byte[] message) {
    var fields = new ArrayList<Field>();
    var in = CodedInputStream.newInstance(message);
    try {
      while (!in.isAtEnd()) {
        int tag = in.readTag(), number = WireFormat.getTagFieldNumber(tag);
        fields.add(
            new Field(
                number,
                switch (WireFormat.getTagWireType(tag)) {
                  case 0 -> in.readInt64();
                  case 1 -> in.readFixed64();
                  case 2 -> in.readByteArray();
                  case 5 -> in.readFixed32();
                  default -> throw new AssertionError("wire type of " + tag);
                }));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return fields;
  }

  public static Field field(List<Field> message, int number) {
    return message.stream().filter(f -> f.number() == number).findFirst().orElse(null);
  }

  /// tag -> step -> the fields of the value.
  public static Map<String, Map<Long, List<Field>>> values(Path file) throws IOException {
    var values = new LinkedHashMap<String, Map<Long, List<Field>>>();
    for (var event : events(file)) {
      var summary = field(event, 5);
      if (summary == null) continue;
      long step = (Long) field(event, 2).value();
      for (var value : summary.asMessage()) {
        var fields = value.asMessage();
        values
            .computeIfAbsent(field(fields, 1).asText(), _ -> new LinkedHashMap<>())
            .put(step, fields);
      }
    }
    return values;
  }

  /// The curve of a tag, step by step.
  public static List<Float> scalars(Path file, String tag) throws IOException {
    return values(file).get(tag).values().stream().map(f -> field(f, 2).asFloat()).toList();
  }
}
