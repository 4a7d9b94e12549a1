package org.plenary.web.directory.organization;

import java.util.UUID;
import java.util.function.Function;
import org.plenary.directory.delegation.DelegationDetail;
import org.plenary.directory.delegation.EditDelegation;
import org.plenary.web.directory.FormFields;

/** What is typed of a delegation. */
public class DelegationForm extends FormFields {
  private static final long serialVersionUID = 1L;

  DelegationForm() {
    super("accreditedTo", "mailbox");
  }

  static DelegationForm of(DelegationDetail detail) {
    DelegationForm form = new DelegationForm();
    form.put("accreditedTo", detail.accreditedTo() == null ? null : detail.accreditedTo().code());
    form.put("mailbox", detail.mailbox());
    return form;
  }

  EditDelegation edit(UUID organization, long version, Function<String, UUID> find) {
    String code = value("accreditedTo");
    return new EditDelegation(
        organization, version, code == null ? null : find.apply(code), value("mailbox"));
  }
}
