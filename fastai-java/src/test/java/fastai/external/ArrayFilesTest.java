package fastai.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Torch;
import torch.io.FormatException;
import torch.io.NumPy;

@ExtendWith(NoLeaks.class)
class ArrayFilesTest {
  @Test
  void g30_arraysInPackedFiles(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("activations.npz");
    try (var _ = new torch.TensorScope()) {
      var array = Torch.zeros(100, 64);
      array.select(0, 3).fill_(2.5);
      ArrayFiles.saveArray(file, array);
      assertThat(Files.size(file)).isLessThan(100 * 64 * 4 / 10);
      var back = ArrayFiles.loadArray(file);
      assertThat(back.shape()).containsExactly(100, 64);
      assertThat(back.toFloatArray()).isEqualTo(array.toFloatArray());
      NumPy.savez(file, Map.of("other", array));
      assertThatThrownBy(() -> ArrayFiles.loadArray(file))
          .isInstanceOf(FormatException.class)
          .hasMessageContaining("no array 'data'");
    }
  }
}
