import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.LearnerOptions;
import fastai.learner.TrainEvalCallback;
import fastai.losses.CrossEntropyLossFlat;
import fastai.optimizer.Lr;
import fastai.optimizer.OptFunc;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.function.IntConsumer;
import torch.DType;
import torch.Device;
import torch.TensorScope;
import torch.Torch;
import torch.nn.CrossEntropyLoss;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.optim.Adam;

/// A training step of a small net on ready batches, through fastai's Learner and without it: the
/// rows of cpp/learner.cpp and python/learner.py.
///
/// | row | what |
/// |---|---|
/// | step | a loop of a user's own, with torch.nn and torch.optim |
/// | learner | an epoch of a Learner with the default callbacks: counters, records, table |
/// | loop | an epoch of a Learner that only counts |
/// | empty | the same with ten more callbacks, which hear every event and do nothing |
///
/// Takes turns with the other columns, as Overhead.java does.
class Learner {
  /// One batch, as often as is asked for.
  static final class Again implements Loader {
    final Batch batch =
        Batch.of(Torch.randn(32, 64).keep(), Torch.arange(32).remainder(10).to(DType.INT64).keep());
    int length;

    @Override
    public int length() {
      return length;
    }

    @Override
    public Device device() {
      return Device.CPU;
    }

    @Override
    public Batches iterator() {
      return new Batches() {
        private int at;

        @Override
        public boolean hasNext() {
          return at < length;
        }

        @Override
        public Batch next() {
          at++;
          return batch;
        }
      };
    }
  }

  static final class Empty extends Callback
      implements Event.BeforeFit,
          Event.BeforeEpoch,
          Event.BeforeTrain,
          Event.BeforeBatch,
          Event.AfterPred,
          Event.AfterLoss,
          Event.BeforeBackward,
          Event.AfterBackward,
          Event.BeforeStep,
          Event.AfterStep,
          Event.AfterBatch,
          Event.AfterTrain,
          Event.AfterEpoch,
          Event.AfterFit {
    @Override
    public void beforeFit() {}

    @Override
    public void beforeEpoch() {}

    @Override
    public void beforeTrain() {}

    @Override
    public void beforeBatch() {}

    @Override
    public void afterPred() {}

    @Override
    public void afterLoss() {}

    @Override
    public void beforeBackward() {}

    @Override
    public void afterBackward() {}

    @Override
    public void beforeStep() {}

    @Override
    public void afterStep() {}

    @Override
    public void afterBatch() {}

    @Override
    public void afterTrain() {}

    @Override
    public void afterEpoch() {}

    @Override
    public void afterFit() {}
  }

  static Module net() {
    return new Sequential(new Linear(64, 64), new ReLU(), new Linear(64, 10));
  }

  static IntConsumer step() {
    var net = net();
    var loss = new CrossEntropyLoss();
    var adam = new Adam(net.parameters(), Adam.options().lr(1e-3));
    var batch = new Again().batch;
    return count -> {
      for (int i = 0; i < count; i++)
        try (var _ = new TensorScope()) {
          loss.call(net.call(batch.xb()), batch.yb()[0]).backward();
          adam.step();
          adam.zeroGrad();
        }
    };
  }

  static IntConsumer learner(boolean defaults, Callback... cbs) {
    var data = new Again();
    LearnerOptions options =
        fastai.learner.Learner.options()
            .withLossFunc(new CrossEntropyLossFlat())
            .withOptFunc(OptFunc.adam())
            .withDefaultCbs(defaults)
            .withCbs(cbs);
    var learn = new fastai.learner.Learner(DataLoaders.of(data), net(), options);
    return count -> {
      data.length = count;
      learn.fit(1, Lr.of(1e-3));
    };
  }

  static IntConsumer withEmpty(int count) {
    List<Callback> cbs = new ArrayList<>(List.of(new TrainEvalCallback()));
    for (int i = 0; i < count; i++) cbs.add(new Empty());
    return learner(false, cbs.toArray(Callback[]::new));
  }

  public static void main(String[] arguments) {
    PrintStream answers = System.out;
    // The table of the learner goes nowhere.
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    Map<String, IntConsumer> rows =
        Map.of(
            "step", step(), "learner", learner(true), "loop", withEmpty(0), "empty", withEmpty(10));
    answers.println("ready libtorch " + Torch.version() + ", threads: " + Torch.getNumThreads());
    var in = new Scanner(System.in);
    while (in.hasNext()) {
      IntConsumer row = rows.get(in.next());
      int count = in.nextInt();
      long begin = System.nanoTime();
      row.accept(count);
      answers.println((double) (System.nanoTime() - begin) / count);
    }
  }
}
