package io.github.claimwright.validate;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
    private static final String ROOT = "io.github.claimwright.";
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(ROOT + "validate");

    /** Which of our packages a package uses; a package may always use itself, the JDK and annotations. */
    @ParameterizedTest
    @CsvSource({
        "validate.scan, x12 guide validate.tree", // tree: the segment as it is handed on; guide: segment ids as numbers
        "validate.tree, x12 guide model",
        "validate.history, model",
        "validate.rule, x12 guide codes validate.tree validate.history",
        "validate.element, x12 guide validate.tree validate.rule",
        "validate.parse, x12 guide validate.scan validate.tree validate.rule validate.element",
        "validate.staedi, x12 guide validate.scan validate.tree validate.rule validate.parse",
        "validate.declared, guide validate.tree validate.rule",
        "validate.rules.balancing, validate.rule validate.tree model x12 guide validate.declared",
        "validate.rules.situational, validate.rule validate.tree model x12 guide codes validate.declared",
        "validate.rules.codeset, validate.rule validate.tree model x12 guide codes validate.declared",
        "validate.rules.product, validate.rule validate.tree validate.history model x12 guide codes units",
        // a payer's rule is silent where a product rule has found the code itself wrong
        "validate.rules.payer, validate.rule validate.tree model x12 guide codes units validate.rules.product"
                + " validate.declared",
        "validate.profile, guide validate.rule validate.declared",
        "validate.report, validate validate.rule validate.tree x12 guide",
        "validate.audit, validate.tree validate.parse validate.scan codes model",
        // parse: claims as units; report: how a segment is shown without a patient's values
        "validate.compare, validate.tree validate.parse validate.scan validate.report x12 guide",
        // writer: the control numbers of everything that is sent
        "validate.split, validate.tree validate.parse validate.scan validate.rule x12 writer",
        // writer: the form in which a file came is what the writer would do otherwise
        "validate.read, model envelope x12 validate.scan validate.tree validate.parse writer writer.file",
        // writer: the encoder and the control numbers of everything that is sent
        "validate.ack, validate validate.rule validate.tree validate.scan validate.parse x12 guide writer"
                + " writer.encode",
    })
    void aPackageUsesNoMoreThanItsLayers(String user, String used) {
        String[] allowed = Stream.concat(Stream.of(user), Stream.of(used.split(" ", -1)))
                .map(ROOT::concat)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(ROOT + user)
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("io.github.claimwright..")).or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true)
                .check(MODULE);
    }

    @Test
    void noPackageIsLeftOutAbove() {
        Set<String> packages = MODULE.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(ROOT.length()))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "validate", // the way in may use all of them
                        "validate.scan",
                        "validate.tree",
                        "validate.history",
                        "validate.rule",
                        "validate.element",
                        "validate.parse",
                        "validate.staedi",
                        "validate.declared",
                        "validate.rules", // the catalog lists the rules of all packages
                        "validate.rules.balancing",
                        "validate.rules.situational",
                        "validate.rules.codeset",
                        "validate.rules.product",
                        "validate.rules.payer",
                        "validate.profile",
                        "validate.report",
                        "validate.audit",
                        "validate.compare",
                        "validate.split",
                        "validate.read",
                        "validate.ack"),
                packages);
    }

    @Test
    void onlyTheCatalogKnowsBothTheParserAndTheRules() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "validate.rules..")
                .and(not(belongToAnyOf(RuleCatalog.class)))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "validate.parse"))
                .check(MODULE);
    }

    @Test
    void packagesDependInOneDirection() {
        slices().matching(ROOT + "validate.(**)").should().beFreeOfCycles().check(MODULE);
    }

    @Test
    void staediIsKnownToThePackageOfItsSecondOpinionAlone() {
        noClasses()
                .that(not(resideInAPackage(ROOT + "validate.staedi..")))
                .should()
                .dependOnClassesThat(resideInAPackage("io.xlate.."))
                .check(MODULE);
    }

    @Test
    void jacksonIsKnownToReportsAlone() {
        noClasses()
                .that(not(resideInAPackage(ROOT + "validate.report..")))
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.."))
                .check(MODULE);
    }

    @Test
    void noClockIsRead() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(MODULE);
    }

    @Test
    void noMemberIsFloatingPoint() {
        Set<String> floating = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
        List<JavaMember> members = MODULE.stream()
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> member.getAllInvolvedRawTypes().stream()
                        .anyMatch(involved -> floating.contains(involved.getName())))
                .toList();
        assertEquals(List.of(), members);
    }

    @Test
    void aClassOfARuleHoldsNoOtherRule() {
        List<String> fields = MODULE.stream()
                .filter(resideInAPackage(ROOT + "validate.rules.*"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Rule.class))
                .map(JavaField::getFullName)
                .toList();
        List<String> expected = fields.stream()
                .map(name -> name.substring(0, name.lastIndexOf('.')) + ".RULE")
                .distinct()
                .toList();
        assertEquals(expected, fields);
    }

    @Test
    void everyRuleThatIsAskedStandsInTheCatalog() throws ReflectiveOperationException {
        List<String> declared = new ArrayList<>();
        for (JavaClass type : MODULE) {
            if (type.getPackageName().startsWith(ROOT + "validate.rules.")
                    && type.tryGetField("RULE").isPresent()) {
                declared.add(((Rule) type.reflect().getField("RULE").get(null)).id());
            }
        }
        List<String> listed = RuleCatalog.ALL.stream()
                .filter(rule -> rule.check() != null && !isWrittenAsText(rule.check()))
                .map(Rule::id)
                .toList();
        assertEquals(
                listed.stream().sorted().toList(), declared.stream().sorted().toList());
    }

    private static boolean isWrittenAsText(Check check) {
        return check.getClass().getPackageName().equals(ROOT + "validate.declared");
    }

    @Test
    void noRuleIsListedTwice() {
        List<String> ids = RuleCatalog.ALL.stream().map(Rule::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }
}
