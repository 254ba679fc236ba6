package fastai.optimizer;

import java.util.List;
import torch.Tensor;

/// Makes a [Lookahead].
///
/// @param fast what takes the steps
/// @param k the steps between two moves of the slow weights
/// @param alpha how far the slow weights move, as a part of the way
public record LookaheadFunc(OptFunc fast, int k, double alpha) implements OptFunc {
  @Override
  public Lookahead create(List<? extends List<? extends Tensor>> params, double lr) {
    return new Lookahead(fast.create(params, lr), k, alpha);
  }

  public LookaheadFunc withK(int k) {
    return new LookaheadFunc(fast, k, alpha);
  }

  public LookaheadFunc withAlpha(double alpha) {
    return new LookaheadFunc(fast, k, alpha);
  }
}
