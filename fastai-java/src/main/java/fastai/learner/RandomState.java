package fastai.learner;

import java.util.ArrayList;
import java.util.List;
import torch.Backends;
import torch.Cuda;
import torch.DType;
import torch.Generator;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// The state of all default generators, of the CPU and of every GPU, as a value: take it with
/// [#now()], go back to it with [#restore()].
///
/// ```java
/// RandomState.setSeed(42);
/// try (var _ = RandomState.noRandom()) {
///   dls.train().oneBatch(); // the same one at any time, and what follows is as without it
/// }
/// ```
///
/// The generators are of the process, as in PyTorch: threads that draw at the same time draw from
/// the same one, unless a thread has its own ([Generator#forThread()]), which then stands for the
/// CPU's here.
///
/// @param cpu the state of the generator that this thread draws from on the CPU
/// @param cuda those of the GPUs, by number
public record RandomState(byte[] cpu, List<byte[]> cuda) {
  public static RandomState now() {
    try (var _ = new TensorScope()) {
      var cuda = new ArrayList<byte[]>();
      if (Cuda.isAvailable())
        for (Tensor state : Cuda.getRngStateAll()) cuda.add(state.toByteArray());
      return new RandomState(Generator.current().getState().toByteArray(), List.copyOf(cuda));
    }
  }

  /// Goes back to this state. GPUs that it knows nothing of stay as they are.
  public void restore() {
    try (var _ = new TensorScope()) {
      Generator.current().setState(Torch.tensor(cpu, DType.UINT8));
      int devices = cuda.isEmpty() ? 0 : Math.min(cuda.size(), Cuda.deviceCount());
      for (int i = 0; i < devices; i++) Cuda.setRngState(Torch.tensor(cuda.get(i), DType.UINT8), i);
    }
  }

  /// Seeds the generators of all devices: fastai's `set_seed`. Order of samples, dropout, initial
  /// weights and random transforms follow from it; Java's own `Random` objects do not.
  public static void setSeed(long seed) {
    setSeed(seed, false);
  }

  /// @param reproducible whether cuDNN takes algorithms that always compute the same
  public static void setSeed(long seed, boolean reproducible) {
    Torch.manualSeed(seed);
    if (reproducible) {
      Backends.Cudnn.setDeterministic(true);
      Backends.Cudnn.setBenchmark(false);
    }
  }

  /// A seed for a time: [#noRandom(long, boolean)] with 42 and reproducible.
  public static Undo noRandom() {
    return noRandom(42, true);
  }

  /// A seed until it is undone; then the generators, and cuDNN's settings, are as before.
  public static Undo noRandom(long seed, boolean reproducible) {
    var before = now();
    boolean deterministic = Backends.Cudnn.isDeterministic(),
        benchmark = Backends.Cudnn.isBenchmark();
    setSeed(seed, reproducible);
    return () -> {
      before.restore();
      Backends.Cudnn.setDeterministic(deterministic);
      Backends.Cudnn.setBenchmark(benchmark);
    };
  }
}
