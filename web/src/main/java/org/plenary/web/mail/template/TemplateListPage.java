package org.plenary.web.mail.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.plenary.mail.template.LanguageSheet;
import org.plenary.mail.template.MailEvent;
import org.plenary.mail.template.TemplateService;
import org.plenary.mail.template.TemplateSheet;
import org.plenary.mail.template.TemplateState;
import org.plenary.shared.Language;
import org.plenary.web.directory.Addresses;
import org.plenary.web.shared.ReaderTexts;

/** On which occasions mail is written, and in which languages the office or an event words it. */
@Named
@RequestScoped
public class TemplateListPage {
  @Inject private TemplateService templates;
  @Inject private ReaderTexts texts;

  private String event;
  private String show;
  private MailEvent about;
  private List<TemplateSheet> all = List.of();

  /** Reads the purposes that the reader sees. */
  public void load() {
    UUID ref = event == null || event.isBlank() ? null : Addresses.ref(event);
    about = ref == null ? null : templates.event(ref);
    all = templates.list(ref);
  }

  /** The purposes that are asked for, in the order of their names. */
  public List<TemplateSheet> getRows() {
    TreeMap<String, TemplateSheet> named = new TreeMap<>();
    all.stream()
        .filter(sheet -> isShown(sheet))
        .forEach(
            sheet -> named.put(area(sheet) + "\n" + name(sheet) + sheet.purpose().key(), sheet));
    return List.copyOf(named.values());
  }

  private boolean isShown(TemplateSheet sheet) {
    return switch (show == null ? "" : show) {
      case "STALE" -> sheet.stale() > 0;
      case "OWN" -> sheet.own() > 0;
      case "GAPS" -> sheet.own() > 0 && sheet.own() < Language.values().length;
      default -> true;
    };
  }

  private static String area(TemplateSheet sheet) {
    String key = sheet.purpose().key();
    return key.substring(0, Math.max(0, key.indexOf('.')));
  }

  /** What the purpose is called. */
  public String name(TemplateSheet sheet) {
    return texts.get("mail.purpose." + sheet.purpose().key());
  }

  /** The colour of a state. */
  public String kind(LanguageSheet sheet) {
    return kind(sheet.state());
  }

  static String kind(TemplateState state) {
    return switch (state) {
      case OWN -> "ok";
      case STALE -> "wait";
      case OFFICE, BUILT_IN -> "";
    };
  }

  /** What may be asked for. */
  public Map<String, String> getChoices() {
    Map<String, String> choices = new TreeMap<>();
    for (String choice : List.of("STALE", "OWN", "GAPS")) {
      choices.put(choice, texts.get("mailtemplate.show." + choice));
    }
    return choices;
  }

  /** How many texts are to be looked at. */
  public long getStale() {
    return all.stream().mapToLong(TemplateSheet::stale).sum();
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  /** The event whose mails these are, null for those of the office. */
  public MailEvent getAbout() {
    return about;
  }

  public String getEvent() {
    return event;
  }

  public void setEvent(String event) {
    this.event = event;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }
}
