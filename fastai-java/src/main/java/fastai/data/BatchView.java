package fastai.data;

import fastai.plot.Figure;
import fastai.plot.Showable;
import fastai.plot.TextTable;
import java.awt.Color;
import java.nio.file.Path;
import java.util.ArrayList;
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
    int each = pictures(0).size();
    var figure = figure(samples.size(), each);
    if (each > 1) figure.title(predictions.isEmpty() ? "Input/Target" : headline(each));
    for (int i = 0; i < samples.size(); i++) {
      var pictures = pictures(i);
      for (int k = 0; k < pictures.size(); k++)
        pictures.get(k).forEach(figure.panel(i * each + k)::show);
      var titles = titles(i);
      var panel = figure.panel(i * each);
      if (!titles.isEmpty()) panel.title(String.join("\n", titles));
      if (!predictions.isEmpty() && !titles.isEmpty())
        panel.titleColor(isRight(i) ? Color.GREEN.darker() : Color.RED);
    }
    return figure;
  }

  private static String headline(int each) {
    return each == 2 ? "Target/Prediction" : "Input/Target/Prediction";
  }

  /// Those of one sample side by side.
  private static Figure figure(int samples, int each) {
    if (each > 2) return Figure.grid(samples, each);
    var single = Figure.forCount(samples);
    return Figure.grid(single.rows(), each * single.cols());
  }

  /// What a sample shows in each of its panels: a picture, and what lies over it. What a model said
  /// lies over the input in a panel of its own.
  private List<List<Showable>> pictures(int i) {
    var panels = new ArrayList<List<Showable>>();
    var sample = samples.get(i);
    add(panels, sample);
    if (predictions.isEmpty()) return panels;
    var said = Arrays.stream(predictions.get(i)).filter(Showable.class::isInstance).toList();
    if (said.isEmpty()) return panels;
    boolean lies = said.stream().allMatch(one -> ((Showable) one).isOverlay());
    if (lies) {
      var over = new ArrayList<List<Showable>>();
      add(over, Arrays.copyOf(sample, nInp));
      panels.addAll(over);
    }
    add(panels, said.toArray(), lies);
    return panels;
  }

  private static void add(List<List<Showable>> panels, Object[] values) {
    add(panels, values, false);
  }

  private static void add(List<List<Showable>> panels, Object[] values, boolean continued) {
    for (Object value : values) {
      if (!(value instanceof Showable picture)) continue;
      if (panels.isEmpty() || !picture.isOverlay() && !continued) panels.add(new ArrayList<>());
      panels.getLast().add(picture);
    }
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
    var headings = new ArrayList<String>();
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
    var cells = new ArrayList<String>();
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
