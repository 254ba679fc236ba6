package fastai.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import fastai.NoLeaks;
import fastai.core.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Tensor;
import torch.Torch;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.Flatten;
import torch.nn.LSTM;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.Parameter;
import torch.nn.ReLU;
import torch.nn.Sequential;

@ExtendWith(NoLeaks.class)
class ModuleSummaryTest {
  private static Sequential net() {
    return new Sequential(
        new Sequential(
            new Conv2d(3, 8, 3, Conv2d.options().padding(1)), new BatchNorm2d(8), new ReLU()),
        new Conv2d(8, 4, 3, Conv2d.options().stride(2)),
        new Flatten(),
        new Linear(36, 2));
  }

  // 8*3*9+8 = 224; 8+8 = 16; 4*8*9+4 = 292; 36*2+2 = 74; in all 606
  @Test
  void i18_moduleSummaryIsFastaisTable() {
    var net = net();
    net.getSubmodule("0.0").requiresGrad_(false);
    var summary = ModuleSummary.of(net, Torch.zeros(64, 3, 8, 8));
    assertThat(summary.toString().lines().map(String::stripTrailing))
        .containsExactly(
            "Sequential (Input shape: 64 x 3 x 8 x 8)",
            "=".repeat(76),
            "Layer (type)         Output Shape         Param #    Trainable",
            "=".repeat(76),
            "                     64 x 8 x 8 x 8",
            "Conv2d                                    224        False",
            "BatchNorm2d                               16         True",
            "ReLU",
            "_".repeat(76),
            "                     64 x 4 x 3 x 3",
            "Conv2d                                    292        True",
            "_".repeat(76),
            "                     64 x 36",
            "Flatten",
            "_".repeat(76),
            "                     64 x 2",
            "Linear                                    74         True",
            "_".repeat(76),
            "",
            "Total params: 606",
            "Total trainable params: 382",
            "Total non-trainable params: 224",
            "");
    assertThat(summary.totalParams()).isEqualTo(606);
    assertThat(net.isTraining()).isTrue();
  }

  @Test
  void i18_layerInfoTellsWhatEachLayerDid() {
    var layers = ModuleSummary.layerInfo(net(), Torch.zeros(2, 3, 8, 8));
    assertThat(layers)
        .element(1)
        .isEqualTo(
            new LayerInfo(
                "0.1",
                "BatchNorm2d",
                16L,
                true,
                List.of(List.of(1L, 8L, 8L, 8L)),
                List.of(List.of(1L, 8L, 8L, 8L)),
                true));
    assertThat(layers)
        .element(0)
        .isEqualTo(
            new LayerInfo(
                "0.0",
                "Conv2d",
                224L,
                true,
                List.of(List.of(1L, 3L, 8L, 8L)),
                List.of(List.of(1L, 8L, 8L, 8L)),
                false));
  }

  /// Called in another order than declared, one twice, one never; a parameter of its own.
  private static final class Odd extends Module {
    final Linear second = register("second", new Linear(4, 4));
    final Linear first = register("first", new Linear(4, 4));
    final Linear never = register("never", new Linear(4, 4));
    final Parameter scale = registerParameter("scale", new Parameter(Torch.ones(4)));

    @Override
    public Tensor forward(Tensor x) {
      return second.call(first.call(first.call(x))).mul(scale);
    }
  }

  @Test
  void i18_rowsAreInTheOrderOfExecution() {
    var summary = ModuleSummary.of(new Odd(), Torch.zeros(2, 4));
    assertThat(summary.layers().stream().map(LayerInfo::path))
        .containsExactly("first", "second", "");
    assertThat(summary.layers().getLast().params()).isEqualTo(4);
    assertThat(summary.totalParams()).isEqualTo(3 * 20 + 4);
  }

  /// All that the LSTM gives, in its own type.
  private static final class Recurrent extends Module {
    final LSTM lstm = register("lstm", new LSTM(3, 5));

    @Override
    public Tensor forward(Tensor x) {
      return lstm.run(x).hn();
    }
  }

  @Test
  void i18_anLstmCountsAndHasSeveralShapes() {
    var summary = ModuleSummary.of(new Recurrent(), Torch.zeros(7, 2, 3));
    // 4 * 5 * (3 + 5 + 2)
    assertThat(summary.layers().getFirst().params()).isEqualTo(200);
    assertThat(summary.layers().getFirst().shapes()).hasSize(3);
    assertThat(summary.toString()).contains("[7 x 2 x 5, 7 x 2 x");
  }

  @Test
  void i18_totalParams() {
    assertThat(Modules.totalParams(net())).isEqualTo(new Modules.TotalParams(606, true));
    assertThat(Modules.totalParams(new ReLU())).isEqualTo(new Modules.TotalParams(0, false));
  }
}
