package fastai.data;

/// When a loader's transforms run.
public enum DlEvent {
  /// On each sample, by a worker.
  AFTER_ITEM,

  /// On the list of a batch's samples, by a worker.
  BEFORE_BATCH,

  /// On the batch, on its device.
  AFTER_BATCH
}
