package torch.nn;

import static torch.nn.Parity.fails;
import static torch.nn.Parity.function;
import static torch.nn.Parity.layer;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.NoLeaks;
import torch.nn.functional.F;

/// Normalisations and dropouts; see [Parity].
@ExtendWith(NoLeaks.class)
class NormalizationTest {
  @TestFactory
  Stream<DynamicTest> normalizations() {
    return Parity.tests(
        NormalizationTest.class,
        layer("nn.BatchNorm1d(3)", "r(2, 3, 5)", () -> new BatchNorm1d(3)),
        layer("nn.BatchNorm1d(3).eval()", "r(2, 3, 5)", () -> new BatchNorm1d(3).eval()),
        layer(
            "nn.BatchNorm1d(3, eps=0.001, momentum=None, affine=False)",
            "r(2, 3, 5)",
            () -> new BatchNorm1d(3, BatchNorm1d.options().eps(1e-3).momentum(null).affine(false))),
        layer(
            "nn.BatchNorm1d(3, momentum=0.3, track_running_stats=False).eval()",
            "r(2, 3, 5)",
            () ->
                new BatchNorm1d(3, BatchNorm1d.options().momentum(0.3).trackRunningStats(false))
                    .eval()),
        layer(
            "nn.BatchNorm1d(3, bias=False)",
            "r(2, 3, 5)",
            () -> new BatchNorm1d(3, BatchNorm1d.options().bias(false))),
        layer("nn.InstanceNorm1d(3)", "r(2, 3, 5)", () -> new InstanceNorm1d(3)),
        layer(
            "nn.InstanceNorm1d(3, affine=True)",
            "r(3, 5)",
            () -> new InstanceNorm1d(3, InstanceNorm1d.options().affine(true))),
        layer(
            "nn.InstanceNorm1d(3, eps=0.01, momentum=0.2, affine=True, track_running_stats=True)",
            "r(2, 3, 5)",
            () ->
                new InstanceNorm1d(
                    3,
                    InstanceNorm1d.options()
                        .eps(0.01)
                        .momentum(0.2)
                        .affine(true)
                        .trackRunningStats(true))),
        layer(
            "nn.InstanceNorm1d(3, track_running_stats=True).eval()",
            "r(2, 3, 5)",
            () -> new InstanceNorm1d(3, InstanceNorm1d.options().trackRunningStats(true)).eval()),
        fails("nn.BatchNorm1d(3)(a)", "r(3)", in -> new BatchNorm1d(3).call(in[0])),
        fails(
            "nn.InstanceNorm1d(4, affine=True)(a)",
            "r(2, 3, 5)",
            in -> new InstanceNorm1d(4, InstanceNorm1d.options().affine(true)).call(in[0])),
        fails("nn.InstanceNorm1d(3)(a)", "r(2, 3, 1)", in -> new InstanceNorm1d(3).call(in[0])),
        fails("nn.BatchNorm1d(3)(a)", "r(1, 3, 1)", in -> new BatchNorm1d(3).call(in[0])),
        layer("nn.BatchNorm2d(3)", "r(2, 3, 3, 4)", () -> new BatchNorm2d(3)),
        layer("nn.BatchNorm2d(3).eval()", "r(2, 3, 3, 4)", () -> new BatchNorm2d(3).eval()),
        layer(
            "nn.BatchNorm2d(3, eps=0.001, momentum=None, affine=False)",
            "r(2, 3, 3, 4)",
            () -> new BatchNorm2d(3, BatchNorm2d.options().eps(1e-3).momentum(null).affine(false))),
        layer(
            "nn.BatchNorm2d(3, momentum=0.3, track_running_stats=False).eval()",
            "r(2, 3, 3, 4)",
            () ->
                new BatchNorm2d(3, BatchNorm2d.options().momentum(0.3).trackRunningStats(false))
                    .eval()),
        layer(
            "nn.BatchNorm2d(3, bias=False)",
            "r(2, 3, 3, 4)",
            () -> new BatchNorm2d(3, BatchNorm2d.options().bias(false))),
        layer("nn.InstanceNorm2d(3)", "r(2, 3, 3, 4)", () -> new InstanceNorm2d(3)),
        layer(
            "nn.InstanceNorm2d(3, affine=True)",
            "r(3, 3, 4)",
            () -> new InstanceNorm2d(3, InstanceNorm2d.options().affine(true))),
        layer(
            "nn.InstanceNorm2d(3, eps=0.01, momentum=0.2, affine=True, track_running_stats=True)",
            "r(2, 3, 3, 4)",
            () ->
                new InstanceNorm2d(
                    3,
                    InstanceNorm2d.options()
                        .eps(0.01)
                        .momentum(0.2)
                        .affine(true)
                        .trackRunningStats(true))),
        layer(
            "nn.InstanceNorm2d(3, track_running_stats=True).eval()",
            "r(2, 3, 3, 4)",
            () -> new InstanceNorm2d(3, InstanceNorm2d.options().trackRunningStats(true)).eval()),
        fails("nn.BatchNorm2d(3)(a)", "r(3)", in -> new BatchNorm2d(3).call(in[0])),
        fails(
            "nn.InstanceNorm2d(4, affine=True)(a)",
            "r(2, 3, 3, 4)",
            in -> new InstanceNorm2d(4, InstanceNorm2d.options().affine(true)).call(in[0])),
        fails("nn.InstanceNorm2d(3)(a)", "r(2, 3, 1, 1)", in -> new InstanceNorm2d(3).call(in[0])),
        fails("nn.BatchNorm2d(3)(a)", "r(1, 3, 1, 1)", in -> new BatchNorm2d(3).call(in[0])),
        layer("nn.BatchNorm3d(3)", "r(2, 3, 2, 3, 2)", () -> new BatchNorm3d(3)),
        layer("nn.BatchNorm3d(3).eval()", "r(2, 3, 2, 3, 2)", () -> new BatchNorm3d(3).eval()),
        layer(
            "nn.BatchNorm3d(3, eps=0.001, momentum=None, affine=False)",
            "r(2, 3, 2, 3, 2)",
            () -> new BatchNorm3d(3, BatchNorm3d.options().eps(1e-3).momentum(null).affine(false))),
        layer(
            "nn.BatchNorm3d(3, momentum=0.3, track_running_stats=False).eval()",
            "r(2, 3, 2, 3, 2)",
            () ->
                new BatchNorm3d(3, BatchNorm3d.options().momentum(0.3).trackRunningStats(false))
                    .eval()),
        layer(
            "nn.BatchNorm3d(3, bias=False)",
            "r(2, 3, 2, 3, 2)",
            () -> new BatchNorm3d(3, BatchNorm3d.options().bias(false))),
        layer("nn.InstanceNorm3d(3)", "r(2, 3, 2, 3, 2)", () -> new InstanceNorm3d(3)),
        layer(
            "nn.InstanceNorm3d(3, affine=True)",
            "r(3, 2, 3, 2)",
            () -> new InstanceNorm3d(3, InstanceNorm3d.options().affine(true))),
        layer(
            "nn.InstanceNorm3d(3, eps=0.01, momentum=0.2, affine=True, track_running_stats=True)",
            "r(2, 3, 2, 3, 2)",
            () ->
                new InstanceNorm3d(
                    3,
                    InstanceNorm3d.options()
                        .eps(0.01)
                        .momentum(0.2)
                        .affine(true)
                        .trackRunningStats(true))),
        layer(
            "nn.InstanceNorm3d(3, track_running_stats=True).eval()",
            "r(2, 3, 2, 3, 2)",
            () -> new InstanceNorm3d(3, InstanceNorm3d.options().trackRunningStats(true)).eval()),
        fails("nn.BatchNorm3d(3)(a)", "r(3)", in -> new BatchNorm3d(3).call(in[0])),
        fails(
            "nn.InstanceNorm3d(4, affine=True)(a)",
            "r(2, 3, 2, 3, 2)",
            in -> new InstanceNorm3d(4, InstanceNorm3d.options().affine(true)).call(in[0])),
        fails(
            "nn.InstanceNorm3d(3)(a)", "r(2, 3, 1, 1, 1)", in -> new InstanceNorm3d(3).call(in[0])),
        fails("nn.BatchNorm3d(3)(a)", "r(1, 3, 1, 1, 1)", in -> new BatchNorm3d(3).call(in[0])),
        layer("nn.BatchNorm1d(4)", "r(5, 4)", () -> new BatchNorm1d(4)),
        layer("nn.SyncBatchNorm(3).eval()", "r(2, 3, 4)", () -> new SyncBatchNorm(3).eval()),
        layer("nn.SyncBatchNorm(3)", "r(2, 3, 4)", () -> new SyncBatchNorm(3)),
        layer("nn.LayerNorm(4)", "r(2, 3, 4)", () -> new LayerNorm(4)),
        layer(
            "nn.LayerNorm((3, 4), eps=0.001, bias=False)",
            "r(2, 3, 4)",
            () -> new LayerNorm(new long[] {3, 4}, LayerNorm.options().eps(1e-3).bias(false))),
        layer(
            "nn.LayerNorm([4], elementwise_affine=False)",
            "r(4)",
            () -> new LayerNorm(4, LayerNorm.options().elementwiseAffine(false))),
        fails("nn.LayerNorm(5)(a)", "r(2, 4)", in -> new LayerNorm(5).call(in[0])),
        layer("nn.RMSNorm(4)", "r(2, 3, 4)", () -> new RMSNorm(4)),
        layer(
            "nn.RMSNorm((3, 4), eps=0.001, elementwise_affine=False)",
            "r(2, 3, 4)",
            () ->
                new RMSNorm(
                    new long[] {3, 4}, RMSNorm.options().eps(1e-3).elementwiseAffine(false))),
        layer("nn.GroupNorm(2, 4)", "r(2, 4, 3)", () -> new GroupNorm(2, 4)),
        layer(
            "nn.GroupNorm(4, 4, eps=0.01, affine=False)",
            "r(2, 4, 3, 2)",
            () -> new GroupNorm(4, 4, GroupNorm.options().eps(0.01).affine(false))),
        layer(
            "nn.GroupNorm(1, 4, bias=False)",
            "r(2, 4)",
            () -> new GroupNorm(1, 4, GroupNorm.options().bias(false))),
        fails("nn.GroupNorm(3, 4)", "", in -> new GroupNorm(3, 4)),
        fails("nn.GroupNorm(4, 4)(a)", "r(1, 4)", in -> new GroupNorm(4, 4).call(in[0])),
        layer("nn.LocalResponseNorm(2)", "r(2, 5, 3)", () -> new LocalResponseNorm(2)),
        layer(
            "nn.LocalResponseNorm(3, alpha=0.1, beta=0.5, k=2.0)",
            "r(2, 5, 3, 2)",
            () -> new LocalResponseNorm(3, 0.1, 0.5, 2)),
        fails("nn.LocalResponseNorm(2)(a)", "r(2, 5)", in -> new LocalResponseNorm(2).call(in[0])),
        function(
            "nn.CrossMapLRN2d(3, 0.1, 0.5, 2.0)(a.detach())",
            "r(2, 5, 3, 2)",
            in -> new CrossMapLRN2d(3, 0.1, 0.5, 2).call(in[0].detach())),
        function(
            "nn.CrossMapLRN2d(2)(a.detach())",
            "r(1, 6, 2, 2)",
            in -> new CrossMapLRN2d(2).call(in[0].detach())),
        function(
            "nn.CrossMapLRN2d(5, 0.5)(a.detach())",
            "r(1, 2, 2, 2)",
            in -> new CrossMapLRN2d(5, 0.5, 0.75, 1).call(in[0].detach())),
        fails("nn.CrossMapLRN2d(2)(a)", "r(2, 5, 3)", in -> new CrossMapLRN2d(2).call(in[0])),
        function(
            "F.batch_norm(a, b.detach(), c.detach())",
            "r(4, 3), r(3), u(3)",
            in -> F.batchNorm(in[0], in[1].detach(), in[2].detach())),
        function(
            "F.batch_norm(a, None, None, b, c, True, 0.1, 1e-3)",
            "r(4, 3), r(3), r(3)",
            in -> F.batchNorm(in[0], null, null, in[1], in[2], true, 0.1, 1e-3)),
        function("F.instance_norm(a)", "r(4, 3, 2)", in -> F.instanceNorm(in[0])),
        function(
            "F.instance_norm(a, None, None, b, c)",
            "r(4, 3, 2), r(3), r(3)",
            in -> F.instanceNorm(in[0], null, null, in[1], in[2], true, 0.1, 1e-5)),
        function("F.layer_norm(a, (3, 2))", "r(4, 3, 2)", in -> F.layerNorm(in[0], 3, 2)),
        function(
            "F.layer_norm(a, (2,), b, c, 1e-2)",
            "r(4, 3, 2), r(2), r(2)",
            in -> F.layerNorm(in[0], new long[] {2}, in[1], in[2], 1e-2)),
        function("F.group_norm(a, 2)", "r(3, 4, 2)", in -> F.groupNorm(in[0], 2)),
        function(
            "F.group_norm(a, 2, b, c)",
            "r(3, 4, 2), r(4), r(4)",
            in -> F.groupNorm(in[0], 2, in[1], in[2], 1e-5)),
        function("F.rms_norm(a, (2,))", "r(4, 2)", in -> F.rmsNorm(in[0], 2)),
        function(
            "F.rms_norm(a, (2,), b, 1e-2)",
            "r(4, 2), r(2)",
            in -> F.rmsNorm(in[0], new long[] {2}, in[1], 1e-2)),
        function(
            "F.local_response_norm(a, 3)", "r(2, 4, 3, 2, 2)", in -> F.localResponseNorm(in[0], 3)),
        function("F.normalize(a)", "r(3, 4)", in -> F.normalize(in[0])),
        function("F.normalize(a, p=1.0, dim=0)", "r(3, 4)", in -> F.normalize(in[0], 1, 0)),
        function("F.normalize(a, 3.0, -1, 2.0)", "r(3, 4)", in -> F.normalize(in[0], 3, -1, 2)),
        fails(
            "F.batch_norm(a, None, None, training=True, eps=0.0)",
            "r(4, 3)",
            in -> F.batchNorm(in[0], null, null, null, null, true, 0.1, 0)),
        fails("F.batch_norm(a, None, None)", "r(4, 3)", in -> F.batchNorm(in[0], null, null)),
        layer("nn.Dropout()", "u(3, 4, 5) + 0.5", () -> new Dropout()),
        layer("nn.Dropout(0.3)", "u(3, 4, 5) + 0.5", () -> new Dropout(0.3)),
        layer("nn.Dropout().eval()", "u(3, 4, 5) + 0.5", () -> new Dropout().eval()),
        function("F.dropout(a)", "u(3, 4, 5) + 0.5", in -> F.dropout(in[0])),
        function("F.dropout(a, 0.2, True)", "u(3, 4, 5) + 0.5", in -> F.dropout(in[0], 0.2, true)),
        fails("nn.Dropout(1.5)", "", in -> new Dropout(1.5)),
        fails("F.dropout(a, -0.1)", "u(3, 4, 5) + 0.5", in -> F.dropout(in[0], -0.1, true)),
        function(
            "F.dropout(a * 1, 0.2, True, True)",
            "u(3, 4, 5) + 0.5",
            in -> F.dropout_(in[0].mul(1), 0.2, true)),
        function(
            "nn.Dropout(0.2, True)(a * 1)",
            "u(3, 4, 5) + 0.5",
            in -> new Dropout(0.2, true).call(in[0].mul(1))),
        layer("nn.Dropout1d()", "u(3, 4, 5) + 0.5", () -> new Dropout1d()),
        layer("nn.Dropout1d(0.3)", "u(3, 4, 5) + 0.5", () -> new Dropout1d(0.3)),
        layer("nn.Dropout1d().eval()", "u(3, 4, 5) + 0.5", () -> new Dropout1d().eval()),
        function("F.dropout1d(a)", "u(3, 4, 5) + 0.5", in -> F.dropout1d(in[0])),
        function(
            "F.dropout1d(a, 0.2, True)", "u(3, 4, 5) + 0.5", in -> F.dropout1d(in[0], 0.2, true)),
        fails("nn.Dropout1d(1.5)", "", in -> new Dropout1d(1.5)),
        fails("F.dropout1d(a, -0.1)", "u(3, 4, 5) + 0.5", in -> F.dropout1d(in[0], -0.1, true)),
        function(
            "F.dropout1d(a * 1, 0.2, True, True)",
            "u(3, 4, 5) + 0.5",
            in -> F.dropout1d_(in[0].mul(1), 0.2, true)),
        function(
            "nn.Dropout1d(0.2, True)(a * 1)",
            "u(3, 4, 5) + 0.5",
            in -> new Dropout1d(0.2, true).call(in[0].mul(1))),
        layer("nn.Dropout2d()", "u(2, 4, 2, 2) + 0.5", () -> new Dropout2d()),
        layer("nn.Dropout2d(0.3)", "u(2, 4, 2, 2) + 0.5", () -> new Dropout2d(0.3)),
        layer("nn.Dropout2d().eval()", "u(2, 4, 2, 2) + 0.5", () -> new Dropout2d().eval()),
        function("F.dropout2d(a)", "u(2, 4, 2, 2) + 0.5", in -> F.dropout2d(in[0])),
        function(
            "F.dropout2d(a, 0.2, True)",
            "u(2, 4, 2, 2) + 0.5",
            in -> F.dropout2d(in[0], 0.2, true)),
        fails("nn.Dropout2d(1.5)", "", in -> new Dropout2d(1.5)),
        fails("F.dropout2d(a, -0.1)", "u(2, 4, 2, 2) + 0.5", in -> F.dropout2d(in[0], -0.1, true)),
        function(
            "F.dropout2d(a * 1, 0.2, True, True)",
            "u(2, 4, 2, 2) + 0.5",
            in -> F.dropout2d_(in[0].mul(1), 0.2, true)),
        function(
            "nn.Dropout2d(0.2, True)(a * 1)",
            "u(2, 4, 2, 2) + 0.5",
            in -> new Dropout2d(0.2, true).call(in[0].mul(1))),
        layer("nn.Dropout3d()", "u(2, 4, 2, 2, 1) + 0.5", () -> new Dropout3d()),
        layer("nn.Dropout3d(0.3)", "u(2, 4, 2, 2, 1) + 0.5", () -> new Dropout3d(0.3)),
        layer("nn.Dropout3d().eval()", "u(2, 4, 2, 2, 1) + 0.5", () -> new Dropout3d().eval()),
        function("F.dropout3d(a)", "u(2, 4, 2, 2, 1) + 0.5", in -> F.dropout3d(in[0])),
        function(
            "F.dropout3d(a, 0.2, True)",
            "u(2, 4, 2, 2, 1) + 0.5",
            in -> F.dropout3d(in[0], 0.2, true)),
        fails("nn.Dropout3d(1.5)", "", in -> new Dropout3d(1.5)),
        fails(
            "F.dropout3d(a, -0.1)", "u(2, 4, 2, 2, 1) + 0.5", in -> F.dropout3d(in[0], -0.1, true)),
        function(
            "F.dropout3d(a * 1, 0.2, True, True)",
            "u(2, 4, 2, 2, 1) + 0.5",
            in -> F.dropout3d_(in[0].mul(1), 0.2, true)),
        function(
            "nn.Dropout3d(0.2, True)(a * 1)",
            "u(2, 4, 2, 2, 1) + 0.5",
            in -> new Dropout3d(0.2, true).call(in[0].mul(1))),
        layer("nn.AlphaDropout()", "u(3, 4, 5) + 0.5", () -> new AlphaDropout()),
        layer("nn.AlphaDropout(0.3)", "u(3, 4, 5) + 0.5", () -> new AlphaDropout(0.3)),
        layer("nn.AlphaDropout().eval()", "u(3, 4, 5) + 0.5", () -> new AlphaDropout().eval()),
        function("F.alpha_dropout(a)", "u(3, 4, 5) + 0.5", in -> F.alphaDropout(in[0])),
        function(
            "F.alpha_dropout(a, 0.2, True)",
            "u(3, 4, 5) + 0.5",
            in -> F.alphaDropout(in[0], 0.2, true)),
        fails("nn.AlphaDropout(1.5)", "", in -> new AlphaDropout(1.5)),
        fails(
            "F.alpha_dropout(a, -0.1)",
            "u(3, 4, 5) + 0.5",
            in -> F.alphaDropout(in[0], -0.1, true)),
        layer("nn.FeatureAlphaDropout()", "u(3, 4, 5) + 0.5", () -> new FeatureAlphaDropout()),
        layer(
            "nn.FeatureAlphaDropout(0.3)", "u(3, 4, 5) + 0.5", () -> new FeatureAlphaDropout(0.3)),
        layer(
            "nn.FeatureAlphaDropout().eval()",
            "u(3, 4, 5) + 0.5",
            () -> new FeatureAlphaDropout().eval()),
        function(
            "F.feature_alpha_dropout(a)", "u(3, 4, 5) + 0.5", in -> F.featureAlphaDropout(in[0])),
        function(
            "F.feature_alpha_dropout(a, 0.2, True)",
            "u(3, 4, 5) + 0.5",
            in -> F.featureAlphaDropout(in[0], 0.2, true)),
        fails("nn.FeatureAlphaDropout(1.5)", "", in -> new FeatureAlphaDropout(1.5)),
        fails(
            "F.feature_alpha_dropout(a, -0.1)",
            "u(3, 4, 5) + 0.5",
            in -> F.featureAlphaDropout(in[0], -0.1, true)),
        layer("nn.Dropout1d()", "u(4, 5) + 0.5", () -> new Dropout1d()),
        layer("nn.Dropout3d()", "u(4, 2, 2, 2) + 0.5", () -> new Dropout3d()),
        fails("F.dropout1d(a)", "r(4)", in -> F.dropout1d(in[0])));
  }
}
