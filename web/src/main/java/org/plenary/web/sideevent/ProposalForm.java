package org.plenary.web.sideevent;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.sideevent.Contact;
import org.plenary.sideevent.ProposalDetail;
import org.plenary.sideevent.ProposalFacts;
import org.plenary.sideevent.RoomSetup;

/** What stands in the fields of the form of a proposal, as it was typed. */
public class ProposalForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LINES = 3;
  private static final int MOST_LINES = 12;

  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<SpeakerRow> speakers = new ArrayList<>();
  private Map<String, String> title = TypedTexts.shown(LocalizedText.empty());
  private Map<String, String> summary = TypedTexts.shown(LocalizedText.empty());
  private List<String> interpretation = new ArrayList<>();
  private List<String> preferred = new ArrayList<>();
  private List<String> coOrganizers = new ArrayList<>();

  /** An empty form. */
  static ProposalForm empty() {
    ProposalForm form = new ProposalForm();
    form.addLines();
    return form;
  }

  static ProposalForm of(ProposalDetail detail) {
    ProposalForm form = new ProposalForm();
    ProposalFacts facts = detail.facts();
    form.title = TypedTexts.shown(facts.title());
    form.summary = TypedTexts.shown(facts.summary());
    facts.speakers().forEach(line -> form.speakers.add(new SpeakerRow(line)));
    form.addLines();
    form.values.put("capacity", facts.capacity() == null ? null : facts.capacity().toString());
    form.values.put("setup", facts.setup() == null ? null : facts.setup().name());
    form.values.put("equipment", facts.equipment());
    form.values.put("contactName", facts.contact().name());
    form.values.put("contactMail", facts.contact().mail());
    form.values.put("contactPhone", facts.contact().phone());
    form.interpretation.addAll(facts.interpretation().stream().map(Language::code).toList());
    form.preferred.addAll(facts.preferred().stream().map(UUID::toString).toList());
    detail.coOrganizers().stream()
        .filter(one -> one.entity() != null)
        .forEach(one -> form.coOrganizers.add(one.entity().code()));
    return form;
  }

  private void addLines() {
    int lines = Math.min(MOST_LINES, speakers.size() + LINES);
    while (speakers.size() < lines) {
      speakers.add(new SpeakerRow());
    }
  }

  /**
   * What was typed, read; a field that cannot be read is refused.
   *
   * @param entity the State or organization of a code
   */
  ProposalFacts facts(Function<String, UUID> entity) {
    String setup = values.get("setup");
    return new ProposalFacts(
        TypedTexts.text(title),
        TypedTexts.text(summary),
        speakers.stream().filter(one -> !one.isBlank()).map(SpeakerRow::line).toList(),
        TypedTexts.number("capacity", values.get("capacity")),
        TypedTexts.isBlank(setup) ? null : RoomSetup.valueOf(setup),
        values.get("equipment"),
        interpretation.stream().map(code -> Language.of(code).orElseThrow()).toList(),
        new Contact(
            values.get("contactName"), values.get("contactMail"), values.get("contactPhone")),
        preferred.stream().map(TypedTexts::ref).toList(),
        coOrganizers.stream().map(entity).toList());
  }

  /** What stands in the simple fields, by name. */
  public Map<String, String> getValues() {
    return values;
  }

  public List<SpeakerRow> getSpeakers() {
    return speakers;
  }

  public Map<String, String> getTitle() {
    return title;
  }

  public Map<String, String> getSummary() {
    return summary;
  }

  public List<String> getInterpretation() {
    return interpretation;
  }

  public void setInterpretation(List<String> interpretation) {
    this.interpretation = some(interpretation);
  }

  public List<String> getPreferred() {
    return preferred;
  }

  public void setPreferred(List<String> preferred) {
    this.preferred = some(preferred);
  }

  public List<String> getCoOrganizers() {
    return coOrganizers;
  }

  public void setCoOrganizers(List<String> coOrganizers) {
    this.coOrganizers = some(coOrganizers);
  }

  private static List<String> some(List<String> given) {
    return given == null ? new ArrayList<>() : given;
  }
}
