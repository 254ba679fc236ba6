package fastai.learner;

/// The shape of a one-cycle training (Smith 2018, with cosines as in fastai): from `lrMax / div` up
/// to `lrMax` over the share `pctStart`, then down to `lrMax / divFinal`; momentum moves the other
/// way.
///
/// @param moms `null`: the learner's
public record OneCycle(double div, double divFinal, double pctStart, Moms moms) {
  public static final OneCycle DEFAULT = new OneCycle(25, 1e5, 0.25, null);

  public OneCycle withDiv(double div) {
    return new OneCycle(div, divFinal, pctStart, moms);
  }

  public OneCycle withDivFinal(double divFinal) {
    return new OneCycle(div, divFinal, pctStart, moms);
  }

  public OneCycle withPctStart(double pctStart) {
    return new OneCycle(div, divFinal, pctStart, moms);
  }

  public OneCycle withMoms(Moms moms) {
    return new OneCycle(div, divFinal, pctStart, moms);
  }
}
