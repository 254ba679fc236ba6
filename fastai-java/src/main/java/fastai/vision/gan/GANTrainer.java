package fastai.vision.gan;

import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.plot.Figure;
import fastai.vision.ImageMode;
import fastai.vision.TensorImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.io.Checkpoint;
import torch.nn.Module;

/// Has a generator and its critic take turns (fastai's `GANTrainer`): only the parameters of the
/// half whose turn it is are trained, and in the critic's turn inputs and targets change places, so
/// that the true images are the model's input. A switcher, such as [FixedGANSwitcher], calls
/// [#switchTo]. For learners whose model is a [GANModule]; see [GANLearner].
///
/// Validation is always the generator's turn, and so are predictions.
///
/// Unlike in fastai: the half that rests has no gradients, where fastai's have zeros and the
/// optimizer goes on moving it by momentum and weight decay; with `switchEval` the resting half is
/// in evaluation from the first batch of an epoch on, where fastai's is so only after the first
/// switch; in validation both halves are in evaluation, where fastai's generator is in training;
/// and a fit ends in the generator's turn whether or not there is validation.
public final class GANTrainer extends Callback
    implements Event.BeforeFit,
        Event.BeforeEpoch,
        Event.BeforeTrain,
        Event.BeforeValidate,
        Event.BeforeBatch,
        Event.AfterBatch,
        Event.AfterEpoch,
        Event.AfterFit {
  /// @param switchEval whether the half that rests is in evaluation
  /// @param clip in training the critic's weights are brought between -clip and clip before each
  ///   batch; `null`: they are not
  /// @param beta how much of the running means of the losses each batch keeps
  /// @param genFirst whether a fit begins with the generator's turn
  /// @param showImg whether one of the generator's images is kept each epoch, for [#figure()]
  public record Options(
      boolean switchEval, Double clip, double beta, boolean genFirst, boolean showImg) {
    public static final Options DEFAULT = new Options(false, null, 0.98, false, true);

    public Options withSwitchEval(boolean switchEval) {
      return new Options(switchEval, clip, beta, genFirst, showImg);
    }

    public Options withClip(double clip) {
      return new Options(switchEval, clip, beta, genFirst, showImg);
    }

    public Options withBeta(double beta) {
      return new Options(switchEval, clip, beta, genFirst, showImg);
    }

    public Options withGenFirst(boolean genFirst) {
      return new Options(switchEval, clip, beta, genFirst, showImg);
    }

    public Options withShowImg(boolean showImg) {
      return new Options(switchEval, clip, beta, genFirst, showImg);
    }
  }

  private final Options options;
  private final List<Double> genLosses = new ArrayList<>();
  private final List<Double> critLosses = new ArrayList<>();
  private final List<Tensor> images = new ArrayList<>();
  private boolean genMode;
  private Tensor lastGen;

  public GANTrainer() {
    this(Options.DEFAULT);
  }

  public GANTrainer(Options options) {
    this.options = options;
  }

  /// Whether it is the generator's turn.
  public boolean genMode() {
    return genMode;
  }

  /// The smoothed loss after each batch of the generator in the last fit.
  public List<Double> genLosses() {
    return List.copyOf(genLosses);
  }

  /// The smoothed loss after each batch of the critic in the last fit.
  public List<Double> critLosses() {
    return List.copyOf(critLosses);
  }

  /// Makes it the other's turn.
  public void switchTo() {
    switchTo(!genMode);
  }

  /// Makes it the generator's turn, or the critic's.
  public void switchTo(boolean genMode) {
    this.genMode = genMode;
    var gan = gan().switchTo(genMode);
    Module trained = genMode ? gan.generator() : gan.critic();
    Module resting = genMode ? gan.critic() : gan.generator();
    setFreezeModel(trained, true);
    setFreezeModel(resting, false);
    resting.zeroGrad(true);
    if (!options.switchEval || !learn.training) return;
    trained.train();
    resting.eval();
  }

  private GANModule gan() {
    if (learn.model instanceof GANModule gan) return gan;
    throw new IllegalStateException(
        "a GANTrainer needs a GANModule, and the learner's model is a "
            + learn.model.getClass().getSimpleName()
            + "; make the learner with GANLearner");
  }

  /// Whether all parameters of the module ask for gradients (fastai's `set_freeze_model`).
  public static void setFreezeModel(Module module, boolean requiresGrad) {
    module.requiresGrad_(requiresGrad);
  }

  // ---- events -----------------------------------------------------------------------------------

  @Override
  public void beforeFit() {
    switchTo(options.genFirst);
    if (learn.isValidating()) return;
    genLosses.clear();
    critLosses.clear();
    images.clear();
    lastGen = null;
  }

  @Override
  public void beforeEpoch() {
    switchTo(genMode);
  }

  @Override
  public void beforeTrain() {
    switchTo(genMode);
  }

  @Override
  public void beforeValidate() {
    switchTo(true);
  }

  @Override
  public void beforeBatch() {
    if (learn.training && options.clip != null) clip(gan().critic(), options.clip);
    if (genMode) return;
    var inputs = learn.xb;
    learn.xb = learn.yb;
    learn.yb = inputs;
  }

  private static void clip(Module critic, double clip) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (var param : critic.parameters()) param.clamp_(-clip, clip);
    }
  }

  @Override
  public void afterBatch() {
    if (!learn.training || learn.loss == null) return;
    addSmooth(genMode ? genLosses : critLosses, learn.loss.item());
    if (!genMode) return;
    if (!options.showImg || learn.pred.dim() != 4) return;
    if (lastGen != null) lastGen.close();
    try (var _ = Torch.noGrad()) {
      lastGen = learn.pred.get(0).detach().clone().keep();
    }
  }

  /// The running mean, corrected for its start, as that of the [fastai.learner.Recorder]; all of it
  /// follows from the last one.
  private void addSmooth(List<Double> means, double loss) {
    int n = means.size();
    double sum = n == 0 ? 0 : means.getLast() * (1 - Math.pow(options.beta, n));
    means.add(
        (options.beta * sum + (1 - options.beta) * loss) / (1 - Math.pow(options.beta, n + 1)));
  }

  @Override
  public void afterEpoch() {
    if (lastGen == null || learn.isValidating()) return;
    images.add(lastGen.cpu().keep());
    lastGen = null;
  }

  @Override
  public void afterFit() {
    switchTo(true);
  }

  // ---- going on after a crash -------------------------------------------------------------------

  @Override
  public Map<String, Object> stateDict() {
    return Map.of("gen_mode", genMode, "gen_losses", genLosses, "crit_losses", critLosses);
  }

  @Override
  public void loadStateDict(Checkpoint state) {
    numbers(state.get("gen_losses").asList(), genLosses);
    numbers(state.get("crit_losses").asList(), critLosses);
    switchTo(state.get("gen_mode").asBoolean());
  }

  private static void numbers(List<?> from, List<Double> to) {
    to.clear();
    for (Object number : from) to.add((Double) number);
  }

  // ---- pictures ---------------------------------------------------------------------------------

  /// One image of each epoch of the last fit, brought between 0 and 1 by its least and greatest
  /// value.
  ///
  /// @throws IllegalStateException if there is none
  public Figure figure() {
    if (images.isEmpty())
      throw new IllegalStateException(
          "there is no image: nothing was trained yet, showImg is off, or what the generator makes"
              + " is no image");
    var figure = Figure.forCount(images.size());
    for (int i = 0; i < images.size(); i++) {
      try (var _ = new TensorScope()) {
        Tensor image = images.get(i);
        Tensor low = image.amin();
        Tensor unit = image.sub(low).div(image.amax().sub(low).add(1e-7));
        var mode = image.size(0) == 1 ? ImageMode.L : ImageMode.RGB;
        figure.panel(i).title("Epoch " + i).show(new TensorImage(unit, mode));
      }
    }
    return figure;
  }
}
