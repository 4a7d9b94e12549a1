package org.plenary.web.directory;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.plenary.directory.PersonRow;
import org.plenary.directory.PersonService;
import org.plenary.shared.Language;
import org.plenary.web.shared.Csv;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** The list of people as CSV, with the filters and the order of the page. */
@WebServlet("/app/directory/people.csv")
public class PeopleExport extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient PersonService people;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PeopleParams params = PeopleParams.of(request);
    Language language = Reader.of(request);
    Texts texts = Texts.in(language);
    Writer out = Csv.begin(response, "people.csv");
    Csv.line(
        out,
        List.of(
            texts.get("directory.honorific"),
            texts.get("directory.name"),
            texts.get("directory.nativeName"),
            texts.get("directory.role"),
            texts.get("directory.entity"),
            texts.get("directory.state"),
            texts.get("directory.email"),
            texts.get("correspondence.lastContact"),
            texts.get("directory.changed")));
    people.export(params.filter(), rows -> write(out, rows, language));
  }

  private static void write(Writer out, List<PersonRow> rows, Language language) {
    try {
      for (PersonRow row : rows) {
        Csv.line(
            out,
            List.of(
                Csv.text(row.person().honorific()),
                row.person().displayName(),
                row.person().nativeName(),
                Csv.text(row.person().title()),
                row.entityName() == null ? "" : row.entityName().in(language),
                Csv.text(row.stateCode()),
                Csv.text(row.email()),
                row.lastContact() == null ? "" : row.lastContact().toString(),
                row.changed().toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
