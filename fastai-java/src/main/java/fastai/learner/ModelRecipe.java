package fastai.learner;

import java.util.Map;

/// A model that knows how it is made, so that an export can say so and make it again: by a
/// [ModelProvider]. Its weights are kept apart from this.
public interface ModelRecipe {
  /// The name by which a provider knows it.
  String recipe();

  /// The settings, of which a provider makes it again: numbers, texts, truths, lists and maps of
  /// them, as JSON has them; empty if it cannot be made again from settings.
  Map<String, Object> config();
}
