package torch.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import torch.Tensor;

/// The index of a model in several safetensors files: `{"metadata": {"total_size": bytes},
/// "weight_map": {"name": "file", ...}}`.
final class SafeTensorsIndex {
  private SafeTensorsIndex() {}

  /// The file of every tensor.
  static Map<String, String> read(Source source) throws IOException {
    if (source.size() > SafeTensors.MOST_HEADER_BYTES)
      throw new FormatException("the index has " + source.size() + " bytes, more than allowed");
    byte[] json = source.bytes(0, (int) source.size());
    Map<String, String> files = null;
    try (JsonParser parser = SafeTensorsHeader.JSON.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT)
        throw new FormatException("the index is no JSON object");
      for (String field = parser.nextName(); field != null; field = parser.nextName()) {
        parser.nextToken();
        if (field.equals("weight_map")) files = weightMap(parser);
        else parser.skipChildren();
      }
      if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null)
        throw new FormatException("the index is no JSON object");
    } catch (JacksonException e) {
      throw new FormatException("the index is no valid JSON: " + e.getOriginalMessage(), e);
    }
    if (files == null) throw new FormatException("the index has no weight_map");
    return files;
  }

  private static Map<String, String> weightMap(JsonParser parser) {
    var files = new LinkedHashMap<String, String>();
    if (parser.currentToken() != JsonToken.START_OBJECT)
      throw new FormatException("the index's weight_map is no JSON object");
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      if (parser.nextToken() != JsonToken.VALUE_STRING)
        throw new FormatException("the index's weight_map has no file for '" + name + "'");
      files.put(name, checked(parser.getString()));
    }
    return files;
  }

  /// The files lie beside their index, and nowhere else.
  private static String checked(String file) {
    ZipReader.checkName(file);
    if (file.indexOf('/') >= 0 || file.indexOf(':') >= 0 || !file.endsWith(".safetensors"))
      throw new FormatException(
          "the index names the file '" + file + "'; expected a .safetensors file beside it");
    return file;
  }

  /// The tensors in their order, in parts of at most so many bytes.
  static List<Map<String, Tensor>> split(SequencedMap<String, Tensor> tensors, long mostBytes) {
    List<Map<String, Tensor>> parts = new ArrayList<>();
    parts.add(new LinkedHashMap<>());
    long bytes = 0;
    for (var entry : tensors.entrySet()) {
      long size = bytes(entry.getValue());
      if (bytes + size > mostBytes && !parts.getLast().isEmpty()) {
        parts.add(new LinkedHashMap<>());
        bytes = 0;
      }
      parts.getLast().put(entry.getKey(), entry.getValue());
      bytes += size;
    }
    return parts;
  }

  private static long bytes(Tensor tensor) {
    return tensor.numel() * tensor.elementSize();
  }

  static byte[] print(Map<String, String> files, Map<String, ? extends Tensor> tensors) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json =
        SafeTensorsHeader.JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeName("metadata");
      json.writeStartObject();
      json.writeNumberProperty(
          "total_size", tensors.values().stream().mapToLong(SafeTensorsIndex::bytes).sum());
      json.writeEndObject();
      json.writeName("weight_map");
      json.writeStartObject();
      files.forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }
}
