package fastai.vision;

import fastai.data.DlOptions;
import fastai.data.Transform;
import java.util.List;
import java.util.function.UnaryOperator;

/// What [ImageClassifierData] takes beside folders and tables, with the defaults of fastai 0.7.
///
/// @param trnName the folder of training images ([ImageClassifierData#fromPaths])
/// @param valName the folder of validation images ([ImageClassifierData#fromPaths])
/// @param testName the folder of test images; `null` for none
/// @param testWithLabels whether test images lie in folders by label too
/// @param valIdxs the numbers of the validation rows ([ImageClassifierData#fromCsv]); `null`: those
///   of [fastai.data.Splitter#getCvIdxs(int)]
/// @param suffix after the names in the table, such as `.jpg`
/// @param continuous whether all columns after the name are numbers to be predicted
/// @param skipHeader whether the table's first line names the columns
/// @param catSeparator between the labels of an image that has several
/// @param itemTfms of each image
/// @param batchTfms of each batch
/// @param dl how they are loaded: 64 a batch, 8 workers, no image left out
public record ClassifierDataOptions(
    String trnName,
    String valName,
    String testName,
    boolean testWithLabels,
    int[] valIdxs,
    String suffix,
    boolean continuous,
    boolean skipHeader,
    String catSeparator,
    List<Transform> itemTfms,
    List<Transform> batchTfms,
    DlOptions dl) {
  public static final ClassifierDataOptions DEFAULT =
      new ClassifierDataOptions(
          "train",
          "valid",
          null,
          false,
          null,
          "",
          false,
          true,
          " ",
          List.of(),
          List.of(),
          DlOptions.DEFAULT.withNumWorkers(8).withDropLast(false));

  public ClassifierDataOptions {
    itemTfms = List.copyOf(itemTfms);
    batchTfms = List.copyOf(batchTfms);
  }

  public ClassifierDataOptions withTrnName(String trnName) {
    return new ClassifierDataOptions(
        trnName,
        valName,
        testName,
        testWithLabels,
        valIdxs,
        suffix,
        continuous,
        skipHeader,
        catSeparator,
        itemTfms,
        batchTfms,
        dl);
  }

  public ClassifierDataOptions withValName(String valName) {
    return new ClassifierDataOptions(
        trnName,
        valName,
        testName,
        testWithLabels,
        valIdxs,
        suffix,
        continuous,
        skipHeader,
        catSeparator,
        itemTfms,
        batchTfms,
        dl);
  }

  public ClassifierDataOptions withTestName(String testName) {
    return new ClassifierDataOptions(
        trnName,
        valName,
        testName,
        testWithLabels,
        valIdxs,
        suffix,
        continuous,
        skipHeader,
        catSeparator,
        itemTfms,
        batchTfms,
        dl);
  }

  public ClassifierDataOptions withTestWithLabels(boolean testWithLabels) {
    return new ClassifierDataOptions(
        trnName,
        valName,
        testName,
        testWithLabels,
        valIdxs,
        suffix,
        continuous,
        skipHeader,
        catSeparator,
        itemTfms,
        batchTfms,
        dl);
  }

  public ClassifierDataOptions withValIdxs(int... valIdxs) {
    return new ClassifierDataOptions(
        trnName,
        valName,
        testName,
        testWithLabels,
        valIdxs,
        suffix,
        continuous,
        skipHeader,
        catSeparator,
        itemTfms,
        batchTfms,
        dl);
  }

  public ClassifierDataOptions withSuffix(String suffix) {
    return new ClassifierDataOptions(
        trnName,
        valName,
        testName,
        testWithLabels,
        valIdxs,
        suffix,
        continuous,
        skipHeader,
        catSeparator,
        itemTfms,
        batchTfms,
        dl);
  }

  public ClassifierDataOptions withContinuous(boolean continuous) {
    return new ClassifierDataOptions(
        trnName,
        valName,
        testName,
        testWithLabels,
        valIdxs,
        suffix,
        continuous,
        skipHeader,
        catSeparator,
        itemTfms,
        batchTfms,
        dl);
  }

  public ClassifierDataOptions withSkipHeader(boolean skipHeader) {
    return new ClassifierDataOptions(
        trnName,
        valName,
        testName,
        testWithLabels,
        valIdxs,
        suffix,
        continuous,
        skipHeader,
        catSeparator,
        itemTfms,
        batchTfms,
        dl);
  }

  public ClassifierDataOptions withCatSeparator(String catSeparator) {
    return new ClassifierDataOptions(
        trnName,
        valName,
        testName,
        testWithLabels,
        valIdxs,
        suffix,
        continuous,
        skipHeader,
        catSeparator,
        itemTfms,
        batchTfms,
        dl);
  }

  public ClassifierDataOptions withItemTfms(Transform... itemTfms) {
    return new ClassifierDataOptions(
        trnName,
        valName,
        testName,
        testWithLabels,
        valIdxs,
        suffix,
        continuous,
        skipHeader,
        catSeparator,
        List.of(itemTfms),
        batchTfms,
        dl);
  }

  public ClassifierDataOptions withBatchTfms(Transform... batchTfms) {
    return new ClassifierDataOptions(
        trnName,
        valName,
        testName,
        testWithLabels,
        valIdxs,
        suffix,
        continuous,
        skipHeader,
        catSeparator,
        itemTfms,
        List.of(batchTfms),
        dl);
  }

  /// Changes how they are loaded: `o.withDl(d -> d.withBs(32))`.
  public ClassifierDataOptions withDl(UnaryOperator<DlOptions> change) {
    return new ClassifierDataOptions(
        trnName,
        valName,
        testName,
        testWithLabels,
        valIdxs,
        suffix,
        continuous,
        skipHeader,
        catSeparator,
        itemTfms,
        batchTfms,
        change.apply(dl));
  }
}
