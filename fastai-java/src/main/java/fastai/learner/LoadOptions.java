package fastai.learner;

import fastai.data.Transform;
import fastai.losses.LossFunc;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import torch.Device;
import torch.nn.Module;

/// What an export cannot hold, since it is code: a user's own model, loss and transforms.
///
/// @param model makes the model, with any weights; `null` if the export describes it
/// @param lossFunc `null` for the exported one
/// @param transforms makers of transforms by name, on top of the library's own
/// @param device where the model goes, and the batches it predicts; the CPU
public record LoadOptions(
    Supplier<? extends Module> model,
    LossFunc lossFunc,
    Map<String, Function<Map<String, Object>, Transform>> transforms,
    Device device) {
  public static final LoadOptions DEFAULT = new LoadOptions(null, null, Map.of(), Device.CPU);

  public LoadOptions {
    transforms = Map.copyOf(transforms);
  }

  public LoadOptions withModel(Supplier<? extends Module> model) {
    return new LoadOptions(model, lossFunc, transforms, device);
  }

  public LoadOptions withLossFunc(LossFunc lossFunc) {
    return new LoadOptions(model, lossFunc, transforms, device);
  }

  /// Of the settings that its [Transform#config()] gave.
  public LoadOptions withTransform(String name, Function<Map<String, Object>, Transform> maker) {
    var more = new HashMap<>(transforms);
    more.put(name, maker);
    return new LoadOptions(model, lossFunc, more, device);
  }

  public LoadOptions withDevice(Device device) {
    return new LoadOptions(model, lossFunc, transforms, device);
  }
}
