package fastai.data;

import java.util.List;
import torch.Torch;

/// Several labels of one sample as their numbers in a vocabulary.
public record MultiCategory(List<Integer> indices) implements Collatable {
  public MultiCategory {
    indices = List.copyOf(indices);
  }

  /// Int64 `[batch, labels]`; most samples have different numbers of labels, and need
  /// [OneHotEncode].
  @Override
  public TensorMultiCategory collate(List<?> values) {
    var all = new long[values.size()][];
    for (int i = 0; i < all.length; i++) {
      var labels = ((MultiCategory) values.get(i)).indices;
      if (labels.size() != indices.size())
        throw new IllegalArgumentException(
            "samples with different numbers of labels cannot become a batch: the first has "
                + indices.size()
                + ", number "
                + i
                + " has "
                + labels.size()
                + "; add OneHotEncode, as MultiCategoryBlock does");
      all[i] = labels.stream().mapToLong(Integer::longValue).toArray();
    }
    return new TensorMultiCategory(Torch.tensor(all));
  }
}
