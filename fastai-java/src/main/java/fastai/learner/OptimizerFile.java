package fastai.learner;

import fastai.optimizer.Hyper;
import fastai.optimizer.Lookahead;
import fastai.optimizer.Optimizer;
import fastai.optimizer.OptimizerState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import torch.Tensor;
import torch.io.Checkpoint;
import torch.io.FormatException;

/// An optimizer's state as fastai's files have it:
///
/// ```text
/// {"state":  [{"do_wd": False, "force_train": True, "grad_avg": tensor, "sqr_avg": tensor, "step": 8}, ...],
///  "hypers": [{"lr": 0.001, "mom": 0.9, "sqr_mom": 0.99, "eps": 1e-05, "wd": 0.01}, ...]}
/// ```
///
/// One map a parameter, one a group. The switches `do_wd` and `force_train` stand there only where
/// they differ from true and false, `step` only where steps are counted. A [Lookahead] adds the
/// `count` of its steps and its `slow_weights`, a list a group.
final class OptimizerFile {
  private static final String SLOW_WEIGHTS = "slow_weights";

  private OptimizerFile() {}

  static Map<String, Object> describe(Optimizer opt) {
    var state = opt.stateDict();
    var params = new ArrayList<Map<String, Object>>();
    for (var param : state.params()) {
      var values = new LinkedHashMap<String, Object>();
      if (!param.doWd()) values.put("do_wd", false);
      if (param.forceTrain()) values.put("force_train", true);
      param
          .tensors()
          .forEach(
              (name, tensor) -> {
                if (!name.equals(SLOW_WEIGHTS)) values.put(name, tensor);
              });
      if (param.step() > 0) values.put("step", param.step());
      params.add(values);
    }
    var groups = new ArrayList<Map<String, Object>>();
    for (var group : state.hypers()) {
      var hypers = new LinkedHashMap<String, Object>();
      group.forEach((hyper, value) -> hypers.put(hyper.toString(), value));
      groups.add(hypers);
    }
    var described = new LinkedHashMap<String, Object>();
    described.put("state", params);
    described.put("hypers", groups);
    if (opt instanceof Lookahead) {
      described.put("count", state.count());
      described.put(SLOW_WEIGHTS, state.count() == 0 ? null : slowWeights(opt, state));
    }
    return described;
  }

  private static List<List<Tensor>> slowWeights(Optimizer opt, OptimizerState state) {
    var all = new ArrayList<List<Tensor>>();
    int at = 0;
    for (var group : opt.groups()) {
      var slow = new ArrayList<Tensor>();
      for (int i = 0; i < group.params().size(); i++)
        slow.add(state.params().get(at++).tensors().get(SLOW_WEIGHTS));
      all.add(slow);
    }
    return all;
  }

  /// @throws FormatException if it is not of this form
  static OptimizerState parse(Checkpoint described) {
    if (!described.has("hypers") || !described.has("state"))
      throw new FormatException(
          "it is not of fastai's own optimizers, which have 'state' and 'hypers'");
    var hypers = new ArrayList<Map<Hyper, Double>>();
    for (Object group : described.get("hypers").asList()) hypers.add(hypers(map(group)));
    var params = new ArrayList<OptimizerState.OfParam>();
    for (Object param : described.get("state").asList()) params.add(param(map(param)));
    if (described.has(SLOW_WEIGHTS) && !described.get(SLOW_WEIGHTS).isNull())
      addSlowWeights(described.get(SLOW_WEIGHTS).asList(), params);
    int count = described.has("count") ? (int) number(described.get("count").value()) : 0;
    return new OptimizerState(hypers, params, count);
  }

  private static void addSlowWeights(List<Object> groups, List<OptimizerState.OfParam> params) {
    int at = 0;
    for (Object group : groups)
      for (Object slow : (List<?>) group) {
        if (at == params.size())
          throw new FormatException("its optimizer has more slow weights than parameters");
        params.get(at++).tensors().put(SLOW_WEIGHTS, (Tensor) slow);
      }
  }

  private static Map<?, ?> map(Object value) {
    if (value instanceof Map<?, ?> map) return map;
    throw new FormatException("its optimizer's state holds something else than maps");
  }

  private static Map<Hyper, Double> hypers(Map<?, ?> group) {
    var values = new EnumMap<Hyper, Double>(Hyper.class);
    group.forEach((name, value) -> values.put(hyper((String) name), number(value)));
    return values;
  }

  private static Hyper hyper(String name) {
    try {
      return Hyper.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new FormatException("its optimizer has an unknown hyper-parameter '" + name + "'", e);
    }
  }

  private static OptimizerState.OfParam param(Map<?, ?> values) {
    var tensors = new TreeMap<String, Tensor>();
    int step = 0;
    boolean doWd = true, forceTrain = false;
    for (var entry : values.entrySet()) {
      switch ((String) entry.getKey()) {
        // That of an optimizer of torch is a tensor, and one of its statistics.
        case "step" -> {
          if (entry.getValue() instanceof Tensor steps) tensors.put("step", steps);
          else step = (int) number(entry.getValue());
        }
        case "do_wd" -> doWd = (Boolean) entry.getValue();
        case "force_train" -> forceTrain = (Boolean) entry.getValue();
        case String name when entry.getValue() instanceof Tensor tensor ->
            tensors.put(name, tensor);
        case String _ -> {}
      }
    }
    return new OptimizerState.OfParam(step, doWd, forceTrain, tensors);
  }

  /// A number, also in the form of a tensor.
  private static double number(Object value) {
    return switch (value) {
      case Number number -> number.doubleValue();
      case Tensor tensor -> tensor.item();
      default ->
          throw new FormatException("its optimizer's state has " + value + " in place of a number");
    };
  }
}
