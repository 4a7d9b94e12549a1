package org.plenary.web.followup;

import java.util.UUID;
import org.plenary.directory.partnership.ContributionKind;
import org.plenary.directory.partnership.ContributionLine;
import org.plenary.directory.partnership.EditContribution;
import org.plenary.shared.FieldException;
import org.plenary.web.directory.FormFields;

/** What is typed of a contribution. */
public class ContributionForm extends FormFields {
  private static final long serialVersionUID = 1L;

  ContributionForm() {
    super("state", "kind", "purpose", "firstYear", "lastYear");
    put("kind", ContributionKind.FUNDING.name());
  }

  static ContributionForm of(ContributionLine line) {
    ContributionForm form = new ContributionForm();
    form.put("state", line.state().code());
    form.put("kind", line.kind().name());
    form.put("purpose", line.purpose());
    form.put("firstYear", String.valueOf(line.firstYear()));
    form.put("lastYear", String.valueOf(line.lastYear()));
    return form;
  }

  EditContribution edit(UUID ref, long version, UUID state) {
    int first = year("firstYear");
    int last = value("lastYear") == null ? first : year("lastYear");
    return new EditContribution(
        ref,
        version,
        state,
        ContributionKind.valueOf(value("kind")),
        value("purpose"),
        first,
        last);
  }

  private int year(String field) {
    if (value(field) == null) {
      throw new FieldException(field, "shared.required");
    }
    try {
      return Integer.parseInt(value(field));
    } catch (NumberFormatException e) {
      throw new FieldException(field, "shared.number.malformed", value(field));
    }
  }
}
