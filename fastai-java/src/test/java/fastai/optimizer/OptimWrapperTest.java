package fastai.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Torch;
import torch.nn.Parameter;
import torch.optim.Adam;
import torch.optim.LBFGS;
import torch.optim.RMSprop;
import torch.optim.SGD;

@ExtendWith(NoLeaks.class)
class OptimWrapperTest {
  private static Parameter parameter() {
    return new Parameter(Torch.tensor(new double[] {1}));
  }

  private static void step(Optimizer opt, Parameter p, double grad) {
    p.setGrad(Torch.tensor(new double[] {grad}));
    opt.step();
  }

  // python: p = torch.tensor([1.], requires_grad=True)
  //         opt = torch.optim.Adam([p], lr=.1, betas=(.9, .99), eps=1e-5)
  //         for g in (.5, .25): p.grad = torch.tensor([g]); opt.step(); print(p.item())
  @Test
  void o21_hypersReachTorch() {
    var p = parameter();
    var q = parameter();
    var opt =
        OptFunc.wrap(params -> new Adam(params, Adam.options()))
            .create(List.of(List.of(q), List.of(p)), 0.3);
    assertThat(opt.groups()).hasSize(2);
    assertThat(opt.hyper(Hyper.LR)).containsExactly(0.3, 0.3);
    assertThat(opt.lastHyper(Hyper.MOM)).isEqualTo(0.9);
    assertThat(opt.lastHyper(Hyper.SQR_MOM)).isEqualTo(0.999);
    opt.setHyper(Hyper.LR, Lr.slice(0.1));
    opt.setHyper(Hyper.SQR_MOM, 0.99);
    opt.setHyper(Hyper.EPS, 1e-5);
    step(opt, p, 0.5);
    assertThat(p.item()).isCloseTo(0.9000020027160645, within(1e-6));
    step(opt, p, 0.25);
    assertThat(p.item()).isCloseTo(0.8066595792770386, within(1e-6));
    assertThat(q.item()).isEqualTo(1);
    var theirs = ((OptimWrapper) opt).opt().paramGroups();
    assertThat(theirs.get(0).lr()).isCloseTo(0.01, within(1e-12));
    assertThat(theirs.get(1).get("betas")).isEqualTo(List.of(0.9, 0.99));
  }

  @Test
  void o21_namesAreMapped() {
    var sgd = new OptimWrapper(new SGD(List.of(parameter()), SGD.options().lr(0.2).momentum(0.7)));
    assertThat(sgd.groups().getFirst().hypers())
        .isEqualTo(Map.of(Hyper.LR, 0.2, Hyper.MOM, 0.7, Hyper.WD, 0.0));
    var rms = new OptimWrapper(new RMSprop(List.of(parameter()), RMSprop.options().alpha(0.6)));
    assertThat(rms.lastHyper(Hyper.SQR_MOM)).isEqualTo(0.6);
    var own =
        new OptimWrapper(
            new SGD(List.of(parameter()), SGD.options().lr(0.2)),
            Map.of("lr", Hyper.LR, "dampening", Hyper.BETA));
    assertThat(own.lastHyper(Hyper.BETA)).isZero();
  }

  @Test
  void o21_freezesAndForgets() {
    var p = parameter();
    var q = parameter();
    var opt =
        OptFunc.wrap(params -> new SGD(params, SGD.options().momentum(0.5)))
            .create(List.of(List.of(p), List.of(q)), 0.1);
    step(opt, q, 1);
    step(opt, q, 1);
    // 1 - .1 - .15
    assertThat(q.item()).isCloseTo(0.75, within(1e-6));
    opt.freeze();
    assertThat(p.requiresGrad()).isFalse();
    step(opt, q, 1);
    assertThat(q.item()).as("momentum began anew").isCloseTo(0.65, within(1e-6));
  }

  @Test
  void o21_stateGoesToAnother() {
    OptFunc func = OptFunc.wrap(params -> new Adam(params, Adam.options()));
    var p = parameter();
    var opt = func.create(List.of(List.of(p)), 0.1);
    step(opt, p, 0.5);
    var q = new Parameter(p.detach().clone());
    var other = func.create(List.of(List.of(q)), 0.7);
    other.loadStateDict(opt.stateDict());
    step(opt, p, 0.25);
    step(other, q, 0.25);
    assertThat(q.item()).isEqualTo(p.item());
    var lbfgs = OptFunc.wrap(params -> new LBFGS(params)).create(List.of(List.of(p)), 0.1);
    assertThat(lbfgs.stateDict().params()).hasSize(1);
  }

  @Test
  void o21_anEmptyGroupIsRefused() {
    assertThatThrownBy(
            () ->
                OptFunc.wrap(params -> new SGD(params, SGD.options()))
                    .create(List.of(List.of()), 0.1))
        .hasMessageContaining("empty");
  }

  @Test
  void anOptimizerThatIsThereIsTakenOver() {
    var p = parameter();
    var ready = OptFunc.adam().create(List.of(List.of(p)), 0.1);
    step(ready, p, 1);
    assertThat(OptFunc.of(ready).create(List.of(), 0)).isSameAs(ready);
    assertThat(ready.state(p).step).isZero();
  }
}
