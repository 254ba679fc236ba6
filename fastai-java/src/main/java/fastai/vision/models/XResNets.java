package fastai.vision.models;

import java.util.List;
import java.util.Set;

/// fastai's own ResNets, with random weights; see [XResNet]. fastai has published weights for
/// `xresnet50` only, in a file that does not tell its hash: load it with `loadStateDict`.
///
/// The names go as `x`, `se_` for squeeze and excitation, `resnet` or `resnext`, how deep, and
/// `_deep` or `_deeper` for two or four more stages of 256 channels.
public final class XResNets {
  /// Body up to the four last layers; stem, stages and head are the groups.
  private static final Meta META = new Meta(-4, new Meta.Split(false, 3), Meta.Stats.IMAGENET);

  /// Those in fastai's table. It cuts the others by their pools, which is the same place, and
  /// groups them into body and head.
  private static final Set<String> IN_TABLE =
      Set.of("xresnet18", "xresnet34", "xresnet50", "xresnet101", "xresnet152");

  public static final Arch XRESNET18 = xresnet("xresnet18", XResNet.Block.RES, 1, 2, 2, 2, 2);
  public static final Arch XRESNET34 = xresnet("xresnet34", XResNet.Block.RES, 1, 3, 4, 6, 3);
  public static final Arch XRESNET50 = xresnet("xresnet50", XResNet.Block.RES, 4, 3, 4, 6, 3);
  public static final Arch XRESNET101 = xresnet("xresnet101", XResNet.Block.RES, 4, 3, 4, 23, 3);
  public static final Arch XRESNET152 = xresnet("xresnet152", XResNet.Block.RES, 4, 3, 8, 36, 3);
  public static final Arch XRESNET18_DEEP =
      xresnet("xresnet18_deep", XResNet.Block.RES, 1, 2, 2, 2, 2, 1, 1);
  public static final Arch XRESNET34_DEEP =
      xresnet("xresnet34_deep", XResNet.Block.RES, 1, 3, 4, 6, 3, 1, 1);
  public static final Arch XRESNET50_DEEP =
      xresnet("xresnet50_deep", XResNet.Block.RES, 4, 3, 4, 6, 3, 1, 1);
  public static final Arch XRESNET18_DEEPER =
      xresnet("xresnet18_deeper", XResNet.Block.RES, 1, 2, 2, 1, 1, 1, 1, 1, 1);
  public static final Arch XRESNET34_DEEPER =
      xresnet("xresnet34_deeper", XResNet.Block.RES, 1, 3, 4, 6, 3, 1, 1, 1, 1);
  public static final Arch XRESNET50_DEEPER =
      xresnet("xresnet50_deeper", XResNet.Block.RES, 4, 3, 4, 6, 3, 1, 1, 1, 1);
  public static final Arch XSE_RESNET18 = xresnet("xse_resnet18", XResNet.Block.SE, 1, 2, 2, 2, 2);
  public static final Arch XSE_RESNET34 = xresnet("xse_resnet34", XResNet.Block.SE, 1, 3, 4, 6, 3);
  public static final Arch XSE_RESNET50 = xresnet("xse_resnet50", XResNet.Block.SE, 4, 3, 4, 6, 3);
  public static final Arch XSE_RESNET101 =
      xresnet("xse_resnet101", XResNet.Block.SE, 4, 3, 4, 23, 3);
  public static final Arch XSE_RESNET152 =
      xresnet("xse_resnet152", XResNet.Block.SE, 4, 3, 8, 36, 3);
  public static final Arch XRESNEXT18 = xresnet("xresnext18", XResNet.Block.RESNEXT, 1, 2, 2, 2, 2);
  public static final Arch XRESNEXT34 = xresnet("xresnext34", XResNet.Block.RESNEXT, 1, 3, 4, 6, 3);
  public static final Arch XRESNEXT50 = xresnet("xresnext50", XResNet.Block.RESNEXT, 4, 3, 4, 6, 3);
  public static final Arch XRESNEXT101 =
      xresnet("xresnext101", XResNet.Block.RESNEXT, 4, 3, 4, 23, 3);
  public static final Arch XSE_RESNEXT18 =
      xresnet("xse_resnext18", XResNet.Block.SE_RESNEXT, 1, 2, 2, 2, 2);
  public static final Arch XSE_RESNEXT34 =
      xresnet("xse_resnext34", XResNet.Block.SE_RESNEXT, 1, 3, 4, 6, 3);
  public static final Arch XSE_RESNEXT50 =
      xresnet("xse_resnext50", XResNet.Block.SE_RESNEXT, 4, 3, 4, 6, 3);
  public static final Arch XSE_RESNEXT101 =
      xresnet("xse_resnext101", XResNet.Block.SE_RESNEXT, 4, 3, 4, 23, 3);
  public static final Arch XSE_RESNEXT18_DEEP =
      xresnet("xse_resnext18_deep", XResNet.Block.SE_RESNEXT, 1, 2, 2, 2, 2, 1, 1);
  public static final Arch XSE_RESNEXT34_DEEP =
      xresnet("xse_resnext34_deep", XResNet.Block.SE_RESNEXT, 1, 3, 4, 6, 3, 1, 1);
  public static final Arch XSE_RESNEXT50_DEEP =
      xresnet("xse_resnext50_deep", XResNet.Block.SE_RESNEXT, 4, 3, 4, 6, 3, 1, 1);
  public static final Arch XSE_RESNEXT18_DEEPER =
      xresnet("xse_resnext18_deeper", XResNet.Block.SE_RESNEXT, 1, 2, 2, 1, 1, 1, 1, 1, 1);
  public static final Arch XSE_RESNEXT34_DEEPER =
      xresnet("xse_resnext34_deeper", XResNet.Block.SE_RESNEXT, 1, 3, 4, 4, 2, 2, 1, 1, 1);
  public static final Arch XSE_RESNEXT50_DEEPER =
      xresnet("xse_resnext50_deeper", XResNet.Block.SE_RESNEXT, 4, 3, 4, 4, 2, 2, 1, 1, 1);

  static final List<Arch> ALL =
      List.of(
          XRESNET18,
          XRESNET34,
          XRESNET50,
          XRESNET101,
          XRESNET152,
          XRESNET18_DEEP,
          XRESNET34_DEEP,
          XRESNET50_DEEP,
          XRESNET18_DEEPER,
          XRESNET34_DEEPER,
          XRESNET50_DEEPER,
          XSE_RESNET18,
          XSE_RESNET34,
          XSE_RESNET50,
          XSE_RESNET101,
          XSE_RESNET152,
          XRESNEXT18,
          XRESNEXT34,
          XRESNEXT50,
          XRESNEXT101,
          XSE_RESNEXT18,
          XSE_RESNEXT34,
          XSE_RESNEXT50,
          XSE_RESNEXT101,
          XSE_RESNEXT18_DEEP,
          XSE_RESNEXT34_DEEP,
          XSE_RESNEXT50_DEEP,
          XSE_RESNEXT18_DEEPER,
          XSE_RESNEXT34_DEEPER,
          XSE_RESNEXT50_DEEPER);

  private XResNets() {}

  private static Arch xresnet(String name, XResNet.Block block, int expansion, Integer... layers) {
    var options = XResNet.Options.of(block, expansion, List.of(layers));
    return new Arch(
        name,
        classes -> XResNet.of(options.withNOut(classes)),
        IN_TABLE.contains(name) ? META : META.withSplit(Meta.Split.DEFAULT),
        List.of());
  }
}
