package fastai.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// A picture as large as fits, in its proportions, in the middle.
final class PicturePainter {
  private PicturePainter() {}

  static void paint(Graphics2D g, Content.Picture picture, int width, int height) {
    BufferedImage first = picture.first();
    double scale = Math.min((double) width / first.getWidth(), (double) height / first.getHeight());
    double w = first.getWidth() * scale, h = first.getHeight() * scale;
    g.translate((width - w) / 2, (height - h) / 2);
    var origin = g.getTransform();
    for (var layer : picture.layers()) {
      switch (layer) {
        case Content.Layer.Image(var image) -> image(g, image, w, h);
        case Content.Layer.Drawing(var drawing) -> {
          g.scale(scale, scale);
          g.setStroke(new BasicStroke((float) (1 / scale)));
          drawing.accept(g);
        }
      }
      g.setTransform(origin);
    }
  }

  /// Enlarged pixels stay squares; a reduced picture is halved until it is near its size, so that
  /// no pixel is passed over.
  private static void image(Graphics2D g, BufferedImage image, double w, double h) {
    BufferedImage near = image;
    while (near.getWidth() >= 2 * w && near.getHeight() >= 2 * h) near = half(near);
    boolean larger = w >= near.getWidth();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION,
        larger
            ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
            : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(
        near, AffineTransform.getScaleInstance(w / near.getWidth(), h / near.getHeight()), null);
  }

  private static BufferedImage half(BufferedImage image) {
    int type =
        image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    var half = new BufferedImage(image.getWidth() / 2, image.getHeight() / 2, type);
    Graphics2D g = half.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
    g.dispose();
    return half;
  }
}
