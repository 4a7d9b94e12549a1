package org.plenary.web.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.directory.DirectoryService;
import org.plenary.event.EventDetail;
import org.plenary.event.EventFilter;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.event.SeriesRow;
import org.plenary.programme.PublishedProgrammes;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.PublicPage;
import org.plenary.web.shared.PublicPages;
import org.plenary.web.shared.PublicRoute;
import org.plenary.web.shared.Texts;

/** The first page, the list of events, and the page of an event. */
@ApplicationScoped
public class EventRoutes implements PublicRoute {
  private static final String LIST = "events";
  private static final String ONE = "events/";
  private static final int PAGE_SIZE = 100;
  private static final int HOME_SIZE = 60;
  private static final int HOME_CARDS = 6;

  @Inject private EventService events;
  @Inject private DirectoryService directory;
  @Inject private PublishedProgrammes programmes;
  @Inject private PublicPages pages;
  @Inject private Clock clock;

  @Override
  public boolean handles(String path) {
    return path.isEmpty()
        || path.equals(LIST)
        || path.startsWith(ONE) && path.indexOf('/', ONE.length()) < 0;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Language language, String path)
      throws IOException {
    if (path.isEmpty()) {
      home(request, response, language);
    } else if (path.equals(LIST)) {
      list(request, response, language);
    } else {
      one(request, response, language, path.substring(ONE.length()));
    }
  }

  private void home(HttpServletRequest request, HttpServletResponse response, Language language)
      throws IOException {
    List<EventRow> rows = events.list(EventFilter.all(), new PageRequest(0, HOME_SIZE)).rows();
    List<EventCard> past =
        rows.stream()
            .filter(row -> !isAhead(row) && row.parentCode() == null)
            .limit(HOME_CARDS)
            .map(row -> EventCard.of(row, language))
            .toList();
    Texts texts = Texts.in(language);
    PublicPage page =
        new PublicPage(
            language.code(),
            texts.get("event.home.title"),
            "",
            texts.get("event.home.lead"),
            false);
    pages.send(
        request,
        response,
        "event/home.jte",
        page,
        Map.of("upcoming", upcoming(rows, language), "past", past));
  }

  private void list(HttpServletRequest request, HttpServletResponse response, Language language)
      throws IOException {
    EventListQuery query = EventListQuery.of(request);
    PageRequest wanted = new PageRequest(query.page(), PAGE_SIZE);
    Page<EventRow> found = events.list(query.filter(), wanted);
    boolean first = query.page() == 0;
    List<EventRow> past = found.rows().stream().filter(row -> !first || !isAhead(row)).toList();
    Map<String, Object> model = new HashMap<>();
    model.put("query", query);
    model.put("series", events.series());
    model.put("language", language);
    model.put("upcoming", first ? upcoming(found.rows(), language) : List.of());
    model.put("years", EventYear.of(past, language));
    model.put("total", found.total());
    model.put("hasNext", found.hasNext());
    Texts texts = Texts.in(language);
    PublicPage page =
        new PublicPage(language.code(), texts.get("event.list.title"), LIST, null, false);
    pages.send(request, response, "event/list.jte", page, model);
  }

  private List<EventCard> upcoming(List<EventRow> rows, Language language) {
    return rows.stream().filter(this::isAhead).toList().reversed().stream()
        .map(row -> EventCard.of(row, language))
        .toList();
  }

  private boolean isAhead(EventRow row) {
    return !row.end().last().isBefore(LocalDate.now(clock.withZone(Dates.OFFICE)));
  }

  private void one(
      HttpServletRequest request, HttpServletResponse response, Language language, String code)
      throws IOException {
    EventDetail event = events.byCode(code).orElseThrow(NotFoundException::new);
    EventRow row = event.row();
    SeriesRow series = events.series(row.seriesCode()).orElse(null);
    EventRow parent =
        row.parentCode() == null
            ? null
            : events.byCode(row.parentCode()).map(EventDetail::row).orElse(null);
    List<EventRow> history =
        row.parentCode() == null ? events.seriesHistory(row.seriesCode()) : List.of();
    EventPage.Around around =
        new EventPage.Around(
            series,
            parent,
            events.sideEvents(code),
            history,
            programmes.currentNumber(code).isPresent());
    EventPage view = EventPage.of(event, around, language, one -> name(one, language));
    String description = view.when() + (view.where().isEmpty() ? "" : ", " + view.where());
    PublicPage page =
        new PublicPage(language.code(), view.heading(), ONE + code, description, false);
    pages.send(request, response, "event/event.jte", page, Map.of("view", view));
  }

  private String name(String code, Language language) {
    return directory
        .entityByCode(code)
        .map(entity -> entity.name().in(language) + (entity.isKosovo() ? "*" : ""))
        .orElse(code);
  }
}
