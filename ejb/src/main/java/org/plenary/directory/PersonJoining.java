package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.contact.SpokenLanguages;
import org.plenary.directory.merge.MergeField;
import org.plenary.directory.name.NameIndex;
import org.plenary.shared.LegalName;
import org.plenary.shared.NameRights;

/**
 * What a merge of two people, or its undo, does to their own records. Part of its transaction,
 * which has asked for the right before.
 */
@Dependent
public class PersonJoining {
  private static final NameRights ALL = NameRights.LEGAL_NAMES;

  @Inject private PersonRepository people;
  @Inject private NameIndex names;
  @Inject private Event<PersonChanged> changed;

  /**
   * Gives somebody the chosen values of another one, and the languages of both.
   *
   * @param chosen the fields whose values come from the other
   */
  public void join(UUID survivorRef, UUID mergedRef, Set<MergeField> chosen) {
    Person survivor = people.person(survivorRef);
    Person merged = people.person(mergedRef);
    survivor.describe(
        from(chosen, MergeField.HONORIFIC, merged, survivor).honorific(),
        from(chosen, MergeField.GENDER, merged, survivor).gender(),
        united(survivor.languages(), merged.languages()));
    survivor.rank(from(chosen, MergeField.RANK, merged, survivor).rankRef());
    survivor.spare(
        from(chosen, MergeField.DO_NOT_MAIL, merged, survivor).doNotMail(),
        from(chosen, MergeField.DO_NOT_PHONE, merged, survivor).doNotPhone(),
        from(chosen, MergeField.DO_NOT_PUBLISH, merged, survivor).doNotPublish());
    LegalName latin = from(chosen, MergeField.NAME, merged, survivor).name();
    LegalName whole = latin;
    if (!survivor.isProtected()) {
      LegalName own = from(chosen, MergeField.NATIVE_NAME, merged, survivor).name();
      whole = LegalName.of(latin.renderGiven(ALL), latin.renderFamily(ALL), own.renderNative(ALL));
    }
    rename(survivor, whole);
    people.flush();
  }

  private static Person from(
      Set<MergeField> chosen, MergeField field, Person merged, Person survivor) {
    return chosen.contains(field) ? merged : survivor;
  }

  private static List<String> united(List<String> one, List<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all.stream().limit(Math.max(SpokenLanguages.MAX, one.size())).toList();
  }

  private static void rename(Person person, LegalName name) {
    if (!person.name().equals(name)) {
      person.rename(name.isProtected() ? name.protectedAs(name.publicName()) : name);
    }
  }

  /**
   * Gives somebody back what stood in their row.
   *
   * @param row columns and their values as texts
   */
  public void restore(UUID ref, Map<String, String> row) {
    Person person = people.person(ref);
    String languages = row.get("languages");
    String gender = row.get("gender");
    String rank = row.get("rank_ref");
    person.describe(
        row.get("honorific"),
        gender == null ? null : Gender.valueOf(gender),
        languages == null ? List.of() : List.of(languages.split(";")));
    person.rank(rank == null ? null : UUID.fromString(rank));
    person.spare(
        isTrue(row, "do_not_mail"), isTrue(row, "do_not_phone"), isTrue(row, "do_not_publish"));
    rename(person, name(row));
    people.flush();
  }

  private static boolean isTrue(Map<String, String> row, String column) {
    return "1".equals(row.get(column));
  }

  /** The name in a row of a person: columns and their values as texts. */
  public static LegalName name(Map<String, String> row) {
    LegalName name =
        LegalName.of(row.get("given_name"), row.get("family_name"), row.get("native_name"));
    String publicName = row.get("public_name");
    return publicName == null ? name : name.protectedAs(publicName);
  }

  /** Somebody is found by the present name from now on, and others hear of it. */
  public void found(UUID ref) {
    Person person = people.person(ref);
    names.put(Map.of(person.id(), person.nameToFind()));
    changed.fire(new PersonChanged(ref));
  }

  /** Nobody is found by this name any more, before the row goes. */
  public void lost(long personId) {
    names.remove(List.of(personId));
  }
}
