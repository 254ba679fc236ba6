package fastai.data;

import java.util.List;
import java.util.stream.IntStream;

/// The items where the mask is true are for validation.
public final class MaskSplitter implements Splitter<Object> {
  private final boolean[] mask;

  public MaskSplitter(boolean... mask) {
    this.mask = mask.clone();
  }

  /// @throws IllegalArgumentException if the mask is not as long as the items
  @Override
  public Splits split(List<?> items) {
    if (mask.length != items.size())
      throw new IllegalArgumentException(
          "the mask has "
              + mask.length
              + " values for "
              + items.size()
              + " items; give one value an item");
    return new IndexSplitter(IntStream.range(0, mask.length).filter(i -> mask[i]).toArray())
        .split(items);
  }
}
