package fastai.optimizer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import torch.Tensor;

/// An optimizer of `torch.optim` with fastai's groups, hyper-parameters, freezing and schedules.
///
/// ```java
/// Learner.options().withOptFunc(OptFunc.wrap(params -> new torch.optim.NAdam(params)))
/// var opt = new OptimWrapper(new torch.optim.SGD(net.parameters(), SGD.options().momentum(0.9)));
/// ```
///
/// The settings of a group go under fastai's names, so that schedules reach them:
///
/// | torch.optim | here |
/// |---|---|
/// | `lr`, `eps` | `lr`, `eps` |
/// | `momentum`, `betas[0]` | `mom` |
/// | `alpha`, `betas[1]` | `sqr_mom` |
/// | `weight_decay` | `wd` |
///
/// A hyper-parameter that the optimizer does not have is kept and does nothing. As in fastai,
/// weight decay goes by the group: norm layers and biases have it too.
public final class OptimWrapper extends Optimizer {
  /// The names of `torch.optim` and fastai's.
  public static final Map<String, Hyper> HP_MAP =
      Map.of(
          "lr", Hyper.LR,
          "eps", Hyper.EPS,
          "momentum", Hyper.MOM,
          "betas[0]", Hyper.MOM,
          "alpha", Hyper.SQR_MOM,
          "betas[1]", Hyper.SQR_MOM,
          "weight_decay", Hyper.WD);

  private final torch.optim.Optimizer opt;
  private final Map<String, Hyper> hpMap;

  public OptimWrapper(torch.optim.Optimizer opt) {
    this(opt, HP_MAP);
  }

  /// @param hpMap the settings of a group that hyper-parameters stand for; an element of a list is
  ///   `betas[0]`
  public OptimWrapper(torch.optim.Optimizer opt, Map<String, Hyper> hpMap) {
    super(groups(opt, hpMap));
    this.opt = opt;
    this.hpMap = Map.copyOf(hpMap);
  }

  /// The optimizer of `torch.optim`.
  public torch.optim.Optimizer opt() {
    return opt;
  }

  static OptimWrapper make(
      List<? extends List<? extends Tensor>> params,
      Function<List<Tensor>, ? extends torch.optim.Optimizer> maker,
      double lr) {
    torch.optim.Optimizer opt = null;
    for (var group : params) {
      if (group.isEmpty())
        throw new IllegalArgumentException(
            "a group of parameters is empty; torch.optim takes none such");
      if (opt == null) opt = maker.apply(List.copyOf(group));
      else opt.addParamGroup(List.copyOf(group));
    }
    if (opt == null)
      throw new IllegalArgumentException(
          "an optimizer needs at least one group of parameters; it was given none");
    var wrapper = new OptimWrapper(opt);
    wrapper.setHyper(Hyper.LR, lr);
    return wrapper;
  }

  private static List<ParamGroup> groups(torch.optim.Optimizer opt, Map<String, Hyper> hpMap) {
    var groups = new ArrayList<ParamGroup>();
    for (var group : opt.paramGroups()) {
      var hypers = new TreeMap<Hyper, Double>();
      hpMap.forEach(
          (name, hyper) -> {
            Double value = Setting.of(name).read(group);
            if (value != null) hypers.put(hyper, value);
          });
      groups.add(new ParamGroup(group.params(), hypers));
    }
    return groups;
  }

  /// A number of a group, or an element of a list.
  private record Setting(String name, int index) {
    static Setting of(String name) {
      int bracket = name.indexOf('[');
      return bracket < 0
          ? new Setting(name, -1)
          : new Setting(
              name.substring(0, bracket),
              Integer.parseInt(name.substring(bracket + 1, name.length() - 1)));
    }

    Double read(torch.optim.ParamGroup group) {
      return switch (group.get(name)) {
        case Number number when index < 0 -> number.doubleValue();
        case Tensor tensor when index < 0 -> tensor.item();
        case List<?> list when index >= 0 && index < list.size() ->
            ((Number) list.get(index)).doubleValue();
        case null, default -> null;
      };
    }

    void write(torch.optim.ParamGroup group, double value) {
      if (index < 0 && name.equals("lr")) {
        group.lr(value);
      } else if (index < 0) {
        group.put(name, value);
      } else {
        var list = new ArrayList<Object>((List<?>) group.get(name));
        list.set(index, value);
        group.put(name, list);
      }
    }
  }

  @Override
  public void step() {
    hpMap.forEach(
        (name, hyper) -> {
          var setting = Setting.of(name);
          for (int g = 0; g < groups().size(); g++) {
            var theirs = opt.paramGroups().get(g);
            Double now = setting.read(theirs);
            double value = now == null ? 0 : groups().get(g).get(hyper);
            if (now != null && now != value) setting.write(theirs, value);
          }
        });
    opt.step();
  }

  @Override
  public void clearState() {
    super.clearState();
    load(Map.of());
  }

  private void load(Map<Long, Map<String, Object>> state) {
    opt.loadStateDict(Map.of("state", state, "param_groups", opt.stateDict().get("param_groups")));
  }

  @Override
  boolean fits(String name, Tensor statistic, Tensor param) {
    return statistic.numel() == 1 || super.fits(name, statistic, param);
  }

  @Override
  Map<String, Tensor> statistics(Tensor param, ParamState state) {
    var tensors = new TreeMap<String, Tensor>();
    opt.state(param)
        .forEach(
            (name, value) -> {
              if (!(value instanceof Tensor tensor))
                throw new UnsupportedOperationException(
                    "the state '"
                        + name
                        + "' of a "
                        + opt.getClass().getSimpleName()
                        + " is no tensor and cannot be kept with a learner's; keep"
                        + " opt.stateDict()");
              tensors.put(name, tensor);
            });
    return tensors;
  }

  @Override
  void loadStatistics(List<Map<String, Tensor>> statistics) {
    var state = new LinkedHashMap<Long, Map<String, Object>>();
    for (int i = 0; i < statistics.size(); i++)
      if (!statistics.get(i).isEmpty()) state.put((long) i, new LinkedHashMap<>(statistics.get(i)));
    load(state);
  }
}
