package org.plenary.directory.correspondence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.plenary.directory.Clause;
import org.plenary.shared.SearchKey;

/** The SQL of a list of entries: ids in their order, with the number of all. */
final class CorrespondenceQuery {
  private final CorrespondenceFilter filter;
  private final Clause where = new Clause().add(" where 1 = 1");

  /**
   * @param login of the caller
   */
  CorrespondenceQuery(CorrespondenceFilter filter, LocalDate today, String login) {
    this.filter = filter;
    for (String word : SearchKey.words(filter.text())) {
      where.add(" and c.search_key like ?", "%" + word + "%");
    }
    equal("c.kind", filter.kind());
    equal("c.direction", filter.direction());
    equal("c.due_by", filter.by() == null || filter.by().isBlank() ? null : filter.by().strip());
    if (filter.party() != null) {
      where.add(
          " and c.id in (select x.correspondence_id from correspondence_party x"
              + " where x.party_ref = ?)",
          filter.party().toString());
    }
    with(filter.with());
    if (filter.registered()) {
      where.add(" and c.register_number is not null");
      equal("c.register_year", filter.year());
    } else if (filter.year() != null) {
      where.add(
          " and c.happened_on between ? and ?",
          LocalDate.of(filter.year(), 1, 1).toString(),
          LocalDate.of(filter.year(), 12, 31).toString());
    }
    if (filter.standing() != null) {
      where.add(" and ").add(standing(today, login));
    }
  }

  private void equal(String column, Object value) {
    if (value != null) {
      where.add(" and " + column + " = ?", value instanceof Integer ? value : value.toString());
    }
  }

  /** Names are looked up where protected people stand with their public names only. */
  private void with(String name) {
    for (String word : SearchKey.words(name)) {
      where.add(
          " and c.id in (select x.correspondence_id from correspondence_party x where x.party_ref in"
              + " (select p.ref from person p join person_name_word w on w.person_id = p.id"
              + " where w.word like ?)"
              + " or x.party_ref in (select e.ref from entity_line e where e.search_key like ?))",
          word + "%",
          "%" + word + "%");
    }
  }

  private Clause standing(LocalDate today, String login) {
    String monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
    String sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).toString();
    return switch (filter.standing()) {
      case OPEN -> new Clause().add("c.progress = 'OPEN'");
      case OVERDUE -> new Clause().add("c.progress = 'OPEN' and c.due_on < ?", today.toString());
      case WEEK ->
          new Clause().add("c.progress = 'OPEN' and c.due_on between ? and ?", monday, sunday);
      case MINE ->
          new Clause()
              .add("c.progress = 'OPEN' and c.due_on <= ?", sunday)
              .add(" and (c.due_on < ? or c.due_by = ?)", today.toString(), login);
      case ANSWERED -> new Clause().add("c.progress = 'ANSWERED'");
      case CLOSED -> new Clause().add("c.progress = 'CLOSED'");
      case DRAFT ->
          new Clause()
              .add("c.direction = 'OUTGOING' and c.register_number is null")
              .add(" and c.kind in ('LETTER', 'NOTE_VERBALE')");
    };
  }

  Clause count() {
    return new Clause().add("select count(*) from correspondence c").add(where);
  }

  Clause page(int rows, int from) {
    String down = filter.descending() ? " desc" : "";
    String order =
        switch (filter.sort()) {
          case DAY -> "c.happened_on" + down + ", c.id" + down;
          case DUE -> "c.due_on is null, c.due_on" + down + ", c.id" + down;
          case NUMBER -> "c.register_year" + down + ", c.kind, c.register_number" + down + ", c.id";
        };
    return new Clause()
        .add("select c.id, count(*) over () from correspondence c")
        .add(where)
        .add(" order by " + order + " limit ? offset ?", rows, from);
  }
}
