package fastai.data;

/// Which items are for training and which for validation, by number.
public record Splits(int[] train, int[] valid) {}
