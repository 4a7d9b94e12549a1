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

/**
 * A publication of the Office: in the reference data, or entered here. Unlisted, it does not stand
 * on the public page.
 */
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
  @Column(name = "source")
  private Source source;

  @Column(name = "listed", nullable = false)
  private boolean listed = true;

  @Column(name = "import_key")
  private String importKey;

  @Column(name = "import_hash")
  private String importHash;

  protected Publication() {}

  private Publication(String title) {
    rename(title);
  }

  /** One of the reference data, where its title is its identity. */
  static Publication imported(String title) {
    Publication publication = new Publication(title);
    publication.importKey = title;
    return publication;
  }

  /** One that somebody enters. */
  static Publication byHand(EditPublication command) {
    Publication publication = new Publication(command.title().strip());
    publication.edit(command);
    return publication;
  }

  private void rename(String newTitle) {
    title = newTitle;
    searchKey = SearchKey.of(newTitle);
  }

  /** Takes what an officer says of it. */
  void edit(EditPublication command) {
    rename(command.title().strip());
    describe(command.kind(), command.published(), command.languages());
    note = command.note() == null || command.note().isBlank() ? null : command.note().strip();
    listed = command.listed();
  }

  /** Notes that there is a version in this language. */
  void existsIn(Language language) {
    if (!languages().contains(language)) {
      languages = languages + ";" + language.name();
    }
  }

  private List<Language> languages() {
    return Arrays.stream(languages.split(";")).map(Language::valueOf).toList();
  }

  boolean isListed() {
    return listed;
  }

  boolean isImported() {
    return importKey != null;
  }

  /** The title under which the reference data know it, null if they do not. */
  String importKey() {
    return importKey;
  }

  /**
   * Whether a row of the reference data says something new. What has been edited here since stays,
   * as long as the row is the same.
   */
  boolean takes(String rowHash) {
    boolean isNew = !rowHash.equals(importHash);
    importHash = rowHash;
    return isNew;
  }

  /** Takes what a source says of it. */
  void describe(PublicationKind newKind, PartialDate published, List<Language> newLanguages) {
    kind = newKind;
    if (!Objects.equals(RecordedDate.read(date), published)) {
      date = RecordedDate.of(published);
    }
    languages = newLanguages.stream().distinct().map(Enum::name).collect(Collectors.joining(";"));
  }

  /** Takes where this is known from, and what the source adds. */
  void cite(Source newSource, String newNote) {
    source = newSource;
    note = newNote;
  }

  /** As lists show it, with its files. */
  PublicationRow row(List<PublicationFileRow> files) {
    return new PublicationRow(
        ref(), title, kind, RecordedDate.read(date), languages(), note, source, listed, files);
  }
}
