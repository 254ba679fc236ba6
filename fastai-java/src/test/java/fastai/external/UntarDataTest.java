package fastai.external;

import static fastai.external.Archives.file;
import static fastai.external.Archives.folder;
import static fastai.external.Archives.symlink;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torch.io.FormatException;

class UntarDataTest {
  @TempDir private Path home;
  private TestServer server;
  private byte[] tgz;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
    var noise = new byte[300_000];
    new Random(1).nextBytes(noise);
    tgz =
        Archives.tgz(
            folder("pics"),
            file("pics/a.txt", "first"),
            file("pics/sub/b.txt", "second"),
            file("pics/noise.bin", HexFormat.of().formatHex(noise)));
    server.with("pics.tgz", tgz);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private UnaryOperator<UntarOptions> here() {
    return options ->
        options
            .withConfig(Config.load(home))
            .withDownload(o -> o.withRetryPause(Duration.ofMillis(1)).withShowProgress(false));
  }

  private DataUrl pics() {
    return DataUrl.of(server.url("pics.tgz"));
  }

  private static String md5(byte[] file) throws Exception {
    byte[] head = Arrays.copyOf(file, Math.min(file.length, 1 << 20));
    return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(head));
  }

  /// Nothing half-made lies about.
  private void assertTidy() throws IOException {
    try (var files = Files.walk(home)) {
      assertThat(files.map(p -> p.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".unpacking") || name.endsWith(".new"));
    }
  }

  @Test
  void g26_fetchesAndUnpacksOnce() throws IOException {
    Path path = UntarData.untarData(pics(), here());
    assertThat(path).isEqualTo(home.resolve("data/pics"));
    assertThat(path.resolve("a.txt")).hasContent("first");
    assertThat(path.resolve("sub/b.txt")).hasContent("second");
    assertThat(home.resolve("archive/pics.tgz")).hasBinaryContent(tgz);
    assertTidy();

    assertThat(UntarData.untarData(pics(), here())).isEqualTo(path);
    assertThat(server.requests).hasSize(1);
  }

  @Test
  void g26_fromTheArchiveIfOnlyThatIsThere() throws IOException {
    Path archive = home.resolve("archive/pics.tgz");
    Files.createDirectories(archive.getParent());
    Files.write(archive, tgz);
    assertThat(UntarData.untarData(pics(), here()).resolve("a.txt")).hasContent("first");
    assertThat(server.requests).isEmpty();
  }

  @Test
  void g26_forceDownloadReplaces() throws IOException {
    Path path = UntarData.untarData(pics(), here());
    server.with("pics.tgz", Archives.tgz(file("pics/c.txt", "third")));
    UntarData.untarData(pics(), o -> here().apply(o).withForceDownload(true));
    assertThat(path.resolve("c.txt")).hasContent("third");
    assertThat(path.resolve("a.txt")).doesNotExist();
  }

  @Test
  void g26_otherPlaces(@TempDir Path other) throws IOException {
    Path path =
        UntarData.untarData(
            pics(),
            o ->
                here()
                    .apply(o)
                    .withArchive(other.resolve("packed"))
                    .withData(other.resolve("data")));
    assertThat(path).isEqualTo(other.resolve("data/pics"));
    assertThat(other.resolve("packed/pics.tgz")).exists();
    assertThat(UntarData.untarData(pics(), o -> here().apply(o).withCKey("model")))
        .isEqualTo(home.resolve("models/pics"));
  }

  @Test
  void g26_goesOnWhereTheLineBroke() throws IOException {
    server.first("pics.tgz", TestServer.die(1000), TestServer.die(2000), TestServer.status(503));
    Path path = UntarData.untarData(pics(), here());
    assertThat(path.resolve("a.txt")).hasContent("first");
    assertThat(server.requests)
        .containsExactly(
            "/pics.tgz", "/pics.tgz bytes=1000-", "/pics.tgz bytes=3000-", "/pics.tgz bytes=3000-");
    assertTidy();
  }

  @Test
  void g26_goesOnInALaterRun() {
    server.first("pics.tgz", TestServer.die(5000), TestServer.status(404));
    assertThatThrownBy(() -> UntarData.untarData(pics(), here()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no such file");
    UntarData.untarData(pics(), here());
    assertThat(server.requests.getLast()).isEqualTo("/pics.tgz bytes=5000-");
  }

  @Test
  void g26_startsAnewWhenTheFileHasChanged() throws IOException {
    byte[] newer = Archives.tgz(file("pics/d.txt", "x".repeat(5000)));
    server.first(
        "pics.tgz",
        (exchange, file) -> {
          TestServer.die(1000).to(exchange, file);
          server.with("pics.tgz", newer);
        });
    Path path = UntarData.untarData(pics(), here());
    assertThat(path.resolve("d.txt")).hasContent("x".repeat(5000));
    assertThat(home.resolve("archive/pics.tgz")).hasBinaryContent(newer);
  }

  @Test
  void g26_aSilentServer() {
    server.first("pics.tgz", TestServer.silence());
    Path path =
        UntarData.untarData(
            pics(), o -> here().apply(o).withDownload(d -> d.withTimeout(Duration.ofMillis(300))));
    assertThat(path.resolve("a.txt")).exists();
    server.first("none.tgz", TestServer.silence(), TestServer.silence());
    assertThatThrownBy(
            () ->
                UntarData.untarData(
                    DataUrl.of(server.url("none.tgz")),
                    o ->
                        here()
                            .apply(o)
                            .withDownload(
                                d -> d.withTimeout(Duration.ofMillis(200)).withRetries(1))))
        .hasMessageContaining("silent for too long");
  }

  @Test
  void g26_redirects() {
    server.first("old.tgz", TestServer.redirect("/pics.tgz"));
    Path path = UntarData.untarData(DataUrl.of(server.url("old.tgz")), here());
    assertThat(path).isEqualTo(home.resolve("data/old"));
    server.first("round.tgz", TestServer.redirect("ftp://localhost/x"));
    assertThatThrownBy(() -> UntarData.untarData(DataUrl.of(server.url("round.tgz")), here()))
        .hasMessageContaining("unsafe address");
  }

  @Test
  void g26_withoutANetworkItSaysWhatToDo() throws IOException {
    int free;
    try (var socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    var url = new DataUrl("http://localhost:" + free + "/pics.tgz", 1_234_567, null, null);
    assertThatThrownBy(
            () ->
                UntarData.untarData(url, o -> here().apply(o).withDownload(d -> d.withRetries(1))))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot download http://localhost:" + free + "/pics.tgz")
        .hasMessageContaining("does not answer")
        .hasMessageContaining("1.2 MB")
        .hasMessageContaining("put it at " + home.resolve("archive/pics.tgz"))
        .hasMessageContaining("its contents at " + home.resolve("data/pics"));
  }

  @Test
  void g26_knownSizesAndHashesAreChecked() throws Exception {
    var known = new DataUrl(server.url("pics.tgz"), tgz.length, md5(tgz), null);
    assertThat(UntarData.untarData(known, here())).exists();

    var longer = new DataUrl(server.url("pics.tgz"), tgz.length + 1, md5(tgz), null);
    UnaryOperator<UntarOptions> anew = o -> here().apply(o).withForceDownload(true);
    assertThatThrownBy(() -> UntarData.untarData(longer, anew))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining(tgz.length + " bytes, not " + (tgz.length + 1))
        .hasMessageContaining("unchecked");
    var other = new DataUrl(server.url("pics.tgz"), tgz.length, "0".repeat(32), null);
    assertThatThrownBy(() -> UntarData.untarData(other, anew))
        .hasMessageContaining("MD5 " + md5(tgz));
    assertThatThrownBy(() -> UntarData.untarData(known.withSha256("0".repeat(64)), anew))
        .hasMessageContaining("SHA-256");
    // What was there before is still there.
    assertThat(home.resolve("data/pics/a.txt")).hasContent("first");
    assertThat(home.resolve("archive/pics.tgz")).hasBinaryContent(tgz);
    assertTidy();
  }

  @Test
  void g26_aBrokenArchiveInTheCacheIsFetchedAnew() throws Exception {
    Path archive = home.resolve("archive/pics.tgz");
    Files.createDirectories(archive.getParent());
    Files.write(archive, Arrays.copyOf(tgz, 100));
    var known = new DataUrl(server.url("pics.tgz"), tgz.length, md5(tgz), null);
    assertThat(UntarData.untarData(known, here()).resolve("a.txt")).hasContent("first");
    assertThat(archive).hasBinaryContent(tgz);
  }

  @Test
  void g26_severalAtOnceFetchOnce() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      var all =
          threads.invokeAll(
              java.util.Collections.<java.util.concurrent.Callable<Path>>nCopies(
                  8, () -> UntarData.untarData(pics(), here())));
      for (var one : all) assertThat(one.get().resolve("a.txt")).hasContent("first");
    }
    assertThat(server.requests).hasSize(1);
  }

  @Test
  void g26_archivesAndFoldersThatAreHere(@TempDir Path elsewhere) throws IOException {
    Path archive = Files.write(elsewhere.resolve("mine.tar.gz"), tgz);
    Path path = UntarData.untarData(archive, here());
    assertThat(path).isEqualTo(home.resolve("data/mine"));
    assertThat(path.resolve("sub/b.txt")).hasContent("second");
    assertThat(UntarData.untarData(elsewhere, here())).isEqualTo(elsewhere);
    assertThatThrownBy(() -> UntarData.untarData(elsewhere.resolve("no.tgz"), here()))
        .hasMessageContaining("no archive or folder")
        .hasMessageContaining("no.tgz");
    assertThat(server.requests).isEmpty();
  }

  @Test
  void g26_kindsOfArchives(@TempDir Path folder) throws IOException {
    Path zip = Files.write(folder.resolve("z.zip"), Archives.zip("a/x.txt", "1", "b.txt", "2"));
    assertThat(UntarData.untarData(zip, here()).resolve("a/x.txt")).hasContent("1");
    assertThat(home.resolve("data/z/b.txt")).hasContent("2");
    Path tar = Files.write(folder.resolve("t.tar"), Archives.tar(file("one.txt", "3")));
    assertThat(UntarData.untarData(tar, here()).resolve("one.txt")).hasContent("3");
    // The bytes decide, not the name.
    Path wrong = Files.write(folder.resolve("w.tgz"), Archives.zip("w/c.txt", "4"));
    assertThat(UntarData.untarData(wrong, here()).resolve("c.txt")).hasContent("4");
    Path gz = Files.write(folder.resolve("labels.csv.gz"), Archives.gz("a,b\n"));
    assertThat(UntarData.untarData(gz, here()).resolve("labels.csv")).hasContent("a,b\n");
    // Long enough for a tar's header, but none.
    Path idx = Files.write(folder.resolve("idx3-ubyte.gz"), Archives.gz("\u0007".repeat(5000)));
    assertThat(UntarData.untarData(idx, here()).resolve("idx3-ubyte")).hasSize(5000);
    Path text = Files.writeString(folder.resolve("no.tgz"), "<html>not found</html>");
    assertThatThrownBy(() -> UntarData.untarData(text, here()))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("no archive of a known kind")
        .hasMessageContaining("'<html>not found<'");
    Path cut = Files.write(folder.resolve("cut.tgz"), Arrays.copyOf(tgz, tgz.length / 2));
    assertThatThrownBy(() -> UntarData.untarData(cut, here()))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("damaged");
    assertThat(home.resolve("data/cut")).doesNotExist();
    assertTidy();
  }

  @Test
  void g26_linksWithinTheFolder(@TempDir Path folder) throws IOException {
    Path archive =
        Files.write(
            folder.resolve("l.tgz"),
            Archives.tgz(
                file("l/real/a.txt", "here"),
                symlink("l/first.txt", "real/a.txt"),
                symlink("l/folder", "real"),
                Archives.hardLink("l/copy.txt", "l/real/a.txt")));
    Path path = UntarData.untarData(archive, here());
    assertThat(path.resolve("first.txt")).hasContent("here").isSymbolicLink();
    assertThat(path.resolve("folder/a.txt")).hasContent("here");
    assertThat(path.resolve("copy.txt")).hasContent("here").isRegularFile();
  }

  private void assertRefused(Path folder, String why, Archives.Content... contents)
      throws IOException {
    Path archive = Files.write(folder.resolve("bad.tgz"), Archives.tgz(contents));
    assertThatThrownBy(() -> UntarData.untarData(archive, here()))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining(why);
    assertThat(home.resolve("data/bad")).doesNotExist();
    assertTidy();
  }

  @Test
  void g26_archivesThatLeadOutOfTheFolder(@TempDir Path folder) throws IOException {
    Path victim = home.resolve("victim.txt");
    Files.writeString(victim, "untouched");
    assertRefused(folder, "leads out of the folder", file("../../victim.txt", "gotcha"));
    assertRefused(folder, "leads out of the folder", file("a/../../../victim.txt", "gotcha"));
    assertRefused(folder, "leads out of the folder", file("a\\..\\..\\victim.txt", "gotcha"));
    assertRefused(folder, "absolute name", file(victim.toString(), "gotcha"));
    assertRefused(folder, "absolute name", file("C:\\victim.txt", "gotcha"));
    assertRefused(folder, "absolute name", symlink("a", "/etc"), file("a/x", "gotcha"));
    assertRefused(folder, "out of the folder", symlink("a", "../.."), file("a/victim.txt", "x"));
    assertRefused(folder, "no file before it", Archives.hardLink("a", "/etc/passwd".substring(1)));
    assertRefused(
        folder,
        "neither a file",
        Archives.entry("pipe", org.apache.commons.compress.archivers.tar.TarConstants.LF_FIFO, ""));
    // Links that stay inside by their letters, and lead out through another link.
    assertRefused(
        folder,
        "out of the folder",
        file("t/d/e/x", "1"),
        symlink("t/d/e/up", "../.."),
        symlink("t/out", "d/e/up/../../../victim.txt"));
    assertRefused(
        folder, "out of the folder", file("t/d/e/x", "1"), symlink("t/d/e/up", "../../.."));
    assertRefused(folder, "where there is nothing", file("t/x", "1"), symlink("t/y", "later.txt"));
    Path zip = Files.write(folder.resolve("bad.zip"), Archives.zip("../../victim.txt", "gotcha"));
    assertThatThrownBy(() -> UntarData.untarData(zip, here()))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("leads out of the folder");
    assertThat(victim).hasContent("untouched");
  }

  @Test
  void g26_archivesThatFillTheDisk(@TempDir Path folder) throws IOException {
    assertRefused(folder, "holds more than 67.1 MB", Archives.zeros("b", 100L << 20));
    Path small = Files.write(folder.resolve("s.tgz"), tgz);
    assertThatThrownBy(
            () ->
                UntarData.untarData(
                    small, o -> here().apply(o).withLimits(l -> l.withMaxBytes(1000))))
        .hasMessageContaining("holds more than 1.0 kB");
    assertThatThrownBy(
            () ->
                UntarData.untarData(
                    small, o -> here().apply(o).withLimits(l -> l.withMaxEntries(2))))
        .hasMessageContaining("more than 2 entries");
    assertThat(UntarData.untarData(small, here()).resolve("a.txt")).exists();
  }

  @Test
  void g26_theKnownAddresses() {
    var all = URLs.all();
    assertThat(all).hasSize(57);
    assertThat(all.get("MNIST_SAMPLE")).isSameAs(URLs.MNIST_SAMPLE);
    assertThat(URLs.MNIST_SAMPLE.url())
        .isEqualTo("https://s3.amazonaws.com/fast-ai-sample/mnist_sample.tgz");
    assertThat(URLs.MNIST_SAMPLE.name()).isEqualTo("mnist_sample");
    assertThat(URLs.PETS.fileName()).isEqualTo("oxford-iiit-pet.tgz");
    assertThat(URLs.ML_100k.name()).isEqualTo("ml-100k");
    for (var url : all.values()) {
      assertThat(url.url()).startsWith("https://");
      if (url.md5() != null) assertThat(url.md5()).matches("[0-9a-f]{32}");
    }
    assertThat(all.values().stream().map(DataUrl::url)).doesNotHaveDuplicates();
    for (String bad : List.of("ftp://x/a.tgz", "a.tgz", "https://x/", "https://x/.."))
      assertThatThrownBy(() -> DataUrl.of(bad)).hasMessageContaining(bad);
  }

  @Test
  void q19_theConfigurationIsMadeOnFirstUse() throws IOException {
    Path at = home.resolve("new");
    var config = Config.load(at);
    assertThat(at.resolve("config.ini"))
        .hasContent("[DEFAULT]\ndata = data\narchive = archive\nstorage = tmp\nmodel = models\n");
    assertThat(config.get("data")).isEqualTo(at.resolve("data"));
    assertThat(config.get("model")).isEqualTo(at.resolve("models"));
    assertThat(config.get("storage")).isEqualTo(at.resolve("tmp"));
    assertThatThrownBy(() -> config.get("dat"))
        .hasMessageContaining("no key 'dat'; it has [archive, data, model, storage]");

    config.with("data", home.resolve("big")).save();
    assertThat(Config.load(at).get("data")).isEqualTo(home.resolve("big"));
    assertThat(Config.load(at).get("archive")).isEqualTo(at.resolve("archive"));

    Files.writeString(at.resolve("config.ini"), "[DEFAULT]\n# mine\nData = ~/pictures\n");
    assertThat(Config.load(at).get("data"))
        .isEqualTo(Path.of(System.getProperty("user.home"), "pictures"));
    assertThat(Config.load(at).get("archive")).isEqualTo(at.resolve("archive"));
    Files.writeString(at.resolve("config.ini"), "nonsense\n");
    assertThatThrownBy(() -> Config.load(at)).hasMessageContaining("'nonsense'");
  }

  @Test
  void g27_picturesOfAList(@TempDir Path folder) throws IOException {
    server.with("a/cat.png", new byte[] {1}).with("b/cat.png", new byte[] {2, 2});
    server.with("dog", new byte[] {3, 3, 3}).with("c.jpg", new byte[] {4});
    server.first("c.jpg", TestServer.status(403));
    var urls =
        List.of(
            server.url("a/cat.png"),
            server.url("none.png"),
            server.url("b/cat.png?size=2"),
            server.url("dog"),
            "no address",
            server.url("c.jpg"));
    Path dest = folder.resolve("pics");
    var files =
        Images.downloadImages(dest, urls, o -> o.withPreserveFilename(true).withNWorkers(1));
    assertThat(files).hasSize(3);
    assertThat(dest.resolve("cat.png")).hasBinaryContent(new byte[] {1});
    assertThat(dest.resolve("cat1.png")).hasBinaryContent(new byte[] {2, 2});
    assertThat(dest.resolve("dog.jpg")).hasBinaryContent(new byte[] {3, 3, 3});
    try (var all = Files.list(dest)) {
      assertThat(all).hasSize(3);
    }

    Path list = folder.resolve("urls.txt");
    Files.writeString(list, String.join("\n", urls.get(0), urls.get(2), urls.get(3)) + "\n");
    var random = Images.downloadImages(folder.resolve("r"), list, o -> o.withMaxPics(2));
    assertThat(random).hasSize(2);
    assertThat(random.getFirst().getFileName().toString()).matches("[0-9a-f-]{36}\\.png");
    assertThat(random.getFirst()).hasBinaryContent(new byte[] {1});
  }
}
