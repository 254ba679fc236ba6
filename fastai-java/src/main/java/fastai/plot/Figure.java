package fastai.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Panels in rows and columns, to be saved as PNG or SVG or shown (matplotlib's `subplots`).
///
/// ```java
/// var figure = Figure.grid(1, 2);
/// figure.panel(0).title("digit").image(image);
/// figure.panel(1).axes("steps", "loss").line("train", steps, losses);
/// figure.save(Path.of("both.png"));
/// ```
// java.desktop is not passed on: its List and others would meet java.util's in scripts.
@SuppressWarnings("exports")
public final class Figure {
  private final int rows;
  private final int cols;
  private final List<Panel> panels;
  private String title = "";
  private int panelWidth;
  private int panelHeight;

  private Figure(int rows, int cols) {
    if (rows < 1 || cols < 1)
      throw new IllegalArgumentException(
          "a figure has at least one row and one column; it was given " + rows + " and " + cols);
    this.rows = rows;
    this.cols = cols;
    panels = Stream.generate(Panel::new).limit((long) rows * cols).toList();
  }

  public static Figure grid(int rows, int cols) {
    return new Figure(rows, cols);
  }

  /// One panel.
  public static Figure single() {
    return grid(1, 1);
  }

  /// About as many rows as columns for `n` panels, as fastai has them: `int(sqrt(n))` rows. 9 are 3
  /// by 3, 6 are 2 by 3, 8 are 2 by 4.
  public static Figure forCount(int n) {
    return getGrid(n, 0, 0, false);
  }

  /// A grid for `n` panels (fastai's `get_grid`).
  ///
  /// @param nrows 0: as many as it takes
  /// @param ncols 0: as many as it takes; with `nrows` 0 too, see [#forCount]
  /// @param twice two panels for each of the `n`, side by side (`double`)
  public static Figure getGrid(int n, int nrows, int ncols, boolean twice) {
    if (n < 1) throw new IllegalArgumentException("a figure has at least one panel; asked: " + n);
    int rows = nrows > 0 ? nrows : ncols > 0 ? Math.ceilDiv(n, ncols) : (int) Math.sqrt(n);
    int cols = ncols > 0 ? ncols : Math.ceilDiv(n, rows);
    return grid(rows, twice ? 2 * cols : cols);
  }

  public int rows() {
    return rows;
  }

  public int cols() {
    return cols;
  }

  /// The panels, row by row.
  public List<Panel> panels() {
    return panels;
  }

  /// A panel, counted row by row from 0.
  public Panel panel(int i) {
    if (i < 0 || i >= panels.size())
      throw new IndexOutOfBoundsException(
          "there is no panel " + i + " in a figure of " + panels.size());
    return panels.get(i);
  }

  public Panel panel(int row, int col) {
    if (col < 0 || col >= cols)
      throw new IndexOutOfBoundsException("there is no column " + col + " of " + cols);
    return panel(row * cols + col);
  }

  /// A title over all panels.
  public Figure title(String title) {
    this.title = title;
    return this;
  }

  /// Width and height of each panel without its title, in pixels. Without it, pictures have 216 by
  /// 216 and charts 800 by 500, or 440 by 320 where there are several.
  public Figure panelSize(int width, int height) {
    if (width < 1 || height < 1)
      throw new IllegalArgumentException(
          "a panel has a size of at least 1 x 1; it was given " + width + " x " + height);
    panelWidth = width;
    panelHeight = height;
    return this;
  }

  private Layout layout() {
    boolean charts = panels.stream().anyMatch(panel -> panel.content() instanceof Content.Chart);
    int matrix =
        panels.stream()
            .mapToInt(p -> p.content() instanceof Content.Matrix m ? MatrixPainter.side(m) : 0)
            .max()
            .orElse(0);
    int width = panelWidth, height = panelHeight;
    if (width == 0) {
      width = !charts ? 216 : panels.size() == 1 ? 800 : 440;
      height = !charts ? 216 : panels.size() == 1 ? 500 : 320;
      width = Math.max(width, matrix);
      height = Math.max(height, matrix);
    }
    return Layout.of(this, title, width, height);
  }

  // ---- where it goes ----------------------------------------------------------------------------

  public BufferedImage toImage() {
    var layout = layout();
    var image = new BufferedImage(layout.width(), layout.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      g.setColor(Color.WHITE);
      g.fillRect(0, 0, layout.width(), layout.height());
      layout.paint(g);
    } finally {
      g.dispose();
    }
    return image;
  }

  /// The figure as a document of SVG.
  public String toSvg() {
    var layout = layout();
    var svg = new SvgGraphics(layout.width(), layout.height());
    layout.paint(svg);
    return svg.document();
  }

  /// Writes the figure as a picture of pixels (`.png`) or of lines (`.svg`). Missing folders are
  /// made.
  ///
  /// @throws IllegalArgumentException if the file has another extension
  public void save(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      if (!name.endsWith(".png") && !name.endsWith(".svg"))
        throw new IllegalArgumentException(
            "a figure is written as .png or .svg; the file is " + file);
      if (file.toAbsolutePath().getParent() != null)
        Files.createDirectories(file.toAbsolutePath().getParent());
      if (name.endsWith(".svg")) {
        Files.writeString(file, toSvg(), StandardCharsets.UTF_8);
        return;
      }
      try (var out = Files.newOutputStream(file)) {
        ImageIO.write(toImage(), "png", out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the figure " + file + ": " + e, e);
    }
  }

  public void save(String file) {
    save(Path.of(file));
  }

  /// Shows the figure below the cell of a notebook (see [Display]); elsewhere writes it to a
  /// temporary file and prints its path.
  public void show() {
    var display = Display.current();
    if (display != null) {
      display.show(toImage());
      return;
    }
    try {
      Path file = Files.createTempFile("figure-", ".png");
      save(file);
      System.out.println("figure: " + file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a figure to a temporary file: " + e, e);
    }
  }

  /// The panels, row by row: `Figure 1x2 [digit: image 8x8, train (20 points)]`.
  @Override
  public String toString() {
    return "Figure " + rows + "x" + cols + " " + panels;
  }
}
