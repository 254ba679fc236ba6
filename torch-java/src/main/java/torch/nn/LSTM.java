package torch.nn;

import java.util.Arrays;
import java.util.List;
import torch.Aten;
import torch.Tensor;
import torch.Tensors;
import torch.nn.utils.rnn.PackedSequence;

/// Layers of long short-term memory: `i = σ(W_ii x + b_ii + W_hi h + b_hi)`, `f = σ(W_if x + b_if +
/// W_hf h + b_hf)`, `g = tanh(W_ig x + b_ig + W_hg h + b_hg)`, `o = σ(W_io x + b_io + W_ho h +
/// b_ho)`, `c = f * c + i * g`, `h = o * tanh(c)` (`torch.nn.LSTM`). The rows of the weights are
/// `i`, `f`, `g`, `o`. With a `projSize`, `h` is multiplied by `weight_hr_lk`, `[projSize,
/// hiddenSize]`. For shapes and state see [RNNBase]; the cell state is `[numLayers * directions,
/// batch, hiddenSize]`.
///
/// Source: Hochreiter and Schmidhuber 1997; Sak et al. 2014, arXiv 1402.1128, for the projection.
public class LSTM extends RNNBase {
  public LSTM(long inputSize, long hiddenSize) {
    this(inputSize, hiddenSize, options());
  }

  public LSTM(long inputSize, long hiddenSize, long numLayers) {
    this(inputSize, hiddenSize, options().numLayers(numLayers));
  }

  public LSTM(long inputSize, long hiddenSize, Options options) {
    super(Kind.LSTM, inputSize, hiddenSize, options);
  }

  /// The hidden and the cell state.
  public record State(Tensor h, Tensor c) implements Tensors<State> {
    @Override
    public List<Tensor> tensors() {
      return List.of(h, c);
    }

    @Override
    public State with(List<Tensor> tensors) {
      return new State(tensors.get(0), tensors.get(1));
    }
  }

  /// The output at every step, and the states after the last.
  public record Output(Tensor output, Tensor hn, Tensor cn) implements Tensors<Output> {
    /// To go on from.
    public State state() {
      return new State(hn, cn);
    }

    @Override
    public List<Tensor> tensors() {
      return List.of(output, hn, cn);
    }

    @Override
    public Output with(List<Tensor> tensors) {
      return new Output(tensors.get(0), tensors.get(1), tensors.get(2));
    }
  }

  /// The output at every step, and the states after the last step of each sequence.
  public record PackedOutput(PackedSequence output, Tensor hn, Tensor cn)
      implements Tensors<PackedOutput> {
    /// To go on from.
    public State state() {
      return new State(hn, cn);
    }

    @Override
    public List<Tensor> tensors() {
      return List.of(output.data(), hn, cn);
    }

    @Override
    public PackedOutput with(List<Tensor> tensors) {
      return new PackedOutput(output.with(tensors.get(0)), tensors.get(1), tensors.get(2));
    }
  }

  /// From states of zeros.
  public final Output run(Tensor input) {
    return run(input, null, null);
  }

  /// From where another call ended; `null` for zeros.
  public final Output run(Tensor input, State state) {
    return state == null ? run(input) : run(input, state.h, state.c);
  }

  /// From the hidden state `h0` and the cell state `c0`, both or none `null`.
  public final Output run(Tensor input, Tensor h0, Tensor c0) {
    requireBoth(h0, c0);
    return invoke(
        new Tensor[] {input, h0, c0},
        given -> {
          Tensor[] result = padded(given);
          return new Output(result[0], result[1], result[2]);
        });
  }

  /// From states of zeros.
  public final PackedOutput run(PackedSequence input) {
    return run(input, null);
  }

  /// @param state to start from, in the order in which the sequences came; `null` for zeros
  public final PackedOutput run(PackedSequence input, State state) {
    return invoke(
        new PackedInput(input, state == null ? Arrays.asList(null, null) : state.tensors()),
        given -> {
          Tensor[] result = packed(given);
          return new PackedOutput(given.input().with(result[0]), result[1], result[2]);
        });
  }

  private static void requireBoth(Tensor h, Tensor c) {
    require(
        (h == null) == (c == null), "an LSTM starts from a hidden and a cell state, not from one");
  }

  @Override
  Tensor[] compute(
      Tensor input, Tensor batchSizes, Tensor[] states, Tensor[] weights, boolean train) {
    return batchSizes == null
        ? Aten.lstm(
            input,
            states,
            weights,
            options.bias(),
            options.numLayers(),
            options.dropout(),
            train,
            options.bidirectional(),
            options.batchFirst())
        : Aten.lstm(
            input,
            batchSizes,
            states,
            weights,
            options.bias(),
            options.numLayers(),
            options.dropout(),
            train,
            options.bidirectional());
  }

  @Override
  protected Module create() {
    return getClass() == LSTM.class ? new LSTM(inputSize, hiddenSize, options) : super.create();
  }
}
