package system;

import java.io.IOException;
import java.lang.ref.Reference;
import java.util.List;
import torch.Autograd;
import torch.FunctionCtx;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.utils.Checkpoint;

/// The programs that [MemoryTest] runs; each prints its memory in one line.
final class MemoryLoads {
  private static final long WARM_UP = 1000;

  private MemoryLoads() {}

  public static void main(String[] args) throws IOException {
    long count = Long.parseLong(args[1]);
    switch (args[0]) {
      case "small" -> operators(count, Torch.ones(1));
      case "large" -> operators(count, Torch.ones(1 << 20));
      case "steps" -> steps(count);
      case "functions" -> functions(count);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void operators(long count, Tensor x) throws IOException {
    for (long i = 0; i < Math.min(WARM_UP, count / 10); i++) x.add(x);
    long begin = MemoryTest.status("VmRSS");
    long live = Torch.liveTensors();
    for (long i = 0; i < count; i++) x.add(x);
    report(begin, live);
    Reference.reachabilityFence(x);
  }

  /// Forward, backward and update of a small net, in a scope a step, as library code does it.
  private static void steps(long count) throws IOException {
    Tensor x = Torch.randn(8, 16);
    Tensor w1 = Torch.randn(16, 16).requiresGrad_(true);
    Tensor w2 = Torch.randn(1, 16).requiresGrad_(true);
    for (long i = 0; i < WARM_UP; i++) step(x, w1, w2);
    Torch.collect();
    long begin = MemoryTest.status("VmRSS");
    long live = Torch.liveTensors();
    for (long i = 0; i < count; i++) step(x, w1, w2);
    Torch.collect();
    report(begin, live);
    Reference.reachabilityFence(List.of(x, w1, w2));
  }

  private static void step(Tensor x, Tensor w1, Tensor w2) {
    try (var _ = new TensorScope()) {
      Tensor loss = x.matmul(w1.t()).relu().matmul(w2.t()).square().mean();
      loss.backward();
      try (var _ = Torch.noGrad()) {
        for (Tensor w : new Tensor[] {w1, w2}) {
          w.sub_(w.grad().mul(1e-4));
          w.setGrad(null);
        }
      }
    }
  }

  /// A function whose backward is written in Java, and a checkpoint around it.
  private static void functions(long count) throws IOException {
    var square =
        new Autograd.Function() {
          @Override
          protected Tensor[] forward(FunctionCtx ctx, Tensor... inputs) {
            ctx.saveForBackward(inputs);
            return tuple(inputs[0].mul(inputs[0]));
          }

          @Override
          protected Tensor[] backward(FunctionCtx ctx, Tensor... grads) {
            return tuple(grads[0].mul(2).mul(ctx.savedTensors()[0]));
          }
        };
    Tensor x = Torch.randn(8, 16).requiresGrad_(true);
    Runnable step =
        () -> {
          try (var _ = new TensorScope()) {
            Checkpoint.checkpoint(y -> square.apply(y.tanh()), square.apply(x)).sum().backward();
            x.setGrad(null);
          }
        };
    // More Java runs here than in the other loads, and the JVM grows until all of it is compiled.
    for (long i = 0; i < 5 * WARM_UP; i++) step.run();
    Torch.collect();
    long begin = MemoryTest.status("VmRSS");
    long live = Torch.liveTensors();
    for (long i = 0; i < count; i++) step.run();
    Torch.collect();
    report(begin, live);
    Reference.reachabilityFence(x);
  }

  private static void report(long begin, long live) throws IOException {
    System.out.println(
        begin
            + " "
            + MemoryTest.status("VmRSS")
            + " "
            + MemoryTest.status("VmHWM")
            + " "
            + live
            + " "
            + Torch.liveTensors());
  }
}
