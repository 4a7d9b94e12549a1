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
 * @param source where this is known from, null if it was entered here
 * @param listed whether it stands on the public page
 * @param files its files, in the order of the languages
 */
public record PublicationRow(
    UUID ref,
    String title,
    PublicationKind kind,
    PartialDate published,
    List<Language> languages,
    String note,
    Source source,
    boolean listed,
    List<PublicationFileRow> files) {
  public boolean in(Language language) {
    return languages.contains(language);
  }

  /** The file in a language, null if there is none. */
  public PublicationFileRow file(Language language) {
    return files.stream().filter(file -> file.language() == language).findFirst().orElse(null);
  }
}
