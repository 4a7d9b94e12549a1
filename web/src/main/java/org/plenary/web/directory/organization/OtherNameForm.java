package org.plenary.web.directory.organization;

import java.util.UUID;
import org.plenary.directory.naming.EditOtherName;
import org.plenary.directory.naming.NameUse;
import org.plenary.directory.naming.OtherNameRow;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.web.directory.PeriodFields;

/** What is typed of a former or alternative name. */
public class OtherNameForm extends PeriodFields {
  private static final long serialVersionUID = 1L;

  OtherNameForm() {
    super("use", "language", "name");
    put("use", NameUse.FORMER.name());
    put("language", Language.EN.code());
    put("ending", "UNKNOWN");
  }

  static OtherNameForm of(OtherNameRow row) {
    OtherNameForm form = new OtherNameForm();
    form.put("use", row.use().name());
    form.put("language", row.language().code());
    form.put("name", row.name());
    form.put(row.period());
    return form;
  }

  EditOtherName edit(UUID ref, long version, UUID subject) {
    Language language =
        Language.of(value("language"))
            .orElseThrow(() -> new FieldException("language", "shared.required"));
    return new EditOtherName(
        ref, version, subject, NameUse.valueOf(value("use")), language, value("name"), period());
  }
}
