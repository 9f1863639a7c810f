package io.github.claimwright.validate.rules.codeset;

import static io.github.claimwright.validate.rule.SnipLevel.CODE_SET;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.Diagnoses;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A diagnosis code has the form of its ICD version. */
public final class DiagnosisForm {
    private static final LocalDate CHANGE = LocalDate.of(2015, 10, 1);
    private static final Pattern NINTH = Pattern.compile("[0-9]{3,5}|E[0-9]{3,4}|V[0-9]{2,4}");

    /** The rule. */
    public static final Rule RULE = Rule.named("COD-DIAGNOSIS-FORM")
            .level(CODE_SET)
            .at("2300", "HI")
            .requires("A diagnosis code has the form of its ICD version")
            .because("Payers reject the claim.")
            .mend(
                    "Write an ICD-10-CM code as a letter and two to six characters; look for a digit that is missing or a letter O for a zero.")
            .message("%s has not the form of an %s code")
            .rejectedAs("A7", "255")
            .prevents("CO-16", "M76")
            .source("ICD-10-CM and ICD-9-CM conventions")
            .breachedBy(Check.within("HI", DiagnosisForm::isAnyWrong, DiagnosisForm::judge));

    private DiagnosisForm() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        Diagnoses.of(claim).filter(hi -> fitsDate(claim, hi)).ifPresent(hi -> judge(hi, breaches));
    }

    private static void isAnyWrong(LoopNode claim, Breaches breaches) {
        Diagnoses.of(claim).ifPresent(hi -> judge(hi, breaches));
    }

    private static void judge(SegmentNode hi, Breaches breaches) {
        for (int element = 1; element <= hi.elements(); element++) {
            judge(hi, element, breaches);
        }
    }

    /** Where the version does not fit the date of service, that is the finding. */
    private static boolean fitsDate(LoopNode claim, SegmentNode hi) {
        return claim.child("2400")
                .flatMap(line -> LineView.of(line).date())
                .map(date -> isTenth(hi, 1) != date.isBefore(CHANGE))
                .orElse(true);
    }

    private static boolean isTenth(SegmentNode hi, int element) {
        return hi.is(element, 1, "ABK") || hi.is(element, 1, "ABF");
    }

    /** A letter, a digit, one to five letters or digits. */
    private static boolean isTenthForm(String code) {
        boolean form = code.length() >= 3 && code.length() <= 7 && isLetter(code.charAt(0)) && isDigit(code.charAt(1));
        for (int i = 2; form && i < code.length(); i++) {
            form = isLetter(code.charAt(i)) || isDigit(code.charAt(i));
        }
        return form;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** A code of another version than the first, and one with a point, are findings of their own. */
    private static void judge(SegmentNode hi, int element, Breaches breaches) {
        String code = hi.text(element, 2);
        boolean ten = isTenth(hi, element);
        if (code.isEmpty() || code.indexOf('.') >= 0 || ten != isTenth(hi, 1)) {
            return;
        }
        if (!(ten ? isTenthForm(code) : NINTH.matcher(code).matches())) {
            breaches.atComponent(hi, element, 2, code, ten ? "ICD-10-CM" : "ICD-9-CM");
        }
    }
}
