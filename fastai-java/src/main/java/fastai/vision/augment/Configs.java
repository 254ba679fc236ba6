package fastai.vision.augment;

import fastai.data.Transform;
import fastai.data.TransformProvider;
import java.util.List;
import java.util.Map;

/// Settings of transforms in an export.
final class Configs {
  private Configs() {}

  static double number(Map<String, Object> config, String name) {
    return ((Number) config.get(name)).doubleValue();
  }

  static int integer(Map<String, Object> config, String name) {
    return ((Number) config.get(name)).intValue();
  }

  static void put(Map<String, Object> config, String name, Draw draw) {
    switch (draw) {
      case null -> {}
      case Draw.Given given -> config.put(name, given.values());
      default ->
          throw new UnsupportedOperationException(
              "a transform that draws with a function cannot be exported: an export holds no"
                  + " functions; take Draw.of(numbers), or leave the transform out of what is"
                  + " exported (it acts in training only)");
    }
  }

  static Draw draw(Map<String, Object> config, String name) {
    Object values = config.get(name);
    return values == null ? null : Draw.of(TransformProvider.numbers(values));
  }

  /// Names and settings.
  static List<Map<String, Object>> list(List<? extends Transform> transforms) {
    return transforms.stream()
        .map(one -> Map.<String, Object>of("name", one.name(), "config", one.config()))
        .toList();
  }

  static List<Transform> transforms(Object list) {
    return ((List<?>) list)
        .stream()
            .map(
                one -> {
                  var named = map(one);
                  return AugmentTransforms.make(
                      (String) named.get("name"), map(named.get("config")));
                })
            .toList();
  }

  @SuppressWarnings("unchecked") // the keys of an export's maps are strings
  static Map<String, Object> map(Object config) {
    return (Map<String, Object>) config;
  }
}
