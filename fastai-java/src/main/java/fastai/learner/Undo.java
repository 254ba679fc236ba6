package fastai.learner;

/// A change for a time: closing takes it back, whatever happened in between.
///
/// ```java
/// try (var _ = learn.noBar()) {
///   learn.fit(1);
/// }
/// ```
@FunctionalInterface
public interface Undo extends AutoCloseable {
  @Override
  void close();
}
