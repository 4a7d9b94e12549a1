package org.plenary.web.directory.address;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.address.AddressFormService;
import org.plenary.directory.address.AddressGender;
import org.plenary.directory.address.AddressTexts;
import org.plenary.directory.address.Addressee;
import org.plenary.directory.address.FormOfAddress;
import org.plenary.directory.address.Placeholder;
import org.plenary.directory.address.RankRow;
import org.plenary.directory.address.RankService;
import org.plenary.shared.Language;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.Comparison;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.ReaderTexts;

/** The forms of address of a rank, in all languages side by side, with what they make of a name. */
@Named
@ViewScoped
public class RankEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RankService ranks;
  @Inject private AddressFormService forms;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;

  private String ref;
  private RankRow rank;
  private AddressFields form = new AddressFields(List.of());
  private Map<String, String> read = form.copy();
  private Comparison comparison;
  private boolean saved;
  private transient Map<AddressGender, Map<Language, FormOfAddress>> previews;

  /** Reads the rank. */
  public void load() {
    rank = ranks.rank(Addresses.ref(ref));
    form = stored();
    read = form.copy();
  }

  private AddressFields stored() {
    return new AddressFields(forms.of(rank.ref()));
  }

  /** Saves; shows both versions if somebody else did meanwhile. */
  public void save() {
    saved = false;
    messages.accepted(
        "form",
        () -> {
          try {
            forms.save(rank.ref(), form.texts());
            comparison = null;
            load();
            preview();
            saved = true;
          } catch (StaleException e) {
            compare();
          }
        });
  }

  private void compare() {
    AddressFields theirs = stored();
    comparison = new Comparison(form, read, theirs, this::label, (name, value) -> value);
    form.follow(theirs);
    read = theirs.copy();
  }

  private String label(String field) {
    for (Language language : Language.values()) {
      for (AddressGender gender : AddressGender.values()) {
        String beginning = language + "_" + gender + "_";
        if (field.startsWith(beginning)) {
          return texts.get("address." + field.substring(beginning.length()))
              + ", "
              + texts.constant("address", gender)
              + " ("
              + language.code()
              + ")";
        }
      }
    }
    return field;
  }

  /** Shows what the typed texts make of a name, and saves nothing. */
  public void preview() {
    saved = false;
    previews = null;
    messages.accepted("form", this::makePreviews);
  }

  private void makePreviews() {
    Map<AddressGender, Map<Language, FormOfAddress>> made = new EnumMap<>(AddressGender.class);
    List<AddressTexts> typed = form.texts();
    for (AddressGender gender : AddressGender.values()) {
      made.put(gender, forms.preview(rank.ref(), typed, sample(gender)));
    }
    previews = made;
  }

  /** What would be said to somebody of this gender, or null while a text is wrong. */
  public FormOfAddress preview(Language language, AddressGender gender) {
    return previews == null ? null : previews.get(gender).get(language);
  }

  private Addressee sample(AddressGender gender) {
    String given = texts.get("address.sample.given");
    String family = texts.get("address.sample.family");
    UUID rankRef = rank.none() ? null : rank.ref();
    return new Addressee(
        rankRef,
        gender,
        null,
        given,
        family,
        given + " " + family,
        texts.get("address.sample.title"));
  }

  public List<HistoryEntry> getHistory() {
    return rank == null ? List.of() : forms.history(rank.ref());
  }

  /** What may stand in braces. */
  public String getPlaceholders() {
    return Placeholder.all();
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public AddressGender[] getGenders() {
    return AddressGender.values();
  }

  public AddressFields getForm() {
    return form;
  }

  /** Both versions, if somebody else saved one meanwhile; else null. */
  public Comparison getComparison() {
    return comparison;
  }

  public RankRow getRank() {
    return rank;
  }

  public boolean isSaved() {
    return saved;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
