package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;
import static torch.nn.NnGoldens.shapes;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Layout;
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class EmbeddingTest {
  private static final NnGoldens GOLDENS = NnGoldens.of(EmbeddingTest.class);
  private static final long[][] IDS = {{1, 2, 0}, {2, 3, 2}};
  private static final long[] FLAT = {1, 2, 0, 2, 3, 2};
  private static final long[] OFFSETS = {0, 2, 2};

  private static <M extends Module> void check(
      String python, Supplier<M> make, long[][] inputs, BiFunction<M, Tensor[], List<Tensor>> run) {
    GOLDENS.check(python, make, inputs, run);
  }

  private static Embedding.Options o() {
    return Embedding.options();
  }

  private static EmbeddingBag.Options b() {
    return EmbeddingBag.options();
  }

  @Test
  void tables() {
    BiFunction<Embedding, Tensor[], List<Tensor>> ids =
        (m, x) -> List.of(m.call(Torch.tensor(IDS)));
    check(
        "m = nn.Embedding(5, 3); out = m(torch.tensor([[1, 2, 0], [2, 3, 2]]))",
        () -> new Embedding(5, 3),
        shapes(),
        ids);
    check(
        "m = nn.Embedding(5, 3, padding_idx=-3, scale_grad_by_freq=True); out = m(torch.tensor([[1,"
            + " 2, 0], [2, 3, 2]]))",
        () -> new Embedding(5, 3, o().paddingIdx(-3).scaleGradByFreq(true)),
        shapes(),
        ids);
    check(
        "m = nn.Embedding(5, 3, max_norm=1.0, norm_type=1.0); out = m(torch.tensor([[1, 2, 0], [2,"
            + " 3, 2]]))",
        () -> new Embedding(5, 3, o().maxNorm(1.0).normType(1)),
        shapes(),
        ids);
    check(
        "m = nn.Embedding(5, 3, padding_idx=0, sparse=True); out = m(torch.tensor([[1, 2, 0], [2,"
            + " 3, 2]]))",
        () -> new Embedding(5, 3, o().paddingIdx(0).sparse(true)),
        shapes(),
        ids);
  }

  @Test
  void bags() {
    BiFunction<EmbeddingBag, Tensor[], List<Tensor>> flat =
        (m, x) -> List.of(m.call(Torch.tensor(FLAT), Torch.tensor(OFFSETS)));
    check(
        "m = nn.EmbeddingBag(5, 3); out = m(torch.tensor([[1, 2, 0], [2, 3, 2]]))",
        () -> new EmbeddingBag(5, 3),
        shapes(),
        (m, x) -> List.of(m.call(Torch.tensor(IDS))));
    check(
        "m = nn.EmbeddingBag(5, 3, mode='sum', padding_idx=2); out = m(torch.tensor([1, 2, 0, 2, 3,"
            + " 2]), torch.tensor([0, 2, 2]))",
        () -> new EmbeddingBag(5, 3, b().mode("sum").paddingIdx(2)),
        shapes(),
        flat);
    check(
        "m = nn.EmbeddingBag(5, 3, mode='max', max_norm=1.0); out = m(torch.tensor([1, 2, 0, 2, 3,"
            + " 2]), torch.tensor([0, 2, 2]))",
        () -> new EmbeddingBag(5, 3, b().mode(EmbeddingBag.Mode.MAX).maxNorm(1.0)),
        shapes(),
        flat);
    check(
        "m = nn.EmbeddingBag(5, 3, mode='sum', include_last_offset=True); w = r(6); out ="
            + " m(torch.tensor([1, 2, 0, 2, 3, 2]), torch.tensor([0, 2, 6]), w)",
        () -> new EmbeddingBag(5, 3, b().mode("sum").includeLastOffset(true)),
        shapes("6"),
        (m, x) -> List.of(m.call(Torch.tensor(FLAT), Torch.tensor(new long[] {0, 2, 6}), x[0])));
    check(
        "m = nn.EmbeddingBag(5, 3, mode='sum', sparse=True); w = r(2, 3); out = m(torch.tensor([[1,"
            + " 2, 0], [2, 3, 2]]), per_sample_weights=w)",
        () -> new EmbeddingBag(5, 3, b().mode("sum").sparse(true)),
        shapes("2 3"),
        (m, x) -> List.of(m.call(Torch.tensor(IDS), null, x[0])));
  }

  @Test
  void pretrained() {
    Tensor rows = Torch.tensor(new float[][] {{1, 2}, {3, 4}});
    var frozen = Embedding.fromPretrained(rows);
    assertThat(frozen.weight.requiresGrad()).isFalse();
    assertClose(frozen.call(Torch.tensor(new long[] {1})), 3, 4);
    var bag = EmbeddingBag.fromPretrained(rows, false, b().mode("sum"));
    assertThat(bag.weight.requiresGrad()).isTrue();
    assertThat(bag).hasToString("EmbeddingBag(2, 2, mode='sum')");
    assertThat(frozen.deepCopy()).hasToString("Embedding(2, 2)");
    assertThatThrownBy(() -> Embedding.fromPretrained(Torch.ones(3)))
        .hasMessageContaining("2-dimensional");
    var sparse = new Embedding(4, 2, o().sparse(true));
    sparse.call(Torch.tensor(new long[] {1})).sum().backward();
    assertThat(sparse.weight.grad().layout()).isEqualTo(Layout.SPARSE_COO);
  }

  @Test
  void misuse() {
    refused(
        "Padding_idx must be within num_embeddings", () -> new Embedding(3, 2, o().paddingIdx(3)));
    var mean = new EmbeddingBag(5, 3);
    Tensor ids = Torch.tensor(IDS);
    refused("only supported for mode='sum'", () -> mean.call(ids, null, Torch.ones(2, 3)));
    refused("if input is 2D, then offsets", () -> mean.call(ids, Torch.tensor(OFFSETS)));
    refused("offsets has to be a 1D Tensor but got None", () -> mean.call(Torch.tensor(FLAT)));
    refused("input has to be 1D or 2D", () -> mean.call(ids.unsqueeze(0)));
    refused("mode has to be one of", () -> b().mode("min"));
    var sum = new EmbeddingBag(5, 3, b().mode("sum"));
    refused("same shape as the input", () -> sum.call(ids, null, Torch.ones(2, 2)));
    refused(
        "max mode does not support",
        () -> new EmbeddingBag(5, 3, b().mode("max").sparse(true)).call(ids));
    assertThatThrownBy(() -> new Embedding(3, 2).call(Torch.tensor(new long[] {3})))
        .isInstanceOf(torch.TorchException.Index.class);
  }

  private static void refused(
      String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
