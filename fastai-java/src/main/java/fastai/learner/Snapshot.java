package fastai.learner;

import fastai.optimizer.OptimizerState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import torch.Cuda;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;
import torch.nn.Parameter;

/// All that a training changes, kept in memory: weights, gradients and buffers of the model, the
/// optimizer with its hyper-parameters, and the random numbers' generators. After [#restore] a
/// training goes on as if there had been none in between.
final class Snapshot implements AutoCloseable {
  private final Module model;
  private final Map<String, Tensor> weights = new LinkedHashMap<>();
  private final Map<String, Tensor> gradients = new HashMap<>();
  private final OptimizerState opt;
  private final Tensor random;
  private final List<Tensor> cudaRandom = new ArrayList<>();

  private Snapshot(Learner learn) {
    model = learn.model;
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      all()
          .forEach(
              (name, tensor) -> {
                // What has no shape before the first batch cannot go back to having none.
                if (tensor instanceof Parameter param && param.isUninitialized()) return;
                weights.put(name, tensor.detach().clone().keep());
                Tensor grad = tensor.grad();
                if (grad != null) gradients.put(name, grad.detach().clone().keep());
              });
      opt = copy(learn.opt.stateDict());
      random = Torch.getRngState().keep();
      if (Cuda.isAvailable()) for (var state : Cuda.getRngStateAll()) cudaRandom.add(state.keep());
    }
  }

  static Snapshot of(Learner learn) {
    learn.ensureOpt();
    return new Snapshot(learn);
  }

  /// Buffers that are not saved count too.
  private Map<String, Tensor> all() {
    var all = new LinkedHashMap<String, Tensor>(model.namedParameters());
    all.putAll(model.namedBuffers());
    return all;
  }

  private static OptimizerState copy(OptimizerState state) {
    var params = new ArrayList<OptimizerState.OfParam>();
    for (var param : state.params()) {
      var tensors = new TreeMap<String, Tensor>();
      param.tensors().forEach((name, tensor) -> tensors.put(name, tensor.clone().keep()));
      params.add(
          new OptimizerState.OfParam(param.step(), param.doWd(), param.forceTrain(), tensors));
    }
    return new OptimizerState(state.hypers(), params, state.count());
  }

  void restore(Learner learn) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      all()
          .forEach(
              (name, tensor) -> {
                Tensor weight = weights.get(name);
                if (weight == null) return;
                tensor.copy_(weight);
                Tensor grad = gradients.get(name);
                if (grad == null) tensor.setGrad(null);
                else if (tensor.grad() != null) tensor.grad().copy_(grad);
                else tensor.setGrad(grad.to(tensor.device()).clone());
              });
      learn.opt.loadStateDict(opt);
      Torch.setRngState(random);
      if (!cudaRandom.isEmpty()) Cuda.setRngStateAll(cudaRandom);
    }
  }

  /// Releases the copies.
  @Override
  public void close() {
    weights.values().forEach(Tensor::close);
    gradients.values().forEach(Tensor::close);
    for (var param : opt.params()) param.tensors().values().forEach(Tensor::close);
    random.close();
    cudaRandom.forEach(Tensor::close);
  }
}
