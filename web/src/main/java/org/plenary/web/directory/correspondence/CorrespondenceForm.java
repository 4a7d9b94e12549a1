package org.plenary.web.directory.correspondence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.directory.correspondence.CorrespondenceDetail;
import org.plenary.directory.correspondence.CorrespondenceKind;
import org.plenary.directory.correspondence.CorrespondenceRow;
import org.plenary.directory.correspondence.CorrespondenceState;
import org.plenary.directory.correspondence.Direction;
import org.plenary.directory.correspondence.EditCorrespondence;
import org.plenary.directory.correspondence.Party;
import org.plenary.shared.FieldException;
import org.plenary.web.directory.FormFields;
import org.plenary.web.shared.Params;

/** What is typed of an entry; people and organizations stand as refs. */
public class CorrespondenceForm extends FormFields {
  static final String PARTIES = "parties";
  static final String ANSWER_TO = "answerTo";
  static final String AWAITED = "awaited";
  private static final long serialVersionUID = 1L;

  CorrespondenceForm() {
    super(
        "kind",
        "direction",
        "day",
        PARTIES,
        "subject",
        "summary",
        "reference",
        ANSWER_TO,
        AWAITED,
        "dueOn",
        "dueBy");
  }

  /** A new entry of today. */
  static CorrespondenceForm on(LocalDate today) {
    CorrespondenceForm form = new CorrespondenceForm();
    form.put("kind", CorrespondenceKind.LETTER.name());
    form.put("day", today.toString());
    return form;
  }

  /** The answer to an entry: the other way, to those with whom that was exchanged. */
  static CorrespondenceForm answering(CorrespondenceRow other, LocalDate today) {
    CorrespondenceForm form = on(today);
    form.put("kind", other.kind().name());
    if (other.direction() != null) {
      boolean in = other.direction() == Direction.INCOMING;
      form.put("direction", (in ? Direction.OUTGOING : Direction.INCOMING).name());
    }
    form.put("subject", other.subject());
    form.put(PARTIES, joined(other.parties()));
    form.put(ANSWER_TO, other.ref().toString());
    return form;
  }

  static CorrespondenceForm of(CorrespondenceDetail detail) {
    CorrespondenceForm form = new CorrespondenceForm();
    CorrespondenceRow row = detail.row();
    form.put("kind", row.kind().name());
    form.put("direction", row.direction() == null ? null : row.direction().name());
    form.put("day", row.day().toString());
    form.put(PARTIES, joined(row.parties()));
    form.put("subject", row.subject());
    form.put("summary", detail.summary());
    form.put("reference", row.reference());
    form.put(ANSWER_TO, detail.answerTo() == null ? null : detail.answerTo().ref().toString());
    form.put(AWAITED, row.state() == CorrespondenceState.OPEN ? "true" : null);
    form.put("dueOn", row.dueOn() == null ? null : row.dueOn().toString());
    form.put("dueBy", row.dueBy());
    return form;
  }

  private static String joined(List<Party> parties) {
    String refs =
        parties.stream().map(one -> one.ref().toString()).collect(Collectors.joining(";"));
    return refs.isEmpty() ? null : refs;
  }

  EditCorrespondence edit(UUID ref, long version) {
    return new EditCorrespondence(
        ref,
        version,
        Params.code(CorrespondenceKind.class, value("kind")),
        Params.code(Direction.class, value("direction")),
        day("day"),
        value("subject"),
        value("summary"),
        value("reference"),
        getParties(),
        getAnswerTo(),
        isAwaited(),
        day("dueOn"),
        value("dueBy"));
  }

  private LocalDate day(String name) {
    try {
      return value(name) == null ? null : LocalDate.parse(value(name));
    } catch (DateTimeParseException e) {
      throw new FieldException(name, "shared.date.malformed", value(name));
    }
  }

  void setParties(List<Party> parties) {
    put(PARTIES, joined(parties));
  }

  void setParties(String refs) {
    put(PARTIES, refs);
  }

  List<UUID> getParties() {
    return value(PARTIES) == null
        ? List.of()
        : Stream.of(value(PARTIES).split(";")).map(UUID::fromString).toList();
  }

  void setAnswerTo(UUID ref) {
    put(ANSWER_TO, ref == null ? null : ref.toString());
  }

  UUID getAnswerTo() {
    return value(ANSWER_TO) == null ? null : UUID.fromString(value(ANSWER_TO));
  }

  public boolean isAwaited() {
    return value(AWAITED) != null;
  }

  public void setAwaited(boolean awaited) {
    put(AWAITED, awaited ? "true" : null);
  }
}
