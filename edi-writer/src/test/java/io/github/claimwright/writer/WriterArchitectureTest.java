package io.github.claimwright.writer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.claimwright", importOptions = WriterArchitectureTest.WithoutTests.class)
class WriterArchitectureTest {
    @ArchTest
    static final ArchRule ONLY_THE_ENCODER_KNOWS_STAEDI = noClasses()
            .that()
            .resideInAPackage("io.github.claimwright..")
            .and()
            .resideOutsideOfPackage("..writer.encode")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.xlate..");

    @ArchTest
    static final ArchRule THE_ENCODER_KNOWS_NO_CLAIM = noClasses()
            .that()
            .resideInAPackage("..writer.encode")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..claimwright.model", "..writer", "..writer.loop", "..writer.segment");

    @ArchTest
    static final ArchRule SEGMENTS_KNOW_ONLY_WHAT_THEY_ARE_FILLED_FROM = classes()
            .that()
            .resideInAPackage("..writer.segment")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "..writer.segment", "..claimwright.model", "..claimwright.x12", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule LOOPS_KNOW_THEIR_SEGMENTS = classes()
            .that()
            .resideInAPackage("..writer.loop")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "..writer.loop",
                    "..writer.segment",
                    "..claimwright.envelope",
                    "..claimwright.model",
                    "..claimwright.x12",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule CHECKS_KNOW_THE_GUIDE_AND_THE_LOOPS = classes()
            .that()
            .resideInAPackage("..writer.check")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "..writer.check",
                    "..writer.loop",
                    "..claimwright.guide",
                    "..claimwright.model",
                    "..claimwright.x12",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("io.github.claimwright.(writer..)").should().beFreeOfCycles();

    /** Leaves tests out wherever the build puts them. */
    static final class WithoutTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }
}
