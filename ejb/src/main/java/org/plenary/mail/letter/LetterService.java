package org.plenary.mail.letter;

import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.correspondence.CorrespondenceDetail;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.shared.NotFoundException;

/** The texts of outgoing letters and notes verbales, and their print. */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY})
public class LetterService {
  @Inject private LetterRepository letters;
  @Inject private LetterSheets sheets;
  @Inject private CorrespondenceService correspondence;
  @Inject private AuditTrail audit;

  /** The texts of an entry of correspondence, one for each language. One query. */
  public List<LetterText> of(@NotNull UUID correspondenceRef) {
    return letters.of(correspondenceRef).stream().map(Letter::text).toList();
  }

  /**
   * Prints the letters to all recipients, in protocol order, each in their language where there is
   * a text in it. Until the entry has its number they say that they are a draft. Of protected
   * people the public name is printed.
   *
   * @throws NotFoundException if there is no such entry, no text, or nobody to write to
   */
  public byte[] print(@NotNull UUID correspondenceRef, @NotNull LetterFormat format) {
    CorrespondenceDetail entry = correspondence.detail(correspondenceRef);
    List<LetterText> texts = of(correspondenceRef);
    List<LetterSheet> all = texts.isEmpty() ? List.of() : sheets.of(entry, texts);
    if (all.isEmpty()) {
      throw new NotFoundException();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (format == LetterFormat.PDF) {
        LetterPdf.print(all, out);
      } else {
        LetterDocx.write(all, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The history of the texts that there are, latest first. */
  public List<HistoryEntry> history(@NotNull UUID correspondenceRef) {
    return audit.history(letters.of(correspondenceRef).stream().map(Letter::ref).toList());
  }
}
