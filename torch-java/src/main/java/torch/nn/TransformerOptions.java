package torch.nn;

import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.nn.functional.F;

/// What the layers of a [Transformer] have in common.
///
/// @param dimFeedforward the size between the two linear layers; 2048
/// @param dropout 0.1
/// @param activation between the two linear layers; `relu`
/// @param layerNormEps 1e-5
/// @param batchFirst whether inputs and outputs have the batch before the length
/// @param normFirst whether each block normalises its input, and not its output
/// @param bias whether linear layers and norms have biases
public record TransformerOptions(
    long dimFeedforward,
    double dropout,
    UnaryOperator<Tensor> activation,
    double layerNormEps,
    boolean batchFirst,
    boolean normFirst,
    boolean bias) {
  public static final TransformerOptions DEFAULT =
      new TransformerOptions(2048, 0.1, F::relu, 1e-5, false, false, true);

  public TransformerOptions dimFeedforward(long dimFeedforward) {
    return new TransformerOptions(
        dimFeedforward, dropout, activation, layerNormEps, batchFirst, normFirst, bias);
  }

  public TransformerOptions dropout(double dropout) {
    return new TransformerOptions(
        dimFeedforward, dropout, activation, layerNormEps, batchFirst, normFirst, bias);
  }

  public TransformerOptions activation(UnaryOperator<Tensor> activation) {
    return new TransformerOptions(
        dimFeedforward, dropout, activation, layerNormEps, batchFirst, normFirst, bias);
  }

  /// @param activation `"relu"` or `"gelu"`
  public TransformerOptions activation(String activation) {
    return switch (activation) {
      case "relu" -> activation(F::relu);
      case "gelu" -> activation(F::gelu);
      default ->
          throw new IllegalArgumentException(
              "activation should be relu/gelu, not " + activation + "; or pass a function");
    };
  }

  public TransformerOptions layerNormEps(double layerNormEps) {
    return new TransformerOptions(
        dimFeedforward, dropout, activation, layerNormEps, batchFirst, normFirst, bias);
  }

  public TransformerOptions batchFirst(boolean batchFirst) {
    return new TransformerOptions(
        dimFeedforward, dropout, activation, layerNormEps, batchFirst, normFirst, bias);
  }

  public TransformerOptions normFirst(boolean normFirst) {
    return new TransformerOptions(
        dimFeedforward, dropout, activation, layerNormEps, batchFirst, normFirst, bias);
  }

  public TransformerOptions bias(boolean bias) {
    return new TransformerOptions(
        dimFeedforward, dropout, activation, layerNormEps, batchFirst, normFirst, bias);
  }

  MultiheadAttention attention(long dModel, long nhead) {
    var options = MultiheadAttention.options().dropout(dropout).bias(bias).batchFirst(batchFirst);
    return new MultiheadAttention(dModel, nhead, options);
  }

  Linear linear(long in, long out) {
    return new Linear(in, out, Linear.options().bias(bias));
  }

  LayerNorm norm(long dModel) {
    return new LayerNorm(dModel, LayerNorm.options().eps(layerNormEps).bias(bias));
  }
}
