package fastai.vision.augment;

import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// Mirrors no image of a batch, all of the next, and so on.
public final class DeterministicFlip extends AffineCoordTfm {
  private final Flip flip;

  public DeterministicFlip() {
    this(o -> o);
  }

  /// @param change its `p` and `draw` do not count
  public DeterministicFlip(UnaryOperator<AffineOptions> change) {
    this(change.apply(AffineOptions.DEFAULT));
  }

  DeterministicFlip(AffineOptions options) {
    super(options.withP(1).withDraw((Draw) null));
    flip = new Flip(options.withP(1).withDraw(Draw.cycle(0, 1)));
  }

  @Override
  protected Tensor matrix(Tensor x) {
    return flip.matrix(x);
  }

  @Override
  Map<String, Object> settings() {
    return Map.of();
  }
}
