package fastai.learner;

import java.util.List;
import torch.Tensor;

/// Predictions with augmentation: see [Learner#tta].
///
/// @param preds the blend of both
/// @param targs the targets
/// @param augmented the mean, or the largest, of the augmented passes: what Python's `beta=None`
///   gives
/// @param plain the pass without augmentation
public record Tta(Tensor preds, List<Tensor> targs, Tensor augmented, Tensor plain) {}
