package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;
import static torch.nn.NnGoldens.shapes;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.NoLeaks;
import torch.Torch;
import torch.nn.utils.Prune;

@ExtendWith(NoLeaks.class)
class PruneTest {
  private static final NnGoldens GOLDENS = NnGoldens.of(PruneTest.class);

  private static <M extends Module> void check(String python, Supplier<M> make, String input) {
    GOLDENS.check(python, make, shapes(input), (m, x) -> List.of(m.call(x[0])));
  }

  @Test
  void methods() {
    check(
        "m = prune.l1_unstructured(nn.Linear(4, 3), 'weight', 0.4); prune.l1_unstructured(m,"
            + " 'weight', 2); x = r(2, 4); out = m(x)",
        () ->
            Prune.l1Unstructured(
                Prune.l1Unstructured(new Linear(4, 3), "weight", 0.4), "weight", 2),
        "2 4");
    check(
        "m = prune.ln_structured(nn.Conv2d(2, 4, 3), 'weight', 2, 2, 0); prune.ln_structured(m,"
            + " 'weight', 0.5, 1, 0); x = r(1, 2, 4, 4); out = m(x)",
        () ->
            Prune.lnStructured(
                Prune.lnStructured(new Conv2d(2, 4, 3), "weight", 2, 2, 0), "weight", 0.5, 1, 0),
        "1 2 4 4");
    check(
        "m = prune.random_unstructured(nn.Linear(4, 3), 'bias', 1); x = r(2, 4); out = m(x)",
        () -> Prune.randomUnstructured(new Linear(4, 3), "bias", 1),
        "2 4");
    check(
        "m = prune.random_structured(nn.Linear(4, 3), 'weight', 2, 1); x = r(2, 4); out = m(x)",
        () -> Prune.randomStructured(new Linear(4, 3), "weight", 2, 1),
        "2 4");
    check(
        "m = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 2)); prune.global_unstructured([(m[0],"
            + " 'weight'), (m[1], 'weight')], prune.L1Unstructured, amount=0.5); x = r(2, 4); out ="
            + " m(x)",
        () -> {
          var m = new Sequential(new Linear(4, 3), new Linear(3, 2));
          Prune.globalUnstructured(
              List.of(new Prune.Place(m.get(0), "weight"), new Prune.Place(m.get(1), "weight")),
              Prune.Method.L1_UNSTRUCTURED,
              0.5);
          return m;
        },
        "2 4");
    check(
        "m = prune.remove(prune.custom_from_mask(nn.Linear(2, 2), 'weight', torch.tensor([[1, 0],"
            + " [0, 1]])), 'weight'); x = r(2, 2); out = m(x)",
        () ->
            Prune.remove(
                Prune.customFromMask(
                    new Linear(2, 2), "weight", Torch.tensor(new long[][] {{1, 0}, {0, 1}})),
                "weight"),
        "2 2");
  }

  @Test
  void state() {
    var layer = Prune.l1Unstructured(new Linear(4, 3), "weight", 6);
    assertThat(Prune.isPruned(layer)).isTrue();
    assertThat(layer.weight.eq(0).sum().item()).isEqualTo(6);
    var copy = (Linear) layer.deepCopy();
    assertClose(copy.weight, layer.weight);
    var other = Prune.identity(new Linear(4, 3), "weight");
    other.loadStateDict(layer.stateDict());
    assertClose(other.weight, layer.weight);
    Prune.remove(layer, "weight");
    assertThat(Prune.isPruned(layer)).isFalse();
    assertThat(layer.weight.requiresGrad()).isTrue();
    assertThatThrownBy(() -> Prune.remove(layer, "weight"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Prune.l1Unstructured(layer, "weight", 1.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Prune.l1Unstructured(layer, "weight", 13))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Prune.lnStructured(layer, "bias", 1, 2, 0))
        .hasMessageContaining("multidimensional");
  }
}
