package fastai.vision.models;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import torch.nn.Module;
import torch.nn.utils.SkipInit;

/// An architecture: what its networks are called, how one is made, the weights that there are, and
/// what transfer learning has to know. [Models] has those of the library; one of your own takes a
/// name and a constructor.
///
/// ```java
/// Module net = Models.RESNET34.create();               // random weights, 1000 classes
/// Module ready = Models.RESNET34.pretrained();         // ImageNet's, from the cache or the net
/// var mine = Arch.of("tiny", classes -> new Tiny(classes));
/// ```
///
/// @param name Python's, such as `resnet34`
/// @param maker makes a network with random weights for a number of classes
/// @param meta where to cut and how to group
/// @param weights those that were published, fastai's choice first
public record Arch(
    String name, IntFunction<? extends Module> maker, Meta meta, List<Weights> weights) {
  /// The classes of ImageNet.
  public static final int IMAGENET_CLASSES = 1000;

  public Arch {
    weights = List.copyOf(weights);
  }

  /// Without published weights, cut and grouped by fastai's default.
  public static Arch of(String name, IntFunction<? extends Module> maker) {
    return new Arch(name, maker, Meta.DEFAULT, List.of());
  }

  public Arch withMeta(Meta meta) {
    return new Arch(name, maker, meta, weights);
  }

  public Arch withWeights(Weights... weights) {
    return new Arch(name, maker, meta, List.of(weights));
  }

  /// A network with random weights for ImageNet's 1000 classes.
  public Module create() {
    return create(IMAGENET_CLASSES);
  }

  /// A network with random weights.
  public Module create(int numClasses) {
    return maker.apply(numClasses);
  }

  /// A network with the weights that fastai takes for `pretrained=True`, in evaluation mode as
  /// little as a new one: call `eval()` to predict.
  ///
  /// @throws IllegalStateException if there are none, or none here and no way to fetch them
  public Module pretrained() {
    if (weights.isEmpty())
      throw new IllegalStateException(
          name
              + " has no published weights; use create(), or withWeights(...) with a file of"
              + " yours");
    return pretrained(weights.getFirst());
  }

  /// The same with one of [#weights].
  public Module pretrained(Weights chosen) {
    // The initial values would be overwritten at once; the random numbers stay as they were.
    Module net = SkipInit.skipInit(this::create);
    chosen.loadInto(net);
    return net;
  }

  /// The published weights of a name such as `IMAGENET1K_V2`.
  public Optional<Weights> weights(String weightsName) {
    return weights.stream().filter(each -> each.name().equals(weightsName)).findFirst();
  }

  /// The name, as it is written in tables and exports.
  @Override
  public String toString() {
    return name;
  }
}
