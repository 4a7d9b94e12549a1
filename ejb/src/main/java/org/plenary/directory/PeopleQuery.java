package org.plenary.directory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.SearchKey;

/** The JPQL of a list of people: count and page share it. */
final class PeopleQuery {
  private final StringBuilder where = new StringBuilder(" where 1 = 1");
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final PeopleFilter filter;

  private PeopleQuery(PeopleFilter filter) {
    this.filter = filter;
  }

  static PeopleQuery of(PeopleFilter filter, LocalDate today) {
    PeopleQuery query = new PeopleQuery(filter);
    query.text(filter.text());
    query.affiliation(filter, today);
    return query;
  }

  private void text(String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    if (text.contains("@")) {
      where.append(" and p.email = :email and p.protectedSince is null");
      parameters.put("email", text.strip());
      return;
    }
    List<String> words = SearchKey.words(text);
    if (words.isEmpty()) {
      where.append(" and 1 = 0");
    }
    contains("p.searchKey", "word", words);
  }

  private void contains(String path, String name, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      where.append(" and ").append(path).append(" like :").append(name).append(i);
      parameters.put(name + i, "%" + words.get(i) + "%");
    }
  }

  private void affiliation(PeopleFilter filter, LocalDate today) {
    UUID organization = filter.organization();
    String state = filter.state() == null || filter.state().isBlank() ? null : filter.state();
    List<String> role = SearchKey.words(filter.role());
    if (organization == null && state == null && role.isEmpty() && !filter.current()) {
      return;
    }
    where.append(" and exists (select a.id from Affiliation a where a.person = p");
    if (organization != null) {
      where.append(" and a.bodyRef = :organization");
      parameters.put("organization", organization);
    }
    if (state != null) {
      where.append(
          " and (a.bodyRef in (select s.ref from State s where s.iso2 = :state)"
              + " or a.bodyRef in (select o.ref from Organization o where o.country = :state"
              + " and o.type in :ofState))");
      parameters.put("state", state);
      parameters.put(
          "ofState", List.of(OrganizationType.GOVERNMENT, OrganizationType.PERMANENT_DELEGATION));
    }
    contains("a.titleKey", "role", role);
    if (filter.current()) {
      where.append(
          " and (a.period.validFrom is null or a.period.validFrom <= :today)"
              + " and (a.period.validTo is null or a.period.validTo > :today)");
      parameters.put("today", today);
    }
    where.append(")");
  }

  String fromWhere() {
    return "from Person p" + where;
  }

  String orderBy() {
    String direction = filter.descending() ? " desc" : "";
    return switch (filter.sort()) {
      case NAME -> " order by p.sortKey" + direction + ", p.id" + direction;
      case NEWEST -> " order by p.id" + (filter.descending() ? "" : " desc");
    };
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
