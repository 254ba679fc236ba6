import java.util.Map;
import java.util.Scanner;
import java.util.function.BinaryOperator;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.Embedding;
import torch.nn.Flatten;
import torch.nn.LSTM;
import torch.nn.Linear;
import torch.nn.MaxPool2d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.TransformerEncoderLayer;
import torch.nn.TransformerOptions;
import torch.nn.functional.F;
import torch.optim.SGD;

/// Training steps of a resnet18, an LSTM and a transformer block, each in a [TensorScope]: the rows
/// of cpp/train.cpp and python/train.py.
///
/// Takes turns with the other columns, as Overhead.java does.
class Train {
  static Conv2d conv(long in, long out, long kernel, long stride) {
    return new Conv2d(
        in, out, kernel, Conv2d.options().stride(stride).padding(kernel / 2).bias(false));
  }

  static class BasicBlock extends Module {
    final Conv2d conv1, conv2;
    final BatchNorm2d bn1, bn2;
    final Sequential downsample;

    BasicBlock(long in, long out, long stride) {
      conv1 = register("conv1", conv(in, out, 3, stride));
      bn1 = register("bn1", new BatchNorm2d(out));
      conv2 = register("conv2", conv(out, out, 3, 1));
      bn2 = register("bn2", new BatchNorm2d(out));
      downsample =
          stride == 1 && in == out
              ? null
              : register(
                  "downsample", new Sequential(conv(in, out, 1, stride), new BatchNorm2d(out)));
    }

    @Override
    public Tensor forward(Tensor x) {
      Tensor y = bn1.call(conv1.call(x)).relu_();
      y = bn2.call(conv2.call(y));
      y.add_(downsample == null ? x : downsample.call(x));
      return y.relu_();
    }
  }

  static Sequential resnet18() {
    var layers =
        new Sequential(
            conv(3, 64, 7, 2),
            new BatchNorm2d(64),
            new ReLU(true),
            new MaxPool2d(3, MaxPool2d.options().stride(2).padding(1)));
    long in = 64;
    for (long out : new long[] {64, 128, 256, 512}) {
      layers.append(new BasicBlock(in, out, in == out ? 1 : 2));
      layers.append(new BasicBlock(out, out, 1));
      in = out;
    }
    return layers
        .append(new AdaptiveAvgPool2d(1))
        .append(new Flatten())
        .append(new Linear(512, 10));
  }

  static class Lstm extends Module {
    final Embedding embedding = register("embedding", new Embedding(1000, 64));
    final LSTM lstm =
        register("lstm", new LSTM(64, 128, LSTM.options().numLayers(2).batchFirst(true)));
    final Linear head = register("head", new Linear(128, 1000));

    @Override
    public Tensor forward(Tensor x) {
      return head.call(lstm.call(embedding.call(x))).flatten(0, 1);
    }
  }

  static Runnable step(Module net, Tensor x, Tensor y, BinaryOperator<Tensor> loss) {
    var sgd = new SGD(net.parameters(), SGD.options().lr(1e-3).momentum(0.9));
    return () -> {
      sgd.zeroGrad();
      loss.apply(net.call(x), y).backward();
      sgd.step();
    };
  }

  public static void main(String[] arguments) {
    Tensor words = Torch.arange(16 * 32).remainder(1000);
    var block =
        new TransformerEncoderLayer(
            128, 4, TransformerOptions.DEFAULT.dimFeedforward(512).dropout(0));
    var rows =
        Map.of(
            "resnet18",
            step(
                resnet18(),
                Torch.randn(16, 3, 64, 64),
                Torch.arange(16).remainder(10),
                F::crossEntropy),
            "lstm",
            step(new Lstm(), words.view(16, 32), words, F::crossEntropy),
            "transformer",
            step(block, Torch.randn(64, 8, 128), Torch.randn(64, 8, 128), F::mseLoss));
    System.out.println("ready libtorch " + Torch.version() + ", threads: " + Torch.getNumThreads());
    var in = new Scanner(System.in);
    while (in.hasNext()) {
      Runnable row = rows.get(in.next());
      int count = in.nextInt();
      long begin = System.nanoTime();
      for (int i = 0; i < count; i++) TensorScope.run(row);
      System.out.println((double) (System.nanoTime() - begin) / count);
    }
  }
}
