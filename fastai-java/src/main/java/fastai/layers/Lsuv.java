package fastai.layers;

import fastai.hooks.Hook;
import java.util.LinkedHashMap;
import java.util.Map;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.ConvNd;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.Parameter;
import torch.nn.init.Init;

/// Layer-sequential unit-variance initialisation: each convolution and linear layer starts with
/// orthogonal weights and biases of 0; the weights are then divided by the standard deviation of
/// what the layer makes of a batch, from the first layer to the last, until that is 1 (fastai 0.7's
/// `lsuv_init`).
///
/// ```java
/// Lsuv.init(model, batch.xb());
/// ```
///
/// Source: Mishkin and Matas 2016, arXiv 1511.06422.
public final class Lsuv {
  /// @param std what the standard deviations are to be
  /// @param stdTol how far they may be from it
  /// @param maxAttempts how often a layer is changed at most
  /// @param orthonorm whether weights and biases start anew before; otherwise the weights that are
  ///   there are scaled
  public record Options(double std, double stdTol, int maxAttempts, boolean orthonorm) {
    public static final Options DEFAULT = new Options(1, 0.1, 10, true);

    public Options withStd(double std) {
      return new Options(std, stdTol, maxAttempts, orthonorm);
    }

    public Options withStdTol(double stdTol) {
      return new Options(std, stdTol, maxAttempts, orthonorm);
    }

    public Options withMaxAttempts(int maxAttempts) {
      return new Options(std, stdTol, maxAttempts, orthonorm);
    }

    public Options withOrthonorm(boolean orthonorm) {
      return new Options(std, stdTol, maxAttempts, orthonorm);
    }
  }

  private Lsuv() {}

  public static Map<String, Double> init(Module model, Tensor... xb) {
    return init(model, Options.DEFAULT, xb);
  }

  /// @param xb the inputs of a batch of real samples
  /// @return the standard deviation of each layer's output, by the layer's path
  public static Map<String, Double> init(Module model, Options options, Tensor... xb) {
    var stds = new LinkedHashMap<String, Double>();
    boolean training = model.isTraining();
    model.eval();
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      var layers = layers(model);
      if (options.orthonorm) layers.keySet().forEach(path -> orthonormal(layer(model, path)));
      layers.forEach(
          (path, weight) -> stds.put(path, scale(model, layer(model, path), weight, options, xb)));
    } finally {
      model.train(training);
    }
    return stds;
  }

  /// The layers, in the order in which they are registered.
  private static Map<String, Parameter> layers(Module model) {
    var layers = new LinkedHashMap<String, Parameter>();
    model
        .namedModules()
        .forEach(
            (path, layer) -> {
              if (layer instanceof ConvNd conv) layers.put(path, conv.weight);
              else if (layer instanceof Linear linear) layers.put(path, linear.weight);
            });
    return layers;
  }

  private static Module layer(Module model, String path) {
    return path.isEmpty() ? model : model.getSubmodule(path);
  }

  private static void orthonormal(Module layer) {
    var own = layer.ownParameters();
    Init.orthogonal_(own.get("weight"));
    if (own.get("bias") != null) Init.zeros_(own.get("bias"));
  }

  private static double scale(
      Module model, Module layer, Parameter weight, Options options, Tensor[] xb) {
    double std = std(model, layer, xb);
    for (int attempt = 0;
        attempt < options.maxAttempts && Math.abs(std - options.std) > options.stdTol;
        attempt++) {
      weight.mul_(options.std / (std + 1e-6));
      std = std(model, layer, xb);
    }
    return std;
  }

  /// NaN, which ends the attempts, for a layer that the model does not call.
  private static double std(Module model, Module layer, Tensor[] xb) {
    try (var _ = new TensorScope();
        var hook = Hook.output(layer)) {
      model.call(xb);
      if (hook.stored() == null) return Double.NaN;
      Tensor out = hook.tensor();
      double std = out.std().item();
      out.close();
      return std;
    }
  }
}
