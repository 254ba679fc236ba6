package torch.inductor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import torch.io.FormatException;

/// A piece of JSON as maps, lists, strings, `Long`, `Double`, `Boolean` and `null`.
final class Json {
  private static final JsonFactory JSON = new JsonFactory();

  private Json() {}

  static Object parse(String json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      return value(parser, parser.nextToken());
    } catch (JacksonException e) {
      throw new FormatException("no valid JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Object value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case null, default -> throw new FormatException("the JSON text ends in the middle");
    };
  }

  private static Map<String, Object> object(JsonParser parser) {
    var object = new LinkedHashMap<String, Object>();
    for (String name = parser.nextName(); name != null; name = parser.nextName())
      object.put(name, value(parser, parser.nextToken()));
    return object;
  }

  private static List<Object> array(JsonParser parser) {
    var array = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) array.add(value(parser, token));
    return array;
  }
}
