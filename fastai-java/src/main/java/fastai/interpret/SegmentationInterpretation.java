package fastai.interpret;

import fastai.data.Loader;
import fastai.learner.Learner;
import fastai.plot.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;

/// How a model that gives each pixel a class does (v1's `SegmentationInterpretation`): in
/// [#topLosses] a picture's loss is the mean of its pixels', and the shares say which classes are
/// taken for which.
///
/// ```java
/// var interp = SegmentationInterpretation.fromLearner(learn);
/// interp.plotTopLosses(4).show();
/// IO.print(interp.table());
/// ```
public final class SegmentationInterpretation extends Interpretation {
  private final List<String> vocab;
  private double[][][] perImage;

  private SegmentationInterpretation(Learner learn, Loader dl, UnaryOperator<Tensor> act) {
    super(learn, dl, act);
    vocab = learn.dls.vocab();
  }

  public static SegmentationInterpretation fromLearner(Learner learn) {
    return fromLearner(learn, 1);
  }

  public static SegmentationInterpretation fromLearner(Learner learn, int dsIdx) {
    return fromLearner(learn, learn.dls.get(dsIdx), null);
  }

  /// @param act from what the model says to probabilities; `null`: the loss's activation
  public static SegmentationInterpretation fromLearner(
      Learner learn, Loader dl, UnaryOperator<Tensor> act) {
    return new SegmentationInterpretation(learn, dl, act);
  }

  /// `[picture][actual class][predicted class]`: what share of the pixels of a class was taken for
  /// each; NaN for classes that a picture does not have.
  public double[][][] intersections() {
    if (perImage == null)
      try (var _ = new TensorScope()) {
        var all = preds();
        int c = (int) all.preds().size(1), n = (int) all.preds().size(0);
        perImage = new double[n][][];
        for (int i = 0; i < n; i++)
          perImage[i] = shares(all.targ().get(i), all.decoded().get(i), c);
      }
    return perImage.clone();
  }

  private static double[][] shares(Tensor targ, Tensor pred, int c) {
    try (var _ = new TensorScope()) {
      Tensor t = targ.reshape(-1).to(DType.INT64), p = pred.reshape(-1).to(DType.INT64);
      // Targets that are no class, such as a void one, count in a row of their own.
      Tensor row = t.where(t.ge(0L).logicalAnd(t.lt((long) c)), (long) c);
      long[] counts = row.mul((long) c).add(p).bincount(null, (c + 1L) * c).toLongArray();
      var shares = new double[c][c];
      for (int a = 0; a < c; a++) {
        long sum = 0;
        for (int b = 0; b < c; b++) sum += counts[a * c + b];
        for (int b = 0; b < c; b++)
          shares[a][b] = sum == 0 ? Double.NaN : (double) counts[a * c + b] / sum;
      }
      return shares;
    }
  }

  /// `[actual class][predicted class]`: the mean of [#intersections] over the pictures that have
  /// the class; NaN for a class that none has.
  public double[][] meanIntersections() {
    double[][][] each = intersections();
    int c = each.length == 0 ? 0 : each[0].length;
    var mean = new double[c][c];
    for (int a = 0; a < c; a++)
      for (int b = 0; b < c; b++) {
        int actual = a, predicted = b;
        mean[a][b] =
            IntStream.range(0, each.length)
                .mapToDouble(i -> each[i][actual][predicted])
                .filter(share -> !Double.isNaN(share))
                .average()
                .orElse(Double.NaN);
      }
    return mean;
  }

  /// A row a class with the shares of all classes, those that are found worst first; an empty cell
  /// where no picture has the class.
  public TextTable table() {
    double[][] mean = meanIntersections();
    var names =
        IntStream.range(0, mean.length)
            .mapToObj(c -> c < vocab.size() ? vocab.get(c) : Integer.toString(c))
            .toList();
    var headings = new ArrayList<String>(List.of("actual"));
    headings.addAll(names);
    var table = new TextTable(headings);
    IntStream.range(0, mean.length)
        .boxed()
        .sorted(Comparator.comparingDouble(c -> mean[c][c]))
        .forEach(
            c -> {
              var row = new ArrayList<Object>(List.of(names.get(c)));
              for (double share : mean[c]) row.add(Double.isNaN(share) ? null : share);
              table.row(row);
            });
    return table;
  }
}
