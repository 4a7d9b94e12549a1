package org.plenary.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.SearchKey;

/** Publications in the database. */
@Dependent
class PublicationRepository {
  private static final int MAX_WORDS = 8;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  Publication add(Publication publication) {
    entityManager.persist(publication);
    return publication;
  }

  List<Publication> all() {
    return entityManager
        .createQuery("select p from Publication p", Publication.class)
        .getResultList();
  }

  Page<PublicationRow> page(PublicationFilter filter, PageRequest page) {
    Map<String, Object> values = new HashMap<>();
    String where = where(filter, values);
    TypedQuery<Long> count =
        entityManager.createQuery("select count(p) from Publication p" + where, Long.class);
    TypedQuery<Publication> rows =
        entityManager.createQuery(
            "select p from Publication p" + where + " order by p.date.earliest desc, p.title",
            Publication.class);
    values.forEach(count::setParameter);
    values.forEach(rows::setParameter);
    rows.setFirstResult(page.firstRow()).setMaxResults(page.size());
    List<PublicationRow> list = rows.getResultStream().map(Publication::row).toList();
    return new Page<>(list, count.getSingleResult(), page);
  }

  private static String where(PublicationFilter filter, Map<String, Object> values) {
    StringBuilder where = new StringBuilder(" where 1 = 1");
    if (filter.kind() != null) {
      where.append(" and p.kind = :kind");
      values.put("kind", filter.kind());
    }
    if (filter.language() != null) {
      where.append(" and p.languages like :language");
      values.put("language", "%" + filter.language().name() + "%");
    }
    if (filter.year() != null) {
      where.append(" and p.date.earliest >= :from and p.date.earliest < :to");
      values.put("from", LocalDate.of(filter.year(), 1, 1));
      values.put("to", LocalDate.of(filter.year() + 1, 1, 1));
    }
    List<String> words = SearchKey.words(filter.words()).stream().limit(MAX_WORDS).toList();
    for (int i = 0; i < words.size(); i++) {
      where.append(" and p.searchKey like :word").append(i);
      values.put("word" + i, "%" + words.get(i) + "%");
    }
    return where.toString();
  }
}
