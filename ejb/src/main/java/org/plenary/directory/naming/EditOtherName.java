package org.plenary.directory.naming;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.Period;
import org.plenary.shared.PlainText;

/**
 * A name beside the present one, as it shall be.
 *
 * @param ref which; null for a new one
 * @param version that the editor had before their eyes; of no meaning for a new one
 * @param subjectRef the State or organization that bears it; a name does not move to another
 * @param use whether it held before or holds as well
 * @param language of the name
 * @param name at most 300 characters
 * @param period when it holds or held; a former name has ended
 */
public record EditOtherName(
    UUID ref,
    long version,
    @NotNull UUID subjectRef,
    @NotNull NameUse use,
    @NotNull Language language,
    @NotBlank @PlainText(max = 300) String name,
    @NotNull Period period) {}
