package org.plenary.web.directory;

import java.util.stream.Stream;
import org.plenary.shared.Bound;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;

/**
 * A form with a period: {@code from}, empty where unknown, {@code ending}, and the day, month or
 * year {@code to} where the end is known.
 */
public abstract class PeriodFields extends FormFields {
  private static final long serialVersionUID = 1L;
  private static final String KNOWN = "KNOWN";

  /**
   * @param names of the fields beside those of the period
   */
  protected PeriodFields(String... names) {
    super(
        Stream.concat(Stream.of(names), Stream.of("from", "ending", "to")).toArray(String[]::new));
    put("ending", Bound.Kind.OPEN.name());
  }

  protected final void put(Period period) {
    put("from", period.from().date().map(PartialDate::toString).orElse(null));
    String to = period.to().date().map(PartialDate::toString).orElse(null);
    put("to", to);
    put("ending", to == null ? period.to().kind().name() : KNOWN);
  }

  /**
   * When it is held.
   *
   * @throws FieldException on {@code from} or {@code to}
   */
  protected final Period period() {
    Bound begin = value("from") == null ? Bound.unknown() : Bound.at(date("from"));
    Bound end =
        switch (value("ending")) {
          case KNOWN -> Bound.at(date("to"));
          case "OPEN" -> Bound.open();
          default -> Bound.unknown();
        };
    return Period.of(begin, end);
  }

  private PartialDate date(String field) {
    String text = value(field);
    if (text == null) {
      throw new FieldException(field, "shared.required");
    }
    try {
      return PartialDate.parse(text);
    } catch (DomainException e) {
      throw new FieldException(field, e.reason().key(), text);
    }
  }
}
