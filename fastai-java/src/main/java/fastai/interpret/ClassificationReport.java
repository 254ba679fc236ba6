package fastai.interpret;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Precision, recall, F1 and the number of samples of each class, then the accuracy and the means:
/// plain (`macro avg`) and by numbers of samples (`weighted avg`). As a text it is scikit-learn's
/// `classification_report`. What would be divided by 0 is 0.
///
/// @param classes one row a class
/// @param accuracy the share of samples that are right
public record ClassificationReport(
    List<Row> classes, double accuracy, Row macroAvg, Row weightedAvg) {
  private static final int DIGITS = 2;

  /// @param support how many samples the class has
  public record Row(String name, double precision, double recall, double f1, long support) {}

  public ClassificationReport {
    classes = List.copyOf(classes);
  }

  /// @param counts `counts[actual][predicted]`
  public static ClassificationReport of(List<String> vocab, long[][] counts) {
    var rows = new ArrayList<Row>();
    long right = 0, all = 0;
    for (int c = 0; c < vocab.size(); c++) {
      long actual = 0, predicted = 0, tp = counts[c][c];
      for (int other = 0; other < vocab.size(); other++) {
        actual += counts[c][other];
        predicted += counts[other][c];
      }
      right += tp;
      all += actual;
      rows.add(
          new Row(
              vocab.get(c),
              ratio(tp, predicted),
              ratio(tp, actual),
              ratio(2 * tp, actual + predicted),
              actual));
    }
    long n = all;
    return new ClassificationReport(
        rows,
        ratio(right, all),
        mean("macro avg", rows, n, _ -> 1.0 / vocab.size()),
        mean("weighted avg", rows, n, row -> ratio(row.support, n)));
  }

  private static double ratio(long numerator, long denominator) {
    return denominator == 0 ? 0 : (double) numerator / denominator;
  }

  private static Row mean(String name, List<Row> rows, long n, ToDoubleFunction<Row> weight) {
    double precision = 0, recall = 0, f1 = 0;
    for (var row : rows) {
      double w = weight.applyAsDouble(row);
      precision += w * row.precision;
      recall += w * row.recall;
      f1 += w * row.f1;
    }
    return new Row(name, precision, recall, f1, n);
  }

  @Override
  public String toString() {
    int width = "weighted avg".length();
    for (var row : classes) width = Math.max(width, row.name.length());
    String name = "%" + width + "s ", cells = " %9s".repeat(4) + "\n";
    var text = new StringBuilder(name.formatted(""));
    text.append(cells.formatted("precision", "recall", "f1-score", "support")).append('\n');
    for (var row : classes) text.append(line(name, cells, row));
    text.append('\n').append(name.formatted("accuracy"));
    text.append(cells.formatted("", "", number(accuracy), macroAvg.support));
    text.append(line(name, cells, macroAvg)).append(line(name, cells, weightedAvg));
    return text.toString();
  }

  private static String line(String name, String cells, Row row) {
    return name.formatted(row.name)
        + cells.formatted(number(row.precision), number(row.recall), number(row.f1), row.support);
  }

  /// As Python rounds: the exact value, and a half to the even digit.
  private static String number(double value) {
    return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
  }
}
