package torch.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.NoLeaks;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Linear;
import torch.nn.Sequential;
import torch.nn.Tanh;
import torch.nn.functional.F;

/// Five steps of each optimizer against PyTorch 2.13.0, by the fused and by the foreach operators.
///
/// ```python
/// torch.manual_seed(42)
/// net = nn.Sequential(nn.Linear(4, 3), nn.Tanh(), nn.Linear(3, 2)); x = torch.randn(8, 4); y = torch.tensor([0,1,1,0,1,0,0,1])
/// opt = ...
/// for i in range(5): opt.zero_grad(); loss = F.cross_entropy(net(x), y); loss.backward(); opt.step()
/// print(loss.item(), net[0].weight.flatten()[:3].tolist(), net[2].bias.tolist())
/// ```
@ExtendWith(NoLeaks.class)
class OptimizerTest {
  private final Sequential net;
  private final Tensor x;
  private final Tensor y = Torch.tensor(new long[] {0, 1, 1, 0, 1, 0, 0, 1});

  OptimizerTest() {
    Torch.manualSeed(42);
    net = new Sequential(new Linear(4, 3), new Tanh(), new Linear(3, 2));
    x = Torch.randn(8, 4);
  }

  private Tensor loss() {
    return F.crossEntropy(net.call(x), y);
  }

  private Tensor train(Optimizer optimizer, int steps) {
    Tensor loss = null;
    for (int i = 0; i < steps; i++) {
      optimizer.zeroGrad();
      loss = loss();
      loss.backward();
      optimizer.step();
    }
    return loss;
  }

  private void check(Function<Sequential, Optimizer> make, double... expected) {
    var start =
        Torch.tidy(
            () -> List.copyOf(net.parameters().stream().map(p -> p.detach().clone()).toList()));
    for (Boolean fused : new Boolean[] {null, true, false}) {
      Torch.noGrad(
          () -> {
            for (int i = 0; i < start.size(); i++) net.parameters().get(i).copy_(start.get(i));
          });
      Optimizer optimizer = make.apply(net);
      for (ParamGroup group : optimizer.paramGroups()) group.put("fused", fused);
      Tensor loss = train(optimizer, 5);
      var parameters = net.namedParameters();
      assertClose(
          Torch.cat(
              List.of(
                  loss.detach().reshape(1),
                  parameters.get("0.weight").detach().flatten().narrow(0, 0, 3),
                  parameters.get("2.bias").detach())),
          expected);
    }
  }

  @Test
  void sgd() {
    check(
        n -> new SGD(n.parameters(), SGD.options().lr(0.5)),
        0.6765382885932922,
        0.39057475328445435,
        0.4129479229450226,
        -0.12360210716724396,
        -0.1370803415775299,
        -0.16512280702590942);
  }

  /// O.SGD(n.parameters(), lr=0.1, momentum=0.9, dampening=0.1, weight_decay=0.01)
  @Test
  void sgdMomentum() {
    check(
        n ->
            new SGD(
                n.parameters(),
                SGD.options().lr(0.1).momentum(0.9).dampening(0.1).weightDecay(0.01)),
        0.7042585611343384,
        0.35749295353889465,
        0.4110240638256073,
        -0.10412539541721344,
        -0.13624100387096405,
        -0.16227145493030548);
  }

  /// O.SGD(n.parameters(), lr=0.1, momentum=0.9, nesterov=True, weight_decay=0.01)
  @Test
  void sgdNesterov() {
    check(
        n ->
            new SGD(
                n.parameters(),
                SGD.options().lr(0.1).momentum(0.9).nesterov(true).weightDecay(0.01)),
        0.6924217939376831,
        0.3579074740409851,
        0.40892937779426575,
        -0.10494459420442581,
        -0.14657413959503174,
        -0.15056367218494415);
  }

  /// O.SGD(n.parameters(), lr=0.1, momentum=0.5, maximize=True)
  @Test
  void sgdMaximize() {
    check(
        n -> new SGD(n.parameters(), SGD.options().lr(0.1).momentum(0.5).maximize(true)),
        0.8099371194839478,
        0.4093659818172455,
        0.413837730884552,
        -0.1322789192199707,
        -0.0017565388698130846,
        -0.3004465699195862);
  }

  @Test
  void adam() {
    check(
        n -> new Adam(n.parameters(), Adam.options().lr(0.01)),
        0.7205145359039307,
        0.33329978585243225,
        0.46342629194259644,
        -0.06808887422084808,
        -0.11686037480831146,
        -0.18534275889396667);
  }

  /// O.Adam(n.parameters(), lr=0.01, betas=(0.8,0.95), eps=1e-6, weight_decay=0.1)
  @Test
  void adamDecay() {
    check(
        n ->
            new Adam(
                n.parameters(),
                Adam.options().lr(0.01).betas(0.8, 0.95).eps(1e-6).weightDecay(0.1)),
        0.7222303152084351,
        0.332772821187973,
        0.36514395475387573,
        -0.06817503273487091,
        -0.11583659052848816,
        -0.18549995124340057);
  }

  /// O.Adam(n.parameters(), lr=0.01, amsgrad=True, weight_decay=0.1)
  @Test
  void adamAmsgrad() {
    check(
        n -> new Adam(n.parameters(), Adam.options().lr(0.01).amsgrad(true).weightDecay(0.1)),
        0.7221453785896301,
        0.33260804414749146,
        0.3650921881198883,
        -0.06786976009607315,
        -0.11632338166236877,
        -0.1852053850889206);
  }

  /// O.Adam(n.parameters(), lr=0.01, maximize=True, weight_decay=0.1)
  @Test
  void adamMaximize() {
    check(
        n -> new Adam(n.parameters(), Adam.options().lr(0.01).maximize(true).weightDecay(0.1)),
        0.7856038808822632,
        0.3411124646663666,
        0.36510270833969116,
        -0.1671726107597351,
        -0.01752692274749279,
        -0.28471696376800537);
  }

  @Test
  void adamW() {
    check(
        n -> new AdamW(n.parameters(), AdamW.options().lr(0.01)),
        0.7204844951629639,
        0.33311933279037476,
        0.4632026255130768,
        -0.06804133206605911,
        -0.11681516468524933,
        -0.1852368414402008);
  }

  /// O.AdamW(n.parameters(), lr=0.01, weight_decay=0.2, amsgrad=True)
  @Test
  void adamWAmsgrad() {
    check(
        n -> new AdamW(n.parameters(), AdamW.options().lr(0.01).weightDecay(0.2).amsgrad(true)),
        0.7199195027351379,
        0.3297061622142792,
        0.458967924118042,
        -0.06714227050542831,
        -0.11595932394266129,
        -0.1832338571548462);
  }

  /// O.SGD([{'params': n[0].parameters()}, {'params': n[2].parameters(), 'lr': 0.5, 'momentum':
  /// 0.9}], lr=0.1)
  @Test
  void groupsOfSgd() {
    check(
        n -> {
          var opt = new SGD(n.get(0).parameters(), SGD.options().lr(0.1));
          opt.addParamGroup(n.get(2).parameters(), o -> o.lr(0.5).momentum(0.9));
          return opt;
        },
        0.6466923952102661,
        0.39139991998672485,
        0.4124239385128021,
        -0.12475606799125671,
        -0.18548689782619476,
        -0.11671622097492218);
  }

  /// O.Adam([{'params': n[0].parameters()}, {'params': n[2].parameters(), 'lr': 0.1,
  /// 'weight_decay': 0.1}], lr=0.01)
  @Test
  void groupsOfAdam() {
    check(
        n -> {
          var opt = new Adam(n.get(0).parameters(), Adam.options().lr(0.01));
          opt.addParamGroup(n.get(2).parameters(), o -> o.lr(0.1).weightDecay(0.1));
          return opt;
        },
        0.6500750184059143,
        0.3780437111854553,
        0.4177713096141815,
        -0.11484761536121368,
        -0.06921757757663727,
        -0.07641443610191345);
  }

  /// ```python
  /// a = torch.tensor([1.,2.], requires_grad=True); b = torch.tensor([3.], requires_grad=True); opt = O.Adam([a, b], lr=0.1)
  /// for i in range(4): opt.zero_grad(); ((a*a).sum() + ((b*b).sum() if i in (1, 3) else 0)).backward(); opt.step()
  /// ```
  @Test
  void aParameterMayHaveAGradientOnlyNowAndThen() {
    for (Boolean fused : List.of(true, false)) {
      checkLate(
          p -> new Adam(p, Adam.options().lr(0.1).fused(fused)),
          0.6039391160011292,
          1.601504921913147,
          2.800102710723877);
      // O.SGD([a, b], lr=0.1, momentum=0.9)
      checkLate(
          p -> new SGD(p, SGD.options().lr(0.1).momentum(0.9).fused(fused)),
          -0.3086000084877014,
          -0.6172000169754028,
          1.380000114440918);
    }
  }

  private static void checkLate(Function<List<Tensor>, Optimizer> make, double... expected) {
    Tensor a = Torch.tensor(new float[] {1, 2}).requiresGrad_(true);
    Tensor b = Torch.tensor(new float[] {3}).requiresGrad_(true);
    Optimizer opt = make.apply(List.of(a, b));
    for (int i = 0; i < 4; i++) {
      opt.zeroGrad();
      a.mul(a).sum().backward();
      if (i % 2 == 1) b.mul(b).sum().backward();
      opt.step();
    }
    assertClose(Torch.cat(List.of(a.detach(), b.detach())), expected);
  }

  @Test
  void stateOutlivesTheScopeOfAStep() {
    var opt = new Adam(net.parameters());
    for (int i = 0; i < 3; i++)
      TensorScope.run(
          () -> {
            train(opt, 1);
          });
    Tensor weight = net.parameters().getFirst();
    assertThat(opt.state(weight).keySet()).containsExactly("step", "exp_avg", "exp_avg_sq");
    assertThat(opt.state(weight, "step").item()).isEqualTo(3);
    assertThat(opt.state(weight, "exp_avg").isClosed()).isFalse();
  }

  @Test
  void aStepLeavesNothingBehind() {
    var opt = new Adam(net.parameters());
    train(opt, 2);
    Torch.collect();
    long before = Torch.liveTensors();
    for (int i = 0; i < 100; i++)
      TensorScope.run(
          () -> {
            train(opt, 1);
          });
    assertThat(Torch.liveTensors()).isEqualTo(before);
  }

  @Test
  void trainingGoesOnFromASavedState() {
    var opt = new AdamW(net.parameters(), AdamW.options().lr(0.01).amsgrad(true));
    train(opt, 3);
    Map<String, Object> saved = opt.stateDict();
    var weights = net.stateDict();
    var other = new Sequential(new Linear(4, 3), new Tanh(), new Linear(3, 2));
    other.loadStateDict(weights);
    var resumed = new AdamW(other.parameters());
    resumed.loadStateDict(saved);
    assertThat(resumed.paramGroups().getFirst().lr()).isEqualTo(0.01);
    train(opt, 2);
    for (int i = 0; i < 2; i++) {
      resumed.zeroGrad();
      F.crossEntropy(other.call(x), y).backward();
      resumed.step();
    }
    for (int i = 0; i < 4; i++)
      assertClose(other.parameters().get(i).detach(), net.parameters().get(i).detach());
    assertThat(resumed.state(other.parameters().getFirst(), "step").item()).isEqualTo(5);
  }

  /// The keys that torch.optim.Adam(...).state_dict() has.
  @Test
  void theStateDictHasPythonsLayout() {
    var opt = new Adam(net.parameters());
    train(opt, 1);
    Map<String, Object> dict = opt.stateDict();
    assertThat(dict.keySet()).containsExactly("state", "param_groups");
    var state = (Map<?, ?>) dict.get("state");
    assertThat(state.keySet().stream().map(Object::toString)).containsExactly("0", "1", "2", "3");
    var group = (Map<?, ?>) ((List<?>) dict.get("param_groups")).getFirst();
    assertThat(group.keySet().stream().map(Object::toString))
        .containsExactly(
            "lr",
            "betas",
            "eps",
            "weight_decay",
            "amsgrad",
            "maximize",
            "foreach",
            "capturable",
            "differentiable",
            "fused",
            "decoupled_weight_decay",
            "params");
    assertThat(group.get("params")).isEqualTo(List.of(0L, 1L, 2L, 3L));
  }

  @Test
  void statesThatDoNotFitAreRefused() {
    var opt = new Adam(net.parameters());
    var fewer = new Adam(net.get(0).parameters()).stateDict();
    assertThatThrownBy(() -> opt.loadStateDict(fewer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("doesn't match the size");
    assertThatThrownBy(() -> opt.loadStateDict(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'param_groups' is missing");
  }

  @Test
  void optionsAreChecked() {
    assertThatThrownBy(() -> Adam.options().lr(-1))
        .hasMessageContaining("Invalid learning rate: -1.0");
    assertThatThrownBy(() -> Adam.options().betas(0.9, 1))
        .hasMessageContaining("Invalid beta parameter at index 1");
    assertThatThrownBy(() -> SGD.options().momentum(-0.1)).hasMessageContaining("momentum");
    assertThatThrownBy(() -> new SGD(net.parameters(), SGD.options().nesterov(true)))
        .hasMessageContaining("Nesterov");
    assertThatThrownBy(() -> new SGD(List.of())).hasMessageContaining("empty parameter list");
    Tensor p = net.parameters().getFirst();
    assertThatThrownBy(() -> new SGD(List.of(p, p))).hasMessageContaining("twice");
    assertThatThrownBy(() -> new SGD(List.of(p.mul(2)))).hasMessageContaining("non-leaf");
  }

  @Test
  void optionsOfAnOptimizerAreItsOwn() {
    var options = Adam.options();
    var opt = new Adam(net.parameters(), options);
    options.lr(5);
    assertThat(opt.paramGroups().getFirst().lr()).isEqualTo(1e-3);
    ((Adam.Options) opt.paramGroups().getFirst().options()).betas(0.5, 0.999);
    assertThat(((Adam.Options) opt.paramGroups().getFirst().options()).beta1()).isEqualTo(0.5);
  }

  @Test
  void changedOptionsCountFromTheNextStep() {
    var opt = new SGD(net.parameters(), SGD.options().lr(0.1));
    train(opt, 1);
    opt.paramGroups().getFirst().put("momentum", 0.9);
    train(opt, 2);
    assertThat(opt.state(net.parameters().getFirst())).containsKey("momentum_buffer");
    opt.paramGroups().getFirst().put("momentum", 0);
    train(opt, 1);
  }

  @Test
  void aClosureComputesTheLoss() {
    var opt = new SGD(net.parameters());
    Tensor loss =
        Torch.noGrad(
            () ->
                opt.step(
                    () -> {
                      opt.zeroGrad();
                      Tensor l = loss();
                      l.backward();
                      return l;
                    }));
    assertThat(loss.item()).isPositive();
  }

  @Test
  void zeroGradMayKeepTheGradients() {
    var opt = new SGD(net.parameters());
    loss().backward();
    opt.zeroGrad(false);
    assertThat(net.parameters().getFirst().grad().abs().sum().item()).isZero();
    opt.zeroGrad();
    assertThat(net.parameters().getFirst().grad()).isNull();
  }

  @Test
  void parametersOfSeveralDtypes() {
    Tensor a = Torch.ones(2).requiresGrad_(true);
    Tensor b = Torch.ones(2).to(DType.FLOAT64).requiresGrad_(true);
    var opt = new Adam(List.of(a, b), Adam.options().lr(0.1));
    a.sum().add(b.sum()).backward();
    opt.step();
    assertClose(a.detach(), 0.9, 0.9);
    assertClose(b.detach(), 0.9, 0.9);
  }

  /// print(O.AdamW([torch.zeros(1)], lr=0.01))
  @Test
  void printsAsPyTorchDoes() {
    assertThat(new AdamW(List.of(Torch.zeros(1)), AdamW.options().lr(0.01)))
        .hasToString(
            """
            AdamW (
            Parameter Group 0
                amsgrad: False
                betas: (0.9, 0.999)
                capturable: False
                decoupled_weight_decay: True
                differentiable: False
                eps: 1e-08
                foreach: None
                fused: None
                lr: 0.01
                maximize: False
                weight_decay: 0.01
            )\
            """);
  }
}
