package org.plenary.directory.correspondence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.plenary.directory.Clause;
import org.plenary.document.file.FileRepository;
import org.plenary.document.file.FileRow;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/** Entries and their files in the database. */
@Dependent
class CorrespondenceRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private FileRepository files;

  <T> T add(T record) {
    entityManager.persist(record);
    return record;
  }

  void remove(Object record) {
    entityManager.remove(record);
  }

  void flush() {
    entityManager.flush();
  }

  /**
   * @throws NotFoundException if it is not there
   */
  Correspondence entry(UUID ref) {
    return find(ref, LockModeType.NONE);
  }

  /** The same, so that nobody else changes it meanwhile. */
  Correspondence lock(UUID ref) {
    return find(ref, LockModeType.PESSIMISTIC_WRITE);
  }

  private Correspondence find(UUID ref, LockModeType lock) {
    return entityManager
        .createQuery("select c from Correspondence c where c.ref = :ref", Correspondence.class)
        .setParameter("ref", ref)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  List<Correspondence> answersTo(Correspondence entry) {
    return entityManager
        .createQuery(
            "select c from Correspondence c where c.answerTo = :entry order by c.happenedOn, c.id",
            Correspondence.class)
        .setParameter("entry", entry)
        .getResultList();
  }

  /** Whether something answers it that has left or arrived. */
  boolean isAnswered(Correspondence entry) {
    return !entityManager
        .createQuery(
            "select c.id from Correspondence c where c.answerTo = :entry and c.contactOn is not"
                + " null",
            Long.class)
        .setParameter("entry", entry)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** A page of a list, with parties: two queries, three beyond its end. */
  Page<Correspondence> page(CorrespondenceQuery query, PageRequest page) {
    List<Long> ids = new ArrayList<>();
    long total = 0;
    for (Object found : bind(query.page(page.size(), page.firstRow())).getResultList()) {
      Object[] row = (Object[]) found;
      ids.add(((Number) row[0]).longValue());
      total = ((Number) row[1]).longValue();
    }
    if (ids.isEmpty() && page.page() > 0) {
      total = ((Number) bind(query.count()).getSingleResult()).longValue();
    }
    Map<Long, Correspondence> byId = new HashMap<>();
    if (!ids.isEmpty()) {
      entityManager
          .createQuery(
              "select distinct c from Correspondence c left join fetch c.parties where c.id in"
                  + " :ids",
              Correspondence.class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(entry -> byId.put(entry.id(), entry));
    }
    return new Page<>(ids.stream().map(byId::get).filter(Objects::nonNull).toList(), total, page);
  }

  private Query bind(Clause sql) {
    Query query = entityManager.createNativeQuery(sql.sql());
    for (int i = 0; i < sql.parameters().size(); i++) {
      query.setParameter(i + 1, sql.parameters().get(i));
    }
    return query;
  }

  /** Entries after one in the order of their internal numbers, some at a time. */
  List<Correspondence> after(long id, int max) {
    return entityManager
        .createQuery(
            "select c from Correspondence c where c.id > :id order by c.id", Correspondence.class)
        .setParameter("id", id)
        .setMaxResults(max)
        .getResultList();
  }

  /**
   * The next number of a series in a year. Whoever asks holds it until the end of the transaction:
   * others wait, and get the same one if this transaction is rolled back.
   */
  int nextNumber(RegisterSeries series, int year) {
    entityManager
        .createNativeQuery(
            "insert into register_counter (series, year, used) values (?, ?, 1)"
                + " on duplicate key update used = used + 1")
        .setParameter(1, series.name())
        .setParameter(2, year)
        .executeUpdate();
    Object used =
        entityManager
            .createNativeQuery("select used from register_counter where series = ? and year = ?")
            .setParameter(1, series.name())
            .setParameter(2, year)
            .getSingleResult();
    return ((Number) used).intValue();
  }

  /** The years in which numbers were given, the latest first. */
  List<Integer> registerYears() {
    List<Integer> years = new ArrayList<>();
    entityManager
        .createNativeQuery("select distinct year from register_counter order by year desc")
        .getResultList()
        .forEach(year -> years.add(((Number) year).intValue()));
    return years;
  }

  Optional<CorrespondenceFile> file(UUID ref) {
    return entityManager
        .createQuery(
            "select f from CorrespondenceFile f where f.ref = :ref", CorrespondenceFile.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  List<CorrespondenceFile> files(UUID correspondenceRef) {
    return entityManager
        .createQuery(
            "select f from CorrespondenceFile f where f.correspondenceRef = :ref order by f.id",
            CorrespondenceFile.class)
        .setParameter("ref", correspondenceRef)
        .getResultList();
  }

  /** The files of an entry, the first first. Two queries. */
  List<CorrespondenceFileRow> fileRows(UUID correspondenceRef) {
    return rows(files(correspondenceRef));
  }

  /** The latest files of entries with somebody. */
  List<CorrespondenceFileRow> filesWith(UUID party, int max) {
    return rows(
        entityManager
            .createQuery(
                "select f from CorrespondenceFile f, Correspondence c join c.parties x"
                    + " where c.ref = f.correspondenceRef and x = :party order by f.id desc",
                CorrespondenceFile.class)
            .setParameter("party", party)
            .setMaxResults(max)
            .getResultList());
  }

  private List<CorrespondenceFileRow> rows(List<CorrespondenceFile> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Collection<UUID> refs = found.stream().map(CorrespondenceFile::fileRef).toList();
    Map<UUID, FileRow> rows = files.rows(refs);
    return found.stream()
        .map(file -> new CorrespondenceFileRow(file.ref(), rows.get(file.fileRef())))
        .toList();
  }
}
