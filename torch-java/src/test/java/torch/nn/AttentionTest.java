package torch.nn;

import static torch.nn.Parity.fails;
import static torch.nn.Parity.function;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;
import torch.nn.functional.AttentionOptions;
import torch.nn.functional.AttentionOutput;
import torch.nn.functional.EmbeddingBagOptions;
import torch.nn.functional.EmbeddingOptions;
import torch.nn.functional.F;
import torch.nn.functional.MultiHeadAttentionOptions;
import torch.nn.functional.ScaledMmOptions;
import torch.nn.functional.Scaling;
import torch.nn.functional.ScalingType;

/// Embedding, attention and products of low precision as functions; see [Parity].
@ExtendWith(NoLeaks.class)
class AttentionTest {
  @TestFactory
  Stream<DynamicTest> functions() {
    return Parity.tests(
        AttentionTest.class,
        function("F.embedding(a, b)", "i(6, 2, 3), r(6, 4)", in -> F.embedding(in[0], in[1])),
        function(
            "F.embedding(a, b, padding_idx=2)",
            "i(6, 2, 3), r(6, 4)",
            in -> F.embedding(in[0], in[1], EmbeddingOptions.DEFAULT.paddingIdx(2L))),
        function(
            "F.embedding(a, b, padding_idx=-1)",
            "i(6, 2, 3), r(6, 4)",
            in -> F.embedding(in[0], in[1], EmbeddingOptions.DEFAULT.paddingIdx(-1L))),
        function(
            "F.embedding(a, b, scale_grad_by_freq=True)",
            "i(6, 2, 3), r(6, 4)",
            in -> F.embedding(in[0], in[1], EmbeddingOptions.DEFAULT.scaleGradByFreq(true))),
        function(
            "F.embedding(a, b, sparse=True)",
            "i(6, 2, 3), r(6, 4)",
            in -> F.embedding(in[0], in[1], EmbeddingOptions.DEFAULT.sparse(true))),
        function(
            "F.embedding(a, b.detach().clone(), max_norm=1.0, norm_type=1.0)",
            "i(6, 2, 3), r(6, 4)",
            in ->
                F.embedding(
                    in[0],
                    in[1].detach().clone(),
                    EmbeddingOptions.DEFAULT.maxNorm(1.0).normType(1))),
        fails(
            "F.embedding(a, b, padding_idx=6)",
            "i(6, 2, 3), r(6, 4)",
            in -> F.embedding(in[0], in[1], EmbeddingOptions.DEFAULT.paddingIdx(6L))),
        fails("F.embedding(a, b)", "i(6, 2) + 5, r(6, 4)", in -> F.embedding(in[0], in[1])),
        fails("F.embedding(a, b)", "r(2), r(6, 4)", in -> F.embedding(in[0], in[1])),
        function(
            "F.embedding_bag(a, b)", "i(6, 2, 3), r(6, 4)", in -> F.embeddingBag(in[0], in[1])),
        function(
            "F.embedding_bag(a, b, mode='sum')",
            "i(6, 2, 3), r(6, 4)",
            in ->
                F.embeddingBag(
                    in[0], in[1], EmbeddingBagOptions.DEFAULT.mode(EmbeddingBagOptions.Mode.SUM))),
        function(
            "F.embedding_bag(a, b, mode='max')",
            "i(6, 2, 3), r(6, 4)",
            in ->
                F.embeddingBag(
                    in[0], in[1], EmbeddingBagOptions.DEFAULT.mode(EmbeddingBagOptions.Mode.MAX))),
        function(
            "F.embedding_bag(a, b, c)",
            "i(6, 7), r(6, 4), t([0, 3, 3])",
            in -> F.embeddingBag(in[0], in[1], in[2])),
        function(
            "F.embedding_bag(a, b, c, mode='sum', per_sample_weights=d, include_last_offset=True)",
            "i(6, 7), r(6, 4), t([0, 3, 7]), r(7)",
            in ->
                F.embeddingBag(
                    in[0],
                    in[1],
                    EmbeddingBagOptions.DEFAULT
                        .offsets(in[2])
                        .mode(EmbeddingBagOptions.Mode.SUM)
                        .perSampleWeights(in[3])
                        .includeLastOffset(true))),
        function(
            "F.embedding_bag(a, b, padding_idx=2)",
            "i(6, 2, 3), r(6, 4)",
            in -> F.embeddingBag(in[0], in[1], EmbeddingBagOptions.DEFAULT.paddingIdx(2L))),
        function(
            "F.embedding_bag(a, b, scale_grad_by_freq=True)",
            "i(6, 2, 3), r(6, 4)",
            in -> F.embeddingBag(in[0], in[1], EmbeddingBagOptions.DEFAULT.scaleGradByFreq(true))),
        function(
            "F.embedding_bag(a, b, mode='sum', sparse=True)",
            "i(6, 2, 3), r(6, 4)",
            in ->
                F.embeddingBag(
                    in[0],
                    in[1],
                    EmbeddingBagOptions.DEFAULT.mode(EmbeddingBagOptions.Mode.SUM).sparse(true))),
        function(
            "F.embedding_bag(a, b.detach().clone(), max_norm=1.0)",
            "i(6, 2, 3), r(6, 4)",
            in ->
                F.embeddingBag(
                    in[0], in[1].detach().clone(), EmbeddingBagOptions.DEFAULT.maxNorm(1.0))),
        fails("F.embedding_bag(a, b)", "i(6, 7), r(6, 4)", in -> F.embeddingBag(in[0], in[1])),
        fails(
            "F.embedding_bag(a, b, c)",
            "i(6, 2, 3), r(6, 4), t([0])",
            in -> F.embeddingBag(in[0], in[1], in[2])),
        fails(
            "F.embedding_bag(a, b, mode='max', sparse=True)",
            "i(6, 2, 3), r(6, 4)",
            in ->
                F.embeddingBag(
                    in[0],
                    in[1],
                    EmbeddingBagOptions.DEFAULT.mode(EmbeddingBagOptions.Mode.MAX).sparse(true))),
        fails(
            "F.embedding_bag(a, b, per_sample_weights=c)",
            "i(6, 2, 3), r(6, 4), r(2, 3)",
            in ->
                F.embeddingBag(in[0], in[1], EmbeddingBagOptions.DEFAULT.perSampleWeights(in[2]))),
        function("F.one_hot(a)", "i(4, 5)", in -> F.oneHot(in[0])),
        function("F.one_hot(a, 6)", "i(4, 5)", in -> F.oneHot(in[0], 6)),
        fails("F.one_hot(a, 2)", "i(4, 5) + 2", in -> F.oneHot(in[0], 2)),
        function(
            "F.scaled_dot_product_attention(a, b, c)",
            "r(2, 2, 3, 4), r(2, 2, 5, 4), r(2, 2, 5, 4)",
            in -> F.scaledDotProductAttention(in[0], in[1], in[2])),
        function(
            "F.scaled_dot_product_attention(a, b, c, attn_mask=d)",
            "r(2, 2, 3, 4), r(2, 2, 5, 4), r(2, 2, 5, 4), u(3, 5) > 0.3",
            in ->
                F.scaledDotProductAttention(
                    in[0], in[1], in[2], AttentionOptions.DEFAULT.attnMask(in[3]))),
        function(
            "F.scaled_dot_product_attention(a, b, c, d)",
            "r(2, 2, 3, 4), r(2, 2, 5, 4), r(2, 2, 5, 4), r(2, 1, 3, 5)",
            in ->
                F.scaledDotProductAttention(
                    in[0], in[1], in[2], AttentionOptions.DEFAULT.attnMask(in[3]))),
        function(
            "F.scaled_dot_product_attention(a, b, c, is_causal=True, scale=0.3)",
            "r(2, 2, 3, 4), r(2, 2, 3, 4), r(2, 2, 3, 4)",
            in ->
                F.scaledDotProductAttention(
                    in[0], in[1], in[2], AttentionOptions.DEFAULT.isCausal(true).scale(0.3))),
        function(
            "F.scaled_dot_product_attention(a, b, c, dropout_p=0.4)",
            "r(2, 2, 3, 4), r(2, 2, 5, 4), r(2, 2, 5, 4)",
            in ->
                F.scaledDotProductAttention(
                    in[0], in[1], in[2], AttentionOptions.DEFAULT.dropoutP(0.4))),
        function(
            "F.scaled_dot_product_attention(a, b, c, enable_gqa=True)",
            "r(1, 4, 3, 4), r(1, 2, 5, 4), r(1, 2, 5, 4)",
            in ->
                F.scaledDotProductAttention(
                    in[0], in[1], in[2], AttentionOptions.DEFAULT.enableGqa(true))),
        fails(
            "F.scaled_dot_product_attention(a, b, c)",
            "r(2, 3, 4), r(2, 3, 5), r(2, 3, 4)",
            in -> F.scaledDotProductAttention(in[0], in[1], in[2])),
        fails(
            "F.scaled_dot_product_attention(a, b, c, attn_mask=d, is_causal=True)",
            "r(2, 2, 3, 4), r(2, 2, 5, 4), r(2, 2, 5, 4), r(3, 5)",
            in ->
                F.scaledDotProductAttention(
                    in[0], in[1], in[2], AttentionOptions.DEFAULT.attnMask(in[3]).isCausal(true))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT.inProjWeight(in[3]).inProjBias(in[4])))),
        function(
            "F.multi_head_attention_forward(a, a, a, 4, 2, d, e, None, None, False, 0.0, f, g)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[0],
                        in[0],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT.inProjWeight(in[3]).inProjBias(in[4])))),
        function(
            "F.multi_head_attention_forward(a, b, b, 4, 2, d, e, None, None, False, 0.0, f, g)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[1],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT.inProjWeight(in[3]).inProjBias(in[4])))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g,"
                + " need_weights=False)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .needWeights(false)))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g,"
                + " average_attn_weights=False)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .averageAttnWeights(false)))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g,"
                + " key_padding_mask=h)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4), t([[False, True,"
                + " False, False, True], [True, False, False, False, False]])",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .keyPaddingMask(in[7])))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g,"
                + " key_padding_mask=h, need_weights=False)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4), t([[False, True,"
                + " False, False, True], [True, False, False, False, False]])",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .keyPaddingMask(in[7])
                            .needWeights(false)))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g,"
                + " attn_mask=h)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4), r(3, 5)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .attnMask(in[7])))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g,"
                + " attn_mask=h, need_weights=False)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4), r(3, 5)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .attnMask(in[7])
                            .needWeights(false)))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g,"
                + " attn_mask=h)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4), r(4, 3, 5)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .attnMask(in[7])))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g,"
                + " attn_mask=h, need_weights=False)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4), r(4, 3, 5)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .attnMask(in[7])
                            .needWeights(false)))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g,"
                + " attn_mask=h, is_causal=True, need_weights=False)",
            "r(3, 2, 4), r(3, 2, 4), r(3, 2, 4), r(12, 4), r(12), r(4, 4), r(4),"
                + " torch.triu(torch.full((3, 3), float('-inf')), 1)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .attnMask(in[7])
                            .isCausal(true)
                            .needWeights(false)))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g,"
                + " attn_mask=h, is_causal=True)",
            "r(3, 2, 4), r(3, 2, 4), r(3, 2, 4), r(12, 4), r(12), r(4, 4), r(4),"
                + " torch.triu(torch.ones(3, 3, dtype=torch.bool), 1)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .attnMask(in[7])
                            .isCausal(true)))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, True, 0.0, f, g)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .addZeroAttn(true)))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, True, 0.0, f, g,"
                + " attn_mask=h)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4), r(3, 5)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .addZeroAttn(true)
                            .attnMask(in[7])))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.4, f, g)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .dropoutP(0.4)))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.4, f, g,"
                + " training=False, need_weights=False)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .dropoutP(0.4)
                            .training(false)
                            .needWeights(false)))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, h, h, False, 0.0, f, g)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4), r(1, 1, 4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .biasK(in[7])
                            .biasV(in[7])))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g)",
            "r(3, 4), r(5, 4), r(5, 4), r(12, 4), r(12), r(4, 4), r(4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT.inProjWeight(in[3]).inProjBias(in[4])))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g,"
                + " need_weights=False)",
            "r(3, 4), r(5, 4), r(5, 4), r(12, 4), r(12), r(4, 4), r(4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .needWeights(false)))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, None, e, None, None, False, 0.0, f, g,"
                + " use_separate_proj_weight=True, q_proj_weight=d[:4], k_proj_weight=h[:4, :3],"
                + " v_proj_weight=h[4:, 3:])",
            "r(3, 2, 4), r(5, 2, 3), r(5, 2, 2), r(12, 4), r(12), r(4, 4), r(4), r(8, 5)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjBias(in[4])
                            .qProjWeight(in[3].narrow(0, 0, 4))
                            .kProjWeight(in[7].narrow(0, 0, 4).narrow(1, 0, 3))
                            .vProjWeight(in[7].narrow(0, 4, 4).narrow(1, 3, 2))))),
        function(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g,"
                + " static_k=h, static_v=h)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4), r(4, 6, 2)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .staticK(in[7])
                            .staticV(in[7])))),
        fails(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g,"
                + " is_causal=True)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .isCausal(true)))),
        fails(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g,"
                + " attn_mask=h)",
            "r(3, 2, 4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4), r(3, 4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT
                            .inProjWeight(in[3])
                            .inProjBias(in[4])
                            .attnMask(in[7])))),
        fails(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g)",
            "r(3, 2, 5), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT.inProjWeight(in[3]).inProjBias(in[4])))),
        fails(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g)",
            "r(3, 2, 4), r(5, 2, 4), r(6, 2, 4), r(12, 4), r(12), r(4, 4), r(4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT.inProjWeight(in[3]).inProjBias(in[4])))),
        fails(
            "F.multi_head_attention_forward(a, b, c, 4, 2, d, e, None, None, False, 0.0, f, g)",
            "r(4), r(5, 2, 4), r(5, 2, 4), r(12, 4), r(12), r(4, 4), r(4)",
            in ->
                attended(
                    F.multiHeadAttentionForward(
                        in[0],
                        in[1],
                        in[2],
                        4,
                        2,
                        in[5],
                        in[6],
                        MultiHeadAttentionOptions.DEFAULT.inProjWeight(in[3]).inProjBias(in[4])))),
        function(
            "F.grouped_mm(a.bfloat16(), b.bfloat16()).float()",
            "r(2, 8, 8), r(2, 8, 8)",
            in ->
                F.groupedMm(in[0].to(DType.BFLOAT16), in[1].to(DType.BFLOAT16), null)
                    .to(DType.FLOAT32)),
        function(
            "F.grouped_mm(a.float(), b.float(), offs=c)",
            "r(5, 8), r(2, 8, 8), t([2, 5], dtype=torch.int32)",
            in -> F.groupedMm(in[0].to(DType.FLOAT32), in[1].to(DType.FLOAT32), in[2])),
        function(
            "F.scaled_mm(a.detach().to(torch.float8_e4m3fn),"
                + " b.detach().to(torch.float8_e4m3fn).t(), torch.tensor(2.),"
                + " F.ScalingType.TensorWise, torch.tensor(3.), F.ScalingType.TensorWise).float()",
            "r(16, 16), r(16, 16)",
            in ->
                F.scaledMm(
                        in[0].detach().to(DType.FLOAT8_E4M3FN),
                        in[1].detach().to(DType.FLOAT8_E4M3FN).t(),
                        Scaling.of(Torch.tensor(2.0), ScalingType.TENSOR_WISE),
                        Scaling.of(Torch.tensor(3.0), ScalingType.TENSOR_WISE),
                        ScaledMmOptions.DEFAULT)
                    .to(DType.FLOAT32)));
  }

  private static Tensor[] attended(AttentionOutput result) {
    return result.weights() == null
        ? new Tensor[] {result.output()}
        : new Tensor[] {result.output(), result.weights()};
  }
}
