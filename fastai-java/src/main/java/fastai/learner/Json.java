package fastai.learner;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import torch.io.FormatException;

/// JSON as Java's own maps, lists, texts, numbers and truth values.
final class Json {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Json() {}

  static byte[] print(Object value) {
    var bytes = new ByteArrayOutputStream();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      print(json, value);
    }
    return bytes.toByteArray();
  }

  private static void print(JsonGenerator json, Object value) {
    switch (value) {
      case null -> json.writeNull();
      case String text -> json.writeString(text);
      case Boolean truth -> json.writeBoolean(truth);
      case Long number -> json.writeNumber(number);
      case Integer number -> json.writeNumber(number);
      case Number number -> json.writeNumber(number.doubleValue());
      case Map<?, ?> map -> {
        json.writeStartObject();
        map.forEach(
            (key, element) -> {
              json.writeName((String) key);
              print(json, element);
            });
        json.writeEndObject();
      }
      case List<?> list -> {
        json.writeStartArray();
        for (Object element : list) print(json, element);
        json.writeEndArray();
      }
      default ->
          throw new IllegalArgumentException(
              "a "
                  + value.getClass().getName()
                  + " cannot be kept in an export; use texts, numbers, truth values, lists and"
                  + " maps");
    }
  }

  /// @throws FormatException if it is no object
  static Map<String, Object> parse(String part, byte[] bytes) {
    try (var json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      json.nextToken();
      if (!(value(json) instanceof Map<?, ?> map))
        throw new FormatException("'" + part + "' holds no JSON object");
      if (json.nextToken() != null)
        throw new FormatException("'" + part + "' goes on after its JSON object");
      return strings(map);
    } catch (JacksonException e) {
      throw new FormatException("'" + part + "' is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  @SuppressWarnings("unchecked") // value() makes them so
  static Map<String, Object> strings(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  private static Object value(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        var map = new LinkedHashMap<String, Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String key = json.currentName();
          json.nextToken();
          map.put(key, value(json));
        }
        yield map;
      }
      case START_ARRAY -> {
        var list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) list.add(value(json));
        yield list;
      }
      case VALUE_STRING -> json.getString();
      case VALUE_NUMBER_INT -> json.getLongValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case null, default -> throw new FormatException("the JSON ends too early");
    };
  }
}
