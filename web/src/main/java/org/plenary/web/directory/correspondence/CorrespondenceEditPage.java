package org.plenary.web.directory.correspondence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.correspondence.CorrespondenceDetail;
import org.plenary.directory.correspondence.CorrespondenceEditing;
import org.plenary.directory.correspondence.CorrespondenceFilter;
import org.plenary.directory.correspondence.CorrespondenceKind;
import org.plenary.directory.correspondence.CorrespondenceRow;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.directory.correspondence.Direction;
import org.plenary.directory.correspondence.Party;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Retry;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.Comparison;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.ReaderTexts;

/**
 * An entry being edited or made; a new one may answer another, or be with somebody already. A stale
 * edit shows both versions.
 */
@Named
@ViewScoped
public class CorrespondenceEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SUGGESTIONS = 8;

  @Inject private CorrespondenceService correspondence;
  @Inject private CorrespondenceEditing editing;
  @Inject private CorrespondenceWords words;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;
  @Inject private Clock clock;

  private String ref;
  private String with;
  private String answers;
  private CorrespondenceForm form;
  private Map<String, String> read;
  private Comparison comparison;
  private long version;
  private String number;

  /** Reads the entry to be edited, or what is known of the new one. */
  public void load() {
    if (!isNew()) {
      form = stored();
    } else if (answers != null && !answers.isBlank()) {
      form = CorrespondenceForm.answering(correspondence.detail(uuid(answers)).row(), today());
    } else {
      form = CorrespondenceForm.on(today());
      if (with != null && !with.isBlank()) {
        form.setParties(uuid(with).toString());
      }
    }
    read = form.copy();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  private CorrespondenceForm stored() {
    CorrespondenceDetail detail = correspondence.detail(uuid(ref));
    version = detail.version();
    number = detail.row().number();
    return CorrespondenceForm.of(detail);
  }

  /** Saves; shows both versions if the entry has changed since. */
  public String save() {
    UUID[] saved = new UUID[1];
    messages.accepted(
        "form",
        () -> {
          try {
            saved[0] =
                Retry.onTransient(
                    () -> editing.save(form.edit(isNew() ? null : uuid(ref), version)));
          } catch (StaleException e) {
            compare();
          }
        });
    return saved[0] == null ? null : "correspondenceview.xhtml?faces-redirect=true&ref=" + saved[0];
  }

  private void compare() {
    CorrespondenceForm theirs = stored();
    comparison =
        new Comparison(
            form, read, theirs, name -> texts.get("correspondence." + name), this::shown);
    read = theirs.copy();
  }

  private String shown(String name, String value) {
    return switch (name) {
      case "kind" -> texts.constant("directory", CorrespondenceKind.valueOf(value));
      case "direction" -> texts.constant("directory", Direction.valueOf(value));
      case CorrespondenceForm.PARTIES ->
          correspondence
              .parties(Arrays.stream(value.split(";")).map(UUID::fromString).toList())
              .stream()
              .map(words::name)
              .collect(Collectors.joining(", "));
      case CorrespondenceForm.ANSWER_TO -> correspondence.detail(uuid(value)).row().subject();
      case CorrespondenceForm.AWAITED -> texts.get("layout.yes");
      case "dueBy" -> words.colleague(value);
      default -> value;
    };
  }

  /** Entries in which these words stand, the latest first, without this one. */
  public List<CorrespondenceRow> findEntries(String typed) {
    return correspondence
        .list(CorrespondenceFilter.named(typed), new PageRequest(0, SUGGESTIONS))
        .rows()
        .stream()
        .filter(row -> !row.ref().toString().equals(ref))
        .toList();
  }

  /** An entry in a line. */
  public String label(CorrespondenceRow row) {
    return (row.number() == null ? row.day().toString() : row.number()) + " · " + row.subject();
  }

  public List<Party> getParties() {
    return correspondence.parties(form.getParties());
  }

  public void setParties(List<Party> parties) {
    form.setParties(parties == null ? List.of() : parties);
  }

  /** The entry that this one answers, or null. */
  public CorrespondenceRow getAnswerTo() {
    return form.getAnswerTo() == null ? null : correspondence.detail(form.getAnswerTo()).row();
  }

  public void setAnswerTo(CorrespondenceRow other) {
    form.setAnswerTo(other == null ? null : other.ref());
  }

  /** Number of the register; null if it has none: with one some fields stay as they are. */
  public String getNumber() {
    return number;
  }

  public boolean isNew() {
    return ref == null || ref.isBlank();
  }

  public CorrespondenceForm getForm() {
    return form;
  }

  /** Both versions, if somebody else saved one meanwhile; else null. */
  public Comparison getComparison() {
    return comparison;
  }

  /** Those who can see to it; somebody who is no longer there stays where they stand. */
  public Map<String, String> getColleagues() {
    Map<String, String> all = new LinkedHashMap<>(words.getColleagues());
    String present = form.getValues().get("dueBy");
    if (present != null && !present.isBlank()) {
      all.putIfAbsent(present, present);
    }
    return all;
  }

  public CorrespondenceKind[] getKinds() {
    return CorrespondenceKind.values();
  }

  public Direction[] getDirections() {
    return Direction.values();
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getWith() {
    return with;
  }

  public void setWith(String with) {
    this.with = with;
  }

  public String getAnswers() {
    return answers;
  }

  public void setAnswers(String answers) {
    this.answers = answers;
  }
}
