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
import torch.nn.functional.GridSampleOptions;
import torch.nn.functional.InterpolateOptions;
import torch.nn.functional.InterpolationMode;

/// Resizing and sampling of pictures; see [Parity].
@ExtendWith(NoLeaks.class)
class VisionTest {
  @TestFactory
  Stream<DynamicTest> vision() {
    return Parity.tests(
        VisionTest.class,
        function(
            "F.interpolate(a, size=7, mode='nearest')",
            "r(2, 3, 5)",
            in ->
                F.interpolate(
                    in[0], InterpolateOptions.DEFAULT.size(7).mode(InterpolationMode.NEAREST))),
        function(
            "F.interpolate(a, scale_factor=1.7, mode='nearest')",
            "r(2, 3, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT.scaleFactor(1.7).mode(InterpolationMode.NEAREST))),
        function(
            "F.interpolate(a, size=7, mode='nearest-exact')",
            "r(2, 3, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT.size(7).mode(InterpolationMode.NEAREST_EXACT))),
        function(
            "F.interpolate(a, scale_factor=1.7, mode='nearest-exact')",
            "r(2, 3, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT
                        .scaleFactor(1.7)
                        .mode(InterpolationMode.NEAREST_EXACT))),
        function(
            "F.interpolate(a, size=7, mode='area')",
            "r(2, 3, 5)",
            in ->
                F.interpolate(
                    in[0], InterpolateOptions.DEFAULT.size(7).mode(InterpolationMode.AREA))),
        function(
            "F.interpolate(a, scale_factor=1.7, mode='area')",
            "r(2, 3, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT.scaleFactor(1.7).mode(InterpolationMode.AREA))),
        function(
            "F.interpolate(a, size=7, mode='nearest')",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0], InterpolateOptions.DEFAULT.size(7).mode(InterpolationMode.NEAREST))),
        function(
            "F.interpolate(a, scale_factor=1.7, mode='nearest')",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT.scaleFactor(1.7).mode(InterpolationMode.NEAREST))),
        function(
            "F.interpolate(a, size=7, mode='nearest-exact')",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT.size(7).mode(InterpolationMode.NEAREST_EXACT))),
        function(
            "F.interpolate(a, scale_factor=1.7, mode='nearest-exact')",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT
                        .scaleFactor(1.7)
                        .mode(InterpolationMode.NEAREST_EXACT))),
        function(
            "F.interpolate(a, size=7, mode='area')",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0], InterpolateOptions.DEFAULT.size(7).mode(InterpolationMode.AREA))),
        function(
            "F.interpolate(a, scale_factor=1.7, mode='area')",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT.scaleFactor(1.7).mode(InterpolationMode.AREA))),
        function(
            "F.interpolate(a, size=7, mode='nearest')",
            "r(1, 2, 3, 4, 2)",
            in ->
                F.interpolate(
                    in[0], InterpolateOptions.DEFAULT.size(7).mode(InterpolationMode.NEAREST))),
        function(
            "F.interpolate(a, scale_factor=1.7, mode='nearest')",
            "r(1, 2, 3, 4, 2)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT.scaleFactor(1.7).mode(InterpolationMode.NEAREST))),
        function(
            "F.interpolate(a, size=7, mode='nearest-exact')",
            "r(1, 2, 3, 4, 2)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT.size(7).mode(InterpolationMode.NEAREST_EXACT))),
        function(
            "F.interpolate(a, scale_factor=1.7, mode='nearest-exact')",
            "r(1, 2, 3, 4, 2)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT
                        .scaleFactor(1.7)
                        .mode(InterpolationMode.NEAREST_EXACT))),
        function(
            "F.interpolate(a, size=7, mode='area')",
            "r(1, 2, 3, 4, 2)",
            in ->
                F.interpolate(
                    in[0], InterpolateOptions.DEFAULT.size(7).mode(InterpolationMode.AREA))),
        function(
            "F.interpolate(a, scale_factor=1.7, mode='area')",
            "r(1, 2, 3, 4, 2)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT.scaleFactor(1.7).mode(InterpolationMode.AREA))),
        function(
            "F.interpolate(a, size=7, mode='linear')",
            "r(2, 3, 5)",
            in ->
                F.interpolate(
                    in[0], InterpolateOptions.DEFAULT.size(7).mode(InterpolationMode.LINEAR))),
        function(
            "F.interpolate(a, size=7, mode='linear', align_corners=True)",
            "r(2, 3, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT
                        .size(7)
                        .mode(InterpolationMode.LINEAR)
                        .alignCorners(true))),
        function(
            "F.interpolate(a, scale_factor=1.7, mode='linear', align_corners=False,"
                + " recompute_scale_factor=True)",
            "r(2, 3, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT
                        .scaleFactor(1.7)
                        .mode(InterpolationMode.LINEAR)
                        .alignCorners(false)
                        .recomputeScaleFactor(true))),
        function(
            "F.interpolate(a, scale_factor=0.6, mode='linear')",
            "r(2, 3, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT.scaleFactor(0.6).mode(InterpolationMode.LINEAR))),
        function(
            "F.interpolate(a, size=7, mode='bilinear')",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0], InterpolateOptions.DEFAULT.size(7).mode(InterpolationMode.BILINEAR))),
        function(
            "F.interpolate(a, size=7, mode='bilinear', align_corners=True)",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT
                        .size(7)
                        .mode(InterpolationMode.BILINEAR)
                        .alignCorners(true))),
        function(
            "F.interpolate(a, scale_factor=1.7, mode='bilinear', align_corners=False,"
                + " recompute_scale_factor=True)",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT
                        .scaleFactor(1.7)
                        .mode(InterpolationMode.BILINEAR)
                        .alignCorners(false)
                        .recomputeScaleFactor(true))),
        function(
            "F.interpolate(a, scale_factor=0.6, mode='bilinear')",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT.scaleFactor(0.6).mode(InterpolationMode.BILINEAR))),
        function(
            "F.interpolate(a, size=7, mode='bicubic')",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0], InterpolateOptions.DEFAULT.size(7).mode(InterpolationMode.BICUBIC))),
        function(
            "F.interpolate(a, size=7, mode='bicubic', align_corners=True)",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT
                        .size(7)
                        .mode(InterpolationMode.BICUBIC)
                        .alignCorners(true))),
        function(
            "F.interpolate(a, scale_factor=1.7, mode='bicubic', align_corners=False,"
                + " recompute_scale_factor=True)",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT
                        .scaleFactor(1.7)
                        .mode(InterpolationMode.BICUBIC)
                        .alignCorners(false)
                        .recomputeScaleFactor(true))),
        function(
            "F.interpolate(a, scale_factor=0.6, mode='bicubic')",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT.scaleFactor(0.6).mode(InterpolationMode.BICUBIC))),
        function(
            "F.interpolate(a, size=7, mode='trilinear')",
            "r(1, 2, 3, 4, 2)",
            in ->
                F.interpolate(
                    in[0], InterpolateOptions.DEFAULT.size(7).mode(InterpolationMode.TRILINEAR))),
        function(
            "F.interpolate(a, size=7, mode='trilinear', align_corners=True)",
            "r(1, 2, 3, 4, 2)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT
                        .size(7)
                        .mode(InterpolationMode.TRILINEAR)
                        .alignCorners(true))),
        function(
            "F.interpolate(a, scale_factor=1.7, mode='trilinear', align_corners=False,"
                + " recompute_scale_factor=True)",
            "r(1, 2, 3, 4, 2)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT
                        .scaleFactor(1.7)
                        .mode(InterpolationMode.TRILINEAR)
                        .alignCorners(false)
                        .recomputeScaleFactor(true))),
        function(
            "F.interpolate(a, scale_factor=0.6, mode='trilinear')",
            "r(1, 2, 3, 4, 2)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT.scaleFactor(0.6).mode(InterpolationMode.TRILINEAR))),
        function(
            "F.interpolate(a, size=(2, 3), mode='bilinear', antialias=True)",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT
                        .size(2, 3)
                        .mode(InterpolationMode.BILINEAR)
                        .antialias(true))),
        function(
            "F.interpolate(a, scale_factor=(0.5, 0.8), mode='bicubic', antialias=True)",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT
                        .scaleFactor(0.5, 0.8)
                        .mode(InterpolationMode.BICUBIC)
                        .antialias(true))),
        function(
            "F.interpolate(a, size=(2, 3), mode='lanczos', antialias=True)",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0],
                    InterpolateOptions.DEFAULT
                        .size(2, 3)
                        .mode(InterpolationMode.LANCZOS)
                        .antialias(true))),
        fails(
            "F.interpolate(a, size=3, scale_factor=2.0)",
            "r(2, 3, 5)",
            in -> F.interpolate(in[0], InterpolateOptions.DEFAULT.size(3).scaleFactor(2))),
        fails(
            "F.interpolate(a, mode='nearest')",
            "r(2, 3, 5)",
            in -> F.interpolate(in[0], InterpolateOptions.DEFAULT)),
        fails(
            "F.interpolate(a, size=3, align_corners=True)",
            "r(2, 3, 5)",
            in -> F.interpolate(in[0], InterpolateOptions.DEFAULT.size(3).alignCorners(true))),
        fails(
            "F.interpolate(a, size=(3, 3))",
            "r(2, 3, 5)",
            in -> F.interpolate(in[0], InterpolateOptions.DEFAULT.size(3, 3))),
        fails(
            "F.interpolate(a, size=3, mode='bilinear')",
            "r(2, 3, 5)",
            in ->
                F.interpolate(
                    in[0], InterpolateOptions.DEFAULT.size(3).mode(InterpolationMode.BILINEAR))),
        fails(
            "F.interpolate(a, size=3, mode='linear')",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0], InterpolateOptions.DEFAULT.size(3).mode(InterpolationMode.LINEAR))),
        fails(
            "F.interpolate(a, size=3, mode='nearest', antialias=True)",
            "r(2, 3, 4, 5)",
            in -> F.interpolate(in[0], InterpolateOptions.DEFAULT.size(3).antialias(true))),
        fails(
            "F.interpolate(a, size=3, recompute_scale_factor=True)",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0], InterpolateOptions.DEFAULT.size(3).recomputeScaleFactor(true))),
        fails(
            "F.interpolate(a, size=3, mode='lanczos')",
            "r(2, 3, 4, 5)",
            in ->
                F.interpolate(
                    in[0], InterpolateOptions.DEFAULT.size(3).mode(InterpolationMode.LANCZOS))),
        fails(
            "F.interpolate(a, size=3)",
            "r(3, 4)",
            in -> F.interpolate(in[0], InterpolateOptions.DEFAULT.size(3))),
        function("F.interpolate(a, (3, 6))", "r(2, 3, 4, 5)", in -> F.interpolate(in[0], 3, 6)),
        function(
            "F.upsample(a, size=3, mode='linear')",
            "r(2, 3, 5)",
            in ->
                F.upsample(
                    in[0], InterpolateOptions.DEFAULT.size(3).mode(InterpolationMode.LINEAR))),
        function(
            "F.upsample_nearest(a, scale_factor=2)",
            "r(2, 3, 4, 5)",
            in -> F.upsampleNearest(in[0], InterpolateOptions.DEFAULT.scaleFactor(2))),
        function(
            "F.upsample_bilinear(a, size=(3, 6))",
            "r(2, 3, 4, 5)",
            in -> F.upsampleBilinear(in[0], InterpolateOptions.DEFAULT.size(3, 6))),
        layer(
            "nn.Upsample(scale_factor=2)",
            "r(2, 3, 5)",
            () -> new Upsample(Upsample.options().scaleFactor(2))),
        layer(
            "nn.Upsample(size=(3, 6), mode='bilinear', align_corners=True)",
            "r(2, 3, 4, 5)",
            () ->
                new Upsample(
                    Upsample.options()
                        .size(3, 6)
                        .mode(InterpolationMode.BILINEAR)
                        .alignCorners(true))),
        layer(
            "nn.Upsample(scale_factor=(1.5, 2.0, 1.0), mode='trilinear')",
            "r(1, 2, 3, 4, 2)",
            () ->
                new Upsample(
                    Upsample.options().scaleFactor(1.5, 2, 1).mode(InterpolationMode.TRILINEAR))),
        layer(
            "nn.Upsample(size=4, mode='nearest-exact')",
            "r(2, 3, 5)",
            () -> new Upsample(Upsample.options().size(4).mode(InterpolationMode.NEAREST_EXACT))),
        layer(
            "nn.UpsamplingNearest2d(scale_factor=2)",
            "r(2, 3, 4, 5)",
            () -> new UpsamplingNearest2d(Upsample.options().scaleFactor(2))),
        layer(
            "nn.UpsamplingBilinear2d(size=(3, 6))",
            "r(2, 3, 4, 5)",
            () -> new UpsamplingBilinear2d(Upsample.options().size(3, 6))),
        function(
            "F.grid_sample(a, b, mode='bilinear', padding_mode='zeros', align_corners=True)",
            "r(1, 2, 3, 4), u(1, 3, 2, 2) * 3 - 1.5",
            in ->
                F.gridSample(
                    in[0],
                    in[1],
                    new GridSampleOptions(
                        GridSampleOptions.Mode.BILINEAR, GridSampleOptions.Padding.ZEROS, true))),
        function(
            "F.grid_sample(a, b, mode='bilinear', padding_mode='border', align_corners=False)",
            "r(1, 2, 3, 4), u(1, 3, 2, 2) * 3 - 1.5",
            in ->
                F.gridSample(
                    in[0],
                    in[1],
                    new GridSampleOptions(
                        GridSampleOptions.Mode.BILINEAR, GridSampleOptions.Padding.BORDER, false))),
        function(
            "F.grid_sample(a, b, mode='bilinear', padding_mode='reflection', align_corners=True)",
            "r(1, 2, 3, 4), u(1, 3, 2, 2) * 3 - 1.5",
            in ->
                F.gridSample(
                    in[0],
                    in[1],
                    new GridSampleOptions(
                        GridSampleOptions.Mode.BILINEAR,
                        GridSampleOptions.Padding.REFLECTION,
                        true))),
        function(
            "F.grid_sample(a, b, mode='nearest', padding_mode='zeros', align_corners=True)",
            "r(1, 2, 3, 4), u(1, 3, 2, 2) * 3 - 1.5",
            in ->
                F.gridSample(
                    in[0],
                    in[1],
                    new GridSampleOptions(
                        GridSampleOptions.Mode.NEAREST, GridSampleOptions.Padding.ZEROS, true))),
        function(
            "F.grid_sample(a, b, mode='nearest', padding_mode='border', align_corners=False)",
            "r(1, 2, 3, 4), u(1, 3, 2, 2) * 3 - 1.5",
            in ->
                F.gridSample(
                    in[0],
                    in[1],
                    new GridSampleOptions(
                        GridSampleOptions.Mode.NEAREST, GridSampleOptions.Padding.BORDER, false))),
        function(
            "F.grid_sample(a, b, mode='nearest', padding_mode='reflection', align_corners=True)",
            "r(1, 2, 3, 4), u(1, 3, 2, 2) * 3 - 1.5",
            in ->
                F.gridSample(
                    in[0],
                    in[1],
                    new GridSampleOptions(
                        GridSampleOptions.Mode.NEAREST,
                        GridSampleOptions.Padding.REFLECTION,
                        true))),
        function(
            "F.grid_sample(a, b, mode='bicubic', padding_mode='zeros', align_corners=True)",
            "r(1, 2, 3, 4), u(1, 3, 2, 2) * 3 - 1.5",
            in ->
                F.gridSample(
                    in[0],
                    in[1],
                    new GridSampleOptions(
                        GridSampleOptions.Mode.BICUBIC, GridSampleOptions.Padding.ZEROS, true))),
        function(
            "F.grid_sample(a, b, mode='bicubic', padding_mode='border', align_corners=False)",
            "r(1, 2, 3, 4), u(1, 3, 2, 2) * 3 - 1.5",
            in ->
                F.gridSample(
                    in[0],
                    in[1],
                    new GridSampleOptions(
                        GridSampleOptions.Mode.BICUBIC, GridSampleOptions.Padding.BORDER, false))),
        function(
            "F.grid_sample(a, b, mode='bicubic', padding_mode='reflection', align_corners=True)",
            "r(1, 2, 3, 4), u(1, 3, 2, 2) * 3 - 1.5",
            in ->
                F.gridSample(
                    in[0],
                    in[1],
                    new GridSampleOptions(
                        GridSampleOptions.Mode.BICUBIC,
                        GridSampleOptions.Padding.REFLECTION,
                        true))),
        function(
            "F.grid_sample(a, b)",
            "r(1, 2, 3, 4), u(1, 3, 2, 2) * 2 - 1",
            in -> F.gridSample(in[0], in[1])),
        function(
            "F.grid_sample(a, b)",
            "r(1, 2, 3, 4, 2), u(1, 3, 2, 2, 3) * 2 - 1",
            in -> F.gridSample(in[0], in[1])),
        fails(
            "F.grid_sample(a, b)",
            "r(1, 2, 3, 4), u(1, 3, 2, 3)",
            in -> F.gridSample(in[0], in[1])),
        function(
            "F.affine_grid(a, (2, 1, 3, 4))", "r(2, 2, 3)", in -> F.affineGrid(in[0], 2, 1, 3, 4)),
        function(
            "F.affine_grid(a, (2, 1, 2, 3, 4), align_corners=True)",
            "r(2, 3, 4)",
            in -> F.affineGrid(in[0], new long[] {2, 1, 2, 3, 4}, true)),
        fails(
            "F.affine_grid(a, (2, 1, 3, 4))", "r(2, 3, 4)", in -> F.affineGrid(in[0], 2, 1, 3, 4)),
        fails("F.affine_grid(a, (2, 1, 3))", "r(2, 2, 3)", in -> F.affineGrid(in[0], 2, 1, 3)),
        fails(
            "F.affine_grid(a, (2, 1, 0, 4))", "r(2, 2, 3)", in -> F.affineGrid(in[0], 2, 1, 0, 4)),
        fails(
            "F.affine_grid(a, (2, 1, 3, 4))",
            "i(3, 2, 2, 3)",
            in -> F.affineGrid(in[0], 2, 1, 3, 4)));
  }
}
