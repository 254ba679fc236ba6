package fastai.vision.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;

/// Published weights of an architecture: a PyTorch file at an address, whose name ends with the
/// first digits of its SHA-256 (a member of torchvision's `ResNet34_Weights` and so on).
///
/// They are looked for where Python keeps them, in `$TORCH_HOME/hub/checkpoints` (or
/// `~/.cache/torch/hub/checkpoints`), so what Python fetched is found, and fetched otherwise.
///
/// @param name such as `IMAGENET1K_V1`
/// @param url ends with `-` and at least eight digits of the file's hash, and `.pth`
public record Weights(String name, String url) {
  private static final String HOST = "https://download.pytorch.org/models/";
  private static final Pattern HASH = Pattern.compile("-([0-9a-f]{8,64})\\.pth$");

  public Weights {
    if (!HASH.matcher(url).find())
      throw new IllegalArgumentException(
          "the address of weights ends with -, eight or more digits of the file's SHA-256 and"
              + " .pth; given: "
              + url);
  }

  /// torchvision's first weights for ImageNet, which fastai takes.
  static Weights v1(String file) {
    return new Weights("IMAGENET1K_V1", HOST + file + ".pth");
  }

  /// Those of the newer recipe.
  static Weights v2(String file) {
    return new Weights("IMAGENET1K_V2", HOST + file + ".pth");
  }

  /// The file's name: the last part of the address.
  public String fileName() {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  /// The first digits of the file's SHA-256.
  public String hashPrefix() {
    var hash = HASH.matcher(url);
    hash.find();
    return hash.group(1);
  }

  /// The file here, fetched if it is not there yet.
  ///
  /// @throws IllegalStateException if it is not here and cannot be fetched
  public Path file() {
    return file(HubCache.checkpoints(), Download.HTTP);
  }

  Path file(Path folder, Download download) {
    Path file = folder.resolve(fileName());
    if (Files.isRegularFile(file)) return file;
    try {
      Files.createDirectories(folder);
      HubCache.fetch(url, hashPrefix(), file, download);
      return file;
    } catch (IOException e) {
      throw new IllegalStateException(
          "the weights "
              + fileName()
              + " are not in "
              + folder
              + " and cannot be fetched from "
              + url
              + " ("
              + e
              + "). Without a connection, copy the file there from another machine, or set"
              + " TORCH_HOME to the folder whose hub/checkpoints has it",
          e);
    }
  }

  /// Puts the weights into a network of the same layers.
  ///
  /// @throws torch.nn.StateDictException if the network has others
  public void loadInto(Module net) {
    loadInto(net, HubCache.checkpoints(), Download.HTTP);
  }

  void loadInto(Module net, Path folder, Download download) {
    try (var _ = new TensorScope()) {
      net.loadStateDict(Torch.loadStateDict(file(folder, download)));
    }
  }
}
