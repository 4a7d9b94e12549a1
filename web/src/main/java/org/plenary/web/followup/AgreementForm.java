package org.plenary.web.followup;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.directory.EntityLine;
import org.plenary.directory.partnership.AgreementKind;
import org.plenary.directory.partnership.AgreementLine;
import org.plenary.directory.partnership.EditAgreement;
import org.plenary.directory.partnership.Reminder;
import org.plenary.shared.Bound;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.PartialDate;
import org.plenary.web.directory.FormFields;

/** What is typed of an agreement; parties stand as codes. */
public class AgreementForm extends FormFields {
  static final String PARTIES = "parties";
  private static final long serialVersionUID = 1L;
  private static final String KNOWN = "KNOWN";

  AgreementForm() {
    super("kind", PARTIES, "signed", "ending", "until", "remindOn", "remindMonths", "subject");
    put("kind", AgreementKind.CO_OPERATION_PROTOCOL.name());
    put("ending", Bound.Kind.UNKNOWN.name());
  }

  static AgreementForm of(AgreementLine line) {
    AgreementForm form = new AgreementForm();
    form.put("kind", line.kind().name());
    form.put("signed", line.signed() == null ? null : line.signed().toString());
    form.put("subject", line.subject());
    form.setParties(line.parties().stream().map(EntityLine::code).toList());
    String until = line.until().date().map(PartialDate::toString).orElse(null);
    form.put("until", until);
    form.put("ending", until == null ? line.until().kind().name() : KNOWN);
    Reminder reminder = line.reminder();
    form.put("remindOn", reminder.on() == null ? null : reminder.on().toString());
    form.put("remindMonths", reminder.months() == null ? null : reminder.months().toString());
    return form;
  }

  EditAgreement edit(UUID ref, long version, Function<String, UUID> entity) {
    List<UUID> parties = getParties().stream().map(code -> known(entity.apply(code))).toList();
    return new EditAgreement(
        ref,
        version,
        AgreementKind.valueOf(value("kind")),
        parties,
        date("signed"),
        until(),
        new Reminder(remindOn(), remindMonths()),
        value("subject"));
  }

  private static UUID known(UUID entity) {
    if (entity == null) {
      throw new FieldException(PARTIES, "directory.entity.unknown");
    }
    return entity;
  }

  private Bound until() {
    return switch (value("ending")) {
      case KNOWN -> {
        PartialDate until = date("until");
        if (until == null) {
          throw new FieldException("until", "shared.required");
        }
        yield Bound.at(until);
      }
      case "OPEN" -> Bound.open();
      case null, default -> Bound.unknown();
    };
  }

  private PartialDate date(String field) {
    try {
      return value(field) == null ? null : PartialDate.parse(value(field));
    } catch (DomainException e) {
      throw new FieldException(field, e.reason().key(), value(field));
    }
  }

  private LocalDate remindOn() {
    try {
      return value("remindOn") == null ? null : LocalDate.parse(value("remindOn"));
    } catch (DateTimeParseException e) {
      throw new FieldException("remindOn", "shared.date.malformed", value("remindOn"));
    }
  }

  private Integer remindMonths() {
    try {
      return value("remindMonths") == null ? null : Integer.valueOf(value("remindMonths"));
    } catch (NumberFormatException e) {
      throw new FieldException("remindMonths", "shared.number.malformed", value("remindMonths"));
    }
  }

  /** The codes of the parties in their order. */
  public List<String> getParties() {
    return value(PARTIES) == null ? List.of() : List.of(value(PARTIES).split(";"));
  }

  public void setParties(List<String> codes) {
    Stream<String> chosen = codes == null ? Stream.of() : codes.stream();
    put(PARTIES, chosen.filter(code -> !code.isBlank()).collect(Collectors.joining(";")));
  }
}
