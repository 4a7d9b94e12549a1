package org.plenary.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.plenary.shared.Aggregate;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.SearchKey;

/** A participating State or a Partner for Co-operation; its name is the present short name. */
@Entity
@Table(name = "state")
public class State extends Aggregate {
  @Column(name = "iso2", nullable = false)
  private String iso2;

  @Column(name = "iso3", nullable = false)
  private String iso3;

  @Enumerated(EnumType.STRING)
  @Column(name = "membership", nullable = false)
  private Membership membership;

  @Column(name = "name", nullable = false)
  private LocalizedText name;

  @Column(name = "search_key", nullable = false)
  private String searchKey;

  @Embedded private ImportMark mark = ImportMark.none();

  @Column(name = "source", nullable = false)
  private String source;

  protected State() {}

  State(String iso2, String iso3, Membership membership, LocalizedText name, String source) {
    this.iso2 = Objects.requireNonNull(iso2);
    correct(iso3, membership, name, source);
  }

  /** Takes what a corrected row of the reference data says. */
  final void correct(String iso3, Membership membership, LocalizedText name, String source) {
    this.iso3 = Objects.requireNonNull(iso3);
    this.membership = Objects.requireNonNull(membership);
    this.name = Objects.requireNonNull(name);
    this.source = Objects.requireNonNull(source);
    index(List.of());
  }

  /** It is found by its present names, its code and these names as well. */
  final void index(Collection<String> otherNames) {
    String key =
        SearchKey.of(
            String.join(" ", name.asMap().values())
                + " "
                + iso2
                + " "
                + String.join(" ", otherNames));
    if (!key.equals(searchKey)) {
      searchKey = key;
    }
  }

  void imported(ImportMark mark) {
    this.mark = mark;
  }

  ImportMark mark() {
    return ImportMark.orNone(mark);
  }

  String iso2() {
    return iso2;
  }

  String iso3() {
    return iso3;
  }

  Membership membership() {
    return membership;
  }

  LocalizedText name() {
    return name;
  }

  String source() {
    return source;
  }
}
