package torch.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static torch.Tolerances.assertClose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import torch.Aten;
import torch.DType;
import torch.NoLeaks;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.optim.Numbers.Case;

/// Every optimizer against Python's on the problem of `src/test/python/optim.py`: two groups, a
/// parameter that only now and then has a gradient, all ways to update, and a checkpoint of
/// Python's in the middle.
@ExtendWith(NoLeaks.class)
class ParityTest {
  private static final int STEPS = 12;

  static List<Case> cases() {
    return Numbers.cases("optimizers.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void stepsGiveTheSameNumbers(Case given) {
    check(given, Map.of(), "single");
    for (String way : List.of("single", "foreach", "fused")) {
      if (!given.results().containsKey(way)) continue;
      Map<String, Object> extra =
          Map.of(way.equals("single") ? "foreach" : way, !way.equals("single"));
      check(given, given.results().containsKey("foreach") ? extra : Map.of(), way);
    }
  }

  private static void check(Case given, Map<String, Object> extra, String way) {
    TensorScope.run(
        () -> {
          List<Tensor> params = parameters(given);
          train(make(given, params, extra), params, 0, STEPS);
          close(params, given.numbers(way));
        });
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printsAsPythonDoes(Case given) {
    TensorScope.run(
        () ->
            assertThat(make(given, parameters(given), Map.of()).toString().replace("\n", "|"))
                .isEqualTo(given.text("repr")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCheckpointOfPythonsGoesOn(Case given) {
    TensorScope.run(
        () -> {
          List<Tensor> params = parameters(given);
          double[] values = given.numbers("half.params");
          int at = 0;
          try (var _ = Torch.noGrad()) {
            for (Tensor param : params) {
              Tensor saved = tensor(param, values, at);
              at += (param.isComplex() ? 2 : 1) * (int) param.numel();
              param.copy_(saved);
            }
          }
          Optimizer opt = make(given, params, Map.of());
          opt.loadStateDict(checkpoint(given, opt.stateDict(), params));
          train(opt, params, STEPS / 2, STEPS);
          close(params, given.numbers("single"));
        });
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theStateIsPythons(Case given) {
    TensorScope.run(
        () -> {
          List<Tensor> params = parameters(given);
          Optimizer opt = make(given, params, Map.of());
          train(opt, params, 0, STEPS / 2);
          var names = new ArrayList<String>();
          var state = (Map<?, ?>) opt.stateDict().get("state");
          state.forEach(
              (number, values) ->
                  ((Map<?, ?>) values)
                      .forEach(
                          (key, value) -> {
                            String name = "half.state." + number + "." + key;
                            names.add(name);
                            var tensor = (Tensor) value;
                            assertClose(real(tensor), given.numbers(name));
                          }));
          assertThat(names)
              .containsExactlyInAnyOrderElementsOf(
                  given.results().keySet().stream()
                      .filter(name -> name.startsWith("half.state."))
                      .toList());
        });
  }

  private static Tensor real(Tensor tensor) {
    return (tensor.isComplex() ? Aten.viewAsReal(tensor) : tensor).flatten();
  }

  private static void close(List<Tensor> params, double[] expected) {
    assertClose(Torch.cat(params.stream().map(p -> real(p.detach())).toList()), expected);
  }

  /// A tensor of the parameter's kind with the numbers from a place on.
  private static Tensor tensor(Tensor like, double[] values, int at) {
    boolean complex = like.isComplex();
    var part =
        java.util.Arrays.copyOfRange(values, at, at + (complex ? 2 : 1) * (int) like.numel());
    Tensor flat = Torch.tensor(part, complex ? DType.FLOAT32 : like.dtype());
    return complex
        ? Aten.viewAsComplex(flat.reshape(-1, 2)).reshape(like.shape())
        : flat.reshape(like.shape());
  }

  /// A state dict as Python's unpickled one would be.
  private static Map<String, Object> checkpoint(
      Case given, Map<String, Object> fresh, List<Tensor> params) {
    var state = new LinkedHashMap<Long, Map<String, Object>>();
    given
        .results()
        .keySet()
        .forEach(
            name -> {
              if (!name.startsWith("half.state.")) return;
              String[] parts = name.split("\\.", 4);
              int number = Integer.parseInt(parts[2]);
              double[] values = given.numbers(name);
              Tensor param = params.get(number);
              long size = (param.isComplex() ? 2 : 1) * param.numel();
              Tensor saved =
                  switch (parts[3]) {
                    case "step", "mu_product", "eta", "mu" ->
                        Torch.tensor(values[0], DType.FLOAT32);
                    case "row_var" -> Torch.tensor(values, param.dtype()).reshape(-1, 1);
                    case "col_var" -> Torch.tensor(values, param.dtype()).reshape(1, -1);
                    default -> {
                      assertThat(values).hasSize((int) size);
                      yield tensor(param, values, 0);
                    }
                  };
              state.computeIfAbsent((long) number, _ -> new LinkedHashMap<>()).put(parts[3], saved);
            });
    return Map.of("state", state, "param_groups", fresh.get("param_groups"));
  }

  // ---- the problem, as in optim.py ------------------------------------------------------------

  private static List<Tensor> parameters(Case given) {
    long[][] shapes =
        given.name().equals("Muon")
            ? new long[][] {{2, 3}, {4, 2}}
            : new long[][] {{2, 3}, {4}, {2, 2}};
    DType kind = DType.valueOf(given.words().getFirst().toUpperCase(java.util.Locale.ROOT));
    var params = new ArrayList<Tensor>();
    for (int i = 0; i < shapes.length; i++) {
      long n = java.util.Arrays.stream(shapes[i]).reduce(1, (a, b) -> a * b);
      Tensor values =
          Aten.linspace(
                  torch.Scalar.of(-1 + 0.3 * i),
                  torch.Scalar.of(1.2 - 0.1 * i),
                  n,
                  torch.TensorOptions.of(DType.FLOAT64))
              .reshape(shapes[i]);
      if (kind.isComplex()) values = Aten.complex(values, values.flip(0));
      params.add(values.to(kind).requiresGrad_(true));
    }
    return params;
  }

  private static Tensor loss(List<Tensor> params, int step) {
    Tensor total = Torch.zeros(1);
    for (int i = 0; i < params.size(); i++) {
      if (i == 1 && step % 3 == 0) continue;
      Tensor p = params.get(i);
      Tensor q = p.isComplex() ? Aten.viewAsReal(p) : p;
      total = total.add(q.mul(q).mul(0.5 + 0.25 * i).sum()).add(q.mul(1 + 0.3 * step).sin().sum());
    }
    return total;
  }

  private static void train(Optimizer opt, List<Tensor> params, int start, int end) {
    for (int step = start; step < end; step++) {
      opt.zeroGrad();
      loss(params, step).backward();
      opt.step();
    }
  }

  private static Optimizer make(Case given, List<Tensor> params, Map<String, Object> extra) {
    List<String> options = given.words().subList(1, given.words().size());
    List<Tensor> first = params.subList(0, params.size() - 1);
    Optimizer opt =
        switch (given.name()) {
          case "SGD" -> new SGD(first, set(SGD.options(), options, extra));
          case "Adam" -> new Adam(first, set(Adam.options(), options, extra));
          case "AdamW" -> new AdamW(first, set(AdamW.options(), options, extra));
          case "Adadelta" -> new Adadelta(first, set(Adadelta.options(), options, extra));
          case "Adagrad" -> new Adagrad(first, set(Adagrad.options(), options, extra));
          case "Adamax" -> new Adamax(first, set(Adamax.options(), options, extra));
          case "NAdam" -> new NAdam(first, set(NAdam.options(), options, extra));
          case "RAdam" -> new RAdam(first, set(RAdam.options(), options, extra));
          case "ASGD" -> new ASGD(first, set(ASGD.options(), options, extra));
          case "RMSprop" -> new RMSprop(first, set(RMSprop.options(), options, extra));
          case "Rprop" -> new Rprop(first, set(Rprop.options(), options, extra));
          case "Adafactor" -> new Adafactor(first, set(Adafactor.options(), options, extra));
          case "Muon" -> new Muon(first, set(Muon.options(), options, extra));
          default -> throw new AssertionError(given.name());
        };
    opt.addParamGroup(params.subList(params.size() - 1, params.size())).lr(opt.defaults().lr() / 2);
    return opt;
  }

  private static <S extends Optimizer.Options<S>> S set(
      S options, List<String> words, Map<String, Object> extra) {
    for (String word : words) {
      String[] parts = word.split("=");
      options.settings().put(parts[0], Numbers.literal(parts[1]));
    }
    extra.forEach(options.settings()::put);
    return options;
  }
}
