package dragoman.bench.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between modules and between the coder's packages run one way (docs/architecture.md). */
class ModulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dragoman");

    /** What each module may see besides itself. */
    private static final Map<String, List<String>> MAY_SEE = new TreeMap<>(Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("ingest", List.of("model")),
            Map.entry("knowledge", List.of("model")),
            Map.entry("analyse", List.of("model")),
            Map.entry("converter", List.of("analyse")),
            Map.entry("coder", List.of("model", "knowledge", "analyse")),
            Map.entry("opinion", List.of("model", "knowledge", "analyse", "coder")),
            Map.entry("fuse", List.of("model", "knowledge")),
            Map.entry("store", List.of("model")),
            Map.entry("cluster", List.of("model", "knowledge", "analyse", "ingest", "coder", "fuse")),
            Map.entry("app", List.of("model", "knowledge", "analyse", "ingest", "coder", "fuse", "store"))));

    /** The coder's line: each package may use those before it. */
    private static final List<String> LINE =
            List.of("mention", "resolve", "date", "locate", "code", "opinion", "attribute", "merge");

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleSeesOnlyTheModulesItMay(String module) {
        String[] allowed = Stream.concat(Stream.of(module), MAY_SEE.get(module).stream())
                .map(name -> "dragoman." + name + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage("dragoman." + module + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("dragoman..").and(not(resideInAnyPackage(allowed)))));
    }

    static Stream<String> modules() {
        return MAY_SEE.keySet().stream();
    }

    @Test
    void everyModuleIsKnownToThisTest() {
        String[] known = Stream.concat(Stream.of("bench"), modules())
                .map(name -> "dragoman." + name + "..")
                .toArray(String[]::new);
        check(noClasses().should().resideOutsideOfPackages(known));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepOfTheCoderSeesNoLaterStep(int step) {
        String[] later = LINE.subList(step + 1, LINE.size()).stream()
                .map(name -> "dragoman.coder." + name + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage("dragoman.coder." + LINE.get(step) + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("dragoman.coder").or(resideInAnyPackage(later))));
    }

    static IntStream steps() {
        return IntStream.range(0, LINE.size());
    }

    @Test
    void onlyTheAnalyserSeesItsLibrary() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dragoman.converter..", "dragoman.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.emory.mathcs.nlp.."));
    }

    /** The same article gives the same records, so nothing in the coder may ask the clock, the dice or other threads. */
    @Test
    void theCoderIsAPureFunction() {
        check(noClasses()
                .that()
                .resideInAPackage("dragoman.coder..")
                .should()
                .callMethodWhere(new ClockCalls())
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Thread")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.concurrent.."));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
