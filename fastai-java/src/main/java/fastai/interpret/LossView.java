package fastai.interpret;

import fastai.data.BatchView;
import fastai.plot.Figure;
import fastai.plot.Panel;
import fastai.plot.Showable;
import fastai.plot.TextTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Verdicts as they can be looked at. Pictures have prediction, actual target, loss and probability
/// above them; where the target is a picture too, as in segmentation, there are three in a row:
/// input, target, prediction. All else is a table, which there is of pictures as well.
///
/// ```java
/// interp.plotTopLosses(9).save(Path.of("worst.png"));
/// IO.print(interp.plotTopLosses(9).table());
/// ```
///
/// Where fastai knows no plot for inputs and targets, as for rows of tables, it fails; here there
/// is a table.
public record LossView(List<Verdict> verdicts) {
  public LossView {
    verdicts = List.copyOf(verdicts);
  }

  /// Whether there are pictures.
  public boolean isGrid() {
    return !verdicts.isEmpty() && verdicts.getFirst().inputs().stream().anyMatch(LossView::isShown);
  }

  private static boolean isShown(Object value) {
    return value instanceof Showable;
  }

  private boolean hasShownTargets() {
    return verdicts.getFirst().targets().stream().anyMatch(LossView::isShown);
  }

  /// The pictures.
  ///
  /// @throws IllegalStateException if there is none
  public Figure figure() {
    if (!isGrid()) throw new IllegalStateException("these samples are no pictures; see table()");
    return hasShownTargets() ? triples() : titled();
  }

  private Figure titled() {
    var figure = Figure.forCount(verdicts.size()).title("Prediction/Actual/Loss/Probability");
    for (int i = 0; i < verdicts.size(); i++) {
      var verdict = verdicts.get(i);
      show(figure.panel(i), verdict.inputs())
          .title(
              String.format(
                  Locale.ROOT,
                  "%s/%s / %.2f / %.2f",
                  verdict.predicted(),
                  verdict.target(),
                  verdict.loss(),
                  verdict.probability()));
    }
    return figure;
  }

  private Figure triples() {
    var figure = Figure.grid(verdicts.size(), 3).title("Input | Target | Prediction");
    for (int row = 0; row < verdicts.size(); row++) {
      var verdict = verdicts.get(row);
      show(figure.panel(row, 0), verdict.inputs()).title("Input");
      show(show(figure.panel(row, 1), verdict.inputs()), verdict.targets()).title("Target");
      show(show(figure.panel(row, 2), verdict.inputs()), verdict.predictions())
          .title(String.format(Locale.ROOT, "Loss %.4f", verdict.loss()));
    }
    return figure;
  }

  private static Panel show(Panel panel, List<Object> values) {
    for (Object value : values) if (value instanceof Showable picture) panel.show(picture);
    return panel;
  }

  /// A row a sample: its item, or its input where the item is not known; target, prediction,
  /// probability or, where a sample has several labels, all probabilities; loss.
  public TextTable table() {
    boolean several = verdicts.stream().anyMatch(LossView::hasSeveralLabels);
    var makers =
        !verdicts.isEmpty()
                && verdicts.getFirst().inputs().getFirst() instanceof BatchView.Maker maker
            ? maker
            : null;
    var headings = new java.util.ArrayList<String>();
    if (makers != null) headings.addAll(makers.headings());
    else headings.add(isGrid() ? "item" : "input");
    headings.addAll(
        List.of("target", "predicted", several ? "probabilities" : "probability", "loss"));
    var table = new TextTable(headings);
    for (var verdict : verdicts) {
      var cells = new java.util.ArrayList<Object>();
      if (verdict.inputs().getFirst() instanceof BatchView.Maker maker)
        cells.addAll(maker.cells(maker));
      else cells.add(isGrid() ? verdict.item() : verdict.input());
      cells.add(verdict.target());
      cells.add(verdict.predicted());
      cells.add(several ? probabilities(verdict.probs()) : probability(verdict));
      cells.add(verdict.loss());
      table.row(cells);
    }
    return table;
  }

  private static boolean hasSeveralLabels(Verdict verdict) {
    return verdict.targets().stream().anyMatch(List.class::isInstance);
  }

  private static Double probability(Verdict verdict) {
    double p = verdict.probability();
    return Double.isNaN(p) ? null : p;
  }

  private static String probabilities(double[] probs) {
    return Arrays.stream(probs)
        .mapToObj(p -> String.format(Locale.ROOT, "%.4f", p))
        .collect(Collectors.joining("; "));
  }

  /// Shows the pictures, or prints the table; both where samples have several labels.
  public void show() {
    if (isGrid()) figure().show();
    if (!isGrid() || verdicts.stream().anyMatch(LossView::hasSeveralLabels))
      System.out.print(table());
  }

  /// Writes the pictures to a file.
  public void save(Path file) {
    figure().save(file);
  }

  @Override
  public String toString() {
    return table().toString();
  }
}
