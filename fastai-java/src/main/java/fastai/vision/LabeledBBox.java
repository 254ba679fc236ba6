package fastai.vision;

import fastai.plot.Panel;
import fastai.plot.Showable;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.TensorScope;
import torch.data.TensorHolder;

/// Boxes with what is in each, for showing.
///
/// @param bbox `[boxes, 4]`
/// @param labels one a box, or none at all; boxes with the label `#na#` fill a batch up and are not
///   shown
public record LabeledBBox(TensorBBox bbox, List<String> labels) implements TensorHolder, Showable {
  private static final float LINE = 2;
  private static final float LETTERS = 14;

  public LabeledBBox {
    labels = List.copyOf(labels);
    if (!labels.isEmpty() && labels.size() != bbox.data().size(0))
      throw new IllegalArgumentException(
          labels.size() + " labels for " + bbox.data().size(0) + " boxes; there must be one each");
  }

  /// Draws white boxes, each with its label in its top left corner, both outlined in black.
  @Override
  public void show(Panel panel) {
    float[] at;
    try (var _ = new TensorScope()) {
      at = Points.inPixels(bbox.data(), bbox.scaled(), "boxes").view(-1).toFloatArray();
    }
    panel.overlay(
        graphics -> {
          double unit = Points.unit(graphics);
          for (int i = 0; i < at.length / 4; i++) {
            String label = labels.isEmpty() ? "" : labels.get(i);
            if (label.equals("#na#")) continue;
            float x = at[4 * i], y = at[4 * i + 1];
            var box = new Rectangle2D.Float(x, y, at[4 * i + 2] - x, at[4 * i + 3] - y);
            draw(graphics, box, label, (float) unit);
          }
        });
  }

  private static void draw(Graphics2D graphics, Rectangle2D box, String label, float unit) {
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(2 * LINE * unit));
    graphics.draw(box);
    graphics.setColor(Color.WHITE);
    graphics.setStroke(new BasicStroke(LINE * unit));
    graphics.draw(box);
    if (label.isEmpty()) return;
    var font = new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont(LETTERS * unit);
    var text = new TextLayout(label, font, graphics.getFontRenderContext());
    var place =
        AffineTransform.getTranslateInstance(
            box.getX() + LINE * unit, box.getY() + LINE * unit + text.getAscent());
    var letters = text.getOutline(place);
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(LINE * unit));
    graphics.draw(letters);
    graphics.setColor(Color.WHITE);
    graphics.fill(letters);
  }

  @Override
  public List<?> parts() {
    return bbox.parts();
  }

  @Override
  public LabeledBBox withTensors(UnaryOperator<Tensor> change) {
    return new LabeledBBox(bbox.with(change.apply(bbox.data())), labels);
  }

  @Override
  public boolean isOverlay() {
    return true;
  }
}
