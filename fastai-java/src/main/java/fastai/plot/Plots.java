package fastai.plot;

import java.awt.image.BufferedImage;
import java.util.List;
import torch.Tensor;

/// Pictures in a line of code: fastai's `show_image`, `show_images`, `show_titled_image` and
/// `subplots`. Each takes a [Tensor] (see [TensorPicture] for its shapes), a [BufferedImage] or a
/// [Showable]; there are no axes.
///
/// ```java
/// Plots.showImage(x.get(0), "seven");
/// Plots.showImages(List.of(x.get(0), x.get(1)), List.of("7", "2"));
/// ```
public final class Plots {
  /// An `imsize` of 1 is this many pixels: an inch.
  private static final int INCH = 72;

  private Plots() {}

  /// Panels of 3 by 3 inches, 72 pixels each.
  public static Figure subplots(int nrows, int ncols) {
    return subplots(nrows, ncols, 3);
  }

  public static Figure subplots(int nrows, int ncols, double imsize) {
    int size = (int) Math.round(imsize * INCH);
    return Figure.grid(nrows, ncols).panelSize(size, size);
  }

  public static void showImage(Object image) {
    showImage(image, "");
  }

  public static void showImage(Object image, String title) {
    images(List.of(image), List.of(title)).show();
  }

  /// Draws a picture into a panel, under its title.
  public static Panel showImage(Panel panel, Object image, String title) {
    return draw(panel.title(title), image);
  }

  /// The first is the picture, the second its title: a sample as it comes from decoded data.
  public static void showTitledImage(Object... sample) {
    if (sample.length != 2)
      throw new IllegalArgumentException(
          "a titled image is a picture and a title; " + sample.length + " values were given");
    showImage(sample[0], String.valueOf(sample[1]));
  }

  /// Shows pictures in one row.
  public static void showImages(List<?> images) {
    showImages(images, List.of());
  }

  /// @param titles one for each of the first images; the rest have none
  public static void showImages(List<?> images, List<String> titles) {
    images(images, titles).show();
  }

  /// The figure of [#showImages], to be saved: one row of pictures.
  public static Figure images(List<?> images, List<String> titles) {
    return images(images, titles, 1);
  }

  /// The same in several rows.
  public static Figure images(List<?> images, List<String> titles, int nrows) {
    if (images.isEmpty()) throw new IllegalArgumentException("there are no images to show");
    var figure = subplots(nrows, (images.size() + nrows - 1) / nrows);
    for (int i = 0; i < images.size(); i++)
      showImage(figure.panel(i), images.get(i), i < titles.size() ? titles.get(i) : "");
    return figure;
  }

  private static Panel draw(Panel panel, Object image) {
    return switch (image) {
      case Showable value -> panel.show(value);
      case BufferedImage pixels -> panel.image(pixels);
      case Tensor tensor -> panel.image(TensorPicture.of(tensor));
      case null -> throw new IllegalArgumentException("the image is null");
      default ->
          throw new IllegalArgumentException(
              "a "
                  + image.getClass().getSimpleName()
                  + " is no picture; give a Tensor, a BufferedImage or a Showable");
    };
  }
}
