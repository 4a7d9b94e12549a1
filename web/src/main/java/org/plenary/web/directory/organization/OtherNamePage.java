package org.plenary.web.directory.organization;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.plenary.directory.NamingService;
import org.plenary.directory.naming.NameUse;
import org.plenary.directory.naming.OtherNameRow;
import org.plenary.web.directory.FormFields;

/** A former or alternative name of a State or an organization being entered or corrected. */
@Named
@ViewScoped
public class OtherNamePage extends EntityRecordPage {
  private static final long serialVersionUID = 1L;

  @Inject private NamingService names;

  @Override
  protected FormFields blank() {
    return new OtherNameForm();
  }

  @Override
  protected FormFields stored() {
    OtherNameRow row = names.name(getEntity().ref(), uuid());
    stored(row.version(), row.imported());
    return OtherNameForm.of(row);
  }

  @Override
  protected void store() {
    names.save(((OtherNameForm) getForm()).edit(uuid(), version(), getEntity().ref()));
  }

  @Override
  protected void delete() {
    names.remove(getEntity().ref(), uuid(), version());
  }

  @Override
  protected String label(String field) {
    return texts().get("use".equals(field) ? "organization.name.use" : "directory." + field);
  }

  @Override
  protected String shown(String field, String value) {
    return switch (field) {
      case "use" -> texts().constant("organization", NameUse.valueOf(value));
      case "language" -> texts().get("layout.language." + value);
      case "ending" -> texts().get("directory.ending." + value);
      default -> value;
    };
  }

  public NameUse[] getUses() {
    return NameUse.values();
  }
}
