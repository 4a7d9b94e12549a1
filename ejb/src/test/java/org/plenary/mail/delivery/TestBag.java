package org.plenary.mail.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.mail.delivery.Outcome.Kind;

/** An outbox in memory, with a clock that the test sets. */
final class TestBag extends Clock implements Mailbag {
  /** A row of it. */
  static final class Row {
    private OutgoingMail mail;
    private Instant dueAt;
    private UUID lease;
    private Outcome last;
    private boolean done;

    Outcome last() {
      return last;
    }

    int attempts() {
      return mail.attempts();
    }
  }

  private final Map<Long, Row> rows = new LinkedHashMap<>();
  private Instant now = Mails.WRITTEN;
  private boolean crashes;

  /** Puts mails into it; they have not been tried. */
  Row add(OutgoingMail mail) {
    Row row = new Row();
    row.mail = tried(mail, 0);
    row.dueAt = now;
    rows.put(mail.id(), row);
    return row;
  }

  private static OutgoingMail tried(OutgoingMail mail, int attempts) {
    return new OutgoingMail(
        mail.id(),
        mail.ref(),
        mail.messageId(),
        mail.recipient(),
        mail.language(),
        mail.text(),
        mail.aboutRef(),
        mail.context(),
        mail.parts(),
        mail.writtenAt(),
        attempts);
  }

  List<Row> rows() {
    return List.copyOf(rows.values());
  }

  /** What is noted next is lost, as where a node dies after sending. */
  void crashAtTheNextNote() {
    crashes = true;
  }

  /** Another node has seen the leases for long enough. */
  void abandonLeases() {
    rows.values().forEach(row -> row.lease = null);
  }

  /** The time at which something is due again; null if nothing is. */
  Instant nextDue() {
    return rows.values().stream()
        .filter(row -> !row.done)
        .map(row -> row.dueAt)
        .min(Instant::compareTo)
        .orElse(null);
  }

  void setTime(Instant time) {
    now = time;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public synchronized Claim claim(int max) {
    UUID lease = UUID.randomUUID();
    List<OutgoingMail> claimed = new ArrayList<>();
    for (Row row : rows.values()) {
      if (claimed.size() < max && !row.done && row.lease == null && !row.dueAt.isAfter(now)) {
        row.lease = lease;
        row.mail = tried(row.mail, row.mail.attempts() + 1);
        claimed.add(row.mail);
      }
    }
    return new Claim(lease, claimed, claimed.size() < max);
  }

  @Override
  public List<Enclosure> files(OutgoingMail mail) throws Undeliverable, FileWaits {
    if (mail.recipient().startsWith("refused-file")) {
      throw new Undeliverable("mail.why.fileRefused");
    }
    if (mail.recipient().startsWith("waiting-file")) {
      throw new FileWaits();
    }
    return List.of();
  }

  @Override
  public synchronized void note(List<Outcome> outcomes) {
    if (crashes) {
      crashes = false;
      throw new IllegalStateException("the node dies");
    }
    for (Outcome outcome : outcomes) {
      Row row = rows.get(outcome.mail().id());
      row.last = outcome;
      row.lease = null;
      row.done = outcome.kind() == Kind.SENT || outcome.kind() == Kind.NEVER;
      if (outcome.kind() == Kind.LATER) {
        row.done = row.attempts() >= Backoff.MOST_ATTEMPTS;
        row.dueAt = now.plus(Backoff.after(row.attempts()));
      }
      if (outcome.kind() == Kind.UNTRIED) {
        row.mail = tried(row.mail, row.attempts() - 1);
      }
    }
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
