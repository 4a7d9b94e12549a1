package org.plenary.programme.interpretation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.PlainText;

/**
 * What was asked for.
 *
 * @param askedBy the delegation or body that asks, as it is called
 */
public record RequestFacts(
    @NotNull UUID session, @NotNull Language language, @PlainText String askedBy) {
  public RequestFacts {
    askedBy = askedBy == null ? "" : askedBy.strip();
    if (askedBy.isEmpty()) {
      throw new FieldException("askedBy", "shared.required");
    }
  }
}
