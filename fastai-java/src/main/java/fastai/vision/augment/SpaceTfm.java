package fastai.vision.augment;

import fastai.data.Draws;
import fastai.data.RandTransform;
import fastai.data.TransformOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// A change of light or colour, drawn for each image of a batch, in training only. It is made in a
/// space of its own, logits or hue, saturation and value; several in one space are put together by
/// [Augment#setupAugTfms], so that pixels go there and back once. Order 40.
///
/// A new one says what it does to pixels that lie in its space:
///
/// ```java
/// class Negative extends SpaceTfm {
///   Negative() { super(Space.LOGIT, LightingOptions.DEFAULT); }
///   @Override protected UnaryOperator<Tensor> change(Tensor x) { return logits -> logits.neg_(); }
/// }
/// ```
public abstract class SpaceTfm extends RandTransform<UnaryOperator<Tensor>> {
  private final Space space;
  private final LightingOptions options;

  protected SpaceTfm(Space space, LightingOptions options) {
    this.space = space;
    this.options = options;
  }

  public final Space space() {
    return space;
  }

  public final LightingOptions options() {
    return options;
  }

  /// Draws a change for the images of a batch.
  ///
  /// @param x the first image of the batch, `[batch, channels, height, width]`
  /// @return changes pixels in its space; may do so in place
  protected abstract UnaryOperator<Tensor> change(Tensor x);

  /// The elementary transforms it is made of.
  List<SpaceTfm> parts() {
    return List.of(this);
  }

  /// Whether it is for colour images alone.
  boolean needsColour() {
    return space == Space.HSV;
  }

  @Override
  public final int order() {
    return TransformOrder.LIGHTING;
  }

  @Override
  protected final UnaryOperator<Tensor> draw(Object[] values, fastai.data.Split part, Draws draws) {
    Tensor x = Kinds.firstImage(values);
    return x == null ? pixels -> pixels : change(x);
  }

  @Override
  protected final Object encodes(Object x, UnaryOperator<Tensor> change) {
    UnaryOperator<Tensor> thereAndBack = pixels -> space.from(change.apply(space.to(pixels)));
    return needsColour() ? Kinds.recolour(x, thereAndBack) : Kinds.change(x, thereAndBack);
  }

  /// One number an image, for `[batch, channels, height, width]`.
  static Tensor each(Tensor numbers) {
    return numbers.view(-1, 1, 1, 1);
  }

  /// Its settings beside the [#options].
  Map<String, Object> settings() {
    throw new UnsupportedOperationException(
        "the transform "
            + name()
            + " cannot be exported: override Transform.config(), and pass a maker for '"
            + name()
            + "' when loading");
  }

  @Override
  public Map<String, Object> config() {
    var config = new LinkedHashMap<>(settings());
    config.putAll(options.config());
    return config;
  }
}
