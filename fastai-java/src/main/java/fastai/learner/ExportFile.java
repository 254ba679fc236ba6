package fastai.learner;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import torch.io.AtomicFile;
import torch.io.FormatException;

/// A zip archive of named parts, the first a manifest with the version, and the size and SHA-256 of
/// every other part. Parts are read by the names in the manifest, never by what else the archive
/// holds, and never under a name of the archive's choice.
final class ExportFile {
  static final String FORMAT = "fastai-java export";
  static final int VERSION = 1;
  private static final String MANIFEST = "manifest.json";
  private static final int MOST_JSON = 64 << 20;

  private ExportFile() {}

  /// @param parts files, whose content becomes the parts
  static void write(Path file, Map<String, Path> parts) {
    AtomicFile.write(
        file,
        channel -> {
          var out =
              new ZipOutputStream(
                  new BufferedOutputStream(
                      new Uncloseable(Channels.newOutputStream(channel)), 1 << 16));
          var listed = new LinkedHashMap<String, Object>();
          for (var part : parts.entrySet())
            listed.put(
                part.getKey(),
                Map.of("size", Files.size(part.getValue()), "sha256", digest(part.getValue())));
          var manifest = new LinkedHashMap<String, Object>();
          manifest.put("format", FORMAT);
          manifest.put("version", VERSION);
          manifest.put("parts", listed);
          out.putNextEntry(new ZipEntry(MANIFEST));
          out.write(Json.print(manifest));
          for (var part : parts.entrySet()) {
            // Weights are noise to a packer.
            out.setLevel(part.getKey().endsWith(".json") ? 6 : 0);
            out.putNextEntry(new ZipEntry(part.getKey()));
            Files.copy(part.getValue(), out);
          }
          out.finish();
          out.flush();
        });
  }

  /// The archive ends; the channel is for its owner to force and close.
  private static final class Uncloseable extends java.io.FilterOutputStream {
    Uncloseable(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private static String digest(Path file) throws IOException {
    try (var in = new DigestInputStream(Files.newInputStream(file), sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /// Unpacks the parts of the manifest into a folder, under the names that are asked for; each is
  /// checked.
  ///
  /// @param wanted names of parts; one that the export lacks is left out
  /// @throws FormatException if it is no export, of a later version, or damaged
  static void unpack(Path file, java.util.Set<String> wanted, Path folder) {
    try (var zip = new ZipFile(file.toFile())) {
      var manifest = manifest(zip);
      if (!(manifest.get("parts") instanceof Map<?, ?> parts))
        throw new FormatException("its manifest lists no parts");
      for (String name : wanted) {
        if (parts.get(name) instanceof Map<?, ?> part)
          unpack(zip, name, part, folder.resolve(name));
      }
    } catch (ZipException e) {
      throw new FormatException(file + " is no export, or damaged: " + e.getMessage(), e);
    } catch (FormatException e) {
      throw new FormatException(file + " cannot be loaded: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file + ": " + e, e);
    }
  }

  private static Map<String, Object> manifest(ZipFile zip) throws IOException {
    var entry = zip.getEntry(MANIFEST);
    if (entry == null)
      throw new FormatException(
          zip.stream().anyMatch(part -> part.getName().endsWith("data.pkl"))
              ? "it is a file of Python's torch.save: what learn.save wrote is loaded with"
                  + " learn.load, and what learn.export wrote holds Python code, so save its"
                  + " weights in Python with learn.save and load those"
              : "it has no manifest.json, so it is no export of fastai-java");
    byte[] json;
    try (var in = zip.getInputStream(entry)) {
      json = in.readNBytes(MOST_JSON + 1);
    }
    if (json.length > MOST_JSON) throw new FormatException("its manifest is too large");
    var manifest = Json.parse(MANIFEST, json);
    if (!FORMAT.equals(manifest.get("format")))
      throw new FormatException(
          "its manifest says format '" + manifest.get("format") + "'; expected '" + FORMAT + "'");
    if (!(manifest.get("version") instanceof Long version))
      throw new FormatException("its manifest has no version");
    if (version != VERSION)
      throw new FormatException(
          "it has version "
              + version
              + " of the format; this library reads version "
              + VERSION
              + (version > VERSION ? ": use a newer one" : ""));
    return manifest;
  }

  private static void unpack(ZipFile zip, String name, Map<?, ?> part, Path to) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) throw new FormatException("its part '" + name + "' is missing");
    if (!(part.get("size") instanceof Long size) || !(part.get("sha256") instanceof String sha256))
      throw new FormatException("its manifest lacks the size or checksum of '" + name + "'");
    if (name.endsWith(".json") && size > MOST_JSON)
      throw new FormatException("its part '" + name + "' is too large: " + size + " bytes");
    try (var in = new DigestInputStream(zip.getInputStream(entry), sha256());
        var out = Files.newOutputStream(to)) {
      long copied = copy(in, out, size);
      String found = HexFormat.of().formatHex(in.getMessageDigest().digest());
      if (copied != size || !found.equals(sha256))
        throw new FormatException(
            "its part '"
                + name
                + "' is damaged: "
                + (copied != size
                    ? "it does not have the " + size + " bytes of the manifest"
                    : "its checksum is not the manifest's"));
    }
  }

  /// Copies no more than one byte over the limit, whatever a packed part would unfold to.
  private static long copy(InputStream in, OutputStream out, long limit) throws IOException {
    var buffer = new byte[1 << 16];
    long copied = 0;
    for (int read;
        copied <= limit
            && (read = in.read(buffer, 0, (int) Math.min(buffer.length, limit + 1 - copied))) > 0;
        copied += read) out.write(buffer, 0, read);
    return copied;
  }
}
