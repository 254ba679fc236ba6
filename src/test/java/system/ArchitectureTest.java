package system;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The floors of the house: what each part may use.
class ArchitectureTest {
  /// The classes of `torch` that own native memory or lead to it; no other touches the bindings.
  private static final Set<String> OWNERS_OF_NATIVE_MEMORY =
      Set.of(
          "torch.AOTIModelPackageLoader",
          "torch.Accessors",
          "torch.AnomalyMode",
          "torch.Aten",
          "torch.Autocast",
          "torch.AutocastState",
          "torch.Autograd",
          "torch.Backends",
          "torch.Cuda",
          "torch.CudaDeviceProperties",
          "torch.CudaGraph",
          "torch.DLPack",
          "torch.DeviceEvent",
          "torch.Devices",
          "torch.DualLevel",
          "torch.Functions",
          "torch.Generator",
          "torch.GradMode",
          "torch.Images",
          "torch.InferenceMode",
          "torch.Memory",
          "torch.MultiGradHook",
          "torch.Native",
          "torch.NativeSystem",
          "torch.Node",
          "torch.Op",
          "torch.OpType",
          "torch.Pressure",
          "torch.SavedTensorsHooks",
          "torch.SavedTensorsHooksDisabled",
          "torch.ScriptObject",
          "torch.Sparse",
          "torch.Stream",
          "torch.Tensor",
          "torch.Torch",
          "torch.Upcalls",
          "torch.Values",
          "torch.Workspace",
          "torch.profiler.Recorder");

  /// Each package is a slice of its own, the root packages included.
  private static final SliceAssignment PACKAGES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
          return "packages";
        }
      };

  private static JavaClasses project;

  @BeforeAll
  static void read() {
    project =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("torch", "fastai");
  }

  @Test
  void bindingsUseNothingOfTheProject() {
    noClasses()
        .that()
        .resideInAPackage("torch.bindings..")
        .should()
        .dependOnClassesThat(outsideBindings())
        .check(project);
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> outsideBindings() {
    return describe(
        "above the bindings",
        c ->
            (c.getPackageName().startsWith("torch") || c.getPackageName().startsWith("fastai"))
                && !c.getPackageName().startsWith("torch.bindings"));
  }

  @Test
  void torchKnowsNothingOfFastai() {
    noClasses()
        .that()
        .resideInAPackage("torch..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("fastai..")
        .check(project);
  }

  @Test
  void fastaiTouchesNoNativeMemory() {
    noClasses()
        .that()
        .resideInAPackage("fastai..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.lang.foreign..", "torch.bindings.."))
        .check(project);
  }

  @Test
  void onlyOwnersOfNativeMemoryTouchTheBindings() {
    noClasses()
        .that(
            describe(
                "are not owners of native memory",
                c -> !isOwner(c) && !c.getPackageName().startsWith("torch.bindings")))
        .should()
        .dependOnClassesThat(resideInAPackage("torch.bindings.."))
        .check(project);
  }

  private static boolean isOwner(JavaClass type) {
    String name = type.getName();
    int nested = name.indexOf('$');
    return OWNERS_OF_NATIVE_MEMORY.contains(nested < 0 ? name : name.substring(0, nested));
  }

  @Test
  void packagesHaveNoCycles() {
    // Torch is the face of Python's module torch, whose load and save belong to a floor above.
    slices()
        .assignedFrom(PACKAGES)
        .should()
        .beFreeOfCycles()
        .ignoreDependency(name("torch.Torch"), resideInAPackage("torch.io"))
        .check(project);
  }

  @Test
  void domainsKnowOneAnotherNot() {
    for (String domain : new String[] {"vision", "text", "tabular"})
      noClasses()
          .that()
          .resideInAPackage("fastai." + domain + "..")
          .should()
          .dependOnClassesThat(
              describe(
                  "another domain",
                  c ->
                      c.getPackageName().matches("fastai\\.(vision|text|tabular|collab)(\\..*)?")
                          && !c.getPackageName().startsWith("fastai." + domain)))
          .allowEmptyShould(true)
          .check(project);
  }

  @Test
  void theCoreNamesNoDomain() {
    noClasses()
        .that(
            describe(
                "are fastai's core",
                c ->
                    c.getPackageName().startsWith("fastai")
                        && !c.getPackageName()
                            .matches("fastai\\.(vision|text|tabular|collab)(\\..*)?")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "fastai.vision..", "fastai.text..", "fastai.tabular..", "fastai.collab.."))
        .check(project);
  }

  @Test
  void noSerializationAndNoFinalizers() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.Object(In|Out)putStream")
        .check(project);
    noClasses().should().dependOnClassesThat().resideInAPackage("sun.misc..").check(project);
    classes()
        .that()
        .resideInAnyPackage("torch..", "fastai..")
        .should(haveNoFinalizer())
        .check(project);
  }

  private static com.tngtech.archunit.lang.ArchCondition<JavaClass> haveNoFinalizer() {
    return new com.tngtech.archunit.lang.ArchCondition<>("have no finalizer") {
      @Override
      public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
        type.getMethods().stream()
            .filter(m -> m.getName().equals("finalize") && m.getRawParameterTypes().isEmpty())
            .forEach(
                m ->
                    events.add(
                        com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                            m, m.getFullName())));
      }
    };
  }
}
