package fastai.vision;

import fastai.data.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import torch.Tensor;
import torch.TensorScope;
import torch.nn.functional.F;

/// Makes the boxes of the samples of a batch equally many (fastai's `bb_pad`): they are cut at the
/// picture's edge, those that lie outside are left out with their labels, and the others are
/// followed by empty ones, whose label is `padIdx`.
public final class BBoxPad extends Transform {
  static final String NAME = "BBoxPad";

  private final int padIdx;

  public BBoxPad() {
    this(0);
  }

  /// @param padIdx the label of the empty boxes: `#na#` in a [BBoxLblBlock]
  public BBoxPad(int padIdx) {
    this.padIdx = padIdx;
  }

  /// @param x the samples: tuples with boxes, and labels if there are any
  @Override
  public Object encodes(Object x) {
    if (!(x instanceof List<?> samples)) return x;
    try (var scope = new TensorScope()) {
      var clipped = samples.stream().map(sample -> clipped((Object[]) sample)).toList();
      long most = clipped.stream().mapToLong(BBoxPad::boxes).max().orElse(0);
      var padded = new ArrayList<Object[]>();
      for (var sample : clipped) padded.add(padded(sample, most, scope));
      return padded;
    }
  }

  private static long boxes(Object[] sample) {
    for (Object value : sample) if (value instanceof TensorBBox boxes) return boxes.data().size(0);
    return 0;
  }

  private static Object[] clipped(Object[] sample) {
    Tensor there = null;
    var clipped = sample.clone();
    for (int i = 0; i < sample.length; i++) {
      if (!(sample[i] instanceof TensorBBox boxes)) continue;
      if (!boxes.scaled())
        throw new IllegalArgumentException(
            "boxes are cut at -1 and 1, but these are in pixels; add PointScaler, as BBoxBlock"
                + " does");
      var data = boxes.data().clamp(-1, 1);
      var area =
          data.select(1, 2).sub(data.select(1, 0)).mul(data.select(1, 3).sub(data.select(1, 1)));
      there = area.gt(0).nonzero().view(-1);
      clipped[i] = boxes.with(data.indexSelect(0, there));
    }
    if (there == null)
      throw new IllegalArgumentException("there are no boxes to pad; put a BBoxBlock before");
    for (int i = 0; i < sample.length; i++)
      if (sample[i] instanceof BBoxLabels labels)
        clipped[i] = labels.with(labels.data().indexSelect(0, there));
    return clipped;
  }

  private Object[] padded(Object[] sample, long most, TensorScope scope) {
    var padded = sample.clone();
    for (int i = 0; i < sample.length; i++)
      padded[i] =
          switch (sample[i]) {
            case TensorBBox boxes ->
                boxes.with(
                    scope.keep(
                        F.pad(boxes.data(), new long[] {0, 0, 0, most - boxes.data().size(0)}, 0)));
            case BBoxLabels labels ->
                labels.with(
                    scope.keep(
                        F.pad(
                            labels.data(), new long[] {0, most - labels.data().size(0)}, padIdx)));
            case null, default -> sample[i];
          };
    return padded;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("padIdx", padIdx);
  }
}
