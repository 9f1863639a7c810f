package io.github.claimwright.validate.examples;

import io.github.claimwright.guide.CodeList;
import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rule.Acknowledgment;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of a rule as cells of a table. */
final class RuleFacts {
    private final List<Profile> profiles;

    RuleFacts() throws IOException, ProfileException {
        profiles = new ArrayList<>();
        for (String name : Profiles.BUILT_IN) {
            profiles.add(new Profiles(RuleCatalog.ALL).load(name));
        }
    }

    static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    /** The built-in profiles in which the rule is on, with its weight where it is not its own. */
    String profiles(Rule rule) {
        List<String> on = profiles.stream()
                .filter(profile -> profile.of(rule).severity().isPresent())
                .map(profile -> profile.name() + weight(profile, rule))
                .toList();
        if (on.equals(Profiles.BUILT_IN)) {
            return "all";
        }
        return on.isEmpty() ? "none" : String.join(", ", on);
    }

    private static String weight(Profile profile, Rule rule) {
        Severity severity = profile.of(rule).severity().orElseThrow();
        return severity == rule.severity() ? "" : " (" + severity.name().toLowerCase(Locale.ROOT) + ")";
    }

    static String acknowledged(Rule rule) {
        Acknowledgment codes = rule.acknowledgment();
        List<String> parts = new ArrayList<>();
        Optional.ofNullable(codes.ta1()).map("TA1 "::concat).ifPresent(parts::add);
        Optional.ofNullable(codes.syntaxCode()).map("999 "::concat).ifPresent(parts::add);
        Optional.ofNullable(codes.claimStatus()).map("277CA "::concat).ifPresent(parts::add);
        return String.join("; ", parts);
    }

    /** The parameters with their defaults. */
    static String parameters(Rule rule) {
        return new TreeMap<>(rule.parameters())
                .entrySet().stream()
                        .map(parameter -> "`%s = %s`".formatted(parameter.getKey(), parameter.getValue()))
                        .collect(Collectors.joining(", "));
    }

    static String place(Rule rule) {
        if (rule.loop() == null) {
            return "met while the file is read";
        }
        return (rule.loop().equals("*") ? "every loop" : "loop " + rule.loop().replace("|", " or "))
                + (rule.element() == null ? "" : ", " + rule.element());
    }

    /** The box of the paper form that shows what the rule looks at; empty when there is none. */
    static String box(Rule rule) {
        String place = rule.element();
        if (place == null || rule.loop() == null) {
            return "";
        }
        String qualifier = place.indexOf('*') < 0 ? "" : place.substring(place.indexOf('*') + 1);
        List<ElementDef> elements = segments(rule)
                .filter(segment -> qualifier.isEmpty() || isQualified(segment, qualifier))
                .flatMap(segment -> segment.elements().stream())
                .flatMap(element -> Stream.concat(Stream.of(element), element.components().stream()))
                .toList();
        return box(elements, place::equals)
                .or(() -> box(elements, reference -> reference.startsWith(place.replaceFirst("[*].*", ""))))
                .orElse("");
    }

    private static Optional<String> box(List<ElementDef> elements, Predicate<String> asked) {
        return elements.stream()
                .filter(element -> asked.test(element.reference()))
                .flatMap(element -> Stream.ofNullable(element.cms1500()))
                .findFirst();
    }

    /** The segments of the loops in which the rule is asked, and behind them those of the loops inside. */
    private static Stream<SegmentDef> segments(Rule rule) {
        List<LoopDef> asked = Guide.professional().loops().stream()
                .filter(loop -> rule.loops().contains(loop.id()))
                .toList();
        Stream<LoopDef> inside = Guide.professional().loops().stream()
                .filter(loop -> loop.parents().stream().anyMatch(asked::contains))
                .filter(loop -> loop.id().equals("2410"));
        return Stream.concat(asked.stream(), inside).flatMap(loop -> loop.segments().stream());
    }

    private static boolean isQualified(SegmentDef segment, String qualifier) {
        CodeList codes = segment.element(1).codes();
        return codes != null && codes.codes().contains(qualifier);
    }
}
