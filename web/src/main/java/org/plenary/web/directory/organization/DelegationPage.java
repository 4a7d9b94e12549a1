package org.plenary.web.directory.organization;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.delegation.DelegationDetail;
import org.plenary.directory.delegation.DelegationService;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.web.directory.EntityFinder;
import org.plenary.web.directory.FormFields;

/** What a Permanent Delegation or Mission is accredited to, and its mailbox, being edited. */
@Named
@ViewScoped
public class DelegationPage extends EntityRecordPage {
  private static final long serialVersionUID = 1L;

  @Inject private DelegationService delegations;
  @Inject private DirectoryService directory;
  @Inject private EntityFinder finder;

  @Override
  protected FormFields blank() {
    return stored();
  }

  @Override
  protected FormFields stored() {
    List<DelegationDetail> found = delegations.of(List.of(getEntity().ref()));
    DelegationDetail detail = found.stream().findFirst().orElseThrow(NotFoundException::new);
    stored(detail.version(), true);
    return DelegationForm.of(detail);
  }

  @Override
  protected void store() {
    delegations.save(((DelegationForm) getForm()).edit(getEntity().ref(), version(), this::find));
  }

  private UUID find(String code) {
    return directory
        .entityByCode(code)
        .map(EntityLine::ref)
        .orElseThrow(() -> new FieldException("accreditedTo", "directory.entity.unknown"));
  }

  /** What is recorded of a delegation is emptied, not removed. */
  @Override
  protected void delete() {
    throw new NotFoundException();
  }

  @Override
  protected String label(String field) {
    return texts().get("organization." + field);
  }

  @Override
  protected String shown(String field, String value) {
    return "accreditedTo".equals(field) ? finder.label(value) : value;
  }
}
