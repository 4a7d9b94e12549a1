package org.plenary.migration.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.event.EventService;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.SessionKind;
import org.plenary.programme.SessionRow;
import org.plenary.programme.outcome.OutcomeFacts;
import org.plenary.programme.outcome.QuoteFacts;
import org.plenary.programme.outcome.RecommendationFacts;
import org.plenary.programme.outcome.RecordSessionOutcome;
import org.plenary.programme.outcome.SessionOutcomes;
import org.plenary.shared.Language;
import org.plenary.shared.importing.DemoPart;

/** What came of two panels of the conference that is over; of the others nothing is recorded. */
@Dependent
public class OutcomeDemo implements DemoPart {
  private static final String SUMMARY =
      """
      Speakers compared what had worked in identifying victims early, and agreed that it depends on \
      people who are trained and have time.

      Three examples showed how police, labour inspectors and shelters can share what they know \
      without endangering anybody. Invented for the demonstration.""";
  private static final String FRENCH =
      "Le panel a demandé que l’aide soit offerte sans condition. Inventé pour la démonstration.";

  @Inject private EventService events;
  @Inject private ProgrammeService programmes;
  @Inject private SessionOutcomes outcomes;
  @Inject private DirectoryService directory;

  @Override
  public int order() {
    return 36;
  }

  @Override
  public void create() {
    String code = DemoGenerator.PAST.toLowerCase(Locale.ROOT);
    UUID event = events.byCode(code).orElseThrow().ref();
    List<SessionRow> panels =
        programmes.workingCopy(event).sessions().stream()
            .filter(row -> row.facts().kind() == SessionKind.PANEL)
            .limit(2)
            .toList();
    record(
        event,
        panels.getFirst(),
        new OutcomeFacts(
            Language.EN,
            SUMMARY,
            List.of(
                new RecommendationFacts(
                    "Train labour inspectors together with the police.",
                    null,
                    "All participating States"),
                new RecommendationFacts(
                    "Publish one common list of indicators.", entity("UNODC"), null)),
            quotes(panels.getFirst(), "Nobody finds what nobody has time to look for.")));
    record(
        event,
        panels.getLast(),
        new OutcomeFacts(
            Language.FR,
            FRENCH,
            List.of(),
            quotes(panels.getLast(), "L’aide d’abord, les questions ensuite.")));
  }

  private void record(UUID event, SessionRow session, OutcomeFacts facts) {
    outcomes.record(new RecordSessionOutcome(event, session.ref(), 0, facts));
  }

  private static List<QuoteFacts> quotes(SessionRow session, String text) {
    AppearanceLine speaker = session.facts().appearances().getLast();
    return List.of(new QuoteFacts(text, speaker.person(), speaker.name()));
  }

  private UUID entity(String code) {
    return directory.entityByCode(code).orElseThrow().ref();
  }
}
