package fastai.learner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import torch.io.FormatException;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.BatchNorm1d;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.Dropout;
import torch.nn.Flatten;
import torch.nn.GELU;
import torch.nn.Identity;
import torch.nn.Linear;
import torch.nn.LogSoftmax;
import torch.nn.MaxPool2d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.Sigmoid;
import torch.nn.Softmax;
import torch.nn.Tanh;

/// A network of known layers as data, and back: each layer is kept as PyTorch prints it, such as
/// `Conv2d(1, 16, kernel_size=(3, 3), stride=(1, 1), bias=False)`, and made again by a table of
/// layer names. A layer is in the table only if its print holds all of its settings.
///
/// ```json
/// {"layer": "Sequential()", "modules": {"0": {"layer": "Flatten(start_dim=1, end_dim=-1)"}, ...}}
/// ```
final class Architecture {
  private static final Map<Class<? extends Module>, Function<Args, Module>> LAYERS =
      new HashMap<>();
  private static final Map<String, Function<Args, Module>> BY_NAME = new HashMap<>();

  static {
    layer(
        Linear.class,
        a -> {
          a.require(a.integer("in_features"), a.integer("out_features"));
          return new Linear(
              a.integer("in_features"),
              a.integer("out_features"),
              Linear.options().bias(a.truth("bias", true)));
        });
    layer(Conv2d.class, Architecture::conv2d);
    layer(BatchNorm1d.class, a -> new BatchNorm1d(a.integer("0"), batchNorm(a)));
    layer(BatchNorm2d.class, a -> new BatchNorm2d(a.integer("0"), batchNorm(a)));
    layer(
        MaxPool2d.class,
        a ->
            new MaxPool2d(
                a.integers("kernel_size"),
                MaxPool2d.options()
                    .stride(a.integers("stride"))
                    .padding(a.integers("padding"))
                    .dilation(a.integers("dilation"))
                    .ceilMode(a.truth("ceil_mode", false))));
    layer(AdaptiveAvgPool2d.class, a -> new AdaptiveAvgPool2d(a.integers("output_size")));
    layer(Flatten.class, a -> new Flatten(a.integer("start_dim"), a.integer("end_dim")));
    layer(Dropout.class, a -> new Dropout(a.number("p"), a.truth("inplace", false)));
    layer(ReLU.class, a -> new ReLU(a.truth("inplace", false)));
    layer(GELU.class, a -> new GELU(a.text("approximate")));
    layer(Softmax.class, a -> new Softmax(a.integer("dim")));
    layer(LogSoftmax.class, a -> new LogSoftmax(a.integer("dim")));
    layer(Sigmoid.class, _ -> new Sigmoid());
    layer(Tanh.class, _ -> new Tanh());
    layer(Identity.class, _ -> new Identity());
  }

  private Architecture() {}

  private static void layer(Class<? extends Module> type, Function<Args, Module> maker) {
    LAYERS.put(type, maker);
    BY_NAME.put(type.getSimpleName(), maker);
  }

  private static Module conv2d(Args a) {
    var options =
        Conv2d.options()
            .stride(a.integers("stride"))
            .dilation(a.integers("dilation", 1))
            .groups(a.integer("groups", 1))
            .bias(a.truth("bias", true));
    options =
        "same".equals(a.values.get("padding"))
            ? options.padding("same")
            : options.padding(a.integers("padding", 0));
    long[] kernel = a.integers("kernel_size");
    a.require(a.integer("0"), a.integer("1"), kernel[0], kernel[kernel.length - 1]);
    return new Conv2d(a.integer("0"), a.integer("1"), kernel, options);
  }

  private static BatchNorm2d.Options batchNorm(Args a) {
    a.require(a.integer("0"));
    return BatchNorm2d.options()
        .eps(a.number("eps"))
        .momentum(a.values.get("momentum").equals("None") ? null : a.number("momentum"))
        .affine(a.truth("affine", true))
        .bias(a.truth("bias", true))
        .trackRunningStats(a.truth("track_running_stats", true));
  }

  // ---- a model as data --------------------------------------------------------------------------

  /// The model as maps and texts; `null` if it has modules that are not in the table.
  static Map<String, Object> describe(Module model) {
    if (model.getClass() != Sequential.class)
      return LAYERS.containsKey(model.getClass()) ? Map.of("layer", model.toString()) : null;
    var modules = new LinkedHashMap<String, Object>();
    for (var child : model.namedChildren().entrySet()) {
      var described = describe(child.getValue());
      if (described == null) return null;
      modules.put(child.getKey(), described);
    }
    // One layer used twice stands there once; the table cannot say so.
    if (modules.size() != ((Sequential) model).size()) return null;
    var all = new LinkedHashMap<String, Object>();
    all.put("layer", "Sequential()");
    all.put("modules", modules);
    return all;
  }

  /// @param mostElements how many elements a weight may have: more than the file holds cannot be
  ///   right, and would only use up memory
  /// @throws FormatException if the description is none, or names a layer that is unknown
  static Module make(Map<String, Object> description, long mostElements) {
    if (!(description.get("layer") instanceof String text))
      throw new FormatException("the model's description lacks a layer");
    var args = Args.parse(text, mostElements);
    if (args.name.equals("Sequential")) {
      if (!(description.get("modules") instanceof Map<?, ?> modules))
        throw new FormatException("a Sequential in the model's description has no modules");
      var model = new Sequential();
      modules.forEach(
          (name, module) -> {
            if (!(module instanceof Map<?, ?> map))
              throw new FormatException(
                  "module '" + name + "' in the model's description is no layer");
            model.add((String) name, make(Json.strings(map), mostElements));
          });
      return model;
    }
    var maker = BY_NAME.get(args.name);
    if (maker == null)
      throw new FormatException(
          "the model has a layer '"
              + args.name
              + "', which this version does not know; it knows "
              + BY_NAME.keySet().stream().sorted().toList());
    try {
      return maker.apply(args);
    } catch (FormatException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new FormatException("the layer '" + text + "' cannot be made: " + e.getMessage(), e);
    }
  }

  /// The arguments of a printed layer, by name or by their place.
  private record Args(String name, Map<String, String> values, long mostElements) {
    private static final Pattern LAYER = Pattern.compile("(\\w+)\\((.*)\\)");
    private static final Pattern ARGUMENT =
        Pattern.compile("(?:(\\w+)=)?(\\([-\\d, ]+\\)|'\\w*'|[-+.\\w]+)(?:, |$)");

    static Args parse(String text, long mostElements) {
      Matcher layer = LAYER.matcher(text);
      if (text.length() > 1000 || !layer.matches())
        throw new FormatException("'" + brief(text) + "' describes no layer");
      var values = new LinkedHashMap<String, String>();
      String rest = layer.group(2);
      Matcher argument = ARGUMENT.matcher(rest);
      int at = 0;
      for (; at < rest.length() && argument.find(at) && argument.start() == at; at = argument.end())
        values.put(
            argument.group(1) != null ? argument.group(1) : Integer.toString(values.size()),
            argument.group(2));
      if (at < rest.length())
        throw new FormatException(
            "'"
                + brief(text)
                + "' describes no layer: stuck at '"
                + brief(rest.substring(at))
                + "'");
      return new Args(layer.group(1), values, mostElements);
    }

    private static String brief(String text) {
      return text.length() <= 100 ? text : text.substring(0, 100) + "...";
    }

    /// The sizes of a weight; with grouped convolutions it has fewer elements.
    void require(long... sizes) {
      long groups = integer("groups", 1), elements = 1;
      for (long size : sizes) {
        if (size < 0 || groups < 1)
          throw new FormatException("the layer " + name + " has a size below 0");
        elements =
            Math.multiplyHigh(elements, size) != 0 || elements * size < 0
                ? Long.MAX_VALUE
                : elements * size;
      }
      if (elements / groups > mostElements)
        throw new FormatException(
            "the layer " + name + values + " is larger than all the weights in the file");
    }

    private String value(String key) {
      String value = values.get(key);
      if (value == null)
        throw new FormatException("the layer " + name + " lacks its argument " + key);
      return value;
    }

    long integer(String key) {
      return Long.parseLong(value(key));
    }

    long integer(String key, long otherwise) {
      return values.containsKey(key) ? integer(key) : otherwise;
    }

    double number(String key) {
      return Double.parseDouble(value(key));
    }

    boolean truth(String key, boolean otherwise) {
      return switch (values.get(key)) {
        case null -> otherwise;
        case "True" -> true;
        case "False" -> false;
        case String other ->
            throw new FormatException(
                "the layer " + name + " has " + key + "=" + other + "; expected True or False");
      };
    }

    String text(String key) {
      return value(key).replace("'", "");
    }

    /// `2` or `(2, 3)`.
    long[] integers(String key) {
      List<Long> numbers = new ArrayList<>();
      for (String number : value(key).replaceAll("[() ]", "").split(","))
        numbers.add(Long.parseLong(number));
      return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    long[] integers(String key, long otherwise) {
      return values.containsKey(key) ? integers(key) : new long[] {otherwise};
    }
  }
}
