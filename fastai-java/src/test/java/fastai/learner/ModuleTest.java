package fastai.learner;

import static java.lang.module.ModuleDescriptor.Requires.Modifier.TRANSITIVE;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What `import module fastai;` brings along.
class ModuleTest {
  /// Micrometer, for one, has a class `Metrics` too.
  @Test
  void noLibraryPutsNamesBesideOurs() throws Exception {
    var classes =
        Path.of(Learner.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var module = ModuleFinder.of(classes).find("fastai").orElseThrow().descriptor();
    var passedOn =
        module.requires().stream()
            .filter(r -> r.modifiers().contains(TRANSITIVE))
            .map(r -> r.name())
            .collect(toSet());
    assertEquals(Set.of("torch"), passedOn);
  }
}
