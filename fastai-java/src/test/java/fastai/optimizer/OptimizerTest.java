package fastai.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Tensor;
import torch.Torch;
import torch.nn.Parameter;

@ExtendWith(NoLeaks.class)
class OptimizerTest {
  private static Parameter parameter(double... values) {
    return new Parameter(Torch.tensor(values));
  }

  /// Steps with the gradients, one after the other; the parameter's first value after each.
  private static double[] steps(OptFunc func, double lr, double... grads) {
    var p = parameter(1);
    var opt = func.create(List.of(List.of(p)), lr);
    var values = new double[grads.length];
    for (int i = 0; i < grads.length; i++) {
      p.setGrad(Torch.tensor(new double[] {grads[i]}));
      opt.step();
      values[i] = p.detach().item();
    }
    return values;
  }

  private static void isClose(double[] actual, double... expected) {
    for (int i = 0; i < expected.length; i++)
      assertThat(actual[i]).as("step " + i).isCloseTo(expected[i], within(2e-6));
  }

  // The specification's appendix.
  @Test
  void o14_adam() {
    isClose(steps(OptFunc.adam(), 0.1, 0.5, 0.25), .899002000, .804760563);
  }

  // python: p, avg, sq = 1., 0., 0.
  //         for t, g in enumerate((.5, .25), 1):
  //             g += .1 * p; avg = .9*avg + .1*g; sq = .99*sq + .01*g*g
  //             p -= .1/(1-.9**t) * avg / ((sq/(1-.99**t))**.5 + 1e-5); print(p)
  @Test
  void o14_adamWithL2() {
    isClose(
        steps(OptFunc.adam().withWd(0.1).withDecoupleWd(false), 0.1, 0.5, 0.25),
        0.9000016666388893,
        0.8049027164208434);
  }

  // Any other hyper-parameters, against the formula step by step.
  // python: p, avg, sq, lr, m, s, e, wd = 1., 0., 0., .03, .8, .95, 1e-3, .2
  //         for t, g in enumerate((.5, -.25, .125), 1):
  //             p *= 1 - lr*wd; avg = m*avg + (1-m)*g; sq = s*sq + (1-s)*g*g
  //             p -= lr/(1-m**t) * avg / ((sq/(1-s**t))**.5 + e); print(p)
  @Test
  void o14_adamWithOtherHypers() {
    double p = 1, avg = 0, sq = 0, lr = .03, m = .8, s = .95, e = 1e-3, wd = .2;
    double[] grads = {.5, -.25, .125};
    var expected = new double[3];
    for (int t = 1; t <= 3; t++) {
      double g = grads[t - 1];
      p *= 1 - lr * wd;
      avg = m * avg + (1 - m) * g;
      sq = s * sq + (1 - s) * g * g;
      p -= lr / (1 - Math.pow(m, t)) * avg / (Math.sqrt(sq / (1 - Math.pow(s, t))) + e);
      expected[t - 1] = p;
    }
    isClose(
        steps(OptFunc.adam().withMom(m).withSqrMom(s).withEps(e).withWd(wd), lr, grads), expected);
  }

  // The specification's appendix.
  @Test
  void o12_sgdWithMomentum() {
    isClose(steps(OptFunc.sgd().withMom(0.9), 0.1, 0.5, 0.25), .95, .88);
  }

  // python: 1 - .1*.5 = .95; .95 - .1*.25 = .925; with wd .5: 1*(1-.05) - .05 = .9; .9*.95 - .025 =
  // .83
  @Test
  void o12_plainSgdWithDecay() {
    isClose(steps(OptFunc.sgd(), 0.1, 0.5, 0.25), .95, .925);
    isClose(steps(OptFunc.sgd().withWd(0.5), 0.1, 0.5, 0.25), .9, .83);
    // l2: 1 - .1*(.5 + .5) = .9; .9 - .1*(.25 + .45) = .83
    isClose(steps(OptFunc.sgd().withWd(0.5).withDecoupleWd(false), 0.1, 0.5, 0.25), .9, .83);
  }

  // python: p, avg, sq = 1., 0., 0.
  //         for g in (.5, .25):
  //             avg = .9*avg + g; sq = .99*sq + .01*g*g; p -= .01 * avg / (sq**.5 + 1e-8); print(p)
  @Test
  void o13_rmsProp() {
    isClose(
        steps(OptFunc.rmsProp().withMom(0.9), 0.01, 0.5, 0.25),
        0.900000019999996,
        0.7742763311618948);
  }

  @Test
  void o01_parametersWithoutGradientStay() {
    var p = parameter(1);
    var q = parameter(1);
    var opt = OptFunc.adam().create(List.of(List.of(p, q)), 0.1);
    p.setGrad(Torch.tensor(new double[] {0.5}));
    opt.step();
    assertThat(p.item()).isLessThan(0.9);
    assertThat(q.item()).isEqualTo(1);
    assertThat(opt.state(q).step).isZero();
  }

  @Test
  void o01_parametersThatJoinLaterCountTheirOwnSteps() {
    var p = parameter(1);
    var q = parameter(1);
    var opt = OptFunc.adam().create(List.of(List.of(p, q)), 0.1);
    p.setGrad(Torch.tensor(new double[] {0.5}));
    opt.step();
    p.setGrad(Torch.tensor(new double[] {0.25}));
    q.setGrad(Torch.tensor(new double[] {0.5}));
    opt.step();
    isClose(new double[] {p.item(), q.item()}, .804760563, .899002000);
  }

  @Test
  void o04_zeroGradLeavesZeros() {
    var p = parameter(1, 2);
    var opt = OptFunc.sgd().create(List.of(List.of(p)), 0.1);
    p.mul(p).sum().backward();
    opt.zeroGrad();
    assertThat(p.grad()).isNotNull();
    assertThat(p.grad().toDoubleArray()).containsOnly(0);
  }

  @Test
  void o06_everyHyperFollowsTheSliceRule() {
    var opt =
        OptFunc.adam()
            .create(
                List.of(List.of(parameter(1)), List.of(parameter(1)), List.of(parameter(1))), 0);
    opt.setHyper(Hyper.LR, Lr.slice(1e-5, 1e-3));
    opt.setHyper(Hyper.WD, Lr.slice(0.1));
    assertThat(opt.hyper(Hyper.LR)[1]).isCloseTo(1e-4, within(1e-12));
    assertThat(opt.hyper(Hyper.WD)).containsExactly(0.01, 0.01, 0.1);
    assertThat(opt.lastHyper(Hyper.LR)).isEqualTo(1e-3);
    assertThatThrownBy(() -> opt.lastHyper(Hyper.BETA))
        .hasMessageContaining("beta")
        .hasMessageContaining("sqr_mom");
  }

  @Test
  void o05_freezing() {
    var p = parameter(1);
    var norm = parameter(1);
    var q = parameter(1);
    var opt = OptFunc.sgd().create(List.of(List.of(p, norm), List.of(q)), 0.1);
    opt.state(norm).forceTrain = true;
    opt.freeze();
    assertThat(List.of(p.requiresGrad(), norm.requiresGrad(), q.requiresGrad()))
        .containsExactly(false, true, true);
    assertThat(opt.frozenIdx()).isEqualTo(1);
    opt.unfreeze();
    assertThat(p.requiresGrad()).isTrue();
    assertThatThrownBy(() -> OptFunc.sgd().create(List.of(List.of(p)), 0.1).freeze())
        .hasMessageContaining("only one parameter group");
  }

  @Test
  void o03_clearStateKeepsTheSwitches() {
    var p = parameter(1);
    var opt = OptFunc.adam().create(List.of(List.of(p)), 0.1);
    opt.state(p).doWd = false;
    opt.state(p).forceTrain = true;
    p.setGrad(Torch.tensor(new double[] {0.5}));
    opt.step();
    opt.clearState();
    assertThat(opt.state(p).step).isZero();
    assertThat(opt.state(p).tensors).isEmpty();
    assertThat(opt.state(p).doWd).isFalse();
    assertThat(opt.state(p).forceTrain).isTrue();
  }

  @Test
  void l06_noDecayWhereItIsSwitchedOff() {
    var p = parameter(1);
    var q = parameter(1);
    for (var func :
        List.of(
            OptFunc.adam().withWd(0.5), OptFunc.sgd().withWd(0.5), OptFunc.rmsProp().withWd(0.5))) {
      p.detach().fill_(1);
      q.detach().fill_(1);
      var opt = func.create(List.of(List.of(p, q)), 0.1);
      opt.state(q).doWd = false;
      p.setGrad(Torch.tensor(new double[] {0}));
      q.setGrad(Torch.tensor(new double[] {0}));
      opt.step();
      assertThat(p.item()).isCloseTo(0.95, within(1e-6));
      assertThat(q.item()).isEqualTo(1);
    }
  }

  @Test
  void o02_stateGoesToAnotherOptimizer() {
    var p = parameter(1);
    var opt = OptFunc.adam().create(List.of(List.of(p)), 0.1);
    p.setGrad(Torch.tensor(new double[] {0.5}));
    opt.step();
    var q = new Parameter(p.detach().clone());
    var other = OptFunc.adam().create(List.of(List.of(q)), 0.7);
    other.loadStateDict(opt.stateDict());
    q.setGrad(Torch.tensor(new double[] {0.25}));
    other.step();
    assertThat(q.item()).isCloseTo(.804760563, within(2e-6));
    Tensor unlike = parameter(1, 2);
    assertThatThrownBy(
            () ->
                OptFunc.adam().create(List.of(List.of(unlike)), 0.1).loadStateDict(opt.stateDict()))
        .hasMessageContaining("grad_avg");
    assertThatThrownBy(
            () -> OptFunc.adam().create(List.of(List.of(p, q)), 0.1).loadStateDict(opt.stateDict()))
        .hasMessageContaining("1 parameters");
  }

  @Test
  void aStepLeavesNothingBehind() {
    var p = parameter(1, 2, 3);
    var opt = OptFunc.adam().create(List.of(List.of(p)), 0.1);
    p.mul(p).sum().backward();
    opt.step();
    Torch.collect();
    long before = Torch.liveTensors();
    for (int i = 0; i < 1000; i++) {
      opt.step();
      opt.zeroGrad();
    }
    assertThat(Torch.liveTensors()).isLessThanOrEqualTo(before);
  }

  @Test
  void o07_hyperNamesAreFastais() {
    assertThat(java.util.Arrays.stream(Hyper.values()).map(Hyper::toString))
        .containsExactly(
            "lr", "mom", "sqr_mom", "eps", "wd", "beta", "nu_1", "nu_2", "trust_coeff");
    var opt = OptFunc.sgd().create(List.of(List.of(parameter(1)), List.of(parameter(1))), 0);
    opt.setHyper(Hyper.LR, Lr.each(1, 2));
    assertThat(opt.lastHyper(Hyper.LR)).isEqualTo(2);
    assertThatThrownBy(() -> OptFunc.larc().with(Hyper.SQR_MOM, 0.9))
        .hasMessageContaining("Larc(")
        .hasMessageContaining("trust_coeff");
  }

  // python: avg = 0; for g in (.5, .25): avg = .9*avg + damp*g
  @Test
  void o10_averageGrad() {
    for (boolean dampening : new boolean[] {false, true}) {
      var p = parameter(1);
      var opt =
          Optimizer.of(
              List.of(List.of(p)),
              List.of(Stepper.averageGrad(dampening)),
              java.util.Map.of(Hyper.MOM, 0.9));
      for (double g : new double[] {0.5, 0.25}) {
        p.setGrad(Torch.tensor(new double[] {g}));
        opt.step();
      }
      assertThat(opt.stateDict().params().getFirst().tensors().get("grad_avg").item())
          .isCloseTo(dampening ? 0.07 : 0.7, within(1e-6));
      opt.clearState();
    }
  }

  // python: sq = .99*(.01*.5**2) + .01*.25**2
  @Test
  void o11_averageSqrGrad() {
    var p = parameter(1);
    var opt =
        Optimizer.of(
            List.of(List.of(p)),
            List.of(Stepper::averageSqrGrad),
            java.util.Map.of(Hyper.SQR_MOM, 0.99));
    for (double g : new double[] {0.5, 0.25}) {
      p.setGrad(Torch.tensor(new double[] {g}));
      opt.step();
    }
    assertThat(opt.stateDict().params().getFirst().tensors().get("sqr_avg").item())
        .isCloseTo(0.0031, within(1e-8));
    opt.clearState();
  }

  @Test
  void o01_aParameterIsInOneGroup() {
    var p = parameter(1);
    assertThatThrownBy(() -> OptFunc.sgd().create(List.of(List.of(p), List.of(p)), 0.1))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> OptFunc.sgd().create(List.of(), 0.1))
        .hasMessageContaining("at least one group");
  }

  // The second group has a rate ten times as high, momentum of its own and no decay.
  // python: p -= .1*.5; q -= 1*.5
  @Test
  void o01_eachGroupHasItsOwnHypers() {
    var p = parameter(1);
    var q = parameter(1);
    var opt = OptFunc.sgd().create(List.of(List.of(p), List.of(q)), 0.1);
    opt.setHyper(Hyper.LR, Lr.each(0.1, 1));
    opt.setHyper(Hyper.WD, Lr.each(0.5, 0));
    p.setGrad(Torch.tensor(new double[] {0.5}));
    q.setGrad(Torch.tensor(new double[] {0.5}));
    opt.step();
    isClose(new double[] {p.item(), q.item()}, .9, .5);
  }

  // Slow weights and count go with the state: 2 steps, then 4 more by another optimizer.
  @Test
  void o19_lookaheadGoesOnFromItsState() {
    var func = OptFunc.lookahead(OptFunc.sgd()).withK(3);
    var p = parameter(1);
    var opt = func.create(List.of(List.of(p)), 0.1);
    for (int i = 0; i < 2; i++) {
      p.setGrad(Torch.tensor(new double[] {0.5}));
      opt.step();
    }
    assertThat(opt.stateDict().count()).isEqualTo(2);
    assertThat(opt.stateDict().params().getFirst().tensors()).containsOnlyKeys("slow_weights");
    var q = new Parameter(p.detach().clone());
    var other = func.create(List.of(List.of(q)), 0.1);
    other.loadStateDict(opt.stateDict());
    q.setGrad(Torch.tensor(new double[] {0.5}));
    other.step();
    // fast .85, slow 1 + (.85 - 1) / 2
    assertThat(q.item()).isCloseTo(0.925, within(1e-6));
    other.clearState();
    assertThat(other.stateDict().count()).isZero();
    assertThat(other.stateDict().params().getFirst().tensors()).isEmpty();
    opt.clearState();
  }

  @Test
  void o05_whatIsFrozenDoesNotDecay() {
    var p = parameter(1);
    var q = parameter(1);
    var opt = OptFunc.adam().withWd(0.5).create(List.of(List.of(p), List.of(q)), 0.1);
    for (var param : List.of(p, q)) param.setGrad(Torch.tensor(new double[] {1}));
    opt.step();
    opt.zeroGrad();
    double before = p.item();
    opt.freeze();
    opt.step();
    assertThat(p.item()).isEqualTo(before);
    assertThat(q.item()).isLessThan(before);
    opt.clearState();
  }

  @Test
  void o01_parametersOfSeveralTypes() {
    for (var func : List.of(OptFunc.adam(), OptFunc.sgd().withMom(0.9), OptFunc.lamb())) {
      var p = parameter(1);
      var q = new Parameter(Torch.tensor(new double[] {1}, torch.DType.FLOAT64));
      var opt = func.create(List.of(List.of(p, q)), 0.1);
      for (var param : List.of(p, q)) param.setGrad(param.detach().mul(0.5));
      opt.step();
      assertThat(p.item()).isLessThan(0.99).isCloseTo(q.item(), within(1e-6));
      opt.clearState();
    }
  }
}
