package fastai.data;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The transforms of targets that an export can name.
final class TargetTransforms {
  private TargetTransforms() {}

  static Map<String, Function<Map<String, Object>, Transform>> makers() {
    return Map.of(
        Categorize.NAME, Categorize::ofConfig,
        MultiCategorize.NAME, MultiCategorize::ofConfig,
        OneHotEncode.NAME, OneHotEncode::ofConfig,
        EncodedMultiCategorize.NAME, EncodedMultiCategorize::ofConfig,
        RegressionSetup.NAME, RegressionSetup::ofConfig);
  }

  static List<String> vocab(Map<String, Object> config) {
    return ((List<?>) config.get("vocab")).stream().map(String.class::cast).toList();
  }
}
