package torch.data;

import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

/// All indices in order.
public record SequentialSampler(long size) implements Sampler {
  @Override
  public PrimitiveIterator.OfLong iterator() {
    return LongStream.range(0, size).iterator();
  }
}
