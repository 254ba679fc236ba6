package fastai.vision;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Boxes of the COCO format (cocodataset.org), read as they come, so that large files need little
/// memory.
///
/// ```java
/// var all = Annotations.getAnnotations(path.resolve("train.json"), "train/");
/// var block = DataBlock.<Annotations.Annotation>of(new ImageBlock(), new BBoxBlock(), new BBoxLblBlock())
///     .withNInp(1)
///     .withGetX(one -> path.resolve(one.file()))
///     .withGetY(List.of(Annotations.Annotation::boxes, Annotations.Annotation::labels));
/// ```
public final class Annotations {
  private Annotations() {}

  /// What is on one image.
  ///
  /// @param boxes `x1, y1, x2, y2` of each, in pixels
  /// @param labels one a box
  public record Annotation(String file, float[][] boxes, List<String> labels) {}

  private record Box(long image, long category, float[] at) {}

  /// The images that have boxes, in the file's order.
  ///
  /// @param prefix before the images' names
  /// @throws IllegalArgumentException if the file is no COCO JSON
  public static List<Annotation> getAnnotations(Path json, String prefix) {
    var images = new LinkedHashMap<Long, String>();
    var names = new HashMap<Long, String>();
    var boxes = new ArrayList<Box>();
    try (var in = new BufferedInputStream(Files.newInputStream(json));
        var parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      expect(parser.nextToken(), JsonToken.START_OBJECT, json);
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String part = parser.currentName();
        parser.nextToken();
        switch (part) {
          case "images" ->
              each(parser, json, one -> images.put(number(one, "id"), text(one, "file_name")));
          case "categories" ->
              each(parser, json, one -> names.put(number(one, "id"), text(one, "name")));
          case "annotations" -> each(parser, json, one -> boxes.add(box(one)));
          default -> parser.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the annotations " + json + ": " + e, e);
    } catch (JacksonException | IllegalStateException e) {
      throw new IllegalArgumentException(json + " is no COCO JSON: " + e.getMessage(), e);
    }
    return join(images, names, boxes, prefix);
  }

  private static List<Annotation> join(
      Map<Long, String> images, Map<Long, String> names, List<Box> boxes, String prefix) {
    var ofImage = new HashMap<Long, List<Box>>();
    for (var box : boxes) ofImage.computeIfAbsent(box.image, _ -> new ArrayList<>()).add(box);
    var all = new ArrayList<Annotation>();
    images.forEach(
        (id, file) -> {
          var own = ofImage.get(id);
          if (own == null) return;
          all.add(
              new Annotation(
                  prefix + file,
                  own.stream().map(Box::at).toArray(float[][]::new),
                  own.stream().map(box -> name(names, box.category)).toList()));
        });
    return all;
  }

  private static String name(Map<Long, String> names, long category) {
    String name = names.get(category);
    if (name != null) return name;
    throw new IllegalArgumentException("there is no category " + category + " in the annotations");
  }

  private static Box box(Map<String, Object> one) {
    var at = (List<?>) one.get("bbox");
    if (at == null || at.size() != 4)
      throw new IllegalStateException("an annotation lacks its bbox: x, y, width, height");
    float x = ((Number) at.get(0)).floatValue(), y = ((Number) at.get(1)).floatValue();
    return new Box(
        number(one, "image_id"),
        number(one, "category_id"),
        new float[] {
          x, y, x + ((Number) at.get(2)).floatValue(), y + ((Number) at.get(3)).floatValue()
        });
  }

  private static long number(Map<String, Object> one, String name) {
    if (one.get(name) instanceof Number number) return number.longValue();
    throw new IllegalStateException("an entry lacks its " + name + ": " + one);
  }

  private static String text(Map<String, Object> one, String name) {
    if (one.get(name) instanceof String text) return text;
    throw new IllegalStateException("an entry lacks its " + name + ": " + one);
  }

  private interface Entry {
    void read(Map<String, Object> one);
  }

  /// Texts, numbers and flat lists of numbers; what is nested deeper is passed over.
  private static void each(JsonParser parser, Path json, Entry entry) {
    expect(parser.currentToken(), JsonToken.START_ARRAY, json);
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      var one = new HashMap<String, Object>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        switch (parser.nextToken()) {
          case VALUE_STRING -> one.put(name, parser.getString());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> one.put(name, parser.getDoubleValue());
          case null -> throw new IllegalStateException("the file ends too early");
          default -> {
            if (name.equals("bbox")) one.put(name, numbers(parser));
            else parser.skipChildren();
          }
        }
      }
      entry.read(one);
    }
  }

  private static List<Double> numbers(JsonParser parser) {
    var numbers = new ArrayList<Double>();
    while (parser.nextToken() != JsonToken.END_ARRAY) numbers.add(parser.getDoubleValue());
    return numbers;
  }

  private static void expect(JsonToken token, JsonToken expected, Path json) {
    if (token != expected)
      throw new IllegalArgumentException(json + " is no COCO JSON: " + token + " for " + expected);
  }
}
