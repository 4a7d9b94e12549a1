package org.plenary.web.mail.template;

import java.io.Serializable;
import java.util.Locale;
import org.plenary.mail.template.LanguageSheet;
import org.plenary.mail.template.TemplateSheet;
import org.plenary.mail.template.TemplateState;
import org.plenary.shared.Language;

/** What the address of the page says: which purpose, of which event, in which two languages. */
public class TemplateAddress implements Serializable {
  private static final long serialVersionUID = 1L;

  private String purpose;
  private String event;
  private String from;
  private String to;

  /** Chooses the languages that are not given: English beside the reader's, or what is stale. */
  void complete(TemplateSheet sheet, Language reader) {
    Language source = language(from, Language.EN);
    Language likely =
        sheet.languages().stream()
            .filter(one -> one.state() == TemplateState.STALE && one.language() != source)
            .map(LanguageSheet::language)
            .findFirst()
            .orElse(reader);
    Language target = language(to, likely);
    if (target == source) {
      target = source == Language.EN ? Language.FR : Language.EN;
    }
    from = source.code();
    to = target.code();
  }

  private static Language language(String code, Language otherwise) {
    return code == null ? otherwise : Language.of(code.toLowerCase(Locale.ROOT)).orElse(otherwise);
  }

  Language left() {
    return language(from, Language.EN);
  }

  Language right() {
    return language(to, Language.FR);
  }

  boolean hasEvent() {
    return event != null && !event.isBlank();
  }

  /** Where the same is with other languages. */
  public String with(Language source, Language target) {
    return "template.xhtml?purpose="
        + purpose
        + (hasEvent() ? "&event=" + event : "")
        + "&from="
        + source.code()
        + "&to="
        + target.code();
  }

  /** Where the list is. */
  public String getList() {
    return "templates.xhtml" + (hasEvent() ? "?event=" + event : "");
  }

  public Language getLeft() {
    return left();
  }

  public Language getRight() {
    return right();
  }

  public String getPurpose() {
    return purpose == null ? "" : purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose == null ? "" : purpose;
  }

  public String getEvent() {
    return event;
  }

  public void setEvent(String event) {
    this.event = event;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
