package fastai.tensorboard;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A protocol buffer that is being written, field by field. The numbers of the fields are those of
/// TensorFlow's `event.proto`, `summary.proto`, `tensor.proto` and `graph.proto`.
final class Message {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CodedOutputStream out = CodedOutputStream.newInstance(bytes);

  private interface Writing {
    void run() throws IOException;
  }

  private Message write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Message put(int field, String value) {
    return write(() -> out.writeString(field, value));
  }

  Message put(int field, long value) {
    return write(() -> out.writeInt64(field, value));
  }

  Message put(int field, double value) {
    return write(() -> out.writeDouble(field, value));
  }

  Message putFloat(int field, float value) {
    return write(() -> out.writeFloat(field, value));
  }

  Message put(int field, byte[] value) {
    return write(() -> out.writeByteArray(field, value));
  }

  Message put(int field, Message value) {
    return put(field, value.toBytes());
  }

  /// Packed, as repeated numbers are.
  Message put(int field, double[] values) {
    var packed = new ByteArrayOutputStream();
    var all = CodedOutputStream.newInstance(packed);
    return write(
        () -> {
          for (double value : values) all.writeDoubleNoTag(value);
          all.flush();
          out.writeByteArray(field, packed.toByteArray());
        });
  }

  byte[] toBytes() {
    write(out::flush);
    return bytes.toByteArray();
  }
}
