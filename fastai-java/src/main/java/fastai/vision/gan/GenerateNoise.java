package fastai.vision.gan;

import fastai.data.Draws;
import java.util.function.Function;
import torch.Torch;

/// Noise in place of an item (fastai's `generate_noise`): standard normal numbers, `[size]`, new
/// ones each time. For the inputs of a GAN whose targets are images:
///
/// ```java
/// var block = DataBlock.<Path>of(TransformBlock.of(), new ImageBlock())
///     .withGetX(new GenerateNoise())
///     .withSplitter(new IndexSplitter());
/// ```
///
/// @param size how many numbers
public record GenerateNoise(int size) implements Function<Object, InvisibleTensor> {
  /// 100.
  public GenerateNoise() {
    this(100);
  }

  @Override
  public InvisibleTensor apply(Object item) {
    return new InvisibleTensor(Torch.empty(size).normal_(0, 1, Draws.current().generator()));
  }
}
