package fastai.callback;

import java.util.ArrayList;
import java.util.List;
import torch.Tensor;
import torch.Tensors;

/// What the recurrent layers of a model give: beside what the next layers work on, the values that
/// [RNNRegularizer] keeps small and smooth. fastai's models return them as a tuple beside their
/// prediction; here a model predicts one tensor, and a module inside it gives this.
///
/// ```java
/// class Encoder extends torch.nn.Module implements RNNOutput.Source {
///   RNNOutput run(Tensor tokens) {                 // [batch, time]
///     return invoke(tokens, this::compute);        // so that hooks see it
///   }
/// }
/// ```
///
/// @param raw what each layer gave, the last one last: `[batch, time, features]`
/// @param out the same after dropout
public record RNNOutput(List<Tensor> raw, List<Tensor> out) implements Tensors<RNNOutput> {
  /// A module that gives an [RNNOutput] each time it is called; the mark by which [RNNCallback]
  /// finds it in a model.
  public interface Source {}

  /// @throws IllegalArgumentException if there are no layers, or not as many in both
  public RNNOutput {
    if (raw.isEmpty() || raw.size() != out.size())
      throw new IllegalArgumentException(
          "raw and dropped-out values of the same layers were expected, of one at least; there are "
              + raw.size()
              + " and "
              + out.size());
  }

  @Override
  public List<Tensor> tensors() {
    var all = new ArrayList<Tensor>(raw);
    all.addAll(out);
    return all;
  }

  @Override
  public RNNOutput with(List<Tensor> tensors) {
    return new RNNOutput(
        List.copyOf(tensors.subList(0, raw.size())),
        List.copyOf(tensors.subList(raw.size(), tensors.size())));
  }
}
