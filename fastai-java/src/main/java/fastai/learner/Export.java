package fastai.learner;

import fastai.data.DataLoaders;
import fastai.data.Pipeline;
import fastai.data.Processing;
import fastai.data.Transform;
import fastai.data.TransformProvider;
import fastai.losses.LossFunc;
import fastai.losses.Losses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import torch.TensorScope;
import torch.io.FormatException;
import torch.io.SafeTensors;
import torch.nn.Module;
import torch.nn.StateDictException;

/// An exported learner: one zip archive with all that predictions need, as data. No code is in it,
/// none runs when it is read, and neither samples nor the optimizer's state are kept.
///
/// | part | what |
/// |---|---|
/// | `manifest.json` | format, version, size and SHA-256 of each part |
/// | `model.safetensors` | weights and buffers under their PyTorch names |
/// | `architecture.json` | the layers, if all are of `torch.nn`; the settings of a model of the library; otherwise the name of the model's class |
/// | `data.json` | how an item becomes a batch and an answer a label: transforms with their settings, vocabulary |
/// | `learner.json` | the loss |
///
/// A model of the user's own classes is made by the user when it is loaded, and gets the weights:
///
/// ```java
/// var learn = Learner.loadLearner(Path.of("digits.fai"), options -> options.withModel(MyNet::new));
/// ```
final class Export {
  private static final String MODEL = "model.safetensors";
  private static final String ARCHITECTURE = "architecture.json";
  private static final String DATA = "data.json";
  private static final String LEARNER = "learner.json";

  private Export() {}

  // ---- writing ----------------------------------------------------------------------------------

  static void write(Learner learn, Path file) {
    inTemporaryFolder(
        folder -> {
          var parts = new LinkedHashMap<String, Path>();
          for (String part : List.of(MODEL, ARCHITECTURE, DATA, LEARNER))
            parts.put(part, folder.resolve(part));
          var architecture = describe(learn.model);
          try (var _ = new TensorScope()) {
            SafeTensors.save(learn.model.stateDict(), parts.get(MODEL));
          }
          Files.write(parts.get(ARCHITECTURE), Json.print(architecture));
          if (learn.dls.processing() != null)
            Files.write(parts.get(DATA), Json.print(describe(learn.dls.processing())));
          else parts.remove(DATA);
          Files.write(parts.get(LEARNER), Json.print(Map.of("loss", learn.lossFunc.config())));
          ExportFile.write(file, parts);
          return null;
        });
  }

  private static Map<String, Object> describe(Module model) {
    if (model instanceof ModelRecipe known && !known.config().isEmpty())
      return Map.of("recipe", known.recipe(), "config", known.config());
    var layers = Architecture.describe(model);
    return layers != null ? layers : Map.of("class", model.getClass().getName());
  }

  private static Map<String, Object> describe(Processing processing) {
    var data = new LinkedHashMap<String, Object>();
    data.put("nInp", processing.nInp());
    data.put("blocks", processing.blocks().stream().map(Export::describe).toList());
    data.put("itemTfms", describe(processing.itemTfms()));
    data.put("beforeBatch", describe(processing.beforeBatch()));
    data.put("batchTfms", describe(processing.batchTfms()));
    return data;
  }

  private static List<Map<String, Object>> describe(Pipeline pipeline) {
    return pipeline.transforms().stream()
        .map(transform -> Map.of("name", transform.name(), "config", transform.config()))
        .toList();
  }

  // ---- reading ----------------------------------------------------------------------------------

  static Learner read(Path file, LoadOptions options) {
    if (!Files.exists(file))
      throw new IllegalArgumentException("there is no file " + file.toAbsolutePath());
    return inTemporaryFolder(
        folder -> {
          ExportFile.unpack(file, Set.of(MODEL, ARCHITECTURE, DATA, LEARNER), folder);
          try {
            return assemble(folder, options);
          } catch (FormatException e) {
            throw new FormatException(file + " cannot be loaded: " + e.getMessage(), e);
          } catch (ClassCastException | NullPointerException e) {
            throw new FormatException(
                file
                    + " cannot be loaded: a setting in it is missing or of the wrong kind ("
                    + e.getMessage()
                    + ")",
                e);
          }
        });
  }

  private static Learner assemble(Path folder, LoadOptions options) throws IOException {
    if (!Files.exists(folder.resolve(MODEL)))
      throw new FormatException("its part '" + MODEL + "' is missing");
    Module model =
        options.model() != null
            ? options.model().get()
            : model(json(folder, ARCHITECTURE), Files.size(folder.resolve(MODEL)));
    try (var _ = new TensorScope()) {
      model.loadStateDict(SafeTensors.load(folder.resolve(MODEL)));
    } catch (StateDictException e) {
      throw new FormatException("its weights do not fit the model: " + e.getMessage(), e);
    }
    var processing =
        Files.exists(folder.resolve(DATA)) ? processing(json(folder, DATA), options) : null;
    LossFunc loss = options.lossFunc() != null ? options.lossFunc() : loss(json(folder, LEARNER));
    var learn =
        new Learner(
            DataLoaders.empty(processing, loss), model, Learner.options().withLossFunc(loss));
    model.to(options.device());
    learn.lossFunc = learn.lossFunc.to(options.device());
    model.eval();
    return learn;
  }

  private static Map<String, Object> json(Path folder, String part) throws IOException {
    if (!Files.exists(folder.resolve(part)))
      throw new FormatException("its part '" + part + "' is missing");
    return Json.parse(part, Files.readAllBytes(folder.resolve(part)));
  }

  private static Module model(Map<String, Object> architecture, long weightBytes) {
    if (architecture.containsKey("class"))
      throw new FormatException(
          "its model is a "
              + architecture.get("class")
              + ", whose code is not in the file; load it with Learner.loadLearner(file, o ->"
              + " o.withModel(() -> ...))");
    return architecture.containsKey("recipe")
        ? ofRecipe(architecture, weightBytes)
        : Architecture.make(architecture, weightBytes);
  }

  private static Module ofRecipe(Map<String, Object> architecture, long weightBytes) {
    var makers = ModelProvider.all();
    var maker = makers.get((String) architecture.get("recipe"));
    if (maker == null)
      throw new FormatException(
          "its model is a '"
              + architecture.get("recipe")
              + "', which this version does not know; it knows "
              + makers.keySet().stream().sorted().toList());
    return maker.make(Json.strings((Map<?, ?>) architecture.get("config")), weightBytes);
  }

  private static Processing processing(Map<String, Object> data, LoadOptions options) {
    var makers = new HashMap<>(TransformProvider.all());
    makers.putAll(options.transforms());
    var blocks =
        ((List<?>) data.get("blocks")).stream().map(block -> pipeline(block, makers)).toList();
    return new Processing(
        blocks,
        ((Number) data.get("nInp")).intValue(),
        pipeline(data.get("itemTfms"), makers),
        // Exports of the first version have none.
        pipeline(data.getOrDefault("beforeBatch", List.of()), makers),
        pipeline(data.get("batchTfms"), makers));
  }

  private static Pipeline pipeline(
      Object transforms, Map<String, Function<Map<String, Object>, Transform>> makers) {
    return new Pipeline(
        ((List<?>) transforms)
            .stream()
                .map(transform -> transform(Json.strings((Map<?, ?>) transform), makers))
                .toList());
  }

  private static Transform transform(
      Map<String, Object> described, Map<String, Function<Map<String, Object>, Transform>> makers) {
    var maker = makers.get((String) described.get("name"));
    if (maker == null)
      throw new FormatException(
          "it uses the transform '"
              + described.get("name")
              + "', which is not known; give it with Learner.loadLearner(file, o ->"
              + " o.withTransform(...)); known are "
              + makers.keySet().stream().sorted().toList());
    try {
      return maker.apply(Json.strings((Map<?, ?>) described.get("config")));
    } catch (IllegalArgumentException e) {
      throw new FormatException(
          "its transform '" + described.get("name") + "' cannot be made: " + e.getMessage(), e);
    }
  }

  private static LossFunc loss(Map<String, Object> learner) {
    var config = Json.strings((Map<?, ?>) learner.get("loss"));
    if (config.isEmpty()) return new UnknownLoss();
    if (!Losses.isKnown(config.get("name")))
      throw new FormatException(
          "it uses the loss '"
              + config.get("name")
              + "', which this version does not know; give it with Learner.loadLearner(file, o ->"
              + " o.withLossFunc(...))");
    return Losses.ofConfig(config);
  }

  /// Stands for a loss that was a function: predictions come out as the model gave them.
  private record UnknownLoss() implements LossFunc {
    @Override
    public torch.Tensor apply(torch.Tensor pred, torch.Tensor targ) {
      throw new UnsupportedOperationException(
          "the loss was a function, which an export cannot hold; give it with"
              + " Learner.loadLearner(file, o -> o.withLossFunc(...))");
    }
  }

  // ---- files ------------------------------------------------------------------------------------

  @FunctionalInterface
  private interface Work<R> {
    R in(Path folder) throws IOException;
  }

  private static <R> R inTemporaryFolder(Work<R> work) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("fastai");
      return work.in(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("an export could not be written or read: " + e, e);
    } finally {
      if (folder != null) delete(folder);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    } catch (IOException _) {
      // Windows keeps a mapped file until the collector has been there; it is in the folder for
      // temporary files.
    }
  }
}
