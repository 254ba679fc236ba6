package fastai.learner;

import fastai.losses.LossFunc;
import fastai.optimizer.Lr;
import fastai.optimizer.OptFunc;
import java.nio.file.Path;
import java.util.List;

/// What a [Learner] takes by keyword in Python, with fastai's defaults.
///
/// @param lossFunc `null`: the data's
/// @param optFunc makes the optimizer; Adam
/// @param lr what a fit uses when it is given none; 1e-3
/// @param splitter parameter groups; one of all trainable parameters
/// @param cbs more callbacks
/// @param metrics what is reported after each epoch
/// @param path where files go; `null`: the data's path
/// @param modelDir the folder of saved models, under the path
/// @param wd weight decay; `null`: what the optimizer brings
/// @param wdBnBias whether weight decay applies to norm layers and biases too
/// @param trainBn whether norm layers are trained even where the model is frozen
/// @param moms momentum of one-cycle trainings
/// @param defaultCbs whether there are [TrainEvalCallback], [Recorder] and [ProgressCallback];
///   fastai's fourth, CastToTensor, strips Python's tensor subclasses, of which there are none here
public record LearnerOptions(
    LossFunc lossFunc,
    OptFunc optFunc,
    Lr lr,
    ParamSplitter splitter,
    List<Callback> cbs,
    List<Metric> metrics,
    Path path,
    String modelDir,
    Double wd,
    boolean wdBnBias,
    boolean trainBn,
    Moms moms,
    boolean defaultCbs) {
  public static final LearnerOptions DEFAULT =
      new LearnerOptions(
          null,
          OptFunc.adam(),
          Lr.of(1e-3),
          ParamSplitter::trainableParams,
          List.of(),
          List.of(),
          null,
          "models",
          null,
          false,
          true,
          Moms.DEFAULT,
          true);

  public LearnerOptions withLossFunc(LossFunc lossFunc) {
    return new LearnerOptions(
        lossFunc,
        optFunc,
        lr,
        splitter,
        cbs,
        metrics,
        path,
        modelDir,
        wd,
        wdBnBias,
        trainBn,
        moms,
        defaultCbs);
  }

  public LearnerOptions withOptFunc(OptFunc optFunc) {
    return new LearnerOptions(
        lossFunc,
        optFunc,
        lr,
        splitter,
        cbs,
        metrics,
        path,
        modelDir,
        wd,
        wdBnBias,
        trainBn,
        moms,
        defaultCbs);
  }

  public LearnerOptions withLr(Lr lr) {
    return new LearnerOptions(
        lossFunc,
        optFunc,
        lr,
        splitter,
        cbs,
        metrics,
        path,
        modelDir,
        wd,
        wdBnBias,
        trainBn,
        moms,
        defaultCbs);
  }

  public LearnerOptions withSplitter(ParamSplitter splitter) {
    return new LearnerOptions(
        lossFunc,
        optFunc,
        lr,
        splitter,
        cbs,
        metrics,
        path,
        modelDir,
        wd,
        wdBnBias,
        trainBn,
        moms,
        defaultCbs);
  }

  public LearnerOptions withCbs(Callback... cbs) {
    return new LearnerOptions(
        lossFunc,
        optFunc,
        lr,
        splitter,
        List.of(cbs),
        metrics,
        path,
        modelDir,
        wd,
        wdBnBias,
        trainBn,
        moms,
        defaultCbs);
  }

  public LearnerOptions withMetrics(Metric... metrics) {
    return new LearnerOptions(
        lossFunc,
        optFunc,
        lr,
        splitter,
        cbs,
        List.of(metrics),
        path,
        modelDir,
        wd,
        wdBnBias,
        trainBn,
        moms,
        defaultCbs);
  }

  public LearnerOptions withPath(Path path) {
    return new LearnerOptions(
        lossFunc,
        optFunc,
        lr,
        splitter,
        cbs,
        metrics,
        path,
        modelDir,
        wd,
        wdBnBias,
        trainBn,
        moms,
        defaultCbs);
  }

  public LearnerOptions withModelDir(String modelDir) {
    return new LearnerOptions(
        lossFunc,
        optFunc,
        lr,
        splitter,
        cbs,
        metrics,
        path,
        modelDir,
        wd,
        wdBnBias,
        trainBn,
        moms,
        defaultCbs);
  }

  public LearnerOptions withWd(double wd) {
    return new LearnerOptions(
        lossFunc,
        optFunc,
        lr,
        splitter,
        cbs,
        metrics,
        path,
        modelDir,
        wd,
        wdBnBias,
        trainBn,
        moms,
        defaultCbs);
  }

  public LearnerOptions withWdBnBias(boolean wdBnBias) {
    return new LearnerOptions(
        lossFunc,
        optFunc,
        lr,
        splitter,
        cbs,
        metrics,
        path,
        modelDir,
        wd,
        wdBnBias,
        trainBn,
        moms,
        defaultCbs);
  }

  public LearnerOptions withTrainBn(boolean trainBn) {
    return new LearnerOptions(
        lossFunc,
        optFunc,
        lr,
        splitter,
        cbs,
        metrics,
        path,
        modelDir,
        wd,
        wdBnBias,
        trainBn,
        moms,
        defaultCbs);
  }

  public LearnerOptions withMoms(Moms moms) {
    return new LearnerOptions(
        lossFunc,
        optFunc,
        lr,
        splitter,
        cbs,
        metrics,
        path,
        modelDir,
        wd,
        wdBnBias,
        trainBn,
        moms,
        defaultCbs);
  }

  public LearnerOptions withDefaultCbs(boolean defaultCbs) {
    return new LearnerOptions(
        lossFunc,
        optFunc,
        lr,
        splitter,
        cbs,
        metrics,
        path,
        modelDir,
        wd,
        wdBnBias,
        trainBn,
        moms,
        defaultCbs);
  }
}
