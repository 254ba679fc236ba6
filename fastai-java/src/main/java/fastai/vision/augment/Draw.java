package fastai.vision.augment;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import torch.DType;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// Where a transform's numbers come from, one an image; `null` in its options lets it draw them
/// itself. Fastai's `draw=` argument.
///
/// ```java
/// new Rotate(o -> o.withP(1).withDraw(Draw.of(45)));            // every image by 45 degrees
/// new Rotate(o -> o.withP(1).withDraw(Draw.of(0, 90, 180)));    // the first three images
/// new Rotate(o -> o.withP(1).withDraw(x -> Torch.randn(x.size(0)).to(x.device())));
/// ```
@FunctionalInterface
public interface Draw {
  /// @param x the batch that is to be transformed, `[batch, ...]`
  /// @return floats `[batch]` on its device
  Tensor draw(Tensor x);

  /// One number for all images.
  static Draw of(double value) {
    return new Given(List.of(value));
  }

  /// A number for each image, in order; at least as many as the batch has images.
  static Draw of(double... values) {
    return new Given(Arrays.stream(values).boxed().toList());
  }

  /// One number for all images of a batch, the next one for the next batch, and so on in a circle
  /// (fastai's `DeterministicDraw`).
  static Draw cycle(double... values) {
    var all = values.clone();
    var calls = new AtomicInteger();
    return x -> full(x, all[calls.getAndUpdate(i -> (i + 1) % all.length)]);
  }

  private static Tensor full(Tensor x, double value) {
    return x.newFull(new long[] {x.size(0)}, value, TensorOptions.of(DType.FLOAT32));
  }

  /// Numbers that an export can keep.
  record Given(List<Double> values) implements Draw {
    public Given {
      values = List.copyOf(values);
      if (values.isEmpty()) throw new IllegalArgumentException("no numbers to draw from");
    }

    @Override
    public Tensor draw(Tensor x) {
      if (values.size() == 1) return full(x, values.getFirst());
      if (values.size() < x.size(0))
        throw new IllegalArgumentException(
            values.size()
                + " numbers were given to draw from for a batch of "
                + x.size(0)
                + " images; give one for all, or one for each");
      double[] first = new double[(int) x.size(0)];
      for (int i = 0; i < first.length; i++) first[i] = values.get(i);
      return Torch.tensor(first, TensorOptions.of(DType.FLOAT32, x.device()));
    }
  }
}
