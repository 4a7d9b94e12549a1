package org.plenary.web.followup;

import java.util.UUID;
import org.plenary.directory.partnership.ContributionKind;
import org.plenary.directory.partnership.ContributionLine;
import org.plenary.directory.partnership.EditContribution;
import org.plenary.directory.partnership.Money;
import org.plenary.shared.FieldException;
import org.plenary.web.directory.FormFields;

/** What is typed of a contribution. */
public class ContributionForm extends FormFields {
  private static final long serialVersionUID = 1L;

  ContributionForm() {
    super(
        "donor",
        "kind",
        "purpose",
        "project",
        "amount",
        "currency",
        "inKind",
        "person",
        "firstYear",
        "lastYear");
    put("kind", ContributionKind.FUNDING.name());
  }

  /**
   * @param person who was seconded, or null
   */
  static ContributionForm of(ContributionLine line, UUID person) {
    ContributionForm form = new ContributionForm();
    form.put("donor", line.donor().code());
    form.put("kind", line.kind().name());
    form.put("purpose", line.purpose());
    form.put("project", line.project());
    if (line.money() != null) {
      form.put("amount", line.money().amount().toPlainString());
      form.put("currency", line.money().currency());
    }
    form.put("inKind", line.inKind());
    form.put("person", person == null ? null : person.toString());
    form.put("firstYear", String.valueOf(line.firstYear()));
    form.put("lastYear", String.valueOf(line.lastYear()));
    return form;
  }

  EditContribution edit(UUID ref, long version, UUID donor) {
    int first = year("firstYear");
    int last = value("lastYear") == null ? first : year("lastYear");
    return new EditContribution(
        ref,
        version,
        donor,
        ContributionKind.valueOf(value("kind")),
        value("purpose"),
        value("project"),
        Money.typed(value("amount"), value("currency")),
        value("inKind"),
        getPerson(),
        first,
        last);
  }

  UUID getPerson() {
    return value("person") == null ? null : UUID.fromString(value("person"));
  }

  void setPerson(UUID person) {
    put("person", person == null ? null : person.toString());
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
