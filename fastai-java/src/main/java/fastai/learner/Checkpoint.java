package fastai.learner;

import fastai.optimizer.Hyper;
import fastai.optimizer.OptimizerState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import torch.Tensor;
import torch.TensorScope;
import torch.io.FormatException;
import torch.io.SafeTensors;

/// The weights of a model and the state of its optimizer in one safetensors file: `model.NAME`,
/// `opt.NUMBER.STATISTIC`, and the hyper-parameters and step counts as JSON in the metadata.
final class Checkpoint {
  private static final String MODEL = "model.";
  private static final String OPT = "opt.";

  private Checkpoint() {}

  static void save(Learner learn, Path file, boolean withOpt) {
    try (var _ = new TensorScope()) {
      var tensors = new LinkedHashMap<String, Tensor>();
      learn.model.stateDict().forEach((name, tensor) -> tensors.put(MODEL + name, tensor));
      var metadata = new LinkedHashMap<String, String>();
      if (withOpt && learn.opt != null) {
        var state = learn.opt.stateDict();
        for (int i = 0; i < state.params().size(); i++) {
          String prefix = OPT + i + ".";
          state
              .params()
              .get(i)
              .tensors()
              .forEach((name, tensor) -> tensors.put(prefix + name, tensor));
        }
        metadata.put("opt", new String(Json.print(describe(state)), StandardCharsets.UTF_8));
      }
      SafeTensors.save(tensors, metadata, file);
    }
  }

  private static Map<String, Object> describe(OptimizerState state) {
    var groups = new ArrayList<Map<String, Object>>();
    for (var group : state.hypers()) {
      var hypers = new LinkedHashMap<String, Object>();
      group.forEach((hyper, value) -> hypers.put(hyper.toString(), value));
      groups.add(hypers);
    }
    var params =
        state.params().stream()
            .map(
                param ->
                    Map.of(
                        "step",
                        param.step(),
                        "doWd",
                        param.doWd(),
                        "forceTrain",
                        param.forceTrain()))
            .toList();
    return Map.of("hypers", groups, "params", params);
  }

  /// @return whether the file had an optimizer's state
  static boolean load(Learner learn, Path file, boolean withOpt, boolean strict) {
    if (!Files.exists(file))
      throw new IllegalArgumentException("there is no file " + file.toAbsolutePath());
    try (var _ = new TensorScope()) {
      var saved = SafeTensors.open(file);
      var model = new LinkedHashMap<String, Tensor>();
      for (String name : saved.names())
        if (name.startsWith(MODEL)) model.put(name.substring(MODEL.length()), saved.get(name));
      learn.model.loadStateDict(model, strict);
      String opt = saved.metadata().get("opt");
      if (opt == null || !withOpt) return opt != null;
      learn.opt.loadStateDict(
          state(saved, Json.parse(file.toString(), opt.getBytes(StandardCharsets.UTF_8))));
      return true;
    } catch (ClassCastException | NullPointerException e) {
      throw new FormatException(
          file
              + " cannot be loaded: the optimizer's state in it is incomplete ("
              + e.getMessage()
              + ")",
          e);
    }
  }

  private static OptimizerState state(SafeTensors saved, Map<String, Object> described) {
    var hypers = new ArrayList<Map<Hyper, Double>>();
    for (Object group : (List<?>) described.get("hypers")) {
      var values = new EnumMap<Hyper, Double>(Hyper.class);
      ((Map<?, ?>) group)
          .forEach(
              (name, value) ->
                  values.put(
                      Hyper.valueOf(((String) name).toUpperCase(Locale.ROOT)),
                      ((Number) value).doubleValue()));
      hypers.add(values);
    }
    var tensors = new TreeMap<Integer, Map<String, Tensor>>();
    for (String name : saved.names()) {
      if (!name.startsWith(OPT)) continue;
      String[] parts = name.split("\\.", 3);
      tensors
          .computeIfAbsent(Integer.parseInt(parts[1]), _ -> new TreeMap<>())
          .put(parts[2], saved.get(name));
    }
    var params = new ArrayList<OptimizerState.OfParam>();
    for (Object param : (List<?>) described.get("params")) {
      var map = (Map<?, ?>) param;
      params.add(
          new OptimizerState.OfParam(
              ((Number) map.get("step")).intValue(),
              (Boolean) map.get("doWd"),
              (Boolean) map.get("forceTrain"),
              tensors.getOrDefault(params.size(), Map.of())));
    }
    return new OptimizerState(hypers, params);
  }
}
