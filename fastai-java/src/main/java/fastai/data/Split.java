package fastai.data;

/// The part of the data that a sample comes from; a [Transform] may act on one of them only.
public enum Split {
  TRAIN,
  VALID
}
