package fastai.interpret;

/// How often samples of one class were taken for another.
public record Confused(String actual, String predicted, long count) {}
