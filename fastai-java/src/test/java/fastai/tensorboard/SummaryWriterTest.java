package fastai.tensorboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Tensor;
import torch.Torch;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.ReLU;

@ExtendWith(NoLeaks.class)
class SummaryWriterTest {
  @TempDir Path folder;

  // crc32c of "123456789" is 0xe3069283; rotated and shifted by TensorFlow's constant:
  // python: c=0xe3069283; hex(((c>>15|c<<17)+0xa282ead8)&0xffffffff)    # 0xc78ab0e5
  @Test
  void c40_theSumOfARecord() {
    byte[] bytes = "123456789".getBytes(StandardCharsets.US_ASCII);
    assertThat(EventFile.crc(bytes, 9)).isEqualTo(0xc78ab0e5);
  }

  @Test
  void c40_scalarsTextsAndPictures() throws IOException {
    Path file;
    try (var writer = new SummaryWriter(folder)) {
      writer.addScalar("loss/train", 0.5, 3);
      writer.addScalar("loss/train", 0.25, 4);
      writer.addText("note", "**bold**", 4);
      writer.addImage("red", Torch.tensor(new double[][][] {{{1, 1}}, {{0, 0}}, {{0, 2}}}), 4);
      writer.addHistogram("w", Torch.tensor(new double[] {0, 1, 1, 30, Double.NaN}), 4);
      file = writer.file();
    }
    var events = EventReader.events(file);
    assertThat(EventReader.field(events.getFirst(), 3).asText()).isEqualTo("brain.Event:2");
    assertThat(EventReader.scalars(file, "loss/train")).containsExactly(0.5f, 0.25f);
    var values = EventReader.values(file);
    assertThat(values.get("loss/train")).containsOnlyKeys(3L, 4L);
    var text = EventReader.field(values.get("note/text_summary").get(4L), 8).asMessage();
    assertThat(EventReader.field(text, 8).asText()).isEqualTo("**bold**");
    var picture = EventReader.field(values.get("red").get(4L), 4).asMessage();
    var png =
        ImageIO.read(new ByteArrayInputStream((byte[]) EventReader.field(picture, 4).value()));
    assertThat(png.getWidth()).isEqualTo(2);
    assertThat(png.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFF0000);
    assertThat(png.getRGB(1, 0) & 0xFFFFFF).isEqualTo(0xFF00FF);
    var histogram = EventReader.field(values.get("w").get(4L), 5).asMessage();
    assertThat(EventReader.field(histogram, 2).asDouble()).isEqualTo(30);
    assertThat(EventReader.field(histogram, 3).asDouble()).isEqualTo(4);
    assertThat(EventReader.field(histogram, 5).asDouble()).isEqualTo(902);
  }

  @Test
  void c40_twoWritersOfOneFolderHaveAFileEach() throws IOException {
    try (var one = new SummaryWriter(folder);
        var two = new SummaryWriter(folder)) {
      one.addScalar("a", 1, 0);
      two.addScalar("a", 2, 0);
      assertThat(one.file()).isNotEqualTo(two.file());
    }
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void c40_histogramRanges() {
    var histogram = Histogram.of(new double[] {0, 0.5, 1, 30});
    assertThat(histogram.limits()).hasSize(30).startsWith(1, 2).endsWith(29, 30);
    assertThat(histogram.counts()).startsWith(2, 1, 0).endsWith(0, 1);
    assertThat(Histogram.of(new double[] {7, 7}).counts()).startsWith(2, 0);
  }

  private static final class Net extends Module {
    final Linear first = register("first", new Linear(2, 3));
    final ReLU relu = register("relu", new ReLU());
    final Linear second = register("second", new Linear(3, 2));

    @Override
    public Tensor forward(Tensor x) {
      return second.call(relu.call(first.call(x))).add(x);
    }
  }

  @Test
  void c40_theGraphHasEveryOperatorInItsModule() throws IOException {
    Path file;
    var net = new Net();
    try (var writer = new SummaryWriter(folder)) {
      writer.addGraph(net, Torch.randn(4, 2));
      file = writer.file();
    }
    var graph = EventReader.field(EventReader.events(file).get(1), 4).asMessage();
    var nodes = graph.stream().filter(f -> f.number() == 1).map(EventReader.Field::asMessage);
    var names = new HashSet<String>();
    nodes.forEach(
        node -> {
          names.add(EventReader.field(node, 1).asText());
          for (var input : node)
            if (input.number() == 3) assertThat(names).contains(input.asText());
        });
    assertThat(names)
        .contains(
            "input",
            "first/weight",
            "first/bias",
            "first/Addmm",
            "relu/Relu",
            "second/weight",
            "second/Addmm",
            "Add",
            "output");
    assertThat(net.isTraining()).isTrue();
    assertThat(net.first.weight.grad()).isNull();
  }

  @Test
  void c40_pointsForTheProjector() throws IOException {
    try (var writer = new SummaryWriter(folder)) {
      writer.addEmbedding(
          Torch.tensor(new double[][] {{1, 2}, {3, 4.5}}),
          List.of("a", "b\tc"),
          null,
          "default",
          7);
      assertThatThrownBy(
              () -> writer.addEmbedding(Torch.ones(2, 2), List.of("a"), null, "default", 8))
          .hasMessageContaining("one for each");
    }
    assertThat(Files.readString(folder.resolve("00007/default/tensors.tsv")).lines())
        .containsExactly("1.00000000\t2.00000000", "3.00000000\t4.50000000");
    assertThat(Files.readString(folder.resolve("00007/default/metadata.tsv")).lines())
        .containsExactly("a", "b c");
    assertThat(Files.readString(folder.resolve("projector_config.pbtxt")))
        .contains("tensor_path: \"00007/default/tensors.tsv\"")
        .contains("metadata_path: \"00007/default/metadata.tsv\"");
  }
}
