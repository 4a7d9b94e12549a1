package org.plenary.directory.contactgroup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.plenary.directory.PeopleFilter;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;

/** A group of contacts; one that is archived stays as it is until it is brought back. */
@Entity
@Table(name = "contact_group")
class ContactGroup extends Aggregate {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_DESCRIPTION = 1000;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "description")
  private String description;

  @Enumerated(EnumType.STRING)
  @Column(name = "form", nullable = false)
  private GroupForm form;

  @Column(name = "criteria")
  private String criteria;

  @Column(name = "archived", nullable = false)
  private boolean archived;

  @Column(name = "made_by", nullable = false)
  private String madeBy;

  @Column(name = "made_at", nullable = false)
  private Instant madeAt;

  protected ContactGroup() {}

  /**
   * A new group.
   *
   * @param search what its people are found by; null for a fixed list
   * @param madeBy a login
   */
  ContactGroup(String name, String description, PeopleFilter search, String madeBy, Instant now) {
    rename(name, description);
    form = search == null ? GroupForm.FIXED : GroupForm.SEARCH;
    criteria = search == null ? null : SavedSearch.write(search);
    this.madeBy = Objects.requireNonNull(madeBy);
    madeAt = now;
  }

  final void rename(String newName, String newDescription) {
    name = newName.strip();
    description =
        newDescription == null || newDescription.isBlank() ? null : newDescription.strip();
  }

  /** Another search in place of the one that was saved. */
  void searchFor(PeopleFilter search) {
    if (form != GroupForm.SEARCH) {
      throw new DomainException("contactgroup.notSearch");
    }
    criteria = SavedSearch.write(search);
  }

  void archive(boolean yes) {
    archived = yes;
  }

  /**
   * Whether members can be added and removed.
   *
   * @throws DomainException if it is a saved search or archived
   */
  void expectFixed() {
    if (form != GroupForm.FIXED) {
      throw new DomainException("contactgroup.notFixed");
    }
    if (archived) {
      throw new DomainException("contactgroup.isArchived");
    }
  }

  /** Puts other names for those of protected people in what was typed. */
  void hide(UnaryOperator<String> names) {
    name = cut(names.apply(name), LONGEST_NAME);
    description = cut(names.apply(description), LONGEST_DESCRIPTION);
    criteria = names.apply(criteria);
  }

  private static String cut(String text, int max) {
    return text == null || text.length() <= max ? text : text.substring(0, max);
  }

  GroupForm form() {
    return form;
  }

  ContactGroupRow row(long members) {
    return new ContactGroupRow(
        ref(), version(), name, description, form, archived, madeBy, madeAt, members);
  }

  /** What its people are found by; null for a fixed list. */
  PeopleFilter search() {
    return criteria == null ? null : SavedSearch.read(criteria);
  }
}
