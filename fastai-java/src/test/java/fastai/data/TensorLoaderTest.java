package fastai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import fastai.vision.ImageMode;
import fastai.vision.IntToFloatTensor;
import fastai.vision.TensorImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class TensorLoaderTest {
  private static List<List<Double>> epoch(Loader loader) {
    var batches = new ArrayList<List<Double>>();
    try (var it = loader.iterator();
        var _ = new TensorScope()) {
      while (it.hasNext())
        batches.add(
            java.util.Arrays.stream(it.next().yb()[0].to(DType.FLOAT64).toDoubleArray())
                .boxed()
                .toList());
    }
    return batches;
  }

  private static TensorLoader loader(int n) {
    return TensorLoader.train(Torch.arange(n).view(n, 1).to(DType.FLOAT32), Torch.arange(n))
        .withBs(4);
  }

  // python: torch.manual_seed(42)
  //   ds = torch.utils.data.TensorDataset(torch.arange(10).view(10, 1).float(), torch.arange(10))
  //   dl = torch.utils.data.DataLoader(ds, batch_size=4, shuffle=True, drop_last=True)
  //   print([b[1].tolist() for b in dl], [b[1].tolist() for b in dl])
  @Test
  void shuffledAsPyTorchDoes() {
    Torch.manualSeed(42);
    var loader = loader(10);
    assertThat(epoch(loader))
        .isEqualTo(List.of(List.of(8.0, 0.0, 9.0, 1.0), List.of(4.0, 5.0, 6.0, 3.0)));
    assertThat(epoch(loader))
        .isEqualTo(List.of(List.of(4.0, 6.0, 9.0, 3.0), List.of(7.0, 5.0, 2.0, 0.0)));
  }

  /// The loader of items, from the same seed.
  @Test
  void theSameBatchesAsALoaderOfItems() {
    var items = IntStream.range(0, 10).boxed().toList();
    var block =
        DataBlock.<Integer>of(new TransformBlock() {}, new TransformBlock() {})
            .withGetX(i -> (float) i)
            .withGetY(i -> i)
            .withSplitter(all -> new Splits(IntStream.range(0, 10).toArray(), new int[0]));
    var dls = block.dataloaders(items, o -> o.withBs(4));
    Torch.manualSeed(7);
    var expected = epoch(dls.train());
    Torch.manualSeed(7);
    assertThat(epoch(loader(10))).isEqualTo(expected);
  }

  @Test
  void inOrderAndWhole() {
    var loader = loader(10);
    assertThat(loader.length()).isEqualTo(2);
    assertThat(loader.inOrder().length()).isEqualTo(3);
    assertThat(epoch(loader.inOrder()).stream().flatMap(List::stream).mapToLong(Double::longValue))
        .containsExactlyElementsOf(LongStream.range(0, 10).boxed().toList());
    assertThat(epoch(loader.withBs(20))).isEmpty();
    assertThatThrownBy(() -> loader.withBs(20).oneBatch())
        .hasMessageContaining("10 samples, 20 a batch");
  }

  @Test
  void batchTransformsActByType() {
    var images = Torch.full(new long[] {6, 1, 2, 2}, 51).to(DType.UINT8);
    var loader =
        TensorLoader.valid(new TensorImage(images, ImageMode.L), Torch.arange(6))
            .withBs(3)
            .withBatchTfms(new IntToFloatTensor());
    var batch = loader.oneBatch();
    assertThat(batch.xb()[0].dtype()).isEqualTo(DType.FLOAT32);
    assertThat(batch.xb()[0].get(0).flatten().get(0).item()).isEqualTo(51 / 255f);
    assertThat(batch.yb()[0].dtype()).isEqualTo(DType.INT64);
    batch.xb()[0].close();
    batch.yb()[0].close();
  }

  /// What is done to a batch in place does not reach the samples.
  @Test
  void batchesAreCopies() {
    var loader = loader(4).inOrder();
    Tensor first = loader.oneBatch().xb()[0];
    first.zero_();
    assertThat(loader.oneBatch().xb()[0].sum().item()).isEqualTo(6);
  }

  @Test
  void columnsThatDoNotFit() {
    assertThatThrownBy(() -> TensorLoader.train(Torch.zeros(3, 1), Torch.zeros(4)))
        .hasMessage("each tensor holds all samples; the first has 3, number 1 has 4");
    assertThatThrownBy(() -> TensorLoader.train("x")).hasMessageContaining("not a String");
    assertThatThrownBy(() -> TensorLoader.train(Torch.zeros())).hasMessageContaining("0-d");
    assertThatThrownBy(() -> loader(4).withNInp(3)).hasMessageContaining("3 inputs of 2");
  }
}
