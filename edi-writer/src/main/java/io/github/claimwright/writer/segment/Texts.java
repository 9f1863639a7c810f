package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Money;
import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Values of the model as X12 spells them; null stays null, which leaves a position empty. */
final class Texts {
    private Texts() {}

    static @Nullable String of(@Nullable Money amount) {
        return amount == null ? null : amount.toX12();
    }

    static @Nullable String of(@Nullable BigDecimal number) {
        return number == null ? null : X12Text.decimal(number);
    }

    static @Nullable String of(@Nullable LocalDate date) {
        return date == null ? null : X12Text.date(date);
    }

    /** A flag that is left out when it is not set. */
    static @Nullable String yes(boolean flag) {
        return flag ? "Y" : null;
    }

    /** A code that stands only before a value that is given. */
    static @Nullable String before(@Nullable Object value, String code) {
        return value == null ? null : code;
    }
}
