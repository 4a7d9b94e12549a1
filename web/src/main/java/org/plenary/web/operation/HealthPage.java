package org.plenary.web.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.plenary.operation.HealthRow;
import org.plenary.operation.HealthService;
import org.plenary.shared.HealthFinding.State;
import org.plenary.shared.Reason;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderTexts;

/** How everything does, in sentences. */
@Named
@RequestScoped
public class HealthPage {
  /** Where to look further. */
  private static final Map<String, String> PAGES =
      Map.of(
          "mail", "../mail/outbox.xhtml",
          "webhooks", "../mail/webhooks.xhtml",
          "jobs", "../job/list.xhtml",
          "files", "../document/files.xhtml",
          "demonstration", "../account/list.xhtml",
          "factors", "../account/list.xhtml?state=FACTOR_MISSING");

  @Inject private HealthService health;
  @Inject private Reader reader;
  @Inject private ReaderTexts texts;
  @Inject private Clock clock;

  private List<HealthRow> rows;
  private Instant lookedAt;

  /** Looks now. */
  public void load() {
    lookedAt = clock.instant();
    rows = health.look();
  }

  public List<HealthRow> getRows() {
    return rows;
  }

  public Instant getLookedAt() {
    return lookedAt;
  }

  /** How many are in this state, by its name. */
  public long count(String state) {
    return rows.stream().filter(row -> row.finding().state() == State.valueOf(state)).count();
  }

  /** The state of all together: that of the worst. */
  public State getWorst() {
    return rows.stream().map(row -> row.finding().state()).max(State::compareTo).orElse(State.WELL);
  }

  /** A sentence, its moments in the reader's words. */
  public String sentence(Reason reason) {
    Dates dates = Dates.in(reader.language());
    return texts.of(
        reason.key(),
        reason.arguments().stream()
            .map(argument -> argument instanceof Instant moment ? dates.moment(moment) : argument)
            .toArray());
  }

  /** The page that tells more, or null. */
  public String page(HealthRow row) {
    return PAGES.get(row.name());
  }
}
