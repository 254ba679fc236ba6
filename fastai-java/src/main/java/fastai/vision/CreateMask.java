package fastai.vision;

import fastai.data.Transform;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import torch.Tensor;

/// Makes a [Mask] of what a getter gives: a file's path or contents, a mask already in memory.
final class CreateMask extends Transform {
  static final String NAME = "CreateMask";

  @Override
  public Object encodes(Object x) {
    return Mask.create(x);
  }

  @Override
  public List<Class<?>> inputTypes() {
    return List.of(
        Path.class, String.class, byte[].class, Image.class, BufferedImage.class, Tensor.class);
  }

  @Override
  public TensorMask target(Tensor prediction) {
    return new TensorMask(prediction);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of();
  }
}
