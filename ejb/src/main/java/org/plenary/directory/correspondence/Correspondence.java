package org.plenary.directory.correspondence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.SearchKey;

/**
 * Something that was exchanged with people, organizations or States, and what is still to be done
 * about it. An outgoing letter or note verbale is a draft until it is registered; from then on its
 * kind, its direction, its day and its number stay as they are.
 */
@Entity
@Table(name = "correspondence")
class Correspondence extends Aggregate {
  private static final int LONGEST_KEY = 3000;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private CorrespondenceKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "direction")
  private Direction direction;

  @Column(name = "happened_on", nullable = false)
  private LocalDate happenedOn;

  @Column(name = "contact_on")
  private LocalDate contactOn;

  @ElementCollection
  @CollectionTable(
      name = "correspondence_party",
      joinColumns = @JoinColumn(name = "correspondence_id"))
  @OrderColumn(name = "position")
  @Column(name = "party_ref")
  private List<UUID> parties = new ArrayList<>();

  @Column(name = "subject", nullable = false)
  private String subject;

  @Column(name = "summary")
  private String summary;

  @Column(name = "reference")
  private String reference;

  @Enumerated(EnumType.STRING)
  @Column(name = "progress", nullable = false)
  private CorrespondenceState progress = CorrespondenceState.NOTED;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "due_by")
  private String dueBy;

  @Column(name = "reason")
  private String reason;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "answer_to_id")
  private Correspondence answerTo;

  @Column(name = "register_year")
  private Integer registerYear;

  @Column(name = "register_number")
  private Integer registerNumber;

  @Column(name = "void_reason")
  private String voidReason;

  @Column(name = "search_key", nullable = false)
  private String searchKey;

  protected Correspondence() {}

  /** A new entry; refused as {@link #edit}. */
  Correspondence(EditCorrespondence typed, LocalDate today) {
    edit(typed, today);
  }

  /**
   * Writes into it what is typed.
   *
   * @throws FieldException on {@code direction}, {@code day}, {@code dueOn} for what cannot be; on
   *     {@code kind}, {@code direction} or {@code day} for what stays as it was registered
   */
  final void edit(EditCorrespondence typed, LocalDate today) {
    typed.refuseNonsense(today);
    if (isRegistered()) {
      stays("kind", kind, typed.kind());
      stays("direction", direction, typed.direction());
      stays("day", happenedOn, typed.day());
    }
    kind = typed.kind();
    direction = typed.direction();
    happenedOn = typed.day();
    subject = typed.subject();
    summary = typed.summary();
    reference = typed.reference();
    parties.clear();
    parties.addAll(typed.parties());
    boolean awaited = typed.awaited() || typed.dueOn() != null;
    if (progress == CorrespondenceState.NOTED || progress == CorrespondenceState.OPEN) {
      progress =
          awaited && voidReason == null ? CorrespondenceState.OPEN : CorrespondenceState.NOTED;
    }
    dueOn = typed.dueOn();
    dueBy = typed.dueBy();
    index();
  }

  private static void stays(String field, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      throw new FieldException(field, "correspondence.registered.stays");
    }
  }

  private void index() {
    contactOn = hasLeft() ? happenedOn : null;
    String key = SearchKey.of(String.join(" ", subject, or(reference), or(number())));
    searchKey = key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
  }

  private boolean hasLeft() {
    return !isToBeRegistered() || isRegistered() && voidReason == null;
  }

  private static String or(String text) {
    return text == null ? "" : text;
  }

  /**
   * It answers another entry from now on, or none.
   *
   * @throws FieldException on {@code answerTo} for itself, for what answers it, and for what is
   *     later
   */
  void answer(Correspondence other) {
    for (Correspondence one = other; one != null; one = one.answerTo) {
      if (one.equals(this)) {
        throw new FieldException("answerTo", "correspondence.answer.itself");
      }
    }
    if (other != null && other.happenedOn.isAfter(happenedOn)) {
      throw new FieldException("answerTo", "correspondence.answer.before");
    }
    answerTo = other;
  }

  /** Follows whether there is an answer that has left or arrived. */
  void answered(boolean yes) {
    if (yes && progress == CorrespondenceState.OPEN) {
      progress = CorrespondenceState.ANSWERED;
    } else if (!yes && progress == CorrespondenceState.ANSWERED) {
      progress = CorrespondenceState.OPEN;
    }
  }

  /** Nothing is awaited any more, for a reason; refused if nothing was. */
  void close(String why) {
    if (progress != CorrespondenceState.OPEN) {
      throw new DomainException("correspondence.close.notOpen");
    }
    reason = EditCorrespondence.cut(why.strip(), EditCorrespondence.LONGEST_LINE);
    progress = CorrespondenceState.CLOSED;
  }

  /** An answer is awaited again; refused if it was not closed. */
  void reopen() {
    if (progress != CorrespondenceState.CLOSED) {
      throw new DomainException("correspondence.reopen.notClosed");
    }
    reason = null;
    progress = CorrespondenceState.OPEN;
  }

  /**
   * It leaves the office on this day under this number.
   *
   * @throws DomainException if it has a number already, or gets none
   */
  void register(LocalDate day, int number) {
    refuseRegistering();
    registerYear = day.getYear();
    registerNumber = number;
    happenedOn = day;
    index();
  }

  /** Refuses what has a number already, or gets none. */
  void refuseRegistering() {
    if (isRegistered()) {
      throw new DomainException("correspondence.register.already", number());
    }
    if (!isToBeRegistered()) {
      throw new DomainException("correspondence.register.notThis");
    }
  }

  /**
   * Its number counts for nothing any more, for a reason; nobody else gets it.
   *
   * @throws DomainException if it has none, or that is void already
   */
  void voidNumber(String why) {
    if (!isRegistered() || voidReason != null) {
      throw new DomainException("correspondence.void.none");
    }
    voidReason = EditCorrespondence.cut(why.strip(), EditCorrespondence.LONGEST_LINE);
    if (progress == CorrespondenceState.OPEN) {
      progress = CorrespondenceState.NOTED;
      dueOn = null;
    }
    index();
  }

  /** Puts other names for those of protected people in what was typed. */
  void hide(UnaryOperator<String> names) {
    subject = EditCorrespondence.cut(names.apply(subject), EditCorrespondence.LONGEST_LINE);
    summary = EditCorrespondence.cut(names.apply(summary), EditCorrespondence.LONGEST_SUMMARY);
    reference =
        EditCorrespondence.cut(names.apply(reference), EditCorrespondence.LONGEST_REFERENCE);
    reason = EditCorrespondence.cut(names.apply(reason), EditCorrespondence.LONGEST_LINE);
    voidReason = EditCorrespondence.cut(names.apply(voidReason), EditCorrespondence.LONGEST_LINE);
    index();
  }

  /** Whether it gets a number of the register when it leaves. */
  final boolean isToBeRegistered() {
    return direction == Direction.OUTGOING && kind.series() != null;
  }

  final boolean isRegistered() {
    return registerNumber != null;
  }

  /** Its number, such as NV 2026/0001; null if it has none. */
  final String number() {
    return isRegistered()
        ? "%s %d/%04d".formatted(kind.series(), registerYear, registerNumber)
        : null;
  }

  Correspondence answerTo() {
    return answerTo;
  }

  List<UUID> parties() {
    return List.copyOf(parties);
  }

  CorrespondenceRow row(List<Party> shown, LocalDate today) {
    return new CorrespondenceRow(
        ref(),
        kind,
        direction,
        happenedOn,
        subject,
        reference,
        number(),
        voidReason,
        progress,
        dueOn,
        dueBy,
        progress == CorrespondenceState.OPEN && dueOn != null && dueOn.isBefore(today),
        shown);
  }

  String summary() {
    return summary;
  }

  String reason() {
    return reason;
  }
}
