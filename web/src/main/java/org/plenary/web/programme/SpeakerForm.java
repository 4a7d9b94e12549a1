package org.plenary.web.programme;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.Confirmation;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.web.shared.Texts;

/**
 * Someone in a session as it was typed: a person chosen from the directory, or a name. Of title and
 * organization the English text is typed; the other languages stay as long as the English does.
 */
public class SpeakerForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private SpeakerChoice who;
  private AppearanceRole role = AppearanceRole.PANELLIST;
  private Confirmation confirmation = Confirmation.NOT_ASKED;
  private LocalizedText titles = LocalizedText.empty();
  private LocalizedText organizations = LocalizedText.empty();
  private String title;
  private String organization;

  /** An empty line. */
  SpeakerForm() {}

  /**
   * @param name of the person of the directory, or null
   */
  SpeakerForm(AppearanceLine line, String name) {
    who =
        line.person() == null
            ? SpeakerChoice.named(line.name())
            : new SpeakerChoice(line.person(), name == null ? "–" : name, null);
    role = line.role();
    confirmation = line.confirmation();
    speaksAs(line.title(), line.organization());
  }

  /** Fills in the capacity in which the person speaks. */
  final void speaksAs(LocalizedText newTitle, LocalizedText newOrganization) {
    titles = newTitle;
    organizations = newOrganization;
    title = newTitle.in(Language.EN);
    organization = newOrganization.in(Language.EN);
  }

  boolean isBlank() {
    return who == null;
  }

  AppearanceLine line() {
    return new AppearanceLine(
        who.person(),
        who.person() == null ? who.name() : null,
        role,
        typed(title, titles),
        typed(organization, organizations),
        confirmation);
  }

  private static LocalizedText typed(String text, LocalizedText known) {
    String stripped = text == null ? "" : text.strip();
    return stripped.equals(known.in(Language.EN)) ? known : LocalizedText.english(stripped);
  }

  /** "Chair: Ilse Brandauer, Director, Example Institute, confirmed". */
  String words(Texts texts) {
    return texts.of("programme", role)
        + ": "
        + Stream.of(who.name(), title, organization, texts.of("programme", confirmation))
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(", "));
  }

  /** Ref of the chosen person, or null. */
  UUID person() {
    return who == null ? null : who.person();
  }

  public SpeakerChoice getWho() {
    return who;
  }

  /** Somebody else does not keep the translations of the one before. */
  public void setWho(SpeakerChoice newWho) {
    if (!Objects.equals(newWho, who)) {
      titles = LocalizedText.empty();
      organizations = LocalizedText.empty();
    }
    who = newWho;
  }

  public AppearanceRole getRole() {
    return role;
  }

  public void setRole(AppearanceRole role) {
    this.role = role;
  }

  public Confirmation getConfirmation() {
    return confirmation;
  }

  public void setConfirmation(Confirmation confirmation) {
    this.confirmation = confirmation;
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
