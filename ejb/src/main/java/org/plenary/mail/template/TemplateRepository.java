package org.plenary.mail.template;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Templates in the database. */
@Dependent
class TemplateRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** Grows with every change of any template. */
  long revision() {
    return ((Number)
            entityManager
                .createNativeQuery("select revision from mail_template_revision where id = 1")
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult())
        .longValue();
  }

  /** To be called in the transaction that changes a template; others wait for its end. */
  void raiseRevision() {
    entityManager
        .createNativeQuery("update mail_template_revision set revision = revision + 1 where id = 1")
        .executeUpdate();
  }

  /** What is written for a purpose by the office and by an event, as it is stored. */
  List<StoredWords> words(String purpose, UUID eventRef) {
    return entityManager
        .createQuery(
            """
            select new org.plenary.mail.template.StoredWords(
              t.eventRef, t.language, t.subject, t.body)
            from MailTemplate t where t.purpose = :purpose and t.eventRef in :scopes
            """,
            StoredWords.class)
        .setParameter("purpose", purpose)
        .setParameter("scopes", scopes(eventRef))
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }

  /** The templates of the office and of an event, of all purposes. */
  List<MailTemplate> all(UUID eventRef) {
    return entityManager
        .createQuery(
            "select t from MailTemplate t where t.eventRef in :scopes order by t.id",
            MailTemplate.class)
        .setParameter("scopes", scopes(eventRef))
        .getResultList();
  }

  /** The templates of a purpose, of the office and of an event. */
  List<MailTemplate> of(String purpose, UUID eventRef) {
    return entityManager
        .createQuery(
            "select t from MailTemplate t where t.purpose = :purpose and t.eventRef in :scopes"
                + " order by t.id",
            MailTemplate.class)
        .setParameter("purpose", purpose)
        .setParameter("scopes", scopes(eventRef))
        .getResultList();
  }

  private static List<UUID> scopes(UUID eventRef) {
    return eventRef == null ? List.of(MailTemplate.OFFICE) : List.of(MailTemplate.OFFICE, eventRef);
  }

  void add(MailTemplate template) {
    entityManager.persist(template);
  }

  void remove(MailTemplate template) {
    entityManager.remove(template);
  }

  void flush() {
    entityManager.flush();
  }
}
