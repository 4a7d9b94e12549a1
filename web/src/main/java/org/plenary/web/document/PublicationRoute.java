package org.plenary.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plenary.document.PublicationFilter;
import org.plenary.document.PublicationRow;
import org.plenary.document.PublicationService;
import org.plenary.shared.Language;
import org.plenary.shared.PageRequest;
import org.plenary.web.shared.PublicPage;
import org.plenary.web.shared.PublicPages;
import org.plenary.web.shared.PublicRoute;
import org.plenary.web.shared.Texts;

/** The public list of publications: those in the reader's language first, then the others. */
@ApplicationScoped
public class PublicationRoute implements PublicRoute {
  @Inject private PublicationService publications;
  @Inject private PublicPages pages;

  @Override
  public boolean handles(String path) {
    return path.equals("publications");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Language language, String path)
      throws IOException {
    List<PublicationRow> rows =
        publications.list(PublicationFilter.all(), new PageRequest(0, PageRequest.MAX_SIZE)).rows();
    Texts texts = Texts.in(language);
    PublicPage page =
        new PublicPage(
            language.code(),
            texts.get("document.publications.title"),
            path,
            texts.get("document.publications.intro"),
            false);
    Map<String, Object> model =
        Map.of(
            "inLanguage", views(rows, row -> row.in(language), language),
            "others", views(rows, row -> !row.in(language), language));
    pages.send(request, response, "document/publications.jte", page, model);
  }

  private static List<PublicationView> views(
      List<PublicationRow> rows, Predicate<PublicationRow> which, Language reader) {
    return rows.stream().filter(which).map(row -> PublicationView.of(row, reader)).toList();
  }
}
