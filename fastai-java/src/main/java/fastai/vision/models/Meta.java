package fastai.vision.models;

import java.util.ArrayList;
import java.util.List;
import torch.nn.Module;
import torch.nn.Parameter;

/// What transfer learning has to know about an architecture (a row of fastai's `model_meta`).
///
/// @param cut how many of the network's children make the body; negative: that many before the end;
///   `null`: those before the last one that contains a pooling layer
/// @param split how the parameters of `Sequential(body, head)` are grouped
/// @param stats the means and standard deviations of the pictures that the weights were trained on
public record Meta(Integer cut, Split split, Stats stats) {
  /// fastai's own default for architectures without a row: [#cut] by the pools, body and head.
  /// Unlike there, with the statistics of ImageNet, since the pretrained networks that we know all
  /// were trained with those.
  public static final Meta DEFAULT = new Meta(null, Split.DEFAULT, Stats.IMAGENET);

  public Meta withCut(Integer cut) {
    return new Meta(cut, split, stats);
  }

  public Meta withSplit(Split split) {
    return new Meta(cut, split, stats);
  }

  /// One number a channel, red first, of values between 0 and 1.
  public record Stats(List<Double> mean, List<Double> std) {
    public static final Stats IMAGENET =
        new Stats(List.of(0.485, 0.456, 0.406), List.of(0.229, 0.224, 0.225));

    public Stats {
      mean = List.copyOf(mean);
      std = List.copyOf(std);
    }
  }

  /// Where the body of a `Sequential(body, head)` is divided in two.
  ///
  /// @param inner whether the body is one `features` whose children count, and not its own children
  /// @param at how many children the first group has; 0: the body is not divided
  public record Split(boolean inner, int at) {
    public static final Split DEFAULT = new Split(false, 0);

    /// The parameters of the body's groups and of all behind the body.
    public List<List<Parameter>> split(Module model) {
      var parts = model.children();
      var body = parts.getFirst();
      var layers = (inner ? body.children().getFirst() : body).children();
      if (at > layers.size())
        throw new IllegalArgumentException(
            "the body is divided after " + at + " layers and has only " + layers.size());
      var groups = new ArrayList<List<Parameter>>();
      if (at == 0) {
        groups.add(body.parameters());
      } else {
        groups.add(params(layers.subList(0, at)));
        groups.add(params(layers.subList(at, layers.size())));
      }
      groups.add(params(parts.subList(1, parts.size())));
      return groups;
    }

    private static List<Parameter> params(List<Module> modules) {
      return modules.stream().flatMap(module -> module.parameters().stream()).distinct().toList();
    }
  }

  /// Where a network is cut into body and head, as an index into its children.
  ///
  /// @throws IllegalArgumentException if nothing says where
  public int cutOf(Module model) {
    var children = model.children();
    if (cut != null) return cut < 0 ? children.size() + cut : cut;
    for (int i = children.size() - 1; i >= 0; i--) if (hasPool(children.get(i))) return i;
    throw new IllegalArgumentException(
        model.getClass().getSimpleName()
            + " has no pooling layer at which it could be cut; say where with"
            + " Meta.DEFAULT.withCut(...)");
  }

  /// Whether it is a pooling layer or has one inside (fastai's `has_pool_type`).
  private static boolean hasPool(Module module) {
    return module.modules().stream()
        .anyMatch(
            part -> part.getClass().getSimpleName().matches("(Adaptive)?(Avg|Max)Pool[123]d"));
  }
}
