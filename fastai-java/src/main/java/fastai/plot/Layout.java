package fastai.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;

/// Places and sizes in a [Figure], in pixels: a margin, the figure's title, and rows of panels with
/// their titles.
record Layout(
    Figure figure, String title, int panelWidth, int panelHeight, int titleHeight, int top) {
  static final Font TITLE = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  static final int LINE = 17;
  private static final int MARGIN = 8;
  private static final int GAP = 10;

  static Layout of(Figure figure, String title, int panelWidth, int panelHeight) {
    int lines =
        figure.panels().stream()
            .mapToInt(p -> p.title().isEmpty() ? 0 : (int) p.title().lines().count())
            .max()
            .orElse(0);
    return new Layout(
        figure,
        title,
        panelWidth,
        panelHeight,
        lines * LINE + (lines > 0 ? 5 : 0),
        MARGIN + (title.isEmpty() ? 0 : 2 * LINE));
  }

  int width() {
    return 2 * MARGIN + figure.cols() * panelWidth + (figure.cols() - 1) * GAP;
  }

  int height() {
    return top + MARGIN + figure.rows() * (titleHeight + panelHeight) + (figure.rows() - 1) * GAP;
  }

  void paint(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    if (!title.isEmpty()) {
      g.setColor(java.awt.Color.BLACK);
      g.setFont(TITLE.deriveFont(Font.BOLD, 15));
      centred(g, title, width() / 2.0, MARGIN + LINE);
    }
    AffineTransform origin = g.getTransform();
    for (int i = 0; i < figure.panels().size(); i++) {
      int x = MARGIN + i % figure.cols() * (panelWidth + GAP);
      int y = top + i / figure.cols() * (titleHeight + panelHeight + GAP);
      panel(g, figure.panels().get(i), x, y);
      g.setTransform(origin);
      g.setClip(null);
    }
  }

  private void panel(Graphics2D g, Panel panel, int x, int y) {
    g.setColor(panel.titleColor());
    g.setFont(TITLE);
    var lines = panel.title().lines().toList();
    int first = y + titleHeight - 5 - (lines.size() - 1) * LINE;
    for (int i = 0; i < lines.size(); i++)
      centred(g, lines.get(i), x + panelWidth / 2.0, first + i * LINE);
    g.translate(x, y + titleHeight);
    switch (panel.content()) {
      case Content.Nothing _ -> {}
      case Content.Picture picture -> PicturePainter.paint(g, picture, panelWidth, panelHeight);
      case Content.Chart chart ->
          ChartPainter.paint(g, chart, panel.axes(), panelWidth, panelHeight);
      case Content.Matrix matrix ->
          MatrixPainter.paint(g, matrix, panel.axes(), panelWidth, panelHeight);
    }
  }

  static void centred(Graphics2D g, String text, double x, double baseline) {
    double width = g.getFontMetrics().stringWidth(text);
    g.drawString(text, (float) (x - width / 2), (float) baseline);
  }
}
