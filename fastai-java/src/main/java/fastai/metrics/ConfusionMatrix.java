package fastai.metrics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// How often each class was taken for each, counted over any number of batches: rows are true
/// classes, columns predicted ones.
///
/// ```java
/// var matrix = new ConfusionMatrix().add(preds, targs);
/// long[][] counts = matrix.counts();
/// ```
///
/// As a column of a learner's table it is shown by a number made of it:
/// `ConfusionMatrix.metric("worst", m -> Arrays.stream(m.recalls()).min().orElse(0))`.
public final class ConfusionMatrix {
  private final int axis;
  private int classes;
  // One row more, for targets that are no class.
  private long[] counts = {};

  /// With the classes' scores along the last axis.
  public ConfusionMatrix() {
    this(-1);
  }

  public ConfusionMatrix(int axis) {
    this.axis = axis;
  }

  /// Counts a batch: scores with the classes along the axis, and class numbers for all other
  /// positions. Targets that are no class of the scores, such as the number of a void class, are in
  /// [#predicted] only.
  public ConfusionMatrix add(Tensor pred, Tensor targ) {
    int c = (int) pred.size(axis);
    if (classes != 0 && classes != c)
      throw new IllegalArgumentException(
          "the matrix is for "
              + classes
              + " classes; the predictions "
              + pred.describe()
              + " have "
              + c);
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      Tensor p = pred.argmax((long) axis, false).reshape(-1);
      TensorMetric.checkSizes("confusion matrix", p, targ);
      Tensor t = targ.reshape(-1).to(DType.INT64);
      Tensor row = t.where(t.ge(0L).logicalAnd(t.lt((long) c)), (long) c);
      long[] batch = row.mul((long) c).add(p).bincount(null, (c + 1L) * c).toLongArray();
      if (classes == 0) {
        classes = c;
        counts = batch;
      } else for (int i = 0; i < counts.length; i++) counts[i] += batch[i];
    }
    return this;
  }

  public void reset() {
    classes = 0;
    counts = new long[0];
  }

  /// The number of classes; 0 before the first batch.
  public int classes() {
    return classes;
  }

  /// `[true class][predicted class]`
  public long[][] counts() {
    var rows = new long[classes][];
    for (int t = 0; t < classes; t++)
      rows[t] = Arrays.copyOfRange(counts, t * classes, (t + 1) * classes);
    return rows;
  }

  /// How often a class was predicted rightly.
  public long right(int c) {
    return counts[c * classes + c];
  }

  /// How often it was predicted.
  public long predicted(int c) {
    long sum = 0;
    for (int t = 0; t <= classes; t++) sum += counts[t * classes + c];
    return sum;
  }

  /// How often it was true.
  public long actual(int c) {
    long sum = 0;
    for (int p = 0; p < classes; p++) sum += counts[c * classes + p];
    return sum;
  }

  /// Of each class, what share of its predictions is right; NaN for one never predicted.
  public double[] precisions() {
    return shares(this::predicted);
  }

  /// Of each class, what share of its samples is found; NaN for one that has none.
  public double[] recalls() {
    return shares(this::actual);
  }

  private double[] shares(java.util.function.IntToLongFunction of) {
    var shares = new double[classes];
    for (int c = 0; c < classes; c++) shares[c] = (double) right(c) / of.applyAsLong(c);
    return shares;
  }

  /// A metric that counts over the loader and is then a number made of the matrix.
  public static TensorMetric metric(String name, ToDoubleFunction<ConfusionMatrix> value) {
    return metric(name, -1, value);
  }

  public static TensorMetric metric(
      String name, int axis, ToDoubleFunction<ConfusionMatrix> value) {
    return new OfMatrix(name, axis) {
      @Override
      double value(ConfusionMatrix matrix) {
        return value.applyAsDouble(matrix);
      }
    };
  }

  /// A metric that is made of the matrix of a whole loader.
  abstract static class OfMatrix extends TensorMetric {
    private final String name;
    private final ConfusionMatrix matrix;

    OfMatrix(String name, int axis) {
      this.name = name;
      matrix = new ConfusionMatrix(axis);
    }

    abstract double value(ConfusionMatrix matrix);

    @Override
    public String name() {
      return name == null ? super.name() : name;
    }

    @Override
    public void reset() {
      matrix.reset();
    }

    @Override
    public void add(Tensor pred, Tensor targ) {
      matrix.add(pred, targ);
    }

    @Override
    public Double value() {
      return matrix.classes() == 0 ? null : value(matrix);
    }
  }

  /// A table: a row for each true class, a column for each predicted one.
  @Override
  public String toString() {
    var text = new StringBuilder("true \\ predicted\n");
    for (long[] row : counts()) {
      for (long count : row) text.append(String.format("%8d", count));
      text.append('\n');
    }
    return text.toString();
  }
}
