package fastai.vision;

import fastai.data.Collatable;
import fastai.plot.Panel;
import fastai.plot.Showable;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.data.TensorHolder;

/// A picture in memory: bytes from 0 to 255 (fastai's `PILImage`, and with [ImageMode#L]
/// `PILImageBW`). A batch of them becomes one tensor, uint8 `[batch, channels, height, width]`.
///
/// ```java
/// Image photo = Image.open(Path.of("cat.jpg"));
/// Image digit = Image.of(8, 8, bytes);
/// Image half = photo.resizeTo(photo.height() / 2, photo.width() / 2);
/// Tensor pixels = photo.tensor();      // uint8 [3, height, width]
/// ```
///
/// An image never changes. Decoded ones hold a tensor; those made of bytes hold these, which costs
/// little for many small ones.
// java.desktop is not passed on: its List and others would meet java.util's in scripts.
@SuppressWarnings("exports")
public final class Image implements Collatable, TensorHolder, Showable {
  private final ImageMode mode;
  private final int height, width;

  // One of the two.
  private final byte[] bytes;
  private final Tensor data;

  /// Whether its file has more pixels.
  private final boolean fraction;

  /// @param pixels `channels * height * width` bytes, channel by channel, row by row; not copied,
  ///   and not to be changed
  public Image(ImageMode mode, int height, int width, byte[] pixels) {
    if (height < 1 || width < 1 || pixels.length != (long) mode.channels() * height * width)
      throw new IllegalArgumentException(
          "an image of mode "
              + mode
              + " and "
              + height
              + "x"
              + width
              + " has "
              + (long) mode.channels() * height * width
              + " bytes; "
              + pixels.length
              + " were given");
    this.mode = mode;
    this.height = height;
    this.width = width;
    this.bytes = pixels;
    this.data = null;
    this.fraction = false;
  }

  private Image(ImageMode mode, Tensor data, boolean fraction) {
    this.mode = mode;
    this.height = (int) data.size(1);
    this.width = (int) data.size(2);
    this.bytes = null;
    this.data = data;
    this.fraction = fraction;
  }

  /// A grey image.
  public static Image of(int height, int width, byte[] pixels) {
    return new Image(ImageMode.L, height, width, pixels);
  }

  /// An image of a tensor: uint8 `[height, width]` or `[1, height, width]` for grey, `[3, height,
  /// width]` for colour. The tensor is not copied.
  public static Image of(Tensor pixels) {
    if (pixels.dtype() == DType.UINT8 && pixels.device().equals(torch.Device.CPU)) {
      if (pixels.dim() == 2) return new Image(ImageMode.L, pixels.unsqueeze(0), false);
      for (var mode : ImageMode.values())
        if (pixels.dim() == 3 && pixels.size(0) == mode.channels())
          return new Image(mode, pixels, false);
    }
    throw new IllegalArgumentException(
        "an image is a uint8 tensor [height, width], [1, height, width] or [3, height, width] on"
            + " the CPU; "
            + pixels.describe()
            + " was given (for floats from 0 to 1: x.mul(255).to(DType.UINT8))");
  }

  public static Image of(BufferedImage image, ImageMode mode) {
    return Pixels.of(image, mode);
  }

  /// Reads a file in colour; transparency is dropped, and nothing is turned.
  public static Image open(Path file) {
    return open(file, OpenOptions.DEFAULT);
  }

  public static Image open(Path file, ImageMode mode) {
    return open(file, OpenOptions.DEFAULT.withMode(mode));
  }

  /// @throws IllegalArgumentException if the file is damaged or no picture; the message names it
  /// @throws java.io.UncheckedIOException if it cannot be read
  public static Image open(Path file, OpenOptions options) {
    return Opener.open(file, options);
  }

  /// A file's contents that are in memory.
  public static Image decode(byte[] file, OpenOptions options) {
    return Opener.decode(file, options);
  }

  /// Whatever stands for an image: a file's path, its contents, a tensor, an image (fastai's
  /// `PILImage.create`).
  public static Image create(Object x, OpenOptions options) {
    return switch (x) {
      case Path file -> open(file, options);
      case String file -> open(Path.of(file), options);
      case byte[] file -> decode(file, options);
      case Image image -> image.convert(options.mode());
      case BufferedImage image -> of(image, options.mode());
      case TensorImage image -> of(image.data()).convert(options.mode());
      case Tensor pixels -> of(pixels).convert(options.mode());
      case null ->
          throw new IllegalArgumentException(
              "the image is null; expected a path, a file's bytes, an Image, a BufferedImage or a"
                  + " tensor");
      default ->
          throw new IllegalArgumentException(
              "a "
                  + x.getClass().getSimpleName()
                  + " is no image; expected a path, a file's bytes, an Image, a BufferedImage or a"
                  + " tensor (see DataBlock.withGetX)");
    };
  }

  public ImageMode mode() {
    return mode;
  }

  /// The same picture, opened at a fraction of its file's size.
  Image asFraction(boolean fraction) {
    return fraction ? new Image(mode, tensor(), true) : this;
  }

  /// Whether it was opened at a fraction of its file's size: pixels of the file are none of it.
  boolean isFraction() {
    return fraction;
  }

  public int height() {
    return height;
  }

  public int width() {
    return width;
  }

  /// The pixels: uint8 `[channels, height, width]`; not to be changed.
  public Tensor tensor() {
    return data != null ? data : Torch.tensor(bytes).view(mode.channels(), height, width);
  }

  /// The pixels, channel by channel, row by row; not to be changed.
  public byte[] pixels() {
    if (bytes != null) return bytes;
    try (var _ = new TensorScope()) {
      return data.contiguous().toByteArray();
    }
  }

  /// Grey of colour as PIL makes it, `L = (299 R + 587 G + 114 B) / 1000`; colour of grey with
  /// three equal channels.
  public Image convert(ImageMode mode) {
    return mode == this.mode ? this : Pixels.convert(this, mode);
  }

  /// The same picture of another size, as PIL resizes: each pixel is the weighted mean of those
  /// that it covers (bilinear, antialiased). The numbers are PIL's to within one of 255.
  public Image resizeTo(int height, int width) {
    try (var scope = new TensorScope()) {
      return new Image(
          mode,
          scope.keep(Resampling.to(tensor(), new Size(height, width), Resample.BILINEAR)),
          fraction);
    }
  }

  /// How many pixels it has.
  public int nPx() {
    return height * width;
  }

  /// Width by height.
  public double aspect() {
    return (double) width / height;
  }

  /// The same picture with at most so many pixels, so high and so wide, in its proportions; 0 for
  /// any.
  public Image resizeMax(int maxPx, int maxH, int maxW) {
    double h = height, w = width;
    if (maxPx > 0 && nPx() > maxPx) {
      double by = Math.sqrt((double) maxPx / nPx());
      h *= by;
      w *= by;
    }
    if (maxH > 0 && h > maxH) {
      w = maxH * w / h;
      h = maxH;
    }
    if (maxW > 0 && w > maxW) {
      h = maxW * h / w;
      w = maxW;
    }
    return resizeTo(Math.max((int) Math.rint(h), 1), Math.max((int) Math.rint(w), 1));
  }

  /// The same picture, small enough to lie in a box; itself if it is.
  public Image toThumb(int height, int width) {
    return resizeMax(0, height, width);
  }

  public Image toThumb(int size) {
    return toThumb(size, size);
  }

  /// The size that makes the longer side `targ` pixels long: height and width, in whole pixels.
  ///
  /// @param useMin the shorter side instead
  public int[] resizeTo(int targ, boolean useMin) {
    double ratio = (double) targ / (useMin ? Math.min(height, width) : Math.max(height, width));
    return new int[] {(int) (height * ratio), (int) (width * ratio)};
  }

  /// A file's contents.
  ///
  /// @param format `png`, `jpg`, `bmp`, `gif`
  public byte[] toBytesFormat(String format) {
    return Writer.bytes(this, format, Writer.QUALITY);
  }

  /// Writes a file; its name says the format.
  public void save(Path file) {
    Writer.save(this, file, Writer.QUALITY);
  }

  /// For JDK drawing; a copy.
  public BufferedImage toBufferedImage() {
    return Pixels.picture(this);
  }

  @Override
  public void show(Panel panel) {
    panel.image(toBufferedImage());
  }

  // ---- batches ----------------------------------------------------------------------------------

  @Override
  public TensorImage collate(List<?> images) {
    boolean allBytes = true;
    for (int i = 0; i < images.size(); i++) {
      var image = (Image) images.get(i);
      if (image.mode != mode || image.height != height || image.width != width)
        throw new IllegalArgumentException(
            "images of different sizes cannot become a batch: the first is "
                + this
                + ", number "
                + i
                + " is "
                + image
                + "; give the block an item transform that makes them equal, such as new"
                + " Resize(224)");
      allBytes &= image.bytes != null;
    }
    return new TensorImage(allBytes ? joined(images) : stacked(images), mode);
  }

  private Tensor joined(List<?> images) {
    int size = bytes.length;
    var all = new byte[Math.multiplyExact(images.size(), size)];
    for (int i = 0; i < images.size(); i++)
      System.arraycopy(((Image) images.get(i)).bytes, 0, all, i * size, size);
    return Torch.tensor(all).view(images.size(), mode.channels(), height, width);
  }

  /// Row by row, however the single ones lie in memory.
  private Tensor stacked(List<?> images) {
    try (var scope = new TensorScope()) {
      var all = images.stream().map(image -> ((Image) image).tensor()).toList();
      return scope.keep(Torch.stack(all).contiguous());
    }
  }

  @Override
  public List<?> parts() {
    return data == null ? List.of() : List.of(data);
  }

  @Override
  public Image withTensors(UnaryOperator<Tensor> change) {
    return data == null ? this : new Image(mode, change.apply(data), fraction);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Image image
        && image.mode == mode
        && image.height == height
        && image.width == width
        && Arrays.equals(image.pixels(), pixels());
  }

  @Override
  public int hashCode() {
    return Objects.hash(mode, height, width);
  }

  @Override
  public String toString() {
    return "Image mode=" + mode + " size=" + width + "x" + height;
  }
}
