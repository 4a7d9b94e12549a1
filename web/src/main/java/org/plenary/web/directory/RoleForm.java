package org.plenary.web.directory;

import org.plenary.directory.Capacity;
import org.plenary.directory.RoleKind;
import org.plenary.directory.RoleRow;

/** What is typed of a role. Dates may be a year, a month or a day. */
public class RoleForm extends PeriodFields {
  private static final long serialVersionUID = 1L;

  RoleForm() {
    super("title", "kind", "capacity");
    put("capacity", Capacity.FULL.name());
  }

  static RoleForm of(RoleRow row) {
    RoleForm form = new RoleForm();
    form.put("title", row.title());
    form.put("kind", row.kind().name());
    form.put("capacity", row.capacity().name());
    form.put(row.period());
    return form;
  }

  String title() {
    return value("title");
  }

  /** Null where it is left to the title. */
  RoleKind kind() {
    return value("kind") == null ? null : RoleKind.valueOf(value("kind"));
  }

  Capacity capacity() {
    return Capacity.valueOf(value("capacity"));
  }
}
