package fastai.data;

import java.util.List;

/// One label a sample: a target of as many classes as the vocabulary has labels, trained with cross
/// entropy.
///
/// @param vocab `null`: the labels of the training items
/// @param sort whether the labels are sorted, be they given or found
/// @param addNa puts `#na#` first, for labels that the vocabulary lacks
public record CategoryBlock(List<String> vocab, boolean sort, boolean addNa)
    implements TransformBlock {
  public CategoryBlock {
    if (vocab != null) vocab = List.copyOf(vocab);
  }

  /// The labels of the training items, sorted.
  public CategoryBlock() {
    this(null, true, false);
  }

  /// These labels, in this order; Python sorts them unless told `sort=False`, so that class 0 need
  /// not be the first that was written down.
  public CategoryBlock(List<String> vocab) {
    this(vocab, false, false);
  }

  public CategoryBlock withSort(boolean sort) {
    return new CategoryBlock(vocab, sort, addNa);
  }

  public CategoryBlock withAddNa(boolean addNa) {
    return new CategoryBlock(vocab, sort, addNa);
  }

  @Override
  public List<Transform> typeTfms() {
    return List.of(new Categorize(vocab, sort, addNa));
  }
}
