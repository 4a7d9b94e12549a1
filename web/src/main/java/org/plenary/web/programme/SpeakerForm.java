package org.plenary.web.programme;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** Someone in a session as it was typed; other languages of the organization are kept. */
public class SpeakerForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private final UUID person;
  private final LocalizedText organizations;
  private String name;
  private AppearanceRole role;
  private String organization;

  SpeakerForm(AppearanceLine line) {
    person = line.person();
    organizations = line.organization();
    name = line.name();
    role = line.role();
    organization = line.organization().exactly(Language.EN);
  }

  AppearanceLine line() {
    boolean same =
        organization == null
            ? organizations.isEmpty()
            : organization.equals(organizations.exactly(Language.EN));
    return new AppearanceLine(
        person, name, role, same ? organizations : LocalizedText.english(organization));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public AppearanceRole getRole() {
    return role;
  }

  public void setRole(AppearanceRole role) {
    this.role = role;
  }

  public String getOrganization() {
    return organization;
  }

  public void setOrganization(String organization) {
    this.organization = organization;
  }
}
