package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.LiveTensors;
import torch.NoLeaks;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Lines in the package `torch` itself are passed over, so this stands in another.
@ExtendWith(NoLeaks.class)
class CreationSitesTest {
  private static LiveTensors.Site site(String part) {
    return LiveTensors.sites().stream()
        .filter(site -> site.where().contains(part))
        .findFirst()
        .orElse(new LiveTensors.Site(part, 0, 0));
  }

  private static Tensor large() {
    return Torch.ones(50, 200);
  }

  private static Tensor small() {
    return Torch.ones(2);
  }

  @Test
  void livingTensorsByLine() {
    assertThat(LiveTensors.isTracking()).isFalse();
    Tensor before = small();
    LiveTensors.track(true);
    try (var scope = new TensorScope()) {
      var held = new ArrayList<Tensor>();
      for (int i = 0; i < 70; i++) held.add(small());
      Tensor big = large().keep();
      var linear = new Linear(3, 4);
      assertThat(site("CreationSitesTest.small").count()).isEqualTo(70);
      assertThat(site("CreationSitesTest.small").bytes()).isEqualTo(70 * 8);
      assertThat(site("CreationSitesTest.large").bytes()).isEqualTo(40_000);
      assertThat(site("torch.nn.Parameter").count()).isEqualTo(2);
      assertThat(LiveTensors.sites().getFirst().where()).contains("CreationSitesTest.java:");
      assertThat(LiveTensors.table(1)).contains("39.06 KB").contains("CreationSitesTest.large");
      held.getFirst().close();
      big.close();
      assertThat(site("CreationSitesTest.small").count()).isEqualTo(69);
      assertThat(site("CreationSitesTest.large").count()).isZero();
      scope.keep(List.of(held.getLast()));
      Reference.reachabilityFence(linear);
      scope.close();
      assertThat(site("CreationSitesTest.small").count()).isEqualTo(1);
      held.getLast().close();
    } finally {
      LiveTensors.track(false);
    }
    Tensor after = small();
    assertThat(site("CreationSitesTest.small").count()).isZero();
    before.close();
    after.close();
  }
}
