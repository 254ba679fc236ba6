package fastai.vision;

import fastai.data.Collatable;
import fastai.plot.Panel;
import fastai.plot.Showable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.TensorScope;
import torch.data.TensorHolder;

/// A picture whose pixels are class numbers, 0 to 255 (fastai's `PILMask`). Item transforms move
/// its pixels and never mix them. A batch becomes a [TensorMask], uint8 `[batch, height, width]`.
///
/// @param image grey: its bytes are the class numbers
/// @param codes the classes' names; empty if no one said
public record Mask(Image image, List<String> codes) implements Collatable, TensorHolder, Showable {
  public Mask {
    if (image.mode() != ImageMode.L)
      throw new IllegalArgumentException(
          "a mask has one number a pixel; an image of mode " + image.mode() + " was given");
    codes = List.copyOf(codes);
  }

  public Mask(Image image) {
    this(image, List.of());
  }

  /// Reads a mask's file; its grey values are the class numbers.
  public static Mask open(Path file) {
    return new Mask(Image.open(file, ImageMode.L));
  }

  /// Whatever stands for a mask: a file's path, its contents, a tensor, an image.
  public static Mask create(Object x) {
    return switch (x) {
      case Mask mask -> mask;
      case TensorMask mask -> new Mask(Image.of(mask.data()), mask.codes());
      default -> new Mask(Image.create(x, OpenOptions.DEFAULT.withMode(ImageMode.L)));
    };
  }

  @Override
  public TensorMask collate(List<?> masks) {
    try (var scope = new TensorScope()) {
      var images = masks.stream().map(mask -> ((Mask) mask).image).toList();
      return new TensorMask(scope.keep(image.collate(images).data().squeeze(1)), codes);
    }
  }

  @Override
  public void show(Panel panel) {
    try (var _ = new TensorScope()) {
      new TensorMask(image.tensor().squeeze(0), codes).show(panel);
    }
  }

  @Override
  public List<?> parts() {
    return image.parts();
  }

  @Override
  public Mask withTensors(UnaryOperator<Tensor> change) {
    return new Mask(image.withTensors(change), codes);
  }

  @Override
  public String toString() {
    return "Mask size=" + image.width() + "x" + image.height();
  }

  @Override
  public boolean isOverlay() {
    return true;
  }
}
