import java.util.regex.Pattern;

/// Holds every hand-written source to one form: google-java-format for Java, clang-format for C++.
///
/// Usage: `java Format.java check|apply <google-java-format.jar>`, in the project's root.
///
/// What programs wrote (the generator, jextract) keeps the form they gave it. The C++ half is
/// passed over, in one line, where no clang-format is installed.

final List<Pattern> WRITTEN_BY_PROGRAMS =
    Stream.of(
            "torch-java/src/generated/.*",
            "bindings/src/main/java/torch/bindings/torch_.*",
            "native/include/torch_calls\\.h",
            "native/src/calls.*\\.cpp")
        .map(Pattern::compile)
        .toList();

void main(String[] args) throws Exception {
  boolean apply = args[0].equals("apply");
  var java = sources("java");
  var cpp = sources("cpp", "h");
  boolean formed = java(Path.of(args[1]), java, apply) & cpp(cpp, apply);
  if (!formed) {
    System.err.println(
        "The files named above are not in the project's form. `mvn -N -Pformat process-sources`"
            + " mends them.");
    System.exit(1);
  }
}

List<String> sources(String... extensions) throws IOException {
  var found = new ArrayList<String>();
  Files.walkFileTree(
      Path.of(""),
      new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
          String name = folder.getFileName().toString();
          boolean skip = name.equals("target") || name.startsWith(".") && !name.equals(".mvn");
          return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          String path = file.toString().replace('\\', '/');
          if (Stream.of(extensions).anyMatch(extension -> path.endsWith("." + extension))
              && WRITTEN_BY_PROGRAMS.stream().noneMatch(pattern -> pattern.matcher(path).matches()))
            found.add(path);
          return FileVisitResult.CONTINUE;
        }
      });
  found.sort(null);
  return found;
}

boolean java(Path jar, List<String> files, boolean apply) throws Exception {
  String java = ProcessHandle.current().info().command().orElse("java");
  var command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-jar", jar.toString()));
  command.addAll(apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
  return run(command, files);
}

boolean cpp(List<String> files, boolean apply) throws Exception {
  if (!installed("clang-format")) {
    System.out.println(
        "clang-format is not installed: the form of the C++ sources was not checked.");
    return true;
  }
  var command = new ArrayList<>(List.of("clang-format", "--style=file"));
  command.addAll(apply ? List.of("-i") : List.of("--dry-run", "-Werror", "--ferror-limit=1"));
  return run(command, files);
}

boolean installed(String program) {
  return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
      .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
}

boolean run(List<String> command, List<String> files) throws Exception {
  if (files.isEmpty()) return true;
  command.addAll(files);
  return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
}
