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
import torch.nn.functional.PaddingMode;

/// Paddings; see [Parity].
@ExtendWith(NoLeaks.class)
class PaddingTest {
  @TestFactory
  Stream<DynamicTest> paddings() {
    return Parity.tests(
        PaddingTest.class,
        layer("nn.ReflectionPad1d(1)", "r(2, 3, 5)", () -> new ReflectionPad1d(1)),
        layer("nn.ReflectionPad1d((1, 2))", "r(3, 5)", () -> new ReflectionPad1d(1, 2)),
        layer("nn.ReplicationPad1d(1)", "r(2, 3, 5)", () -> new ReplicationPad1d(1)),
        layer("nn.ReplicationPad1d((1, 2))", "r(3, 5)", () -> new ReplicationPad1d(1, 2)),
        layer("nn.CircularPad1d(1)", "r(2, 3, 5)", () -> new CircularPad1d(1)),
        layer("nn.CircularPad1d((1, 2))", "r(3, 5)", () -> new CircularPad1d(1, 2)),
        layer("nn.ZeroPad1d(1)", "r(2, 3, 5)", () -> new ZeroPad1d(1)),
        layer("nn.ZeroPad1d((1, 2))", "r(3, 5)", () -> new ZeroPad1d(1, 2)),
        layer("nn.ConstantPad1d(1, 3.5)", "r(2, 3, 5)", () -> new ConstantPad1d(1, 3.5)),
        layer(
            "nn.ConstantPad1d((1, 2), -0.25)",
            "r(3, 5)",
            () -> new ConstantPad1d(new long[] {1, 2}, -0.25)),
        function(
            "F.pad(a, (1, 2), mode='reflect')",
            "r(2, 3, 5)",
            in -> F.pad(in[0], new long[] {1, 2}, PaddingMode.REFLECT)),
        function(
            "F.pad(a, (1, 2), mode='replicate')",
            "r(2, 3, 5)",
            in -> F.pad(in[0], new long[] {1, 2}, PaddingMode.REPLICATE)),
        function(
            "F.pad(a, (1, 2), mode='circular')",
            "r(2, 3, 5)",
            in -> F.pad(in[0], new long[] {1, 2}, PaddingMode.CIRCULAR)),
        fails("nn.ReflectionPad1d(9)(a)", "r(2, 3, 5)", in -> new ReflectionPad1d(9).call(in[0])),
        fails("nn.CircularPad1d(1)(a)", "r(4)", in -> new CircularPad1d(1).call(in[0])),
        layer("nn.ReflectionPad2d(1)", "r(2, 3, 4, 5)", () -> new ReflectionPad2d(1)),
        layer(
            "nn.ReflectionPad2d((1, 2, 0, 1))",
            "r(3, 4, 5)",
            () -> new ReflectionPad2d(1, 2, 0, 1)),
        layer("nn.ReplicationPad2d(1)", "r(2, 3, 4, 5)", () -> new ReplicationPad2d(1)),
        layer(
            "nn.ReplicationPad2d((1, 2, 0, 1))",
            "r(3, 4, 5)",
            () -> new ReplicationPad2d(1, 2, 0, 1)),
        layer("nn.CircularPad2d(1)", "r(2, 3, 4, 5)", () -> new CircularPad2d(1)),
        layer("nn.CircularPad2d((1, 2, 0, 1))", "r(3, 4, 5)", () -> new CircularPad2d(1, 2, 0, 1)),
        layer("nn.ZeroPad2d(1)", "r(2, 3, 4, 5)", () -> new ZeroPad2d(1)),
        layer("nn.ZeroPad2d((1, 2, 0, 1))", "r(3, 4, 5)", () -> new ZeroPad2d(1, 2, 0, 1)),
        layer("nn.ConstantPad2d(1, 3.5)", "r(2, 3, 4, 5)", () -> new ConstantPad2d(1, 3.5)),
        layer(
            "nn.ConstantPad2d((1, 2, 0, 1), -0.25)",
            "r(3, 4, 5)",
            () -> new ConstantPad2d(new long[] {1, 2, 0, 1}, -0.25)),
        function(
            "F.pad(a, (1, 2, 0, 1), mode='reflect')",
            "r(2, 3, 4, 5)",
            in -> F.pad(in[0], new long[] {1, 2, 0, 1}, PaddingMode.REFLECT)),
        function(
            "F.pad(a, (1, 2, 0, 1), mode='replicate')",
            "r(2, 3, 4, 5)",
            in -> F.pad(in[0], new long[] {1, 2, 0, 1}, PaddingMode.REPLICATE)),
        function(
            "F.pad(a, (1, 2, 0, 1), mode='circular')",
            "r(2, 3, 4, 5)",
            in -> F.pad(in[0], new long[] {1, 2, 0, 1}, PaddingMode.CIRCULAR)),
        fails(
            "nn.ReflectionPad2d(9)(a)", "r(2, 3, 4, 5)", in -> new ReflectionPad2d(9).call(in[0])),
        fails("nn.CircularPad2d(1)(a)", "r(4)", in -> new CircularPad2d(1).call(in[0])),
        layer("nn.ReflectionPad3d(1)", "r(2, 3, 3, 4, 5)", () -> new ReflectionPad3d(1)),
        layer(
            "nn.ReflectionPad3d((1, 2, 0, 1, 2, 1))",
            "r(3, 3, 4, 5)",
            () -> new ReflectionPad3d(1, 2, 0, 1, 2, 1)),
        layer("nn.ReplicationPad3d(1)", "r(2, 3, 3, 4, 5)", () -> new ReplicationPad3d(1)),
        layer(
            "nn.ReplicationPad3d((1, 2, 0, 1, 2, 1))",
            "r(3, 3, 4, 5)",
            () -> new ReplicationPad3d(1, 2, 0, 1, 2, 1)),
        layer("nn.CircularPad3d(1)", "r(2, 3, 3, 4, 5)", () -> new CircularPad3d(1)),
        layer(
            "nn.CircularPad3d((1, 2, 0, 1, 2, 1))",
            "r(3, 3, 4, 5)",
            () -> new CircularPad3d(1, 2, 0, 1, 2, 1)),
        layer("nn.ZeroPad3d(1)", "r(2, 3, 3, 4, 5)", () -> new ZeroPad3d(1)),
        layer(
            "nn.ZeroPad3d((1, 2, 0, 1, 2, 1))",
            "r(3, 3, 4, 5)",
            () -> new ZeroPad3d(1, 2, 0, 1, 2, 1)),
        layer("nn.ConstantPad3d(1, 3.5)", "r(2, 3, 3, 4, 5)", () -> new ConstantPad3d(1, 3.5)),
        layer(
            "nn.ConstantPad3d((1, 2, 0, 1, 2, 1), -0.25)",
            "r(3, 3, 4, 5)",
            () -> new ConstantPad3d(new long[] {1, 2, 0, 1, 2, 1}, -0.25)),
        function(
            "F.pad(a, (1, 2, 0, 1, 2, 1), mode='reflect')",
            "r(2, 3, 3, 4, 5)",
            in -> F.pad(in[0], new long[] {1, 2, 0, 1, 2, 1}, PaddingMode.REFLECT)),
        function(
            "F.pad(a, (1, 2, 0, 1, 2, 1), mode='replicate')",
            "r(2, 3, 3, 4, 5)",
            in -> F.pad(in[0], new long[] {1, 2, 0, 1, 2, 1}, PaddingMode.REPLICATE)),
        function(
            "F.pad(a, (1, 2, 0, 1, 2, 1), mode='circular')",
            "r(2, 3, 3, 4, 5)",
            in -> F.pad(in[0], new long[] {1, 2, 0, 1, 2, 1}, PaddingMode.CIRCULAR)),
        fails(
            "nn.ReflectionPad3d(9)(a)",
            "r(2, 3, 3, 4, 5)",
            in -> new ReflectionPad3d(9).call(in[0])),
        fails("nn.CircularPad3d(1)(a)", "r(4)", in -> new CircularPad3d(1).call(in[0])),
        function("F.pad(a, (1, 2))", "r(2, 3)", in -> F.pad(in[0], 1, 2)),
        function(
            "F.pad(a, (1, -1, 0, 2), value=2.5)",
            "r(2, 3)",
            in -> F.pad(in[0], new long[] {1, -1, 0, 2}, 2.5)),
        function("F.pad(a, (1, 1))", "i(9, 2, 3)", in -> F.pad(in[0], 1, 1)),
        function(
            "F.pad(a, (0, 1, 1, 0, 2, 1, 0, 1))",
            "r(2, 1, 3, 2)",
            in -> F.pad(in[0], 0, 1, 1, 0, 2, 1, 0, 1)),
        fails("F.pad(a, (1,))", "r(2, 3)", in -> F.pad(in[0], 1)),
        fails(
            "F.pad(a, (1, 1), mode='reflect')",
            "r(3)",
            in -> F.pad(in[0], new long[] {1, 1}, PaddingMode.REFLECT)),
        fails("F.pad(a, (-2, -2))", "r(3)", in -> F.pad(in[0], -2, -2)));
  }
}
