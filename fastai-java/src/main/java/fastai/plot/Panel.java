package fastai.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// One field of a [Figure]: a picture (with what lies over it), a chart, or a matrix, below a
/// title.
///
/// ```java
/// figure.panel(0).title("cat").image(photo);
/// figure.panel(1).axes("steps", "loss").line("train", steps, losses);
/// ```
///
/// A field holds one kind: what is of another kind than what it has is refused.
// java.desktop is not passed on: its List and others would meet java.util's in scripts.
@SuppressWarnings("exports")
public final class Panel {
  private String title = "";
  private Color titleColor = Color.BLACK;
  private Axes axes = Axes.NONE;
  private Content content = new Content.Nothing();

  Panel() {}

  /// A text above; line breaks are kept.
  public Panel title(String title) {
    this.title = Objects.requireNonNull(title, "the title is null");
    return this;
  }

  public Panel titleColor(Color color) {
    titleColor = Objects.requireNonNull(color, "the title's colour is null");
    return this;
  }

  /// Draws a value that is a picture.
  public Panel show(Showable value) {
    value.show(this);
    return this;
  }

  // ---- pictures ---------------------------------------------------------------------------------

  /// A picture, or one over those that are there (with its transparency). The first one gives the
  /// proportions; later ones are stretched over it.
  public Panel image(BufferedImage image) {
    Objects.requireNonNull(image, "the image is null");
    if (content instanceof Content.Nothing) content = new Content.Picture(new ArrayList<>());
    picture("an image").layers().add(new Content.Layer.Image(image));
    return this;
  }

  /// Draws over the picture, in its pixels: a box, points, a text. Lines one unit wide are one
  /// pixel of the shown figure.
  public Panel overlay(Consumer<Graphics2D> drawing) {
    picture("a drawing over an image").layers().add(new Content.Layer.Drawing(drawing));
    return this;
  }

  private Content.Picture picture(String what) {
    if (content instanceof Content.Picture picture) return picture;
    throw other(what, "an image");
  }

  // ---- charts -----------------------------------------------------------------------------------

  /// A line through points; points that are not finite are gaps. A `null` name keeps it out of the
  /// legend.
  ///
  /// @throws IllegalArgumentException if there are not as many `x` as `y`, or none
  public Panel line(String name, double[] x, double[] y) {
    return series(name, x, y, Content.Style.LINE);
  }

  /// A line with a dot on each point.
  public Panel markedLine(String name, double[] x, double[] y) {
    return series(name, x, y, Content.Style.MARKED_LINE);
  }

  /// Dots. A `null` name keeps them out of the legend.
  public Panel scatter(String name, double[] x, double[] y) {
    return series(name, x, y, Content.Style.DOTS);
  }

  private Panel series(String name, double[] x, double[] y, Content.Style style) {
    if (x.length != y.length || x.length == 0)
      throw new IllegalArgumentException(
          "a series needs as many x as y, and at least one; "
              + (name == null ? "the series" : name)
              + " has "
              + x.length
              + " and "
              + y.length);
    chart().series().add(new Content.Series(name, x.clone(), y.clone(), style));
    return this;
  }

  /// A thin vertical line at each of these places.
  public Panel verticalLines(double... x) {
    for (double at : x) chart().verticals().add(at);
    return this;
  }

  /// What the axes stand for.
  public Panel axes(String x, String y) {
    axes = axes.named(x, y);
    return this;
  }

  /// Whether x is drawn on a logarithmic scale; points at or below zero are left out then.
  public Panel logX(boolean log) {
    axes = axes.withLogX(log);
    return this;
  }

  /// Whether y is.
  public Panel logY(boolean log) {
    axes = axes.withLogY(log);
    return this;
  }

  /// From where to where the axes go, whatever the points are.
  public Panel bounds(double xFrom, double xTo, double yFrom, double yTo) {
    if (!(xFrom < xTo && yFrom < yTo))
      throw new IllegalArgumentException(
          "an axis goes from a number to a greater one; x was to go from "
              + xFrom
              + " to "
              + xTo
              + ", y from "
              + yFrom
              + " to "
              + yTo);
    axes = axes.withRanges(new Axes.Range(xFrom, xTo), new Axes.Range(yFrom, yTo));
    return this;
  }

  private Content.Chart chart() {
    if (content instanceof Content.Nothing)
      content = new Content.Chart(new ArrayList<>(), new ArrayList<>());
    if (content instanceof Content.Chart chart) return chart;
    throw other("a chart", "a chart");
  }

  // ---- matrices ---------------------------------------------------------------------------------

  /// A table of numbers as shades of blue, each with its text: a confusion matrix. Texts on the
  /// darker half (above half of the greatest number) are white.
  ///
  /// @param rows names of the rows, from the top
  /// @param columns names of the columns, from the left
  /// @param values `values[row][column]`, zero or more
  /// @param texts what is written into each cell; `null` for none
  public Panel matrix(
      List<String> rows, List<String> columns, double[][] values, String[][] texts) {
    if (!(content instanceof Content.Nothing)) throw other("a matrix", "a matrix");
    if (values.length != rows.size() || values.length == 0 || values[0].length != columns.size())
      throw new IllegalArgumentException(
          "a matrix of "
              + rows.size()
              + " rows and "
              + columns.size()
              + " columns was named; the values have "
              + values.length
              + " rows and "
              + (values.length == 0 ? 0 : values[0].length)
              + " columns");
    content = new Content.Matrix(List.copyOf(rows), List.copyOf(columns), values, texts);
    return this;
  }

  private IllegalStateException other(String given, String needed) {
    return new IllegalStateException(
        given
            + " does not fit into this panel: it holds "
            + content.what()
            + (content instanceof Content.Nothing ? "; begin with " + needed : "; use another"));
  }

  /// What it holds: `learning curve: train (25 points), valid (3 points)`.
  @Override
  public String toString() {
    return title.replace('\n', ' ') + (title.isEmpty() ? "" : ": ") + content;
  }

  String title() {
    return title;
  }

  Color titleColor() {
    return titleColor;
  }

  Axes axes() {
    return axes;
  }

  Content content() {
    return content;
  }
}
