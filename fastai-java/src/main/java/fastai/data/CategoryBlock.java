package fastai.data;

import fastai.losses.CrossEntropyLossFlat;
import fastai.losses.LossFunc;
import java.util.List;

/// One label a sample: a target of as many classes as the vocabulary has labels, trained with cross
/// entropy.
public record CategoryBlock(List<String> vocab, boolean sort, boolean addNa)
    implements TransformBlock {
  /// The labels of the training items, sorted.
  public CategoryBlock() {
    this(null, true, false);
  }

  /// These labels, in this order.
  public CategoryBlock(List<String> vocab) {
    this(List.copyOf(vocab), false, false);
  }

  @Override
  public List<Transform> typeTfms() {
    return List.of(new Categorize(vocab, sort, addNa));
  }

  @Override
  public LossFunc lossFunc() {
    return new CrossEntropyLossFlat();
  }
}
