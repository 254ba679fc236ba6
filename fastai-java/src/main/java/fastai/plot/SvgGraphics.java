package fastai.plot;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;

/// Writes what is drawn as SVG 1.1: shapes as paths, texts as texts, pictures as PNG within the
/// document. Drawing by pixels (XOR, copied areas) is not there.
final class SvgGraphics extends GraphicsState {
  private final Document document;

  private static final class Document {
    final StringBuilder body = new StringBuilder();
    final int width;
    final int height;
    int clips;
    String lastClip;

    Document(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  SvgGraphics(int width, int height) {
    document = new Document(width, height);
  }

  private SvgGraphics(SvgGraphics other) {
    super(other);
    document = other.document;
  }

  @Override
  public Graphics create() {
    return new SvgGraphics(this);
  }

  @Override
  public void dispose() {}

  String document() {
    return String.format(
        Locale.ROOT,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="%d" height="%d" viewBox="0 0 %1$d %2$d">
        <rect width="100%%" height="100%%" fill="white"/>
        %s</svg>
        """,
        document.width,
        document.height,
        document.body);
  }

  // ---- what is written --------------------------------------------------------------------------

  @Override
  public void draw(Shape shape) {
    if (!(stroke instanceof BasicStroke line)) {
      fill(stroke.createStrokedShape(shape));
      return;
    }
    var dash = new StringBuilder();
    if (line.getDashArray() != null)
      for (float length : line.getDashArray())
        dash.append(dash.isEmpty() ? " stroke-dasharray=\"" : " ").append(number(length));
    if (!dash.isEmpty()) dash.append('"');
    element(
        "path",
        "d=\""
            + path(shape)
            + "\" fill=\"none\" stroke=\""
            + rgb()
            + "\" stroke-width=\""
            + number(line.getLineWidth())
            + "\""
            + opacity("stroke-opacity")
            + dash
            + switch (line.getEndCap()) {
              case BasicStroke.CAP_ROUND -> " stroke-linecap=\"round\"";
              case BasicStroke.CAP_SQUARE -> " stroke-linecap=\"square\"";
              default -> "";
            }
            + (line.getLineJoin() == BasicStroke.JOIN_ROUND ? " stroke-linejoin=\"round\"" : ""),
        null);
  }

  @Override
  public void fill(Shape shape) {
    element(
        "path", "d=\"" + path(shape) + "\" fill=\"" + rgb() + "\"" + opacity("fill-opacity"), null);
  }

  @Override
  public void drawString(String text, float x, float y) {
    if (text.isBlank()) return;
    element(
        "text",
        "x=\""
            + number(x)
            + "\" y=\""
            + number(y)
            + "\" font-family=\"sans-serif\" font-size=\""
            + number(font.getSize2D())
            + "\""
            + (font.isBold() ? " font-weight=\"bold\"" : "")
            + (font.isItalic() ? " font-style=\"italic\"" : "")
            + " textLength=\""
            + number(getFontMetrics(font).stringWidth(text))
            + "\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\" fill=\""
            + rgb()
            + "\""
            + opacity("fill-opacity"),
        text);
  }

  @Override
  public boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
    AffineTransform before = getTransform();
    transform(place);
    boolean squares =
        hints.get(RenderingHints.KEY_INTERPOLATION)
            == RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR;
    element(
        "image",
        "width=\""
            + image.getWidth(null)
            + "\" height=\""
            + image.getHeight(null)
            + "\" preserveAspectRatio=\"none\""
            + opacity("opacity")
            + " xlink:href=\"data:image/png;base64,"
            + png(image, squares ? enlargement(image) : 1)
            + "\"",
        null);
    setTransform(before);
    return true;
  }

  /// Viewers smooth what they enlarge; pixels that are to stay squares come enlarged.
  private static int enlargement(Image image) {
    return Math.clamp(512 / Math.max(image.getWidth(null), image.getHeight(null)), 1, 16);
  }

  private static String png(Image image, int times) {
    int width = times * image.getWidth(null), height = times * image.getHeight(null);
    var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = copy.createGraphics();
    g.drawImage(image, 0, 0, width, height, null);
    g.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(copy, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private void element(String name, String attributes, String text) {
    var body = document.body;
    if (clip != null) {
      String id = clipId();
      body.append("<g clip-path=\"url(#").append(id).append(")\">");
    }
    body.append('<').append(name).append(' ').append(attributes);
    if (!transform.isIdentity())
      body.append(" transform=\"matrix(")
          .append(number(transform.getScaleX()))
          .append(' ')
          .append(number(transform.getShearY()))
          .append(' ')
          .append(number(transform.getShearX()))
          .append(' ')
          .append(number(transform.getScaleY()))
          .append(' ')
          .append(number(transform.getTranslateX()))
          .append(' ')
          .append(number(transform.getTranslateY()))
          .append(")\"");
    if (text == null) body.append("/>");
    else body.append('>').append(escape(text)).append("</").append(name).append('>');
    if (clip != null) body.append("</g>");
    body.append('\n');
  }

  /// Defines the clip, unless it is the one that was defined last.
  private String clipId() {
    String path = path(clip);
    if (!path.equals(document.lastClip)) {
      document.lastClip = path;
      document.clips++;
      document
          .body
          .append("<clipPath id=\"c")
          .append(document.clips)
          .append("\"><path d=\"")
          .append(path)
          .append("\"/></clipPath>\n");
    }
    return "c" + document.clips;
  }

  private static String path(Shape shape) {
    var path = new StringBuilder();
    var point = new double[6];
    for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
      int type = at.currentSegment(point);
      path.append("MLQCZ".charAt(type));
      int numbers =
          switch (type) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 0;
          };
      for (int i = 0; i < numbers; i++) path.append(i == 0 ? "" : " ").append(number(point[i]));
    }
    return path.toString();
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    int end = text.length();
    while (text.charAt(end - 1) == '0') end--;
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private String rgb() {
    return String.format("#%06x", color.getRGB() & 0xffffff);
  }

  private String opacity(String attribute) {
    double alpha = color.getAlpha() / 255.0;
    if (attribute.equals("opacity")) alpha = 1;
    if (composite instanceof AlphaComposite over) alpha *= over.getAlpha();
    return alpha == 1 ? "" : " " + attribute + "=\"" + number(alpha) + "\"";
  }

  // ---- other ways to draw the same --------------------------------------------------------------

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    new TextLayout(text, getFontRenderContext()).draw(this, x, y);
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    fill(glyphs.getOutline(x, y));
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  /// Graphics draws four lines, a pixel shorter than the sides.
  @Override
  public void drawRect(int x, int y, int width, int height) {
    draw(new Rectangle(x, y, width, height));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle(x, y, width, height));
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    Color before = color;
    color = background;
    fillRect(x, y, width, height);
    color = before;
  }

  @Override
  public void drawRoundRect(int x, int y, int w, int h, int arcWidth, int arcHeight) {
    draw(new RoundRectangle2D.Double(x, y, w, h, arcWidth, arcHeight));
  }

  @Override
  public void fillRoundRect(int x, int y, int w, int h, int arcWidth, int arcHeight) {
    fill(new RoundRectangle2D.Double(x, y, w, h, arcWidth, arcHeight));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int angle) {
    draw(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int angle) {
    fill(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.PIE));
  }

  @Override
  public void drawPolyline(int[] x, int[] y, int n) {
    for (int i = 1; i < n; i++) drawLine(x[i - 1], y[i - 1], x[i], y[i]);
  }

  @Override
  public void drawPolygon(int[] x, int[] y, int n) {
    draw(new java.awt.Polygon(x, y, n));
  }

  @Override
  public void fillPolygon(int[] x, int[] y, int n) {
    fill(new java.awt.Polygon(x, y, n));
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    return drawImage(image, AffineTransform.getTranslateInstance(x, y), observer);
  }

  @Override
  public boolean drawImage(Image image, int x, int y, int w, int h, ImageObserver observer) {
    var place = AffineTransform.getTranslateInstance(x, y);
    place.scale((double) w / image.getWidth(null), (double) h / image.getHeight(null));
    return drawImage(image, place, observer);
  }

  @Override
  public boolean drawImage(Image image, int x, int y, Color back, ImageObserver observer) {
    return drawImage(image, x, y, observer);
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int w, int h, Color back, ImageObserver observer) {
    return drawImage(image, x, y, w, h, observer);
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      ImageObserver observer) {
    var part = new BufferedImage(sx2 - sx1, sy2 - sy1, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = part.createGraphics();
    g.drawImage(image, -sx1, -sy1, null);
    g.dispose();
    return drawImage(part, dx1, dy1, dx2 - dx1, dy2 - dy1, observer);
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color back,
      ImageObserver observer) {
    return drawImage(image, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, observer);
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) {
    drawImage(op == null ? image : op.filter(image, null), x, y, null);
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform place) {
    var copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = copy.createGraphics();
    g.drawRenderedImage(image, null);
    g.dispose();
    drawImage(copy, place, null);
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform place) {
    drawRenderedImage(image.createDefaultRendering(), place);
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw new UnsupportedOperationException("an SVG has no pixels to copy");
  }

  @Override
  public void setXORMode(Color other) {
    throw new UnsupportedOperationException("an SVG cannot be drawn with XOR");
  }

  @Override
  public void setPaintMode() {}
}
