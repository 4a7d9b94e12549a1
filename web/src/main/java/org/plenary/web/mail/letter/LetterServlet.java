package org.plenary.web.mail.letter;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.mail.letter.LetterFormat;
import org.plenary.mail.letter.LetterService;
import org.plenary.shared.NotFoundException;
import org.plenary.web.directory.Addresses;

/** Letters as they are printed: {@code ?ref=} of the entry, {@code &format=} pdf or docx. */
@WebServlet(name = "letter", urlPatterns = "/app/mail/letter")
public class LetterServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient LetterService letters;
  @Inject private transient CorrespondenceService correspondence;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    UUID ref = Addresses.ref(request.getParameter("ref"));
    LetterFormat format =
        Stream.of(LetterFormat.values())
            .filter(one -> one.name().equalsIgnoreCase(request.getParameter("format")))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    String number = correspondence.detail(ref).row().number();
    byte[] content = letters.print(ref, format);
    String name = number == null ? "draft" : number.toLowerCase(Locale.ROOT);
    response.setContentType(format.type());
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"" + name.replaceAll("[^a-z0-9]+", "-") + format.ending() + "\"");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
