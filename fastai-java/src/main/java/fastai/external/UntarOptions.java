package fastai.external;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// Where [UntarData] keeps what, and how it fetches it.
///
/// @param config `null`: the user's, [Config#load()]
/// @param archive the folder for archives; `null`: the configuration's
/// @param data the folder for their contents; `null`: the configuration's under `cKey`
/// @param cKey the configuration's key for contents: `data`, or `model` for models
/// @param forceDownload whether it is fetched and unpacked anew although it is there
/// @param download how it is fetched
/// @param limits how much may come out of it
public record UntarOptions(
    Config config,
    Path archive,
    Path data,
    String cKey,
    boolean forceDownload,
    DownloadOptions download,
    UnpackLimits limits) {
  public static final UntarOptions DEFAULT =
      new UntarOptions(
          null, null, null, "data", false, DownloadOptions.DEFAULT, UnpackLimits.DEFAULT);

  public UntarOptions withConfig(Config config) {
    return new UntarOptions(config, archive, data, cKey, forceDownload, download, limits);
  }

  public UntarOptions withArchive(Path archive) {
    return new UntarOptions(config, archive, data, cKey, forceDownload, download, limits);
  }

  public UntarOptions withData(Path data) {
    return new UntarOptions(config, archive, data, cKey, forceDownload, download, limits);
  }

  public UntarOptions withCKey(String cKey) {
    return new UntarOptions(config, archive, data, cKey, forceDownload, download, limits);
  }

  public UntarOptions withForceDownload(boolean forceDownload) {
    return new UntarOptions(config, archive, data, cKey, forceDownload, download, limits);
  }

  public UntarOptions withDownload(UnaryOperator<DownloadOptions> change) {
    return new UntarOptions(
        config, archive, data, cKey, forceDownload, change.apply(download), limits);
  }

  public UntarOptions withLimits(UnaryOperator<UnpackLimits> change) {
    return new UntarOptions(
        config, archive, data, cKey, forceDownload, download, change.apply(limits));
  }

  Path archiveFolder() {
    return archive != null ? archive : config().get("archive");
  }

  Path dataFolder() {
    return data != null ? data : config().get(cKey);
  }

  /// The given one or the user's.
  @Override
  public Config config() {
    return config != null ? config : Config.load();
  }
}
