package io.github.claimwright.validate.examples;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.CrossCheck;
import io.github.claimwright.validate.Limited;
import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.Verdict;
import io.github.claimwright.validate.history.DeliveryHistory;
import io.github.claimwright.validate.history.HistoryException;
import io.github.claimwright.validate.history.HistoryFile;
import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.rules.RuleCatalog;
import io.github.claimwright.validate.scan.ScanLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One example of a rule. Its file holds, line by line: {@code #} a remark; {@code base} the interchange it changes, if any;
 * {@code profile} the profile it is judged under, if not the base profile; {@code set} a line that is added to this
 * profile; {@code history} a line of a history of earlier deliveries (see {@code HistoryFile}); {@code limits} the bytes held of a segment and
 * of a claim, and the findings of a claim; {@code cross-check} that StAEDI judges it too; {@code codes} that small lists of
 * codes are imported (see {@link ExampleCodes}); the diff (see {@link Patch}); and behind {@code !}
 * the whole report.
 *
 * @param rule the rule's id, which is the folder's name
 * @param name the file's name without its ending
 * @param file the file
 * @param lines its lines
 */
record Example(String rule, String name, Path file, List<String> lines) {
    private static final String NO_RULE = "no rule of this level is on under this profile";

    private static final String DIFF = " +-";
    private static final String CROSS_CHECK = "cross-check";
    private static final String CODES = "codes";

    /** Code lists that are not embedded are missing for every file. */
    private static final String NOT_IMPORTED = "(import the ";

    static Example read(Path file) throws IOException {
        String fileName = file.getFileName().toString();
        return new Example(
                file.getParent().getFileName().toString(),
                fileName.substring(0, fileName.lastIndexOf('.')),
                file,
                Files.readAllLines(file));
    }

    boolean isPass() {
        return name.startsWith("pass-");
    }

    /** The remark at its head. */
    List<String> remarks() {
        return after("# ");
    }

    /** The diff alone. */
    List<String> diff() {
        return lines.stream().filter(Example::isDiff).toList();
    }

    /** The interchange that it changes, if any. */
    Optional<String> base() {
        return after("base ").stream().findFirst();
    }

    String profile() {
        return after("profile ").stream().findFirst().orElse("base");
    }

    /** What the example adds to the profile. */
    List<String> settings() {
        return after("set ");
    }

    /** Earlier deliveries, as lines of a history file: patient, code, date, units, days. */
    private List<String> history() {
        return after("history ");
    }

    /** Everything but the remarks. */
    List<String> shown() {
        return lines.stream()
                .filter(line -> isDiff(line)
                        || line.matches("(base|profile|set|history|limits|!) .*|" + CROSS_CHECK + "|" + CODES))
                .toList();
    }

    private static boolean isDiff(String line) {
        return !line.isEmpty() && DIFF.indexOf(line.charAt(0)) >= 0;
    }

    /** What the file says that the report says. */
    List<String> expected() {
        return after("! ");
    }

    private List<String> after(String head) {
        return lines.stream()
                .filter(line -> line.startsWith(head))
                .map(line -> line.substring(head.length()))
                .toList();
    }

    /**
     * What the report says: each finding, and each level that was not fully judged because of the file. A level of which
     * the profile has no rule on is the same for every file, and so is one for which only imported code lists are missing.
     */
    List<String> actual() throws IOException, ProfileException {
        ValidationReport report = report();
        return Stream.concat(report.findings().stream().map(Finding::toString), notJudged(report))
                .toList();
    }

    ValidationReport report() throws IOException, ProfileException {
        return lines.contains(CROSS_CHECK)
                ? new CrossCheck(validator()).validate(name, interchange())
                : validator().validate(name, interchange());
    }

    ClaimValidator validator() throws IOException, ProfileException {
        ClaimValidator validator = withoutHistory();
        return history().isEmpty() ? validator : validator.withHistory(loadHistory());
    }

    private DeliveryHistory loadHistory() throws IOException {
        Path file = Files.createTempFile("example", ".csv");
        try {
            List<String> text = new ArrayList<>(List.of("patient,hcpcs,date,units,days"));
            text.addAll(history());
            return HistoryFile.read(Files.write(file, text, StandardCharsets.UTF_8));
        } catch (HistoryException wrong) {
            throw new IllegalArgumentException(this + " has a wrong history", wrong);
        } finally {
            Files.delete(file);
        }
    }

    private ClaimValidator withoutHistory() throws IOException, ProfileException {
        List<String> limits = after("limits ");
        if (limits.isEmpty()) {
            return new ClaimValidator(loadProfile(), lines.contains(CODES) ? ExampleCodes.BOOK : CodeBook.embedded());
        }
        List<Integer> numbers =
                Stream.of(limits.get(0).split(" ")).map(Integer::valueOf).toList();
        int findings = numbers.size() > 2 ? numbers.get(2) : ScanLimits.USUAL.findings();
        return Limited.validator(loadProfile(), numbers.get(0), numbers.get(1), findings);
    }

    private static Stream<String> notJudged(ValidationReport report) {
        return Stream.of(SnipLevel.values())
                .filter(level -> !NO_RULE.equals(report.reasons().getOrDefault(level, NO_RULE)))
                .filter(level -> !isMissingForAll(report.reasons().get(level)))
                .map(level -> "SNIP %d %s: %s"
                        .formatted(
                                level.number(),
                                verdict(report, level),
                                report.reasons().get(level)));
    }

    private static boolean isMissingForAll(String reason) {
        return Stream.of(reason.split("; ")).allMatch(missing -> missing.contains(NOT_IMPORTED));
    }

    private static Verdict verdict(ValidationReport report, SnipLevel level) {
        return report.levels().get(level);
    }

    byte[] interchange() throws IOException {
        Patch patch = new Patch(base().isEmpty() ? List.of() : Examples.base(base().get()));
        diff().forEach(patch::apply);
        return patch.bytes();
    }

    private Profile loadProfile() throws IOException, ProfileException {
        Profiles profiles = new Profiles(RuleCatalog.ALL);
        if (settings().isEmpty()) {
            return profiles.load(profile());
        }
        Path layer = Files.createTempFile("example", ".profile");
        try {
            List<String> text = new ArrayList<>(List.of("extends = " + profile()));
            text.addAll(settings());
            Files.write(layer, text, StandardCharsets.UTF_8);
            return profiles.load(layer.toString());
        } finally {
            Files.delete(layer);
        }
    }

    /** The same file with other expectations: each in its place when their number is the same, else all at the end. */
    Example expecting(List<String> expectations) {
        List<String> changed = new ArrayList<>();
        int next = 0;
        boolean inPlace = expected().size() == expectations.size();
        for (String line : lines) {
            if (!line.startsWith("! ")) {
                changed.add(line);
            } else if (inPlace) {
                changed.add("! " + expectations.get(next++));
            }
        }
        if (!inPlace) {
            expectations.forEach(expectation -> changed.add("! " + expectation));
        }
        return new Example(rule, name, file, changed);
    }

    void save() throws IOException {
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return rule + "/" + name;
    }
}
