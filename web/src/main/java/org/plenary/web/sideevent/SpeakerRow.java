package org.plenary.web.sideevent;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** A speaker as typed: somebody chosen among the people of the organizer, or a name. */
public class SpeakerRow implements Serializable {
  private static final long serialVersionUID = 1L;
  private String person;
  private String name;
  private AppearanceRole role = AppearanceRole.SPEAKER;
  private String title;
  private String organization;
  private LocalizedText titles = LocalizedText.empty();
  private LocalizedText organizations = LocalizedText.empty();

  /** An empty line. */
  SpeakerRow() {}

  SpeakerRow(AppearanceLine line) {
    person = line.person() == null ? null : line.person().toString();
    name = line.name();
    role = line.role();
    titles = line.title();
    organizations = line.organization();
    title = titles.in(Language.EN);
    organization = organizations.in(Language.EN);
  }

  boolean isBlank() {
    return TypedTexts.isBlank(person) && TypedTexts.isBlank(name);
  }

  AppearanceLine line() {
    UUID ref = TypedTexts.isBlank(person) ? null : TypedTexts.ref(person);
    return new AppearanceLine(
        ref,
        ref == null ? name : null,
        role,
        typed(title, titles),
        typed(organization, organizations));
  }

  /** Translations stay as long as the text does. */
  private static LocalizedText typed(String text, LocalizedText known) {
    String stripped = text == null ? "" : text.strip();
    return stripped.equals(known.in(Language.EN)) ? known : LocalizedText.english(stripped);
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
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

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getOrganization() {
    return organization;
  }

  public void setOrganization(String organization) {
    this.organization = organization;
  }
}
