package org.plenary.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.plenary.directory.contact.PersonContact;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.directory.contact.PersonContacts;
import org.plenary.shared.Aggregate;
import org.plenary.shared.LegalName;
import org.plenary.shared.NameRights;
import org.plenary.shared.SearchKey;

/**
 * A person that the office knows. What they do stands in their affiliations.
 *
 * <p>A protected person is found and sorted by the public name only, and what could identify them
 * otherwise (mail, phone) is not shown without the right (rule 7).
 */
@Entity
@Table(name = "person")
public class Person extends Aggregate {
  @Embedded private LegalName name;

  @Column(name = "honorific")
  private String honorific;

  @Column(name = "rank_ref")
  private UUID rankRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "gender")
  private Gender gender;

  @Column(name = "languages")
  private String languages;

  @Column(name = "protected_since")
  private LocalDate protectedSince;

  @Column(name = "do_not_mail", nullable = false)
  private boolean doNotMail;

  @Column(name = "do_not_phone", nullable = false)
  private boolean doNotPhone;

  @Column(name = "do_not_publish", nullable = false)
  private boolean doNotPublish;

  @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
  private List<PersonContact> contacts = new ArrayList<>();

  @Column(name = "search_key", nullable = false)
  private String searchKey;

  @Column(name = "sort_key", nullable = false)
  private String sortKey;

  @Embedded private ImportMark mark = ImportMark.none();

  @Column(name = "source", nullable = false)
  private String source;

  protected Person() {}

  Person(LegalName name, String honorific, String source) {
    this.source = Objects.requireNonNull(source);
    this.honorific = blankToNull(honorific);
    rename(name);
  }

  /** Takes another name; the keys for finding and sorting follow. */
  final void rename(LegalName name) {
    this.name = Objects.requireNonNull(name);
    searchKey = SearchKey.of(nameToFind());
    sortKey = SearchKey.of(name.renderSorted(NameRights.PUBLIC_NAMES));
  }

  /**
   * The name, in both scripts, by which the person is found: of a protected one the public name.
   */
  String nameToFind() {
    NameRights rights = isProtected() ? NameRights.PUBLIC_NAMES : NameRights.LEGAL_NAMES;
    return name.render(rights) + " " + name.renderNative(rights);
  }

  /**
   * Whether a text is a part of the legal name, or the whole mail address or telephone number: for
   * those alone who may look behind a public name.
   */
  boolean isKnownBy(String text) {
    NameRights rights = NameRights.LEGAL_NAMES;
    String key = SearchKey.of(name.render(rights) + " " + name.renderNative(rights));
    List<String> sought = SearchKey.words(text);
    boolean named = !sought.isEmpty() && sought.stream().allMatch(key::contains);
    return named || contacts().include(text);
  }

  /** Whether every word of a text is a whole word of the name by which the person is found. */
  boolean bearsAll(String text) {
    List<String> sought = SearchKey.words(text);
    return !sought.isEmpty() && List.of(searchKey.split(" ")).containsAll(sought);
  }

  void describe(String honorific, Gender gender, List<String> languages) {
    this.honorific = blankToNull(honorific);
    this.gender = gender;
    this.languages = languages.isEmpty() ? null : String.join(";", languages);
  }

  /** Has this rank from now on; null for none. */
  void rank(UUID rankRef) {
    this.rankRef = rankRef;
  }

  /**
   * Is reached there from now on.
   *
   * @return whether that is anything new
   * @throws org.plenary.shared.FieldException on {@code contact:0:address} and so on
   */
  boolean reachAt(List<PersonContactRow> rows) {
    return contacts().take(this, rows);
  }

  /** What the person does not want. */
  void spare(boolean mail, boolean phone, boolean publication) {
    doNotMail = mail;
    doNotPhone = phone;
    doNotPublish = publication;
  }

  /** Marks as protected: the public name stands for the legal one from now on. */
  void protect(String publicName, LocalDate today) {
    rename(name.protectedAs(publicName));
    if (protectedSince == null) {
      protectedSince = today;
    }
  }

  void unprotect() {
    rename(name.unprotected());
    protectedSince = null;
  }

  void imported(ImportMark mark) {
    this.mark = mark;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  ImportMark mark() {
    return ImportMark.orNone(mark);
  }

  LegalName name() {
    return name;
  }

  String honorific() {
    return honorific;
  }

  /** The rank, or null for none. */
  UUID rankRef() {
    return rankRef;
  }

  Gender gender() {
    return gender;
  }

  /** Where the person is reached. */
  PersonContacts contacts() {
    return new PersonContacts(contacts);
  }

  /** The preferred mail address, or null. */
  String email() {
    return contacts().email();
  }

  List<String> languages() {
    return languages == null ? List.of() : List.of(languages.split(";"));
  }

  LocalDate protectedSince() {
    return protectedSince;
  }

  boolean isProtected() {
    return name.isProtected();
  }

  boolean doNotMail() {
    return doNotMail;
  }

  boolean doNotPhone() {
    return doNotPhone;
  }

  boolean doNotPublish() {
    return doNotPublish;
  }

  String searchKey() {
    return searchKey;
  }

  String sortKey() {
    return sortKey;
  }

  String source() {
    return source;
  }
}
