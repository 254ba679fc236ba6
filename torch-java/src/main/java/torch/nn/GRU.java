package torch.nn;

import java.util.Collections;
import torch.Aten;
import torch.Tensor;
import torch.nn.utils.rnn.PackedSequence;

/// Layers of gated recurrent units: `r = σ(W_ir x + b_ir + W_hr h + b_hr)`, `z = σ(W_iz x + b_iz +
/// W_hz h + b_hz)`, `n = tanh(W_in x + b_in + r * (W_hn h + b_hn))`, `h = (1 - z) * n + z * h`
/// (`torch.nn.GRU`). The rows of the weights are `r`, `z`, `n`. For shapes and state see [RNNBase].
///
/// Source: Cho et al. 2014, arXiv 1406.1078.
public class GRU extends RNNBase {
  public GRU(long inputSize, long hiddenSize) {
    this(inputSize, hiddenSize, options());
  }

  public GRU(long inputSize, long hiddenSize, long numLayers) {
    this(inputSize, hiddenSize, options().numLayers(numLayers));
  }

  public GRU(long inputSize, long hiddenSize, Options options) {
    super(Kind.GRU, inputSize, hiddenSize, options);
  }

  /// From a hidden state of zeros.
  public final Output run(Tensor input) {
    return run(input, null);
  }

  /// @param hx the hidden state to start from; `null` for zeros
  public final Output run(Tensor input, Tensor hx) {
    return invoke(
        new Tensor[] {input, hx},
        given -> {
          Tensor[] result = padded(given);
          return new Output(result[0], result[1]);
        });
  }

  /// From a hidden state of zeros.
  public final PackedOutput run(PackedSequence input) {
    return run(input, null);
  }

  /// @param hx the hidden state to start from, in the order in which the sequences came; `null` for
  ///   zeros
  public final PackedOutput run(PackedSequence input, Tensor hx) {
    return invoke(
        new PackedInput(input, Collections.singletonList(hx)),
        given -> {
          Tensor[] result = packed(given);
          return new PackedOutput(given.input().with(result[0]), result[1]);
        });
  }

  @Override
  Tensor[] compute(
      Tensor input, Tensor batchSizes, Tensor[] states, Tensor[] weights, boolean train) {
    return batchSizes == null
        ? Aten.gru(
            input,
            states[0],
            weights,
            options.bias(),
            options.numLayers(),
            options.dropout(),
            train,
            options.bidirectional(),
            options.batchFirst())
        : Aten.gru(
            input,
            batchSizes,
            states[0],
            weights,
            options.bias(),
            options.numLayers(),
            options.dropout(),
            train,
            options.bidirectional());
  }

  @Override
  protected Module create() {
    return getClass() == GRU.class ? new GRU(inputSize, hiddenSize, options) : super.create();
  }
}
