package org.plenary.sideevent;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plenary.audit.AuditErasure;
import org.plenary.directory.PersonProtected;
import org.plenary.directory.PersonRemoved;
import org.plenary.shared.FullName;
import org.plenary.shared.LegalName;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.LocalizedTextConverter;

/**
 * Takes the names of those who are protected or removed out of what was typed about side events,
 * and out of the history of it, in the same transaction (rule 7). A thousand proposals in ten
 * years.
 */
@Dependent
class HiddenSideEventNames {
  private static final LocalizedTextConverter TEXTS = new LocalizedTextConverter();
  private static final List<String> TYPES =
      List.of("Proposal", "ProposalSpeaker", "ProposalStep", "SideEventOutcome", "SideEventCall");

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private AuditErasure erasure;

  void hide(@Observes PersonProtected who) {
    hide(who.name());
  }

  void hide(@Observes PersonRemoved who) {
    hide(who.name());
  }

  private void hide(LegalName name) {
    entityManager.flush();
    FullName whole = name.whole();
    UnaryOperator<String> plain = whole::hideIn;
    UnaryOperator<String> localized =
        stored -> {
          LocalizedText before = TEXTS.convertToEntityAttribute(stored);
          LocalizedText after = before.map(whole::hideIn);
          return after.equals(before) ? stored : TEXTS.convertToDatabaseColumn(after);
        };
    for (String column : List.of("title", "summary")) {
      hide("side_event_proposal", column, localized);
    }
    for (String column : List.of("equipment", "contact_name", "reason")) {
      hide("side_event_proposal", column, plain);
    }
    hide("side_event_speaker", "name", plain);
    hide("side_event_speaker", "title", localized);
    hide("side_event_speaker", "organization", localized);
    hide("side_event_step", "reason_before", plain);
    hide("side_event_call", "rules", localized);
    hide("side_event_outcome", "summary", localized);
    hide("side_event_outcome", "recommendations", localized);
    erasure.hide(TYPES, name);
  }

  private void hide(String table, String column, UnaryOperator<String> texts) {
    for (Object found :
        entityManager
            .createNativeQuery(
                "select id, " + column + " from " + table + " where " + column + " is not null")
            .getResultList()) {
      Object[] row = (Object[]) found;
      String before = (String) row[1];
      String after = texts.apply(before);
      if (!after.equals(before)) {
        entityManager
            .createNativeQuery(
                "update " + table + " set " + column + " = ?, version = version + 1 where id = ?")
            .setParameter(1, after)
            .setParameter(2, row[0])
            .executeUpdate();
      }
    }
  }
}
