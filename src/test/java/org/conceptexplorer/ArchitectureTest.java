package org.conceptexplorer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.conceptexplorer");

    private static final Set<String> RANDOM =
            Set.of(Random.class.getName(), SplittableRandom.class.getName(), "java.security.SecureRandom");

    @Test
    void importsGoOnlyAgainstTheDataFlow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("base")
                .definedBy("..conceptexplorer.base..")
                .layer("data")
                .definedBy("..conceptexplorer.data..")
                .layer("model")
                .definedBy("..conceptexplorer.model..")
                .layer("naming")
                .definedBy("..conceptexplorer.naming..")
                .layer("training")
                .definedBy("..conceptexplorer.training..")
                .layer("analysis")
                .definedBy("..conceptexplorer.analysis..")
                .layer("figure")
                .definedBy("..conceptexplorer.figure..")
                .layer("export")
                .definedBy("..conceptexplorer.export..")
                .layer("exchange")
                .definedBy("..conceptexplorer.exchange..")
                .layer("app")
                .definedBy("..conceptexplorer.app..")
                .layer("cli")
                .definedBy("..conceptexplorer.cli..")
                .layer("root")
                .definedBy("org.conceptexplorer")
                .whereLayer("root")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("app")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("export")
                .mayOnlyBeAccessedByLayers("app", "cli", "root")
                .whereLayer("exchange")
                .mayOnlyBeAccessedByLayers("app", "cli", "root")
                .whereLayer("figure")
                .mayOnlyBeAccessedByLayers("export", "app", "cli", "root")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("figure", "export", "app", "cli", "root")
                .whereLayer("training")
                .mayOnlyBeAccessedByLayers("figure", "export", "exchange", "app", "cli", "root")
                .whereLayer("naming")
                .mayOnlyBeAccessedByLayers("model", "training", "figure", "export", "app", "cli", "root")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("training", "analysis", "figure", "export", "exchange", "app", "cli", "root")
                .whereLayer("data")
                .mayOnlyBeAccessedByLayers(
                        "naming", "model", "training", "analysis", "figure", "export", "exchange", "app", "cli", "root")
                .because("a reader who knows how data flows knows where a line lives")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycle() {
        slices().matching("org.conceptexplorer.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other can be neither read nor tested alone")
                .check(CLASSES);
    }

    /** Public for their neighbours alone: Java knows no word for that. */
    private static final Map<String, String> NEIGHBOURS = Map.of(
            "..conceptexplorer.model.conv..", "..conceptexplorer.model..",
            "..conceptexplorer.model.dense..", "..conceptexplorer.model..",
            "..conceptexplorer.model.compute..", "..conceptexplorer.model..",
            "..conceptexplorer.data.idx..", "..conceptexplorer.data..",
            "..conceptexplorer.data.sample..", "..conceptexplorer.data..");

    @Test
    void whatIsPublicForNeighboursIsUsedByThemAlone() {
        NEIGHBOURS.forEach((inside, neighbours) -> noClasses()
                .that()
                .resideOutsideOfPackage(neighbours)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inside)
                .because("a part is public only because the parts beside it need it")
                .check(CLASSES));
    }

    @Test
    void onlyTheModelKnowsNd4j() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..conceptexplorer.model..", "..conceptexplorer.exchange.dl4j..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.nd4j..", "org.deeplearning4j..", "org.bytedeco..", "com.sun.jna..")
                .because("native memory belongs to one thread, and arrays are copied at the model's border; files for"
                        + " DL4J are written by DL4J")
                .check(CLASSES);
    }

    @Test
    void eachLibraryOfAFormatIsKnownToThatFormatAlone() {
        Map.of(
                        "io.jhdf..", "..exchange.hdf5..",
                        "ai.onnx..", "..exchange.onnx..",
                        "com.google.protobuf..", "..exchange.onnx..")
                .forEach((library, format) -> noClasses()
                        .that()
                        .resideOutsideOfPackage(format)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .because("a library that no start needs is loaded with the format that needs it")
                        .check(CLASSES));
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..conceptexplorer.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..")
                .because("commands, figures and files work with no toolkit and no display")
                .check(CLASSES);
    }

    @Test
    void theWindowHasNoControlsThatTheBuildLeavesOutOfTheTheme() throws IOException {
        List<String> leftOut = Files.readAllLines(Path.of("src", "build", "controls-left-out.txt"));
        assertThat(leftOut).contains("TabPane");
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                        .and(describe("are left out", control -> leftOut.contains(control.getSimpleName()))))
                .because("they would have no look: src/build/controls-left-out.txt")
                .check(CLASSES);
    }

    @Test
    void dataNeedsOnlyTheJdk() {
        classes()
                .that()
                .resideInAnyPackage("..conceptexplorer.data..", "..conceptexplorer.base..")
                .and()
                .resideOutsideOfPackage("..conceptexplorer.data.own..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "com.google.auto.service..",
                        "org.conceptexplorer.base..",
                        "org.conceptexplorer.data..")
                .because(
                        "files and pixels are all that it knows; the annotation that registers its kinds is gone when it"
                                + " runs")
                .check(CLASSES);
        classes()
                .that()
                .resideInAPackage("..conceptexplorer.data.own..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.imageio..",
                        "com.drew..",
                        "org.jspecify..",
                        "org.conceptexplorer.base..",
                        "org.conceptexplorer.data..")
                .because("reading image files takes the JDK's readers, and one for how a camera was held")
                .check(CLASSES);
    }

    @Test
    void viewModelsHaveNoControls() {
        noClasses()
                .that()
                .resideInAPackage("..conceptexplorer.app..")
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat(resideInAPackage("javafx.scene..")
                        .or(resideInAPackage("javafx.stage.."))
                        .or(resideInAPackage("org.controlsfx.."))
                        .as("controls"))
                .because("a view model is tested as a plain object")
                .check(CLASSES);
    }

    @Test
    void oneClassHandsWorkToJavaFx() {
        noClasses()
                .that()
                .doNotHaveSimpleName("FxDelivery")
                .should()
                .callMethodWhere(call(
                        "Platform.runLater",
                        call -> call.getTargetOwner().getFullName().equals("javafx.application.Platform")
                                && call.getName().equals("runLater")))
                .because("events that are handed over as one list neither flood the window nor get lost")
                .check(CLASSES);
    }

    @Test
    void randomnessHasASeed() {
        noClasses()
                .should()
                .callMethodWhere(call("an unseeded generator", ArchitectureTest::isUnseeded))
                .orShould()
                .callConstructorWhere(describe(
                        "an unseeded generator",
                        (JavaConstructorCall call) -> RANDOM.contains(
                                        call.getTargetOwner().getFullName())
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .because("the same seed gives the same run")
                .check(CLASSES);
    }

    /** Those that tell when something was, not how long it took. */
    private static final Set<String> DATING =
            Set.of("Trainer", "ImportedModel", "FollowOptions", "TensorBoardListener", "SessionFolder", "RunBin");

    @Test
    void howLongSomethingTakesIsNotAskedOfAClockThatMayJump() {
        noClasses()
                .that(describe("do not only date", owner -> !DATING.contains(owner.getSimpleName())))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethodWhere(call("the clock", ArchitectureTest::isClock))
                .because("seconds that are less than none, or days, would come out; System.nanoTime never jumps")
                .check(CLASSES);
    }

    private static boolean isClock(JavaCall<?> call) {
        return call.getTargetOwner().getPackageName().equals("java.time")
                && Set.of("now", "millis", "instant").contains(call.getName());
    }

    @Test
    void onlyCommandsWriteToTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..conceptexplorer.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("everyone else tells a listener, throws, or logs")
                .check(CLASSES);
    }

    private static boolean isUnseeded(JavaCall<?> call) {
        String owner = call.getTargetOwner().getFullName();
        return (owner.equals(Math.class.getName()) && call.getName().equals("random"))
                || owner.equals("java.util.concurrent.ThreadLocalRandom")
                || (owner.equals("java.util.UUID") && call.getName().equals("randomUUID"))
                || (owner.equals(Collections.class.getName())
                        && call.getName().equals("shuffle")
                        && call.getTarget().getRawParameterTypes().size() == 1);
    }

    private static <T extends JavaCall<?>> DescribedPredicate<T> call(String description, Predicate<T> predicate) {
        return describe(description, predicate);
    }
}
