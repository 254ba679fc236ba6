package fastai.vision.models;

import torch.Tensor;
import torch.nn.Module;

/// What the networks and blocks here have in common: they find their parts by name at each call, so
/// that one that was replaced, as in `net.setSubmodule("fc", new Linear(512, 37))`, is the one that
/// runs.
abstract class Net extends Module {
  /// Applies the part of the name.
  final Tensor apply(String part, Tensor x) {
    return getSubmodule(part).call(x);
  }

  /// Applies the parts one after the other.
  final Tensor chain(Tensor x, String... names) {
    for (String part : names) x = apply(part, x);
    return x;
  }

  final boolean has(String part) {
    return namedChildren().containsKey(part);
  }
}
