import java.util.Map;
import java.util.Scanner;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.CrossEntropyLoss;
import torch.nn.Linear;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.optim.Adam;
import torch.optim.Optimizer;
import torch.optim.SGD;

/// A training step of a small net in Java, as a user writes it, with a [TensorScope] around each
/// step: the rows of cpp/mlp.cpp and python/mlp.py. SGD and Adam with the library's defaults, which
/// are the fused operators on the CPU.
///
/// Takes turns with the other columns, as Overhead.java does.
class Mlp {
  static final Sequential net = new Sequential(new Linear(64, 64), new ReLU(), new Linear(64, 10));
  static final CrossEntropyLoss loss = new CrossEntropyLoss();
  static final Optimizer sgd = new SGD(net.parameters(), SGD.options().lr(1e-3));
  static final Optimizer adam = new Adam(net.parameters(), Adam.options().lr(1e-3));
  static final Tensor x = Torch.randn(32, 64);
  static final Tensor y = Torch.arange(32).remainder(10).to(DType.INT64);

  /// Seen to be used, or the JIT compiler drops the Java object.
  static Tensor result;

  static void forward() {
    result = loss.call(net.call(x), y);
  }

  static void backward() {
    loss.call(net.call(x), y).backward();
    sgd.zeroGrad();
  }

  static void step(Optimizer optimizer) {
    loss.call(net.call(x), y).backward();
    optimizer.step();
    optimizer.zeroGrad();
  }

  static final Map<String, Runnable> ROWS =
      Map.of(
          "forward",
          Mlp::forward,
          "backward",
          Mlp::backward,
          "sgd",
          () -> step(sgd),
          "adam",
          () -> step(adam));

  public static void main(String[] arguments) {
    System.out.println("ready libtorch " + Torch.version() + ", threads: " + Torch.getNumThreads());
    var in = new Scanner(System.in);
    while (in.hasNext()) {
      Runnable row = ROWS.get(in.next());
      int count = in.nextInt();
      long begin = System.nanoTime();
      for (int i = 0; i < count; i++) TensorScope.run(row);
      System.out.println((double) (System.nanoTime() - begin) / count);
    }
  }
}
