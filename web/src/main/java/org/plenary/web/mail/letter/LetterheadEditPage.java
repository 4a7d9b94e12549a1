package org.plenary.web.mail.letter;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.plenary.mail.letter.LetterEditing;
import org.plenary.mail.letter.LetterheadText;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.Comparison;
import org.plenary.web.directory.FormFields;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.ReaderTexts;

/** The name and the address of the office above its letters. */
@Named
@ViewScoped
public class LetterheadEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String ADDRESS = "address";

  @Inject private LetterEditing letters;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;

  private long version;
  private Fields form;
  private Map<String, String> read;
  private Comparison comparison;

  /** Reads it. */
  public void load() {
    form = stored();
    read = form.copy();
  }

  private Fields stored() {
    LetterheadText head = letters.head();
    version = head.version();
    return new Fields(head);
  }

  /** Saves; shows both versions if somebody else did meanwhile. */
  public String save() {
    boolean[] done = new boolean[1];
    messages.accepted(
        "form",
        () -> {
          try {
            letters.saveHead(form.head(version));
            done[0] = true;
          } catch (StaleException e) {
            Fields theirs = stored();
            comparison = new Comparison(form, read, theirs, this::label, (name, value) -> value);
            read = theirs.copy();
          }
        });
    return done[0] ? "letterhead.xhtml?faces-redirect=true&saved=true" : null;
  }

  private String label(String name) {
    return ADDRESS.equals(name)
        ? texts.get("letter.address")
        : texts.get("layout.language." + Language.valueOf(name).code());
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public Fields getForm() {
    return form;
  }

  /** Both versions, if somebody else saved one meanwhile; else null. */
  public Comparison getComparison() {
    return comparison;
  }

  /** The head as it is typed. */
  public static class Fields extends FormFields {
    private static final long serialVersionUID = 1L;

    Fields(LetterheadText head) {
      for (Language language : Language.values()) {
        put(language.name(), head.name().exactly(language));
      }
      put(ADDRESS, head.address());
    }

    LetterheadText head(long version) {
      Map<Language, String> names = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        if (value(language.name()) != null) {
          names.put(language, value(language.name()));
        }
      }
      return new LetterheadText(version, LocalizedText.of(names), value(ADDRESS));
    }
  }
}
