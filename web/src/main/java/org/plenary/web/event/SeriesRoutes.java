package org.plenary.web.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.event.SeriesRow;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.web.shared.PublicPage;
import org.plenary.web.shared.PublicPages;
import org.plenary.web.shared.PublicRoute;
import org.plenary.web.shared.Texts;

/** A series over the years, {@code /{lang}/series/{code}}: how many took part, and the themes. */
@ApplicationScoped
public class SeriesRoutes implements PublicRoute {
  private static final String START = "series/";

  @Inject private EventService events;
  @Inject private DirectoryService directory;
  @Inject private PublicPages pages;

  @Override
  public boolean handles(String path) {
    return path.startsWith(START);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Language language, String path)
      throws IOException {
    String code = path.substring(START.length());
    SeriesRow series = events.series(code).orElseThrow(NotFoundException::new);
    List<EventRow> editions = events.seriesHistory(code);
    LocalizedText host =
        series.hostCode() == null
            ? LocalizedText.empty()
            : directory
                .entityByCode(series.hostCode())
                .map(EntityLine::name)
                .orElseGet(() -> LocalizedText.english(series.hostCode()));
    EventWords words = EventWords.in(language);
    Texts texts = Texts.in(language);
    SeriesView view =
        new SeriesView(
            series.name().in(language),
            series.name().isFallback(language) ? "en" : null,
            words.kind(series.kind()),
            texts.of("reference", series.cadence()),
            host.in(language),
            host.isFallback(language) ? "en" : null,
            words.source(series.source()),
            texts.of("event.series.count", editions.size()),
            SeriesBar.of(editions).stream()
                .map(bar -> new SeriesView.Year(bar, words.figure(bar.participants())))
                .toList(),
            editions.stream().map(row -> SeriesView.Edition.of(row, language)).toList());
    PublicPage page =
        new PublicPage(language.code(), view.name(), path, texts.get("event.series.years"), false);
    pages.send(request, response, "event/series.jte", page, Map.of("view", view));
  }
}
