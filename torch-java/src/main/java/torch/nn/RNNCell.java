package torch.nn;

import torch.Aten;
import torch.Tensor;

/// One step of an [RNN]: the new hidden state (`torch.nn.RNNCell`).
///
/// ```java
/// var cell = new RNNCell(10, 20);
/// Tensor h = cell.call(x0);
/// h = cell.call(x1, h);
/// ```
public class RNNCell extends RNNCellBase {
  public RNNCell(long inputSize, long hiddenSize) {
    this(inputSize, hiddenSize, options());
  }

  public RNNCell(long inputSize, long hiddenSize, Options options) {
    super(inputSize, hiddenSize, options, 1);
    String nonlinearity = options.nonlinearity();
    if (!nonlinearity.equals("tanh") && !nonlinearity.equals("relu"))
      throw new IllegalArgumentException("Unknown nonlinearity: " + nonlinearity);
  }

  /// From a hidden state of zeros.
  @Override
  public final Tensor forward(Tensor input) {
    return step(new Tensor[] {input}, 1)[0];
  }

  /// The input and the hidden state; the latter may be `null` for zeros.
  @Override
  public final Tensor forward(Tensor... inputs) {
    return step(inputs, 1)[0];
  }

  @Override
  Tensor[] compute(Tensor input, Tensor[] states) {
    return new Tensor[] {
      options.nonlinearity().equals("tanh")
          ? Aten.rnnTanhCell(input, states[0], weightIh, weightHh, biasIh, biasHh)
          : Aten.rnnReluCell(input, states[0], weightIh, weightHh, biasIh, biasHh)
    };
  }

  @Override
  protected Module create() {
    return getClass() == RNNCell.class
        ? new RNNCell(inputSize, hiddenSize, options)
        : super.create();
  }
}
