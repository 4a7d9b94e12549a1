package org.plenary.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.document.file.FileRepository;
import org.plenary.document.file.FileRow;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.SearchKey;

/** Publications in the database. */
@Dependent
class PublicationRepository {
  private static final int MAX_WORDS = 8;

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
  Publication publication(UUID ref) {
    return find(ref, LockModeType.NONE);
  }

  /** The same, so that nobody else changes its files meanwhile. */
  Publication lock(UUID ref) {
    return find(ref, LockModeType.PESSIMISTIC_WRITE);
  }

  private Publication find(UUID ref, LockModeType lock) {
    return entityManager
        .createQuery("select p from Publication p where p.ref = :ref", Publication.class)
        .setParameter("ref", ref)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** A file by the ref of its address. */
  Optional<PublicationFile> file(UUID ref) {
    return entityManager
        .createQuery("select f from PublicationFile f where f.ref = :ref", PublicationFile.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  Optional<PublicationFile> file(UUID publicationRef, Language language) {
    return files(List.of(publicationRef)).stream()
        .filter(file -> file.language() == language)
        .findFirst();
  }

  /** All files of these publications. One query. */
  List<PublicationFile> files(Collection<UUID> publicationRefs) {
    return entityManager
        .createQuery(
            "select f from PublicationFile f where f.publicationRef in :refs",
            PublicationFile.class)
        .setParameter("refs", publicationRefs)
        .getResultList();
  }

  /** Publications with their files; two queries at most. */
  List<PublicationRow> withFiles(List<Publication> publications) {
    if (publications.isEmpty()) {
      return List.of();
    }
    List<PublicationFile> links = files(publications.stream().map(Aggregate::ref).toList());
    Map<UUID, FileRow> rows = files.rows(links.stream().map(PublicationFile::fileRef).toList());
    Map<UUID, List<PublicationFileRow>> byPublication =
        links.stream()
            .sorted(Comparator.comparing(PublicationFile::language))
            .collect(
                Collectors.groupingBy(
                    PublicationFile::publicationRef,
                    Collectors.mapping(
                        link ->
                            new PublicationFileRow(
                                link.ref(), link.language(), rows.get(link.fileRef())),
                        Collectors.toList())));
    return publications.stream()
        .map(one -> one.row(byPublication.getOrDefault(one.ref(), List.of())))
        .toList();
  }

  /** Those of the reference data. */
  List<Publication> imported() {
    return entityManager
        .createQuery("select p from Publication p where p.importKey is not null", Publication.class)
        .getResultList();
  }

  Page<PublicationRow> page(PublicationFilter filter, PageRequest page, boolean unlistedToo) {
    Map<String, Object> values = new HashMap<>();
    String where = where(filter, values) + (unlistedToo ? "" : " and p.listed = true");
    TypedQuery<Long> count =
        entityManager.createQuery("select count(p) from Publication p" + where, Long.class);
    TypedQuery<Publication> rows =
        entityManager.createQuery(
            "select p from Publication p" + where + " order by p.date.earliest desc, p.title",
            Publication.class);
    values.forEach(count::setParameter);
    values.forEach(rows::setParameter);
    rows.setFirstResult(page.firstRow()).setMaxResults(page.size());
    return new Page<>(withFiles(rows.getResultList()), count.getSingleResult(), page);
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
