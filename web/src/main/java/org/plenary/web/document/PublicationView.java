package org.plenary.web.document;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.plenary.document.PublicationFileRow;
import org.plenary.document.PublicationRow;
import org.plenary.shared.Language;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Texts;

/**
 * A publication as its public page shows it.
 *
 * @param title as published
 * @param lang language of the title
 * @param kind what it is, in the reader's language
 * @param published when, in words; "unknown" if no source says
 * @param languages names of the languages in which it exists, but not as a file
 * @param files its files, those in the reader's language first
 * @param note what the source adds, or ""
 * @param source where this is known from, in the reader's language
 */
public record PublicationView(
    String title,
    String lang,
    String kind,
    String published,
    List<String> languages,
    List<File> files,
    String note,
    String source) {
  /**
   * A file of a publication.
   *
   * @param href its address
   * @param language the name of its language
   * @param lang the code of its language
   * @param format such as "PDF, 1.2 MB"
   */
  public record File(String href, String language, String lang, String format) {}

  static PublicationView of(PublicationRow row, Language reader) {
    Texts texts = Texts.in(reader);
    return new PublicationView(
        row.title(),
        reader == Language.EN ? null : "en",
        texts.of("reference", row.kind()),
        Dates.in(reader).date(row.published()),
        row.languages().stream()
            .filter(language -> clean(row, language) == null)
            .map(language -> name(language, texts))
            .toList(),
        row.languages().stream()
            .sorted(Comparator.comparing(language -> language != reader))
            .map(language -> clean(row, language))
            .filter(Objects::nonNull)
            .map(file -> file(file, texts))
            .toList(),
        row.note() == null ? "" : row.note(),
        texts.of("reference", row.source()));
  }

  /** The file in a language, unless it is not to be had. */
  private static PublicationFileRow clean(PublicationRow row, Language language) {
    PublicationFileRow file = row.file(language);
    return file != null && file.file().isClean() ? file : null;
  }

  private static File file(PublicationFileRow file, Texts texts) {
    return new File(
        "/files/" + file.ref(),
        name(file.language(), texts),
        file.language().code(),
        FileWords.format(file.file(), texts));
  }

  private static String name(Language language, Texts texts) {
    return texts.get("layout.language." + language.code());
  }
}
