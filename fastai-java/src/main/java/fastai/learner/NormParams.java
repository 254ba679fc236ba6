package fastai.learner;

import java.util.ArrayList;
import java.util.List;
import torch.nn.LayerNorm;
import torch.nn.Module;
import torch.nn.NormBase;
import torch.nn.Parameter;

/// The parameters that are treated apart: those of norm layers, and biases.
final class NormParams {
  private NormParams() {}

  /// All parameters of norm layers (batch, instance and layer norm) and, with `bias`, every
  /// parameter named so.
  static List<Parameter> of(Module module, boolean bias) {
    if (module instanceof NormBase || module instanceof LayerNorm) return module.parameters();
    var params = new ArrayList<Parameter>();
    for (var child : module.children()) params.addAll(of(child, bias));
    var own = bias ? module.ownParameters().get("bias") : null;
    if (own != null) params.add(own);
    return params;
  }
}
