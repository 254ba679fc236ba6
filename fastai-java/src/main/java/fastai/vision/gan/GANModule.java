package fastai.vision.gan;

import torch.Tensor;
import torch.nn.Module;

/// A generator and its critic as one model (fastai's `GANModule`): a call goes to the one whose
/// turn it is, which [#switchTo] sets.
///
/// ```java
/// var gan = new GANModule(generator, critic);
/// Tensor judged = gan.call(images);            // the critic's, until it is switched
/// Tensor made = gan.switchTo(true).call(noise);
/// ```
public final class GANModule extends Module {
  private boolean genMode;

  /// The critic's turn comes first.
  public GANModule(Module generator, Module critic) {
    this(generator, critic, false);
  }

  public GANModule(Module generator, Module critic, boolean genMode) {
    register("generator", generator);
    register("critic", critic);
    this.genMode = genMode;
  }

  /// For a copy, which is filled with parts.
  private GANModule(boolean genMode) {
    this.genMode = genMode;
  }

  public Module generator() {
    return getSubmodule("generator");
  }

  public Module critic() {
    return getSubmodule("critic");
  }

  /// Whether it is the generator's turn.
  public boolean genMode() {
    return genMode;
  }

  /// Makes it the other's turn.
  public GANModule switchTo() {
    return switchTo(!genMode);
  }

  /// Makes it the generator's turn, or the critic's.
  public GANModule switchTo(boolean genMode) {
    this.genMode = genMode;
    return this;
  }

  private Module active() {
    return genMode ? generator() : critic();
  }

  @Override
  public Tensor forward(Tensor input) {
    return active().call(input);
  }

  @Override
  public Tensor forward(Tensor... inputs) {
    return active().call(inputs);
  }

  @Override
  protected Module create() {
    return new GANModule(genMode);
  }
}
