package torch.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import torch.Torch;

/// Options by their setters: the values stand under Python's names, in Python's order.
class OptionsTest {
  private static void check(Optimizer.Options<?> options, String expected) {
    assertThat(options.settings().toMap()).hasToString("{" + expected + "}");
    assertThat(options.copy().settings().toMap()).isEqualTo(options.settings().toMap());
    assertThat(options.copy()).isNotSameAs(options).hasSameClassAs(options);
  }

  @Test
  void settersSetPythonsNames() {
    check(
        SGD.options()
            .lr(0.5)
            .momentum(0.1)
            .dampening(0.2)
            .weightDecay(0.3)
            .nesterov(true)
            .maximize(true)
            .foreach(false)
            .fused(true),
        "lr=0.5, momentum=0.1, dampening=0.2, weight_decay=0.3, nesterov=true, maximize=true,"
            + " foreach=false, differentiable=false, fused=true");
    check(
        Adam.options()
            .betas(0.1, 0.2)
            .eps(0.3)
            .weightDecay(0.4)
            .amsgrad(true)
            .capturable(true)
            .decoupledWeightDecay(true)
            .fused(false),
        "lr=0.001, betas=[0.1, 0.2], eps=0.3, weight_decay=0.4, amsgrad=true, maximize=false,"
            + " foreach=null, capturable=true, differentiable=false, fused=false,"
            + " decoupled_weight_decay=true");
    check(
        Adadelta.options().rho(0.1).eps(0.2).weightDecay(0.3).capturable(true),
        "lr=1.0, rho=0.1, eps=0.2, weight_decay=0.3, maximize=false, capturable=true, foreach=null,"
            + " differentiable=false");
    check(
        Adagrad.options().lrDecay(0.1).weightDecay(0.2).initialAccumulatorValue(0.3).eps(0.4),
        "lr=0.01, lr_decay=0.1, eps=0.4, weight_decay=0.2, initial_accumulator_value=0.3,"
            + " foreach=null, maximize=false, differentiable=false, fused=null");
    check(
        Adamax.options().betas(0.1, 0.2).eps(0.3).weightDecay(0.4).capturable(true),
        "lr=0.002, betas=[0.1, 0.2], eps=0.3, weight_decay=0.4, foreach=null, maximize=false,"
            + " differentiable=false, capturable=true");
    check(
        NAdam.options()
            .betas(0.1, 0.2)
            .eps(0.3)
            .weightDecay(0.4)
            .momentumDecay(0.5)
            .decoupledWeightDecay(true),
        "lr=0.002, betas=[0.1, 0.2], eps=0.3, weight_decay=0.4, momentum_decay=0.5,"
            + " decoupled_weight_decay=true, maximize=false, foreach=null, capturable=false,"
            + " differentiable=false");
    check(
        RAdam.options().betas(0.1, 0.2).eps(0.3).weightDecay(0.4).decoupledWeightDecay(true),
        "lr=0.001, betas=[0.1, 0.2], eps=0.3, weight_decay=0.4, maximize=false, foreach=null,"
            + " capturable=false, decoupled_weight_decay=true, differentiable=false");
    check(
        ASGD.options().lambd(0.1).alpha(0.2).t0(3).weightDecay(0.4),
        "lr=0.01, lambd=0.1, alpha=0.2, t0=3.0, weight_decay=0.4, foreach=null, maximize=false,"
            + " differentiable=false, capturable=false");
    check(
        RMSprop.options().alpha(0.1).eps(0.2).weightDecay(0.3).momentum(0.4).centered(true),
        "lr=0.01, momentum=0.4, alpha=0.1, eps=0.2, centered=true, weight_decay=0.3,"
            + " capturable=false, foreach=null, maximize=false, differentiable=false");
    check(
        Rprop.options().etas(0.1, 2).stepSizes(0.3, 4),
        "lr=0.01, etas=[0.1, 2.0], step_sizes=[0.3, 4.0], foreach=null, maximize=false,"
            + " differentiable=false, capturable=false");
    check(
        Adafactor.options().beta2Decay(-0.1).eps(0.2, 0.3).d(4).weightDecay(0.5),
        "lr=0.01, beta2_decay=-0.1, eps=[0.2, 0.3], d=4.0, weight_decay=0.5, foreach=null,"
            + " maximize=false");
    check(
        Muon.options()
            .weightDecay(0.1)
            .momentum(0.2)
            .nesterov(false)
            .nsCoefficients(1, 2, 3)
            .eps(0.4)
            .nsSteps(6)
            .adjustLrFn("original"),
        "lr=0.001, weight_decay=0.1, momentum=0.2, nesterov=false, ns_coefficients=[1.0, 2.0, 3.0],"
            + " eps=0.4, ns_steps=6, adjust_lr_fn=original");
    check(
        SparseAdam.options().betas(0.1, 0.2).eps(0.3).maximize(true),
        "lr=0.001, betas=[0.1, 0.2], eps=0.3, maximize=true");
    check(
        LBFGS
            .options()
            .maxIter(1)
            .maxEval(2)
            .toleranceGrad(0.3)
            .toleranceChange(0.4)
            .historySize(5)
            .lineSearchFn("strong_wolfe"),
        "lr=1, max_iter=1, max_eval=2, tolerance_grad=0.3, tolerance_change=0.4, history_size=5,"
            + " line_search_fn=strong_wolfe");
  }

  @Test
  void lbfgsEvaluatesABitMoreThanItIterates() {
    var opt = new LBFGS(List.of(Torch.zeros(1)), LBFGS.options().maxIter(8));
    assertThat(opt.paramGroups().getFirst().get("max_eval")).isEqualTo(10L);
  }

  @Test
  void settingsKeepTheirTypes() {
    var settings =
        new Settings("Owner")
            .declare("number", 1)
            .declare("flag", true)
            .declare("text", "a")
            .declare("list", List.of(1, 2.5))
            .declare("none", String.class, null);
    settings.put("number", Torch.tensor(2.5));
    assertThat(settings.number("number")).isEqualTo(2.5);
    settings.put("none", "b");
    settings.put("none", null);
    settings.put("added", new double[] {1, 2});
    assertThat(settings.numbers("added")).containsExactly(1, 2);
    assertThat(settings.numbers("list")).containsExactly(1, 2.5);
    assertThatThrownBy(() -> settings.put("number", "2")).hasMessageContaining("Owner: 'number'");
    assertThatThrownBy(() -> settings.put("flag", null)).hasMessageContaining("None");
    assertThatThrownBy(() -> settings.put("none", 3)).hasMessageContaining("expected a String");
    assertThatThrownBy(() -> settings.put("other", new Object()))
        .hasMessageContaining("cannot be a Object");
    assertThatThrownBy(() -> settings.number("missing")).hasMessageContaining("has no 'missing'");
    assertThatThrownBy(() -> settings.numbers("flag")).hasMessageContaining("has no list 'flag'");
  }
}
