package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.NoLeaks;
import torch.Tensor;
import torch.TensorOptions;
import torch.Tolerances;
import torch.Torch;

/// Layers against PyTorch 2.13.0 from the same seed: this holds the initialisation, the result and
/// every gradient at once.
///
/// ```python
/// torch.manual_seed(42)
/// m = ...; x = torch.randn(..., requires_grad=True)     # as in each test
/// y = m(x); (y*y*y).sum().backward()
/// for t in y, x.grad, m.weight.grad, m.bias.grad: print(t.flatten()[:4].tolist())
/// ```
@ExtendWith(NoLeaks.class)
class LayersTest {
  private static void check(
      Supplier<Module> make,
      long[] input,
      long[] output,
      double[] y,
      double[] gradX,
      double[] gradWeight,
      double[] gradBias) {
    Torch.manualSeed(42);
    Module module = make.get();
    Tensor x = Torch.randn(TensorOptions.DEFAULT.withRequiresGrad(true), input);
    Tensor result = module.call(x);
    assertThat(result.shape()).isEqualTo(output);
    assertClose(first(result), y);
    result.mul(result).mul(result).sum().backward();
    assertClose(first(x.grad()), gradX);
    var parameters = module.namedParameters();
    assertThat(parameters.containsKey("weight")).isEqualTo(gradWeight != null);
    assertThat(parameters.containsKey("bias")).isEqualTo(gradBias != null);
    if (gradWeight != null) assertClose(first(parameters.get("weight").grad()), gradWeight);
    if (gradBias != null) assertClose(first(parameters.get("bias").grad()), gradBias);
  }

  /// At most four elements.
  private static Tensor first(Tensor tensor) {
    Tensor flat = tensor.detach().flatten();
    return flat.narrow(0, 0, Math.min(4, flat.size(0)));
  }

  @Test
  void linear() {
    // m = nn.Linear(5, 3); x = torch.randn(2, 5, requires_grad=True)
    check(
        () -> new Linear(5, 3),
        new long[] {2, 5},
        new long[] {2, 3},
        new double[] {
          0.8663397431373596, 0.24344277381896973, 0.031222470104694366, -0.4399855136871338
        },
        new double[] {
          0.7870421409606934, 0.7973199486732483, -0.18824127316474915, 0.9952758550643921
        },
        new double[] {
          0.47394922375679016, 0.784547746181488, -3.2302467823028564, 2.8091328144073486
        },
        new double[] {2.832395553588867, 1.083803653717041, 1.2368104457855225});
  }

  @Test
  void linearNoBias() {
    // m = nn.Linear(5, 3, bias=False); x = torch.randn(2, 5, requires_grad=True)
    check(
        () -> new Linear(5, 3, Linear.options().bias(false)),
        new long[] {2, 5},
        new long[] {2, 3},
        new double[] {
          -0.25683435797691345, 0.2630436420440674, -0.09214561432600021, -0.642887532711029
        },
        new double[] {
          0.09629547595977783, 0.030392497777938843, 0.04220103845000267, 0.16467401385307312
        },
        new double[] {
          -0.8363810777664185, -0.2213977873325348, 0.020253881812095642, -1.440455675125122
        },
        null);
  }

  @Test
  void conv2d() {
    // m = nn.Conv2d(4, 6, 3, stride=2, padding=1); x = torch.randn(2, 4, 7, 7, requires_grad=True)
    check(
        () -> new Conv2d(4, 6, 3, Conv2d.options().stride(2).padding(1)),
        new long[] {2, 4, 7, 7},
        new long[] {2, 6, 4, 4},
        new double[] {
          -0.21233795583248138, -0.12386596202850342, 0.12809813022613525, -0.035593338310718536
        },
        new double[] {
          0.2675049901008606, -0.06608846038579941, 0.6760956048965454, -0.9648376107215881
        },
        new double[] {
          5.804230690002441, -3.858039617538452, -3.3388733863830566, 3.1970012187957764
        },
        new double[] {
          18.89097785949707, 13.857077598571777, 37.18492889404297, 29.561994552612305
        });
  }

  @Test
  void conv2dSame() {
    // m = nn.Conv2d(4, 6, (3,5), padding='same', dilation=2); x = torch.randn(2, 4, 7, 7,
    // requires_grad=True)
    check(
        () -> new Conv2d(4, 6, new long[] {3, 5}, Conv2d.options().padding("same").dilation(2)),
        new long[] {2, 4, 7, 7},
        new long[] {2, 6, 7, 7},
        new double[] {
          -0.4492616653442383, 0.09614894539117813, 0.3762645423412323, 0.0789899155497551
        },
        new double[] {
          -0.22023925185203552, 0.04138048365712166, 0.2116585373878479, -0.40142297744750977
        },
        new double[] {
          3.8500990867614746, -1.1656394004821777, -4.286161422729492, 1.602095365524292
        },
        new double[] {39.61634063720703, 63.28936767578125, 50.60490036010742, 33.62794876098633});
  }

  @Test
  void conv2dGroups() {
    // m = nn.Conv2d(4, 6, (3,1), groups=2, bias=False); x = torch.randn(2, 4, 7, 7,
    // requires_grad=True)
    check(
        () -> new Conv2d(4, 6, new long[] {3, 1}, Conv2d.options().groups(2).bias(false)),
        new long[] {2, 4, 7, 7},
        new long[] {2, 6, 5, 7},
        new double[] {
          0.16715502738952637, -0.22623494267463684, 0.8094269633293152, -0.45637354254722595
        },
        new double[] {
          -0.348108172416687, 0.04932711645960808, 0.5447363257408142, 0.1437036693096161
        },
        new double[] {45.40842819213867, 18.584716796875, 8.932121276855469, 18.384794235229492},
        null);
  }

  @Test
  void batchNorm1d() {
    // m = nn.BatchNorm1d(3); x = torch.randn(4, 3, requires_grad=True)
    check(
        () -> new BatchNorm1d(3),
        new long[] {4, 3},
        new long[] {4, 3},
        new double[] {
          -0.5067425966262817, 0.6239084601402283, -0.2636544704437256, -0.6338691711425781
        },
        new double[] {
          -0.5798555016517639, -2.6644346714019775, -8.018213272094727, 0.4631948173046112
        },
        new double[] {13.77008056640625, -0.709761917591095, -1.6350271701812744},
        new double[] {11.999829292297363, 11.999710083007812, 11.999082565307617});
  }

  @Test
  void batchNorm2d() {
    // m = nn.BatchNorm2d(3); x = torch.randn(2, 3, 4, 4, requires_grad=True)
    check(
        () -> new BatchNorm2d(3),
        new long[] {2, 3, 4, 4},
        new long[] {2, 3, 4, 4},
        new double[] {1.887010931968689, 1.4752596616744995, 0.9258909225463867, -1.88970148563385},
        new double[] {5.701022624969482, 2.137197971343994, -1.1341708898544312, 8.720181465148926},
        new double[] {27.055097579956055, -42.23670196533203, 42.9706916809082},
        new double[] {95.99916076660156, 95.99888610839844, 95.99897766113281});
  }

  @Test
  void relu() {
    // m = nn.ReLU(); x = torch.randn(2, 3, requires_grad=True)
    check(
        () -> new ReLU(),
        new long[] {2, 3},
        new long[] {2, 3},
        new double[] {
          0.33669036626815796, 0.12880940735340118, 0.23446236550807953, 0.23033303022384644
        },
        new double[] {
          0.34008121490478516, 0.04977559298276901, 0.16491779685020447, 0.15915991365909576
        },
        null,
        null);
  }

  @Test
  void sigmoid() {
    // m = nn.Sigmoid(); x = torch.randn(2, 3, requires_grad=True)
    check(
        () -> new Sigmoid(),
        new long[] {2, 3},
        new long[] {2, 3},
        new double[] {
          0.5833863615989685, 0.5321578979492188, 0.558348536491394, 0.5573300123214722
        },
        new double[] {
          0.24815531075000763, 0.21151545643806458, 0.23063068091869354, 0.2298998087644577
        },
        null,
        null);
  }

  @Test
  void tanh() {
    // m = nn.Tanh(); x = torch.randn(2, 3, requires_grad=True)
    check(
        () -> new Tanh(),
        new long[] {2, 3},
        new long[] {2, 3},
        new double[] {
          0.32451948523521423, 0.12810170650482178, 0.23025844991207123, 0.22634434700012207
        },
        new double[] {
          0.28266629576683044, 0.04842227324843407, 0.15062382817268372, 0.145821213722229
        },
        null,
        null);
  }

  @Test
  void gelu() {
    // m = nn.GELU(); x = torch.randn(2, 3, requires_grad=True)
    check(
        () -> new GELU(),
        new long[] {2, 3},
        new long[] {2, 3},
        new double[] {
          0.2127293348312378, 0.07100563496351242, 0.13896280527114868, 0.13614605367183685
        },
        new double[] {
          0.103007972240448, 0.009108646772801876, 0.03960739076137543, 0.03784448280930519
        },
        null,
        null);
  }

  @Test
  void geluTanh() {
    // m = nn.GELU('tanh'); x = torch.randn(2, 3, requires_grad=True)
    check(
        () -> new GELU("tanh"),
        new long[] {2, 3},
        new long[] {2, 3},
        new double[] {
          0.212725430727005, 0.07100555300712585, 0.13896183669567108, 0.13614517450332642
        },
        new double[] {
          0.10299814492464066, 0.009108585305511951, 0.039605919271707535, 0.03784315288066864
        },
        null,
        null);
  }

  @Test
  void softmax() {
    // m = nn.Softmax(1); x = torch.randn(2, 3, requires_grad=True)
    check(
        () -> new Softmax(1),
        new long[] {2, 3},
        new long[] {2, 3},
        new double[] {
          0.36830684542655945, 0.29917702078819275, 0.3325161337852478, 0.5214691758155823
        },
        new double[] {
          0.024468939751386642, -0.021538613364100456, -0.002930323826149106, 0.13618475198745728
        },
        null,
        null);
  }

  @Test
  void logSoftmax() {
    // m = nn.LogSoftmax(1); x = torch.randn(2, 3, requires_grad=True)
    check(
        () -> new LogSoftmax(1),
        new long[] {2, 3},
        new long[] {2, 3},
        new double[] {
          -0.9988389015197754, -1.2067198753356934, -1.1010669469833374, -0.6511051058769226
        },
        new double[] {
          -1.057822585105896, 1.0779893398284912, -0.02016720175743103, -7.459551811218262
        },
        null,
        null);
  }

  @Test
  void maxPool2d() {
    // m = nn.MaxPool2d(3, stride=2, padding=1); x = torch.randn(1, 2, 5, 5, requires_grad=True)
    check(
        () -> new MaxPool2d(3, MaxPool2d.options().stride(2).padding(1)),
        new long[] {1, 2, 5, 5},
        new long[] {1, 2, 3, 3},
        new double[] {
          1.9269152879714966, 1.4872840642929077, 1.6487230062484741, 1.6423169374465942
        },
        new double[] {11.139007568359375, 6.636041641235352, 0.0, 0.0},
        null,
        null);
  }

  @Test
  void avgPool2d() {
    // m = nn.AvgPool2d(2); x = torch.randn(1, 2, 5, 5, requires_grad=True)
    check(
        () -> new AvgPool2d(2),
        new long[] {1, 2, 5, 5},
        new long[] {1, 2, 2, 2},
        new double[] {
          0.534146785736084, -0.8904014825820923, 0.1521691381931305, -0.4860766530036926
        },
        new double[] {
          0.21398460865020752, 0.21398460865020752, 0.5946111083030701, 0.5946111083030701
        },
        null,
        null);
  }

  @Test
  void avgPool2dPad() {
    // m = nn.AvgPool2d(3, stride=2, padding=1, count_include_pad=False, ceil_mode=True); x =
    // torch.randn(1, 2, 6, 6, requires_grad=True)
    check(
        () ->
            new AvgPool2d(
                3, AvgPool2d.options().stride(2).padding(1).countIncludePad(false).ceilMode(true)),
        new long[] {1, 2, 6, 6},
        new long[] {1, 2, 4, 4},
        new double[] {
          0.4416162371635437, -0.07093316316604614, -0.46816834807395935, -1.3190760612487793
        },
        new double[] {
          0.14626868069171906, 0.14878444373607635, 0.002515756757929921, 0.112106554210186
        },
        null,
        null);
  }

  @Test
  void adaptiveAvgPool2d() {
    // m = nn.AdaptiveAvgPool2d((2,3)); x = torch.randn(1, 2, 5, 5, requires_grad=True)
    check(
        () -> new AdaptiveAvgPool2d(2, 3),
        new long[] {1, 2, 5, 5},
        new long[] {1, 2, 2, 3},
        new double[] {
          0.05675021931529045, -0.5342564582824707, -0.3097973167896271, 0.15481050312519073
        },
        new double[] {
          0.0016102936351671815, 0.09675361216068268, 0.09514331817626953, 0.14313051104545593
        },
        null,
        null);
  }

  @Test
  void flatten() {
    // m = nn.Flatten(); x = torch.randn(2, 3, 4, requires_grad=True)
    check(
        () -> new Flatten(),
        new long[] {2, 3, 4},
        new long[] {2, 12},
        new double[] {
          1.9269152879714966, 1.4872840642929077, 0.9007171988487244, -2.1055209636688232
        },
        new double[] {11.139007568359375, 6.636041641235352, 2.4338743686676025, 13.29965591430664},
        null,
        null);
  }

  @Test
  void dropout() {
    // m = nn.Dropout(0.3); x = torch.randn(2, 5, requires_grad=True)
    check(
        () -> new Dropout(0.3),
        new long[] {2, 5},
        new long[] {2, 5},
        new double[] {0.48098623752593994, 0.18401344120502472, 0.0, 0.0},
        new double[] {0.9914904236793518, 0.1451183408498764, 0.0, 0.0},
        null,
        null);
  }

  /// ```python
  /// m = nn.BatchNorm2d(3); torch.manual_seed(1)
  /// for _ in range(3): m(torch.randn(2,3,4,4))
  /// print(m.running_mean, m.running_var, m.num_batches_tracked); m.eval(); print(m(torch.ones(1,3,1,1)))
  /// ```
  @Test
  void batchNormKeepsRunningStatistics() {
    var norm = new BatchNorm2d(3);
    Torch.manualSeed(1);
    for (int i = 0; i < 3; i++) norm.call(Torch.randn(2, 3, 4, 4));
    assertClose(norm.runningMean, -0.012872772291302681, 0.032516784965991974, 0.02173708751797676);
    assertClose(norm.runningVar, 1.0397331714630127, 1.030802607536316, 1.0161516666412354);
    assertThat(norm.numBatchesTracked.itemLong()).isEqualTo(3);
    norm.eval();
    assertClose(
        norm.call(Torch.ones(1, 3, 1, 1)),
        0.9933260679244995,
        0.9529137015342712,
        0.9704523086547852);
    assertThat(norm.numBatchesTracked.itemLong()).isEqualTo(3);
    norm.resetRunningStats();
    assertClose(norm.runningMean, 0, 0, 0);
  }

  /// The same with `nn.BatchNorm2d(3, momentum=None)`.
  @Test
  void batchNormWithoutMomentumAverages() {
    var norm = new BatchNorm2d(3, BatchNorm2d.options().momentum(null));
    Torch.manualSeed(1);
    for (int i = 0; i < 3; i++) norm.call(Torch.randn(2, 3, 4, 4));
    assertClose(norm.runningMean, -0.05045207589864731, 0.09636352211236954, 0.08184118568897247);
    assertClose(norm.runningVar, 1.1554845571517944, 1.0818016529083252, 1.0512168407440186);
  }

  @Test
  void batchNormRefusesWhatItCannotNormalise() {
    assertThatThrownBy(() -> new BatchNorm2d(3).call(Torch.ones(2, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected 4D input (got 2D input)");
    assertThatThrownBy(() -> new BatchNorm1d(3).call(Torch.ones(1, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more than 1 value per channel");
  }

  @Test
  void dropoutDoesNothingInEvaluation() {
    var dropout = new Dropout(0.9);
    dropout.eval();
    Tensor x = Torch.ones(100);
    Tolerances.assertClose(dropout.call(x), x);
    assertThatThrownBy(() -> new Dropout(1.5)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void inPlaceLayersWriteIntoTheirInput() {
    Tensor x = Torch.tensor(new float[] {-1, 2});
    assertThat(new ReLU(true).call(x).isSame(x)).isTrue();
    assertClose(x, 0, 2);
  }

  @Test
  void convolutionRefusesImpossibleOptions() {
    assertThatThrownBy(() -> new Conv2d(3, 4, 3, Conv2d.options().groups(2)))
        .hasMessageContaining("in_channels must be divisible by groups");
    assertThatThrownBy(() -> new Conv2d(3, 4, 3, Conv2d.options().stride(2).padding("same")))
        .hasMessageContaining("strided");
    assertThatThrownBy(() -> Conv2d.options().stride(1, 2, 3))
        .hasMessageContaining("one number or two");
  }
}
