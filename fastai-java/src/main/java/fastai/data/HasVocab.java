package fastai.data;

import java.util.List;

/// What has a vocabulary, one label a class: [Categorize] and its kin.
public interface HasVocab extends HasC {
  /// The labels in the order of their numbers; `null` before the setup.
  List<String> vocab();

  @Override
  default int c() {
    return vocab() == null ? 0 : vocab().size();
  }
}
