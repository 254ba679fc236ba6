package fastai.vision;

import fastai.learner.ModelRecipe;
import fastai.vision.models.Arch;
import fastai.vision.models.MobileNetV1;
import fastai.vision.models.Models;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torch.io.FormatException;
import torch.nn.Module;
import torch.nn.Sequential;

/// `Sequential(body, head)` that remembers the architecture and the options it was made of, so that
/// an export needs no code to make it again.
final class VisionNet extends Sequential implements ModelRecipe {
  static final String NAME = "VisionNet";

  private final Map<String, Object> config;

  VisionNet(Module body, Module head, Map<String, Object> config) {
    super(body, head);
    this.config = config;
  }

  /// Empty for what is not known by name: architectures, cuts and heads of the user's own.
  static Map<String, Object> config(Arch arch, int nOut, VisionLearnerOptions options) {
    if (options.cut() != null || options.customHead() != null || !isKnown(arch)) return Map.of();
    var head = options.head();
    var config = new LinkedHashMap<String, Object>();
    config.put("arch", arch.name());
    config.put("nOut", nOut);
    config.put("nIn", options.nIn());
    config.put("linFtrs", head.linFtrs());
    config.put("ps", head.ps());
    config.put("pool", head.pool());
    config.put("concatPool", head.concatPool());
    config.put("firstBn", head.firstBn());
    config.put("bnFinal", head.bnFinal());
    config.put("linFirst", head.linFirst());
    if (head.yRange() != null)
      config.put("yRange", List.of(head.yRange().low(), head.yRange().high()));
    return config;
  }

  private static boolean isKnown(Arch arch) {
    try {
      var known = named(arch.name());
      return known.maker().equals(arch.maker()) && known.meta().equals(arch.meta());
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static Arch named(String name) {
    return name.startsWith(MobileNetV1.NAME)
        ? MobileNetV1.arch(Double.parseDouble(name.substring(MobileNetV1.NAME.length())))
        : Models.get(name);
  }

  static Module make(Map<String, Object> config, long mostElements) {
    var options =
        VisionLearnerOptions.DEFAULT
            .withPretrained(false)
            .withInit(null)
            .withNIn(integer(config.get("nIn")))
            .withHead(h -> head(config));
    int nOut = integer(config.get("nOut"));
    long before = options.nIn();
    for (long size : sizes(options, nOut)) {
      if (size < 1 || before * size > mostElements)
        throw new FormatException("its model would have a layer larger than the weights in it");
      before = size;
    }
    try {
      return VisionLearner.createModel(named((String) config.get("arch")), nOut, options);
    } catch (IllegalArgumentException e) {
      throw new FormatException("its model cannot be made: " + e.getMessage(), e);
    }
  }

  private static long[] sizes(VisionLearnerOptions options, int nOut) {
    return java.util.stream.LongStream.concat(
            options.head().linFtrs().stream().mapToLong(Integer::longValue),
            java.util.stream.LongStream.of(nOut))
        .toArray();
  }

  private static HeadOptions head(Map<String, Object> config) {
    var linFtrs = ((List<?>) config.get("linFtrs")).stream().map(VisionNet::integer).toList();
    var ps = ((List<?>) config.get("ps")).stream().map(p -> ((Number) p).doubleValue()).toList();
    var range = (List<?>) config.get("yRange");
    return new HeadOptions(
        linFtrs,
        ps,
        (Boolean) config.get("pool"),
        (Boolean) config.get("concatPool"),
        (Boolean) config.get("firstBn"),
        (Boolean) config.get("bnFinal"),
        (Boolean) config.get("linFirst"),
        range == null
            ? null
            : new HeadOptions.Range(
                ((Number) range.get(0)).doubleValue(), ((Number) range.get(1)).doubleValue()));
  }

  private static int integer(Object number) {
    return Math.toIntExact(((Number) number).longValue());
  }

  @Override
  public String recipe() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return config;
  }

  @Override
  protected Module create() {
    var parts = children();
    return new VisionNet(parts.get(0).deepCopy(), parts.get(1).deepCopy(), config);
  }

  /// As fastai prints it.
  @Override
  protected String name() {
    return "Sequential";
  }
}
