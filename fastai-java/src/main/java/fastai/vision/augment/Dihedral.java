package fastai.vision.augment;

import java.util.Map;
import java.util.function.UnaryOperator;
import torch.DType;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// Turns images by right angles and mirrors them: one of the eight symmetries of a square, evenly
/// drawn for a share `p` of them (0.5). Fastai 1's `dihedral_affine`.
///
/// | draw | |
/// |---|---|
/// | 0 | as it is |
/// | 1, 2 | mirrored left to right, upside down |
/// | 3 | mirrored along the diagonal from the upper right |
/// | 4 | turned by 180 degrees |
/// | 5, 6 | turned by 90 degrees; mirrored along the other diagonal |
/// | 7 | turned by 270 degrees |
public final class Dihedral extends AffineCoordTfm {
  public Dihedral() {
    this(o -> o);
  }

  public Dihedral(UnaryOperator<AffineOptions> change) {
    this(change.apply(AffineOptions.DEFAULT));
  }

  Dihedral(AffineOptions options) {
    super(options);
  }

  @Override
  protected Tensor matrix(Tensor x) {
    Tensor which = options().lots().randint(x, options().draw(), 8).to(DType.INT64);
    return maps(x).index(which);
  }

  /// `[8, 3, 3]`.
  private static Tensor maps(Tensor x) {
    int[] xs = {1, -1, 1, -1, -1, 1, 1, -1}, ys = {1, 1, -1, 1, -1, -1, 1, -1};
    var maps = new double[8 * 9];
    for (int i = 0; i < 8; i++) {
      boolean straight = i == 0 || i == 1 || i == 2 || i == 4;
      maps[9 * i + (straight ? 0 : 1)] = xs[i];
      maps[9 * i + (straight ? 4 : 3)] = ys[i];
      maps[9 * i + 8] = 1;
    }
    return Torch.tensor(maps, TensorOptions.of(DType.FLOAT32, x.device())).view(8, 3, 3);
  }

  @Override
  Map<String, Object> settings() {
    return Map.of();
  }
}
