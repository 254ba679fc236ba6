package fastai.external;

import java.nio.file.Path;
import java.util.Map;
import torch.Tensor;
import torch.io.FormatException;
import torch.io.NumPy;

/// An array in a packed file (fastai's `save_array` and `load_array`): one that NumPy reads too, as
/// `np.load(file)["data"]`. Python's writes HDF5, and fastai 0.7's bcolz.
public final class ArrayFiles {
  private static final String NAME = "data";

  private ArrayFiles() {}

  public static void saveArray(Path file, Tensor array) {
    NumPy.savezCompressed(file, Map.of(NAME, array));
  }

  /// @throws FormatException if the file holds no such array
  public static Tensor loadArray(Path file) {
    Tensor array = NumPy.loadz(file).get(NAME);
    if (array == null)
      throw new FormatException(file + " holds no array '" + NAME + "', as saveArray writes it");
    return array;
  }
}
