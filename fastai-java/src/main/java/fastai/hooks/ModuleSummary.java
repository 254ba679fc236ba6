package fastai.hooks;

import fastai.core.Nested;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Hooks;
import torch.nn.Module;

/// The layers of a model as a batch passes through them, with the shapes that come out and the
/// numbers of parameters (fastai's `layer_info` and `module_summary`); [#toString] is the table.
///
/// ```java
/// System.out.print(ModuleSummary.of(model, x));
/// ```
///
/// There is a row for each layer, which is a module without parts or one with parameters of its
/// own, in the order in which they were first called. Unlike in fastai, LSTMs and other layers
/// whose parameters have other names than `weight` count too, and the totals are those of the whole
/// model, with each parameter once.
///
/// @param model the model's class
/// @param input the shapes of the inputs, with the batch size that was given
/// @param layers those that were called, with shapes for a batch of one sample
/// @param totalParams the numbers in all parameters
/// @param trainableParams in those that are trained
public record ModuleSummary(
    String model,
    List<List<Long>> input,
    List<LayerInfo> layers,
    long totalParams,
    long trainableParams) {
  private static final int WIDTH = 76;

  public ModuleSummary {
    input = List.copyOf(input);
    layers = List.copyOf(layers);
  }

  /// Runs the first sample of a batch through the model, in evaluation and without gradients.
  public static ModuleSummary of(Module model, Tensor... xb) {
    var layers = layerInfo(model, xb);
    long total = 0, trainable = 0;
    for (var param : model.parameters()) {
      total += param.numel();
      if (param.requiresGrad()) trainable += param.numel();
    }
    return new ModuleSummary(
        model.getClass().getSimpleName(), shapes(xb), layers, total, trainable);
  }

  /// The layers under the names that fastai v0.7's `summary` gave them: the type, and the place
  /// from 1 on, as in `Conv2d-1`, `BatchNorm2d-2`.
  public SequencedMap<String, LayerInfo> byName() {
    var named = new LinkedHashMap<String, LayerInfo>();
    for (var layer : layers) named.put(layer.type() + "-" + (named.size() + 1), layer);
    return named;
  }

  /// The rows alone.
  public static List<LayerInfo> layerInfo(Module model, Tensor... xb) {
    var rows = new ArrayList<LayerInfo>();
    var seen = new IdentityHashMap<Module, Boolean>();
    var handles = new ArrayList<Hooks.Handle>();
    boolean wasTraining = model.isTraining();
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (var named : model.namedModules().entrySet()) {
        if (!isLayer(named.getValue())) continue;
        handles.add(
            named
                .getValue()
                .registerForwardHook(
                    (module, in, out) -> {
                      if (seen.put(module, true) == null)
                        rows.add(info(named.getKey(), module, in, out));
                      return null;
                    }));
      }
      if (wasTraining) model.eval();
      model.call(Arrays.stream(xb).map(x -> x.narrow(0, 0, 1)).toArray(Tensor[]::new));
    } finally {
      handles.forEach(Hooks.Handle::remove);
      if (wasTraining) model.train();
    }
    return rows;
  }

  private static boolean isLayer(Module module) {
    return module.children().isEmpty() || !module.ownParameters().isEmpty();
  }

  private static LayerInfo info(String path, Module module, Object in, Object out) {
    // Those of its parts have rows of their own.
    Map<String, ? extends Tensor> own =
        module.children().isEmpty() ? module.namedParameters() : module.ownParameters();
    boolean any = !own.isEmpty();
    return new LayerInfo(
        path,
        typeName(module),
        any ? own.values().stream().mapToLong(Tensor::numel).sum() : null,
        any ? own.values().iterator().next().requiresGrad() : null,
        shapes(in),
        shapes(out),
        isSame(Nested.tensors(in), Nested.tensors(out)));
  }

  private static String typeName(Module module) {
    Class<?> type = module.getClass();
    while (type.isAnonymousClass()) type = type.getSuperclass();
    return type.getSimpleName();
  }

  private static boolean isSame(List<Tensor> in, List<Tensor> out) {
    return !in.isEmpty()
        && !out.isEmpty()
        && Arrays.equals(in.getFirst().shape(), out.getFirst().shape());
  }

  private static List<List<Long>> shapes(Object value) {
    return Nested.tensors(value).stream()
        .map(tensor -> Arrays.stream(tensor.shape()).boxed().toList())
        .toList();
  }

  private long bs() {
    return input.isEmpty() || input.getFirst().isEmpty() ? 1 : input.getFirst().getFirst();
  }

  private String print(List<List<Long>> shapes) {
    if (shapes.size() == 1) return print(shapes.getFirst());
    return shapes.stream().map(this::print).collect(Collectors.joining(", ", "[", "]"));
  }

  private String print(Iterable<Long> shape) {
    var text = new StringBuilder(Long.toString(bs()));
    int place = 0;
    for (long size : shape) if (place++ > 0) text.append(" x ").append(size);
    return text.toString();
  }

  /// The table as fastai prints it: the shape when it changes, then the layers of that shape.
  @Override
  public String toString() {
    var text = new StringBuilder();
    text.append("%s (Input shape: %s)\n".formatted(model, print(input)));
    text.append("=".repeat(WIDTH)).append('\n');
    text.append(line("Layer (type)", "Output Shape", "Param #", "Trainable")).append('\n');
    text.append("=".repeat(WIDTH));
    List<List<Long>> before = null;
    for (var layer : layers) {
      if (before == null) text.append('\n').append(shapeLine(layer.shapes()));
      else if (!layer.same() && !before.equals(layer.shapes()))
        text.append('\n').append("_".repeat(WIDTH)).append('\n').append(shapeLine(layer.shapes()));
      text.append('\n')
          .append(line(layer.type(), "", text(layer.params()), pythonBoolean(layer.trainable())));
      before = layer.shapes();
    }
    text.append('\n').append("_".repeat(WIDTH)).append("\n\n");
    text.append(count("Total params", totalParams));
    text.append(count("Total trainable params", trainableParams));
    text.append(count("Total non-trainable params", totalParams - trainableParams));
    return text.append('\n').toString();
  }

  private String shapeLine(List<List<Long>> shapes) {
    String shape = print(shapes);
    return "%-20s %-20s".formatted("", shape.substring(0, Math.min(19, shape.length())));
  }

  private static String line(String layer, String shape, String params, String trainable) {
    return "%-20s %-20s %-10s %-10s".formatted(layer, shape, params, trainable);
  }

  private static String count(String what, long params) {
    return String.format(Locale.ROOT, "%s: %,d\n", what, params);
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static String pythonBoolean(Boolean value) {
    return value == null ? "" : value ? "True" : "False";
  }
}
