package fastai.external;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Data sets and models that fastai's lessons use, by fastai's names: where they are, and where it
/// is known, how long they are and what their first bytes are.
///
/// ```java
/// Path path = UntarData.untarData(URLs.MNIST_SAMPLE);
/// ```
///
/// They belong to their authors, whose terms hold. Sizes and hashes are those that fastai checks
/// by; an archive without them is checked by what its server says. Source:
/// https://docs.fast.ai/data.external.html
public final class URLs {

  // ---- small samples, for trying things out
  // ---------------------------------------------------------

  public static final DataUrl ADULT_SAMPLE =
      fastai("sample/adult_sample.tgz", 968212L, "64eb9d7e23732de0b138f7372d15492f");
  public static final DataUrl BIWI_SAMPLE =
      fastai("sample/biwi_sample.tgz", 593774L, "9179f4c1435f4b291f0d5b072d60c2c9");
  public static final DataUrl CAMVID_TINY =
      fastai("sample/camvid_tiny.tgz", 2314212L, "2cf6daf91b7a2083ecfa3e9968e9d915");
  public static final DataUrl COCO_SAMPLE =
      fastai("coco/coco_sample.tgz", 3245877008L, "006cd55d633d94b36ecaf661467830ec");
  public static final DataUrl COCO_TINY =
      fastai("coco/coco_tiny.tgz", 801038L, "367467451ac4fba79a647753c2c66d3a");
  public static final DataUrl HUMAN_NUMBERS =
      fastai("sample/human_numbers.tgz", 30252L, "8a19c3bfa2bcb08cd787e741261f3ea2");
  public static final DataUrl IMDB_SAMPLE =
      fastai("sample/imdb_sample.tgz", 571827L, "0842e61a9867caa2e6fbdb14fa703d61");
  public static final DataUrl ML_SAMPLE =
      fastai("sample/movie_lens_sample.tgz", 51790L, "10961384dfe7c5181460390a460c1f77");
  public static final DataUrl MNIST_SAMPLE =
      fastai("sample/mnist_sample.tgz", 3214948L, "2dbc7ec6f9259b583af0072c55816a88");
  public static final DataUrl MNIST_TINY =
      fastai("sample/mnist_tiny.tgz", 342207L, "56143e8f24db90d925d82a5a74141875");
  public static final DataUrl MNIST_VAR_SIZE_TINY =
      fastai("imageclas/mnist_var_size_tiny.tgz", 565372L, "b71a930f4eb744a4a143a6c7ff7ed67f");
  public static final DataUrl PLANET_SAMPLE =
      fastai("sample/planet_sample.tgz", 15523994L, "8bfb174b3162f07fbde09b54555bdb00");
  public static final DataUrl PLANET_TINY =
      fastai("sample/planet_tiny.tgz", 997569L, "490873c5683454d4b2611fb1f00a68a9");

  // ---- tables and ratings
  // ---------------------------------------------------------------------------

  public static final DataUrl ML_100k =
      at("https://files.grouplens.org/datasets/movielens/ml-100k.zip", -1, null);

  // ---- pictures and their class
  // ---------------------------------------------------------------------

  public static final DataUrl CALTECH_101 =
      fastai("imageclas/caltech_101.tgz", 131740031L, "d673425306e98ee4619fcdeef8a0e876");
  public static final DataUrl CARS =
      fastai("imageclas/stanford-cars.tgz", 1957803273L, "9045d6673c9ced0889f41816f6bf2f9f");
  public static final DataUrl CIFAR =
      fastai("sample/cifar10.tgz", 168168549L, "a5f8c31371b63a406b23368042812d3c");
  public static final DataUrl CIFAR_100 =
      fastai("imageclas/cifar100.tgz", 169168619L, "e5e65dcb54b9d3913f7b8a9ad6607e62");
  public static final DataUrl CUB_200_2011 =
      fastai("imageclas/CUB_200_2011.tgz", 1150585339L, "d2acaa99439dff0483c7bbac1bfe2a92");
  public static final DataUrl DOGS =
      fastai("sample/dogscats.tgz", 839285364L, "3e483c8d6ef2175e9d395a6027eb92b7");
  public static final DataUrl FLOWERS =
      fastai("imageclas/oxford-102-flowers.tgz", 345236087L, "5666e01c1311b4c67fcf20d2b3850a88");
  public static final DataUrl FOOD =
      fastai("imageclas/food-101.tgz", 5686607260L, "1a540ebf1fb40b2bf3f2294234ba7907");
  public static final DataUrl IMAGENETTE =
      fastai("imageclas/imagenette2.tgz", 1557161267L, "2c774ecb40005b35d7937d50f5d42336");
  public static final DataUrl IMAGENETTE_160 =
      fastai("imageclas/imagenette2-160.tgz", 99003388L, "c475f8f7617a200ba35b9facc48443c3");
  public static final DataUrl IMAGENETTE_320 =
      fastai("imageclas/imagenette2-320.tgz", 341663724L, "1f1f74f133caff120e575856659b87a2");
  public static final DataUrl IMAGEWANG =
      fastai("imageclas/imagewang.tgz", 2900347689L, "2b7776bac0fc95db72ac8a3b091a3e30");
  public static final DataUrl IMAGEWANG_160 =
      fastai("imageclas/imagewang-160.tgz", 191498213L, "dab9b1d97b95574ac64122a19bc74ca1");
  public static final DataUrl IMAGEWANG_320 =
      fastai("imageclas/imagewang-320.tgz", 669826647L, "fff8ac034d60e14fcf7789845e625263");
  public static final DataUrl IMAGEWOOF =
      fastai("imageclas/imagewoof2.tgz", 1343715595L, "2cc1c1e36e20cb6fd24ffb978edcb487");
  public static final DataUrl IMAGEWOOF_160 =
      fastai("imageclas/imagewoof2-160.tgz", 92612825L, "3559b194123981a540b87132dbda412f");
  public static final DataUrl IMAGEWOOF_320 =
      fastai("imageclas/imagewoof2-320.tgz", 328387740L, "7a1fd92672a559a85de76e4810a20c21");
  public static final DataUrl LSUN_BEDROOMS =
      fastai("imageclas/bedroom.tgz", 4579163978L, "35d84f38f8a15fe47e66e460c8800d68");
  public static final DataUrl MNIST =
      fastai("imageclas/mnist_png.tgz", 15683414L, "03639f83c4e3d19e0a3a53a8a997c487");
  public static final DataUrl PETS =
      fastai("imageclas/oxford-iiit-pet.tgz", 811706944L, "e4db5c768afd933bb91f5f594d7417a4");

  // ---- pictures, and what is where in them
  // ----------------------------------------------------------

  public static final DataUrl BIWI_HEAD_POSE =
      fastai("imagelocal/biwi_head_pose.tgz", 452316199L, "00f4ccf66e8cba184bc292fdc08fb237");
  public static final DataUrl CAMVID =
      fastai("imagelocal/camvid.tgz", 598913237L, "648371e4f3a833682afb39b08a3ce2aa");
  public static final DataUrl PASCAL_2007 =
      fastai("imagelocal/pascal_2007.tgz", 1637796771L, "433b4706eb7c42bd74e7f784e3fdf244");
  public static final DataUrl PASCAL_2012 =
      fastai("imagelocal/pascal_2012.tgz", 2618908000L, "d90e29e54a4c76c0c6fba8355dcbaca5");

  // ---- medical pictures
  // -----------------------------------------------------------------------------

  public static final DataUrl SIIM_SMALL =
      fastai("imagelocal/siim_small.tgz", 33276453L, "2f88ac350dce1d971ecbb5ec722da75f");
  public static final DataUrl TCGA_SMALL =
      fastai("imagelocal/tcga_small.tgz", 14744474L, "3ceffe7cf522cb1c60e93dc555d8817f");

  // ---- texts
  // ----------------------------------------------------------------------------------------

  public static final DataUrl AG_NEWS =
      fastai("nlp/ag_news_csv.tgz", 11784419L, "b86f328f4dbd072486591cb7a5644dcd");
  public static final DataUrl AMAZON_REVIEWS =
      fastai("nlp/amazon_review_full_csv.tgz", 71606272L, "4a1196cf0adaea22f4bc3f592cddde90");
  public static final DataUrl AMAZON_REVIEWS_POLARITY =
      fastai("nlp/amazon_review_polarity_csv.tgz", 688339454L, "676f7e5208ec343c8274b4bb085bc938");
  public static final DataUrl DBPEDIA =
      fastai("nlp/dbpedia_csv.tgz", 68341743L, "239c7837b9e79db34486f3de6a00e38e");
  public static final DataUrl IMDB =
      fastai("nlp/imdb.tgz", 144440600L, "90f9b1c4ff43a90d67553c9240dc0249");
  public static final DataUrl MT_ENG_FRA =
      fastai("nlp/giga-fren.tgz", 2598183296L, "69573f58e2c850b90f2f954077041d8c");
  public static final DataUrl SOGOU_NEWS =
      fastai("nlp/sogou_news_csv.tgz", 384269937L, "950f1366d33be52f5b944f8a8b680902");
  public static final DataUrl WIKITEXT =
      fastai("nlp/wikitext-103.tgz", 190200704L, "2dd8cf8693b3d27e9c8f0a7df054b2c7");
  public static final DataUrl WIKITEXT_TINY =
      fastai("nlp/wikitext-2.tgz", 4070055L, "2a82d47a7b85c8b6a8e068dc4c1d37e7");
  public static final DataUrl YAHOO_ANSWERS =
      fastai("nlp/yahoo_answers_csv.tgz", 319476345L, "0632a0d236ef3a529c0fa4429b339f68");
  public static final DataUrl YELP_REVIEWS =
      fastai("nlp/yelp_review_full_csv.tgz", 196146755L, "1efd84215ea3e30d90e4c33764b889db");
  public static final DataUrl YELP_REVIEWS_POLARITY =
      fastai("nlp/yelp_review_polarity_csv.tgz", 166373201L, "48c8451c1ad30472334d856b5d294807");

  // ---- sounds
  // ---------------------------------------------------------------------------------------

  public static final DataUrl MACAQUES =
      at(
          "https://storage.googleapis.com/ml-animal-sounds-datasets/macaques.zip",
          131604586L,
          "44fec3950e61d6a898f16fe30bc9c88d");
  public static final DataUrl ZEBRA_FINCH =
      at(
          "https://storage.googleapis.com/ml-animal-sounds-datasets/zebra_finch.zip",
          186624896L,
          "91fa9c4ebfc986b9babc2a805a10e281");

  // ---- trained models
  // -------------------------------------------------------------------------------

  public static final DataUrl OPENAI_TRANSFORMER =
      fastai("modelzoo/transformer.tgz", 432848315L, "024b0d2203ebb0cd1fc64b27cf8af18e");
  public static final DataUrl WT103_FWD = fastai("modelzoo/wt103-fwd.tgz", -1, null);
  public static final DataUrl WT103_BWD = fastai("modelzoo/wt103-bwd.tgz", -1, null);

  private URLs() {}

  private static DataUrl fastai(String path, long size, String md5) {
    return at("https://s3.amazonaws.com/fast-ai-" + path, size, md5);
  }

  private static DataUrl at(String url, long size, String md5) {
    return new DataUrl(url, size, md5, null);
  }

  /// All of them by name.
  public static Map<String, DataUrl> all() {
    var all = new LinkedHashMap<String, DataUrl>();
    all.put("ADULT_SAMPLE", ADULT_SAMPLE);
    all.put("BIWI_SAMPLE", BIWI_SAMPLE);
    all.put("CAMVID_TINY", CAMVID_TINY);
    all.put("COCO_SAMPLE", COCO_SAMPLE);
    all.put("COCO_TINY", COCO_TINY);
    all.put("HUMAN_NUMBERS", HUMAN_NUMBERS);
    all.put("IMDB_SAMPLE", IMDB_SAMPLE);
    all.put("ML_SAMPLE", ML_SAMPLE);
    all.put("MNIST_SAMPLE", MNIST_SAMPLE);
    all.put("MNIST_TINY", MNIST_TINY);
    all.put("MNIST_VAR_SIZE_TINY", MNIST_VAR_SIZE_TINY);
    all.put("PLANET_SAMPLE", PLANET_SAMPLE);
    all.put("PLANET_TINY", PLANET_TINY);
    all.put("ML_100k", ML_100k);
    all.put("CALTECH_101", CALTECH_101);
    all.put("CARS", CARS);
    all.put("CIFAR", CIFAR);
    all.put("CIFAR_100", CIFAR_100);
    all.put("CUB_200_2011", CUB_200_2011);
    all.put("DOGS", DOGS);
    all.put("FLOWERS", FLOWERS);
    all.put("FOOD", FOOD);
    all.put("IMAGENETTE", IMAGENETTE);
    all.put("IMAGENETTE_160", IMAGENETTE_160);
    all.put("IMAGENETTE_320", IMAGENETTE_320);
    all.put("IMAGEWANG", IMAGEWANG);
    all.put("IMAGEWANG_160", IMAGEWANG_160);
    all.put("IMAGEWANG_320", IMAGEWANG_320);
    all.put("IMAGEWOOF", IMAGEWOOF);
    all.put("IMAGEWOOF_160", IMAGEWOOF_160);
    all.put("IMAGEWOOF_320", IMAGEWOOF_320);
    all.put("LSUN_BEDROOMS", LSUN_BEDROOMS);
    all.put("MNIST", MNIST);
    all.put("PETS", PETS);
    all.put("BIWI_HEAD_POSE", BIWI_HEAD_POSE);
    all.put("CAMVID", CAMVID);
    all.put("PASCAL_2007", PASCAL_2007);
    all.put("PASCAL_2012", PASCAL_2012);
    all.put("SIIM_SMALL", SIIM_SMALL);
    all.put("TCGA_SMALL", TCGA_SMALL);
    all.put("AG_NEWS", AG_NEWS);
    all.put("AMAZON_REVIEWS", AMAZON_REVIEWS);
    all.put("AMAZON_REVIEWS_POLARITY", AMAZON_REVIEWS_POLARITY);
    all.put("DBPEDIA", DBPEDIA);
    all.put("IMDB", IMDB);
    all.put("MT_ENG_FRA", MT_ENG_FRA);
    all.put("SOGOU_NEWS", SOGOU_NEWS);
    all.put("WIKITEXT", WIKITEXT);
    all.put("WIKITEXT_TINY", WIKITEXT_TINY);
    all.put("YAHOO_ANSWERS", YAHOO_ANSWERS);
    all.put("YELP_REVIEWS", YELP_REVIEWS);
    all.put("YELP_REVIEWS_POLARITY", YELP_REVIEWS_POLARITY);
    all.put("MACAQUES", MACAQUES);
    all.put("ZEBRA_FINCH", ZEBRA_FINCH);
    all.put("OPENAI_TRANSFORMER", OPENAI_TRANSFORMER);
    all.put("WT103_FWD", WT103_FWD);
    all.put("WT103_BWD", WT103_BWD);
    return Collections.unmodifiableMap(all);
  }
}
