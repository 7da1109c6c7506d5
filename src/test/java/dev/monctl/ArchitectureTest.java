package dev.monctl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.monctl", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {
    /** ArchUnit's own option knows target/test-classes only, and a build may lie in another folder. */
    static final class WithoutTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    @ArchTest
    static final ArchRule data_flows_one_way_through_the_rooms = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("dev.monctl.model..")
            .layer("render")
            .definedBy("dev.monctl.render..")
            .layer("validation")
            .definedBy("dev.monctl.validation..")
            .layer("cli")
            .definedBy("dev.monctl.cli..")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("render")
            .mayOnlyAccessLayers("model")
            .whereLayer("validation")
            .mayOnlyAccessLayers("model")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule within_a_room_no_two_packages_need_each_other =
            slices().matching("dev.monctl.(*).(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_that_is_rendered_depends_on_time_or_chance = noClasses()
            .that()
            .resideInAnyPackage("dev.monctl.model..", "dev.monctl.render..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .callMethod(System.class, "getenv", String.class);

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackage("dev.monctl.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
