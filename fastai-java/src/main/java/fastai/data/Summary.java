package fastai.data;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import torch.TensorScope;

/// Walks through a [DataBlock]: the items, their parts, the first training item step by step, the
/// first samples as a batch. Each step is tried on its own, so that the first one that fails is
/// known by name, with what it was given.
final class Summary<T> {
  private final DataBlock<T> block;
  private final SummaryOptions options;
  private final PrintStream out;

  Summary(DataBlock<T> block, SummaryOptions options) {
    this.block = block;
    this.options = options;
    out = options.out() != null ? options.out() : System.out;
  }

  void of(String source, Supplier<List<? extends T>> find) {
    try (var _ = new TensorScope()) {
      var datasets = datasets(source, find);
      var samples = samples(datasets);
      var batch = collate(datasets, samples);
      batch = batchTfms(datasets, batch);
      conclusion(datasets, batch);
      validLabels(datasets);
      if (options.showBatch()) showBatch(datasets);
    }
  }

  // ---- items and parts --------------------------------------------------------------------------

  private Datasets<T> datasets(String source, Supplier<List<? extends T>> find) {
    say("Setting-up type transforms pipelines");
    say("Collecting items from " + source);
    List<? extends T> found = attempt("Collecting items", find, "");
    say("Found " + found.size() + " items");
    if (found.isEmpty())
      throw failure(
          "Collecting items",
          new IllegalArgumentException(
              "there are no items: see whether the folder is the right one, and whether its files"
                  + " have the extensions that the function of withGetItems looks for"),
          "");
    List<T> items = attempt("Collecting items", () -> DataBlock.<T>checked(found), "");
    var splits = attempt("Splitting the items", () -> block.split(items), "");
    say("2 datasets of sizes " + splits.train().length + "," + splits.valid().length);
    if (splits.train().length == 0)
      throw failure(
          "Splitting the items",
          new IllegalArgumentException(
              "no item is for training: the splitter "
                  + block.splitterName()
                  + " does not fit the items. The first is "
                  + Described.value(items.getFirst())),
          "");
    if (splits.valid().length == 0) say("  (no item is for validation)");
    var getters = attempt("Putting the getters in place", block::getters, "");
    var processing =
        attempt("Putting the blocks together", () -> block.processing(block.dlOptions()), "");
    for (int b = 0; b < getters.size(); b++)
      say("Setting up Pipeline: " + steps(b, getters.get(b), processing.blocks().get(b)));
    try {
      return new Datasets<>(items, splits, getters, processing);
    } catch (RuntimeException e) {
      for (int b = 0; b < getters.size(); b++)
        if (processing.blocks().get(b).transforms().stream().anyMatch(Transform::needsSetup))
          tryAll(getters.get(b), getterName(b, getters.get(b)), items, splits.train());
      throw failure("Setting up the type transforms", e, "");
    }
  }

  /// Looks for the training item that the getter fails for.
  private void tryAll(Function<? super T, ?> getter, String name, List<T> items, int[] train) {
    for (int i : train) {
      try {
        getter.apply(items.get(i));
      } catch (RuntimeException e) {
        throw failure(name, e, "item " + i + ": " + Described.value(items.get(i)));
      }
    }
  }

  private String steps(int b, Function<? super T, ?> getter, Pipeline pipeline) {
    var steps = new ArrayList<String>();
    if (getter != DataBlock.NOOP) steps.add(getterName(b, getter));
    for (var transform : pipeline.transforms()) steps.add(transform.toString());
    return steps.isEmpty() ? "(as it is)" : String.join(" -> ", steps);
  }

  /// Records tell what they are; lambdas do not.
  static String name(Object function, String orElse) {
    if (function.getClass().isRecord()) return function.toString();
    String ofClass = function.getClass().getSimpleName();
    return function.getClass().isHidden() || ofClass.isEmpty() ? orElse : ofClass;
  }

  private String getterName(int b, Function<? super T, ?> getter) {
    return name(getter, block.getterName(b));
  }

  // ---- samples ----------------------------------------------------------------------------------

  private List<Object[]> samples(Datasets<T> datasets) {
    say("");
    say("Building one sample");
    var getters = block.getters();
    var processing = datasets.processing();
    T item = datasets.item(Split.TRAIN, 0);
    var sample = new Object[getters.size()];
    for (int b = 0; b < sample.length; b++) {
      var getter = getters.get(b);
      say("  Pipeline: " + steps(b, getter, processing.blocks().get(b)));
      from(item);
      Object value = item;
      if (getter != DataBlock.NOOP)
        value = step(getterName(b, getter), value, () -> getter.apply(item));
      for (var transform : processing.blocks().get(b).transforms()) {
        Object before = value;
        value =
            step(transform.name(), value, () -> Pipeline.of(transform).encode(before, Split.TRAIN));
      }
      sample[b] = value;
    }
    say("");
    say("Final sample: " + Described.tuple(sample));
    say("");
    say("");
    say("Building one batch");
    var samples = new ArrayList<Object[]>();
    var itemTfms = processing.itemTfms().transforms();
    if (itemTfms.isEmpty()) say("No item_tfms to apply");
    else {
      say("Applying item_tfms to the first sample:");
      say("  Pipeline: " + names(itemTfms));
      from(sample);
      sample = steps(itemTfms, sample);
    }
    samples.add(sample);
    int n = Math.min(options.bs(), datasets.size(Split.TRAIN));
    say("");
    say("Adding the next " + (n - 1) + " samples");
    for (int i = 1; i < n; i++) {
      int index = i;
      samples.add(
          attempt(
              "Making a sample",
              () -> processing.itemTfms().encodeAll(datasets.get(Split.TRAIN, index), Split.TRAIN),
              "item " + Described.value(datasets.item(Split.TRAIN, index))));
    }
    return samples;
  }

  private static String names(List<Transform> transforms) {
    return transforms.stream().map(Transform::toString).collect(Collectors.joining(" -> "));
  }

  private Object[] steps(List<Transform> transforms, Object[] values) {
    for (var transform : transforms) {
      var before = values;
      values =
          (Object[])
              step(
                  transform.name(),
                  values,
                  () -> Pipeline.of(transform).encodeAll(before.clone(), Split.TRAIN));
    }
    return values;
  }

  // ---- the batch --------------------------------------------------------------------------------

  private Object[] collate(Datasets<T> datasets, List<Object[]> samples) {
    List<?> list = samples;
    var before = datasets.processing().beforeBatch();
    say("");
    if (before.transforms().isEmpty()) say("No before_batch transform to apply");
    else {
      say("Applying before_batch to the list of samples");
      say("  " + before);
      list =
          attempt(
              "Applying before_batch",
              () -> (List<?>) before.encode(samples, Split.TRAIN),
              samples.size() + " samples");
    }
    say("");
    say("Collating items in a batch");
    try {
      return Collation.columns(list);
    } catch (RuntimeException e) {
      say("Error! It's not possible to collate your items in a batch");
      for (int column = 0; column < samples.getFirst().length; column++)
        tellColumn(datasets, samples, column);
      throw failure("Collating", e, "");
    }
  }

  /// Whether the values of one input or target fit together, and if not, what they are.
  private void tellColumn(Datasets<T> datasets, List<Object[]> samples, int column) {
    try {
      Collation.columns(samples.stream().map(sample -> new Object[] {sample[column]}).toList());
    } catch (RuntimeException _) {
      say(
          "Could not collate the "
              + column
              + "-th members of your tuples because got the following "
              + (samples.size() == 1 ? "value" : "values"));
      for (int i = 0; i < samples.size(); i++)
        say(
            "    "
                + Described.value(samples.get(i)[column])
                + "    of item "
                + Described.value(datasets.item(Split.TRAIN, i)));
    }
  }

  private Object[] batchTfms(Datasets<T> datasets, Object[] batch) {
    var transforms = datasets.processing().batchTfms().transforms();
    say("");
    if (transforms.isEmpty()) {
      say("No batch_tfms to apply");
      return batch;
    }
    say("Applying batch_tfms to the batch built");
    say("  Pipeline: " + names(transforms));
    from(batch);
    for (var transform : transforms) {
      var before = batch;
      if (transform.needsBatch())
        attempt(
            "Setting up " + transform.name(),
            () -> {
              transform.setupBatch(before.clone());
              return true;
            },
            Described.tuple(before));
      batch = steps(List.of(transform), batch);
    }
    return batch;
  }

  private void conclusion(Datasets<T> datasets, Object[] values) {
    var batch = Processing.batch(values, Math.min(datasets.nInp(), values.length));
    var loss = block.lossFunc() != null ? block.lossFunc() : datasets.processing().lossFunc();
    say("");
    say("A model gets " + Described.tuple(batch.xb()));
    if (batch.yb().length > 0)
      say(
          "and its loss"
              + (loss == null ? "" : " (" + loss.getClass().getSimpleName() + ")")
              + " compares with "
              + Described.tuple(batch.yb()));
    int c = c(datasets.processing());
    if (c > 0) say("It has " + c + (c == 1 ? " output" : " outputs") + vocab(datasets));
  }

  private static int c(Processing processing) {
    return HasC.getC(DataLoaders.empty(processing, null));
  }

  private static String vocab(Datasets<?> datasets) {
    var vocab = datasets.processing().vocab();
    String one = vocab.size() == 1 ? " (one label alone: there is nothing to tell apart)" : "";
    return vocab.isEmpty() ? "" : ": " + CategoryMap.brief(vocab) + one;
  }

  /// Labels that validation alone has would be found only at the end of the first epoch.
  private void validLabels(Datasets<T> datasets) {
    var getters = block.getters();
    for (int b = 0; b < getters.size(); b++) {
      var pipeline = datasets.processing().blocks().get(b);
      if (pipeline.get(HasVocab.class) == null) continue;
      var unknown = new ArrayList<String>();
      int n = datasets.size(Split.VALID);
      for (int i = 0; i < n; i++) {
        T item = datasets.item(Split.VALID, i);
        try {
          pipeline.encode(getters.get(b).apply(item), Split.VALID);
        } catch (RuntimeException e) {
          unknown.add("item " + Described.value(item) + ": " + e.getMessage());
        }
      }
      say("");
      say("Checking the labels of the " + n + " validation items");
      if (unknown.isEmpty()) {
        say("  all of them are known");
        continue;
      }
      for (String one : unknown.subList(0, Math.min(5, unknown.size()))) say("  " + one);
      if (unknown.size() > 5) say("  and " + (unknown.size() - 5) + " more");
      throw failure(
          "Checking the labels of the validation items",
          new IllegalArgumentException(
              unknown.size()
                  + " of "
                  + n
                  + " have labels that training does not know. The first is "
                  + unknown.getFirst()),
          "");
    }
  }

  private void showBatch(Datasets<T> datasets) {
    say("");
    var view =
        attempt(
            "Showing a batch",
            () ->
                new TfmdDL(
                        datasets,
                        Split.TRAIN,
                        DlOptions.DEFAULT
                            .withBs(Math.min(options.bs(), datasets.size(Split.TRAIN)))
                            .withNumWorkers(0))
                    .showBatch(options.bs(), false),
            "");
    if (view.isGrid()) view.show();
    else out.print(view.table());
  }

  // ---- print ------------------------------------------------------------------------------------

  private void say(String line) {
    out.println(line);
  }

  private void from(Object value) {
    say("    starting from");
    say("      " + Described.value(value));
  }

  private Object step(String name, Object before, Supplier<?> body) {
    Object after;
    try {
      after = body.get();
    } catch (RuntimeException e) {
      say("    applying " + name + " failed.");
      throw failure(
          name,
          e,
          Described.value(before)
              + (before == null ? "" : " (" + before.getClass().getSimpleName() + ")"));
    }
    say("    applying " + name + " gives");
    say("      " + Described.value(after));
    return after;
  }

  private <R> R attempt(String step, Supplier<R> body, String given) {
    try {
      return body.get();
    } catch (RuntimeException e) {
      throw failure(step, e, given);
    }
  }

  private IllegalStateException failure(String step, RuntimeException e, String given) {
    String reason = e.getMessage() != null ? e.getMessage() : e.toString();
    say("");
    say("Error! " + step + " failed: " + reason);
    if (!given.isEmpty()) say("  it was given " + given);
    // Where the step's own code is.
    Arrays.stream(e.getStackTrace())
        .takeWhile(frame -> !frame.getClassName().equals(Summary.class.getName()))
        .filter(frame -> !frame.getClassName().matches("(java|jdk)\\..*"))
        .findFirst()
        .ifPresent(frame -> say("  at " + frame));
    return new IllegalStateException("the data block fails at '" + step + "': " + reason, e);
  }
}
