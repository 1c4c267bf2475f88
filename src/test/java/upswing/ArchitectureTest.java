package upswing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules of the house, kept on the compiled classes. */
class ArchitectureTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("upswing");

  private static final String[] PURE = {
    "upswing.training..",
    "upswing.load..",
    "upswing.readiness..",
    "upswing.planning..",
    "upswing.edit..",
    "upswing.recovery..",
    "upswing.review..",
    "upswing.report.."
  };

  private static final String GENERATED = "upswing.store.jooq..";

  @Test
  void theDomainKnowsOnlyItselfAndTheLanguage() {
    check(
        classes()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(PURE)
                    .or(resideInAnyPackage("java..", "org.jspecify.."))
                    .as("belong to the domain, java.base or jspecify"))
            .because("whoever reads or tests a figure should need nothing but the figure"));
  }

  @Test
  void theDomainNeitherReadsNorWrites() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.io..",
                "java.nio.file..",
                "java.nio.channels..",
                "java.net..",
                "java.sql..",
                "java.awt..",
                "java.util.logging..",
                "java.util.prefs..")
            .because("what a figure needs is an argument, so it can be worked out anywhere"));
  }

  @Test
  void exchangeAddsOnlyItsCodecs() {
    check(
        classes()
            .that()
            .resideInAPackage("upswing.exchange..")
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(PURE)
                    .or(
                        resideInAnyPackage(
                            "upswing.exchange..",
                            "java..",
                            "javax.xml..",
                            "org.xml.sax..",
                            "org.w3c.dom..",
                            "javax.imageio..",
                            "org.apache.pdfbox..",
                            "tools.jackson..",
                            "com.fasterxml.jackson.annotation..",
                            "org.jspecify.."))
                    .as("belong to the domain, exchange or a codec"))
            .because("an importer turns bytes into records and knows no window and no database"));
  }

  @Test
  void onlyTheStoreSpeaksSql() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("upswing.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.h2..", GENERATED)
            .because("the database can then change in one place"));
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    check(
        noClasses()
            .that(
                resideInAPackage("upswing.ui..")
                    .or(named("upswing\\.Upswing"))
                    .negate()
                    .as("live outside ui and Upswing"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "impl.org.controlsfx..")
            .because("everything but the window works, and is tested, without one"));
  }

  @Test
  void viewModelsKnowNoScene() {
    check(
        noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                    .or(assignableTo("javafx.scene.Node"))
                    .as("belong to a scene"))
            .because("what a view shows is tested without showing it"));
  }

  @Test
  void featuresDoNotKnowEachOther() {
    check(
        slices()
            .matching("upswing.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(anyClass(), resideInAPackage("upswing.ui.widget.."))
            .ignoreDependency(anyClass(), resideInAPackage("upswing.ui.chart.."))
            .ignoreDependency(resideInAPackage("upswing.ui.window.."), anyClass())
            .because("a feature of the window can be read, moved or removed alone"));
  }

  @Test
  void packagesFormNoCycle() {
    check(
        slices()
            .matching("upswing.(*)..")
            .should()
            .beFreeOfCycles()
            .because("the program reads from the domain outwards, one package after the other"));
  }

  @Test
  void windowAndCommandLineDoNotKnowTheStore() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("upswing.ui..", "upswing.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("upswing.store..")
            .because("they talk to the workspace; Upswing alone wires the store to it"));
  }

  @Test
  void nobodyAsksWhatTimeItIs() {
    check(
        noClasses()
            .should()
            .accessTargetWhere(target("now() without a clock", ArchitectureTest::isNow))
            .because("today is an argument: a Clock or a date is passed in"));
  }

  @Test
  void onlyTheWiringMakesAClock() {
    check(
        noClasses()
            .that(
                resideInAPackage("upswing.cli..")
                    .or(named("upswing\\.Upswing"))
                    .negate()
                    .as("do not wire the program"))
            .should()
            .accessTargetWhere(target("the system's clock", ArchitectureTest::isSystemClock))
            .because("one clock is made where the program is wired, and tests bring their own"));
  }

  @Test
  void namesSayWhatThingsAre() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(GENERATED)
            .should()
            .haveNameMatching(".*(Service|Manager|Utils?|Helper)(\\$.*)?")
            .because("these words fit anything: a good name fits one thing"));
  }

  @Test
  void nothingStaticChanges() {
    check(
        fields()
            .that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(GENERATED)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("state that belongs to nobody is changed by everybody"));
  }

  @Test
  void onlyFxThreadTalksToTheFxThread() {
    check(
        noClasses()
            .that(named("upswing\\.ui\\.FxThread").negate().as("are not FxThread"))
            .should()
            .accessTargetWhere(
                target(
                    "Platform.runLater",
                    access ->
                        access.getOwner().getName().equals("javafx.application.Platform")
                            && access.getName().equals("runLater")))
            .because("one place decides what runs where, and tests can wait for it"));
  }

  @Test
  void onlyTheCommandLinePrints() {
    check(
        noClasses()
            .that(
                resideInAPackage("upswing.cli..")
                    .or(named("upswing\\.Upswing"))
                    .negate()
                    .as("have no terminal"))
            .should(ACCESS_STANDARD_STREAMS)
            .because("a runner never sees the standard streams of a window"));
  }

  @Test
  void everyPackageIntroducesItself() throws IOException {
    Set<Path> silent = new TreeSet<>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      for (Path source : sources) {
        Path introduction = source.resolveSibling("package-info.java");
        if (!Files.exists(introduction)
            || !Files.readString(introduction).startsWith("/**")
            || !Files.readString(introduction).contains("@NullMarked")) {
          silent.add(introduction);
        }
      }
    }

    assertEquals(Set.of(), silent, "a package says what it is for, and that null is marked");
  }

  /** Packages appear as the program grows, so a rule may have nothing to look at yet. */
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(MAIN);
  }

  private static boolean isNow(AccessTarget access) {
    boolean takesClock =
        access instanceof AccessTarget.CodeUnitAccessTarget unit
            && unit.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Clock.class));
    return access.getOwner().getPackageName().startsWith("java.time")
        && access.getName().equals("now")
        && !takesClock;
  }

  private static boolean isSystemClock(AccessTarget access) {
    return access.getOwner().isEquivalentTo(Clock.class) && access.getName().startsWith("system")
        || access.getOwner().isEquivalentTo(ZoneId.class)
            && access.getName().equals("systemDefault")
        || access.getOwner().isEquivalentTo(System.class)
            && access.getName().equals("currentTimeMillis");
  }

  private static DescribedPredicate<JavaAccess<?>> target(
      String name, Predicate<AccessTarget> matches) {
    return describe("it is " + name, access -> matches.test(access.getTarget()));
  }

  /** The class of that name and what is nested in it. */
  private static DescribedPredicate<JavaClass> named(String name) {
    Pattern pattern = Pattern.compile(name + "(\\$.*)?");
    return describe("is " + name, type -> pattern.matcher(type.getName()).matches());
  }

  private static DescribedPredicate<JavaClass> anyClass() {
    return DescribedPredicate.alwaysTrue();
  }
}
