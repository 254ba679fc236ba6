package fastai.data;

import java.util.List;
import torch.Torch;

/// A label as its number in a vocabulary.
public record Category(int index) implements Collatable {
  @Override
  public TensorCategory collate(List<?> values) {
    var indices = new long[values.size()];
    for (int i = 0; i < indices.length; i++) indices[i] = ((Category) values.get(i)).index;
    return new TensorCategory(Torch.tensor(indices));
  }
}
