package fastai.vision.models;

import static fastai.vision.models.Weights.v1;
import static fastai.vision.models.Weights.v2;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// torchvision's architectures, with its names in the state dict, so that its files load; [#get]
/// also finds fastai's own, which are in [XResNets].
///
/// ```java
/// Models.RESNET34.create(37);
/// Models.get("resnet34").pretrained();
/// ```
///
/// How they are cut and grouped is fastai's `model_meta`. MobileNetV2 has no pooling layer, so
/// fastai cannot cut it; here it is cut before its classifier. The vision transformers give no
/// feature maps and cannot be cut.
public final class Models {
  private static final Meta RESNET = meta(-2, false, 6);
  private static final Meta DENSENET = meta(-1, true, 7);
  private static final Meta VGG_BN = meta(-2, true, 22);

  public static final Arch RESNET18 =
      resnet("resnet18", ResNet.Options.of(false, 2, 2, 2, 2), v1("resnet18-f37072fd"));
  public static final Arch RESNET34 =
      resnet("resnet34", ResNet.Options.of(false, 3, 4, 6, 3), v1("resnet34-b627a593"));
  public static final Arch RESNET50 =
      resnet(
          "resnet50",
          ResNet.Options.of(true, 3, 4, 6, 3),
          v1("resnet50-0676ba61"),
          v2("resnet50-11ad3fa6"));
  public static final Arch RESNET101 =
      resnet(
          "resnet101",
          ResNet.Options.of(true, 3, 4, 23, 3),
          v1("resnet101-63fe2227"),
          v2("resnet101-cd907fc2"));
  public static final Arch RESNET152 =
      resnet(
          "resnet152",
          ResNet.Options.of(true, 3, 8, 36, 3),
          v1("resnet152-394f9c45"),
          v2("resnet152-f82ba261"));

  // Not in fastai's table: body and head are two groups.
  public static final Arch RESNEXT50_32X4D =
      resnet(
              "resnext50_32x4d",
              ResNet.Options.of(true, 3, 4, 6, 3).withGroups(32).withWidthPerGroup(4),
              v1("resnext50_32x4d-7cdf4587"),
              v2("resnext50_32x4d-1a0047aa"))
          .withMeta(Meta.DEFAULT);
  public static final Arch RESNEXT101_32X8D =
      resnet(
              "resnext101_32x8d",
              ResNet.Options.of(true, 3, 4, 23, 3).withGroups(32).withWidthPerGroup(8),
              v1("resnext101_32x8d-8ba56ff5"),
              v2("resnext101_32x8d-110c445d"))
          .withMeta(Meta.DEFAULT);
  public static final Arch RESNEXT101_64X4D =
      resnet(
              "resnext101_64x4d",
              ResNet.Options.of(true, 3, 4, 23, 3).withGroups(64).withWidthPerGroup(4),
              v1("resnext101_64x4d-173b62eb"))
          .withMeta(Meta.DEFAULT);
  public static final Arch WIDE_RESNET50_2 =
      resnet(
              "wide_resnet50_2",
              ResNet.Options.of(true, 3, 4, 6, 3).withWidthPerGroup(128),
              v1("wide_resnet50_2-95faca4d"),
              v2("wide_resnet50_2-9ba9bcbe"))
          .withMeta(Meta.DEFAULT);
  public static final Arch WIDE_RESNET101_2 =
      resnet(
              "wide_resnet101_2",
              ResNet.Options.of(true, 3, 4, 23, 3).withWidthPerGroup(128),
              v1("wide_resnet101_2-32ee1156"),
              v2("wide_resnet101_2-d733dc28"))
          .withMeta(Meta.DEFAULT);

  public static final Arch VGG11 = vgg("vgg11", 11, false, v1("vgg11-8a719046"));
  public static final Arch VGG13 = vgg("vgg13", 13, false, v1("vgg13-19584684"));
  public static final Arch VGG16 = vgg("vgg16", 16, false, v1("vgg16-397923af"));
  public static final Arch VGG19 = vgg("vgg19", 19, false, v1("vgg19-dcbb9e9d"));
  public static final Arch VGG11_BN = vgg("vgg11_bn", 11, true, v1("vgg11_bn-6002323d"));
  public static final Arch VGG13_BN = vgg("vgg13_bn", 13, true, v1("vgg13_bn-abd245e5"));
  public static final Arch VGG16_BN = vgg("vgg16_bn", 16, true, v1("vgg16_bn-6c64b313"));
  public static final Arch VGG19_BN = vgg("vgg19_bn", 19, true, v1("vgg19_bn-c79401a0"));

  public static final Arch ALEXNET =
      Arch.of("alexnet", AlexNet::new)
          .withMeta(meta(-2, true, 6))
          .withWeights(v1("alexnet-owt-7be5be79"));

  public static final Arch SQUEEZENET1_0 =
      squeezenet("squeezenet1_0", SqueezeNet.Version.V1_0, v1("squeezenet1_0-b66bff10"));
  public static final Arch SQUEEZENET1_1 =
      squeezenet("squeezenet1_1", SqueezeNet.Version.V1_1, v1("squeezenet1_1-b8a52dc0"));

  public static final Arch DENSENET121 =
      densenet(
          "densenet121", DenseNet.Options.of(32, 64, 6, 12, 24, 16), v1("densenet121-a639ec97"));
  public static final Arch DENSENET161 =
      densenet(
          "densenet161", DenseNet.Options.of(48, 96, 6, 12, 36, 24), v1("densenet161-8d451a50"));
  public static final Arch DENSENET169 =
      densenet(
          "densenet169", DenseNet.Options.of(32, 64, 6, 12, 32, 32), v1("densenet169-b2777c0a"));
  public static final Arch DENSENET201 =
      densenet(
          "densenet201", DenseNet.Options.of(32, 64, 6, 12, 48, 32), v1("densenet201-c1103571"));

  public static final Arch MOBILENET_V2 =
      Arch.of("mobilenet_v2", MobileNetV2::new)
          .withMeta(Meta.DEFAULT.withCut(-1))
          .withWeights(v1("mobilenet_v2-b0353104"), v2("mobilenet_v2-7ebf99e0"));
  public static final Arch MOBILENET_V3_SMALL =
      Arch.of("mobilenet_v3_small", classes -> new MobileNetV3(false, classes))
          .withWeights(v1("mobilenet_v3_small-047dcff4"));
  public static final Arch MOBILENET_V3_LARGE =
      Arch.of("mobilenet_v3_large", classes -> new MobileNetV3(true, classes))
          .withWeights(v1("mobilenet_v3_large-8738ca79"), v2("mobilenet_v3_large-5c1a4163"));

  public static final Arch EFFICIENTNET_B0 =
      efficientnet(
          "efficientnet_b0",
          EfficientNet.Options.b(1.0, 1.0, 0.2),
          v1("efficientnet_b0_rwightman-7f5810bc"));
  public static final Arch EFFICIENTNET_B1 =
      efficientnet(
          "efficientnet_b1",
          EfficientNet.Options.b(1.0, 1.1, 0.2),
          v1("efficientnet_b1_rwightman-bac287d4"),
          v2("efficientnet_b1-c27df63c"));
  public static final Arch EFFICIENTNET_B2 =
      efficientnet(
          "efficientnet_b2",
          EfficientNet.Options.b(1.1, 1.2, 0.3),
          v1("efficientnet_b2_rwightman-c35c1473"));
  public static final Arch EFFICIENTNET_B3 =
      efficientnet(
          "efficientnet_b3",
          EfficientNet.Options.b(1.2, 1.4, 0.3),
          v1("efficientnet_b3_rwightman-b3899882"));
  public static final Arch EFFICIENTNET_B4 =
      efficientnet(
          "efficientnet_b4",
          EfficientNet.Options.b(1.4, 1.8, 0.4),
          v1("efficientnet_b4_rwightman-23ab8bcd"));
  public static final Arch EFFICIENTNET_B5 =
      efficientnet(
          "efficientnet_b5",
          EfficientNet.Options.large(1.6, 2.2, 0.4),
          v1("efficientnet_b5_lukemelas-1a07897c"));
  public static final Arch EFFICIENTNET_B6 =
      efficientnet(
          "efficientnet_b6",
          EfficientNet.Options.large(1.8, 2.6, 0.5),
          v1("efficientnet_b6_lukemelas-24a108a5"));
  public static final Arch EFFICIENTNET_B7 =
      efficientnet(
          "efficientnet_b7",
          EfficientNet.Options.large(2.0, 3.1, 0.5),
          v1("efficientnet_b7_lukemelas-c5b4e57e"));
  public static final Arch EFFICIENTNET_V2_S =
      efficientnet(
          "efficientnet_v2_s", EfficientNet.Options.v2s(), v1("efficientnet_v2_s-dd5fe13b"));
  public static final Arch EFFICIENTNET_V2_M =
      efficientnet(
          "efficientnet_v2_m", EfficientNet.Options.v2m(), v1("efficientnet_v2_m-dc08266a"));
  public static final Arch EFFICIENTNET_V2_L =
      efficientnet(
          "efficientnet_v2_l", EfficientNet.Options.v2l(), v1("efficientnet_v2_l-59c71312"));

  public static final Arch CONVNEXT_TINY =
      convnext("convnext_tiny", ConvNeXt.Options.of(96, 9, 0.1), v1("convnext_tiny-983f1562"));
  public static final Arch CONVNEXT_SMALL =
      convnext("convnext_small", ConvNeXt.Options.of(96, 27, 0.4), v1("convnext_small-0c510722"));
  public static final Arch CONVNEXT_BASE =
      convnext("convnext_base", ConvNeXt.Options.of(128, 27, 0.5), v1("convnext_base-6075fbad"));
  public static final Arch CONVNEXT_LARGE =
      convnext("convnext_large", ConvNeXt.Options.of(192, 27, 0.5), v1("convnext_large-ea097f82"));

  public static final Arch VIT_B_16 =
      vit("vit_b_16", VisionTransformer.Options.base(16), v1("vit_b_16-c867db91"));
  public static final Arch VIT_B_32 =
      vit("vit_b_32", VisionTransformer.Options.base(32), v1("vit_b_32-d86f8d99"));
  public static final Arch VIT_L_16 =
      vit("vit_l_16", VisionTransformer.Options.large(16), v1("vit_l_16-852ce7e3"));
  public static final Arch VIT_L_32 =
      vit("vit_l_32", VisionTransformer.Options.large(32), v1("vit_l_32-c7638314"));

  private static final List<Arch> TORCHVISION =
      List.of(
          RESNET18,
          RESNET34,
          RESNET50,
          RESNET101,
          RESNET152,
          RESNEXT50_32X4D,
          RESNEXT101_32X8D,
          RESNEXT101_64X4D,
          WIDE_RESNET50_2,
          WIDE_RESNET101_2,
          VGG11,
          VGG13,
          VGG16,
          VGG19,
          VGG11_BN,
          VGG13_BN,
          VGG16_BN,
          VGG19_BN,
          ALEXNET,
          SQUEEZENET1_0,
          SQUEEZENET1_1,
          DENSENET121,
          DENSENET161,
          DENSENET169,
          DENSENET201,
          MOBILENET_V2,
          MOBILENET_V3_SMALL,
          MOBILENET_V3_LARGE,
          EFFICIENTNET_B0,
          EFFICIENTNET_B1,
          EFFICIENTNET_B2,
          EFFICIENTNET_B3,
          EFFICIENTNET_B4,
          EFFICIENTNET_B5,
          EFFICIENTNET_B6,
          EFFICIENTNET_B7,
          EFFICIENTNET_V2_S,
          EFFICIENTNET_V2_M,
          EFFICIENTNET_V2_L,
          CONVNEXT_TINY,
          CONVNEXT_SMALL,
          CONVNEXT_BASE,
          CONVNEXT_LARGE,
          VIT_B_16,
          VIT_B_32,
          VIT_L_16,
          VIT_L_32);

  private static final Map<String, Arch> BY_NAME =
      Stream.concat(TORCHVISION.stream(), XResNets.ALL.stream())
          .collect(Collectors.toMap(Arch::name, arch -> arch, (a, _) -> a, LinkedHashMap::new));

  private Models() {}

  /// The architecture of a name such as `resnet34`.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Arch get(String name) {
    var arch = BY_NAME.get(name);
    if (arch == null)
      throw new IllegalArgumentException(
          "there is no architecture '" + name + "'; those that are known: " + BY_NAME.keySet());
    return arch;
  }

  /// All names.
  public static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  private static Meta meta(int cut, boolean inner, int at) {
    return new Meta(cut, new Meta.Split(inner, at), Meta.Stats.IMAGENET);
  }

  private static Arch resnet(String name, ResNet.Options options, Weights... weights) {
    return Arch.of(name, classes -> new ResNet(options.withNumClasses(classes)))
        .withMeta(RESNET)
        .withWeights(weights);
  }

  /// fastai's table has only those with batch norm.
  private static Arch vgg(String name, int layers, boolean batchNorm, Weights... weights) {
    var options = Vgg.Options.of(layers, batchNorm);
    return Arch.of(name, classes -> new Vgg(options.withNumClasses(classes)))
        .withMeta(batchNorm ? VGG_BN : Meta.DEFAULT)
        .withWeights(weights);
  }

  private static Arch squeezenet(String name, SqueezeNet.Version version, Weights... weights) {
    return Arch.of(name, classes -> new SqueezeNet(version, classes))
        .withMeta(meta(-1, true, 5))
        .withWeights(weights);
  }

  private static Arch densenet(String name, DenseNet.Options options, Weights... weights) {
    return Arch.of(name, classes -> new DenseNet(options.withNumClasses(classes)))
        .withMeta(DENSENET)
        .withWeights(weights);
  }

  private static Arch efficientnet(String name, EfficientNet.Options options, Weights... weights) {
    return Arch.of(name, classes -> new EfficientNet(options.withNumClasses(classes)))
        .withWeights(weights);
  }

  private static Arch convnext(String name, ConvNeXt.Options options, Weights... weights) {
    return Arch.of(name, classes -> new ConvNeXt(options.withNumClasses(classes)))
        .withWeights(weights);
  }

  private static Arch vit(String name, VisionTransformer.Options options, Weights... weights) {
    return Arch.of(name, classes -> new VisionTransformer(options.withNumClasses(classes)))
        .withWeights(weights);
  }
}
