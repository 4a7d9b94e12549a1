package org.plenary.web.mail.mailing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plenary.document.file.FileLimits;
import org.plenary.document.file.FileType;
import org.plenary.mail.mailing.DraftState;
import org.plenary.mail.mailing.MailingState;
import org.plenary.mail.mailing.MailingWishService;
import org.plenary.shared.Roles;

/** Mailings in colours and words, as several pages show them. */
@Named
@RequestScoped
public class MailingWords {
  private static final List<String> WRITERS =
      List.of(Roles.OFFICER, Roles.ORGANIZER, Roles.CO_ORDINATORS_DESK, Roles.SECRETARY);

  @Inject private MailingWishService wishes;
  @Inject private FileLimits limits;
  @Inject private HttpServletRequest request;

  public int getMaxMegabytes() {
    return limits.maxMebibytes();
  }

  public long getMaxBytes() {
    return limits.maxBytes();
  }

  /** The kinds of files that are accepted, for the browser's chooser. */
  public String getAccept() {
    return FileType.accept();
  }

  /** Whether the reader may write mailings. */
  public boolean isWriter() {
    return WRITERS.stream().anyMatch(request::isUserInRole);
  }

  /** The colour of a mailing's state. */
  public String kind(MailingState state) {
    return switch (state) {
      case SENT -> "ok";
      case SENDING, SCHEDULED -> "wait";
      case STOPPED -> "no";
      case WRITING, DRAFTED -> "";
    };
  }

  /** The colour of a draft's state. */
  public String kind(DraftState state) {
    return switch (state) {
      case SENT -> "ok";
      case QUEUED -> "wait";
      case FAILED, BOUNCED, LEFT_OUT -> "no";
      case READY, REMOVED, KEPT, CANCELLED -> "";
    };
  }

  /** Since when a person wants no mailings; null if they do. */
  public Instant noneSince(UUID person) {
    boolean allowed = isWriter() || request.isUserInRole(Roles.ADMIN);
    return allowed ? wishes.noneSince(person).orElse(null) : null;
  }
}
