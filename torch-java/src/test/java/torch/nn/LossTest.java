package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.nn.Parity.fails;
import static torch.nn.Parity.function;
import static torch.nn.Parity.layer;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;
import torch.nn.functional.CrossEntropyOptions;
import torch.nn.functional.CtcOptions;
import torch.nn.functional.F;
import torch.nn.functional.GaussianNllOptions;
import torch.nn.functional.Reduction;
import torch.nn.functional.TripletMarginOptions;

/// Losses and distances; see [Parity].
@ExtendWith(NoLeaks.class)
class LossTest {
  @TestFactory
  Stream<DynamicTest> losses() {
    return Parity.tests(
        LossTest.class,
        layer("nn.MSELoss()", "r(3, 4), r(3, 4)", () -> new MSELoss()),
        layer(
            "nn.MSELoss(reduction='none')", "r(3, 4), r(3, 4)", () -> new MSELoss(Reduction.NONE)),
        layer("nn.MSELoss(reduction='sum')", "r(3, 4), r(3, 4)", () -> new MSELoss(Reduction.SUM)),
        function(
            "F.mse_loss(a, b, reduction='none', weight=c)",
            "r(3, 4), r(3, 4), u(3, 4)",
            in -> F.mseLoss(in[0], in[1], Reduction.NONE, in[2])),
        function(
            "F.mse_loss(a, b, reduction='sum', weight=c)",
            "r(3, 4), r(3, 4), u(3, 4)",
            in -> F.mseLoss(in[0], in[1], Reduction.SUM, in[2])),
        function(
            "F.mse_loss(a, b, reduction='mean', weight=c)",
            "r(3, 4), r(3, 4), u(3, 4)",
            in -> F.mseLoss(in[0], in[1], Reduction.MEAN, in[2])),
        function("F.mse_loss(a, b)", "r(3, 4), r(4)", in -> F.mseLoss(in[0], in[1])),
        fails(
            "F.mse_loss(a, b, weight=c)",
            "r(3), r(3), r(4)",
            in -> F.mseLoss(in[0], in[1], Reduction.MEAN, in[2])),
        fails(
            "F.mse_loss(a, b, reduction='batchmean')",
            "r(3), r(3)",
            in -> F.mseLoss(in[0], in[1], Reduction.BATCHMEAN)),
        layer("nn.L1Loss()", "r(3, 4), r(3, 4)", () -> new L1Loss()),
        layer("nn.L1Loss(reduction='none')", "r(3, 4), r(3, 4)", () -> new L1Loss(Reduction.NONE)),
        layer("nn.L1Loss(reduction='sum')", "r(3, 4), r(3, 4)", () -> new L1Loss(Reduction.SUM)),
        function(
            "F.l1_loss(a, b, reduction='none', weight=c)",
            "r(3, 4), r(3, 4), u(3, 4)",
            in -> F.l1Loss(in[0], in[1], Reduction.NONE, in[2])),
        function(
            "F.l1_loss(a, b, reduction='sum', weight=c)",
            "r(3, 4), r(3, 4), u(3, 4)",
            in -> F.l1Loss(in[0], in[1], Reduction.SUM, in[2])),
        function(
            "F.l1_loss(a, b, reduction='mean', weight=c)",
            "r(3, 4), r(3, 4), u(3, 4)",
            in -> F.l1Loss(in[0], in[1], Reduction.MEAN, in[2])),
        function("F.l1_loss(a, b)", "r(3, 4), r(4)", in -> F.l1Loss(in[0], in[1])),
        fails(
            "F.l1_loss(a, b, weight=c)",
            "r(3), r(3), r(4)",
            in -> F.l1Loss(in[0], in[1], Reduction.MEAN, in[2])),
        fails(
            "F.l1_loss(a, b, reduction='batchmean')",
            "r(3), r(3)",
            in -> F.l1Loss(in[0], in[1], Reduction.BATCHMEAN)),
        layer("nn.SmoothL1Loss()", "r(3, 4), r(3, 4)", () -> new SmoothL1Loss()),
        layer(
            "nn.SmoothL1Loss(reduction='sum', beta=0.3)",
            "r(3, 4), r(3, 4)",
            () -> new SmoothL1Loss(Reduction.SUM, 0.3)),
        layer(
            "nn.SmoothL1Loss(reduction='none', beta=0.0)",
            "r(3, 4), r(3, 4)",
            () -> new SmoothL1Loss(Reduction.NONE, 0)),
        layer("nn.HuberLoss()", "r(3, 4), r(3, 4)", () -> new HuberLoss()),
        layer(
            "nn.HuberLoss(reduction='sum', delta=0.3)",
            "r(3, 4), r(3, 4)",
            () -> new HuberLoss(Reduction.SUM, 0.3)),
        function(
            "F.huber_loss(a, b, delta=0.5, weight=c)",
            "r(3, 4), r(3, 4), u(3, 4)",
            in -> F.huberLoss(in[0], in[1], Reduction.MEAN, 0.5, in[2])),
        fails(
            "F.smooth_l1_loss(a, b, beta=-1.0)",
            "r(3), r(3)",
            in -> F.smoothL1Loss(in[0], in[1], Reduction.MEAN, -1)),
        function("F.smooth_l1_loss(a, b)", "r(3), r(3)", in -> F.smoothL1Loss(in[0], in[1])),
        function("F.huber_loss(a, b)", "r(3), r(3)", in -> F.huberLoss(in[0], in[1])),
        layer(
            "nn.CrossEntropyLoss()",
            "r(4, 5), t([1, 0, 4, 2])",
            () -> new CrossEntropyLoss(CrossEntropyLoss.options())),
        layer(
            "nn.CrossEntropyLoss(reduction='none')",
            "r(4, 5), t([1, 0, 4, 2])",
            () -> new CrossEntropyLoss(CrossEntropyLoss.options().reduction(Reduction.NONE))),
        layer(
            "nn.CrossEntropyLoss(label_smoothing=0.2)",
            "r(4, 5), t([1, 0, 4, 2])",
            () -> new CrossEntropyLoss(CrossEntropyLoss.options().labelSmoothing(0.2))),
        layer(
            "nn.CrossEntropyLoss(ignore_index=4, reduction='sum')",
            "r(4, 5), t([1, 0, 4, 2])",
            () ->
                new CrossEntropyLoss(
                    CrossEntropyLoss.options().ignoreIndex(4).reduction(Reduction.SUM))),
        layer(
            "nn.CrossEntropyLoss(weight=torch.tensor([1., 2., 3., 4., 5.]), ignore_index=0,"
                + " label_smoothing=0.1)",
            "r(4, 5), t([1, 0, 4, 2])",
            () ->
                new CrossEntropyLoss(
                    CrossEntropyLoss.options()
                        .weight(Torch.tensor(new float[] {1, 2, 3, 4, 5}))
                        .ignoreIndex(0)
                        .labelSmoothing(0.1))),
        layer(
            "nn.CrossEntropyLoss()",
            "r(2, 5, 3), i(5, 2, 3)",
            () -> new CrossEntropyLoss(CrossEntropyLoss.options())),
        layer(
            "nn.CrossEntropyLoss(label_smoothing=0.1, reduction='none')",
            "r(2, 5, 3, 2), i(5, 2, 3, 2)",
            () ->
                new CrossEntropyLoss(
                    CrossEntropyLoss.options().labelSmoothing(0.1).reduction(Reduction.NONE))),
        layer(
            "nn.CrossEntropyLoss()",
            "r(5), t(3)",
            () -> new CrossEntropyLoss(CrossEntropyLoss.options())),
        layer(
            "nn.CrossEntropyLoss()",
            "r(4, 5), u(4, 5)",
            () -> new CrossEntropyLoss(CrossEntropyLoss.options())),
        layer(
            "nn.CrossEntropyLoss(weight=torch.tensor([1., 2., 3., 4., 5.]), label_smoothing=0.3)",
            "r(4, 5), u(4, 5)",
            () ->
                new CrossEntropyLoss(
                    CrossEntropyLoss.options()
                        .weight(Torch.tensor(new float[] {1, 2, 3, 4, 5}))
                        .labelSmoothing(0.3))),
        layer(
            "nn.CrossEntropyLoss(reduction='sum')",
            "r(2, 5, 3), u(2, 5, 3)",
            () -> new CrossEntropyLoss(CrossEntropyLoss.options().reduction(Reduction.SUM))),
        function(
            "F.cross_entropy(a, b)",
            "r(4, 5), t([1, 0, 4, 2])",
            in -> F.crossEntropy(in[0], in[1])),
        fails(
            "F.cross_entropy(a, b)",
            "r(4, 5), t([1, 0, 9, 2])",
            in -> F.crossEntropy(in[0], in[1])),
        fails("F.cross_entropy(a, b)", "r(4, 5), t([1, 0])", in -> F.crossEntropy(in[0], in[1])),
        fails(
            "F.cross_entropy(a, b, label_smoothing=2.0)",
            "r(4, 5), t([1, 0, 4, 2])",
            in -> F.crossEntropy(in[0], in[1], CrossEntropyOptions.DEFAULT.labelSmoothing(2))),
        function(
            "F.linear_cross_entropy(a, b, c)",
            "r(4, 3), r(5, 3), t([1, 0, 4, 2])",
            in -> F.linearCrossEntropy(in[0], in[1], in[2])),
        function(
            "F.linear_cross_entropy(a, b, c, linear_bias=d, label_smoothing=0.1, reduction='sum')",
            "r(4, 3), r(5, 3), t([1, 0, 4, 2]), r(5)",
            in ->
                F.linearCrossEntropy(
                    in[0],
                    in[1],
                    in[2],
                    in[3],
                    CrossEntropyOptions.DEFAULT.labelSmoothing(0.1).reduction(Reduction.SUM))),
        function(
            "F.linear_cross_entropy(a, b, c, linear_bias=d, ignore_index=1)",
            "r(4, 3), r(5, 2, 3), i(5, 4, 2), r(5, 2)",
            in ->
                F.linearCrossEntropy(
                    in[0], in[1], in[2], in[3], CrossEntropyOptions.DEFAULT.ignoreIndex(1))),
        fails(
            "F.linear_cross_entropy(a, b, c)",
            "r(4, 3), r(5, 2), t([1, 0, 4, 2])",
            in -> F.linearCrossEntropy(in[0], in[1], in[2])),
        layer(
            "nn.LinearCrossEntropyLoss(3, 5)",
            "r(4, 3), t([1, 0, 4, 2])",
            () -> new LinearCrossEntropyLoss(3, 5)),
        layer(
            "nn.LinearCrossEntropyLoss(3, 5, out_features=(2,), bias=True, reduction='sum',"
                + " ignore_index=1, label_smoothing=0.1)",
            "r(4, 3), i(5, 4, 2)",
            () ->
                new LinearCrossEntropyLoss(
                    3,
                    5,
                    LinearCrossEntropyLoss.options()
                        .outFeatures(2)
                        .bias(true)
                        .reduction(Reduction.SUM)
                        .ignoreIndex(1L)
                        .labelSmoothing(0.1))),
        layer("nn.NLLLoss()", "F.log_softmax(r(4, 5), 1), t([1, 0, 4, 2])", () -> new NLLLoss()),
        layer(
            "nn.NLLLoss(weight=torch.tensor([1., 2., 3., 4., 5.]), ignore_index=2,"
                + " reduction='sum')",
            "F.log_softmax(r(4, 5), 1), t([1, 0, 4, 2])",
            () ->
                new NLLLoss(
                    NLLLoss.options()
                        .weight(Torch.tensor(new float[] {1, 2, 3, 4, 5}))
                        .ignoreIndex(2)
                        .reduction(Reduction.SUM))),
        layer("nn.NLLLoss()", "r(2, 5, 3, 2), i(5, 2, 3, 2)", () -> new NLLLoss()),
        function("F.nll_loss(a, b)", "r(4, 5), t([1, 0, 4, 2])", in -> F.nllLoss(in[0], in[1])),
        layer("nn.BCELoss()", "u(3, 4), u(3, 4)", () -> new BCELoss()),
        layer(
            "nn.BCELoss(reduction='none')", "u(3, 4), u(3, 4)", () -> new BCELoss(Reduction.NONE)),
        layer(
            "nn.BCELoss(weight=torch.tensor([1., 2., 3., 4.]))",
            "u(3, 4), u(3, 4)",
            () -> new BCELoss(Torch.tensor(new float[] {1, 2, 3, 4}), Reduction.MEAN)),
        function(
            "F.binary_cross_entropy(a, b)",
            "u(3, 4), u(3, 4)",
            in -> F.binaryCrossEntropy(in[0], in[1])),
        fails(
            "F.binary_cross_entropy(a, b)",
            "u(3, 4), u(4)",
            in -> F.binaryCrossEntropy(in[0], in[1])),
        fails(
            "F.binary_cross_entropy(a, b)",
            "u(3) + 2, u(3)",
            in -> F.binaryCrossEntropy(in[0], in[1])),
        layer("nn.BCEWithLogitsLoss()", "r(3, 4), u(3, 4)", () -> new BCEWithLogitsLoss()),
        layer(
            "nn.BCEWithLogitsLoss(weight=torch.tensor([1., 2., 3., 4.]),"
                + " pos_weight=torch.tensor([4., 3., 2., 1.]), reduction='sum')",
            "r(3, 4), u(3, 4)",
            () ->
                new BCEWithLogitsLoss(
                    BCEWithLogitsLoss.options()
                        .weight(Torch.tensor(new float[] {1, 2, 3, 4}))
                        .posWeight(Torch.tensor(new float[] {4, 3, 2, 1}))
                        .reduction(Reduction.SUM))),
        fails(
            "F.binary_cross_entropy_with_logits(a, b)",
            "r(3, 4), u(4)",
            in -> F.binaryCrossEntropyWithLogits(in[0], in[1])),
        layer(
            "nn.KLDivLoss()",
            "F.log_softmax(r(3, 4), 1), F.softmax(r(3, 4), 1)",
            () -> new KLDivLoss()),
        layer(
            "nn.KLDivLoss(reduction='none', log_target=True)",
            "F.log_softmax(r(3, 4), 1), F.log_softmax(r(3, 4), 1)",
            () -> new KLDivLoss(Reduction.NONE, true)),
        layer(
            "nn.KLDivLoss(reduction='sum', log_target=True)",
            "F.log_softmax(r(3, 4), 1), F.log_softmax(r(3, 4), 1)",
            () -> new KLDivLoss(Reduction.SUM, true)),
        layer(
            "nn.KLDivLoss(reduction='batchmean', log_target=True)",
            "F.log_softmax(r(3, 4), 1), F.log_softmax(r(3, 4), 1)",
            () -> new KLDivLoss(Reduction.BATCHMEAN, true)),
        function(
            "F.kl_div(a, b, reduction='batchmean')",
            "r(3, 4), u(3, 4)",
            in -> F.klDiv(in[0], in[1], Reduction.BATCHMEAN, false)),
        function("F.kl_div(a, b)", "r(3, 4), u(3, 4)", in -> F.klDiv(in[0], in[1])),
        layer(
            "nn.PoissonNLLLoss()",
            "r(3, 4), const(i(5, 3, 4).float())",
            () -> new PoissonNLLLoss()),
        layer(
            "nn.PoissonNLLLoss(log_input=False, full=True, eps=0.001, reduction='sum')",
            "u(3, 4), const(i(5, 3, 4).float())",
            () ->
                new PoissonNLLLoss(
                    PoissonNLLLoss.options()
                        .logInput(false)
                        .full(true)
                        .eps(1e-3)
                        .reduction(Reduction.SUM))),
        function(
            "F.poisson_nll_loss(a, b)",
            "r(3, 4), const(i(5, 3, 4).float())",
            in -> F.poissonNllLoss(in[0], in[1])),
        layer("nn.GaussianNLLLoss()", "r(3, 4), r(3, 4), u(3, 4)", () -> new GaussianNLLLoss()),
        layer(
            "nn.GaussianNLLLoss(full=True, eps=0.5, reduction='none')",
            "r(3, 4), r(3, 4), u(3, 1)",
            () ->
                new GaussianNLLLoss(
                    GaussianNLLLoss.options().full(true).eps(0.5).reduction(Reduction.NONE))),
        layer(
            "nn.GaussianNLLLoss(reduction='sum')",
            "r(3, 4), r(3, 4), u(3)",
            () -> new GaussianNLLLoss(GaussianNLLLoss.options().reduction(Reduction.SUM))),
        function(
            "F.gaussian_nll_loss(a, b, 0.5)",
            "r(3, 4), r(3, 4)",
            in -> F.gaussianNllLoss(in[0], in[1], 0.5, GaussianNllOptions.DEFAULT)),
        function(
            "F.gaussian_nll_loss(a, b, c)",
            "r(3, 4), r(3, 4), u(3, 4)",
            in -> F.gaussianNllLoss(in[0], in[1], in[2])),
        fails(
            "F.gaussian_nll_loss(a, b, c)",
            "r(3, 4), r(3, 4), u(2, 4)",
            in -> F.gaussianNllLoss(in[0], in[1], in[2])),
        fails(
            "F.gaussian_nll_loss(a, b, c)",
            "r(3), r(3), t([1., -1., 1.])",
            in -> F.gaussianNllLoss(in[0], in[1], in[2])),
        layer(
            "nn.MarginRankingLoss()",
            "r(3), r(3), const(t([1., -1., 1.]))",
            () -> new MarginRankingLoss()),
        layer(
            "nn.MarginRankingLoss(margin=0.5, reduction='none')",
            "r(3), r(3), const(t([1., -1., 1.]))",
            () -> new MarginRankingLoss(0.5, Reduction.NONE)),
        fails(
            "F.margin_ranking_loss(a, b, c)",
            "r(3), r(3, 1), const(t([1., -1., 1.]))",
            in -> F.marginRankingLoss(in[0], in[1], in[2])),
        function(
            "F.margin_ranking_loss(a, b, c)",
            "r(3), r(3), const(t([1., -1., 1.]))",
            in -> F.marginRankingLoss(in[0], in[1], in[2])),
        layer(
            "nn.HingeEmbeddingLoss()",
            "r(2, 3), const(t([1., -1., 1.]))",
            () -> new HingeEmbeddingLoss()),
        layer(
            "nn.HingeEmbeddingLoss(margin=0.4, reduction='sum')",
            "r(2, 3), const(t([1., -1., 1.]))",
            () -> new HingeEmbeddingLoss(0.4, Reduction.SUM)),
        function(
            "F.hinge_embedding_loss(a, b)",
            "r(3), const(t([1., -1., 1.]))",
            in -> F.hingeEmbeddingLoss(in[0], in[1])),
        layer(
            "nn.CosineEmbeddingLoss()",
            "r(3, 4), r(3, 4), const(t([1., -1., 1.]))",
            () -> new CosineEmbeddingLoss()),
        layer(
            "nn.CosineEmbeddingLoss(margin=0.2, reduction='none')",
            "r(3, 4), r(3, 4), const(t([1., -1., 1.]))",
            () -> new CosineEmbeddingLoss(0.2, Reduction.NONE)),
        function(
            "F.cosine_embedding_loss(a, b, c)",
            "r(4), r(4), const(t(-1.))",
            in -> F.cosineEmbeddingLoss(in[0], in[1], in[2])),
        layer("nn.SoftMarginLoss()", "r(3), const(t([1., -1., 1.]))", () -> new SoftMarginLoss()),
        layer(
            "nn.SoftMarginLoss(reduction='none')",
            "r(3), const(t([1., -1., 1.]))",
            () -> new SoftMarginLoss(Reduction.NONE)),
        function(
            "F.soft_margin_loss(a, b)",
            "r(3), const(t([1., -1., 1.]))",
            in -> F.softMarginLoss(in[0], in[1])),
        layer("nn.MultiMarginLoss()", "r(4, 5), t([1, 0, 4, 2])", () -> new MultiMarginLoss()),
        layer(
            "nn.MultiMarginLoss(p=2, margin=0.5, weight=torch.tensor([1., 2., 3., 4., 5.]),"
                + " reduction='none')",
            "r(4, 5), t([1, 0, 4, 2])",
            () ->
                new MultiMarginLoss(
                    MultiMarginLoss.options()
                        .p(2)
                        .margin(0.5)
                        .weight(Torch.tensor(new float[] {1, 2, 3, 4, 5}))
                        .reduction(Reduction.NONE))),
        fails(
            "nn.MultiMarginLoss(p=3)",
            "",
            in -> new MultiMarginLoss(MultiMarginLoss.options().p(3))),
        function("F.multi_margin_loss(a, b)", "r(5), t(2)", in -> F.multiMarginLoss(in[0], in[1])),
        layer(
            "nn.MultiLabelMarginLoss()",
            "r(2, 4), t([[3, 0, -1, 1], [0, -1, 1, 2]])",
            () -> new MultiLabelMarginLoss()),
        layer(
            "nn.MultiLabelMarginLoss(reduction='sum')",
            "r(4), t([3, 0, -1, 1])",
            () -> new MultiLabelMarginLoss(Reduction.SUM)),
        function(
            "F.multilabel_margin_loss(a, b)",
            "r(4), t([3, 0, -1, 1])",
            in -> F.multilabelMarginLoss(in[0], in[1])),
        layer(
            "nn.MultiLabelSoftMarginLoss()",
            "r(3, 4), const(i(2, 3, 4).float())",
            () -> new MultiLabelSoftMarginLoss()),
        layer(
            "nn.MultiLabelSoftMarginLoss(weight=torch.tensor([1., 2., 3., 4.]), reduction='none')",
            "r(3, 4), const(i(2, 3, 4).float())",
            () ->
                new MultiLabelSoftMarginLoss(
                    Torch.tensor(new float[] {1, 2, 3, 4}), Reduction.NONE)),
        function(
            "F.multilabel_soft_margin_loss(a, b)",
            "r(3, 4), i(2, 3, 4)",
            in -> F.multilabelSoftMarginLoss(in[0], in[1])),
        layer("nn.TripletMarginLoss()", "r(3, 4), r(3, 4), r(3, 4)", () -> new TripletMarginLoss()),
        layer(
            "nn.TripletMarginLoss(margin=2.0, p=1.0, eps=0.001, swap=True, reduction='none')",
            "r(3, 4), r(3, 4), r(3, 4)",
            () ->
                new TripletMarginLoss(
                    TripletMarginLoss.options()
                        .margin(2)
                        .p(1)
                        .eps(1e-3)
                        .swap(true)
                        .reduction(Reduction.NONE))),
        fails(
            "nn.TripletMarginLoss(margin=0)",
            "",
            in -> new TripletMarginLoss(TripletMarginLoss.options().margin(0))),
        function(
            "F.triplet_margin_loss(a, b, c)",
            "r(4), r(4), r(4)",
            in -> F.tripletMarginLoss(in[0], in[1], in[2])),
        function(
            "nn.TripletMarginWithDistanceLoss()(a, b, c)",
            "r(3, 4), r(3, 4), r(3, 4)",
            in -> new TripletMarginWithDistanceLoss(null).call(in)),
        function(
            "nn.TripletMarginWithDistanceLoss(distance_function=lambda x, y: 1 -"
                + " F.cosine_similarity(x, y), margin=0.3, swap=True, reduction='none')(a, b, c)",
            "r(3, 4), r(3, 4), r(3, 4)",
            in ->
                new TripletMarginWithDistanceLoss(
                        (x, y) -> F.cosineSimilarity(x, y).neg().add(1L),
                        TripletMarginOptions.DEFAULT
                            .margin(0.3)
                            .swap(true)
                            .reduction(Reduction.NONE))
                    .call(in)),
        fails(
            "F.triplet_margin_with_distance_loss(a, b, c)",
            "r(3, 4), r(3, 4), r(4)",
            in -> F.tripletMarginWithDistanceLoss(in[0], in[1], in[2], null)),
        layer(
            "nn.CTCLoss()",
            "F.log_softmax(r(6, 2, 4), 2), t([[1, 2, 3], [2, 2, 1]]), t([6, 5]), t([3, 2])",
            () -> new CTCLoss()),
        layer(
            "nn.CTCLoss(blank=3, reduction='none')",
            "F.log_softmax(r(6, 2, 4), 2), t([0, 1, 2, 1]), t([6, 6]), t([3, 1])",
            () -> new CTCLoss(CTCLoss.options().blank(3).reduction(Reduction.NONE))),
        layer(
            "nn.CTCLoss(reduction='sum', zero_infinity=True)",
            "F.log_softmax(r(6, 2, 4), 2), t([[1, 1, 1], [2, 2, 1]]), t([3, 5]), t([3, 2])",
            () -> new CTCLoss(CTCLoss.options().reduction(Reduction.SUM).zeroInfinity(true))),
        layer(
            "nn.CTCLoss()",
            "F.log_softmax(r(6, 4), 1), t([1, 2]), t(6), t(2)",
            () -> new CTCLoss()),
        function(
            "F.ctc_loss(a, b, [6, 5], [3, 2])",
            "F.log_softmax(r(6, 2, 4), 2), t([[1, 2, 3], [2, 2, 1]])",
            in ->
                F.ctcLoss(in[0], in[1], new long[] {6, 5}, new long[] {3, 2}, CtcOptions.DEFAULT)),
        fails(
            "F.ctc_loss(a, b, c, d)",
            "F.log_softmax(r(6, 2, 4), 2), t([[1, 2, 3], [2, 2, 1]]), t([9, 5]), t([3, 2])",
            in -> F.ctcLoss(in[0], in[1], in[2], in[3])),
        layer("nn.PairwiseDistance()", "r(3, 4), r(3, 4)", () -> new PairwiseDistance()),
        layer(
            "nn.PairwiseDistance(p=1.0, eps=0.001, keepdim=True)",
            "r(3, 4), r(3, 4)",
            () -> new PairwiseDistance(1, 1e-3, true)),
        layer("nn.CosineSimilarity()", "r(3, 4), r(3, 4)", () -> new CosineSimilarity()),
        layer(
            "nn.CosineSimilarity(dim=0, eps=0.5)",
            "r(3, 4), r(3, 4)",
            () -> new CosineSimilarity(0, 0.5)),
        function(
            "F.pairwise_distance(a, b)",
            "r(3, 4), r(3, 4)",
            in -> F.pairwiseDistance(in[0], in[1])),
        function(
            "F.cosine_similarity(a, b, dim=0)",
            "r(3, 4), r(3, 4)",
            in -> F.cosineSimilarity(in[0], in[1], 0, 1e-8)),
        function("F.pdist(a)", "r(4, 3)", in -> F.pdist(in[0])),
        function("F.pdist(a, p=1)", "r(4, 3)", in -> F.pdist(in[0], 1)),
        fails("F.pdist(a)", "r(4)", in -> F.pdist(in[0])),
        function(
            "nn.AdaptiveLogSoftmaxWithLoss(6, 9, cutoffs=[3, 6], div_value=2.0)(a.float(), b)",
            "r(5, 6), t([0, 4, 8, 2, 5])",
            in ->
                adaptive(
                    new AdaptiveLogSoftmaxWithLoss(
                            6,
                            9,
                            new long[] {3, 6},
                            AdaptiveLogSoftmaxWithLoss.options().divValue(2))
                        .call(in[0].to(DType.FLOAT32), in[1]))),
        function(
            "nn.AdaptiveLogSoftmaxWithLoss(6, 9, cutoffs=[3, 6], head_bias=True)(a.float(), b)",
            "r(6), t(4)",
            in ->
                adaptive(
                    new AdaptiveLogSoftmaxWithLoss(
                            6,
                            9,
                            new long[] {3, 6},
                            AdaptiveLogSoftmaxWithLoss.options().headBias(true))
                        .call(in[0].to(DType.FLOAT32), in[1]))),
        function(
            "nn.AdaptiveLogSoftmaxWithLoss(6, 9, cutoffs=[3, 6]).log_prob(a.float())",
            "r(5, 6)",
            in -> new AdaptiveLogSoftmaxWithLoss(6, 9, 3, 6).logProb(in[0].to(DType.FLOAT32))),
        function(
            "nn.AdaptiveLogSoftmaxWithLoss(6, 9, cutoffs=[3, 6]).predict(a.float() * 4)",
            "r(5, 6)",
            in ->
                new AdaptiveLogSoftmaxWithLoss(6, 9, 3, 6).predict(in[0].to(DType.FLOAT32).mul(4))),
        fails(
            "nn.AdaptiveLogSoftmaxWithLoss(6, 9, cutoffs=[6, 3])",
            "",
            in -> new AdaptiveLogSoftmaxWithLoss(6, 9, 6, 3)),
        fails(
            "nn.AdaptiveLogSoftmaxWithLoss(6, 9, cutoffs=[3])(a.float(), b)",
            "r(2, 6), t([0, 9])",
            in -> new AdaptiveLogSoftmaxWithLoss(6, 9, 3).call(in[0].to(DType.FLOAT32), in[1])));
  }

  /// libtorch would read far outside of the log probabilities. What lies beyond a target's length
  /// may be anything.
  @Test
  void labelsMustBeClasses() {
    Tensor logProbs = F.logSoftmax(Torch.randn(6, 2, 4), 2);
    Tensor lengths = Torch.tensor(new long[] {6, 6});
    Tensor labels = Torch.tensor(new long[][] {{1, -10_000_000}, {2, 3}});
    Tensor one = Torch.tensor(new long[] {1, 2});
    assertThat(F.ctcLoss(logProbs, labels, lengths, one).isfinite().item()).isEqualTo(1);
    Tensor two = Torch.tensor(new long[] {2, 2});
    assertThatThrownBy(() -> F.ctcLoss(logProbs, labels, lengths, two))
        .hasMessageContaining("must be classes from 0 to 3");
    assertThatThrownBy(
            () ->
                F.ctcLoss(
                    logProbs,
                    Torch.tensor(new long[] {1, 2, 3, 4}),
                    new long[] {6, 6},
                    new long[] {2, 2},
                    CtcOptions.DEFAULT))
        .hasMessageContaining("must be classes from 0 to 3");
  }

  private static Tensor[] adaptive(AdaptiveLogSoftmaxWithLoss.Result result) {
    return new Tensor[] {result.output(), result.loss()};
  }
}
