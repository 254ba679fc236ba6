package torch.nn;

import java.util.Collections;
import torch.Aten;
import torch.Tensor;
import torch.nn.utils.rnn.PackedSequence;

/// Layers of Elman networks: `h = tanh(W_ih x + b_ih + W_hh h + b_hh)` at every step, or with
/// `relu` (`torch.nn.RNN`). For shapes and state see [RNNBase].
public class RNN extends RNNBase {
  public RNN(long inputSize, long hiddenSize) {
    this(inputSize, hiddenSize, options());
  }

  public RNN(long inputSize, long hiddenSize, long numLayers) {
    this(inputSize, hiddenSize, options().numLayers(numLayers));
  }

  public RNN(long inputSize, long hiddenSize, Options options) {
    super(kind(options.nonlinearity()), inputSize, hiddenSize, options);
  }

  private static Kind kind(String nonlinearity) {
    return switch (nonlinearity) {
      case "tanh" -> Kind.RNN_TANH;
      case "relu" -> Kind.RNN_RELU;
      default ->
          throw new IllegalArgumentException(
              "Unknown nonlinearity '" + nonlinearity + "'. Select from 'tanh' or 'relu'.");
    };
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
    if (options.nonlinearity().equals("relu"))
      return batchSizes == null
          ? Aten.rnnRelu(
              input,
              states[0],
              weights,
              options.bias(),
              options.numLayers(),
              options.dropout(),
              train,
              options.bidirectional(),
              options.batchFirst())
          : Aten.rnnRelu(
              input,
              batchSizes,
              states[0],
              weights,
              options.bias(),
              options.numLayers(),
              options.dropout(),
              train,
              options.bidirectional());
    return batchSizes == null
        ? Aten.rnnTanh(
            input,
            states[0],
            weights,
            options.bias(),
            options.numLayers(),
            options.dropout(),
            train,
            options.bidirectional(),
            options.batchFirst())
        : Aten.rnnTanh(
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
    return getClass() == RNN.class ? new RNN(inputSize, hiddenSize, options) : super.create();
  }
}
