package fastai.learner;

/// The momentum of a one-cycle training: at its start, at the highest learning rate, at its end.
public record Moms(double start, double middle, double end) {
  public static final Moms DEFAULT = new Moms(0.95, 0.85, 0.95);
}
