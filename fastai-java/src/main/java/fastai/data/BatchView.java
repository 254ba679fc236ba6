package fastai.data;

import fastai.plot.Figure;
import fastai.plot.Showable;
import fastai.plot.TextTable;
import java.awt.Color;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Samples as they can be looked at: in a grid if a value is a picture, otherwise in a table. What
/// a model said of them stands below the target; above a picture both are green where they agree
/// and red where they do not.
///
/// ```java
/// dls.showBatch().show();
/// dls.showBatch(4, false).save(Path.of("batch.png"));
/// ```
///
/// An input that is a [Maker] says which cells it fills.
///
/// @param samples decoded: inputs, then targets
/// @param nInp how many values are inputs
/// @param predictions decoded targets in place of the samples'; empty without
public record BatchView(List<Object[]> samples, int nInp, List<Object[]> predictions) {
  /// A decoded input that knows how a batch of its kind is shown: texts are cut, for instance.
  public interface Maker {
    /// The row of a table for a sample's input.
    List<String> cells(Object input);

    /// What the columns of these cells are called.
    List<String> headings();
  }

  public BatchView {
    samples = List.copyOf(samples);
    predictions = List.copyOf(predictions);
  }

  /// Whether they are shown as pictures.
  public boolean isGrid() {
    return !samples.isEmpty()
        && Arrays.stream(samples.getFirst()).anyMatch(Showable.class::isInstance);
  }

  /// A decoded value as a title or the cell of a table: labels by name, several with `;` between.
  public static String text(Object value) {
    return Shows.text(value);
  }

  /// The pictures, with what belongs to each as its title.
  ///
  /// @throws IllegalStateException if there is no picture
  public Figure figure() {
    if (!isGrid())
      throw new IllegalStateException(
          "these samples are no pictures: "
              + (samples.isEmpty() ? "there are none" : Shows.text(samples.getFirst()[0]))
              + "; see table()");
    var figure = Figure.forCount(samples.size());
    for (int i = 0; i < samples.size(); i++) {
      var panel = figure.panel(i);
      for (Object value : samples.get(i)) if (value instanceof Showable s) panel.show(s);
      var titles = titles(i);
      if (!titles.isEmpty()) panel.title(String.join("\n", titles));
      if (!predictions.isEmpty()) {
        for (Object value : predictions.get(i)) if (value instanceof Showable s) panel.show(s);
        if (!titles.isEmpty()) panel.titleColor(isRight(i) ? Color.GREEN.darker() : Color.RED);
      }
    }
    return figure;
  }

  private List<String> titles(int i) {
    Stream<Object> said = predictions.isEmpty() ? Stream.of() : Arrays.stream(predictions.get(i));
    return Stream.concat(Arrays.stream(samples.get(i)), said)
        .filter(value -> !(value instanceof Showable))
        .map(Shows::text)
        .toList();
  }

  /// Whether what the model said of a sample is its target, as far as can be read.
  public boolean isRight(int i) {
    var targets = Arrays.stream(samples.get(i)).skip(nInp).map(Shows::text).toList();
    return targets.equals(Arrays.stream(predictions.get(i)).map(Shows::text).toList());
  }

  /// A row a sample: inputs, targets, predictions.
  public TextTable table() {
    if (samples.isEmpty()) return new TextTable("input");
    var first = samples.getFirst();
    int targets = first.length - nInp;
    int said = predictions.isEmpty() ? 0 : predictions.getFirst().length;
    var headings = new java.util.ArrayList<String>();
    for (int i = 0; i < nInp; i++) {
      if (first[i] instanceof Maker maker) headings.addAll(maker.headings());
      else headings.add(nInp == 1 ? "input" : "input " + (i + 1));
    }
    for (int i = 0; i < targets; i++) headings.add(targets == 1 ? "target" : "target " + (i + 1));
    for (int i = 0; i < said; i++) headings.add(said == 1 ? "prediction" : "prediction " + (i + 1));
    var table = new TextTable(headings);
    for (int i = 0; i < samples.size(); i++) table.row(cells(i));
    return table;
  }

  private List<String> cells(int i) {
    var cells = new java.util.ArrayList<String>();
    var sample = samples.get(i);
    for (int at = 0; at < sample.length; at++) {
      if (at < nInp && sample[at] instanceof Maker maker) cells.addAll(maker.cells(sample[at]));
      else cells.add(Shows.text(sample[at]));
    }
    if (!predictions.isEmpty())
      for (Object value : predictions.get(i)) cells.add(Shows.text(value));
    return cells;
  }

  /// Shows the grid, or prints the table.
  public void show() {
    if (isGrid()) figure().show();
    else System.out.print(table());
  }

  /// Writes the grid as a picture.
  public void save(Path file) {
    figure().save(file);
  }

  @Override
  public String toString() {
    return isGrid() ? samples.size() + " pictures" : table().toString();
  }
}
