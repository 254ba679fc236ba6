package fastai.data;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Transforms in the order in which they run.
public record Pipeline(List<Transform> transforms) {
  public Pipeline {
    transforms = transforms.stream().sorted(Comparator.comparingInt(Transform::order)).toList();
  }

  public static Pipeline of(Transform... transforms) {
    return new Pipeline(List.of(transforms));
  }

  /// All the transforms; of those of one class, the last, in the place of the first.
  static List<Transform> merge(List<Transform> first, List<Transform> then) {
    var merged = new LinkedHashMap<Class<?>, Transform>();
    for (var transform : first) merged.put(transform.getClass(), transform);
    for (var transform : then) merged.put(transform.getClass(), transform);
    return List.copyOf(merged.values());
  }

  /// Whether a transform learns from the training values.
  boolean needsSetup() {
    return transforms.stream().anyMatch(Transform::needsSetup);
  }

  /// Sets up the transforms that learn, each with values that passed through those before it.
  void setup(List<?> values) {
    List<?> seen = values;
    int from = 0;
    for (int i = 0; i < transforms.size(); i++) {
      if (!transforms.get(i).needsSetup()) continue;
      var before = new Pipeline(transforms.subList(from, i));
      if (from < i) seen = seen.stream().map(value -> before.encode(value, Split.TRAIN)).toList();
      transforms.get(i).setup(seen);
      from = i;
    }
  }

  Object encode(Object value, Split split) {
    for (var transform : transforms) if (acts(transform, split)) value = transform.encodes(value);
    return value;
  }

  Object[] encodeAll(Object[] values, Split split) {
    for (var transform : transforms)
      if (acts(transform, split)) values = transform.encodesAll(values);
    return values;
  }

  Object decode(Object value) {
    for (var transform : transforms.reversed()) value = transform.decodes(value);
    return value;
  }

  private static boolean acts(Transform transform, Split split) {
    return transform.split() == null || transform.split() == split;
  }

  /// The transform of a class; `null` if there is none.
  public <T extends Transform> T get(Class<T> type) {
    for (var transform : transforms) if (type.isInstance(transform)) return type.cast(transform);
    return null;
  }
}
