package fastai.plot;

import java.util.List;
import java.util.Locale;

/// How often each class was taken for each, as shades of blue: the actual classes from the top, the
/// predicted ones from the left (fastai's `plot_confusion_matrix`).
///
/// @param normalize whether each row is divided by its sum; a row without samples stays empty
/// @param normDec the decimals of normalised numbers
/// @param title above the matrix
/// @param plotText whether the numbers are written into the fields
public record ConfusionMatrixPlot(boolean normalize, int normDec, String title, boolean plotText) {
  public static final ConfusionMatrixPlot DEFAULT =
      new ConfusionMatrixPlot(false, 2, "Confusion matrix", true);

  public ConfusionMatrixPlot withNormalize(boolean normalize) {
    return new ConfusionMatrixPlot(normalize, normDec, title, plotText);
  }

  public ConfusionMatrixPlot withNormDec(int normDec) {
    return new ConfusionMatrixPlot(normalize, normDec, title, plotText);
  }

  public ConfusionMatrixPlot withTitle(String title) {
    return new ConfusionMatrixPlot(normalize, normDec, title, plotText);
  }

  public ConfusionMatrixPlot withPlotText(boolean plotText) {
    return new ConfusionMatrixPlot(normalize, normDec, title, plotText);
  }

  /// @param counts `counts[actual][predicted]`
  public Figure figure(List<String> vocab, long[][] counts) {
    int n = vocab.size();
    if (counts.length != n)
      throw new IllegalArgumentException(
          "a confusion matrix of " + n + " classes has " + n + " rows; it has " + counts.length);
    var values = new double[n][];
    var texts = plotText ? new String[n][n] : null;
    for (int r = 0; r < n; r++) {
      values[r] = row(counts[r]);
      for (int c = 0; plotText && c < values[r].length; c++)
        texts[r][c] =
            normalize
                ? String.format(Locale.ROOT, "%." + normDec + "f", values[r][c])
                : Long.toString(counts[r][c]);
    }
    var figure = Figure.single();
    figure.panel(0).title(title).axes("Predicted", "Actual").matrix(vocab, vocab, values, texts);
    return figure;
  }

  private double[] row(long[] counts) {
    double sum = 0;
    for (long count : counts) sum += count;
    var row = new double[counts.length];
    for (int c = 0; c < row.length; c++)
      row[c] = normalize ? (sum == 0 ? 0 : counts[c] / sum) : counts[c];
    return row;
  }
}
