package fastai.optimizer;

import java.util.Locale;

/// The hyper-parameters that an optimizer step may read, each with a value a parameter group.
public enum Hyper {
  /// The learning rate.
  LR,
  /// Momentum: how much of the running average of gradients is kept.
  MOM,
  /// How much of the running average of squared gradients is kept.
  SQR_MOM,
  /// What keeps a division from running away.
  EPS,
  /// Weight decay.
  WD,
  /// The sharpness of RAdam's softplus.
  BETA,
  /// QHAdam's weight of the averaged gradient.
  NU_1,
  /// QHAdam's weight of the averaged squared gradient.
  NU_2,
  /// The share of a layer's norm that LARC and LARS allow as a step.
  TRUST_COEFF;

  /// fastai's name: `sqr_mom`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
