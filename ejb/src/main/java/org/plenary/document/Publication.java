package org.plenary.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;
import org.plenary.shared.RecordedDate;
import org.plenary.shared.SearchKey;
import org.plenary.shared.importing.Source;

/** A publication of the Office. Its title is its identity in the reference data. */
@Entity
@Table(name = "publication")
public class Publication extends Aggregate {
  @Column(name = "title", nullable = false)
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private PublicationKind kind;

  @Embedded private RecordedDate date;

  @Column(name = "languages", nullable = false)
  private String languages;

  @Column(name = "note")
  private String note;

  @Column(name = "search_key", nullable = false)
  private String searchKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "source", nullable = false)
  private Source source;

  protected Publication() {}

  Publication(String title) {
    this.title = title;
    this.searchKey = SearchKey.of(title);
  }

  /** Takes what a source says of it. */
  void describe(PublicationKind newKind, PartialDate published, List<Language> newLanguages) {
    kind = newKind;
    if (!Objects.equals(RecordedDate.read(date), published)) {
      date = RecordedDate.of(published);
    }
    languages = newLanguages.stream().map(Enum::name).collect(Collectors.joining(";"));
  }

  /** Takes where this is known from, and what the source adds. */
  void cite(Source newSource, String newNote) {
    source = newSource;
    note = newNote;
  }

  String title() {
    return title;
  }

  PublicationRow row() {
    List<Language> list = Arrays.stream(languages.split(";")).map(Language::valueOf).toList();
    return new PublicationRow(ref(), title, kind, RecordedDate.read(date), list, note, source);
  }
}
