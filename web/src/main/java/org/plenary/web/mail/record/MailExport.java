package org.plenary.web.mail.record;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plenary.mail.record.MailDetail;
import org.plenary.mail.record.MailFilter;
import org.plenary.mail.record.MailRecord;
import org.plenary.web.shared.Csv;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/**
 * The mails of a list for the records of the office: an archive with one message each and a table
 * of all of them. Mail to protected people stands in the table alone, without the address.
 */
@WebServlet("/app/mail/outbox.zip")
public class MailExport extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient MailRecord mails;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    MailParams params = MailParams.of(request);
    MailFilter filter = params.filter();
    Texts texts = Texts.in(Reader.of(request));
    response.setContentType("application/zip");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"mails.zip\"");
    StringWriter table = new StringWriter();
    Csv.line(
        table,
        List.of(
            texts.get("mailrecord.written"),
            texts.get("mailrecord.sent"),
            texts.get("mailrecord.recipient"),
            texts.get("mailrecord.subject"),
            texts.get("mailrecord.state"),
            texts.get("mailrecord.answer"),
            texts.get("mailrecord.file")));
    try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
      mails.export(filter, some -> some.forEach(mail -> write(zip, table, mail, texts)));
      zip.putNextEntry(new ZipEntry("mails.csv"));
      Writer csv = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
      csv.write('\ufeff');
      csv.write(table.toString());
      csv.flush();
      zip.closeEntry();
    }
  }

  private void write(ZipOutputStream zip, Writer table, MailDetail mail, Texts texts) {
    try {
      String file = "";
      if (!mail.row().isHidden() && mail.contentDeletedAt() == null) {
        file = mail.row().ref() + ".eml";
        zip.putNextEntry(new ZipEntry(file));
        zip.write(mails.source(mail));
        zip.closeEntry();
      }
      Csv.line(
          table,
          List.of(
              mail.row().createdAt().toString(),
              mail.row().sentAt() == null ? "" : mail.row().sentAt().toString(),
              mail.row().isHidden() ? texts.get("mail.outbox.hidden") : mail.row().recipient(),
              mail.row().subject(),
              texts.get("mail.MailState." + mail.row().state()),
              Csv.text(mail.answer()),
              file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
