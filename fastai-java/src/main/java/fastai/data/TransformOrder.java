package fastai.data;

/// When transforms run: those of lower order first, those of one order as they were given. The
/// numbers are fastai's.
///
/// | order | transforms |
/// |---|---|
/// | 0 | opening files, padding crops, all that say nothing |
/// | 1 | resizing and random crops, categories, scaling of points |
/// | 2 | one-hot coding |
/// | 5 | to tensors |
/// | 10 | integers to floats |
/// | 30 | geometry |
/// | 40 | light |
/// | 99 | normalising |
/// | 100 | random erasing |
public final class TransformOrder {
  public static final int FIRST = 0;
  public static final int RESIZE = 1;
  public static final int CATEGORIZE = 1;
  public static final int ONE_HOT_ENCODE = 2;
  public static final int TO_TENSOR = 5;
  public static final int INT_TO_FLOAT = 10;
  public static final int AFFINE = 30;
  public static final int LIGHTING = 40;
  public static final int NORMALIZE = 99;
  public static final int RANDOM_ERASING = 100;

  private TransformOrder() {}
}
