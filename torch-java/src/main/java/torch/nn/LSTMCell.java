package torch.nn;

import torch.Aten;
import torch.Tensor;

/// One step of an [LSTM]: the new hidden and cell state (`torch.nn.LSTMCell`).
///
/// ```java
/// var cell = new LSTMCell(10, 20);
/// var state = cell.run(x0);
/// state = cell.run(x1, state);
/// ```
public class LSTMCell extends RNNCellBase {
  public LSTMCell(long inputSize, long hiddenSize) {
    this(inputSize, hiddenSize, options());
  }

  public LSTMCell(long inputSize, long hiddenSize, Options options) {
    super(inputSize, hiddenSize, options, 4);
  }

  /// From states of zeros.
  public final LSTM.State run(Tensor input) {
    return run(input, null);
  }

  /// @param state `null` for zeros
  public final LSTM.State run(Tensor input, LSTM.State state) {
    Tensor[] inputs =
        state == null ? new Tensor[] {input} : new Tensor[] {input, state.h(), state.c()};
    return invoke(
        inputs,
        given -> {
          Tensor[] result = step(given, 2);
          return new LSTM.State(result[0], result[1]);
        });
  }

  /// Only the hidden state; for both: [#run].
  @Override
  public final Tensor forward(Tensor input) {
    return step(new Tensor[] {input}, 2)[0];
  }

  /// Only the hidden state. The inputs are the step's and the two states.
  @Override
  public final Tensor forward(Tensor... inputs) {
    return step(inputs, 2)[0];
  }

  @Override
  Tensor[] compute(Tensor input, Tensor[] states) {
    return Aten.lstmCell(input, states, weightIh, weightHh, biasIh, biasHh);
  }

  @Override
  protected Module create() {
    return getClass() == LSTMCell.class
        ? new LSTMCell(inputSize, hiddenSize, options)
        : super.create();
  }
}
