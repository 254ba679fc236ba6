package fastai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import torch.Torch;

/// After a test class, no more tensors are alive than before it.
public final class NoLeaks implements BeforeAllCallback, AfterAllCallback {
  private long before;

  @Override
  public void beforeAll(ExtensionContext context) {
    Torch.collect();
    before = Torch.liveTensors();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    // The collector finds what other threads left behind a little later.
    for (int i = 0; i < 20; i++) {
      Torch.collect();
      if (Torch.liveTensors() <= before) return;
    }
    assertThat(Torch.liveTensors())
        .as("live tensors after " + context.getDisplayName())
        .isLessThanOrEqualTo(before);
  }
}
