package fastai.vision.gan;

import fastai.losses.LossFunc;
import java.util.LinkedHashMap;
import java.util.Map;
import torch.Tensor;
import torch.Torch;

/// The loss of the half of a GAN whose turn it is (fastai's `GANLoss`).
///
/// ```text
/// generator:  genLoss(critic(output), output, target)
/// critic:     critLoss(realPred, critic(generator(input)))        no gradient in the generator
/// ```
///
/// In the critic's turn the model's input are true images and the target is what the generator
/// takes: [GANTrainer] exchanges them. The last value of each is one of the [#parts()], `gen_loss`
/// and `crit_loss`; 0 before the first.
public final class GANLoss implements LossFunc {
  private final GenLoss genLoss;
  private final CritLoss critLoss;
  private final GANModule model;
  private Tensor lastGen;
  private Tensor lastCrit;

  public GANLoss(GenLoss genLoss, CritLoss critLoss, GANModule model) {
    this.genLoss = genLoss;
    this.critLoss = critLoss;
    this.model = model;
  }

  /// The losses of two learners (fastai's `gan_loss_from_func`), with `1` for true and `0` for
  /// made:
  ///
  /// ```text
  /// generator:  w0 * lossCrit(fakePred, 1) + w1 * lossGen(output, target)
  /// critic:     (lossCrit(realPred, 1) + lossCrit(fakePred, 0)) / 2
  /// ```
  ///
  /// @param weights `w0` and `w1`
  public static GANLoss fromFunc(
      LossFunc lossGen, LossFunc lossCrit, Weights weights, GANModule model) {
    return new GANLoss(genLoss(lossGen, lossCrit, weights), critLoss(lossCrit), model);
  }

  static GenLoss genLoss(LossFunc lossGen, LossFunc lossCrit, Weights weights) {
    return (fakePred, output, target) -> {
      Tensor fooled = lossCrit.apply(fakePred, fakePred.newOnes(fakePred.size(0)));
      return fooled.mul(weights.critic).add(lossGen.apply(output, target).mul(weights.pixel));
    };
  }

  static CritLoss critLoss(LossFunc lossCrit) {
    return (realPred, fakePred) ->
        lossCrit
            .apply(realPred, realPred.newOnes(realPred.size(0)))
            .add(lossCrit.apply(fakePred, fakePred.newZeros(fakePred.size(0))))
            .div(2);
  }

  /// How much the parts of a generator's loss count.
  ///
  /// @param critic what the critic says
  /// @param pixel how far the output is from the target
  public record Weights(double critic, double pixel) {
    public static final Weights DEFAULT = new Weights(1, 1);
  }

  @Override
  public Tensor apply(Tensor pred, Tensor other) {
    return model.genMode() ? generator(pred, other) : critic(pred, other);
  }

  /// The generator's loss.
  public Tensor generator(Tensor output, Tensor target) {
    Tensor loss = genLoss.apply(model.critic().call(output), output, target);
    lastGen = kept(loss, lastGen);
    return loss;
  }

  /// The critic's loss.
  ///
  /// @param input what the generator takes
  public Tensor critic(Tensor realPred, Tensor input) {
    Tensor fake = Torch.noGrad(() -> model.generator().call(input));
    Tensor loss = critLoss.apply(realPred, model.critic().call(fake));
    lastCrit = kept(loss, lastCrit);
    return loss;
  }

  /// The other half's batches come between, so it has to outlive its batch.
  private static Tensor kept(Tensor loss, Tensor before) {
    if (before != null) before.close();
    return loss.detach().clone().keep();
  }

  @Override
  public Map<String, Tensor> parts() {
    var parts = new LinkedHashMap<String, Tensor>();
    parts.put("gen_loss", lastGen != null ? lastGen : Torch.zeros());
    parts.put("crit_loss", lastCrit != null ? lastCrit : Torch.zeros());
    return parts;
  }
}
