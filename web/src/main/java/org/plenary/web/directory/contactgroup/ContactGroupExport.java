package org.plenary.web.directory.contactgroup;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonRow;
import org.plenary.directory.PersonService;
import org.plenary.directory.contactgroup.ContactGroupDetail;
import org.plenary.directory.contactgroup.ContactGroupService;
import org.plenary.directory.contactgroup.GroupMemberRow;
import org.plenary.directory.correspondence.Party;
import org.plenary.shared.NotFoundException;
import org.plenary.web.directory.EntityOptions;
import org.plenary.web.directory.correspondence.CorrespondenceWords;
import org.plenary.web.shared.Csv;
import org.plenary.web.shared.ErrorServlet;
import org.plenary.web.shared.ReaderTexts;

/** Who is in a group and why, as CSV, {@code ?ref=}. */
@WebServlet("/app/directory/contactgroup.csv")
public class ContactGroupExport extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ContactGroupService groups;
  @Inject private transient PersonService people;
  @Inject private transient DirectoryService directory;
  @Inject private transient ContactGroupWords words;
  @Inject private transient CorrespondenceWords names;
  @Inject private transient EntityOptions entities;
  @Inject private transient ReaderTexts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ContactGroupDetail group = group(request.getParameter("ref"));
    if (group == null) {
      ErrorServlet.send(request, response, HttpServletResponse.SC_NOT_FOUND, null);
      return;
    }
    Writer out = Csv.begin(response, "members.csv");
    Csv.line(
        out,
        List.of(
            texts.get("directory.name"),
            texts.get("directory.role"),
            texts.get("directory.entity"),
            texts.get("contactgroup.why"),
            texts.get("contactgroup.addedAt")));
    if (group.row().isFixed()) {
      groups.export(group.row().ref(), rows -> write(out, rows));
    } else {
      String why = String.join("; ", words.criteria(group.search()));
      people.export(group.search(), rows -> write(out, rows, why));
    }
  }

  private ContactGroupDetail group(String ref) {
    try {
      return groups.detail(UUID.fromString(ref == null ? "" : ref));
    } catch (IllegalArgumentException | NotFoundException e) {
      return null;
    }
  }

  private void write(Writer out, List<GroupMemberRow> rows) {
    Map<UUID, EntityLine> bodies =
        directory.entities(
            rows.stream()
                .filter(row -> row.party().person() != null)
                .map(row -> row.party().person().entityRef())
                .collect(Collectors.toList()));
    for (GroupMemberRow row : rows) {
      Party party = row.party();
      boolean person = party.person() != null;
      line(
          out,
          names.name(party),
          person ? party.person().title() : null,
          person ? entities.name(bodies.get(party.person().entityRef())) : null,
          texts.of("contactgroup.addedBy", names.colleague(row.addedBy())),
          row.addedAt().toString());
    }
  }

  private void write(Writer out, List<PersonRow> rows, String why) {
    for (PersonRow row : rows) {
      line(
          out,
          row.person().displayName(),
          row.person().title(),
          row.entityName() == null ? null : row.entityName().in(texts.texts().language()),
          why,
          null);
    }
  }

  private static void line(Writer out, String... cells) {
    try {
      Csv.line(out, java.util.Arrays.stream(cells).map(Csv::text).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
