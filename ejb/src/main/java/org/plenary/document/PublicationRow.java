package org.plenary.document;

import java.util.List;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;
import org.plenary.shared.importing.Source;

/**
 * A publication.
 *
 * @param title its title, as published
 * @param published when, null if unknown
 * @param languages the languages in which it exists
 * @param note what the source adds, may be null
 */
public record PublicationRow(
    UUID ref,
    String title,
    PublicationKind kind,
    PartialDate published,
    List<Language> languages,
    String note,
    Source source) {
  public boolean in(Language language) {
    return languages.contains(language);
  }
}
