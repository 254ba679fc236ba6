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
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class TransformerTest {
  private static final NnGoldens GOLDENS = NnGoldens.of(TransformerTest.class);
  private static final TransformerOptions SMALL =
      TransformerOptions.DEFAULT.dimFeedforward(6).dropout(0);

  private static <M extends Module> void check(
      String python, Supplier<M> make, long[][] inputs, BiFunction<M, Tensor[], List<Tensor>> run) {
    GOLDENS.check(python, make, inputs, run);
  }

  private static MultiheadAttention.Options o() {
    return MultiheadAttention.options();
  }

  private static MultiheadAttention.Arguments args() {
    return MultiheadAttention.arguments();
  }

  private static Tensor padding() {
    return Torch.tensor(new boolean[][] {{false, false, true}, {false, false, false}});
  }

  private static Tensor causal(long size) {
    return Transformer.generateSquareSubsequentMask(size);
  }

  @Test
  void attention() {
    check(
        "m = nn.MultiheadAttention(4, 2); q = r(3, 2, 4); k = r(5, 2, 4); v = r(5, 2, 4); out ="
            + " m(q, k, v)",
        () -> new MultiheadAttention(4, 2),
        shapes("3 2 4", "5 2 4", "5 2 4"),
        (m, x) -> m.run(x[0], x[1], x[2]).tensors());
    check(
        "m = nn.MultiheadAttention(4, 2, batch_first=True); x = r(2, 3, 4); p = torch.tensor([[0,"
            + " 0, 1], [0, 0, 0]]).bool(); out = m(x, x, x, key_padding_mask=p,"
            + " average_attn_weights=False)",
        () -> new MultiheadAttention(4, 2, o().batchFirst(true)),
        shapes("2 3 4"),
        (m, x) ->
            m.run(x[0], x[0], x[0], args().keyPaddingMask(padding()).averageAttnWeights(false))
                .tensors());
    check(
        "m = nn.MultiheadAttention(4, 2, bias=False, batch_first=True); x = r(2, 3, 4); y = r(2, 5,"
            + " 4); out = m(x, y, y, need_weights=False)[0]",
        () -> new MultiheadAttention(4, 2, o().batchFirst(true).bias(false)),
        shapes("2 3 4", "2 5 4"),
        (m, x) -> List.of(m.call(x[0], x[1], x[1])));
    check(
        "m = nn.MultiheadAttention(4, 2, kdim=3, vdim=5, add_bias_kv=True, add_zero_attn=True); q ="
            + " r(3, 2, 4); k = r(3, 2, 3); v = r(3, 2, 5); p = torch.tensor([[0, 0, 1], [0, 0,"
            + " 0]]).bool(); f = r(3, 3); out = m(q, k, v, attn_mask=f, key_padding_mask=p)",
        () -> new MultiheadAttention(4, 2, o().kdim(3).vdim(5).addBiasKv(true).addZeroAttn(true)),
        shapes("3 2 4", "3 2 3", "3 2 5", "3 3"),
        (m, x) ->
            m.run(x[0], x[1], x[2], args().attnMask(x[3]).keyPaddingMask(padding())).tensors());
    check(
        "m = nn.MultiheadAttention(4, 2); x = r(3, 2, 4); f = r(4, 3, 3); p = torch.tensor([[0, 0,"
            + " 1], [0, 0, 0]]).bool(); out = m(x, x, x, attn_mask=f, key_padding_mask=p,"
            + " need_weights=False)[0]",
        () -> new MultiheadAttention(4, 2),
        shapes("3 2 4", "4 3 3"),
        (m, x) -> {
          var arguments = args().attnMask(x[1]).keyPaddingMask(padding()).needWeights(false);
          return List.of(m.run(x[0], x[0], x[0], arguments).attnOutput());
        });
    check(
        "m = nn.MultiheadAttention(4, 2); x = r(3, 4); c = torch.ones(3, 3).bool().triu(1); out ="
            + " m(x, x, x, attn_mask=c), m(x, x, x, attn_mask=c, is_causal=True,"
            + " need_weights=False)[0]; out = *out[0], out[1]",
        () -> new MultiheadAttention(4, 2),
        shapes("3 4"),
        (m, x) -> {
          Tensor mask = Torch.ones(3, 3).gt(0).triu(1);
          var with = m.run(x[0], x[0], x[0], args().attnMask(mask));
          var without =
              m.run(x[0], x[0], x[0], args().attnMask(mask).isCausal(true).needWeights(false));
          return List.of(with.attnOutput(), with.attnOutputWeights(), without.attnOutput());
        });
    check(
        "m = nn.MultiheadAttention(4, 2, dropout=0.5); x = r(3, 2, 4); out = m(x, x, x)",
        () -> new MultiheadAttention(4, 2, o().dropout(0.5)),
        shapes("3 2 4"),
        (m, x) -> m.run(x[0], x[0], x[0]).tensors());
  }

  @Test
  void encoders() {
    check(
        "m = nn.TransformerEncoderLayer(4, 2, 6, 0.0); x = r(3, 2, 4); p = torch.tensor([[0, 0, 1],"
            + " [0, 0, 0]]).bool(); out = m(x, src_key_padding_mask=p)",
        () -> new TransformerEncoderLayer(4, 2, SMALL),
        shapes("3 2 4"),
        (m, x) -> List.of(m.call(x[0], TransformerMasks.NONE.srcKeyPaddingMask(padding()))));
    check(
        "m = nn.TransformerEncoderLayer(4, 2, 6, 0.3, 'gelu', 1e-3, True, True, False); x = r(2, 3,"
            + " 4); out = m(x)",
        () ->
            new TransformerEncoderLayer(
                4,
                2,
                SMALL
                    .dropout(0.3)
                    .activation("gelu")
                    .layerNormEps(1e-3)
                    .batchFirst(true)
                    .normFirst(true)
                    .bias(false)),
        shapes("2 3 4"),
        (m, x) -> List.of(m.call(x[0])));
    check(
        "m = nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 6, 0.0, batch_first=True), 2,"
            + " nn.LayerNorm(4)).eval(); x = r(2, 3, 4); c ="
            + " nn.Transformer.generate_square_subsequent_mask(3); p = torch.tensor([[0, 0, 1], [0,"
            + " 0, 0]]).bool(); out = m(x, mask=c), m(x, src_key_padding_mask=p)",
        () -> {
          var layer = new TransformerEncoderLayer(4, 2, SMALL.batchFirst(true));
          var encoder = new TransformerEncoder(layer, 2, new LayerNorm(4));
          encoder.eval();
          return encoder;
        },
        shapes("2 3 4"),
        (m, x) ->
            List.of(
                m.call(x[0], TransformerMasks.NONE.srcMask(causal(3))),
                m.call(x[0], TransformerMasks.NONE.srcKeyPaddingMask(padding()))));
  }

  @Test
  void decoders() {
    check(
        "m = nn.TransformerDecoderLayer(4, 2, 6, 0.0, norm_first=True); x = r(3, 2, 4); y = r(5, 2,"
            + " 4); out = m(x, y)",
        () -> new TransformerDecoderLayer(4, 2, SMALL.normFirst(true)),
        shapes("3 2 4", "5 2 4"),
        (m, x) -> List.of(m.call(x[0], x[1])));
    check(
        "m = nn.TransformerDecoder(nn.TransformerDecoderLayer(4, 2, 6, 0.0), 2); x = r(3, 2, 4); y"
            + " = r(3, 2, 4); c = nn.Transformer.generate_square_subsequent_mask(3); p ="
            + " torch.tensor([[0, 0, 1], [0, 0, 0]]).bool(); f = r(3, 3); out = m(x, y, tgt_mask=c,"
            + " memory_mask=f, memory_key_padding_mask=p)",
        () -> new TransformerDecoder(new TransformerDecoderLayer(4, 2, SMALL), 2),
        shapes("3 2 4", "3 2 4", "3 3"),
        (m, x) ->
            List.of(
                m.call(
                    x[0],
                    x[1],
                    TransformerMasks.NONE
                        .tgtMask(causal(3))
                        .memoryMask(x[2])
                        .memoryKeyPaddingMask(padding()))));
  }

  @Test
  void whole() {
    check(
        "m = nn.Transformer(4, 2, 2, 1, 6, 0.0); x = r(3, 2, 4); y = r(2, 2, 4); c ="
            + " nn.Transformer.generate_square_subsequent_mask(2); p = torch.tensor([[0, 0, 1], [0,"
            + " 0, 0]]).bool(); out = m(x, y, tgt_mask=c, src_key_padding_mask=p,"
            + " memory_key_padding_mask=p)",
        () -> new Transformer(4, 2, 2, 1, SMALL),
        shapes("3 2 4", "2 2 4"),
        (m, x) ->
            List.of(
                m.call(
                    x[0],
                    x[1],
                    TransformerMasks.NONE
                        .tgtMask(causal(2))
                        .srcKeyPaddingMask(padding())
                        .memoryKeyPaddingMask(padding()))));
    check(
        "m = nn.Transformer(4, 2, 1, 1, 6, 0.2, batch_first=True); x = r(3, 4); y = r(2, 4); out ="
            + " m(x, y)",
        () -> new Transformer(4, 2, 1, 1, SMALL.dropout(0.2).batchFirst(true)),
        shapes("3 4", "2 4"),
        (m, x) -> List.of(m.call(x[0], x[1])));
  }

  @Test
  void copies() {
    var model = new Transformer(4, 2, 2, 2, SMALL);
    var copy = (Transformer) model.deepCopy();
    Tensor x = Torch.randn(3, 2, 4);
    assertClose(copy.call(x, x), model.call(x, x));
    assertThat(copy.toString()).isEqualTo(model.toString());
    assertThat(copy.encoder.layers.get(0)).isNotSameAs(model.encoder.layers.get(0));
  }

  /// tensor([[0., -inf], [0., 0.]])
  @Test
  void causalMask() {
    assertClose(causal(2), 0, Double.NEGATIVE_INFINITY, 0, 0);
  }

  @Test
  void misuse() {
    var m = new MultiheadAttention(4, 2);
    Tensor x = Torch.zeros(3, 2, 4);
    refused("embed_dim must be divisible by num_heads", () -> new MultiheadAttention(5, 2));
    refused("must be greater than 0", () -> new MultiheadAttention(4, 0));
    refused("query should be unbatched 2D or batched 3D", () -> m.run(Torch.zeros(4), x, x));
    refused("expected `key` and `value` to be 3-D", () -> m.run(x, Torch.zeros(3, 4), x));
    refused(
        "was expecting embedding dimension of 4, but got 6",
        () -> m.run(Torch.zeros(3, 2, 6), x, x));
    refused("does not match value shape", () -> m.run(x, x, Torch.zeros(2, 2, 4)));
    refused(
        "The shape of the 2D attn_mask is [2, 2], but should be [3, 3].",
        () -> m.run(x, x, x, args().attnMask(Torch.zeros(2, 2))));
    refused(
        "only bool and floating types of attn_mask",
        () -> m.run(x, x, x, args().attnMask(Torch.zeros(3, 3).to(torch.DType.INT64))));
    refused(
        "Expected key_padding_mask of shape [2, 3], but got [3, 2]",
        () -> m.run(x, x, x, args().keyPaddingMask(Torch.zeros(3, 2))));
    refused("Need attn_mask", () -> m.run(x, x, x, args().isCausal(true)));
    refused("activation should be relu/gelu", () -> SMALL.activation("tanh"));
    var model = new Transformer(4, 2, 1, 1, SMALL);
    refused("batch number of src and tgt", () -> model.call(x, Torch.zeros(3, 1, 4)));
    refused("feature number of src and tgt", () -> model.call(x, Torch.zeros(3, 2, 5)));
  }

  private static void refused(
      String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
