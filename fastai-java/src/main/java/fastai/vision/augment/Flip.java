package fastai.vision.augment;

import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// Mirrors images left to right: `diag(1 - 2 b, 1)`, b drawn as 1 for a share `p` of them (0.5).
///
/// ```java
/// new Flip();
/// new Flip(o -> o.withP(1));
/// ```
public final class Flip extends AffineCoordTfm {
  public Flip() {
    this(o -> o);
  }

  public Flip(UnaryOperator<AffineOptions> change) {
    this(change.apply(AffineOptions.DEFAULT));
  }

  Flip(AffineOptions options) {
    super(options);
  }

  @Override
  protected Tensor matrix(Tensor x) {
    Tensor sign = options().lots().ones(x, options().draw()).mul(-2).add_(1);
    return affineMat(sign, null, null, null, sign.newOnes(sign.shape()), null);
  }

  @Override
  Map<String, Object> settings() {
    return Map.of();
  }
}
