package fastai.plot;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.util.Map;

/// What a graphics keeps between two drawings: colour, font, stroke, place and clip.
abstract class GraphicsState extends Graphics2D {
  private final Graphics2D measure;
  AffineTransform transform = new AffineTransform();
  Shape clip;
  Color color = Color.BLACK;
  Paint paint = Color.BLACK;
  Color background = Color.WHITE;
  Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  Stroke stroke = new BasicStroke();
  Composite composite = AlphaComposite.SrcOver;
  final RenderingHints hints = new RenderingHints(null);

  GraphicsState() {
    measure = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
  }

  /// The same state, to be changed on its own.
  GraphicsState(GraphicsState other) {
    measure = other.measure;
    transform = new AffineTransform(other.transform);
    clip = other.clip;
    color = other.color;
    paint = other.paint;
    background = other.background;
    font = other.font;
    stroke = other.stroke;
    composite = other.composite;
    hints.add(other.hints);
  }

  @Override
  public Color getColor() {
    return color;
  }

  @Override
  public void setColor(Color color) {
    if (color == null) return;
    this.color = color;
    paint = color;
  }

  /// A gradient or a texture is drawn in black.
  @Override
  public void setPaint(Paint paint) {
    if (paint == null) return;
    this.paint = paint;
    color = paint instanceof Color plain ? plain : Color.BLACK;
  }

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font font) {
    if (font != null) this.font = font;
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return measure.getFontMetrics(font);
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return measure.getFontRenderContext();
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke stroke) {
    this.stroke = stroke;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setComposite(Composite composite) {
    this.composite = composite;
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public void setBackground(Color background) {
    this.background = background;
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform transform) {
    this.transform = new AffineTransform(transform);
  }

  @Override
  public void transform(AffineTransform more) {
    transform.concatenate(more);
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  /// Kept in the document's places; given and returned in those of the transform.
  @Override
  public Shape getClip() {
    return clip == null ? null : inverse().createTransformedShape(clip);
  }

  @Override
  public void setClip(Shape shape) {
    clip = shape == null ? null : transform.createTransformedShape(shape);
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    setClip(new Rectangle(x, y, width, height));
  }

  @Override
  public void clip(Shape shape) {
    if (clip == null || shape == null) {
      setClip(shape);
      return;
    }
    var both = new Area(clip);
    both.intersect(new Area(transform.createTransformedShape(shape)));
    clip = both;
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    clip(new Rectangle(x, y, width, height));
  }

  @Override
  public Rectangle getClipBounds() {
    return clip == null ? null : getClip().getBounds();
  }

  @Override
  public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    Shape drawn = onStroke ? stroke.createStrokedShape(shape) : shape;
    return transform.createTransformedShape(drawn).intersects(area);
  }

  private AffineTransform inverse() {
    try {
      return transform.createInverse();
    } catch (java.awt.geom.NoninvertibleTransformException _) {
      return new AffineTransform();
    }
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return measure.getDeviceConfiguration();
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    if (value != null) hints.put(key, value);
  }

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHints(Map<?, ?> more) {
    hints.clear();
    addRenderingHints(more);
  }

  @Override
  public void addRenderingHints(Map<?, ?> more) {
    more.forEach((key, value) -> setRenderingHint((RenderingHints.Key) key, value));
  }

  @Override
  public RenderingHints getRenderingHints() {
    return (RenderingHints) hints.clone();
  }
}
