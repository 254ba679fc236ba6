package torch.io;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Writes the zip archive that [CheckpointReader] describes, with the entries of PyTorch 2.13 in
/// its order. The folder in it is always `archive`, as when Python writes to memory: a file's bytes
/// do not depend on its name.
final class CheckpointWriter {
  private static final String ROOT = "archive/";

  private final ZipWriter zip;
  private final MessageDigest digest;

  private CheckpointWriter(WritableByteChannel channel) {
    zip = new ZipWriter(channel);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has it", e);
    }
  }

  static void write(Object value, WritableByteChannel channel) throws IOException {
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      var storages = new StorageTable();
      byte[] pickle = Pickler.pickle(value, storages);
      new CheckpointWriter(channel).write(pickle, storages);
    }
  }

  private void write(byte[] pickle, StorageTable storages) throws IOException {
    add("data.pkl", pickle);
    // The entries of version 1 lie in the order of their keys, aligned as said.
    add(".format_version", "1");
    add(".storage_alignment", String.valueOf(ZipWriter.ALIGNMENT));
    add("byteorder", ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN ? "big" : "little");
    int key = 0;
    for (Tensor content : storages.contents()) {
      String name = "data/" + key++;
      try (var _ = new TensorScope()) {
        HostBytes.of(
            content.cpu(),
            bytes -> {
              add(name, bytes);
              return null;
            });
      }
    }
    add("version", "3\n");
    add(".data/serialization_id", serializationId());
    zip.finish();
  }

  private void add(String name, String text) throws IOException {
    add(name, text.getBytes(StandardCharsets.US_ASCII));
  }

  private void add(String name, byte[] bytes) throws IOException {
    add(name, MemorySegment.ofArray(bytes));
  }

  private void add(String name, MemorySegment bytes) throws IOException {
    long crc = zip.add(ROOT + name, bytes);
    digest.update((name + ':' + crc + '\n').getBytes(StandardCharsets.UTF_8));
  }

  /// 40 digits that tell one content from another.
  private String serializationId() {
    String digits = new BigInteger(1, digest.digest()).toString();
    return "0".repeat(Math.max(0, 40 - digits.length()))
        + digits.substring(Math.max(0, digits.length() - 40));
  }
}
