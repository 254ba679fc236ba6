package fastai.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.optimizer.Statistic.Scope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Aten;
import torch.Scalar;
import torch.Torch;
import torch.nn.Parameter;

@ExtendWith(NoLeaks.class)
class GeneralOptimizerTest {
  private static Parameter parameter(double... values) {
    return new Parameter(Torch.tensor(values));
  }

  // The specification's appendix: Adam p 1, grads .5 then .25, lr .1, here without decay.
  // python: p, avg, sq = 1., 0., 0.
  //         for t, g in enumerate((.5, .25), 1):
  //             avg = .9*avg + .1*g; sq = .99*sq + .01*g*g
  //             p -= .1/(1-.9**t) * avg / ((sq/(1-.99**t))**.5 + 1e-5); print(p)
  @Test
  void o23_adamOfStatistics() {
    var avg = Statistic.avg("avg", Hyper.MOM, 0.9).withDecay(true).withDebias(true);
    var sq = Statistic.avgSquare("sq", Hyper.SQR_MOM, 0.99).withDebias(true);
    var func =
        new GeneralOptimizer(
            List.of(avg, sq, Statistic.constant(Hyper.EPS, 1e-5)),
            p -> {
              var roots = Aten._foreachSqrt(sq.of(p));
              Aten._foreachAdd_(roots, Scalar.of(p.get(Hyper.EPS)));
              Aten._foreachAddcdiv_(p.params(), avg.of(p), roots, Scalar.of(-p.get(Hyper.LR)));
            });
    var p = parameter(1);
    var opt = func.create(List.of(List.of(p)), 0.1);
    p.setGrad(Torch.tensor(new double[] {0.5}));
    opt.step();
    assertThat(p.item()).isCloseTo(0.9000019999600008, within(2e-6));
    p.setGrad(Torch.tensor(new double[] {0.25}));
    opt.step();
    assertThat(p.item()).isCloseTo(0.8066595647482896, within(2e-6));
    var other = func.create(List.of(List.of(parameter(1))), 0.1);
    other.loadStateDict(opt.stateDict());
    assertThat(other.stateDict().params().getFirst().tensors())
        .containsOnlyKeys("avg", "avg_weight", "sq", "sq_weight");
    opt.clearState();
    other.clearState();
  }

  // Two parameters with the gradients [[1, 3], [5, 7]] and [2]; two equal steps.
  // python: after two steps of s = .5 * s + v: 1.5 v
  @Test
  void o23_scopes() {
    for (var scope : Scope.values()) {
      var stat = Statistic.avg("avg", Hyper.MOM, 0.5).withScope(scope);
      var seen = new ArrayList<double[]>();
      var func =
          new GeneralOptimizer(
              List.of(stat),
              p -> {
                seen.clear();
                for (var value : stat.of(p)) seen.add(value.toDoubleArray());
              });
      var p = new Parameter(Torch.zeros(2, 2));
      var q = new Parameter(Torch.zeros(1));
      var opt = func.create(List.of(List.of(p, q)), 0.1);
      for (int i = 0; i < 2; i++) {
        p.setGrad(Torch.tensor(new double[] {1, 3, 5, 7}).reshape(2, 2));
        q.setGrad(Torch.tensor(new double[] {2}));
        opt.step();
      }
      double[][] expected =
          switch (scope) {
            case WEIGHT -> new double[][] {{1.5, 4.5, 7.5, 10.5}, {3}};
            case CHANNEL -> new double[][] {{3, 9}, {3}};
            case LAYER -> new double[][] {{6}, {3}};
            case GROUP -> new double[][] {{4.5}, {4.5}};
          };
      for (int i = 0; i < 2; i++)
        assertThat(seen.get(i)).as(scope + " " + i).containsExactly(expected[i], within(1e-6));
      opt.clearState();
    }
  }

  // python: sq = .5 * mean([1, 9]) -> 2.5, then .5 * 2.5 + 2.5
  @Test
  void o23_squaresOfALayer() {
    var stat = Statistic.avgSquare("sq", Hyper.SQR_MOM, 0.5).withScope(Scope.LAYER);
    var p = parameter(0, 0);
    var opt = new GeneralOptimizer(List.of(stat), _ -> {}).create(List.of(List.of(p)), 0.1);
    for (int i = 0; i < 2; i++) {
      p.setGrad(Torch.tensor(new double[] {1, 3}));
      opt.step();
    }
    assertThat(opt.stateDict().params().getFirst().tensors().get("sq").item())
        .isCloseTo(3.75, within(1e-6));
    opt.clearState();
  }
}
