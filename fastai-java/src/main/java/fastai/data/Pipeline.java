package fastai.data;

import fastai.plot.Panel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import torch.Device;

/// Transforms in the order in which they run.
///
/// ```java
/// var pipeline = Pipeline.of(Transform.of("half", (Double x) -> x / 2), new Categorize());
/// Object number = pipeline.call(3.0);
/// Object back = pipeline.decode(number);
/// ```
public record Pipeline(List<Transform> transforms) {
  public Pipeline {
    transforms = transforms.stream().sorted(Comparator.comparingInt(Transform::order)).toList();
  }

  public static Pipeline of(Transform... transforms) {
    return new Pipeline(List.of(transforms));
  }

  /// These transforms and more, in their order.
  public Pipeline add(Transform... more) {
    return add(List.of(more));
  }

  public Pipeline add(List<? extends Transform> more) {
    var all = new ArrayList<Transform>(transforms);
    all.addAll(more);
    return new Pipeline(all);
  }

  /// All the transforms; of those of one class, or one name, the last, in the place of the first.
  static List<Transform> merge(List<Transform> first, List<Transform> then) {
    var merged = new LinkedHashMap<Object, Transform>();
    for (var transform : first) merged.put(transform.key(), transform);
    for (var transform : then) merged.put(transform.key(), transform);
    return List.copyOf(merged.values());
  }

  // ---- learning ---------------------------------------------------------------------------------

  /// Whether a transform learns from the training values.
  boolean needsSetup() {
    return transforms.stream().anyMatch(Transform::needsSetup);
  }

  /// Sets up the transforms that learn, each with values that passed through those before it.
  public void setup(List<?> values) {
    setup(values, values);
  }

  /// @param all the values of all parts, for transforms that want them
  void setup(List<?> training, List<?> all) {
    // How far the values have come, one by one only as far as a transform needs it.
    List<?> seenTraining = training, seenAll = all;
    int fromTraining = 0, fromAll = 0;
    for (int i = 0; i < transforms.size(); i++) {
      var transform = transforms.get(i);
      if (!transform.needsSetup()) continue;
      if (transform.trainSetup()) {
        seenTraining = encode(seenTraining, fromTraining, i);
        fromTraining = i;
        transform.setup(seenTraining);
      } else {
        seenAll = encode(seenAll, fromAll, i);
        fromAll = i;
        transform.setup(seenAll);
      }
    }
  }

  private List<?> encode(List<?> values, int from, int to) {
    if (from == to) return values;
    var part = new Pipeline(transforms.subList(from, to));
    return values.stream().map(value -> part.encode(value, Split.TRAIN)).toList();
  }

  void to(Device device) {
    for (var transform : transforms) transform.to(device);
  }

  // ---- there and back ---------------------------------------------------------------------------

  /// A value, or all of a tuple, through the transforms that act on all parts of the data.
  public Object call(Object value) {
    return encode(value, null);
  }

  /// A value, or all of a tuple, of a part of the data.
  public Object encode(Object value, Split split) {
    for (var transform : transforms) value = transform.call(value, split);
    return value;
  }

  Object[] encodeAll(Object[] values, Split split) {
    return (Object[]) encode(values, split);
  }

  /// The way back, through the transforms in reverse order.
  public Object decode(Object value) {
    return decode(value, null, true);
  }

  /// @param full whether to go on to the end once the value can be shown
  public Object decode(Object value, Split split, boolean full) {
    for (var transform : transforms.reversed()) {
      if (!full && Shows.canShow(value)) return value;
      value = transform.decode(value, split);
    }
    return value;
  }

  /// Decodes the value as far as it takes to show it, and shows it: pictures in the panel, others
  /// as its title.
  public void show(Object value, Panel panel) {
    Shows.show(decode(value, null, false), panel);
  }

  // ---- looking up -------------------------------------------------------------------------------

  /// The transform of a class; `null` if there is none. Of several, the first.
  public <T> T get(Class<T> type) {
    return getAll(type).stream().findFirst().orElse(null);
  }

  /// All transforms of a class or interface.
  public <T> List<T> getAll(Class<T> type) {
    return transforms.stream()
        .map(Transform::unwrapped)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  @Override
  public String toString() {
    return "Pipeline: " + String.join(" -> ", transforms.stream().map(Object::toString).toList());
  }
}
