package torch.nn;

import java.util.ArrayList;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;
import torch.nn.init.Init;

/// What [RNNCell], [LSTMCell] and [GRUCell] have in common: one step of a recurrent layer.
///
/// Shapes: input `[batch, inputSize]` or `[inputSize]`, states `[batch, hiddenSize]` or
/// `[hiddenSize]`. State: `weight_ih`, `weight_hh`, `bias_ih`, `bias_hh`; all start uniform in
/// `±1/sqrt(hiddenSize)`.
public abstract class RNNCellBase extends Module {
  /// @param bias whether there are biases
  /// @param nonlinearity `"tanh"` or `"relu"`; only for an [RNNCell]
  public record Options(boolean bias, String nonlinearity) {
    public Options bias(boolean bias) {
      return new Options(bias, nonlinearity);
    }

    public Options nonlinearity(String nonlinearity) {
      return new Options(bias, nonlinearity);
    }
  }

  public final long inputSize;
  public final long hiddenSize;
  public final Parameter weightIh;
  public final Parameter weightHh;

  /// `null` without biases, as the other.
  public final Parameter biasIh;

  public final Parameter biasHh;
  final Options options;

  public static Options options() {
    return new Options(true, "tanh");
  }

  RNNCellBase(long inputSize, long hiddenSize, Options options, long gates) {
    this.inputSize = inputSize;
    this.hiddenSize = hiddenSize;
    this.options = options;
    long rows = gates * hiddenSize;
    weightIh = registerParameter("weight_ih", Parameter.empty(rows, inputSize));
    weightHh = registerParameter("weight_hh", Parameter.empty(rows, hiddenSize));
    biasIh = registerParameter("bias_ih", options.bias ? Parameter.empty(rows) : null);
    biasHh = registerParameter("bias_hh", options.bias ? Parameter.empty(rows) : null);
    resetParameters();
  }

  /// Draws new values.
  public final void resetParameters() {
    double bound = hiddenSize > 0 ? 1 / Math.sqrt(hiddenSize) : 0;
    for (Tensor weight : parameters(false)) Init.uniform_(weight, -bound, bound);
  }

  /// The operator itself: from a batch and its states to the new states.
  abstract Tensor[] compute(Tensor input, Tensor[] states);

  /// The new states. The first input is the step's input; the others are the states, all there or
  /// all `null`.
  final Tensor[] step(Tensor[] inputs, int count) {
    Tensor input = inputs[0];
    requireVector("input", input);
    boolean batched = input.dim() == 2;
    if (!batched) input = input.unsqueeze(0);
    var states = new ArrayList<Tensor>();
    for (int i = 0; i < count; i++) {
      Tensor state = i + 1 < inputs.length ? inputs[i + 1] : null;
      if (state == null) {
        var options = TensorOptions.of(input.dtype(), input.device());
        states.add(Torch.zeros(options, input.size(0), hiddenSize));
        continue;
      }
      requireVector(count == 1 ? "hidden" : "hx[" + i + "]", state);
      states.add(batched ? state : state.unsqueeze(0));
    }
    Tensor[] result = compute(input, states.toArray(Tensor[]::new));
    if (!batched) for (int i = 0; i < result.length; i++) result[i] = result[i].squeeze(0);
    return result;
  }

  private void requireVector(String what, Tensor tensor) {
    long dim = tensor.dim();
    if (dim != 1 && dim != 2)
      throw new IllegalArgumentException(
          name() + ": Expected " + what + " to be 1D or 2D, got " + dim + "D instead");
  }

  @Override
  protected String extraRepr() {
    return inputSize
        + ", "
        + hiddenSize
        + (options.bias ? "" : ", bias=False")
        + (options.nonlinearity.equals("tanh") ? "" : ", nonlinearity=" + options.nonlinearity);
  }
}
