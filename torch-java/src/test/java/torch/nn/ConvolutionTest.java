package torch.nn;

import static torch.nn.Parity.fails;
import static torch.nn.Parity.function;
import static torch.nn.Parity.layer;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.NoLeaks;
import torch.nn.functional.ConvOptions;
import torch.nn.functional.ConvTransposeOptions;
import torch.nn.functional.F;
import torch.nn.functional.PaddingMode;

/// Convolutions of one, two and three directions, unfolding and folding; see [Parity].
@ExtendWith(NoLeaks.class)
class ConvolutionTest {
  @TestFactory
  Stream<DynamicTest> one() {
    return Parity.tests(
        ConvolutionTest.class,
        layer("nn.Conv1d(4, 4, 3)", "r(2, 4, 7)", () -> new Conv1d(4, 4, 3)),
        layer("nn.Conv1d(4, 4, 3)", "r(4, 7)", () -> new Conv1d(4, 4, 3)),
        layer("nn.Conv1d(4, 4, 3, 2)", "r(2, 4, 7)", () -> new Conv1d(4, 4, 3, 2)),
        layer("nn.Conv1d(4, 2, 3, 2, 1)", "r(2, 4, 7)", () -> new Conv1d(4, 2, 3, 2, 1)),
        layer(
            "nn.ConvTranspose1d(4, 2, 3, 2, 1)",
            "r(2, 4, 7)",
            () -> new ConvTranspose1d(4, 2, 3, 2, 1)),
        function(
            "F.conv1d(a, b, None, 2, 1)",
            "r(2, 4, 7), r(2, 4, 2)",
            in -> F.conv1d(in[0], in[1], null, 2, 1)),
        function(
            "F.conv_transpose1d(a, b, None, 2, 1)",
            "r(2, 4, 7), r(4, 2, 2)",
            in -> F.convTranspose1d(in[0], in[1], null, 2, 1)),
        layer(
            "nn.Conv1d(4, 4, 3, stride=2, padding=1)",
            "r(2, 4, 7)",
            () -> new Conv1d(4, 4, new long[] {3}, Conv1d.options().stride(2).padding(1))),
        layer(
            "nn.Conv1d(4, 4, 2, dilation=2, groups=2, bias=False)",
            "r(2, 4, 7)",
            () -> new Conv1d(4, 4, 2, Conv1d.options().dilation(2).groups(2).bias(false))),
        layer(
            "nn.Conv1d(4, 4, 3, padding='same')",
            "r(2, 4, 7)",
            () -> new Conv1d(4, 4, new long[] {3}, Conv1d.options().padding("same"))),
        layer(
            "nn.Conv1d(4, 4, 2, padding='same')",
            "r(2, 4, 7)",
            () -> new Conv1d(4, 4, 2, Conv1d.options().padding("same"))),
        layer(
            "nn.Conv1d(4, 4, 2, padding='valid', groups=4)",
            "r(2, 4, 7)",
            () -> new Conv1d(4, 4, 2, Conv1d.options().padding("valid").groups(4))),
        layer(
            "nn.Conv1d(4, 2, 3, padding=1, padding_mode='reflect')",
            "r(2, 4, 7)",
            () ->
                new Conv1d(4, 2, 3, Conv1d.options().padding(1).paddingMode(PaddingMode.REFLECT))),
        layer(
            "nn.Conv1d(4, 2, 3, padding=1, padding_mode='replicate')",
            "r(2, 4, 7)",
            () ->
                new Conv1d(
                    4, 2, 3, Conv1d.options().padding(1).paddingMode(PaddingMode.REPLICATE))),
        layer(
            "nn.Conv1d(4, 2, 3, padding=1, padding_mode='circular')",
            "r(2, 4, 7)",
            () ->
                new Conv1d(4, 2, 3, Conv1d.options().padding(1).paddingMode(PaddingMode.CIRCULAR))),
        layer(
            "nn.Conv1d(4, 2, 2, padding='same', padding_mode='circular')",
            "r(2, 4, 7)",
            () ->
                new Conv1d(
                    4, 2, 2, Conv1d.options().padding("same").paddingMode(PaddingMode.CIRCULAR))),
        layer("nn.ConvTranspose1d(4, 2, 3)", "r(2, 4, 7)", () -> new ConvTranspose1d(4, 2, 3)),
        layer(
            "nn.ConvTranspose1d(4, 2, 3, stride=2, padding=1, output_padding=1)",
            "r(2, 4, 7)",
            () ->
                new ConvTranspose1d(
                    4,
                    2,
                    new long[] {3},
                    ConvTranspose1d.options().stride(2).padding(1).outputPadding(1))),
        layer(
            "nn.ConvTranspose1d(4, 2, 2, dilation=2, groups=2, bias=False)",
            "r(4, 7)",
            () ->
                new ConvTranspose1d(
                    4, 2, 2, ConvTranspose1d.options().dilation(2).groups(2).bias(false))),
        function(
            "nn.ConvTranspose1d(4, 2, 3, stride=2)(a.float(), output_size=(15,)).to(a.dtype)",
            "r(2, 4, 7)",
            in ->
                new ConvTranspose1d(4, 2, 3, ConvTranspose1d.options().stride(2))
                    .call(in[0].to(DType.FLOAT32), 15)
                    .to(in[0].dtype())),
        fails(
            "nn.ConvTranspose1d(4, 2, 3, stride=2)(a.float(), output_size=(3,))",
            "r(2, 4, 7)",
            in ->
                new ConvTranspose1d(4, 2, 3, ConvTranspose1d.options().stride(2))
                    .call(in[0].to(DType.FLOAT32), 3)),
        function(
            "F.conv1d(a, b, groups=2)",
            "r(2, 4, 7), r(6, 2, 2)",
            in -> F.conv1d(in[0], in[1], null, ConvOptions.DEFAULT.groups(2))),
        function(
            "F.conv1d(a, b, c, 2, 1, 1, 2)",
            "r(2, 4, 7), r(6, 2, 2), r(6)",
            in ->
                F.conv1d(in[0], in[1], in[2], ConvOptions.DEFAULT.stride(2).padding(1).groups(2))),
        function(
            "F.conv_transpose1d(a, b)",
            "r(2, 6, 7), r(6, 2, 2)",
            in -> F.convTranspose1d(in[0], in[1])),
        function(
            "F.conv_transpose1d(a, b, c, 2, 0, 1, 1, 2)",
            "r(2, 6, 7), r(6, 2, 2), r(2)",
            in ->
                F.convTranspose1d(
                    in[0],
                    in[1],
                    in[2],
                    ConvTransposeOptions.DEFAULT.stride(2).outputPadding(1).dilation(2))),
        fails(
            "nn.Conv1d(3, 4, 3, groups=2)",
            "",
            in -> new Conv1d(3, 4, 3, Conv1d.options().groups(2))),
        fails(
            "nn.Conv1d(3, 4, 3, stride=2, padding='same')",
            "",
            in -> new Conv1d(3, 4, 3, Conv1d.options().stride(2).padding("same"))),
        fails(
            "nn.Conv1d(3, 4, 3, padding='full')",
            "",
            in -> new Conv1d(3, 4, 3, Conv1d.options().padding("full"))),
        fails("F.conv1d(a, b)", "r(2, 3, 7), r(6, 2, 2)", in -> F.conv1d(in[0], in[1])));
  }

  @TestFactory
  Stream<DynamicTest> two() {
    return Parity.tests(
        ConvolutionTest.class,
        layer("nn.Conv2d(4, 4, 3)", "r(2, 4, 5, 4)", () -> new Conv2d(4, 4, 3)),
        layer("nn.Conv2d(4, 4, 3)", "r(4, 5, 4)", () -> new Conv2d(4, 4, 3)),
        layer("nn.Conv2d(4, 4, 3, 2)", "r(2, 4, 5, 4)", () -> new Conv2d(4, 4, 3, 2)),
        layer("nn.Conv2d(4, 2, 3, 2, 1)", "r(2, 4, 5, 4)", () -> new Conv2d(4, 2, 3, 2, 1)),
        layer(
            "nn.ConvTranspose2d(4, 2, 3, 2, 1)",
            "r(2, 4, 5, 4)",
            () -> new ConvTranspose2d(4, 2, 3, 2, 1)),
        function(
            "F.conv2d(a, b, None, 2, 1)",
            "r(2, 4, 5, 4), r(2, 4, 2, 2)",
            in -> F.conv2d(in[0], in[1], null, 2, 1)),
        function(
            "F.conv_transpose2d(a, b, None, 2, 1)",
            "r(2, 4, 5, 4), r(4, 2, 2, 2)",
            in -> F.convTranspose2d(in[0], in[1], null, 2, 1)),
        layer(
            "nn.Conv2d(4, 4, (3, 2), stride=2, padding=1)",
            "r(2, 4, 5, 4)",
            () -> new Conv2d(4, 4, new long[] {3, 2}, Conv2d.options().stride(2).padding(1))),
        layer(
            "nn.Conv2d(4, 4, 2, dilation=2, groups=2, bias=False)",
            "r(2, 4, 5, 4)",
            () -> new Conv2d(4, 4, 2, Conv2d.options().dilation(2).groups(2).bias(false))),
        layer(
            "nn.Conv2d(4, 4, (3, 5), padding='same')",
            "r(2, 4, 5, 4)",
            () -> new Conv2d(4, 4, new long[] {3, 5}, Conv2d.options().padding("same"))),
        layer(
            "nn.Conv2d(4, 4, 2, padding='same')",
            "r(2, 4, 5, 4)",
            () -> new Conv2d(4, 4, 2, Conv2d.options().padding("same"))),
        layer(
            "nn.Conv2d(4, 4, 2, padding='valid', groups=4)",
            "r(2, 4, 5, 4)",
            () -> new Conv2d(4, 4, 2, Conv2d.options().padding("valid").groups(4))),
        layer(
            "nn.Conv2d(4, 2, 3, padding=1, padding_mode='reflect')",
            "r(2, 4, 5, 4)",
            () ->
                new Conv2d(4, 2, 3, Conv2d.options().padding(1).paddingMode(PaddingMode.REFLECT))),
        layer(
            "nn.Conv2d(4, 2, 3, padding=1, padding_mode='replicate')",
            "r(2, 4, 5, 4)",
            () ->
                new Conv2d(
                    4, 2, 3, Conv2d.options().padding(1).paddingMode(PaddingMode.REPLICATE))),
        layer(
            "nn.Conv2d(4, 2, 3, padding=1, padding_mode='circular')",
            "r(2, 4, 5, 4)",
            () ->
                new Conv2d(4, 2, 3, Conv2d.options().padding(1).paddingMode(PaddingMode.CIRCULAR))),
        layer(
            "nn.Conv2d(4, 2, 2, padding='same', padding_mode='circular')",
            "r(2, 4, 5, 4)",
            () ->
                new Conv2d(
                    4, 2, 2, Conv2d.options().padding("same").paddingMode(PaddingMode.CIRCULAR))),
        layer("nn.ConvTranspose2d(4, 2, 3)", "r(2, 4, 5, 4)", () -> new ConvTranspose2d(4, 2, 3)),
        layer(
            "nn.ConvTranspose2d(4, 2, (3, 2), stride=2, padding=1, output_padding=1)",
            "r(2, 4, 5, 4)",
            () ->
                new ConvTranspose2d(
                    4,
                    2,
                    new long[] {3, 2},
                    ConvTranspose2d.options().stride(2).padding(1).outputPadding(1))),
        layer(
            "nn.ConvTranspose2d(4, 2, 2, dilation=2, groups=2, bias=False)",
            "r(4, 5, 4)",
            () ->
                new ConvTranspose2d(
                    4, 2, 2, ConvTranspose2d.options().dilation(2).groups(2).bias(false))),
        function(
            "nn.ConvTranspose2d(4, 2, 3, stride=2)(a.float(), output_size=(11, 10)).to(a.dtype)",
            "r(2, 4, 5, 4)",
            in ->
                new ConvTranspose2d(4, 2, 3, ConvTranspose2d.options().stride(2))
                    .call(in[0].to(DType.FLOAT32), 11, 10)
                    .to(in[0].dtype())),
        fails(
            "nn.ConvTranspose2d(4, 2, 3, stride=2)(a.float(), output_size=(3, 10))",
            "r(2, 4, 5, 4)",
            in ->
                new ConvTranspose2d(4, 2, 3, ConvTranspose2d.options().stride(2))
                    .call(in[0].to(DType.FLOAT32), 3, 10)),
        function(
            "F.conv2d(a, b, groups=2)",
            "r(2, 4, 5, 4), r(6, 2, 2, 2)",
            in -> F.conv2d(in[0], in[1], null, ConvOptions.DEFAULT.groups(2))),
        function(
            "F.conv2d(a, b, c, 2, 1, 1, 2)",
            "r(2, 4, 5, 4), r(6, 2, 2, 2), r(6)",
            in ->
                F.conv2d(in[0], in[1], in[2], ConvOptions.DEFAULT.stride(2).padding(1).groups(2))),
        function(
            "F.conv_transpose2d(a, b)",
            "r(2, 6, 5, 4), r(6, 2, 2, 2)",
            in -> F.convTranspose2d(in[0], in[1])),
        function(
            "F.conv_transpose2d(a, b, c, 2, 0, 1, 1, 2)",
            "r(2, 6, 5, 4), r(6, 2, 2, 2), r(2)",
            in ->
                F.convTranspose2d(
                    in[0],
                    in[1],
                    in[2],
                    ConvTransposeOptions.DEFAULT.stride(2).outputPadding(1).dilation(2))),
        fails(
            "nn.Conv2d(3, 4, 3, groups=2)",
            "",
            in -> new Conv2d(3, 4, 3, Conv2d.options().groups(2))),
        fails(
            "nn.Conv2d(3, 4, 3, stride=2, padding='same')",
            "",
            in -> new Conv2d(3, 4, 3, Conv2d.options().stride(2).padding("same"))),
        fails(
            "nn.Conv2d(3, 4, 3, padding='full')",
            "",
            in -> new Conv2d(3, 4, 3, Conv2d.options().padding("full"))),
        fails("F.conv2d(a, b)", "r(2, 3, 5, 4), r(6, 2, 2, 2)", in -> F.conv2d(in[0], in[1])));
  }

  @TestFactory
  Stream<DynamicTest> three() {
    return Parity.tests(
        ConvolutionTest.class,
        layer("nn.Conv3d(4, 4, 3)", "r(2, 4, 3, 4, 3)", () -> new Conv3d(4, 4, 3)),
        layer("nn.Conv3d(4, 4, 3)", "r(4, 3, 4, 3)", () -> new Conv3d(4, 4, 3)),
        layer("nn.Conv3d(4, 4, 3, 2)", "r(2, 4, 3, 4, 3)", () -> new Conv3d(4, 4, 3, 2)),
        layer("nn.Conv3d(4, 2, 3, 2, 1)", "r(2, 4, 3, 4, 3)", () -> new Conv3d(4, 2, 3, 2, 1)),
        layer(
            "nn.ConvTranspose3d(4, 2, 3, 2, 1)",
            "r(2, 4, 3, 4, 3)",
            () -> new ConvTranspose3d(4, 2, 3, 2, 1)),
        function(
            "F.conv3d(a, b, None, 2, 1)",
            "r(2, 4, 3, 4, 3), r(2, 4, 2, 2, 2)",
            in -> F.conv3d(in[0], in[1], null, 2, 1)),
        function(
            "F.conv_transpose3d(a, b, None, 2, 1)",
            "r(2, 4, 3, 4, 3), r(4, 2, 2, 2, 2)",
            in -> F.convTranspose3d(in[0], in[1], null, 2, 1)),
        layer(
            "nn.Conv3d(4, 4, (2, 1, 3), stride=2, padding=1)",
            "r(2, 4, 3, 4, 3)",
            () -> new Conv3d(4, 4, new long[] {2, 1, 3}, Conv3d.options().stride(2).padding(1))),
        layer(
            "nn.Conv3d(4, 4, 2, dilation=2, groups=2, bias=False)",
            "r(2, 4, 3, 4, 3)",
            () -> new Conv3d(4, 4, 2, Conv3d.options().dilation(2).groups(2).bias(false))),
        layer(
            "nn.Conv3d(4, 4, (3, 1, 3), padding='same')",
            "r(2, 4, 3, 4, 3)",
            () -> new Conv3d(4, 4, new long[] {3, 1, 3}, Conv3d.options().padding("same"))),
        layer(
            "nn.Conv3d(4, 4, 2, padding='same')",
            "r(2, 4, 3, 4, 3)",
            () -> new Conv3d(4, 4, 2, Conv3d.options().padding("same"))),
        layer(
            "nn.Conv3d(4, 4, 2, padding='valid', groups=4)",
            "r(2, 4, 3, 4, 3)",
            () -> new Conv3d(4, 4, 2, Conv3d.options().padding("valid").groups(4))),
        layer(
            "nn.Conv3d(4, 2, 3, padding=1, padding_mode='reflect')",
            "r(2, 4, 3, 4, 3)",
            () ->
                new Conv3d(4, 2, 3, Conv3d.options().padding(1).paddingMode(PaddingMode.REFLECT))),
        layer(
            "nn.Conv3d(4, 2, 3, padding=1, padding_mode='replicate')",
            "r(2, 4, 3, 4, 3)",
            () ->
                new Conv3d(
                    4, 2, 3, Conv3d.options().padding(1).paddingMode(PaddingMode.REPLICATE))),
        layer(
            "nn.Conv3d(4, 2, 3, padding=1, padding_mode='circular')",
            "r(2, 4, 3, 4, 3)",
            () ->
                new Conv3d(4, 2, 3, Conv3d.options().padding(1).paddingMode(PaddingMode.CIRCULAR))),
        layer(
            "nn.Conv3d(4, 2, 2, padding='same', padding_mode='circular')",
            "r(2, 4, 3, 4, 3)",
            () ->
                new Conv3d(
                    4, 2, 2, Conv3d.options().padding("same").paddingMode(PaddingMode.CIRCULAR))),
        layer(
            "nn.ConvTranspose3d(4, 2, 3)", "r(2, 4, 3, 4, 3)", () -> new ConvTranspose3d(4, 2, 3)),
        layer(
            "nn.ConvTranspose3d(4, 2, (3, 2, 3), stride=2, padding=1, output_padding=1)",
            "r(2, 4, 3, 4, 3)",
            () ->
                new ConvTranspose3d(
                    4,
                    2,
                    new long[] {3, 2, 3},
                    ConvTranspose3d.options().stride(2).padding(1).outputPadding(1))),
        layer(
            "nn.ConvTranspose3d(4, 2, 2, dilation=2, groups=2, bias=False)",
            "r(4, 3, 4, 3)",
            () ->
                new ConvTranspose3d(
                    4, 2, 2, ConvTranspose3d.options().dilation(2).groups(2).bias(false))),
        function(
            "nn.ConvTranspose3d(4, 2, 3, stride=2)(a.float(), output_size=(7, 10, 7)).to(a.dtype)",
            "r(2, 4, 3, 4, 3)",
            in ->
                new ConvTranspose3d(4, 2, 3, ConvTranspose3d.options().stride(2))
                    .call(in[0].to(DType.FLOAT32), 7, 10, 7)
                    .to(in[0].dtype())),
        fails(
            "nn.ConvTranspose3d(4, 2, 3, stride=2)(a.float(), output_size=(3, 10, 7))",
            "r(2, 4, 3, 4, 3)",
            in ->
                new ConvTranspose3d(4, 2, 3, ConvTranspose3d.options().stride(2))
                    .call(in[0].to(DType.FLOAT32), 3, 10, 7)),
        function(
            "F.conv3d(a, b, groups=2)",
            "r(2, 4, 3, 4, 3), r(6, 2, 2, 2, 2)",
            in -> F.conv3d(in[0], in[1], null, ConvOptions.DEFAULT.groups(2))),
        function(
            "F.conv3d(a, b, c, 2, 1, 1, 2)",
            "r(2, 4, 3, 4, 3), r(6, 2, 2, 2, 2), r(6)",
            in ->
                F.conv3d(in[0], in[1], in[2], ConvOptions.DEFAULT.stride(2).padding(1).groups(2))),
        function(
            "F.conv_transpose3d(a, b)",
            "r(2, 6, 3, 4, 3), r(6, 2, 2, 2, 2)",
            in -> F.convTranspose3d(in[0], in[1])),
        function(
            "F.conv_transpose3d(a, b, c, 2, 0, 1, 1, 2)",
            "r(2, 6, 3, 4, 3), r(6, 2, 2, 2, 2), r(2)",
            in ->
                F.convTranspose3d(
                    in[0],
                    in[1],
                    in[2],
                    ConvTransposeOptions.DEFAULT.stride(2).outputPadding(1).dilation(2))),
        fails(
            "nn.Conv3d(3, 4, 3, groups=2)",
            "",
            in -> new Conv3d(3, 4, 3, Conv3d.options().groups(2))),
        fails(
            "nn.Conv3d(3, 4, 3, stride=2, padding='same')",
            "",
            in -> new Conv3d(3, 4, 3, Conv3d.options().stride(2).padding("same"))),
        fails(
            "nn.Conv3d(3, 4, 3, padding='full')",
            "",
            in -> new Conv3d(3, 4, 3, Conv3d.options().padding("full"))),
        fails(
            "F.conv3d(a, b)", "r(2, 3, 3, 4, 3), r(6, 2, 2, 2, 2)", in -> F.conv3d(in[0], in[1])));
  }

  @TestFactory
  Stream<DynamicTest> folding() {
    return Parity.tests(
        ConvolutionTest.class,
        layer("nn.Unfold(2)", "r(2, 3, 4, 5)", () -> new Unfold(2)),
        layer(
            "nn.Unfold((2, 3), dilation=2, padding=1, stride=2)",
            "r(3, 6, 7)",
            () -> new Unfold(new long[] {2, 3}, Unfold.options().dilation(2).padding(1).stride(2))),
        layer("nn.Fold((4, 5), 2)", "r(2, 12, 12)", () -> new Fold(new long[] {4, 5}, 2)),
        layer(
            "nn.Fold((4, 5), (2, 2), padding=1, stride=2)",
            "r(12, 9)",
            () ->
                new Fold(
                    new long[] {4, 5}, new long[] {2, 2}, Fold.options().padding(1).stride(2))),
        function("F.unfold(a, 2)", "r(2, 3, 4, 5)", in -> F.unfold(in[0], 2)),
        function("F.fold(a, (4, 5), 2)", "r(2, 12, 12)", in -> F.fold(in[0], new long[] {4, 5}, 2)),
        fails("F.unfold(a, 9)", "r(2, 3, 4, 5)", in -> F.unfold(in[0], 9)),
        fails("F.fold(a, (4, 5), 2)", "r(2, 12, 13)", in -> F.fold(in[0], new long[] {4, 5}, 2)),
        function(
            "F.conv_tbc(a, b, c, 1)",
            "r(5, 2, 3), r(3, 3, 4), r(4)",
            in -> F.convTbc(in[0], in[1], in[2], 1)));
  }
}
