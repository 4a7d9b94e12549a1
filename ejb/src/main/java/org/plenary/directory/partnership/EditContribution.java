package org.plenary.directory.partnership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.shared.PlainText;

/**
 * A contribution as it shall be.
 *
 * @param ref which; null for a new one
 * @param version that the editor had before their eyes; of no meaning for a new one
 * @param state who gave
 * @param kind what
 * @param purpose what for
 * @param firstYear of the span, 1975 at the earliest
 * @param lastYear of the span, the same for a single year
 */
public record EditContribution(
    UUID ref,
    long version,
    @NotNull UUID state,
    @NotNull ContributionKind kind,
    @NotBlank @PlainText(max = 300) String purpose,
    @Min(value = 1975, message = "{directory.year.range}")
        @Max(value = 2100, message = "{directory.year.range}")
        int firstYear,
    @Min(value = 1975, message = "{directory.year.range}")
        @Max(value = 2100, message = "{directory.year.range}")
        int lastYear) {}
