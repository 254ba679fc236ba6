package fastai.layers;

import java.util.Arrays;
import torch.Tensor;
import torch.Torch;
import torch.nn.Module;

/// Applies a module to each step of a sequence (fastai's `TimeDistributed`).
///
/// Shapes: `[batch, steps, *]` to `[batch, steps, *out]`; with another `tdim` the steps stand
/// there.
public final class TimeDistributed extends Module {
  private final Module module;
  private final boolean lowMem;
  private final int tdim;

  /// All steps at once, as one large batch.
  public TimeDistributed(Module module) {
    this(module, false, 1);
  }

  /// @param lowMem one step after the other, as always if `tdim` is not 1
  /// @param tdim the dimension of the steps
  public TimeDistributed(Module module, boolean lowMem, int tdim) {
    this.module = module;
    this.lowMem = lowMem;
    this.tdim = tdim;
    register("module", module);
  }

  @Override
  public Tensor forward(Tensor... inputs) {
    return lowMem || tdim != 1 ? stepByStep(inputs) : atOnce(inputs);
  }

  @Override
  public Tensor forward(Tensor x) {
    return forward(new Tensor[] {x});
  }

  private Tensor atOnce(Tensor[] inputs) {
    long batch = inputs[0].size(0), steps = inputs[0].size(1);
    Tensor out =
        getSubmodule("module")
            .call(Arrays.stream(inputs).map(x -> x.flatten(0, 1)).toArray(Tensor[]::new));
    return out.unflatten(0, batch, steps);
  }

  private Tensor stepByStep(Tensor[] inputs) {
    Tensor[] outputs = new Tensor[(int) inputs[0].size(tdim)];
    for (int i = 0; i < outputs.length; i++) {
      long step = i;
      outputs[i] =
          getSubmodule("module")
              .call(Arrays.stream(inputs).map(x -> x.select(tdim, step)).toArray(Tensor[]::new));
    }
    return Torch.stack(Arrays.asList(outputs), tdim);
  }

  @Override
  protected Module create() {
    return new TimeDistributed(module.deepCopy(), lowMem, tdim);
  }

  @Override
  protected String extraRepr() {
    return "low_mem=" + (lowMem ? "True" : "False") + ", tdim=" + tdim;
  }
}
