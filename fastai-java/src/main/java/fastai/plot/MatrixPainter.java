package fastai.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/// A [Content.Matrix] as shades of blue.
final class MatrixPainter {
  private static final Color LIGHT = new Color(247, 251, 255);
  private static final Color DARK = new Color(8, 48, 107);
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  private static final int CELL = 32;
  private static final int MAX_NAME = 24;

  private MatrixPainter() {}

  /// How large a panel it wants.
  static int side(Content.Matrix matrix) {
    return Math.max(360, CELL * Math.max(matrix.rows().size(), matrix.columns().size()) + 2 * CELL);
  }

  static void paint(Graphics2D g, Content.Matrix matrix, Axes axes, int width, int height) {
    g.setFont(FONT);
    var metrics = g.getFontMetrics();
    int line = metrics.getHeight();
    double left = 2 * line + names(g, matrix.rows());
    double bottom = 2 * line + names(g, matrix.columns());
    double cell =
        Math.min(
            (width - left) / matrix.columns().size(), (height - bottom) / matrix.rows().size());
    double w = cell * matrix.columns().size(), h = cell * matrix.rows().size();
    double x = Math.max(left, (width - w + left) / 2), y = 0;
    double max =
        Math.max(
            Arrays.stream(matrix.values()).flatMapToDouble(Arrays::stream).max().orElse(1), 1e-12);
    for (int r = 0; r < matrix.rows().size(); r++)
      for (int c = 0; c < matrix.columns().size(); c++) {
        double value = matrix.values()[r][c];
        g.setColor(shade(value / max));
        g.fill(new Rectangle2D.Double(x + c * cell, y + r * cell, cell, cell));
        if (matrix.texts() == null || matrix.texts()[r][c] == null) continue;
        g.setColor(value > max / 2 ? Color.WHITE : Color.BLACK);
        Layout.centred(
            g,
            matrix.texts()[r][c],
            x + (c + 0.5) * cell,
            y + (r + 0.5) * cell + metrics.getAscent() / 2.0 - 2);
      }
    g.setColor(Color.BLACK);
    g.draw(new Rectangle2D.Double(x, y, w, h));
    for (int r = 0; r < matrix.rows().size(); r++) {
      String name = shorten(matrix.rows().get(r));
      g.drawString(
          name,
          (float) (x - 6 - metrics.stringWidth(name)),
          (float) (y + (r + 0.5) * cell + metrics.getAscent() / 2.0 - 2));
    }
    for (int c = 0; c < matrix.columns().size(); c++) {
      String name = shorten(matrix.columns().get(c));
      upright(
          g,
          name,
          x + (c + 0.5) * cell + metrics.getAscent() / 2.0 - 2,
          y + h + 6 + metrics.stringWidth(name));
    }
    Layout.centred(g, axes.x(), x + w / 2, height - 4);
    upright(
        g,
        axes.y(),
        x - names(g, matrix.rows()) - line,
        y + h / 2 + metrics.stringWidth(axes.y()) / 2.0);
  }

  private static void upright(Graphics2D g, String text, double x, double y) {
    AffineTransform before = g.getTransform();
    g.translate(x, y);
    g.rotate(-Math.PI / 2);
    g.drawString(text, 0f, 0f);
    g.setTransform(before);
  }

  private static double names(Graphics2D g, java.util.List<String> names) {
    return names.stream()
        .mapToInt(name -> g.getFontMetrics().stringWidth(shorten(name)))
        .max()
        .orElse(0);
  }

  private static String shorten(String name) {
    return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME - 1) + "…";
  }

  private static Color shade(double part) {
    double p = Math.clamp(Double.isNaN(part) ? 0 : part, 0, 1);
    return new Color(
        mix(LIGHT.getRed(), DARK.getRed(), p),
        mix(LIGHT.getGreen(), DARK.getGreen(), p),
        mix(LIGHT.getBlue(), DARK.getBlue(), p));
  }

  private static int mix(int from, int to, double part) {
    return (int) Math.round(from + (to - from) * part);
  }
}
