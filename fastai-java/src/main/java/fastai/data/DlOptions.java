package fastai.data;

import torch.Device;

/// How items are read: fastai's arguments of `dataloaders`.
///
/// @param bs samples a batch
/// @param valBs samples a batch in validation; 0: as in training
/// @param shuffle whether training batches are drawn in another order in each epoch
/// @param dropLast whether a last training batch that is not full is left out
/// @param numWorkers threads that prepare batches beside the training; 0 prepares them as they are
///   asked for
/// @param device where batches go; `null` for the CPU
public record DlOptions(
    int bs, int valBs, boolean shuffle, boolean dropLast, int numWorkers, Device device) {
  public static final DlOptions DEFAULT = new DlOptions(64, 0, true, true, 0, null);

  public DlOptions {
    if (bs < 1) throw new IllegalArgumentException("a batch size must be 1 or more, not " + bs);
    if (valBs == 0) valBs = bs;
    if (device == null) device = Device.CPU;
  }

  public DlOptions withBs(int bs) {
    return new DlOptions(bs, bs, shuffle, dropLast, numWorkers, device);
  }

  public DlOptions withValBs(int valBs) {
    return new DlOptions(bs, valBs, shuffle, dropLast, numWorkers, device);
  }

  public DlOptions withShuffle(boolean shuffle) {
    return new DlOptions(bs, valBs, shuffle, dropLast, numWorkers, device);
  }

  public DlOptions withDropLast(boolean dropLast) {
    return new DlOptions(bs, valBs, shuffle, dropLast, numWorkers, device);
  }

  public DlOptions withNumWorkers(int numWorkers) {
    return new DlOptions(bs, valBs, shuffle, dropLast, numWorkers, device);
  }

  public DlOptions withDevice(Device device) {
    return new DlOptions(bs, valBs, shuffle, dropLast, numWorkers, device);
  }
}
