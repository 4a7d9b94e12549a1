package org.plenary.directory.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.directory.Person;
import org.plenary.shared.FieldException;

/** The contact points of a person, in their order: one of each kind is preferred. */
public final class PersonContacts {
  /** So many at most: more are no contact points but a list. */
  public static final int MAX = 30;

  private static final Set<ContactKind> CALLS = Set.of(ContactKind.PHONE, ContactKind.MOBILE);

  private final List<PersonContact> all;

  /**
   * @param all those that were taken away too
   */
  public PersonContacts(List<PersonContact> all) {
    this.all = all;
  }

  private Stream<PersonContact> there() {
    return all.stream()
        .filter(contact -> !contact.isRemoved())
        .sorted(Comparator.comparing(PersonContact::orderNo));
  }

  /** Those that are there. */
  public List<PersonContactRow> rows() {
    return there().map(PersonContact::row).toList();
  }

  /** The refs of those that are there or were. */
  public List<UUID> refs() {
    return all.stream().map(PersonContact::ref).toList();
  }

  /** The preferred mail address, or null. */
  public String email() {
    return preferred(kind -> kind == ContactKind.EMAIL);
  }

  /** The preferred telephone number, or null: of a desk rather than of a mobile. */
  public String phone() {
    return Optional.ofNullable(preferred(kind -> kind == ContactKind.PHONE))
        .orElseGet(() -> preferred(CALLS::contains));
  }

  private String preferred(Predicate<ContactKind> kind) {
    return preferred(rows(), kind);
  }

  /** The address of the preferred one of a kind among these, or null. */
  public static String preferred(List<PersonContactRow> rows, Predicate<ContactKind> kind) {
    return rows.stream()
        .filter(row -> kind.test(row.kind()))
        .min(Comparator.comparing(row -> !row.preferred()))
        .map(PersonContactRow::address)
        .orElse(null);
  }

  /** All mail addresses in lower case. */
  public Set<String> emailKeys() {
    return rows().stream()
        .filter(row -> row.kind() == ContactKind.EMAIL)
        .map(PersonContactRow::key)
        .collect(Collectors.toSet());
  }

  /** Whether the whole address or number is one of these, however it is written. */
  public boolean include(String text) {
    String typed = text.strip();
    return !typed.isEmpty()
        && rows().stream()
            .anyMatch(row -> row.key().equals(PersonContactRow.key(row.kind(), typed)));
  }

  /**
   * Takes these in the place of what was there.
   *
   * @param wanted in their order; one whose ref is here is changed, others are added
   * @return whether anything changed
   * @throws FieldException on {@code contact:2:address}, {@code contact:2:label} or {@code
   *     contact:2:preferred}, counted from 0
   */
  public boolean take(Person person, List<PersonContactRow> wanted) {
    List<PersonContactRow> before = typed();
    List<ContactPoint> points = checked(wanted, before);
    List<PersonContact> kept = new ArrayList<>();
    List<PersonContact> known = there().toList();
    for (int i = 0; i < wanted.size(); i++) {
      UUID ref = wanted.get(i).ref();
      Optional<PersonContact> same =
          known.stream().filter(one -> one.ref().equals(ref) && !kept.contains(one)).findFirst();
      if (same.isPresent()) {
        if (points.get(i) == null) {
          same.get().stand(i);
        } else {
          same.get().say(i, points.get(i));
        }
        kept.add(same.get());
      } else {
        PersonContact added = new PersonContact(person, i, points.get(i));
        all.add(added);
        kept.add(added);
      }
    }
    known.stream().filter(one -> !kept.contains(one)).forEach(PersonContact::remove);
    return !before.equals(typed());
  }

  private List<PersonContactRow> typed() {
    return rows().stream().map(PersonContactRow::typed).toList();
  }

  /** The contact points that are wanted; null where one stays exactly as it is. */
  private static List<ContactPoint> checked(
      List<PersonContactRow> wanted, List<PersonContactRow> before) {
    if (wanted.size() > MAX) {
      throw new FieldException("contact:" + MAX + ":address", "contact.tooMany", MAX);
    }
    Map<ContactKind, Integer> preferred = new EnumMap<>(ContactKind.class);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < wanted.size(); i++) {
      PersonContactRow row = wanted.get(i);
      String field = "contact:" + i + ":";
      if (row.preferred() && preferred.putIfAbsent(row.kind(), i) != null) {
        throw new FieldException(field + "preferred", "contact.preferred.one");
      }
      if (row.address() != null && !seen.add(row.kind() + row.key())) {
        throw new FieldException(field + "address", "contact.twice");
      }
    }
    List<ContactPoint> points = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      PersonContactRow row = wanted.get(i);
      preferred.putIfAbsent(row.kind(), i);
      boolean is = preferred.get(row.kind()) == i;
      boolean stays = row.ref() != null && row.preferred() == is && before.contains(row.typed());
      points.add(stays ? null : point("contact:" + i + ":", row, is));
    }
    return points;
  }

  private static ContactPoint point(String field, PersonContactRow row, boolean preferred) {
    try {
      return new ContactPoint(
          row.kind(), row.address(), row.label(), null, preferred, row.visibility());
    } catch (FieldException e) {
      throw new FieldException(
          field + e.field(), e.reason().key(), e.reason().arguments().toArray());
    }
  }
}
