package org.plenary.programme.outcome;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.audit.AuditErasure;
import org.plenary.directory.PersonProtected;
import org.plenary.directory.PersonRemoved;
import org.plenary.programme.TypedNameHidden;
import org.plenary.shared.LegalName;

/**
 * Takes the names of those who are protected or removed, and names that are hidden in a programme,
 * out of what was recorded of sessions, and out of its history, in the same transaction (rule 7).
 */
@Dependent
class HiddenOutcomeNames {
  private static final List<String> TYPES =
      List.of("SessionOutcome", "SessionRecommendation", "SessionQuote");

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private AuditErasure erasure;

  void hide(@Observes PersonProtected who) {
    hide(who.name(), who.name().whole()::hideIn, null);
  }

  void hide(@Observes PersonRemoved who) {
    hide(who.name(), who.name().whole()::hideIn, null);
  }

  /** Of one event only: elsewhere somebody else may be meant. */
  void hide(@Observes TypedNameHidden what) {
    hide(what.name(), what.name()::hideIn, what.event());
  }

  private void hide(LegalName name, UnaryOperator<String> texts, UUID event) {
    entityManager.flush();
    String outcomes = event == null ? "" : " and event_ref = ?";
    String parts =
        event == null
            ? ""
            : " and outcome_id in (select id from session_outcome where event_ref = ?)";
    UnaryOperator<String> points = text -> OutcomeTexts.hidden(texts, text, OutcomeTexts.POINT);
    UnaryOperator<String> lines = text -> OutcomeTexts.hidden(texts, text, OutcomeTexts.LINE);
    hide(
        "session_outcome",
        "summary",
        outcomes,
        text -> OutcomeTexts.hidden(texts, text, OutcomeTexts.SUMMARY),
        event);
    hide("session_recommendation", "text", parts, points, event);
    hide("session_recommendation", "addressee", parts, lines, event);
    hide("session_quote", "text", parts, points, event);
    hide("session_quote", "name", parts, lines, event);
    erasure.hide(TYPES, name);
  }

  private void hide(
      String table, String column, String among, UnaryOperator<String> texts, UUID event) {
    String where = " where " + column + " is not null" + among;
    Query query =
        entityManager.createNativeQuery("select id, " + column + " from " + table + where);
    if (event != null) {
      query.setParameter(1, event.toString());
    }
    for (Object found : query.getResultList()) {
      Object[] row = (Object[]) found;
      String after = texts.apply((String) row[1]);
      if (!after.equals(row[1])) {
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
