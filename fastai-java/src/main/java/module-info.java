/// fastai for the JVM: learners, callbacks, data blocks and models.
module fastai {
  requires transitive torch;
  requires java.desktop;
  requires de.siegmar.fastcsv;
  requires org.apache.commons.compress;
  requires xchart;
  requires tools.jackson.core;
  requires com.google.protobuf;
  requires static micrometer.core;

  exports fastai.callback;
  exports fastai.core;
  exports fastai.data;
  exports fastai.external;
  exports fastai.hooks;
  exports fastai.interpret;
  exports fastai.layers;
  exports fastai.learner;
  exports fastai.losses;
  exports fastai.metrics;
  exports fastai.optimizer;
  exports fastai.plot;
  exports fastai.tensorboard;
  exports fastai.vision.augment;
  exports fastai.vision.gan;
  exports fastai.vision.models;
  exports fastai.vision;

  uses fastai.data.TransformProvider;
  uses fastai.learner.ModelProvider;
  uses fastai.plot.Display;

  provides fastai.data.TransformProvider with
      fastai.vision.VisionTransforms,
      fastai.vision.augment.AugmentTransforms;
  provides fastai.learner.ModelProvider with
      fastai.vision.VisionModels;
}
