package org.plenary.web.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.plenary.programme.PublishedProgramme;
import org.plenary.shared.Language;
import org.plenary.shared.Settings;
import org.plenary.web.shared.PublicPage;
import org.plenary.web.shared.PublicPages;

/** Makes the bytes of an agenda from the data of a revision. */
@ApplicationScoped
public class AgendaRenderer {
  @Inject private PublicPages pages;
  @Inject private Settings settings;

  /** The agenda as a page. */
  ReadyPage page(PublishedProgramme programme, Language language, long version) {
    AgendaView view = AgendaView.of(programme, language);
    PublicPage page =
        new PublicPage(
            language.code(),
            view.pageTitle(),
            "events/" + programme.code() + "/agenda",
            view.description(),
            false);
    String html = pages.render("programme/agenda.jte", page, Map.of("view", view));
    return new ReadyPage(version, PublicPages.HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  /** The agenda as a calendar. */
  ReadyPage feed(PublishedProgramme programme, Language language, long version) {
    byte[] calendar = AgendaCalendar.of(programme, language, settings.publicUrl());
    return new ReadyPage(version, "text/calendar;charset=UTF-8", calendar);
  }
}
