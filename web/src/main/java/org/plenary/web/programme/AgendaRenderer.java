package org.plenary.web.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.plenary.programme.PublishedComparison;
import org.plenary.programme.PublishedProgramme;
import org.plenary.shared.Language;
import org.plenary.shared.Settings;
import org.plenary.web.shared.PublicPage;
import org.plenary.web.shared.PublicPages;

/** Makes the bytes of an agenda from the data of a revision. */
@ApplicationScoped
public class AgendaRenderer {
  /** Stands in the page where a mark of what it says goes. */
  public static final String STAMP = "mark-of-this-page";

  /** Type of a calendar. */
  static final String CALENDAR = "text/calendar;charset=UTF-8";

  @Inject private PublicPages pages;
  @Inject private Settings settings;

  /** The agenda as a page. */
  ReadyPage page(PublishedProgramme programme, Language language, AgendaPlace place, long version) {
    AgendaView view = AgendaView.of(programme, language, programme.revision(), place);
    return page(view, "agenda", language, version);
  }

  /**
   * A revision at its own address, which stays.
   *
   * @param current number of the latest one
   */
  ReadyPage revision(
      PublishedProgramme programme,
      int current,
      Language language,
      AgendaPlace place,
      long version) {
    AgendaView view = AgendaView.of(programme, language, current, place);
    return page(view, "agenda/rev/" + programme.revision(), language, version);
  }

  private ReadyPage page(AgendaView view, String path, Language language, long version) {
    PublicPage page =
        new PublicPage(
            language.code(),
            view.pageTitle(),
            "events/" + view.code() + "/" + path,
            view.description(),
            view.place() == AgendaPlace.SIGNED_IN,
            view.place().root());
    return ready("programme/agenda.jte", page, Map.of("view", view), version);
  }

  /** What differs between two revisions. */
  ReadyPage changes(
      PublishedComparison comparison, Language language, AgendaPlace place, long version) {
    ChangesView view = new ChangesView(comparison, language, place);
    PublicPage page =
        new PublicPage(
            language.code(),
            view.pageTitle(),
            view.path(),
            null,
            place == AgendaPlace.SIGNED_IN,
            place.root());
    return ready("programme/changes.jte", page, Map.of("view", view), version);
  }

  private ReadyPage ready(
      String template, PublicPage page, Map<String, Object> model, long version) {
    String blank = pages.render(template, page, model);
    String mark = PublicPages.etag(blank.getBytes(StandardCharsets.UTF_8), "").replace("\"", "");
    String html = blank.replace(STAMP, mark);
    return new ReadyPage(version, PublicPages.HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  /** The agenda as a calendar. */
  ReadyPage feed(PublishedProgramme programme, Language language, AgendaPlace place, long version) {
    byte[] calendar = AgendaCalendar.of(programme, language, settings.publicUrl() + place.root());
    return new ReadyPage(version, CALENDAR, calendar);
  }
}
