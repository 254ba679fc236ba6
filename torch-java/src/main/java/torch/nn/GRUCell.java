package torch.nn;

import torch.Aten;
import torch.Tensor;

/// One step of a [GRU]: the new hidden state (`torch.nn.GRUCell`).
///
/// ```java
/// var cell = new GRUCell(10, 20);
/// Tensor h = cell.call(x0);
/// h = cell.call(x1, h);
/// ```
public class GRUCell extends RNNCellBase {
  public GRUCell(long inputSize, long hiddenSize) {
    this(inputSize, hiddenSize, options());
  }

  public GRUCell(long inputSize, long hiddenSize, Options options) {
    super(inputSize, hiddenSize, options, 3);
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
    return new Tensor[] {Aten.gruCell(input, states[0], weightIh, weightHh, biasIh, biasHh)};
  }

  @Override
  protected Module create() {
    return getClass() == GRUCell.class
        ? new GRUCell(inputSize, hiddenSize, options)
        : super.create();
  }
}
