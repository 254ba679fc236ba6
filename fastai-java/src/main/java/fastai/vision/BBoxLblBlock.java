package fastai.vision;

import fastai.data.Transform;
import fastai.data.TransformBlock;
import java.util.List;

/// What is in each box of a [BBoxBlock], given as a list of names: class numbers, int64 `[batch,
/// boxes]`.
///
/// @param vocab the names in the order of their numbers; `null`: those of the training items,
///   sorted
/// @param addNa whether number 0 is `#na#`, what empty boxes are
public record BBoxLblBlock(List<String> vocab, boolean addNa) implements TransformBlock {
  public BBoxLblBlock {
    if (vocab != null) vocab = List.copyOf(vocab);
  }

  public BBoxLblBlock() {
    this(null);
  }

  public BBoxLblBlock(List<String> vocab) {
    this(vocab, true);
  }

  @Override
  public List<Transform> typeTfms() {
    return List.of(new CategorizeBoxes(vocab, addNa));
  }

  @Override
  public List<Transform> itemTfms() {
    return List.of(new BBoxLabeler());
  }
}
