package fastai.vision.gan;

/// The other's turn once the loss is below a threshold (fastai's `AdaptiveGANSwitcher`).
public final class AdaptiveGANSwitcher extends GANSwitcher {
  private final Double genThresh;
  private final Double criticThresh;

  /// A switch after every batch.
  public AdaptiveGANSwitcher() {
    this(null, null);
  }

  /// @param genThresh the generator goes on until its loss is below; `null`: for one batch
  /// @param criticThresh the same for the critic
  public AdaptiveGANSwitcher(Double genThresh, Double criticThresh) {
    this.genThresh = genThresh;
    this.criticThresh = criticThresh;
  }

  @Override
  boolean isDone(boolean genMode) {
    Double thresh = genMode ? genThresh : criticThresh;
    return thresh == null || learn.loss.item() < thresh;
  }
}
