import module fastai;

/// Transfer learning: which digit does a hand show? A MobileNet that has learned ImageNet's photos
/// learns it from 1,650 pictures in three epochs. Arguments: a folder with a folder of pictures for
/// each digit (github.com/ardamavi/Sign-Language-Digits-Dataset), and the network's weights.
void main(String[] arguments) {
  if (arguments.length < 2) {
    IO.println("Give the folder of pictures, and the weights: mobilenet_v1_075.safetensors");
    return;
  }
  Torch.manualSeed(42);
  var signs =
      DataBlock.<Path>of(new ImageBlock(), new CategoryBlock())
          .withGetItems(Items::getImageFiles)
          .withGetY(Items::parentLabel)
          .withSplitter(new RandomSplitter(0.2, 42))
          .withItemTfms(new Resize(96));
  var dls = signs.dataloaders(Path.of(arguments[0]), o -> o.withBs(32));
  var weights = Path.of(arguments[1]);
  var learn =
      VisionLearner.of(
          dls, MobileNetV1.arch(0.75), o -> o.withWeights(weights).withMetrics(Metrics.accuracy()));
  learn.fitOneCycle(3, 3e-3);

  var interp = ClassificationInterpretation.fromLearner(learn);
  IO.print(interp.classificationReport());
  IO.println(interp.mostConfused(3));
  IO.print(interp.plotTopLosses(5).table());
  interp.plotTopLosses(9).save(Path.of("signs-worst.png"));
}
