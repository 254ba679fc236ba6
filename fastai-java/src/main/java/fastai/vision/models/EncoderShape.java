package fastai.vision.models;

import java.util.ArrayList;
import java.util.List;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Conv2d;
import torch.nn.Module;

/// What the children of an encoder make of a picture, found by a pass in evaluation mode; the modes
/// are put back, and nothing random is drawn.
///
/// @param in the channels of the picture: what the first convolution takes
/// @param parts the children, in their order
/// @param height of the picture
record EncoderShape(long in, List<Part> parts, long height, long width) {
  /// A child and the shape of what it gives.
  record Part(String path, long channels, long height, long width) {}

  static EncoderShape of(Module encoder, long height, long width) {
    var parts = new ArrayList<Part>();
    long in = channels(encoder);
    var top = top(encoder, "");
    var handles = new ArrayList<AutoCloseable>();
    var found = encoder.getSubmodule(top);
    found
        .namedChildren()
        .forEach(
            (name, child) -> {
              String path = top.isEmpty() ? name : top + "." + name;
              var handle =
                  child.registerForwardHook(
                      (_, _, out) -> {
                        parts.add(part(path, out));
                        return null;
                      });
              handles.add(handle::remove);
            });
    pass(encoder, in, height, width, handles);
    if (parts.isEmpty())
      throw new IllegalArgumentException(
          "the encoder of a U-Net needs children that run one after the other; "
              + encoder.getClass().getSimpleName()
              + " called none: put its parts into a Sequential");
    return new EncoderShape(in, List.copyOf(parts), height, width);
  }

  private static void pass(
      Module encoder, long in, long height, long width, List<AutoCloseable> handles) {
    var modules = encoder.modules();
    var modes = modules.stream().map(Module::isTraining).toList();
    encoder.eval();
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      var weight = encoder.parameters().getFirst();
      encoder.call(
          Torch.zeros(TensorOptions.of(weight.dtype(), weight.device()), 1, in, height, width));
    } finally {
      // Outer before inner: setting one sets those in it.
      for (int i = 0; i < modes.size(); i++) modules.get(i).train(modes.get(i));
      for (var handle : handles) close(handle);
    }
  }

  private static void close(AutoCloseable handle) {
    try {
      handle.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Part part(String path, Object out) {
    if (out instanceof Tensor tensor && tensor.dim() == 4)
      return new Part(path, tensor.size(1), tensor.size(2), tensor.size(3));
    throw new IllegalArgumentException(
        "each child of a U-Net's encoder gives [batch, channels, height, width]; child '"
            + path
            + "' gave "
            + (out instanceof Tensor tensor ? tensor.describe() : out)
            + ": leave out the pooling and the head at the end");
  }

  /// The path of the module whose children count.
  private static String top(Module module, String path) {
    var children = module.namedChildren();
    if (children.size() != 1) return path;
    var only = children.entrySet().iterator().next();
    if (only.getValue().namedChildren().size() < 2) return path;
    return top(only.getValue(), path.isEmpty() ? only.getKey() : path + "." + only.getKey());
  }

  private static long channels(Module encoder) {
    for (Module module : encoder.modules())
      if (module instanceof Conv2d conv) return conv.inChannels;
    throw new IllegalArgumentException(
        "the encoder of a U-Net has convolutions; "
            + encoder.getClass().getSimpleName()
            + " has none");
  }

  /// The children after which the width changes, in their order.
  List<Part> skips() {
    var skips = new ArrayList<Part>();
    for (int i = 0; i + 1 < parts.size(); i++)
      if (parts.get(i).width != parts.get(i + 1).width) skips.add(parts.get(i));
    return skips;
  }

  /// The channels at the end.
  long out() {
    return parts.getLast().channels;
  }

  /// Whether the first child already gives another size.
  boolean startsSmaller() {
    return parts.getFirst().height != height || parts.getFirst().width != width;
  }
}
