package torch.nn.functional;

import torch.Aten;
import torch.DeviceType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// The labels that [F#ctcLoss] takes. libtorch reads log probabilities at them without a look, so
/// that a wrong one would end the process.
final class CtcTargets {
  private CtcTargets() {}

  static void check(Tensor logProbs, Tensor targets, long[] lengths) {
    try (var _ = new TensorScope()) {
      check(logProbs, targets, Torch.tensor(lengths));
    }
  }

  /// @throws IllegalArgumentException if a target is no class; what lies beyond its length may be
  ///   anything
  static void check(Tensor logProbs, Tensor targets, Tensor lengths) {
    // On another device a look would wait for it, and there a wrong read is no crash of the
    // process.
    if (targets.device().type() != DeviceType.CPU || targets.numel() == 0) return;
    if (logProbs.dim() == 0) return;
    long classes = logProbs.size(-1);
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      Tensor wrong = targets.lt(0L).logicalOr(targets.ge(classes));
      boolean padded =
          targets.dim() == 2 && lengths.dim() == 1 && lengths.size(0) == targets.size(0);
      if (padded) {
        Tensor places = Torch.arange(targets.size(1));
        wrong = wrong.logicalAnd(Aten.lt(places, lengths.cpu().unsqueeze(1)));
      }
      if (wrong.any().item() != 0)
        throw new IllegalArgumentException(
            "the targets of ctc_loss must be classes from 0 to "
                + (classes - 1)
                + ", but there are others among "
                + targets);
    }
  }
}
