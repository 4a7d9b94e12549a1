package org.plenary.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plenary.shared.Aggregate;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.shared.SearchKey;

/**
 * An institution, unit, field operation, delegation, international or non-governmental
 * organization, company or school that the office works with.
 */
@Entity
@Table(name = "organization")
public class Organization extends Aggregate {
  @Column(name = "code", nullable = false)
  private String code;

  @Column(name = "acronym")
  private LocalizedText acronym = LocalizedText.empty();

  @Column(name = "acronym_key")
  private String acronymKey;

  @Column(name = "name", nullable = false)
  private LocalizedText name;

  @Enumerated(EnumType.STRING)
  @Column(name = "type", nullable = false)
  private OrganizationType type;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private Organization parent;

  @Column(name = "country")
  private String country;

  @Column(name = "city")
  private String city;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "closed_precision")
  private PartialDate.Precision closedPrecision;

  @Column(name = "search_key", nullable = false)
  private String searchKey;

  @Column(name = "sort_key", nullable = false)
  private String sortKey;

  @Column(name = "changed_at", insertable = false, updatable = false)
  private Instant changedAt;

  @Embedded private ImportMark mark = ImportMark.none();

  @Column(name = "source", nullable = false)
  private String source;

  protected Organization() {}

  Organization(String code, LocalizedText name, OrganizationType type, String source) {
    this.code = Objects.requireNonNull(code);
    this.source = Objects.requireNonNull(source);
    rename(name, null);
    classify(type, null);
  }

  /** Its present name; the former one is kept by whoever renames it. */
  final void rename(LocalizedText name, LocalizedText acronym) {
    if (name.isEmpty()) {
      throw new FieldException("name", "shared.required");
    }
    this.name = name;
    this.acronym = acronym == null ? LocalizedText.empty() : acronym;
    acronymKey = this.acronym.isEmpty() ? null : SearchKey.of(this.acronym.in(Language.EN));
    index(List.of());
    sortKey = SearchKey.of(name.in(Language.EN));
  }

  /** It is found by its present names and acronyms, its code and these names as well. */
  final void index(Collection<String> otherNames) {
    List<String> words = new ArrayList<>(name.asMap().values());
    words.add(code);
    words.addAll(acronym.asMap().values());
    words.addAll(otherNames);
    String key = SearchKey.of(String.join(" ", words));
    if (!key.equals(searchKey)) {
      searchKey = key;
    }
  }

  /**
   * @param parent what it belongs to, or null
   * @throws FieldException if it would belong to itself
   */
  final void classify(OrganizationType type, Organization parent) {
    for (Organization above = parent; above != null; above = above.parent) {
      if (above.equals(this)) {
        throw new FieldException("parent", "directory.organization.ownParent");
      }
    }
    this.type = Objects.requireNonNull(type);
    this.parent = parent;
  }

  /** Where it sits; null where that is unknown or, for the country, there is none. */
  void locate(String country, String city) {
    this.country = country == null || country.isBlank() ? null : country;
    this.city = city == null || city.isBlank() ? null : city.strip();
  }

  /** When it was closed, or null if it is not known to have closed. */
  void close(PartialDate date) {
    closedOn = date == null ? null : date.first();
    closedPrecision = date == null ? null : date.precision();
  }

  void imported(ImportMark mark, String source) {
    this.mark = mark;
    this.source = source;
  }

  ImportMark mark() {
    return ImportMark.orNone(mark);
  }

  String code() {
    return code;
  }

  LocalizedText acronym() {
    return acronym == null ? LocalizedText.empty() : acronym;
  }

  LocalizedText name() {
    return name;
  }

  OrganizationType type() {
    return type;
  }

  Organization parent() {
    return parent;
  }

  String country() {
    return country;
  }

  String city() {
    return city;
  }

  Optional<PartialDate> closed() {
    return closedOn == null
        ? Optional.empty()
        : Optional.of(PartialDate.of(closedOn, closedPrecision));
  }

  String source() {
    return source;
  }

  /** When it changed last; null before it has been read again. */
  Instant changedAt() {
    return changedAt;
  }

  EntityLine line() {
    return new EntityLine(
        ref(), code, name, EntityKind.ORGANIZATION, null, type, country, acronym());
  }
}
