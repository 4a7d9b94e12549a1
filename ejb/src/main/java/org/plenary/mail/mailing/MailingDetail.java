package org.plenary.mail.mailing;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.plenary.document.file.FileRow;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * A mailing.
 *
 * @param event what it is about, or null
 * @param note for the office alone, or null
 * @param sentBy login of who let it go, or null
 * @param dueAt when its mails may leave, or null
 * @param undoable whether letting it go can be undone
 * @param counts of its drafts, alike by alike
 */
public record MailingDetail(
    UUID ref,
    long version,
    MailingState state,
    MailingEvent event,
    String audienceKind,
    String audienceKey,
    String audienceName,
    BodiesTo bodiesTo,
    LocalizedText subject,
    LocalizedText body,
    String note,
    String madeBy,
    Instant madeAt,
    String sentBy,
    Instant sentAt,
    Instant dueAt,
    boolean undoable,
    boolean own,
    List<FileRow> files,
    List<DraftCount> counts) {
  private long sum(Predicate<DraftCount> which) {
    return counts.stream().filter(which).mapToLong(DraftCount::count).sum();
  }

  /** How many drafts or mails are in a state. */
  public long in(DraftState state) {
    return sum(one -> one.state() == state);
  }

  /** How many drafts are ready. */
  public long ready() {
    return in(DraftState.READY);
  }

  /** How many drafts were taken out by hand. */
  public long removed() {
    return in(DraftState.REMOVED);
  }

  /** How many are left out for a reason. */
  public long leftOut() {
    return in(DraftState.LEFT_OUT);
  }

  /** How many mails wait. */
  public long queued() {
    return in(DraftState.QUEUED);
  }

  /** How many mails did not leave. */
  public long notLeft() {
    return in(DraftState.FAILED) + in(DraftState.CANCELLED);
  }

  /** How many mails left or were kept. */
  public long left() {
    return in(DraftState.SENT) + in(DraftState.KEPT) + in(DraftState.BOUNCED);
  }

  /** How many drafts there are of all kinds. */
  public long all() {
    return sum(one -> true);
  }

  /** How many are ready or were let go, by language. */
  public Map<Language, Long> byLanguage() {
    Map<Language, Long> found = new EnumMap<>(Language.class);
    counts.stream()
        .filter(one -> one.state() != DraftState.REMOVED && one.state() != DraftState.LEFT_OUT)
        .forEach(one -> found.merge(one.language(), one.count(), Long::sum));
    return found;
  }

  /** How many are left out or did not leave, by the key of the reason. */
  public Map<String, Long> byReason() {
    Map<String, Long> found = new LinkedHashMap<>();
    counts.stream()
        .filter(one -> one.why() != null)
        .forEach(one -> found.merge(one.why(), one.count(), Long::sum));
    return found;
  }

  /** The languages in which there is a text. */
  public List<Language> languages() {
    return List.copyOf(subject.asMap().keySet());
  }
}
