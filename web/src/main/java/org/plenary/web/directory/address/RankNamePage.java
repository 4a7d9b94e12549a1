package org.plenary.web.directory.address;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.plenary.directory.address.RankRow;
import org.plenary.directory.address.RankService;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.Comparison;
import org.plenary.web.directory.FormFields;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.ReaderTexts;

/** A rank being named, entered or removed. */
@Named
@ViewScoped
public class RankNamePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "ranks.xhtml?faces-redirect=true";

  @Inject private RankService ranks;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;

  private String ref;
  private String code;
  private RankRow rank;
  private Names form = new Names(LocalizedText.empty());
  private Map<String, String> read = form.copy();
  private Comparison comparison;

  /** Reads the rank, if there is one. */
  public void load() {
    if (!isNew()) {
      form = stored();
      read = form.copy();
    }
  }

  private Names stored() {
    rank = ranks.rank(Addresses.ref(ref));
    return new Names(rank.name());
  }

  /** Saves; shows both versions if somebody else did meanwhile. */
  public String save() {
    boolean[] done = new boolean[1];
    messages.accepted(
        "form",
        () -> {
          try {
            if (isNew()) {
              ranks.add(code, form.name());
            } else {
              ranks.rename(rank.ref(), rank.version(), form.name());
            }
            done[0] = true;
          } catch (StaleException e) {
            Names theirs = stored();
            comparison =
                new Comparison(
                    form, read, theirs, name -> texts.get(label(name)), (name, value) -> value);
            read = theirs.copy();
          }
        });
    return done[0] ? LIST : null;
  }

  private static String label(String name) {
    return "layout.language." + Language.valueOf(name).code();
  }

  /** Removes a rank that nobody has. */
  public String remove() {
    boolean removed = messages.accepted("remove", () -> ranks.remove(rank.ref(), rank.version()));
    return removed ? LIST : null;
  }

  public boolean isNew() {
    return ref == null || ref.isBlank();
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public Names getForm() {
    return form;
  }

  /** Both versions, if somebody else saved one meanwhile; else null. */
  public Comparison getComparison() {
    return comparison;
  }

  public RankRow getRank() {
    return rank;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  /** The names of a rank as they are typed. */
  public static class Names extends FormFields {
    private static final long serialVersionUID = 1L;

    Names(LocalizedText name) {
      for (Language language : Language.values()) {
        put(language.name(), name.exactly(language));
      }
    }

    LocalizedText name() {
      Map<Language, String> names = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        names.put(language, value(language.name()));
      }
      return LocalizedText.of(names);
    }
  }
}
