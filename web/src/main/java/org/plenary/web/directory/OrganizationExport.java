package org.plenary.web.directory;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.directory.OrganizationRow;
import org.plenary.directory.OrganizationService;
import org.plenary.shared.Language;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.web.shared.Csv;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** The list of organizations as CSV, with the filters and the order of the page. */
@WebServlet("/app/directory/organizations.csv")
public class OrganizationExport extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OrganizationService organizations;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OrganizationParams params =
        new OrganizationParams(
            request.getParameter("q"),
            request.getParameter("type"),
            request.getParameter("country"),
            request.getParameter("group"),
            request.getParameter("on"),
            request.getParameter("sort"));
    Language language = Reader.of(request);
    Texts texts = Texts.in(language);
    Writer out = Csv.begin(response, "organizations.csv");
    Csv.line(
        out,
        List.of(
            texts.get("directory.code"),
            texts.get("directory.acronym"),
            texts.get("directory.name"),
            texts.get("directory.type"),
            texts.get("directory.city"),
            texts.get("directory.country"),
            texts.get("directory.group"),
            texts.get("directory.closed"),
            texts.get("layout.source")));
    Page<OrganizationRow> rows = page(params, 0);
    for (int next = 1; ; next++) {
      for (OrganizationRow row : rows.rows()) {
        Csv.line(out, cells(row, language, texts));
      }
      if (!rows.hasNext()) {
        return;
      }
      rows = page(params, next);
    }
  }

  private Page<OrganizationRow> page(OrganizationParams params, int number) {
    PageRequest page = new PageRequest(number, PageRequest.MAX_SIZE);
    return organizations.list(params.filter(), params.by(), params.isDescending(), page);
  }

  private static List<String> cells(OrganizationRow row, Language language, Texts texts) {
    return List.of(
        row.code(),
        Csv.text(row.acronym().in(language)),
        row.name().in(language),
        texts.of("directory", row.type()),
        Csv.text(row.city()),
        Csv.text(row.country()),
        row.groups().stream()
            .map(group -> texts.get("reference.group." + group))
            .collect(Collectors.joining(", ")),
        row.closed() == null ? "" : Dates.in(language).date(row.closed()),
        texts.get("reference.Source." + row.source()));
  }
}
