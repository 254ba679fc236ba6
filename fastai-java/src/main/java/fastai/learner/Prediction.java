package fastai.learner;

import torch.Tensor;

/// What a model says about one item.
///
/// @param decoded the answer as people read it: the label of a category
/// @param prediction the answer as a tensor: the number of the class
/// @param probabilities the output after the loss's activation: one probability a class
/// @param input the input as the model saw it, decoded; `null` unless asked for
public record Prediction(Object decoded, Tensor prediction, Tensor probabilities, Object input) {
  @Override
  public String toString() {
    return decoded + ", " + prediction + ", " + probabilities;
  }
}
