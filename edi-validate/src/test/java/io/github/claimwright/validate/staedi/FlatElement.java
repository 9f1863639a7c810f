package io.github.claimwright.validate.staedi;

import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.Usage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One element position as all variants of a segment allow it together: required when all of them want it, with the codes
 * of all of them.
 *
 * @param variants the position in each variant
 */
record FlatElement(List<ElementDef> variants) {

    ElementDef any() {
        return variants.get(0);
    }

    boolean isUsed() {
        return variants.stream().anyMatch(variant -> variant.usage() != Usage.NOT_USED);
    }

    boolean isRequired() {
        return variants.stream().allMatch(variant -> variant.usage() == Usage.REQUIRED);
    }

    /** The codes of all variants that use the position; none when one of them takes any value. */
    List<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        for (ElementDef variant : variants) {
            if (variant.usage() != Usage.NOT_USED) {
                if (variant.codes() == null) {
                    return List.of();
                }
                codes.addAll(variant.codes().codes());
            }
        }
        return List.copyOf(codes);
    }

    /** The components that the standard half of the schema keeps, up to the last one that a variant uses. */
    List<FlatElement> components() {
        List<ElementDef> used = variants.stream()
                .filter(variant -> variant.usage() != Usage.NOT_USED)
                .toList();
        return trimmed(used.stream().map(ElementDef::components).toList());
    }

    /** Positions side by side, cut behind the last one in use. */
    static List<FlatElement> trimmed(List<List<ElementDef>> variants) {
        List<FlatElement> all = new ArrayList<>();
        int length = 0;
        for (int i = 0; !variants.isEmpty() && i < variants.get(0).size(); i++) {
            int at = i;
            FlatElement element = new FlatElement(
                    variants.stream().map(elements -> elements.get(at)).toList());
            all.add(element);
            length = element.isUsed() ? i + 1 : length;
        }
        return List.copyOf(all.subList(0, length));
    }
}
