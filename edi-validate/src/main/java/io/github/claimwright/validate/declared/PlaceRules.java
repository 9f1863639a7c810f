package io.github.claimwright.validate.declared;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Rules that a payer makes of one place of the guide: it is to be filled, or to be left empty. */
public final class PlaceRules {
    private PlaceRules() {}

    /**
     * A payer asks for something that the guide leaves open.
     *
     * @param place a loop, {@code 2420E}, or a place in one, {@code 2400/REF*6R}, {@code 2010BA/NM104}
     * @param line where it is asked for
     * @throws DeclarationException when the guide has no such place
     */
    public static Rule required(String place, int line) throws DeclarationException {
        return rule("REQUIRE", place, "is absent", "this payer asks for %s, which is missing", "Send it.", line);
    }

    /**
     * A payer takes something not that the guide allows.
     *
     * @param place as above
     * @param line where it is forbidden
     * @throws DeclarationException when the guide has no such place
     */
    public static Rule forbidden(String place, int line) throws DeclarationException {
        return rule("FORBID", place, "is present", "this payer does not take %s", "Leave it out.", line);
    }

    private static Rule rule(String verb, String place, String state, String message, String mend, int line)
            throws DeclarationException {
        int slash = place.indexOf('/');
        LoopDef loop = PlaceParser.loop(slash < 0 ? place : place.substring(0, slash), line);
        Map<String, String> facts = slash < 0
                ? wholeLoop(loop, state)
                : Map.of(
                        "at", loop.id() + " " + place.substring(slash + 1),
                        "when", place.substring(slash + 1) + " " + state);
        String words = slash < 0 ? "loop %s (%s)".formatted(loop.id(), loop.name()) : in(place, loop, slash);
        Map<String, RuleText.Fact> texts = new LinkedHashMap<>();
        facts.forEach((name, text) -> texts.put(name, new RuleText.Fact(line, text)));
        texts.put("message", new RuleText.Fact(line, message.formatted(words)));
        texts.put("mend", new RuleText.Fact(line, mend));
        String id = verb + "-" + place.replaceAll("[^A-Z0-9]+", "-");
        return DeclaredRules.of(new RuleText(id, line, texts), SnipLevel.PAYER);
    }

    private static String in(String place, LoopDef loop, int slash) {
        return "%s in loop %s (%s)".formatted(place.substring(slash + 1), loop.id(), loop.name());
    }

    /** A loop is looked for in the loop around it. */
    private static Map<String, String> wholeLoop(LoopDef loop, String state) {
        String parents = loop.parents().stream().map(LoopDef::id).collect(Collectors.joining("|"));
        String opener = loop.id() + "/" + loop.first().tag();
        return Map.of("at", parents + " " + opener, "when", loop.id() + " " + state);
    }
}
