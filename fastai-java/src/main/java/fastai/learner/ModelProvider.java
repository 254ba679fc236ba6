package fastai.learner;

import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import torch.nn.Module;

/// The models of a domain that an export can name. Each domain of the library provides its own as a
/// service, so that loading knows them all without naming any; a user's are given to
/// [LoadOptions#withModel].
public interface ModelProvider {
  /// Makes a model of its settings.
  @FunctionalInterface
  interface Maker {
    /// @param config what [ModelRecipe#config()] gave; from a file that may be damaged or evil
    /// @param mostElements how many elements a weight may have, since the file holds no more
    /// @throws torch.io.FormatException if there is no such model, or it would be larger
    Module make(Map<String, Object> config, long mostElements);
  }

  /// For each name ([ModelRecipe#recipe()]), what makes the model.
  Map<String, Maker> makers();

  /// All that the library knows.
  static Map<String, Maker> all() {
    var all = new HashMap<String, Maker>();
    ServiceLoader.load(ModelProvider.class, ModelProvider.class.getClassLoader())
        .forEach(provider -> all.putAll(provider.makers()));
    return all;
  }
}
