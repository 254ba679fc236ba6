package fastai.vision;

/// How many channels an image has, under PIL's names.
public enum ImageMode {
  /// Grey.
  L(1),
  RGB(3);

  private final int channels;

  ImageMode(int channels) {
    this.channels = channels;
  }

  public int channels() {
    return channels;
  }
}
