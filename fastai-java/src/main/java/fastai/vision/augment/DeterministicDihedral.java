package fastai.vision.augment;

import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// All images of a batch by one of the eight symmetries of [Dihedral], those of the next by the
/// next.
public final class DeterministicDihedral extends AffineCoordTfm {
  private final Dihedral dihedral;

  public DeterministicDihedral() {
    this(o -> o);
  }

  /// @param change its `p` and `draw` do not count
  public DeterministicDihedral(UnaryOperator<AffineOptions> change) {
    this(change.apply(AffineOptions.DEFAULT));
  }

  DeterministicDihedral(AffineOptions options) {
    super(options.withP(1).withDraw((Draw) null));
    dihedral = new Dihedral(options.withP(1).withDraw(Draw.cycle(0, 1, 2, 3, 4, 5, 6, 7)));
  }

  @Override
  protected Tensor matrix(Tensor x) {
    return dihedral.matrix(x);
  }

  @Override
  Map<String, Object> settings() {
    return Map.of();
  }
}
