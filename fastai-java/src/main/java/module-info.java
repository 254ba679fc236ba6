/// fastai for the JVM: learners, callbacks, data blocks and models.
module fastai {
  requires transitive torch;
}
