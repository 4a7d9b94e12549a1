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
 * @param donor who gave, a State or an organization
 * @param kind what
 * @param purpose what for
 * @param project that it was for, or null
 * @param money or null
 * @param inKind what was given in kind, or null
 * @param person who was seconded, or null
 * @param firstYear of the span, 1975 at the earliest
 * @param lastYear of the span, the same for a single year
 */
public record EditContribution(
    UUID ref,
    long version,
    @NotNull UUID donor,
    @NotNull ContributionKind kind,
    @NotBlank @PlainText(max = 300) String purpose,
    @PlainText(max = 200) String project,
    Money money,
    @PlainText(max = 500) String inKind,
    UUID person,
    @Min(value = 1975, message = "{directory.year.range}")
        @Max(value = 2100, message = "{directory.year.range}")
        int firstYear,
    @Min(value = 1975, message = "{directory.year.range}")
        @Max(value = 2100, message = "{directory.year.range}")
        int lastYear) {
  /** One of which neither project, money nor goods are known. */
  public EditContribution(
      UUID ref,
      long version,
      UUID donor,
      ContributionKind kind,
      String purpose,
      int firstYear,
      int lastYear) {
    this(ref, version, donor, kind, purpose, null, null, null, null, firstYear, lastYear);
  }
}
