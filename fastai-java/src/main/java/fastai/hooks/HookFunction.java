package fastai.hooks;

import torch.nn.Module;

/// What a [Hook] does with what a module takes and gives: each a Tensor, a `Tensor[]` or what the
/// module's own types are.
@FunctionalInterface
public interface HookFunction<R> {
  R apply(Module module, Object in, Object out);
}
