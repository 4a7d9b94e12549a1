package org.plenary.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plenary.shared.SearchKey;

/**
 * The SQL of a list of people: count and page share its conditions. A name is looked up in the
 * index of words, so that 200,000 people need no scan.
 */
final class PeopleQuery {
  /** From this distance on a name is only similar to what is looked for. */
  static final int SIMILAR = 10;

  private static final String ENTITY =
      "coalesce(o.sort_key, s.search_key) from affiliation a"
          + " left join organization o on o.ref = a.body_ref left join state s on s.ref = a.body_ref";
  private static final String STATE =
      "coalesce(s.search_key, h.search_key) from affiliation a"
          + " left join state s on s.ref = a.body_ref left join organization o on o.ref = a.body_ref"
          + " and o.type in ('GOVERNMENT', 'PERMANENT_DELEGATION', 'PERMANENT_MISSION')"
          + " left join state h on h.iso2 = o.country";

  private final PeopleFilter filter;
  private final SoughtName name;
  private final LocalDate today;
  private final Clause role = new Clause();
  private final Clause where = new Clause();

  /**
   * @param name what is looked for in names; null if nothing is
   * @param bodies the entities in which a role counts; null for any
   */
  PeopleQuery(PeopleFilter filter, SoughtName name, Collection<UUID> bodies, LocalDate today) {
    this.filter = filter;
    this.name = name;
    this.today = today;
    where.add(" where 1 = 1");
    if (name != null) {
      where.add(" and ").add(name.condition());
    } else if (filter.isMail()) {
      reachedAt("= 'EMAIL'", filter.text().strip().toLowerCase(Locale.ROOT));
    } else if (filter.isNumber()) {
      reachedAt("in ('PHONE', 'MOBILE', 'FAX')", filter.number());
    }
    role(bodies);
    contacts();
  }

  private void contacts() {
    if (filter.group() != null) {
      where.add(
          " and p.ref in (select m.party_ref from contact_group_member m"
              + " where m.group_ref = ? and m.removed_at is null)",
          filter.group().toString());
    }
    if (filter.language() != null && !filter.language().isBlank()) {
      where.add(
          " and find_in_set(?, replace(p.languages, ';', ',')) > 0",
          filter.language().strip().toLowerCase(Locale.ROOT));
    }
    contact(" and ", filter.contactSince());
    contact(" and not ", filter.quietSince());
  }

  private void contact(String whether, LocalDate since) {
    if (since != null) {
      where.add(
          whether
              + "exists (select 1 from correspondence_party x"
              + " join correspondence c on c.id = x.correspondence_id"
              + " where x.party_ref = p.ref and c.contact_on between ? and ?)",
          since.toString(),
          today.toString());
    }
  }

  private void reachedAt(String kinds, String key) {
    where.add(
        " and p.protected_since is null and p.id in (select c.person_id from person_contact c");
    where.add(" where c.kind " + kinds + " and c.reached_key = ?)", key);
  }

  private void role(Collection<UUID> bodies) {
    if (bodies != null) {
      List<String> refs = new ArrayList<>(bodies.stream().map(UUID::toString).toList());
      refs.add(new UUID(0, 0).toString());
      role.add(" and a.body_ref").in(refs);
    }
    for (String word : SearchKey.words(filter.role())) {
      role.add(" and a.title_key like ?", "%" + word + "%");
    }
    if (filter.kind() != null) {
      role.add(" and a.kind = ?", filter.kind().name());
    }
    if (filter.on() != null) {
      role.add(" and ").add(mayHold(filter.on()));
    }
    if (filter.asksForRole()) {
      where.add(" and p.id in (select a.person_id from affiliation a where 1 = 1");
      where.add(role).add(")");
    }
  }

  /** Whether a role may be held on a day: what is known of its bounds does not speak against it. */
  private static Clause mayHold(LocalDate day) {
    String date = day.toString();
    return new Clause()
        .add("(a.valid_from is null or a.valid_from <= ?)", date)
        .add(" and (a.valid_to is null or a.valid_to > ?", date)
        .add(" or a.valid_to_kind = 'MONTH' and last_day(a.valid_to) >= ?", date)
        .add(" or a.valid_to_kind = 'YEAR' and year(a.valid_to) >= year(?))", date);
  }

  Clause count() {
    return new Clause().add("select count(*) from person p").add(where);
  }

  /** Whether there are so few that similar names are looked for too. */
  Clause fewerThan(int rows) {
    return new Clause()
        .add("(select count(*) from (select 1 from person p")
        .add(where)
        .add(" limit " + rows + ") few) < " + rows);
  }

  /**
   * Id, moment of the last change, distance of the name and number of all rows, in their order:
   * those whose names are only similar come last.
   */
  Clause page(int rows, int from) {
    String down = filter.descending() ? " desc" : "";
    String order =
        switch (filter.sort()) {
          case NEAREST -> name == null ? "p.sort_key" : "d, p.sort_key";
          case NAME -> "p.sort_key" + down;
          case CHANGED -> "p.changed_at" + down;
          case NEWEST -> "p.id" + (filter.descending() ? "" : " desc");
          case ROLE, ENTITY, STATE -> "k is null, k" + down + ", p.sort_key";
        };
    Clause page = new Clause().add("select p.id, p.changed_at, ");
    page.add(name == null ? new Clause().add("0 as d, 0") : total());
    return page.add(sortKey())
        .add(" from person p")
        .add(where)
        .add(" order by " + (isLoose() ? "d >= " + SIMILAR + ", " : "") + order)
        .add(", p.id limit ? offset ?", rows, from);
  }

  private Clause total() {
    return name.distance().add(" as d, count(*) over ()");
  }

  /** Whether similar names are among those found. */
  boolean isLoose() {
    return name != null && name.isLoose();
  }

  /** Whether the page itself says how many rows there are. */
  boolean pageTellsTotal() {
    return name != null;
  }

  /** What stands in the sorted column: of the role that the list shows. */
  private Clause sortKey() {
    String column =
        switch (filter.sort()) {
          case NEAREST, NAME, CHANGED, NEWEST -> null;
          case ROLE -> "a.title_key from affiliation a";
          case ENTITY -> ENTITY;
          case STATE -> STATE;
        };
    Clause key = new Clause();
    if (column == null) {
      return key;
    }
    key.add(", (select " + column + " where a.person_id = p.id").add(role);
    if (filter.on() == null) {
      key.add(" and ").add(mayHold(today));
    }
    return key.add(
        " order by a.valid_to_kind = 'UNKNOWN', a.valid_from desc, a.id desc limit 1) as k");
  }
}
