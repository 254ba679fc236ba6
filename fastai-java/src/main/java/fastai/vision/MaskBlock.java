package fastai.vision;

import fastai.data.Transform;
import fastai.data.TransformBlock;
import fastai.losses.CrossEntropyLossFlat;
import fastai.losses.LossFunc;
import java.util.List;

/// A class for each pixel: made of a file whose grey values are the class numbers, and trained with
/// cross entropy over axis 1. A batch is int64 `[batch, height, width]`.
///
/// @param codes the classes' names in the order of their numbers; empty if no one said, and then
///   the model has to be told how many there are
public record MaskBlock(List<String> codes) implements TransformBlock {
  public MaskBlock {
    codes = List.copyOf(codes);
  }

  public MaskBlock() {
    this(List.of());
  }

  public MaskBlock(String... codes) {
    this(List.of(codes));
  }

  @Override
  public List<Transform> typeTfms() {
    return List.of(new CreateMask());
  }

  @Override
  public List<Transform> itemTfms() {
    return List.of(new AddMaskCodes(codes));
  }

  @Override
  public List<Transform> batchTfms() {
    return List.of(new IntToFloatTensor());
  }

  @Override
  public LossFunc lossFunc() {
    return new CrossEntropyLossFlat().withAxis(1);
  }
}
