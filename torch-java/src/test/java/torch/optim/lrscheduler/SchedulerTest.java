package torch.optim.lrscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import torch.NoLeaks;
import torch.Torch;
import torch.optim.Adam;
import torch.optim.Numbers;
import torch.optim.Numbers.Case;
import torch.optim.Optimizer;
import torch.optim.ParamGroup;
import torch.optim.SGD;
import torch.optim.swa.SWALR;

/// Every scheduler against Python's, by `src/test/python/lr_scheduler.py`: learning rates and
/// momenta over 30 steps, the state dict, and going on from one.
@ExtendWith(NoLeaks.class)
class SchedulerTest {
  private static final int STEPS = 30;
  private static final double[] METRICS = {
    1.0, 0.9, 0.9, 0.91, 0.92, 0.8, 0.8, 0.8, 0.81, 0.8, 0.79, 0.79, 0.79, 0.79, 0.79
  };
  private static final int[] JUMPS = {0, 5, 3, 20, 7, 8};

  /// The Python expressions in Java.
  private static final Map<String, Function<Optimizer, LRScheduler>> MAKE = new LinkedHashMap<>();

  static {
    MAKE.put("LambdaLR(opt, lambda e: 0.95 ** e)", o -> new LambdaLR(o, e -> Math.pow(0.95, e)));
    MAKE.put(
        "LambdaLR(opt, [lambda e: 1 / (1 + e), lambda e: 0.9 ** e])",
        o -> new LambdaLR(o, List.of(e -> 1.0 / (1 + e), e -> Math.pow(0.9, e))));
    MAKE.put("MultiplicativeLR(opt, lambda e: 0.95)", o -> new MultiplicativeLR(o, e -> 0.95));
    MAKE.put("StepLR(opt, 4)", o -> new StepLR(o, 4));
    MAKE.put("StepLR(opt, 3, 0.5)", o -> new StepLR(o, 3, 0.5));
    MAKE.put("MultiStepLR(opt, [2, 7, 7, 20])", o -> new MultiStepLR(o, 2, 7, 7, 20));
    MAKE.put("MultiStepLR(opt, [5, 10], 0.5)", o -> new MultiStepLR(o, new int[] {5, 10}, 0.5));
    MAKE.put("ConstantLR(opt)", ConstantLR::new);
    MAKE.put("ConstantLR(opt, 0.5, 10)", o -> new ConstantLR(o, 0.5, 10));
    MAKE.put("LinearLR(opt)", LinearLR::new);
    MAKE.put("LinearLR(opt, 0.1, 0.8, 20)", o -> new LinearLR(o, 0.1, 0.8, 20));
    MAKE.put("ExponentialLR(opt, 0.9)", o -> new ExponentialLR(o, 0.9));
    MAKE.put("PolynomialLR(opt)", PolynomialLR::new);
    MAKE.put("PolynomialLR(opt, 20, 2.0)", o -> new PolynomialLR(o, 20, 2.0));
    MAKE.put("CosineAnnealingLR(opt, 10)", o -> new CosineAnnealingLR(o, 10));
    MAKE.put("CosineAnnealingLR(opt, 7, 0.01)", o -> new CosineAnnealingLR(o, 7, 0.01));
    MAKE.put("CosineAnnealingWarmRestarts(opt, 7)", o -> new CosineAnnealingWarmRestarts(o, 7));
    MAKE.put(
        "CosineAnnealingWarmRestarts(opt, 4, 2, 0.001)",
        o -> new CosineAnnealingWarmRestarts(o, 4, 2, 0.001));
    MAKE.put(
        "CyclicLR(opt, 0.01, 0.1, 5)",
        o -> new CyclicLR(o, 0.01, 0.1, CyclicLR.options().stepSizeUp(5)));
    MAKE.put(
        "CyclicLR(opt, 0.01, 0.1, 4, 7, mode='triangular2')",
        o ->
            new CyclicLR(
                o,
                0.01,
                0.1,
                CyclicLR.options().stepSizeUp(4).stepSizeDown(7).mode("triangular2")));
    MAKE.put(
        "CyclicLR(opt, [0.01, 0.02], [0.1, 0.3], 5, mode='exp_range', gamma=0.95,"
            + " base_momentum=0.7, max_momentum=0.95)",
        o ->
            new CyclicLR(
                o,
                new double[] {0.01, 0.02},
                new double[] {0.1, 0.3},
                CyclicLR.options()
                    .stepSizeUp(5)
                    .mode("exp_range")
                    .gamma(0.95)
                    .baseMomentum(0.7)
                    .maxMomentum(0.95)));
    MAKE.put(
        "CyclicLR(opt, 0.01, 0.1, 5, scale_fn=lambda x: 1 / (5 ** (x * 0.1)),"
            + " scale_mode='iterations', cycle_momentum=False)",
        o ->
            new CyclicLR(
                o,
                0.01,
                0.1,
                CyclicLR.options()
                    .stepSizeUp(5)
                    .scaleFn(x -> 1 / Math.pow(5, x * 0.1))
                    .scaleMode("iterations")
                    .cycleMomentum(false)));
    MAKE.put("OneCycleLR(opt, 0.1, 35)", o -> new OneCycleLR(o, 0.1, 35));
    MAKE.put(
        "OneCycleLR(opt, [0.1, 0.2], epochs=5, steps_per_epoch=7, anneal_strategy='linear',"
            + " pct_start=0.4)",
        o ->
            new OneCycleLR(
                o,
                new double[] {0.1, 0.2},
                OneCycleLR.options()
                    .epochs(5)
                    .stepsPerEpoch(7)
                    .annealStrategy("linear")
                    .pctStart(0.4)));
    MAKE.put(
        "OneCycleLR(opt, 0.1, 40, three_phase=True, div_factor=10, final_div_factor=100,"
            + " base_momentum=0.8, max_momentum=0.9)",
        o ->
            new OneCycleLR(
                o,
                0.1,
                OneCycleLR.options()
                    .totalSteps(40)
                    .threePhase(true)
                    .divFactor(10)
                    .finalDivFactor(100)
                    .baseMomentum(0.8)
                    .maxMomentum(0.9)));
    MAKE.put(
        "OneCycleLR(opt, 0.1, 40, cycle_momentum=False)",
        o -> new OneCycleLR(o, 0.1, OneCycleLR.options().totalSteps(40).cycleMomentum(false)));
    MAKE.put(
        "SequentialLR(opt, [ConstantLR(opt, 0.1, 4), ExponentialLR(opt, 0.9)], [5])",
        o -> new SequentialLR(o, List.of(new ConstantLR(o, 0.1, 4), new ExponentialLR(o, 0.9)), 5));
    MAKE.put(
        "SequentialLR(opt, [LinearLR(opt, 0.01, 1, 5), CosineAnnealingLR(opt, 10), StepLR(opt,"
            + " 3)], [5, 15])",
        o ->
            new SequentialLR(
                o,
                List.of(
                    new LinearLR(o, 0.01, 1, 5), new CosineAnnealingLR(o, 10), new StepLR(o, 3)),
                5,
                15));
    MAKE.put(
        "ChainedScheduler([ConstantLR(opt, 0.1, 4), ExponentialLR(opt, 0.9)])",
        o -> new ChainedScheduler(List.of(new ConstantLR(o, 0.1, 4), new ExponentialLR(o, 0.9))));
    MAKE.put(
        "SequentialLR(opt, [SequentialLR(opt, [LinearLR(opt, 0.1, 1, 4), ExponentialLR(opt, 0.9)],"
            + " [3]), StepLR(opt, 2)], [8])",
        o ->
            new SequentialLR(
                o,
                List.of(
                    new SequentialLR(
                        o, List.of(new LinearLR(o, 0.1, 1, 4), new ExponentialLR(o, 0.9)), 3),
                    new StepLR(o, 2)),
                8));
    MAKE.put("ReduceLROnPlateau(opt)", ReduceLROnPlateau::new);
    MAKE.put(
        "ReduceLROnPlateau(opt, patience=1, cooldown=2, factor=0.5)",
        o ->
            new ReduceLROnPlateau(
                o, ReduceLROnPlateau.options().patience(1).cooldown(2).factor(0.5)));
    MAKE.put(
        "ReduceLROnPlateau(opt, 'max', patience=2, threshold_mode='abs', threshold=0.05,"
            + " min_lr=[0.02, 0.001])",
        o ->
            new ReduceLROnPlateau(
                o,
                ReduceLROnPlateau.options()
                    .mode("max")
                    .patience(2)
                    .thresholdMode("abs")
                    .threshold(0.05)
                    .minLr(0.02, 0.001)));
    MAKE.put("SWALR(opt, 0.01)", o -> new SWALR(o, 0.01));
    MAKE.put("SWALR(opt, 0.01, 5, 'linear')", o -> new SWALR(o, 0.01, 5, "linear"));
    MAKE.put("SWALR(opt, 0.01, 0)", o -> new SWALR(o, 0.01, 0));
  }

  static List<Case> cases() {
    return Numbers.cases("schedulers.txt");
  }

  @Test
  void everyExpressionHasItsCase() {
    assertThat(cases().stream().map(SchedulerTest::expression).distinct())
        .containsExactlyInAnyOrderElementsOf(MAKE.keySet());
  }

  private static String expression(Case given) {
    return String.join(" ", given.words());
  }

  private static Optimizer optimizer(Case given) {
    if (given.name().equals("SGD")) {
      var opt = new SGD(List.of(Torch.zeros(1)), SGD.options().lr(0.1).momentum(0.9));
      opt.addParamGroup(List.of(Torch.zeros(1)), o -> o.lr(0.05));
      return opt;
    }
    var opt = new Adam(List.of(Torch.zeros(1)), 0.1);
    opt.addParamGroup(List.of(Torch.zeros(1)), o -> o.lr(0.05));
    return opt;
  }

  private static LRScheduler make(Case given, Optimizer opt) {
    return MAKE.get(expression(given)).apply(opt);
  }

  private static void advance(LRScheduler scheduler, int i) {
    scheduler.optimizer().step();
    if (scheduler instanceof ReduceLROnPlateau plateau) plateau.step(METRICS[i % METRICS.length]);
    else scheduler.step();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void setsPythonsLearningRates(Case given) {
    Optimizer opt = optimizer(given);
    LRScheduler scheduler = make(given, opt);
    var lrs = new ArrayList<Double>();
    var momenta = new ArrayList<Double>();
    note(opt, lrs, momenta);
    for (int i = 0; i < STEPS; i++) {
      advance(scheduler, i);
      note(opt, lrs, momenta);
      assertThat(scheduler.getLastLr())
          .isEqualTo(opt.paramGroups().stream().mapToDouble(ParamGroup::lr).toArray());
    }
    close(lrs, given.numbers("lrs"));
    close(momenta, given.numbers("momenta"));
  }

  private static void note(Optimizer opt, List<Double> lrs, List<Double> momenta) {
    for (ParamGroup group : opt.paramGroups()) {
      lrs.add(group.lr());
      momenta.add(
          ((Number)
                  (group.get("betas") instanceof List<?> betas
                      ? betas.getFirst()
                      : group.get("momentum")))
              .doubleValue());
    }
  }

  private static void close(List<Double> actual, double[] expected) {
    assertThat(actual).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++)
      assertThat(actual.get(i))
          .as("number %s of %s", i, actual)
          .isCloseTo(expected[i], within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void goesOnFromItsState(Case given) {
    Optimizer opt = optimizer(given);
    LRScheduler scheduler = make(given, opt);
    for (int i = 0; i < 12; i++) advance(scheduler, i);
    Optimizer resumedOpt = optimizer(given);
    LRScheduler resumed = make(given, resumedOpt);
    resumed.loadStateDict(scheduler.stateDict());
    resumedOpt.loadStateDict(opt.stateDict());
    var lrs = new ArrayList<Double>();
    var momenta = new ArrayList<Double>();
    for (int i = 12; i < STEPS; i++) {
      advance(resumed, i);
      note(resumedOpt, lrs, momenta);
    }
    close(lrs, java.util.Arrays.copyOfRange(given.numbers("lrs"), 2 * 13, 2 * (STEPS + 1)));
    close(momenta, java.util.Arrays.copyOfRange(given.numbers("momenta"), 2 * 13, 2 * (STEPS + 1)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void itsStateIsPythons(Case given) {
    LRScheduler scheduler = make(given, optimizer(given));
    for (int i = 0; i < 12; i++) advance(scheduler, i);
    Map<String, Object> dict = scheduler.stateDict();
    assertThat(dict.keySet().stream().map(key -> "state." + key))
        .containsExactlyInAnyOrderElementsOf(
            given.results().keySet().stream().filter(key -> key.startsWith("state.")).toList());
    dict.forEach(
        (key, value) -> {
          String python = given.text("state." + key);
          if (!python.isEmpty()) assertSame(key, value, Numbers.literal(python));
        });
  }

  private static void assertSame(String key, Object actual, Object expected) {
    switch (expected) {
      case List<?> list -> {
        assertThat((List<?>) actual).as(key).hasSize(list.size());
        for (int i = 0; i < list.size(); i++)
          assertSame(key, ((List<?>) actual).get(i), list.get(i));
      }
      case Double number ->
          assertThat(((Number) actual).doubleValue()).as(key).isCloseTo(number, within(1e-12));
      case Long number ->
          assertThat(((Number) actual).doubleValue()).as(key).isEqualTo(number.doubleValue());
      case String text when text.endsWith("inf") ->
          assertThat((Double) actual).as(key).isInfinite();
      case null, default -> assertThat(actual).as(key).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void goesToAnEpoch(Case given) {
    if (!given.results().containsKey("jumps")) return;
    Optimizer opt = optimizer(given);
    LRScheduler scheduler = make(given, opt);
    opt.step();
    var lrs = new ArrayList<Double>();
    for (int epoch : JUMPS) {
      scheduler.step(epoch);
      for (ParamGroup group : opt.paramGroups()) lrs.add(group.lr());
    }
    close(lrs, given.numbers("jumps"));
  }

  /// ```python
  /// opt = torch.optim.SGD([torch.zeros(1)], lr=1.0); s = torch.optim.lr_scheduler.CosineAnnealingWarmRestarts(opt, 4)
  /// s.step(0.5); print(opt.param_groups[0]['lr']); s.step(5.25); print(opt.param_groups[0]['lr'])
  /// ```
  @Test
  void warmRestartsTakeParts() {
    var opt = new SGD(List.of(Torch.zeros(1)), 1.0);
    var scheduler = new CosineAnnealingWarmRestarts(opt, 4);
    opt.step();
    scheduler.step(0.5);
    assertThat(scheduler.getLastLr()[0]).isCloseTo(0.9619397662556434, within(1e-12));
    scheduler.step(5.25);
    assertThat(scheduler.getLastLr()[0]).isCloseTo(0.7777851165098011, within(1e-12));
  }

  @Test
  void theWrongOrderIsWarnedOfOnce() {
    var log = java.util.logging.Logger.getLogger("torch.optim.lr_scheduler");
    var seen = new ArrayList<String>();
    var handler =
        new java.util.logging.Handler() {
          @Override
          public void publish(java.util.logging.LogRecord message) {
            seen.add(message.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    log.addHandler(handler);
    try {
      var opt = new SGD(List.of(Torch.zeros(1)), 0.1);
      var wrong = new StepLR(opt, 3);
      wrong.step();
      wrong.step();
      assertThat(seen).hasSize(1).first().asString().contains("before optimizer.step()");
      opt.step();
      new StepLR(opt, 3).step();
      assertThat(seen).hasSize(1);
    } finally {
      log.removeHandler(handler);
    }
  }

  @Test
  void aTensorLearningRateIsChangedInPlace() {
    var lr = Torch.tensor(0.5);
    var opt = new SGD(List.of(Torch.zeros(1)), SGD.options().lr(lr));
    opt.step();
    new ExponentialLR(opt, 0.5).step();
    assertThat(lr.item()).isEqualTo(0.25);
    assertThat(opt.paramGroups().getFirst().lr()).isEqualTo(0.25);
  }

  @Test
  void wrongArgumentsAreRefused() {
    var opt = new SGD(List.of(Torch.zeros(1)), 0.1);
    var other = new SGD(List.of(Torch.zeros(1)), 0.1);
    assertThatThrownBy(() -> new StepLR(opt, 3, 0.1, 5)).hasMessageContaining("initial_lr");
    assertThatThrownBy(() -> new ConstantLR(opt, 2, 3)).hasMessageContaining("between 0 and 1");
    assertThatThrownBy(() -> new LinearLR(opt, 0, 1, 3)).hasMessageContaining("Starting");
    assertThatThrownBy(() -> new OneCycleLR(opt, 0.1, OneCycleLR.options()))
        .hasMessageContaining("total_steps OR");
    var once = new OneCycleLR(opt, 0.1, OneCycleLR.options().totalSteps(2).cycleMomentum(false));
    opt.step();
    once.step();
    once.step();
    assertThatThrownBy(once::step).hasMessageContaining("Tried to step 3 times");
    assertThatThrownBy(
            () -> new CyclicLR(new torch.optim.Adagrad(List.of(Torch.zeros(1))), 0.1, 0.2))
        .hasMessageContaining("must support momentum or beta1");
    assertThatThrownBy(() -> new ReduceLROnPlateau(opt).step())
        .hasMessageContaining("step(metric)");
    assertThatThrownBy(() -> ReduceLROnPlateau.options().mode("least"))
        .hasMessageContaining("least is unknown");
    assertThatThrownBy(() -> new SequentialLR(opt, List.of(), 1))
        .hasMessageContaining("at least one scheduler");
    assertThatThrownBy(
            () -> new SequentialLR(opt, List.of(new StepLR(opt, 1), new StepLR(other, 1)), 1))
        .hasMessageContaining("same optimizer");
    assertThatThrownBy(() -> new SequentialLR(opt, List.of(new StepLR(opt, 1)), 1))
        .hasMessageContaining("one more than the number");
    assertThatThrownBy(() -> new ChainedScheduler(List.of(new ReduceLROnPlateau(opt))))
        .hasMessageContaining("ReduceLROnPlateau");
    assertThatThrownBy(() -> new LambdaLR(opt, List.of())).hasMessageContaining("lr_lambdas");
    assertThatThrownBy(() -> new SWALR(opt, 0.1, 5, "sin")).hasMessageContaining("sin");
  }
}
