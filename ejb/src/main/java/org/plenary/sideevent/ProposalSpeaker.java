package org.plenary.sideevent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.shared.Aggregate;
import org.plenary.shared.LocalizedText;

/** Somebody who is to speak: a person of the directory, or a name. Replaced as a whole. */
@Entity
@Table(name = "side_event_speaker")
public class ProposalSpeaker extends Aggregate {
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

  protected ProposalSpeaker() {}

  ProposalSpeaker(int position, AppearanceLine line) {
    this.position = position;
    personRef = line.person();
    name = line.name();
    role = line.role();
    title = line.title();
    organization = line.organization();
  }

  AppearanceLine line() {
    return new AppearanceLine(personRef, name, role, title, organization);
  }
}
