package fastai.data;

import java.util.Arrays;
import java.util.List;
import torch.Torch;

/// The labels of one sample as 0 or 1 for each class.
public record OneHot(float[] values) implements Collatable {
  @Override
  public TensorMultiCategory collate(List<?> samples) {
    var all = new float[samples.size()][];
    for (int i = 0; i < all.length; i++) {
      all[i] = ((OneHot) samples.get(i)).values;
      if (all[i].length != values.length)
        throw new IllegalArgumentException(
            "samples of different numbers of classes cannot become a batch: the first has "
                + values.length
                + ", number "
                + i
                + " has "
                + all[i].length);
    }
    return new TensorMultiCategory(Torch.tensor(all));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OneHot(float[] v) && Arrays.equals(v, values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "OneHot" + Arrays.toString(values);
  }
}
