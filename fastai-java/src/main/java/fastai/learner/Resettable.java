package fastai.learner;

/// A model that remembers something from batch to batch, as a recurrent one its hidden state. Every
/// fit and every validation begins with [#reset()].
public interface Resettable {
  void reset();
}
