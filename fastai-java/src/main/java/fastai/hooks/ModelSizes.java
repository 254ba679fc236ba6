package fastai.hooks;

import java.util.ArrayList;
import java.util.List;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.ConvNd;
import torch.nn.Hooks.Handle;
import torch.nn.Module;

/// The shapes that a network's parts give out, found by running it on random numbers.
///
/// ```java
/// long features = ModelSizes.numFeatures(body);       // 512 for a ResNet-34
/// ```
///
/// Unlike in fastai, the network is in training or evaluation afterwards as it was before.
public final class ModelSizes {
  private static final int SMALLEST = 32;
  private static final int LARGEST = 2048;

  private ModelSizes() {}

  /// The channels that the first convolution of pictures takes (fastai's `in_channels`).
  ///
  /// @throws IllegalArgumentException if there is none
  public static long inChannels(Module model) {
    for (var part : model.modules())
      if (part instanceof ConvNd conv && conv.weight.dim() == 4) return conv.inChannels;
    throw new IllegalArgumentException(
        model.getClass().getSimpleName() + " has no layer whose weight has 4 dimensions");
  }

  /// What the model, in evaluation, makes of one picture of random numbers between -1 and 1
  /// (fastai's `dummy_eval`).
  public static Tensor dummyEval(Module model, long height, long width) {
    boolean training = model.isTraining();
    var modes = modes(model);
    try (var _ = Torch.noGrad()) {
      var param = model.parameters().getFirst();
      Tensor x = param.newEmpty(1, inChannels(model), height, width).uniform_(-1.0, 1.0);
      return model.eval().call(x);
    } finally {
      if (training) restore(model, modes);
    }
  }

  private static List<Boolean> modes(Module model) {
    return model.modules().stream().map(Module::isTraining).toList();
  }

  /// Parts that were in evaluation stay so. From the outer to the inner, since a module sets those
  /// below it.
  private static void restore(Module model, List<Boolean> modes) {
    var modules = model.modules();
    for (int i = 0; i < modules.size(); i++) modules.get(i).train(modes.get(i));
  }

  /// The shape of each child's output for a picture of 64×64 (fastai's `model_sizes`).
  public static List<List<Long>> of(Module model) {
    return of(model, 64, 64);
  }

  public static List<List<Long>> of(Module model, long height, long width) {
    var sizes = new ArrayList<List<Long>>();
    var handles = new ArrayList<Handle>();
    try (var _ = new TensorScope()) {
      for (var child : model.children())
        handles.add(
            child.registerForwardHook(
                (_, _, out) -> {
                  if (out instanceof Tensor tensor)
                    sizes.add(java.util.Arrays.stream(tensor.shape()).boxed().toList());
                  return null;
                }));
      dummyEval(model, height, width);
    } finally {
      handles.forEach(Handle::close);
    }
    return sizes;
  }

  /// The channels that come out at the end (fastai's `num_features_model`). Starts with pictures of
  /// 32 pixels and doubles that, up to 2048, while they are too small for the model.
  public static long numFeatures(Module model) {
    for (int size = SMALLEST; ; size *= 2)
      try {
        return of(model, size, size).getLast().get(1);
      } catch (RuntimeException e) {
        if (2 * size > LARGEST) throw e;
      }
  }
}
