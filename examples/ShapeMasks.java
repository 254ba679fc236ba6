import module fastai;

/// Learns which pixels are of a disc, a square or a triangle, from pictures that are drawn on the
/// spot, and draws what it says of some beside what is right.
void main() {
  Torch.manualSeed(42);
  var dls =
      DataBlock.<Shapes.Sample>of(new ImageBlock(), new MaskBlock(Shapes.CODES))
          .withGetX(Shapes.Sample::image)
          .withGetY(Shapes.Sample::mask)
          .withSplitter(new RandomSplitter(0.2, 42))
          .withItemTfms(new FlipItem())
          .withBatchTfms(Normalize.imagenetStats())
          .dataloaders(new Shapes(32, 42).samples(1000), o -> o.withBs(32));

  // Down to a quarter of the height and width, to see each shape as a whole, and up again.
  var down =
      new Sequential(ConvLayer.of(3, 16), ConvLayer.of(16, 32, 3, 2), ConvLayer.of(32, 64, 3, 2));
  var up =
      new Sequential(ConvLayer.of(64, 64), new Conv2d(64, 16L * dls.c(), 1), new PixelShuffle(4));
  var learn = new Learner(dls, new Sequential(down, up), new ForegroundAcc());
  learn.fitOneCycle(8, 1e-2);

  learn.showResults(1, 4).save(Path.of("shape-masks.png"));
  IO.println("shape-masks.png shows four pictures with their masks, right and said.");
}
