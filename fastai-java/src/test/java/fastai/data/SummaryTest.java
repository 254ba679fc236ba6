package fastai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import fastai.vision.Image;
import fastai.vision.ImageBlock;
import fastai.vision.ImageMode;
import fastai.vision.Normalize;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoLeaks.class)
class SummaryTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 10).boxed().toList();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private static DataBlock<Integer> block() {
    return DataBlock.<Integer>of(new ImageBlock(ImageMode.L), new CategoryBlock())
        .withGetX(i -> Image.of(1, 2, new byte[] {(byte) (10 * i), (byte) (10 * i + 5)}))
        .withGetY(i -> "class " + i % 3)
        .withSplitter(new EndSplitter(0.2, false));
  }

  private SummaryOptions quiet(SummaryOptions options) {
    return options.withOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private void assertFails(DataBlock<Integer> block, String... messages) {
    bytes.reset();
    assertThatThrownBy(() -> block.summary(ITEMS, this::quiet))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the data block fails at");
    assertThat(printed()).contains("Error!").contains(messages);
  }

  @Test
  void b08_everyStepOfOneItemAndOneBatch() {
    block().withBatchTfms(new Normalize()).summary(ITEMS, this::quiet);
    assertThat(printed())
        .isEqualTo(
            """
            Setting-up type transforms pipelines
            Collecting items from 10 given items
            Found 10 items
            2 datasets of sizes 8,2
            Setting up Pipeline: getX -> CreateImage -- {mode=L}
            Setting up Pipeline: getY -> Categorize -- {vocab=null, sort=true, addNa=false}

            Building one sample
              Pipeline: getX -> CreateImage -- {mode=L}
                starting from
                  2
                applying getX gives
                  Image mode=L size=2x1
                applying CreateImage gives
                  Image mode=L size=2x1
              Pipeline: getY -> Categorize -- {vocab=[class 0, class 1, class 2], sort=true, addNa=false}
                starting from
                  2
                applying getY gives
                  class 2
                applying Categorize gives
                  Category[index=2]

            Final sample: (Image mode=L size=2x1, Category[index=2])


            Building one batch
            No item_tfms to apply

            Adding the next 3 samples

            No before_batch transform to apply

            Collating items in a batch

            Applying batch_tfms to the batch built
              Pipeline: IntToFloatTensor -- {div=255.0} -> Normalize
                starting from
                  (TensorImage of size 4x1x1x2, uint8, from 20 to 55, TensorCategory [2, 0, 1, 2] int64)
                applying IntToFloatTensor gives
                  (TensorImage of size 4x1x1x2, float32, from 0.07843 to 0.2157, TensorCategory [2, 0, 1, 2] int64)
                applying Normalize gives
                  (TensorImage of size 4x1x1x2, float32, from -1.429 to 1.429, TensorCategory [2, 0, 1, 2] int64)

            A model gets (Tensor of size 4x1x1x2, float32, from -1.429 to 1.429)
            and its loss (CrossEntropyLossFlat) compares with (Tensor [2, 0, 1, 2] int64)
            It has 3 outputs: [class 0, class 1, class 2]

            Checking the labels of the 2 validation items
              all of them are known
            """);
  }

  @Test
  void b08_fewItemsAndABatchToLookAt() {
    DataBlock.<Integer>of(TransformBlock.of(), new CategoryBlock())
        .withGetY(i -> "class " + i % 3)
        .withSplitter(new EndSplitter(0.2, false))
        .summary(ITEMS, o -> quiet(o).withBs(50).withShowBatch(true));
    assertThat(printed())
        .contains("Adding the next 7 samples")
        .contains("target")
        .contains("class 1");
  }

  @Test
  void b08_whereItFails(@TempDir Path folder) {
    var uneven = block().withGetX(i -> Image.of(1, 1 + i, new byte[1 + i]));
    assertFails(
        uneven,
        "It's not possible to collate your items in a batch",
        "Could not collate the 0-th members of your tuples",
        "Image mode=L size=3x1    of item 2",
        "Image mode=L size=4x1    of item 3",
        "makes them equal");
    assertFails(
        block().withGetX(i -> i),
        "applying CreateImage failed",
        "Integer is no image",
        "it was given 2 (Integer)");
    assertFails(
        block()
            .withGetY(
                i -> {
                  if (i == 7) throw new IllegalArgumentException("no label for " + i);
                  return "x";
                }),
        "Error! getY failed: no label for 7",
        "it was given item 7: 7",
        "  at ",
        "SummaryTest");
    assertFails(
        block().withSplitter(_ -> new Splits(new int[0], new int[] {1})),
        "no item is for training",
        "The first is 0");
    assertFails(
        block().withGetY(i -> i < 2 ? "rare " + i : "common"),
        "It has 1 output: [common] (one label alone",
        "Checking the labels of the 2 validation items",
        "item 1: the label 'rare 1' was not included",
        "2 of 2 have labels that training does not know. The first is item 0");
    assertFails(block().withGetY(List.of()), "getY has 0 functions for 1");
    assertFails(
        block()
            .withBatchTfms(
                new Transform() {
                  @Override
                  public Object encodes(Object x) {
                    throw new IllegalStateException("nothing works");
                  }

                  @Override
                  public String name() {
                    return "Broken";
                  }
                }),
        "applying Broken failed",
        "nothing works",
        "it was given (TensorImage of size 4x1x1x2");

    var files =
        DataBlock.<Path>of(new ImageBlock(), new CategoryBlock())
            .withGetItems(Items::getImageFiles);
    bytes.reset();
    assertThatThrownBy(() -> files.summary(folder, this::quiet)).hasMessageContaining("no items");
    assertThat(printed()).contains("Collecting items from " + folder).contains("right one");
  }
}
