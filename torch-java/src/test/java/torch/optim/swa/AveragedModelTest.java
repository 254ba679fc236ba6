package torch.optim.swa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Aten;
import torch.DType;
import torch.NoLeaks;
import torch.Scalar;
import torch.Tensor;
import torch.Torch;
import torch.nn.BatchNorm1d;
import torch.nn.Linear;
import torch.nn.Parameter;
import torch.nn.Sequential;
import torch.optim.Numbers;
import torch.optim.Numbers.Case;
import torch.optim.SGD;

/// Averages and statistics against `src/test/python/others.py`.
@ExtendWith(NoLeaks.class)
class AveragedModelTest {
  private static Sequential net() {
    var made = new Sequential(new Linear(2, 3), new BatchNorm1d(3), new Linear(3, 1));
    Torch.noGrad(
        () -> {
          for (Parameter p : made.parameters())
            p.copy_(Aten.linspace(Scalar.of(-0.5), Scalar.of(1.0), p.numel()).reshape(p.shape()));
        });
    return made;
  }

  private static Tensor input() {
    return Torch.linspace(-1, 1, 8).reshape(4, 2);
  }

  private static AveragedModel trained(AveragedModel.Options options) {
    var model = net();
    var averaged =
        new AveragedModel(
            model,
            () -> new Sequential(new Linear(2, 3), new BatchNorm1d(3), new Linear(3, 1)),
            options);
    var opt = new SGD(model.parameters(), SGD.options().lr(0.1).momentum(0.9));
    for (int i = 0; i < 6; i++) {
      opt.zeroGrad();
      model.call(input().mul(1 + 0.1 * i)).square().sum().backward();
      opt.step();
      averaged.updateParameters(model);
    }
    return averaged;
  }

  private static void check(String name, AveragedModel averaged) {
    Case given =
        Numbers.cases("others.txt").stream()
            .filter(c -> c.line().equals("swa " + name))
            .findFirst()
            .orElseThrow();
    assertThat((double) averaged.nAveraged()).isEqualTo(given.numbers("n")[0]);
    var tensors = new ArrayList<Tensor>(averaged.module().parameters());
    tensors.addAll(averaged.module().buffers());
    assertClose(
        Torch.cat(tensors.stream().map(t -> t.detach().to(DType.FLOAT32).flatten()).toList()),
        given.numbers("values"));
    assertThat(String.join(" ", averaged.stateDict().keySet())).isEqualTo(given.text("keys"));
  }

  @Test
  void averagesArePythons() {
    check("mean", trained(AveragedModel.options()));
    check("mean one by one", trained(AveragedModel.options().avgFn(Averaging.getSwaAvgFn())));
    check("ema", trained(AveragedModel.options().multiAvgFn(Averaging.getEmaMultiAvgFn(0.9))));
    check("ema one by one", trained(AveragedModel.options().avgFn(Averaging.getEmaAvgFn(0.9))));
    check("mean with buffers", trained(AveragedModel.options().useBuffers(true)));
    check(
        "ema with buffers",
        trained(
            AveragedModel.options().multiAvgFn(Averaging.getEmaMultiAvgFn(0.9)).useBuffers(true)));
  }

  @Test
  void statisticsAreMadeAnew() {
    var averaged = trained(AveragedModel.options());
    averaged.eval();
    UpdateBn.updateBn(
        IntStream.of(1, 2, 3).mapToObj(i -> List.of(input().mul(i), "label")).toList(), averaged);
    assertThat(averaged.isTraining()).isFalse();
    check("update_bn", averaged);
  }

  @Test
  void theModelStaysItsOwn() {
    var model = net();
    var averaged = new AveragedModel(model);
    Torch.noGrad(() -> model.parameters().getFirst().zero_());
    assertThat(averaged.module().parameters().getFirst().abs().sum().item()).isPositive();
    assertClose(averaged.call(input()).detach(), averaged.module().call(input()).detach());
  }

  @Test
  void wrongArgumentsAreRefused() {
    var model = net();
    assertThatThrownBy(() -> new AveragedModel(model, () -> model))
        .hasMessageContaining("the model itself");
    assertThatThrownBy(() -> new AveragedModel(model, () -> new Linear(2, 2)))
        .hasMessageContaining("the models differ");
    assertThatThrownBy(() -> Averaging.getEmaAvgFn(2)).hasMessageContaining("[0,1]");
    assertThatThrownBy(
            () ->
                new AveragedModel(
                    model,
                    AveragedModelTest::net,
                    AveragedModel.options()
                        .avgFn(Averaging.getSwaAvgFn())
                        .multiAvgFn(Averaging.getSwaMultiAvgFn())))
        .hasMessageContaining("Only one of");
    assertThatThrownBy(() -> UpdateBn.updateBn(List.of("text"), model))
        .hasMessageContaining("not a String");
  }
}
