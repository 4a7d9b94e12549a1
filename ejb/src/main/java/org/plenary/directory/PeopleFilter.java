package org.plenary.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.plenary.directory.contact.ContactAddress;
import org.plenary.shared.Period;
import org.plenary.shared.PlainText;
import org.plenary.shared.SearchKey;

/**
 * Which people a list shows; null or "" means any.
 *
 * @param text words of the name or their beginnings, in any order, with or without accents, in any
 *     script, with one typing error each; or a whole mail address
 * @param entity they have or had a role in this State or organization
 * @param organization words of the name, acronym or code of entities in one of which they have or
 *     had a role
 * @param state code of a State: they have or had a role in it, in a body of its government or in
 *     its delegation
 * @param role part of the title of a role that they hold or held
 * @param kind of affiliation of a role that they hold or held
 * @param on only roles count that were held, or may have been held, on this day; null for any
 * @param group they are in this fixed group of contacts
 * @param language code of a language that they speak
 * @param contactSince there was contact with them on this day or later
 * @param quietSince there was no contact with them on this day or later
 * @param sort what the list is sorted by
 * @param descending whether backwards
 */
public record PeopleFilter(
    @PlainText(max = 200) String text,
    UUID entity,
    @PlainText(max = 200) String organization,
    @PlainText(max = 2) String state,
    @PlainText(max = 200) String role,
    RoleKind kind,
    LocalDate on,
    UUID group,
    @PlainText(max = 8) String language,
    LocalDate contactSince,
    LocalDate quietSince,
    Sort sort,
    boolean descending) {
  /** What a list of people can be sorted by. */
  public enum Sort {
    /** How near the name is to what is looked for; the name if nothing is. */
    NEAREST,
    NAME,
    ROLE,
    ENTITY,
    STATE,
    CHANGED,
    NEWEST
  }

  public PeopleFilter {
    sort = sort == null ? Sort.NEAREST : sort;
  }

  /** By name and role alone. */
  public PeopleFilter(
      String text,
      UUID entity,
      String organization,
      String state,
      String role,
      LocalDate on,
      Sort sort,
      boolean descending) {
    this(
        text,
        entity,
        organization,
        state,
        role,
        null,
        on,
        null,
        null,
        null,
        null,
        sort,
        descending);
  }

  /** The same for those who see neither groups nor correspondence. */
  PeopleFilter withoutContacts() {
    return new PeopleFilter(
        text,
        entity,
        organization,
        state,
        role,
        kind,
        on,
        null,
        language,
        null,
        null,
        sort,
        descending);
  }

  /** Whether it says in what they have a role. */
  boolean asksForBody() {
    return entity != null || given(organization) || given(state);
  }

  private static boolean given(String text) {
    return text != null && !text.isBlank();
  }

  /** Whether it says anything of a role. */
  public boolean asksForRole() {
    return asksForBody() || given(role) || kind != null || on != null;
  }

  /** Whether a role is one of those asked for. */
  boolean admits(Affiliation role, Collection<UUID> bodies) {
    boolean there = bodies == null || bodies.contains(role.bodyRef());
    boolean then = on == null || role.heldOn(on) != Period.Held.NO;
    boolean such = kind == null || role.kind() == kind;
    return such
        && there
        && then
        && SearchKey.words(this.role).stream().allMatch(role.titleKey()::contains);
  }

  /** Whether a mail address is looked for. */
  boolean isMail() {
    return text != null && text.contains("@");
  }

  /** Whether a telephone number is looked for: six digits or more, and no letters. */
  boolean isNumber() {
    return given(text)
        && text.strip().matches("[+0-9][0-9 ./()\\u00A0-]*")
        && text.chars().filter(Character::isDigit).count() >= 6;
  }

  /** The number as it is dialled from abroad. */
  String number() {
    String dialled = ContactAddress.dialled(text);
    return dialled.startsWith("+") ? dialled : "+" + dialled;
  }

  /** Whether a name is looked for. */
  boolean isName() {
    return given(text) && !isMail() && !isNumber();
  }

  /** All people of this name, or of a similar one, the nearest first. */
  public static PeopleFilter named(String text) {
    return new PeopleFilter(text, null, null, null, null, null, Sort.NEAREST, false);
  }

  /** Says nothing of whom somebody looks for, wherever it is written. */
  @Override
  public String toString() {
    return "PeopleFilter";
  }
}
