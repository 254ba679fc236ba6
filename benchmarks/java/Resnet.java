import module fastai;

import fastai.learner.Learner;

/// An epoch of a resnet18 on photos: opened, a part of each cut and resized to 128x128, mirrored at
/// random, made floats and normalised by two workers, and trained on; the work of python/resnet.py.
/// The argument is a folder with one folder a label.
void main(String[] arguments) {
  Torch.manualSeed(42);
  var dls =
      ImageDataLoaders.fromFolder(
          Path.of(arguments[0]),
          o ->
              o.withValidPct(0)
                  .withItemTfms(new RandomResizedCrop(128).withMinScale(0.35), new FlipItem())
                  .withBatchTfms(Normalize.imagenetStats())
                  .withDl(d -> d.withBs(32).withNumWorkers(2)));
  var learn = new Learner(dls, Models.RESNET18.create((int) dls.c()));
  learn.fit(1, 1e-3);
}
