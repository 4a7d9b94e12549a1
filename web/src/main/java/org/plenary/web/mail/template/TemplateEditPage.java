package org.plenary.web.mail.template;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonLine;
import org.plenary.mail.template.EditTemplate;
import org.plenary.mail.template.LanguageSheet;
import org.plenary.mail.template.TemplatePreview;
import org.plenary.mail.template.TemplateService;
import org.plenary.mail.template.TemplateSheet;
import org.plenary.mail.template.TemplateState;
import org.plenary.shared.Language;
import org.plenary.shared.StaleException;
import org.plenary.shared.mail.WrittenMail;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.Comparison;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.ReaderTexts;
import org.plenary.web.shared.Texts;

/** The texts of a purpose in two languages beside each other, and what they make of somebody. */
@Named
@ViewScoped
public class TemplateEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_PEOPLE = 10;

  @Inject private TemplateService templates;
  @Inject private TemplatePreview previews;
  @Inject private DirectoryService directory;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;
  @Inject private TemplateSamples samples;
  @Inject private PreviewShelf shelf;

  private final TemplateAddress address = new TemplateAddress();
  private transient TemplateSheet sheet;
  private TemplateForm form;
  private TemplateForm read;
  private Comparison comparison;
  private boolean meaning;
  private String done;
  private PersonLine person;
  private String shownSide = TemplateForm.RIGHT;
  private String shownId;
  private String shownSubject;
  private String shownText;

  /** Reads the texts of both languages. */
  public void load() {
    address.complete(getSheet(), texts.texts().language());
    form = stored();
    read = stored();
    meaning =
        side(TemplateForm.LEFT).state() != TemplateState.STALE
            && side(TemplateForm.RIGHT).state() != TemplateState.STALE;
  }

  private TemplateForm stored() {
    return new TemplateForm(getSheet(), address.left(), address.right());
  }

  /** The purpose in all languages. */
  public TemplateSheet getSheet() {
    if (sheet == null) {
      sheet = templates.sheet(address.getPurpose(), eventRef());
    }
    return sheet;
  }

  private UUID eventRef() {
    return address.hasEvent() ? Addresses.ref(address.getEvent()) : null;
  }

  /** Saves what was changed; shows both versions if somebody else did meanwhile. */
  public void save() {
    done = null;
    shownId = null;
    List<EditTemplate> changed = form.changed(read);
    if (changed.isEmpty()) {
      done = "mailtemplate.unchanged";
      return;
    }
    messages.accepted(
        "form",
        () -> {
          try {
            templates.save(address.getPurpose(), eventRef(), changed, meaning);
            again("mailtemplate.saved");
          } catch (StaleException e) {
            compare();
          }
        });
  }

  private void compare() {
    sheet = null;
    TemplateForm theirs = stored();
    comparison = new Comparison(form, read.copy(), theirs, this::label, (name, value) -> value);
    form.follow(theirs);
    read = theirs;
  }

  private String label(String name) {
    boolean left = name.startsWith(TemplateForm.LEFT);
    String field = name.substring(name.indexOf('_') + 1);
    return texts.get("mailtemplate." + field)
        + " ("
        + (left ? address.left() : address.right()).code()
        + ")";
  }

  /** Says that the text of a side is still right. */
  public void agree(String side) {
    change(
        () ->
            templates.agree(
                address.getPurpose(), eventRef(), side(side).language(), side(side).version()),
        "mailtemplate.agreed");
  }

  /** Takes the text of a side away, so that what is under it is written. */
  public void revert(String side) {
    change(
        () ->
            templates.revert(
                address.getPurpose(), eventRef(), side(side).language(), side(side).version()),
        "mailtemplate.reverted");
  }

  private void change(Runnable action, String said) {
    done = null;
    if (messages.accepted("form", action)) {
      again(said);
    }
  }

  private void again(String said) {
    comparison = null;
    sheet = null;
    shownId = null;
    load();
    done = said;
  }

  /** Shows the mail that the text of a side makes, and saves nothing. */
  public void preview(String side) {
    done = null;
    shownId = null;
    shownSide = side;
    messages.accepted(
        "form",
        () -> {
          EditTemplate text = form.text(side);
          WrittenMail mail =
              previews.preview(
                  address.getPurpose(), eventRef(), text, personRef(), values(text.language()));
          shownSubject = mail.subject();
          shownText = mail.text();
          shownId = shelf.keep(mail.html());
        });
  }

  /** Sends that mail to the reader. */
  public void sendTest() {
    preview(shownSide);
    if (shownId == null) {
      return;
    }
    EditTemplate text = form.text(shownSide);
    messages.accepted(
        "form",
        () -> {
          previews.sendTest(
              address.getPurpose(),
              eventRef(),
              text,
              personRef(),
              values(text.language()),
              "[" + Texts.in(text.language()).get("mailtemplate.test") + "]");
          done = "mailtemplate.test.sent";
        });
  }

  private Map<String, String> values(Language language) {
    return samples.of(getSheet(), language);
  }

  private UUID personRef() {
    return person == null ? null : person.ref();
  }

  /** People for whom the mail can be looked at. */
  public List<PersonLine> find(String query) {
    return directory.findPeople(query, MOST_PEOPLE);
  }

  /** What there is on a side. */
  public LanguageSheet side(String side) {
    return getSheet().in(side.equals(TemplateForm.LEFT) ? address.left() : address.right());
  }

  /** The colour of a state. */
  public String kind(LanguageSheet shown) {
    return TemplateListPage.kind(shown.state());
  }

  /** Languages whose meaning has changed, by name. */
  public String ahead(LanguageSheet shown) {
    return String.join(
        ", ", shown.ahead().stream().map(l -> texts.get("layout.language." + l.code())).toList());
  }

  /** What became of the texts. */
  public List<HistoryEntry> getHistory() {
    return templates.history(address.getPurpose(), eventRef());
  }

  /** Whether something is typed that is not saved. */
  public boolean isUnsaved() {
    return form != null && !form.changed(read).isEmpty();
  }

  public TemplateAddress getAddress() {
    return address;
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public TemplateForm getForm() {
    return form;
  }

  /** Both versions, if somebody else saved one meanwhile; else null. */
  public Comparison getComparison() {
    return comparison;
  }

  public boolean isMeaning() {
    return meaning;
  }

  public void setMeaning(boolean meaning) {
    this.meaning = meaning;
  }

  /** Key of what was done, or null. */
  public String getDone() {
    return done;
  }

  public PersonLine getPerson() {
    return person;
  }

  public void setPerson(PersonLine person) {
    this.person = person;
  }

  /** Under which address the mail is shown, or null if none is. */
  public String getShownId() {
    return shownId;
  }

  public String getShownSubject() {
    return shownSubject;
  }

  public String getShownText() {
    return shownText;
  }

  /** Language of the mail that is shown. */
  public Language getShownLanguage() {
    return side(shownSide).language();
  }
}
