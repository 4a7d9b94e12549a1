package org.plenary.mail.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.Language;

/** Letters in the database. */
@Dependent
class LetterRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  List<Letter> of(UUID correspondence) {
    return entityManager
        .createQuery(
            "select l from Letter l where l.correspondenceRef = :ref order by l.language",
            Letter.class)
        .setParameter("ref", correspondence)
        .getResultList();
  }

  Optional<Letter> of(UUID correspondence, Language language) {
    return of(correspondence).stream()
        .filter(letter -> letter.text().language() == language)
        .findFirst();
  }

  /** Some of all letters, for who walks through them. */
  List<Letter> after(long id, int max) {
    return entityManager
        .createQuery("select l from Letter l where l.id > :id order by l.id", Letter.class)
        .setParameter("id", id)
        .setMaxResults(max)
        .getResultList();
  }

  Letterhead head() {
    return entityManager
        .createQuery("select h from Letterhead h order by h.id", Letterhead.class)
        .setMaxResults(1)
        .getSingleResult();
  }

  void add(Letter letter) {
    entityManager.persist(letter);
  }

  void remove(Letter letter) {
    entityManager.remove(letter);
  }

  void flush() {
    entityManager.flush();
  }
}
