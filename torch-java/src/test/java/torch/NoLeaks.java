package torch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails a test class that leaves native tensors behind: after its last test, once the collector
/// has run, as many must be alive as before its first. What a static field of the class holds
/// counts as left behind.
///
/// ```java
/// @ExtendWith(NoLeaks.class)
/// class LinearTest { ... }
/// ```
public final class NoLeaks implements BeforeAllCallback, AfterAllCallback {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(NoLeaks.class);

  /// A reference may be found unreachable a moment after the collection that made it so.
  private static final int PATIENCE = 20;

  @Override
  public void beforeAll(ExtensionContext context) {
    Torch.collect();
    context.getStore(NAMESPACE).put(context.getUniqueId(), Torch.liveTensors());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    long before = context.getStore(NAMESPACE).get(context.getUniqueId(), Long.class);
    assertNothingLeaked(before);
  }

  /// Collects, and asserts that no more tensors are alive than `before`: [Torch#liveTensors()] at
  /// an earlier moment.
  public static void assertNothingLeaked(long before) {
    for (int i = 0; i < PATIENCE; i++) {
      Torch.collect();
      if (Torch.liveTensors() <= before) return;
    }
    assertThat(Torch.liveTensors())
        .as("tensors alive after the collector ran")
        .isLessThanOrEqualTo(before);
  }
}
