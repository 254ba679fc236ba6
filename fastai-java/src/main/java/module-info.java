/// fastai for the JVM: learners, callbacks, data blocks and models.
module fastai {
  requires transitive torch;
  requires java.desktop;
  requires de.siegmar.fastcsv;
  requires xchart;
  requires tools.jackson.databind;

  exports fastai.data;
  exports fastai.learner;
  exports fastai.losses;
  exports fastai.metrics;
  exports fastai.optimizer;
  exports fastai.vision;
}
