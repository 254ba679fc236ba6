package fastai.vision.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torch.Tensor;
import torch.Torch;
import torch.nn.Conv2d;
import torch.nn.Dropout;
import torch.nn.GELU;
import torch.nn.LayerNorm;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.MultiheadAttention;
import torch.nn.Parameter;
import torch.nn.Sequential;
import torch.nn.functional.F;
import torch.nn.functional.InterpolateOptions;
import torch.nn.functional.InterpolationMode;
import torch.nn.init.Init;

/// A transformer over the patches of a picture (`torchvision.models.vision_transformer`).
///
/// Shapes: `[batch, 3, imageSize, imageSize]` to `[batch, numClasses]`; other sizes need position
/// embeddings of their own.
///
/// Source: Dosovitskiy et al. 2020, arXiv 2010.11929.
public final class VisionTransformer extends Net {
  /// @param hiddenDim the numbers that stand for a patch
  /// @param mlpDim the inner layer's width
  public record Options(
      int imageSize,
      int patchSize,
      int numLayers,
      int numHeads,
      int hiddenDim,
      int mlpDim,
      double dropout,
      double attentionDropout,
      int numClasses) {
    public Options {
      if (imageSize % patchSize != 0)
        throw new IllegalArgumentException(
            "pictures of " + imageSize + " pixels do not divide into patches of " + patchSize);
    }

    /// Base: 12 layers of 768.
    static Options base(int patchSize) {
      return new Options(224, patchSize, 12, 12, 768, 3072, 0, 0, 1000);
    }

    /// Large: 24 layers of 1024.
    static Options large(int patchSize) {
      return new Options(224, patchSize, 24, 16, 1024, 4096, 0, 0, 1000);
    }

    public Options withImageSize(int imageSize) {
      return new Options(
          imageSize,
          patchSize,
          numLayers,
          numHeads,
          hiddenDim,
          mlpDim,
          dropout,
          attentionDropout,
          numClasses);
    }

    public Options withNumClasses(int numClasses) {
      return new Options(
          imageSize,
          patchSize,
          numLayers,
          numHeads,
          hiddenDim,
          mlpDim,
          dropout,
          attentionDropout,
          numClasses);
    }
  }

  private final Options options;
  private final Parameter classToken;

  public VisionTransformer(Options options) {
    this.options = options;
    int hidden = options.hiddenDim, patch = options.patchSize;
    classToken = registerParameter("class_token", new Parameter(Torch.zeros(1, 1, hidden)));
    var conv = register("conv_proj", new Conv2d(3, hidden, patch, patch));
    register("encoder", new Encoder(options));
    var head = new Linear(hidden, options.numClasses);
    register("heads", new Sequential(Map.of("head", head)));
    Inits.truncNormal(conv.weight, Math.sqrt(1.0 / (3 * patch * patch)));
    Init.zeros_(conv.bias);
    Init.zeros_(head.weight);
    Init.zeros_(head.bias);
  }

  @Override
  public Tensor forward(Tensor input) {
    int size = options.imageSize;
    if (input.dim() != 4 || input.size(2) != size || input.size(3) != size)
      throw new IllegalArgumentException(
          "this vision transformer takes pictures [batch, 3, %d, %d], not %s; resize them or make it with another imageSize"
              .formatted(size, size, input.describe()));
    Tensor patches = apply("conv_proj", input).flatten(2).transpose(1, 2);
    Tensor token = classToken.expand(input.size(0), -1, -1);
    Tensor x = apply("encoder", Torch.cat(List.of(token, patches), 1));
    return apply("heads", x.select(1, 0));
  }

  /// A state dict for pictures of another size, whose position embeddings are stretched over the
  /// grid of patches, bicubic (torchvision's `interpolate_embeddings`).
  ///
  /// ```java
  /// var large = new VisionTransformer(options.withImageSize(384));
  /// large.loadStateDict(VisionTransformer.interpolateEmbeddings(384, 16, state));
  /// ```
  public static Map<String, Tensor> interpolateEmbeddings(
      int imageSize, int patchSize, Map<String, Tensor> state) {
    String key = "encoder.pos_embedding";
    Tensor positions = state.get(key);
    if (positions == null)
      throw new IllegalArgumentException(
          "a vision transformer's state dict has the key " + key + "; this has " + state.keySet());
    long before = positions.size(1) - 1, hidden = positions.size(2);
    long side = Math.round(Math.sqrt(before));
    if (side * side != before)
      throw new IllegalArgumentException(before + " patches are no square");
    long newSide = imageSize / patchSize;
    var result = new LinkedHashMap<>(state);
    if (newSide == side) return result;
    Tensor grid = positions.narrow(1, 1, before).transpose(1, 2).reshape(1, hidden, side, side);
    Tensor stretched =
        F.interpolate(
            grid,
            InterpolateOptions.DEFAULT
                .size(newSide, newSide)
                .mode(InterpolationMode.BICUBIC)
                .alignCorners(true));
    result.put(
        key,
        Torch.cat(List.of(positions.narrow(1, 0, 1), stretched.flatten(2).transpose(1, 2)), 1));
    return result;
  }

  @Override
  protected Module create() {
    return new VisionTransformer(options);
  }

  private static LayerNorm norm(int features) {
    return new LayerNorm(features, LayerNorm.options().eps(1e-6));
  }

  /// Adds what tells positions apart and runs the layers.
  private static final class Encoder extends Net {
    private final Options options;
    private final Parameter positions;

    Encoder(Options options) {
      this.options = options;
      int side = options.imageSize / options.patchSize;
      positions =
          registerParameter(
              "pos_embedding", Parameter.empty(1, side * side + 1, options.hiddenDim));
      Init.normal_(positions, 0, 0.02);
      register("dropout", new Dropout(options.dropout));
      var layers = new Sequential();
      for (int i = 0; i < options.numLayers; i++)
        layers.add("encoder_layer_" + i, new Layer(options));
      register("layers", layers);
      register("ln", norm(options.hiddenDim));
    }

    @Override
    public Tensor forward(Tensor x) {
      return chain(x.add(positions), "dropout", "layers", "ln");
    }

    @Override
    protected Module create() {
      return new Encoder(options);
    }
  }

  /// Attention, then an inner layer, each after a norm and with its input added.
  private static final class Layer extends Net {
    private final Options options;

    Layer(Options options) {
      this.options = options;
      int hidden = options.hiddenDim;
      register("ln_1", norm(hidden));
      register(
          "self_attention",
          new MultiheadAttention(
              hidden,
              options.numHeads,
              MultiheadAttention.options().dropout(options.attentionDropout).batchFirst(true)));
      register("dropout", new Dropout(options.dropout));
      register("ln_2", norm(hidden));
      register("mlp", new Mlp(hidden, options.mlpDim, options.dropout));
    }

    @Override
    public Tensor forward(Tensor input) {
      Tensor x = apply("ln_1", input);
      x = apply("dropout", getSubmodule("self_attention").call(x, x, x)).add(input);
      return x.add(chain(x, "ln_2", "mlp"));
    }

    @Override
    protected Module create() {
      return new Layer(options);
    }
  }

  private static final class Mlp extends Sequential {
    private final int features;
    private final int hidden;
    private final double dropout;

    Mlp(int features, int hidden, double dropout) {
      super(
          new Linear(features, hidden),
          new GELU(),
          new Dropout(dropout),
          new Linear(hidden, features),
          new Dropout(dropout));
      this.features = features;
      this.hidden = hidden;
      this.dropout = dropout;
      for (var part : this)
        if (part instanceof Linear linear) {
          Init.xavierUniform_(linear.weight);
          Init.normal_(linear.bias, 0, 1e-6);
        }
    }

    /// Files of before torchvision 0.13 call the layers `linear_1` and `linear_2`.
    @Override
    protected void beforeLoad(Map<String, Tensor> state, String prefix) {
      for (int i = 0; i < 2; i++)
        for (String name : List.of("weight", "bias")) {
          Tensor old = state.remove(prefix + "linear_" + (i + 1) + "." + name);
          if (old != null) state.put(prefix + 3 * i + "." + name, old);
        }
    }

    @Override
    protected Module create() {
      return new Mlp(features, hidden, dropout);
    }
  }
}
