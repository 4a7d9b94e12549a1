package org.plenary.highlights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.ProtectedNames;
import org.plenary.event.EventDetail;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.programme.outcome.OutcomeFacts;
import org.plenary.programme.outcome.QuoteFacts;
import org.plenary.programme.outcome.RecommendationFacts;
import org.plenary.programme.outcome.SessionOutcomeRow;
import org.plenary.programme.outcome.SessionOutcomes;
import org.plenary.programme.print.PrintWords;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;
import org.plenary.sideevent.OutcomeRow;
import org.plenary.sideevent.SideEventOutcomes;

/** The highlights report of events, for those who edit their programmes. */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class HighlightsService {
  @Inject private SessionOutcomes sessions;
  @Inject private SideEventOutcomes sideEvents;
  @Inject private EventService events;
  @Inject private DirectoryService directory;
  @Inject private ProtectedNames protectedNames;

  /**
   * What came of an event and of what nothing is recorded yet. At most nine queries.
   *
   * @throws NotFoundException if there is no such event
   */
  public Highlights of(@NotNull UUID event) {
    EventDetail detail = events.byRef(event);
    return new Highlights(detail, sessions.all(event), sideEvents(detail.code()));
  }

  private List<SideEventHighlight> sideEvents(String code) {
    Map<UUID, OutcomeRow> outcomes =
        sideEvents.ofConference(code).stream()
            .collect(Collectors.toMap(OutcomeRow::sideEvent, Function.identity()));
    return events.sideEvents(code).stream()
        .filter(row -> !row.stage().isCalledOff())
        .sorted(Comparator.comparing(EventRow::start).thenComparing(EventRow::code))
        .map(row -> new SideEventHighlight(row, outcomes.get(row.ref())))
        .toList();
  }

  /**
   * The report as a document. Sessions and side events of which nothing is recorded are left out.
   *
   * @param language of its headings; what was recorded stays in its own
   * @throws NotFoundException if there is no such event, or nothing to report
   */
  public byte[] document(
      @NotNull UUID event, @NotNull Language language, @NotNull HighlightsFormat format) {
    Highlights highlights = of(event);
    if (highlights.isEmpty()) {
      throw new NotFoundException();
    }
    List<Block> blocks =
        HighlightsReport.of(highlights, names(highlights), protectedNames.hiding(), language);
    String title =
        new PrintWords(language).get("highlights.title")
            + " · "
            + highlights.event().title().in(language);
    return switch (format) {
      case PDF -> HighlightsPdf.of(title, blocks, language);
      case DOCX -> HighlightsDocx.of(title, blocks, language);
    };
  }

  private HighlightsNames names(Highlights highlights) {
    List<OutcomeFacts> facts =
        highlights.reportedSessions().stream().map(SessionOutcomeRow::facts).toList();
    Set<UUID> people =
        facts.stream()
            .flatMap(one -> one.quotes().stream())
            .map(QuoteFacts::person)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<UUID> entities =
        facts.stream()
            .flatMap(one -> one.recommendations().stream())
            .map(RecommendationFacts::entity)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new HighlightsNames(
        people.isEmpty()
            ? Map.of()
            : directory.people(people).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().displayName())),
        people.isEmpty() ? Set.of() : directory.unwilling(people),
        entities.isEmpty() ? Map.of() : directory.entities(entities));
  }
}
