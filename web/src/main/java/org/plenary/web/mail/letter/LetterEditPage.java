package org.plenary.web.mail.letter;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.correspondence.CorrespondenceRow;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.mail.letter.EditLetter;
import org.plenary.mail.letter.LetterEditing;
import org.plenary.mail.letter.LetterService;
import org.plenary.mail.letter.LetterText;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.Comparison;
import org.plenary.web.directory.FormFields;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderTexts;

/** The text of a letter, language by language, with its print. */
@Named
@ViewScoped
public class LetterEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CorrespondenceService correspondence;
  @Inject private LetterService letters;
  @Inject private LetterEditing editing;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;
  @Inject private Reader reader;
  @Inject private HttpServletRequest request;

  private String ref;
  private String language;
  private Language chosen;
  private transient CorrespondenceRow entry;
  private transient List<LetterText> stored;
  private LetterText letter;
  private Fields form;
  private Map<String, String> read;
  private Comparison comparison;

  /** Reads the letter, or what it begins with. */
  public void load() {
    entry = correspondence.detail(Addresses.ref(ref)).row();
    if (!isLetter()) {
      throw new NotFoundException();
    }
    stored = letters.of(entry.ref());
    chosen = chosen();
    letter = stored().orElseGet(this::begun);
    form = new Fields(letter);
    read = form.copy();
  }

  private Language chosen() {
    return Language.of(language)
        .or(() -> stored.stream().map(LetterText::language).findFirst())
        .orElseGet(reader::language);
  }

  private Optional<LetterText> stored() {
    return stored.stream().filter(text -> text.language() == chosen).findFirst();
  }

  private LetterText begun() {
    return isEditable()
        ? editing.start(entry.ref(), chosen)
        : new LetterText(null, 0, entry.ref(), chosen, "", "", "");
  }

  /** Whether the reader may change the text. */
  public boolean isEditable() {
    return getEntry().isDraft() && request.isUserInRole(Roles.OFFICER);
  }

  private boolean isLetter() {
    return entry.isDraft() || entry.number() != null;
  }

  /** Stores the text; shows both versions if somebody else did meanwhile. */
  public String save() {
    UUID about = Addresses.ref(ref);
    boolean[] done = new boolean[1];
    messages.accepted(
        "form",
        () -> {
          try {
            editing.save(form.edit(about, chosen, letter.version()));
            done[0] = true;
          } catch (StaleException e) {
            stored = letters.of(about);
            letter = stored().orElseGet(() -> editing.start(about, chosen));
            Fields theirs = new Fields(letter);
            comparison =
                new Comparison(
                    form,
                    read,
                    theirs,
                    name -> texts.get("letter." + name),
                    (name, value) -> value);
            read = theirs.copy();
          }
        });
    return done[0] ? self() : null;
  }

  /** Takes the text in this language away. */
  public String remove() {
    boolean removed =
        messages.accepted(
            "remove", () -> editing.remove(Addresses.ref(ref), chosen, letter.version()));
    return removed ? self() : null;
  }

  private String self() {
    return "letter.xhtml?faces-redirect=true&ref=" + ref + "&language=" + chosen.code();
  }

  public CorrespondenceRow getEntry() {
    if (entry == null) {
      entry = correspondence.detail(Addresses.ref(ref)).row();
    }
    return entry;
  }

  /** Whether there is a text in a language. */
  public boolean has(Language one) {
    return texts().stream().anyMatch(text -> text.language() == one);
  }

  /** Whether there is anything to print. */
  public boolean isPrintable() {
    return !texts().isEmpty();
  }

  private List<LetterText> texts() {
    if (stored == null) {
      stored = letters.of(Addresses.ref(ref));
    }
    return stored;
  }

  /** Whether the text of this language is stored. */
  public boolean isStored() {
    return letter.ref() != null;
  }

  public List<HistoryEntry> getHistory() {
    return letters.history(Addresses.ref(ref));
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public Language getChosen() {
    return chosen;
  }

  public Fields getForm() {
    return form;
  }

  /** Both versions, if somebody else saved one meanwhile; else null. */
  public Comparison getComparison() {
    return comparison;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  /** A letter as it is typed. */
  public static class Fields extends FormFields {
    private static final long serialVersionUID = 1L;

    Fields(LetterText text) {
      put("subject", text.subject());
      put("body", text.body());
      put("signatory", text.signatory());
    }

    EditLetter edit(UUID about, Language language, long version) {
      return new EditLetter(
          about, language, version, value("subject"), value("body"), value("signatory"));
    }
  }
}
