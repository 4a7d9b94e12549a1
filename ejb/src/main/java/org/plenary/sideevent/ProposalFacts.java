package org.plenary.sideevent;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.programme.AppearanceLine;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PlainText;

/**
 * What a proposal says.
 *
 * @param title at most 300 characters a language, in one at least
 * @param summary at most 4000 characters a language; needed to submit
 * @param speakers at most 12; with refs of people, or with names typed on the spot
 * @param capacity for how many people, 1 to 5000, or null
 * @param interpretation languages into which it is to be interpreted
 * @param preferred refs of slots of the call, in no order
 * @param coOrganizers refs of States and organizations, at most 10
 */
public record ProposalFacts(
    LocalizedText title,
    LocalizedText summary,
    List<AppearanceLine> speakers,
    Integer capacity,
    RoomSetup setup,
    String equipment,
    List<Language> interpretation,
    Contact contact,
    List<UUID> preferred,
    List<UUID> coOrganizers) {
  private static final int MAX_SPEAKERS = 12;
  private static final int MAX_CO_ORGANIZERS = 10;
  private static final int MAX_CAPACITY = 5000;
  private static final int MAX_EQUIPMENT = 1000;

  public ProposalFacts {
    title = SideEventTexts.checked("title", title, SideEventTexts.TITLE, false);
    summary = SideEventTexts.checked("summary", summary, SideEventTexts.LONG, true);
    speakers = speakers == null ? List.of() : List.copyOf(speakers);
    interpretation = interpretation == null ? List.of() : List.copyOf(interpretation);
    preferred = preferred == null ? List.of() : List.copyOf(preferred);
    coOrganizers = coOrganizers == null ? List.of() : coOrganizers.stream().distinct().toList();
    equipment = SideEventTexts.orNull(equipment);
    contact = contact == null ? new Contact(null, null, null) : contact;
    if (title.isEmpty()) {
      throw new FieldException("title", "shared.required");
    }
    if (capacity != null && (capacity < 1 || capacity > MAX_CAPACITY)) {
      throw new FieldException("capacity", "sideevent.capacity.range", MAX_CAPACITY);
    }
    String complaint = PlainText.Validator.complaint(equipment, MAX_EQUIPMENT, true);
    if (complaint != null) {
      throw new FieldException("equipment", complaint, MAX_EQUIPMENT);
    }
    if (speakers.size() > MAX_SPEAKERS) {
      throw new FieldException("speakers", "sideevent.speakers.tooMany", MAX_SPEAKERS);
    }
    if (coOrganizers.size() > MAX_CO_ORGANIZERS) {
      throw new FieldException("coOrganizers", "sideevent.coOrganizers.tooMany", MAX_CO_ORGANIZERS);
    }
  }

  /**
   * Refuses what may be a draft, but not be submitted.
   *
   * @throws FieldException fields {@code summary}, {@code contactMail}, {@code capacity}
   */
  void expectComplete() {
    if (summary.isEmpty()) {
      throw new FieldException("summary", "sideevent.submit.summary");
    }
    if (capacity == null) {
      throw new FieldException("capacity", "sideevent.submit.capacity");
    }
    if (contact.mail() == null) {
      throw new FieldException("contactMail", "sideevent.submit.contact");
    }
  }

  /** The same with names hidden in its texts. */
  ProposalFacts hiding(UnaryOperator<String> texts) {
    return new ProposalFacts(
        title.map(texts),
        summary.map(texts),
        speakers.stream().map(line -> hiding(line, texts)).toList(),
        capacity,
        setup,
        equipment == null ? null : texts.apply(equipment),
        interpretation,
        contact.name() == null ? contact : contact.named(texts.apply(contact.name())),
        preferred,
        coOrganizers);
  }

  private static AppearanceLine hiding(AppearanceLine line, UnaryOperator<String> texts) {
    return new AppearanceLine(
        line.person(),
        line.name() == null ? null : texts.apply(line.name()),
        line.role(),
        line.title().map(texts),
        line.organization().map(texts),
        line.confirmation());
  }
}
