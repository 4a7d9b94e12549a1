package org.plenary.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plenary.programme.ProgrammeDetail;
import org.plenary.programme.notice.NoticeOverview;
import org.plenary.programme.notice.NoticeService;
import org.plenary.shared.Retry;
import org.plenary.web.shared.ReaderTexts;

/** Beside a programme: who was told what is published, and who would be told next. */
@Named
@ViewScoped
public class ProgrammeNoticesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 8;

  @Inject private ProgrammeEditPage programme;
  @Inject private NoticeService notices;
  @Inject private ReaderTexts texts;
  private transient NoticeOverview overview;

  /** What is told and what is not. */
  public NoticeOverview getOverview() {
    if (overview == null) {
      ProgrammeDetail detail = programme.getDetail();
      overview = notices.overview(detail.event().ref(), detail.changes());
    }
    return overview;
  }

  /** Names in one line; of many only the first. */
  public String names(List<String> names) {
    String shown = String.join(", ", names.stream().limit(SHOWN).toList());
    return names.size() <= SHOWN
        ? shown
        : shown + " " + texts.of("programme.notice.more", names.size() - SHOWN);
  }

  /** Drafts notices of what is published and was not told yet. */
  public String prepare() {
    UUID event = programme.getDetail().event().ref();
    UUID mailing = Retry.onTransient(() -> notices.prepare(event));
    return "/app/mail/mailing.xhtml?faces-redirect=true&ref=" + mailing;
  }
}
