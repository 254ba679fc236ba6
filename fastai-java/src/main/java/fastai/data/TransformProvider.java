package fastai.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;

/// The transforms of a domain that an export can name. Each domain of the library provides its own
/// as a service, so that loading knows them all without naming any; a user's are given to
/// [fastai.learner.LoadOptions].
public interface TransformProvider {
  /// For each name ([Transform#name()]), what makes the transform of its settings
  /// ([Transform#config()]).
  Map<String, Function<Map<String, Object>, Transform>> makers();

  /// All that the library knows.
  static Map<String, Function<Map<String, Object>, Transform>> all() {
    var all = new HashMap<String, Function<Map<String, Object>, Transform>>();
    all.putAll(TargetTransforms.makers());
    all.put(ToTensor.NAME, _ -> new ToTensor());
    ServiceLoader.load(TransformProvider.class, TransformProvider.class.getClassLoader())
        .forEach(provider -> all.putAll(provider.makers()));
    return all;
  }

  /// The numbers of a list in a config.
  static double[] numbers(Object list) {
    return ((List<?>) list)
        .stream().mapToDouble(number -> ((Number) number).doubleValue()).toArray();
  }
}
