package fastai.vision.gan;

import java.util.Map;
import java.util.function.IntUnaryOperator;
import torch.io.Checkpoint;

/// So many batches for the critic, then so many for the generator (fastai's `FixedGANSwitcher`).
/// Both are counted anew after each switch and in each epoch.
///
/// A number may depend on how many batches the other half has had in this fit: `new
/// FixedGANSwitcher(gens -> gens < 25 ? 100 : 5, _ -> 1)` trains the critic longer at first. fastai
/// gives the function the other's count since the last switch, which is always 0.
public final class FixedGANSwitcher extends GANSwitcher {
  private final IntUnaryOperator nCrit;
  private final IntUnaryOperator nGen;
  private int turn;
  private int allCrit;
  private int allGen;

  /// One and one.
  public FixedGANSwitcher() {
    this(1, 1);
  }

  public FixedGANSwitcher(int nCrit, int nGen) {
    this(_ -> atLeastOne(nCrit), _ -> atLeastOne(nGen));
    atLeastOne(nCrit);
    atLeastOne(nGen);
  }

  public FixedGANSwitcher(IntUnaryOperator nCrit, IntUnaryOperator nGen) {
    this.nCrit = nCrit;
    this.nGen = nGen;
  }

  private static int atLeastOne(int n) {
    if (n >= 1) return n;
    throw new IllegalArgumentException("each half gets at least one batch in turn, not " + n);
  }

  @Override
  public void beforeFit() {
    if (learn.isValidating()) return;
    turn = 0;
    allCrit = 0;
    allGen = 0;
  }

  /// At the end, and not at the beginning: a fit that goes on within an epoch keeps its count.
  @Override
  public void afterEpoch() {
    if (!learn.isValidating()) turn = 0;
  }

  @Override
  public Map<String, Object> stateDict() {
    return Map.of("turn", turn, "all_crit", allCrit, "all_gen", allGen);
  }

  @Override
  public void loadStateDict(Checkpoint state) {
    turn = state.get("turn").asInt();
    allCrit = state.get("all_crit").asInt();
    allGen = state.get("all_gen").asInt();
  }

  @Override
  boolean isDone(boolean genMode) {
    turn++;
    if (genMode) allGen++;
    else allCrit++;
    int target = genMode ? nGen.applyAsInt(allCrit) : nCrit.applyAsInt(allGen);
    if (turn < target) return false;
    turn = 0;
    return true;
  }
}
