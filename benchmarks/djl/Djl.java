import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.Trainer;
import ai.djl.training.initializer.XavierInitializer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;
import java.util.function.Supplier;

/// Rows of ../java/Overhead.java and ../java/Mlp.java with DJL's PyTorch engine: each result is
/// closed at once, the quickest that DJL offers; a training step is its Trainer's.
///
/// Takes turns with the other columns, as those do.
class Djl {
  static final NDManager manager = NDManager.newBaseManager();
  static final NDArray a = manager.randomUniform(0, 1, new Shape(4));
  static final NDArray b = manager.randomUniform(0, 1, new Shape(4));
  static final NDArray leaf = manager.randomUniform(0, 1, new Shape(4));
  static final NDArray square = manager.randomUniform(0, 1, new Shape(2, 2));
  static final NDArray m = manager.randomUniform(0, 1, new Shape(32, 32));
  static final NDArray n = manager.randomUniform(0, 1, new Shape(32, 32));
  static final NDArray x = manager.randomNormal(new Shape(32, 64));
  static final NDArray y = manager.arange(32).mod(10).toType(DataType.INT64, false);

  static final Map<String, Row> ROWS = new HashMap<>();

  interface Row {
    void run(int count);
  }

  static Row repeat(Supplier<NDArray> operator) {
    return count -> {
      for (int i = 0; i < count; i++) operator.get().close();
    };
  }

  static void row(String name, Supplier<NDArray> operator) {
    ROWS.put(name, repeat(operator));
  }

  static void step(String name, Trainer trainer, boolean backward, boolean update) {
    var input = new NDList(x);
    var labels = new NDList(y);
    ROWS.put(
        name,
        count -> {
          for (int i = 0; i < count; i++) {
            try (var scope = manager.newSubManager()) {
              scope.tempAttachAll(input, labels);
              if (!backward) {
                trainer.getLoss().evaluate(labels, trainer.evaluate(input));
                continue;
              }
              try (var collector = trainer.newGradientCollector()) {
                collector.backward(trainer.getLoss().evaluate(labels, trainer.forward(input)));
              }
              if (update) trainer.step();
            }
          }
        });
  }

  static Trainer trainer(Optimizer optimizer) {
    var net =
        new SequentialBlock()
            .add(Linear.builder().setUnits(64).build())
            .add(Activation.reluBlock())
            .add(Linear.builder().setUnits(10).build());
    var model = Model.newInstance("mlp");
    model.setBlock(net);
    var config =
        new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
            .optOptimizer(optimizer)
            .optInitializer(new XavierInitializer(), "weight");
    var trainer = model.newTrainer(config);
    trainer.initialize(new Shape(32, 64));
    return trainer;
  }

  public static void main(String[] arguments) {
    leaf.setRequiresGradient(true);
    row("add", () -> a.add(b));
    Row addGrad = repeat(() -> leaf.add(b));
    ROWS.put(
        "add-grad",
        count -> {
          // Outside of a collector DJL builds no graph.
          try (var _ = Engine.getInstance().newGradientCollector()) {
            addGrad.run(count);
          }
        });
    row("mul-number", () -> a.mul(2f));
    row("relu", () -> Activation.relu(a));
    row("view", () -> a.reshape(2, 2));
    row("sum-dim", () -> square.sum(new int[] {0}));
    row("matmul", () -> m.matMul(n));
    row("empty", () -> manager.create(new Shape(4)));
    var rate = Tracker.fixed(1e-3f);
    var sgd = trainer(Optimizer.sgd().setLearningRateTracker(rate).build());
    var adam = trainer(Optimizer.adam().optLearningRateTracker(rate).build());
    step("forward", sgd, false, false);
    step("backward", sgd, true, false);
    step("sgd", sgd, true, true);
    step("adam", adam, true, true);

    System.out.println(
        "ready DJL "
            + Engine.getDjlVersion()
            + ", libtorch "
            + Engine.getInstance().getVersion()
            + ", threads: "
            + System.getProperty("ai.djl.pytorch.num_threads"));
    var in = new Scanner(System.in);
    while (in.hasNext()) {
      String name = in.next();
      int count = in.nextInt();
      Row row = ROWS.get(name);
      long begin = System.nanoTime();
      row.run(count);
      System.out.println((double) (System.nanoTime() - begin) / count);
    }
  }
}
