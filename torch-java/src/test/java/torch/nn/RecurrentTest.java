package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.nn.NnGoldens.shapes;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.NoLeaks;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.utils.rnn.PackedSequence;
import torch.nn.utils.rnn.Rnn;

@ExtendWith(NoLeaks.class)
class RecurrentTest {
  private static final NnGoldens GOLDENS = NnGoldens.of(RecurrentTest.class);

  private static <M extends Module> void check(
      String python, Supplier<M> make, long[][] inputs, BiFunction<M, Tensor[], List<Tensor>> run) {
    GOLDENS.check(python, make, inputs, run);
  }

  private static List<Tensor> rnn(RNN m, Tensor... x) {
    return m.run(x[0], x.length > 1 ? x[1] : null).tensors();
  }

  private static List<Tensor> gru(GRU m, Tensor... x) {
    return m.run(x[0], x.length > 1 ? x[1] : null).tensors();
  }

  private static List<Tensor> lstm(LSTM m, Tensor... x) {
    return (x.length > 1 ? m.run(x[0], x[1], x[2]) : m.run(x[0])).tensors();
  }

  private static RNNBase.Options o() {
    return LSTM.options();
  }

  @Test
  void layers() {
    check(
        "m = nn.RNN(4, 5); x = r(3, 2, 4); out = m(x)",
        () -> new RNN(4, 5),
        shapes("3 2 4"),
        RecurrentTest::rnn);
    check(
        "m = nn.RNN(4, 5, 2, nonlinearity='relu', bias=False, bidirectional=True); x = r(3, 2, 4);"
            + " h = r(4, 2, 5); out = m(x, h)",
        () -> new RNN(4, 5, o().numLayers(2).nonlinearity("relu").bias(false).bidirectional(true)),
        shapes("3 2 4", "4 2 5"),
        RecurrentTest::rnn);
    check(
        "m = nn.GRU(4, 5); x = r(3, 2, 4); out = m(x)",
        () -> new GRU(4, 5),
        shapes("3 2 4"),
        RecurrentTest::gru);
    check(
        "m = nn.GRU(4, 5, num_layers=2, batch_first=True, bidirectional=True); x = r(2, 3, 4); h ="
            + " r(4, 2, 5); out = m(x, h)",
        () -> new GRU(4, 5, o().numLayers(2).batchFirst(true).bidirectional(true)),
        shapes("2 3 4", "4 2 5"),
        RecurrentTest::gru);
    check(
        "m = nn.LSTM(4, 5); x = r(3, 2, 4); y, (h, c) = m(x); out = y, h, c",
        () -> new LSTM(4, 5),
        shapes("3 2 4"),
        RecurrentTest::lstm);
    check(
        "m = nn.LSTM(4, 5, 2, batch_first=True, bidirectional=True, bias=False); x = r(2, 3, 4); h"
            + " = r(4, 2, 5); c = r(4, 2, 5); y, (h, c) = m(x, (h, c)); out = y, h, c",
        () -> new LSTM(4, 5, o().numLayers(2).batchFirst(true).bidirectional(true).bias(false)),
        shapes("2 3 4", "4 2 5", "4 2 5"),
        RecurrentTest::lstm);
    check(
        "m = nn.LSTM(4, 5, 2, proj_size=3, bidirectional=True); x = r(3, 2, 4); h = r(4, 2, 3); c ="
            + " r(4, 2, 5); y, (h, c) = m(x, (h, c)); out = y, h, c",
        () -> new LSTM(4, 5, o().numLayers(2).projSize(3).bidirectional(true)),
        shapes("3 2 4", "4 2 3", "4 2 5"),
        RecurrentTest::lstm);
    check(
        "m = nn.LSTM(4, 5, 3, dropout=0.5); x = r(3, 2, 4); y, (h, c) = m(x); out = y, h, c",
        () -> new LSTM(4, 5, o().numLayers(3).dropout(0.5)),
        shapes("3 2 4"),
        RecurrentTest::lstm);
  }

  @Test
  void oneSequence() {
    check(
        "m = nn.LSTM(4, 5, batch_first=True); x = r(3, 4); h = r(1, 5); c = r(1, 5); y, (h, c) ="
            + " m(x, (h, c)); out = y, h, c",
        () -> new LSTM(4, 5, o().batchFirst(true)),
        shapes("3 4", "1 5", "1 5"),
        RecurrentTest::lstm);
    check(
        "m = nn.GRU(4, 5); x = r(3, 4); out = m(x)",
        () -> new GRU(4, 5),
        shapes("3 4"),
        RecurrentTest::gru);
  }

  @Test
  void packed() {
    check(
        "m = nn.LSTM(4, 5, 2, bidirectional=True); x = r(4, 3, 4); h = r(4, 3, 5); c = r(4, 3, 5);"
            + " p = rnn.pack_padded_sequence(x, [2, 4, 1], enforce_sorted=False); y, (h, c) = m(p,"
            + " (h, c)); y, l = rnn.pad_packed_sequence(y, padding_value=-1.0, total_length=5); out"
            + " = y, h, c, l",
        () -> new LSTM(4, 5, o().numLayers(2).bidirectional(true)),
        shapes("4 3 4", "4 3 5", "4 3 5"),
        (m, x) -> {
          var p = Rnn.packPaddedSequence(x[0], new long[] {2, 4, 1}, false, false);
          var result = m.run(p, new LSTM.State(x[1], x[2]));
          var padded = Rnn.padPackedSequence(result.output(), false, -1, 5L);
          return List.of(padded.output(), result.hn(), result.cn(), padded.lengths());
        });
    check(
        "m = nn.GRU(4, 5); x = r(3, 4, 4); p = rnn.pack_padded_sequence(x, torch.tensor([4, 3, 1]),"
            + " batch_first=True); y, h = m(p); y, l = rnn.pad_packed_sequence(y,"
            + " batch_first=True); out = y, h, l",
        () -> new GRU(4, 5),
        shapes("3 4 4"),
        (m, x) -> {
          var p = Rnn.packPaddedSequence(x[0], Torch.tensor(new long[] {4, 3, 1}), true);
          var result = m.run(p);
          var padded = Rnn.padPackedSequence(result.output(), true);
          return List.of(padded.output(), result.hn(), padded.lengths());
        });
    check(
        "m = nn.RNN(2, 3); a = r(1, 2); b = r(3, 2); p = rnn.pack_sequence([a, b],"
            + " enforce_sorted=False); y, h = m(p); u = rnn.unpack_sequence(y); out = *u, h,"
            + " rnn.pad_sequence([a, b], True, 7.0), rnn.pad_sequence([a, b],"
            + " padding_side='left'), y.data, y.batch_sizes, y.sorted_indices, y.unsorted_indices",
        () -> new RNN(2, 3),
        shapes("1 2", "3 2"),
        (m, x) -> {
          List<Tensor> both = List.of(x[0], x[1]);
          var result = m.run(Rnn.packSequence(both, false));
          PackedSequence y = result.output();
          List<Tensor> parts = Rnn.unpackSequence(y);
          return List.of(
              parts.get(0),
              parts.get(1),
              result.hn(),
              Rnn.padSequence(both, true, 7, "right"),
              Rnn.padSequence(both, false, 0, "left"),
              y.data(),
              y.batchSizes(),
              y.sortedIndices(),
              y.unsortedIndices());
        });
  }

  @Test
  void cells() {
    check(
        "m = nn.RNNCell(4, 5, nonlinearity='relu'); x = r(2, 4); h = r(2, 5); out = m(x, h)",
        () -> new RNNCell(4, 5, RNNCell.options().nonlinearity("relu")),
        shapes("2 4", "2 5"),
        (m, x) -> List.of(m.call(x)));
    check(
        "m = nn.RNNCell(4, 5, bias=False); x = r(4); out = m(m(x)[:4])",
        () -> new RNNCell(4, 5, RNNCell.options().bias(false)),
        shapes("4"),
        (m, x) -> List.of(m.call(m.call(x[0]).narrow(0, 0, 4))));
    check(
        "m = nn.GRUCell(4, 5); x = r(2, 4); h = r(2, 5); out = m(x, h)",
        () -> new GRUCell(4, 5),
        shapes("2 4", "2 5"),
        (m, x) -> List.of(m.call(x)));
    check(
        "m = nn.LSTMCell(4, 5); x = r(2, 4); out = m(x, m(x))",
        () -> new LSTMCell(4, 5),
        shapes("2 4"),
        (m, x) -> m.run(x[0], m.run(x[0])).tensors());
  }

  @Test
  void callGivesTheOutput() {
    var lstm = new LSTM(2, 3);
    Tensor x = Torch.randn(4, 1, 2);
    assertThat(new Sequential(lstm, new ReLU()).call(x).shape()).containsExactly(4, 1, 3);
    var h = Torch.randn(1, 1, 3);
    torch.Tolerances.assertClose(lstm.call(x, h, h), lstm.run(x, h, h).output());
    var kept = TensorScope.run(() -> lstm.run(x));
    assertThat(kept.cn().isClosed()).isFalse();
  }

  @Test
  void hooksSeeEverything() {
    var gru = new GRU(2, 3);
    var seen = new java.util.ArrayList<Object>();
    gru.registerForwardHook(
        (_, input, output) -> {
          seen.add(input);
          return ((RNNBase.Output) output).with(List.of(Torch.zeros(1), Torch.ones(1)));
        });
    gru.registerForwardPreHook((_, input) -> null);
    assertThat(gru.run(Torch.randn(4, 1, 2)).hn().item()).isEqualTo(1);
    assertThat(seen).hasSize(1).allMatch(input -> input instanceof Tensor[]);
  }

  /// Messages as Python has them.
  @Test
  void misuse() {
    refused("LSTM: Expected input to be 2D or 3D, got 4D instead", () -> call(1, 1, 1, 2));
    refused("input.size(-1) must be equal to input_size. Expected 2, got 3", () -> call(1, 1, 3));
    var lstm = new LSTM(2, 3);
    Tensor x = Torch.zeros(4, 5, 2);
    refused(
        "Expected hidden[0] size [1, 5, 3], got [1, 4, 3]",
        () -> lstm.run(x, Torch.zeros(1, 4, 3), Torch.zeros(1, 5, 3)));
    refused(
        "For batched 3-D input, hx should also be 3-D but got 2-D tensor",
        () -> lstm.run(x, Torch.zeros(1, 3), Torch.zeros(1, 3)));
    refused("not from one", () -> lstm.run(x, Torch.zeros(1, 5, 3), null));
    refused("proj_size has to be smaller", () -> new LSTM(2, 3, o().projSize(3)));
    refused("only supported for LSTM", () -> new GRU(2, 3, o().projSize(1)));
    refused("Unknown nonlinearity", () -> new RNN(2, 3, o().nonlinearity("sin")));
    refused("hidden_size must be greater", () -> new RNN(2, 0));
    refused("num_layers must be greater", () -> new RNN(2, 3, 0));
    refused("dropout should be", () -> new RNN(2, 3, o().dropout(1.5)));
    refused(
        "RNNCell: Expected hidden to be 1D or 2D, got 3D instead",
        () -> new RNNCell(2, 3).call(Torch.zeros(1, 2), Torch.zeros(1, 1, 3)));
    assertThatThrownBy(
            () -> Rnn.packPaddedSequence(x.detach(), new long[] {1, 2, 3, 4, 4}, false, true))
        .hasMessageContaining("sorted in decreasing order");
    refused(
        "Expected total_length to be at least",
        () -> Rnn.padPackedSequence(Rnn.packSequence(List.of(Torch.zeros(3, 2))), false, 0, 2L));
  }

  private static void call(long... shape) {
    new LSTM(2, 3).run(Torch.zeros(shape));
  }

  private static void refused(
      String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
