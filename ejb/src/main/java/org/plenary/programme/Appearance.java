package org.plenary.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.shared.Aggregate;
import org.plenary.shared.LocalizedText;

/** Someone in a session: a person of the directory, or a name. Replaced, but for hidden names. */
@Entity
@Table(name = "programme_appearance")
public class Appearance extends Aggregate {
  @Column(name = "position", nullable = false)
  private int position;

  @Column(name = "person_ref")
  private UUID personRef;

  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false)
  private AppearanceRole role;

  @Column(name = "title")
  private LocalizedText title;

  @Column(name = "organization")
  private LocalizedText organization;

  @Enumerated(EnumType.STRING)
  @Column(name = "confirmation", nullable = false)
  private Confirmation confirmation;

  protected Appearance() {}

  Appearance(int position, AppearanceLine line) {
    this.position = position;
    personRef = line.person();
    name = line.name();
    role = line.role();
    title = line.title();
    organization = line.organization();
    confirmation = line.confirmation();
  }

  /** Hides a name that was typed. */
  void hide(NameMark mark, String publicName) {
    if (name != null && mark.isOf(name)) {
      name = publicName;
    }
  }

  /** Hides a name wherever it was typed. */
  void hide(UnaryOperator<String> texts) {
    String named = name == null ? null : texts.apply(name);
    if (named != null && !named.equals(name)) {
      name = named;
    }
    LocalizedText titled = title == null ? null : title.map(texts);
    if (titled != null && !titled.equals(title)) {
      title = titled;
    }
    LocalizedText located = organization == null ? null : organization.map(texts);
    if (located != null && !located.equals(organization)) {
      organization = located;
    }
  }

  AppearanceLine line() {
    return new AppearanceLine(personRef, name, role, title, organization, confirmation);
  }
}
