package org.plenary.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.print.AgendaLayout;
import org.plenary.shared.Language;
import org.plenary.shared.Roles;

/**
 * Current agendas as PDF. What was made of a revision is shown as long as the revision is current
 * and as it was then: a name hidden since makes it void in the same moment (rule 6).
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AgendaPrints {
  private static final int ALL = Language.values().length * AgendaLayout.values().length;

  private static final String READY =
      "select p.content from programme_print p join programme_revision r"
          + " on r.id = p.revision_id and r.version = p.revision_version"
          + " where r.event_code = ? and r.is_current = true and p.language = ? and p.layout = ?";

  private static final String UNPRINTED =
      "select r.id from programme_revision r where r.is_current = true"
          + " and (select count(*) from programme_print p where p.revision_id = r.id"
          + " and p.revision_version = r.version) < ? order by r.id desc";

  /** Waits for whoever hides a name in the revision, and finds its version changed then. */
  private static final String KEEP =
      "insert ignore into programme_print"
          + " (revision_id, revision_version, language, layout, made_at, content)"
          + " select r.id, r.version, ?, ?, ?, ? from programme_revision r"
          + " where r.id = ? and r.version = ? and r.is_current = true";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private RedactionGate gate;
  @Inject private Clock clock;

  /** The document of the current revision, if it is made already. One query. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<byte[]> ready(String eventCode, Language language, AgendaLayout layout) {
    gate.pass();
    return entityManager
        .createNativeQuery(READY)
        .setParameter(1, eventCode)
        .setParameter(2, language.code())
        .setParameter(3, layout.name())
        .getResultStream()
        .findFirst()
        .map(byte[].class::cast);
  }

  /** The current revisions of which a document is wanting, the latest first. */
  public List<Long> unprinted() {
    List<?> ids = entityManager.createNativeQuery(UNPRINTED).setParameter(1, ALL).getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** A revision to be printed, as it is now. */
  public Unprinted read(long id) {
    Revision revision = entityManager.find(Revision.class, id);
    return new Unprinted(id, revision.version(), revision.programme());
  }

  /**
   * A revision to be printed.
   *
   * @param version of its data
   */
  public record Unprinted(long id, long version, PublishedProgramme programme) {}

  /**
   * Keeps a document, unless the revision changed meanwhile.
   *
   * @return whether it was kept
   */
  public boolean keep(Unprinted of, Language language, AgendaLayout layout, byte[] content) {
    int kept =
        entityManager
            .createNativeQuery(KEEP)
            .setParameter(1, language.code())
            .setParameter(2, layout.name())
            .setParameter(3, java.sql.Timestamp.from(clock.instant()))
            .setParameter(4, content)
            .setParameter(5, of.id())
            .setParameter(6, of.version())
            .executeUpdate();
    return kept > 0;
  }
}
