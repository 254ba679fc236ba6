package fastai.data;

import java.util.ArrayList;

/// What knows how many outputs a model needs for its target: the classes of a category, the numbers
/// of a regression.
public interface HasC {
  /// 0 if it is not known yet.
  int c();

  /// How many outputs a model of these data needs (fastai's `get_c`): what the target's transforms
  /// say, the last first, then those of inputs, of samples and of batches. 0 if none says it.
  ///
  /// ```java
  /// var head = new Linear(512, HasC.getC(dls));
  /// ```
  static int getC(DataLoaders dls) {
    var processing = dls.processing();
    if (processing == null) return 0;
    int c = known(processing);
    if (c > 0 || dls.size() == 0 || processing.getAll(HasC.class).isEmpty()) return c;
    // Points tell how many coordinates they have once some are read.
    try (var _ = new torch.TensorScope()) {
      dls.oneBatch();
    }
    return known(processing);
  }

  private static int known(Processing processing) {
    var pipelines = new ArrayList<>(processing.blocks().reversed());
    pipelines.add(processing.itemTfms());
    pipelines.add(processing.batchTfms());
    for (var pipeline : pipelines)
      for (var known : pipeline.getAll(HasC.class).reversed()) if (known.c() > 0) return known.c();
    return 0;
  }
}
