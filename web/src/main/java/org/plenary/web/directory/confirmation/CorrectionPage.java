package org.plenary.web.directory.confirmation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.confirmation.CorrectedField;
import org.plenary.directory.confirmation.CorrectionDetail;
import org.plenary.directory.confirmation.CorrectionService;
import org.plenary.directory.confirmation.DecideCorrection;
import org.plenary.directory.confirmation.ReviewedField;
import org.plenary.shared.FieldException;
import org.plenary.shared.Retry;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.directory.LanguageOptions;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.ReaderTexts;

/**
 * A correction: field by field what stood there, what stands there now and what is to stand there.
 * An officer takes all or some of it over, or refuses it with a reason.
 */
@Named
@ViewScoped
public class CorrectionPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CorrectionService corrections;
  @Inject private FormMessages messages;
  @Inject private LanguageOptions languages;
  @Inject private ReaderTexts texts;

  private String ref;
  private long version;
  private long personVersion;
  private HashMap<UUID, Long> roleVersions = new HashMap<>();
  private HashMap<Integer, Boolean> taken = new HashMap<>();
  private String day;
  private String reason;
  private transient CorrectionDetail detail;

  /** Reads the correction; what is as the person saw it is ticked. */
  public void load() {
    read();
    detail.fields().stream()
        .filter(ReviewedField::isPossible)
        .forEach(field -> taken.put(field.number(), !field.isChangedMeanwhile()));
    day = LocalDate.ofInstant(detail.sentAt(), Dates.OFFICE).toString();
  }

  private void read() {
    detail = corrections.detail(Addresses.ref(ref));
    version = detail.version();
    personVersion = detail.entry().version();
    roleVersions = new HashMap<>(detail.roleVersions());
  }

  /** Takes over what is ticked and refuses the rest. */
  public String approve() {
    Set<Integer> chosen = new HashSet<>();
    taken.forEach(
        (number, yes) -> {
          if (Boolean.TRUE.equals(yes)) {
            chosen.add(number);
          }
        });
    return decide(chosen);
  }

  /** Refuses all of it. */
  public String refuse() {
    return decide(Set.of());
  }

  private String decide(Set<Integer> chosen) {
    UUID correction = Addresses.ref(ref);
    boolean decided =
        messages.accepted(
            "form",
            () -> {
              try {
                Retry.onTransient(
                    () ->
                        corrections.decide(
                            new DecideCorrection(
                                correction,
                                version,
                                personVersion,
                                Map.copyOf(roleVersions),
                                chosen,
                                endedOn(),
                                reason)));
              } catch (StaleException e) {
                read();
                throw e;
              }
            });
    return decided ? "confirmation.xhtml?faces-redirect=true&ref=" + ref : null;
  }

  private LocalDate endedOn() {
    try {
      return day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
    } catch (DateTimeParseException e) {
      throw new FieldException("day", "shared.date.malformed", day);
    }
  }

  /** The correction; read again after a refused form. */
  public CorrectionDetail getDetail() {
    if (detail == null) {
      detail = corrections.detail(Addresses.ref(ref));
    }
    return detail;
  }

  /** What can be taken over or not, in its order. */
  public List<ReviewedField> getChanges() {
    return getDetail().fields().stream().filter(one -> one.field().isChange()).toList();
  }

  /** What the person wrote besides, or "". */
  public String getNote() {
    return getDetail().fields().stream()
        .map(ReviewedField::field)
        .filter(field -> !field.isChange())
        .map(CorrectedField::after)
        .findFirst()
        .orElse("");
  }

  /** Whether a role is said to have ended. */
  public boolean isEnding() {
    return getDetail().fields().stream()
        .anyMatch(one -> one.field().field().equals(CorrectedField.ENDED));
  }

  /** The name of a field. */
  public String label(ReviewedField one) {
    return switch (one.field().field()) {
      case CorrectedField.CONTACT -> texts.get("contact.ContactKind." + one.field().kind());
      case CorrectedField.TITLE -> texts.get("directory.role");
      case CorrectedField.ENDED -> one.role() == null ? "" : one.role().title();
      default -> texts.get("directory." + one.field().field());
    };
  }

  /** A value in the reader's words. */
  public String shown(CorrectedField field, String value) {
    if (value == null) {
      return texts.get("confirmation.gone");
    }
    return switch (field.field()) {
      case "languages" -> value.isEmpty() ? "–" : languages.names(List.of(value.split(", ")));
      case "doNotMail", "doNotPhone", "doNotPublish" ->
          texts.get(value.isEmpty() ? "layout.no" : "layout.yes");
      case CorrectedField.ENDED ->
          texts.get(value.isEmpty() ? "confirmation.held" : "confirmation.heldNoMore");
      default -> value.isEmpty() ? "–" : value;
    };
  }

  public Map<Integer, Boolean> getTaken() {
    return taken;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
