package torch.optim.swa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import torch.Aten;
import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.BatchNorm;
import torch.nn.Hooks;
import torch.nn.Module;

/// Makes the running statistics of batch normalisation anew, for averaged parameters
/// (`torch.optim.swa_utils.update_bn`).
public final class UpdateBn {
  private UpdateBn() {}

  /// [#updateBn(Iterable, Module, Device)] where the inputs are.
  public static void updateBn(Iterable<?> loader, Module model) {
    updateBn(loader, model, null);
  }

  /// Runs the model over all inputs and sets the running statistics of its batch normalisations to
  /// the plain means over the batches.
  ///
  /// @param loader gives tensors, or arrays or lists whose first element is one
  /// @param device where inputs are moved to; `null`: nowhere
  public static void updateBn(Iterable<?> loader, Module model, Device device) {
    Map<BatchNorm, Means> means = new LinkedHashMap<>();
    for (Module module : model.modules())
      if (module instanceof BatchNorm norm && norm.runningMean != null)
        means.put(norm, new Means(norm));
    if (means.isEmpty()) return;
    boolean training = model.isTraining();
    model.train();
    try (var _ = Torch.noGrad()) {
      for (Object batch : loader)
        TensorScope.run(
            () -> {
              Tensor input = input(batch);
              model.call(device == null ? input : input.to(device));
            });
      means.values().forEach(Means::store);
    } finally {
      means.values().forEach(Means::close);
      model.train(training);
    }
  }

  private static Tensor input(Object batch) {
    return switch (batch) {
      case Tensor tensor -> tensor;
      case Object[] several when several.length > 0 -> input(several[0]);
      case List<?> several when !several.isEmpty() -> input(several.getFirst());
      case null, default ->
          throw new IllegalArgumentException(
              "a batch must be a tensor, or an array or list that starts with one, not "
                  + (batch == null ? "null" : "a " + batch.getClass().getSimpleName()));
    };
  }

  /// The means of a layer's statistics over the batches so far, from its inputs.
  private static final class Means implements AutoCloseable {
    private final BatchNorm norm;
    private final Tensor mean;
    private final Tensor variance;
    private final Hooks.Handle hook;
    private long batches;

    Means(BatchNorm norm) {
      this.norm = norm;
      mean = Aten.zerosLike(norm.runningMean).keep();
      variance = Aten.zerosLike(norm.runningVar).keep();
      hook =
          norm.registerForwardPreHook(
              (_, input) -> {
                add((Tensor) input);
                return null;
              });
    }

    private void add(Tensor input) {
      batches++;
      DType dtype = mean.dtype();
      long[] others = LongStream.range(0, input.dim()).filter(dim -> dim != 1).toArray();
      Tensor values = input.detach().to(dtype);
      move(mean, values.mean(others, false, null));
      move(variance, values.var(others, true, false));
    }

    private void move(Tensor average, Tensor batch) {
      average.add_(batch.sub(average).div_((double) batches));
    }

    void store() {
      norm.resetRunningStats();
      if (batches == 0) return;
      norm.runningMean.copy_(mean);
      norm.runningVar.copy_(variance);
      norm.numBatchesTracked.fill_(torch.Scalar.of(batches));
    }

    @Override
    public void close() {
      hook.remove();
      mean.close();
      variance.close();
    }
  }
}
