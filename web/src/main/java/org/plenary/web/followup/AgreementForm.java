package org.plenary.web.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.plenary.directory.partnership.AgreementKind;
import org.plenary.directory.partnership.AgreementLine;
import org.plenary.directory.partnership.EditAgreement;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.PartialDate;
import org.plenary.web.directory.FormFields;

/** What is typed of an agreement. */
public class AgreementForm extends FormFields {
  private static final long serialVersionUID = 1L;
  private static final String PARTY = "party";
  private static final int ROOM = 4;

  private final List<String> partyNames = new ArrayList<>();

  AgreementForm(int parties) {
    super("kind", "signed", "subject");
    put("kind", AgreementKind.CO_OPERATION_PROTOCOL.name());
    for (int i = 1; i <= Math.max(ROOM, parties + 1); i++) {
      partyNames.add(PARTY + i);
      put(PARTY + i, null);
    }
  }

  static AgreementForm of(AgreementLine line) {
    AgreementForm form = new AgreementForm(line.parties().size());
    form.put("kind", line.kind().name());
    form.put("signed", line.signed() == null ? null : line.signed().toString());
    form.put("subject", line.subject());
    for (int i = 0; i < line.parties().size(); i++) {
      form.put(PARTY + (i + 1), line.parties().get(i).code());
    }
    return form;
  }

  EditAgreement edit(UUID ref, long version, Function<String, UUID> entity) {
    List<UUID> parties = new ArrayList<>();
    for (String name : partyNames) {
      if (value(name) != null) {
        parties.add(entity.apply(value(name)));
      }
    }
    return new EditAgreement(
        ref, version, AgreementKind.valueOf(value("kind")), parties, signed(), value("subject"));
  }

  private PartialDate signed() {
    try {
      return value("signed") == null ? null : PartialDate.parse(value("signed"));
    } catch (DomainException e) {
      throw new FieldException("signed", e.reason().key(), value("signed"));
    }
  }

  /** The names of the fields for parties. */
  public List<String> getPartyNames() {
    return partyNames;
  }
}
