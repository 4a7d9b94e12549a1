package org.plenary.web.document;

import java.util.List;
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
 * @param languages names of the languages in which it exists
 * @param note what the source adds, or ""
 * @param source where this is known from, in the reader's language
 */
public record PublicationView(
    String title,
    String lang,
    String kind,
    String published,
    List<String> languages,
    String note,
    String source) {
  static PublicationView of(PublicationRow row, Language reader) {
    Texts texts = Texts.in(reader);
    return new PublicationView(
        row.title(),
        reader == Language.EN ? null : "en",
        texts.of("reference", row.kind()),
        Dates.in(reader).date(row.published()),
        row.languages().stream().map(l -> texts.get("layout.language." + l.code())).toList(),
        row.note() == null ? "" : row.note(),
        texts.of("reference", row.source()));
  }
}
