package torch.nn;

import static torch.nn.Parity.fails;
import static torch.nn.Parity.function;
import static torch.nn.Parity.layer;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;
import torch.nn.functional.AvgPoolOptions;
import torch.nn.functional.F;
import torch.nn.functional.FractionalMaxPoolOptions;
import torch.nn.functional.MaxPoolOptions;
import torch.nn.functional.Pooled;

/// Poolings of one, two and three directions; see [Parity].
@ExtendWith(NoLeaks.class)
class PoolingTest {
  @TestFactory
  Stream<DynamicTest> one() {
    return Parity.tests(
        PoolingTest.class,
        layer("nn.MaxPool1d(2)", "r(2, 3, 9)", () -> new MaxPool1d(2)),
        layer("nn.MaxPool1d(2)", "r(3, 9)", () -> new MaxPool1d(2)),
        layer(
            "nn.MaxPool1d(3, stride=2, padding=1, ceil_mode=True)",
            "r(2, 3, 9)",
            () ->
                new MaxPool1d(
                    new long[] {3}, MaxPool1d.options().stride(2).padding(1).ceilMode(true))),
        layer(
            "nn.MaxPool1d(2, stride=1, dilation=2)",
            "r(2, 3, 9)",
            () -> new MaxPool1d(2, MaxPool1d.options().stride(1).dilation(2))),
        layer("nn.MaxPool1d(3, 2)", "r(2, 3, 9)", () -> new MaxPool1d(3, 2)),
        layer("nn.MaxPool1d(3, 2, 1)", "r(3, 9)", () -> new MaxPool1d(3, 2, 1)),
        layer("nn.AvgPool1d(3, 2)", "r(2, 3, 9)", () -> new AvgPool1d(3, 2)),
        layer("nn.AvgPool1d(3, 2, 1)", "r(3, 9)", () -> new AvgPool1d(3, 2, 1)),
        layer("nn.LPPool1d(2.0, 3, 2)", "u(2, 3, 9)", () -> new LPPool1d(2, 3, 2)),
        function("F.max_pool1d(a, 3, 2, 1)", "r(2, 3, 9)", in -> F.maxPool1d(in[0], 3, 2, 1)),
        function("F.avg_pool1d(a, 3, 2)", "r(2, 3, 9)", in -> F.avgPool1d(in[0], 3, 2)),
        function(
            "F.max_unpool1d(a, b, 2, 2)",
            "*F.max_pool1d(r(2, 3, 9), 2, return_indices=True)",
            in -> F.maxUnpool1d(in[0], in[1], 2, 2)),
        function("F.lp_pool1d(a, 2.0, 3, 2)", "u(2, 3, 9)", in -> F.lpPool1d(in[0], 2, 3, 2)),
        function(
            "nn.MaxPool1d(2, 1, return_indices=True)(a)",
            "r(2, 3, 9)",
            in -> pooled(new MaxPool1d(2, MaxPool1d.options().stride(1)).callWithIndices(in[0]))),
        function("F.max_pool1d(a, 3)", "r(2, 3, 9)", in -> F.maxPool1d(in[0], new long[] {3})),
        function(
            "F.max_pool1d(a, 3, 2, 1, 1, True)",
            "r(2, 3, 9)",
            in ->
                F.maxPool1d(in[0], 3, MaxPoolOptions.DEFAULT.stride(2).padding(1).ceilMode(true))),
        function(
            "F.max_pool1d(a, 2, return_indices=True)",
            "r(3, 9)",
            in -> pooled(F.maxPool1dWithIndices(in[0], 2))),
        fails(
            "F.max_pool1d(a, 2, padding=2)",
            "r(2, 3, 9)",
            in -> F.maxPool1d(in[0], 2, MaxPoolOptions.DEFAULT.padding(2))),
        layer("nn.AvgPool1d(2)", "r(2, 3, 9)", () -> new AvgPool1d(2)),
        layer(
            "nn.AvgPool1d(3, stride=2, padding=1, ceil_mode=True, count_include_pad=False)",
            "r(3, 9)",
            () ->
                new AvgPool1d(
                    new long[] {3},
                    AvgPool1d.options()
                        .stride(2)
                        .padding(1)
                        .ceilMode(true)
                        .countIncludePad(false))),
        layer(
            "nn.AvgPool1d(3, 1, 1)",
            "r(2, 3, 9)",
            () -> new AvgPool1d(3, AvgPool1d.options().stride(1).padding(1))),
        function(
            "F.avg_pool1d(a, 3, 2, 1, True, False)",
            "r(2, 3, 9)",
            in ->
                F.avgPool1d(
                    in[0],
                    3,
                    AvgPoolOptions.DEFAULT
                        .stride(2)
                        .padding(1)
                        .ceilMode(true)
                        .countIncludePad(false))),
        fails(
            "F.avg_pool1d(a, 2, padding=2)",
            "r(2, 3, 9)",
            in -> F.avgPool1d(in[0], 2, AvgPoolOptions.DEFAULT.padding(2))),
        layer("nn.LPPool1d(2.0, 2)", "u(2, 3, 9)", () -> new LPPool1d(2, 2)),
        layer(
            "nn.LPPool1d(1.5, 3, stride=1, ceil_mode=True)",
            "u(2, 3, 9)",
            () -> new LPPool1d(1.5, new long[] {3}, new long[] {1}, true)),
        function("F.lp_pool1d(a, 3.0, 2)", "r(2, 3, 9)", in -> F.lpPool1d(in[0], 3, 2)),
        function(
            "F.lp_pool1d(a, float('inf'), 2, stride=1)",
            "r(2, 3, 9)",
            in ->
                F.lpPool1d(in[0], Double.POSITIVE_INFINITY, new long[] {2}, new long[] {1}, false)),
        function(
            "F.lp_pool1d(a, -float('inf'), 2)",
            "r(2, 3, 9)",
            in -> F.lpPool1d(in[0], Double.NEGATIVE_INFINITY, 2)),
        layer("nn.AdaptiveAvgPool1d(5)", "r(2, 3, 9)", () -> new AdaptiveAvgPool1d(5)),
        layer("nn.AdaptiveAvgPool1d(2)", "r(3, 9)", () -> new AdaptiveAvgPool1d(2)),
        layer("nn.AdaptiveMaxPool1d(5)", "r(2, 3, 9)", () -> new AdaptiveMaxPool1d(5)),
        layer("nn.AdaptiveMaxPool1d(2)", "r(3, 9)", () -> new AdaptiveMaxPool1d(2)),
        function(
            "nn.AdaptiveMaxPool1d(5, return_indices=True)(a)",
            "r(2, 3, 9)",
            in -> pooled(new AdaptiveMaxPool1d(5).callWithIndices(in[0]))),
        function("F.adaptive_avg_pool1d(a, 3)", "r(2, 3, 9)", in -> F.adaptiveAvgPool1d(in[0], 3)),
        function("F.adaptive_max_pool1d(a, 3)", "r(2, 3, 9)", in -> F.adaptiveMaxPool1d(in[0], 3)),
        function(
            "F.adaptive_max_pool1d(a, 3, return_indices=True)",
            "r(3, 9)",
            in -> pooled(F.adaptiveMaxPool1dWithIndices(in[0], 3))),
        layer(
            "nn.MaxUnpool1d(2)",
            "*F.max_pool1d(r(2, 3, 9), 2, return_indices=True)",
            () -> new MaxUnpool1d(2)),
        layer(
            "nn.MaxUnpool1d(3, stride=2, padding=1)",
            "*F.max_pool1d(r(2, 3, 9), 3, 2, 1, return_indices=True)",
            () -> new MaxUnpool1d(new long[] {3}, new long[] {2}, new long[] {1})),
        function(
            "nn.MaxUnpool1d(2)(a, b, output_size=(9,))",
            "*F.max_pool1d(r(2, 3, 9), 2, return_indices=True)",
            in -> new MaxUnpool1d(2).call(in[0], in[1], 9)),
        function(
            "F.max_unpool1d(a, b, 2)",
            "*F.max_pool1d(r(2, 3, 9), 2, return_indices=True)",
            in -> F.maxUnpool1d(in[0], in[1], 2)),
        fails(
            "nn.MaxUnpool1d(2)(a, b, output_size=(20, ))",
            "*F.max_pool1d(r(2, 3, 9), 2, return_indices=True)",
            in -> new MaxUnpool1d(2).call(in[0], in[1], 20)));
  }

  @TestFactory
  Stream<DynamicTest> two() {
    return Parity.tests(
        PoolingTest.class,
        layer("nn.MaxPool2d(2)", "r(2, 3, 7, 6)", () -> new MaxPool2d(2)),
        layer("nn.MaxPool2d(2)", "r(3, 7, 6)", () -> new MaxPool2d(2)),
        layer(
            "nn.MaxPool2d((3, 2), stride=2, padding=1, ceil_mode=True)",
            "r(2, 3, 7, 6)",
            () ->
                new MaxPool2d(
                    new long[] {3, 2}, MaxPool2d.options().stride(2).padding(1).ceilMode(true))),
        layer(
            "nn.MaxPool2d(2, stride=1, dilation=2)",
            "r(2, 3, 7, 6)",
            () -> new MaxPool2d(2, MaxPool2d.options().stride(1).dilation(2))),
        layer("nn.MaxPool2d(3, 2)", "r(2, 3, 7, 6)", () -> new MaxPool2d(3, 2)),
        layer("nn.MaxPool2d(3, 2, 1)", "r(3, 7, 6)", () -> new MaxPool2d(3, 2, 1)),
        layer("nn.AvgPool2d(3, 2)", "r(2, 3, 7, 6)", () -> new AvgPool2d(3, 2)),
        layer("nn.AvgPool2d(3, 2, 1)", "r(3, 7, 6)", () -> new AvgPool2d(3, 2, 1)),
        layer("nn.LPPool2d(2.0, 3, 2)", "u(2, 3, 7, 6)", () -> new LPPool2d(2, 3, 2)),
        function("F.max_pool2d(a, 3, 2, 1)", "r(2, 3, 7, 6)", in -> F.maxPool2d(in[0], 3, 2, 1)),
        function("F.avg_pool2d(a, 3, 2)", "r(2, 3, 7, 6)", in -> F.avgPool2d(in[0], 3, 2)),
        function(
            "F.max_unpool2d(a, b, 2, 2)",
            "*F.max_pool2d(r(2, 3, 7, 6), 2, return_indices=True)",
            in -> F.maxUnpool2d(in[0], in[1], 2, 2)),
        function("F.lp_pool2d(a, 2.0, 3, 2)", "u(2, 3, 7, 6)", in -> F.lpPool2d(in[0], 2, 3, 2)),
        function(
            "nn.MaxPool2d(2, 1, return_indices=True)(a)",
            "r(2, 3, 7, 6)",
            in -> pooled(new MaxPool2d(2, MaxPool2d.options().stride(1)).callWithIndices(in[0]))),
        function(
            "F.max_pool2d(a, (3, 2))",
            "r(2, 3, 7, 6)",
            in -> F.maxPool2d(in[0], new long[] {3, 2})),
        function(
            "F.max_pool2d(a, 3, 2, 1, 1, True)",
            "r(2, 3, 7, 6)",
            in ->
                F.maxPool2d(in[0], 3, MaxPoolOptions.DEFAULT.stride(2).padding(1).ceilMode(true))),
        function(
            "F.max_pool2d(a, 2, return_indices=True)",
            "r(3, 7, 6)",
            in -> pooled(F.maxPool2dWithIndices(in[0], 2))),
        fails(
            "F.max_pool2d(a, 2, padding=2)",
            "r(2, 3, 7, 6)",
            in -> F.maxPool2d(in[0], 2, MaxPoolOptions.DEFAULT.padding(2))),
        layer("nn.AvgPool2d(2)", "r(2, 3, 7, 6)", () -> new AvgPool2d(2)),
        layer(
            "nn.AvgPool2d((3, 2), stride=2, padding=1, ceil_mode=True, count_include_pad=False,"
                + " divisor_override=3)",
            "r(3, 7, 6)",
            () ->
                new AvgPool2d(
                    new long[] {3, 2},
                    AvgPool2d.options()
                        .stride(2)
                        .padding(1)
                        .ceilMode(true)
                        .countIncludePad(false)
                        .divisorOverride(3L))),
        layer(
            "nn.AvgPool2d(3, 1, 1)",
            "r(2, 3, 7, 6)",
            () -> new AvgPool2d(3, AvgPool2d.options().stride(1).padding(1))),
        function(
            "F.avg_pool2d(a, 3, 2, 1, True, False)",
            "r(2, 3, 7, 6)",
            in ->
                F.avgPool2d(
                    in[0],
                    3,
                    AvgPoolOptions.DEFAULT
                        .stride(2)
                        .padding(1)
                        .ceilMode(true)
                        .countIncludePad(false))),
        fails(
            "F.avg_pool2d(a, 2, padding=2)",
            "r(2, 3, 7, 6)",
            in -> F.avgPool2d(in[0], 2, AvgPoolOptions.DEFAULT.padding(2))),
        layer("nn.LPPool2d(2.0, 2)", "u(2, 3, 7, 6)", () -> new LPPool2d(2, 2)),
        layer(
            "nn.LPPool2d(1.5, (3, 2), stride=1, ceil_mode=True)",
            "u(2, 3, 7, 6)",
            () -> new LPPool2d(1.5, new long[] {3, 2}, new long[] {1}, true)),
        function("F.lp_pool2d(a, 3.0, 2)", "r(2, 3, 7, 6)", in -> F.lpPool2d(in[0], 3, 2)),
        function(
            "F.lp_pool2d(a, float('inf'), 2, stride=1)",
            "r(2, 3, 7, 6)",
            in ->
                F.lpPool2d(in[0], Double.POSITIVE_INFINITY, new long[] {2}, new long[] {1}, false)),
        function(
            "F.lp_pool2d(a, -float('inf'), 2)",
            "r(2, 3, 7, 6)",
            in -> F.lpPool2d(in[0], Double.NEGATIVE_INFINITY, 2)),
        layer("nn.AdaptiveAvgPool2d((5, 3))", "r(2, 3, 7, 6)", () -> new AdaptiveAvgPool2d(5, 3)),
        layer("nn.AdaptiveAvgPool2d(2)", "r(3, 7, 6)", () -> new AdaptiveAvgPool2d(2)),
        layer("nn.AdaptiveMaxPool2d((5, 3))", "r(2, 3, 7, 6)", () -> new AdaptiveMaxPool2d(5, 3)),
        layer("nn.AdaptiveMaxPool2d(2)", "r(3, 7, 6)", () -> new AdaptiveMaxPool2d(2)),
        function(
            "nn.AdaptiveMaxPool2d((5, 3), return_indices=True)(a)",
            "r(2, 3, 7, 6)",
            in -> pooled(new AdaptiveMaxPool2d(5, 3).callWithIndices(in[0]))),
        function(
            "F.adaptive_avg_pool2d(a, 3)", "r(2, 3, 7, 6)", in -> F.adaptiveAvgPool2d(in[0], 3)),
        function(
            "F.adaptive_max_pool2d(a, 3)", "r(2, 3, 7, 6)", in -> F.adaptiveMaxPool2d(in[0], 3)),
        function(
            "F.adaptive_max_pool2d(a, 3, return_indices=True)",
            "r(3, 7, 6)",
            in -> pooled(F.adaptiveMaxPool2dWithIndices(in[0], 3))),
        layer(
            "nn.MaxUnpool2d(2)",
            "*F.max_pool2d(r(2, 3, 7, 6), 2, return_indices=True)",
            () -> new MaxUnpool2d(2)),
        layer(
            "nn.MaxUnpool2d(3, stride=2, padding=1)",
            "*F.max_pool2d(r(2, 3, 7, 5), 3, 2, 1, return_indices=True)",
            () -> new MaxUnpool2d(new long[] {3}, new long[] {2}, new long[] {1})),
        function(
            "nn.MaxUnpool2d(2)(a, b, output_size=(7, 6,))",
            "*F.max_pool2d(r(2, 3, 7, 6), 2, return_indices=True)",
            in -> new MaxUnpool2d(2).call(in[0], in[1], 7, 6)),
        function(
            "F.max_unpool2d(a, b, 2)",
            "*F.max_pool2d(r(2, 3, 7, 6), 2, return_indices=True)",
            in -> F.maxUnpool2d(in[0], in[1], 2)),
        fails(
            "nn.MaxUnpool2d(2)(a, b, output_size=(20, 6))",
            "*F.max_pool2d(r(2, 3, 7, 6), 2, return_indices=True)",
            in -> new MaxUnpool2d(2).call(in[0], in[1], 20, 6)),
        layer(
            "nn.AdaptiveAvgPool2d((None, 3))", "r(2, 3, 7, 6)", () -> new AdaptiveAvgPool2d(-1, 3)),
        layer("nn.AdaptiveMaxPool2d((None, 3))", "r(3, 7, 6)", () -> new AdaptiveMaxPool2d(-1, 3)),
        function(
            "nn.FractionalMaxPool2d(2, output_size=2)(a)",
            "r(2, 3, 7, 6)",
            in ->
                new FractionalMaxPool2d(2, FractionalMaxPool2d.options().outputSize(2))
                    .call(in[0])),
        function(
            "nn.FractionalMaxPool2d(2, output_ratio=0.6, return_indices=True)(a)",
            "r(3, 7, 6)",
            in ->
                pooled(
                    new FractionalMaxPool2d(2, FractionalMaxPool2d.options().outputRatio(0.6))
                        .callWithIndices(in[0]))),
        layer(
            "nn.FractionalMaxPool2d(2, output_ratio=(0.5, 0.5), _random_samples=torch.full((2, 3,"
                + " 2), 0.4))",
            "r(2, 3, 7, 6)",
            () ->
                new FractionalMaxPool2d(
                    2,
                    FractionalMaxPool2d.options()
                        .outputRatio(0.5)
                        .randomSamples(Torch.full(new long[] {2, 3, 2}, 0.4)))),
        function(
            "F.fractional_max_pool2d(a, 2, output_size=2)",
            "r(2, 3, 7, 6)",
            in -> F.fractionalMaxPool2d(in[0], 2, FractionalMaxPoolOptions.DEFAULT.outputSize(2))),
        fails(
            "nn.FractionalMaxPool2d(2)",
            "",
            in -> new FractionalMaxPool2d(2, FractionalMaxPool2d.options())),
        fails(
            "nn.FractionalMaxPool2d(2, output_ratio=1.5)",
            "",
            in -> new FractionalMaxPool2d(2, FractionalMaxPool2d.options().outputRatio(1.5))),
        fails(
            "F.fractional_max_pool2d(a, 2)",
            "r(2, 3, 7, 6)",
            in -> F.fractionalMaxPool2d(in[0], 2, FractionalMaxPoolOptions.DEFAULT)));
  }

  @TestFactory
  Stream<DynamicTest> three() {
    return Parity.tests(
        PoolingTest.class,
        layer("nn.MaxPool3d(2)", "r(2, 3, 5, 4, 6)", () -> new MaxPool3d(2)),
        layer("nn.MaxPool3d(2)", "r(3, 5, 4, 6)", () -> new MaxPool3d(2)),
        layer(
            "nn.MaxPool3d((2, 3, 2), stride=2, padding=1, ceil_mode=True)",
            "r(2, 3, 5, 4, 6)",
            () ->
                new MaxPool3d(
                    new long[] {2, 3, 2}, MaxPool3d.options().stride(2).padding(1).ceilMode(true))),
        layer(
            "nn.MaxPool3d(2, stride=1, dilation=2)",
            "r(2, 3, 5, 4, 6)",
            () -> new MaxPool3d(2, MaxPool3d.options().stride(1).dilation(2))),
        layer("nn.MaxPool3d(3, 2)", "r(2, 3, 5, 4, 6)", () -> new MaxPool3d(3, 2)),
        layer("nn.MaxPool3d(3, 2, 1)", "r(3, 5, 4, 6)", () -> new MaxPool3d(3, 2, 1)),
        layer("nn.AvgPool3d(3, 2)", "r(2, 3, 5, 4, 6)", () -> new AvgPool3d(3, 2)),
        layer("nn.AvgPool3d(3, 2, 1)", "r(3, 5, 4, 6)", () -> new AvgPool3d(3, 2, 1)),
        layer("nn.LPPool3d(2.0, 3, 2)", "u(2, 3, 5, 4, 6)", () -> new LPPool3d(2, 3, 2)),
        function("F.max_pool3d(a, 3, 2, 1)", "r(2, 3, 5, 4, 6)", in -> F.maxPool3d(in[0], 3, 2, 1)),
        function("F.avg_pool3d(a, 3, 2)", "r(2, 3, 5, 4, 6)", in -> F.avgPool3d(in[0], 3, 2)),
        function(
            "F.max_unpool3d(a, b, 2, 2)",
            "*F.max_pool3d(r(2, 3, 5, 4, 6), 2, return_indices=True)",
            in -> F.maxUnpool3d(in[0], in[1], 2, 2)),
        function("F.lp_pool3d(a, 2.0, 3, 2)", "u(2, 3, 5, 4, 6)", in -> F.lpPool3d(in[0], 2, 3, 2)),
        function(
            "nn.MaxPool3d(2, 1, return_indices=True)(a)",
            "r(2, 3, 5, 4, 6)",
            in -> pooled(new MaxPool3d(2, MaxPool3d.options().stride(1)).callWithIndices(in[0]))),
        function(
            "F.max_pool3d(a, (2, 3, 2))",
            "r(2, 3, 5, 4, 6)",
            in -> F.maxPool3d(in[0], new long[] {2, 3, 2})),
        function(
            "F.max_pool3d(a, 3, 2, 1, 1, True)",
            "r(2, 3, 5, 4, 6)",
            in ->
                F.maxPool3d(in[0], 3, MaxPoolOptions.DEFAULT.stride(2).padding(1).ceilMode(true))),
        function(
            "F.max_pool3d(a, 2, return_indices=True)",
            "r(3, 5, 4, 6)",
            in -> pooled(F.maxPool3dWithIndices(in[0], 2))),
        fails(
            "F.max_pool3d(a, 2, padding=2)",
            "r(2, 3, 5, 4, 6)",
            in -> F.maxPool3d(in[0], 2, MaxPoolOptions.DEFAULT.padding(2))),
        layer("nn.AvgPool3d(2)", "r(2, 3, 5, 4, 6)", () -> new AvgPool3d(2)),
        layer(
            "nn.AvgPool3d((2, 3, 2), stride=2, padding=1, ceil_mode=True, count_include_pad=False,"
                + " divisor_override=3)",
            "r(3, 5, 4, 6)",
            () ->
                new AvgPool3d(
                    new long[] {2, 3, 2},
                    AvgPool3d.options()
                        .stride(2)
                        .padding(1)
                        .ceilMode(true)
                        .countIncludePad(false)
                        .divisorOverride(3L))),
        layer(
            "nn.AvgPool3d(3, 1, 1)",
            "r(2, 3, 5, 4, 6)",
            () -> new AvgPool3d(3, AvgPool3d.options().stride(1).padding(1))),
        function(
            "F.avg_pool3d(a, 3, 2, 1, True, False)",
            "r(2, 3, 5, 4, 6)",
            in ->
                F.avgPool3d(
                    in[0],
                    3,
                    AvgPoolOptions.DEFAULT
                        .stride(2)
                        .padding(1)
                        .ceilMode(true)
                        .countIncludePad(false))),
        fails(
            "F.avg_pool3d(a, 2, padding=2)",
            "r(2, 3, 5, 4, 6)",
            in -> F.avgPool3d(in[0], 2, AvgPoolOptions.DEFAULT.padding(2))),
        layer("nn.LPPool3d(2.0, 2)", "u(2, 3, 5, 4, 6)", () -> new LPPool3d(2, 2)),
        layer(
            "nn.LPPool3d(1.5, (2, 3, 2), stride=1, ceil_mode=True)",
            "u(2, 3, 5, 4, 6)",
            () -> new LPPool3d(1.5, new long[] {2, 3, 2}, new long[] {1}, true)),
        function("F.lp_pool3d(a, 3.0, 2)", "r(2, 3, 5, 4, 6)", in -> F.lpPool3d(in[0], 3, 2)),
        function(
            "F.lp_pool3d(a, float('inf'), 2, stride=1)",
            "r(2, 3, 5, 4, 6)",
            in ->
                F.lpPool3d(in[0], Double.POSITIVE_INFINITY, new long[] {2}, new long[] {1}, false)),
        function(
            "F.lp_pool3d(a, -float('inf'), 2)",
            "r(2, 3, 5, 4, 6)",
            in -> F.lpPool3d(in[0], Double.NEGATIVE_INFINITY, 2)),
        layer(
            "nn.AdaptiveAvgPool3d((2, 3, 4))",
            "r(2, 3, 5, 4, 6)",
            () -> new AdaptiveAvgPool3d(2, 3, 4)),
        layer("nn.AdaptiveAvgPool3d(2)", "r(3, 5, 4, 6)", () -> new AdaptiveAvgPool3d(2)),
        layer(
            "nn.AdaptiveMaxPool3d((2, 3, 4))",
            "r(2, 3, 5, 4, 6)",
            () -> new AdaptiveMaxPool3d(2, 3, 4)),
        layer("nn.AdaptiveMaxPool3d(2)", "r(3, 5, 4, 6)", () -> new AdaptiveMaxPool3d(2)),
        function(
            "nn.AdaptiveMaxPool3d((2, 3, 4), return_indices=True)(a)",
            "r(2, 3, 5, 4, 6)",
            in -> pooled(new AdaptiveMaxPool3d(2, 3, 4).callWithIndices(in[0]))),
        function(
            "F.adaptive_avg_pool3d(a, 3)", "r(2, 3, 5, 4, 6)", in -> F.adaptiveAvgPool3d(in[0], 3)),
        function(
            "F.adaptive_max_pool3d(a, 3)", "r(2, 3, 5, 4, 6)", in -> F.adaptiveMaxPool3d(in[0], 3)),
        function(
            "F.adaptive_max_pool3d(a, 3, return_indices=True)",
            "r(3, 5, 4, 6)",
            in -> pooled(F.adaptiveMaxPool3dWithIndices(in[0], 3))),
        layer(
            "nn.MaxUnpool3d(2)",
            "*F.max_pool3d(r(2, 3, 5, 4, 6), 2, return_indices=True)",
            () -> new MaxUnpool3d(2)),
        layer(
            "nn.MaxUnpool3d(3, stride=2, padding=1)",
            "*F.max_pool3d(r(2, 3, 5, 3, 7), 3, 2, 1, return_indices=True)",
            () -> new MaxUnpool3d(new long[] {3}, new long[] {2}, new long[] {1})),
        function(
            "nn.MaxUnpool3d(2)(a, b, output_size=(5, 4, 6,))",
            "*F.max_pool3d(r(2, 3, 5, 4, 6), 2, return_indices=True)",
            in -> new MaxUnpool3d(2).call(in[0], in[1], 5, 4, 6)),
        function(
            "F.max_unpool3d(a, b, 2)",
            "*F.max_pool3d(r(2, 3, 5, 4, 6), 2, return_indices=True)",
            in -> F.maxUnpool3d(in[0], in[1], 2)),
        fails(
            "nn.MaxUnpool3d(2)(a, b, output_size=(20, 4, 6))",
            "*F.max_pool3d(r(2, 3, 5, 4, 6), 2, return_indices=True)",
            in -> new MaxUnpool3d(2).call(in[0], in[1], 20, 4, 6)),
        layer(
            "nn.AdaptiveAvgPool3d((2, None, 4))",
            "r(2, 3, 5, 4, 6)",
            () -> new AdaptiveAvgPool3d(2, -1, 4)),
        layer(
            "nn.AdaptiveMaxPool3d((2, None, 4))",
            "r(3, 5, 4, 6)",
            () -> new AdaptiveMaxPool3d(2, -1, 4)),
        function(
            "nn.FractionalMaxPool3d(2, output_size=2)(a)",
            "r(2, 3, 5, 4, 6)",
            in ->
                new FractionalMaxPool3d(2, FractionalMaxPool3d.options().outputSize(2))
                    .call(in[0])),
        function(
            "nn.FractionalMaxPool3d(2, output_ratio=0.6, return_indices=True)(a)",
            "r(3, 5, 4, 6)",
            in ->
                pooled(
                    new FractionalMaxPool3d(2, FractionalMaxPool3d.options().outputRatio(0.6))
                        .callWithIndices(in[0]))),
        layer(
            "nn.FractionalMaxPool3d(2, output_ratio=(0.5, 0.5, 0.5), _random_samples=torch.full((2,"
                + " 3, 3), 0.4))",
            "r(2, 3, 5, 4, 6)",
            () ->
                new FractionalMaxPool3d(
                    2,
                    FractionalMaxPool3d.options()
                        .outputRatio(0.5)
                        .randomSamples(Torch.full(new long[] {2, 3, 3}, 0.4)))),
        function(
            "F.fractional_max_pool3d(a, 2, output_size=2)",
            "r(2, 3, 5, 4, 6)",
            in -> F.fractionalMaxPool3d(in[0], 2, FractionalMaxPoolOptions.DEFAULT.outputSize(2))),
        fails(
            "nn.FractionalMaxPool3d(2)",
            "",
            in -> new FractionalMaxPool3d(2, FractionalMaxPool3d.options())),
        fails(
            "nn.FractionalMaxPool3d(2, output_ratio=1.5)",
            "",
            in -> new FractionalMaxPool3d(2, FractionalMaxPool3d.options().outputRatio(1.5))),
        fails(
            "F.fractional_max_pool3d(a, 2)",
            "r(2, 3, 5, 4, 6)",
            in -> F.fractionalMaxPool3d(in[0], 2, FractionalMaxPoolOptions.DEFAULT)));
  }

  private static Tensor[] pooled(Pooled pooled) {
    return new Tensor[] {pooled.output(), pooled.indices()};
  }
}
