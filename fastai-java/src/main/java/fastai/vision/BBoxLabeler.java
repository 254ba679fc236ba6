package fastai.vision;

import fastai.data.ItemTransform;
import java.util.ArrayList;
import java.util.Map;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Brings boxes and what is in them together when a sample is decoded, in the place of whichever
/// comes last: one [LabeledBBox]. What only filled the batch up is left out.
public final class BBoxLabeler extends ItemTransform {
  static final String NAME = "BBoxLabeler";

  public BBoxLabeler() {}

  @Override
  public Object[] encodesAll(Object[] values) {
    return values;
  }

  @Override
  public Object[] decodesAll(Object[] values) {
    int box = -1, label = -1;
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof TensorBBox) box = i;
      if (values[i] instanceof BBoxLabels) label = i;
    }
    if (box < 0 || label < 0) return values;
    var decoded = values.clone();
    var labeled = labeled((TensorBBox) values[box], (BBoxLabels) values[label]);
    decoded[Math.min(box, label)] = labeled.bbox();
    decoded[Math.max(box, label)] = labeled;
    return decoded;
  }

  private static LabeledBBox labeled(TensorBBox boxes, BBoxLabels labels) {
    var names = new ArrayList<String>();
    var places = new ArrayList<Long>();
    var all = labels.names();
    try (var scope = new TensorScope()) {
      var rows = boxes.data().reshape(-1, 4);
      for (int i = 0; i < all.size(); i++) {
        if (isFiller(rows.get(i), all.get(i))) continue;
        names.add(all.get(i));
        places.add((long) i);
      }
      Tensor kept = rows.indexSelect(0, Torch.tensor(places.stream().mapToLong(i -> i).toArray()));
      return new LabeledBBox(boxes.with(scope.keep(kept)), names);
    }
  }

  private static boolean isFiller(Tensor row, String label) {
    if (label.equals(fastai.data.CategoryMap.NA)) return true;
    float[] at = row.toFloatArray();
    return at[0] == at[2] && at[1] == at[3];
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
