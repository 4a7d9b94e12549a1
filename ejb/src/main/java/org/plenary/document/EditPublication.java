package org.plenary.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;
import org.plenary.shared.PlainText;

/**
 * A publication as an officer wants it.
 *
 * @param ref null for a new one
 * @param version the version that was read
 * @param title as published
 * @param published when, null if unknown
 * @param languages the languages in which it exists, at least one
 * @param note what else is to be said, or null
 * @param listed whether it stands on the public page
 */
public record EditPublication(
    UUID ref,
    long version,
    @NotBlank @PlainText(max = 400) String title,
    @NotNull PublicationKind kind,
    PartialDate published,
    @NotNull List<Language> languages,
    @PlainText(max = 500) String note,
    boolean listed) {}
