package system;

import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.learner.Callback;
import fastai.learner.CheckpointCallback;
import fastai.learner.Event;
import fastai.learner.FitOptions;
import fastai.learner.Learner;
import fastai.learner.OneCycle;
import fastai.learner.ProgressCallback;
import fastai.losses.CrossEntropyLossFlat;
import fastai.optimizer.Lr;
import java.nio.file.Path;
import java.util.Arrays;
import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.Torch;
import torch.data.BatchIterator;
import torch.data.Collate;
import torch.data.DataLoader;
import torch.data.TensorDataset;
import torch.nn.BatchNorm1d;
import torch.nn.Dropout;
import torch.nn.Linear;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// The program that [KillTest] kills: `KilledTraining FOLDER EPOCHS`. It trains with a checkpoint
/// after every second batch and a saved model after every epoch, says "training" when it begins,
/// and at the end what came out.
final class KilledTraining {
  private KilledTraining() {}

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    var learn = learner(folder);
    var begin = Callback.of(Event.BEFORE_EPOCH, l -> System.out.println("training " + l.epoch));
    var save = Callback.of(Event.AFTER_EPOCH, l -> l.save("model"));
    var checkpoint = new CheckpointCallback(folder.resolve("run.ckpt"), 2);
    learn.fitOneCycle(
        Integer.parseInt(args[1]),
        Lr.of(0.01),
        OneCycle.DEFAULT,
        FitOptions.DEFAULT.withCbs(begin, save, checkpoint));
    long hash = 0;
    for (Tensor tensor : learn.model.stateDict().values())
      hash = 31 * hash + Arrays.hashCode(tensor.toDoubleArray());
    System.out.println(
        "result "
            + Long.toHexString(hash)
            + " "
            + learn.recorder().losses().size()
            + " "
            + Integer.toHexString(learn.recorder().losses().hashCode())
            + " "
            + Integer.toHexString(learn.recorder().values().hashCode())
            + " "
            + Torch.rand(1).item());
  }

  /// Random order, dropout, batch norm.
  static Learner learner(Path folder) {
    Torch.manualSeed(11);
    var x = Torch.randn(160, 8);
    var y = x.select(1, 0).gt(0).to(DType.INT64);
    var data =
        new DataLoader<>(
            new TensorDataset(x, y),
            Collate.arrays(),
            DataLoader.options().batchSize(8).shuffle(true));
    var loader = new Shuffled(data);
    var net =
        new Sequential(
            new Linear(8, 32),
            new BatchNorm1d(32),
            new ReLU(),
            new Dropout(0.3),
            new Linear(32, 2));
    var learn =
        new Learner(
            DataLoaders.of(loader, loader),
            net,
            Learner.options().withLossFunc(new CrossEntropyLossFlat()).withPath(folder));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  private record Shuffled(DataLoader<Tensor[], Tensor[]> loader) implements Loader {
    @Override
    public int length() {
      return (int) loader.size();
    }

    @Override
    public Device device() {
      return Device.CPU;
    }

    @Override
    public Batches iterator() {
      BatchIterator<Tensor[]> batches = loader.iterator();
      return new Batches() {
        @Override
        public boolean hasNext() {
          return batches.hasNext();
        }

        @Override
        public Batch next() {
          return Batch.of(batches.next());
        }

        @Override
        public void close() {
          batches.close();
        }
      };
    }
  }
}
