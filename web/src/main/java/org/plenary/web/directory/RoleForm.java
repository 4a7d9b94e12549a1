package org.plenary.web.directory;

import org.plenary.directory.Capacity;
import org.plenary.directory.RoleRow;
import org.plenary.shared.Bound;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;

/** What is typed of a role. Dates may be a year, a month or a day. */
public class RoleForm extends FormFields {
  private static final long serialVersionUID = 1L;
  private static final String KNOWN = "KNOWN";

  RoleForm() {
    super("title", "capacity", "from", "ending", "to");
    put("ending", Bound.Kind.OPEN.name());
    put("capacity", Capacity.FULL.name());
  }

  static RoleForm of(RoleRow row) {
    RoleForm form = new RoleForm();
    form.put("title", row.title());
    form.put("capacity", row.capacity().name());
    form.put("from", row.period().from().date().map(PartialDate::toString).orElse(null));
    String to = row.period().to().date().map(PartialDate::toString).orElse(null);
    form.put("to", to);
    form.put("ending", to == null ? row.period().to().kind().name() : KNOWN);
    return form;
  }

  String title() {
    return value("title");
  }

  Capacity capacity() {
    return Capacity.valueOf(value("capacity"));
  }

  /**
   * When it is held.
   *
   * @throws FieldException on {@code from} or {@code to}
   */
  Period period() {
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
