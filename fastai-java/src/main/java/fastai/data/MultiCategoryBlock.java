package fastai.data;

import java.util.List;

/// Several labels a sample, or none: a target of 0 or 1 for each class, `[batch, classes]`, trained
/// with binary cross entropy.
///
/// ```java
/// DataBlock.<Row>of(new ImageBlock(), new MultiCategoryBlock())
///     .withGetY(new ColReader("tags").withLabelDelim(" "))
/// DataBlock.<Row>of(new ImageBlock(), MultiCategoryBlock.encoded(List.of("haze", "cloud")))
///     .withGetY(new ColReader("haze", "cloud"))
/// ```
///
/// @param encoded whether a target is 0 or 1 for each class already
/// @param vocab `null`: the labels of the training items, sorted
/// @param addNa puts `#na#` first
public record MultiCategoryBlock(boolean encoded, List<String> vocab, boolean addNa)
    implements TransformBlock {
  public MultiCategoryBlock {
    if (vocab != null) vocab = List.copyOf(vocab);
    if (encoded && vocab == null)
      throw new IllegalArgumentException(
          "targets that are encoded do not name their classes; give the vocabulary in the order of"
              + " the columns");
  }

  public MultiCategoryBlock() {
    this(false, null, false);
  }

  public MultiCategoryBlock(List<String> vocab) {
    this(false, vocab, false);
  }

  /// Targets that are 0 or 1 for each class.
  public static MultiCategoryBlock encoded(List<String> vocab) {
    return new MultiCategoryBlock(true, vocab, false);
  }

  public MultiCategoryBlock withAddNa(boolean addNa) {
    return new MultiCategoryBlock(encoded, vocab, addNa);
  }

  @Override
  public List<Transform> typeTfms() {
    if (encoded) return List.of(new EncodedMultiCategorize(vocab));
    var categorize = new MultiCategorize(vocab, addNa);
    return List.of(categorize, new OneHotEncode(categorize));
  }
}
