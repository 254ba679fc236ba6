package fastai.losses;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The losses that an export can name.
public final class Losses {
  private static final Map<String, Function<Map<String, Object>, LossFunc>> MAKERS =
      Map.ofEntries(
          Map.entry(CrossEntropyLossFlat.NAME, CrossEntropyLossFlat::ofConfig),
          Map.entry(FocalLoss.NAME, FocalLoss::ofConfig),
          Map.entry(FocalLossFlat.NAME, FocalLossFlat::ofConfig),
          Map.entry(LabelSmoothingCrossEntropy.NAME, LabelSmoothingCrossEntropy::ofConfig),
          Map.entry(LabelSmoothingCrossEntropyFlat.NAME, LabelSmoothingCrossEntropyFlat::ofConfig),
          Map.entry(BCEWithLogitsLossFlat.NAME, BCEWithLogitsLossFlat::ofConfig),
          Map.entry(BCELossFlat.NAME, BCELossFlat::ofConfig),
          Map.entry(MSELossFlat.NAME, c -> new MSELossFlat(Weights.reduction(c))),
          Map.entry(L1LossFlat.NAME, c -> new L1LossFlat(Weights.reduction(c))),
          Map.entry(DiceLoss.NAME, DiceLoss::ofConfig),
          Map.entry(NoopLoss.NAME, _ -> new NoopLoss()),
          Map.entry(WassersteinLoss.NAME, _ -> new WassersteinLoss()),
          Map.entry(AdaptiveLoss.NAME, AdaptiveLoss::ofConfig));

  private Losses() {}

  /// Whether [#ofConfig] knows the loss of this name.
  public static boolean isKnown(Object name) {
    return name instanceof String known && MAKERS.containsKey(known);
  }

  /// The loss that gave this [LossFunc#config()].
  ///
  /// @throws IllegalArgumentException if there is no loss of its `name`
  public static LossFunc ofConfig(Map<String, Object> config) {
    Object name = config.get("name");
    if (!isKnown(name))
      throw new IllegalArgumentException(
          "there is no loss '" + name + "'; known are " + new TreeMap<>(MAKERS).keySet());
    return MAKERS.get((String) name).apply(config);
  }
}
