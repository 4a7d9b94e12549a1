package org.plenary.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.SearchKey;

/**
 * The SQL of a list of people: count and page share its conditions. A part of a name is looked up
 * in the index of word endings, so that 200,000 people need no scan.
 */
final class PeopleQuery {
  private static final String ENTITY =
      "coalesce(o.sort_key, s.search_key) from affiliation a"
          + " left join organization o on o.ref = a.body_ref left join state s on s.ref = a.body_ref";
  private static final String STATE =
      "coalesce(s.search_key, h.search_key) from affiliation a"
          + " left join state s on s.ref = a.body_ref left join organization o on o.ref = a.body_ref"
          + " and o.type in ('GOVERNMENT', 'PERMANENT_DELEGATION')"
          + " left join state h on h.iso2 = o.country";

  private final StringBuilder where = new StringBuilder(" where 1 = 1");
  private final List<Object> parameters = new ArrayList<>();
  private final StringBuilder role = new StringBuilder();
  private final List<Object> roleParameters = new ArrayList<>();
  private final PeopleFilter filter;
  private final LocalDate today;

  /**
   * @param bodies the entities in which a role counts; null for any
   */
  PeopleQuery(PeopleFilter filter, Collection<UUID> bodies, LocalDate today) {
    this.filter = filter;
    this.today = today;
    name();
    role(bodies);
  }

  private void name() {
    String text = filter.text();
    if (text == null || text.isBlank()) {
      return;
    }
    if (text.contains("@")) {
      and("p.email = ? and p.protected_since is null", text.strip());
      return;
    }
    List<String> words = NameWords.sought(text);
    if (words.isEmpty()) {
      where.append(" and 1 = 0");
    }
    for (String word : words) {
      if (NameWords.isIndexed(word)) {
        and("p.id in (select w.person_id from person_word w where w.word like ?)", word + "%");
      } else {
        and("p.search_key like ?", "%" + word + "%");
      }
    }
  }

  private void and(String condition, Object parameter) {
    where.append(" and ").append(condition);
    parameters.add(parameter);
  }

  private void role(Collection<UUID> bodies) {
    if (bodies != null) {
      List<String> refs = new ArrayList<>(bodies.stream().map(UUID::toString).toList());
      refs.add(new UUID(0, 0).toString());
      role.append(" and a.body_ref in (")
          .append(String.join(",", Collections.nCopies(refs.size(), "?")))
          .append(")");
      roleParameters.addAll(refs);
    }
    for (String word : SearchKey.words(filter.role())) {
      role.append(" and a.title_key like ?");
      roleParameters.add("%" + word + "%");
    }
    if (filter.on() != null) {
      role.append(" and ").append(mayHold(filter.on(), roleParameters));
    }
    if (filter.asksForRole()) {
      where.append(" and p.id in (select a.person_id from affiliation a where 1 = 1").append(role);
      where.append(")");
      parameters.addAll(roleParameters);
    }
  }

  /** Whether a role may be held on a day: what is known of its bounds does not speak against it. */
  private static String mayHold(LocalDate day, List<Object> parameters) {
    String date = day.toString();
    parameters.addAll(List.of(date, date, date, date));
    return "(a.valid_from is null or a.valid_from <= ?) and (a.valid_to is null or a.valid_to > ?"
        + " or a.valid_to_kind = 'MONTH' and last_day(a.valid_to) >= ?"
        + " or a.valid_to_kind = 'YEAR' and year(a.valid_to) >= year(?))";
  }

  String count() {
    return "select count(*) from person p" + where;
  }

  List<Object> countParameters() {
    return parameters;
  }

  /** Ids and moments of the last change, in their order. */
  String page() {
    String down = filter.descending() ? " desc" : "";
    String order =
        switch (filter.sort()) {
          case NAME -> "p.sort_key" + down;
          case CHANGED -> "p.changed_at" + down;
          case NEWEST -> "p.id" + (filter.descending() ? "" : " desc");
          case ROLE, ENTITY, STATE -> "k is null, k" + down + ", p.sort_key";
        };
    return "select p.id, p.changed_at"
        + sortKey()
        + " from person p"
        + where
        + " order by "
        + order
        + ", p.id limit ? offset ?";
  }

  List<Object> pageParameters(int rows, int from) {
    List<Object> all = new ArrayList<>();
    if (!sortKey().isEmpty()) {
      all.addAll(roleParameters);
      if (filter.on() == null) {
        mayHold(today, all);
      }
    }
    all.addAll(parameters);
    all.addAll(List.of(rows, from));
    return all;
  }

  /** What stands in the sorted column: of the role that the list shows. */
  private String sortKey() {
    String column =
        switch (filter.sort()) {
          case NAME, CHANGED, NEWEST -> null;
          case ROLE -> "a.title_key from affiliation a";
          case ENTITY -> ENTITY;
          case STATE -> STATE;
        };
    if (column == null) {
      return "";
    }
    String held = filter.on() == null ? " and " + mayHold(today, new ArrayList<>()) : "";
    return ", (select "
        + column
        + " where a.person_id = p.id"
        + role
        + held
        + " order by a.valid_to_kind = 'UNKNOWN', a.valid_from desc, a.id desc limit 1) as k";
  }
}
