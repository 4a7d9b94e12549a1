package org.plenary.web.mail.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenary.mail.mailing.BodiesTo;
import org.plenary.mail.mailing.EditMailing;
import org.plenary.mail.mailing.MailingDetail;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.web.directory.FormFields;

/** What is typed of a mailing: subject and body once in each language. */
public class MailingForm extends FormFields {
  private static final long serialVersionUID = 1L;

  MailingForm() {
    super(names());
    put("bodiesTo", BodiesTo.MAILBOX.name());
  }

  private static String[] names() {
    List<String> names = new ArrayList<>(List.of("audience", "bodiesTo", "event", "note"));
    for (Language language : Language.values()) {
      names.add(language.code() + "-subject");
      names.add(language.code() + "-body");
    }
    return names.toArray(String[]::new);
  }

  static MailingForm of(MailingDetail detail) {
    MailingForm form = new MailingForm();
    form.put("audience", detail.audienceKind() + ":" + detail.audienceKey());
    form.put("bodiesTo", detail.bodiesTo().name());
    form.put("event", detail.event() == null ? null : detail.event().ref().toString());
    form.put("note", detail.note());
    for (Language language : Language.values()) {
      form.put(language.code() + "-subject", detail.subject().exactly(language));
      form.put(language.code() + "-body", detail.body().exactly(language));
    }
    return form;
  }

  /** Goes to this audience, unless another one is chosen. */
  void to(String audience) {
    put("audience", audience);
  }

  /** Whether anything is typed in a language. */
  public boolean isTyped(Language language) {
    return value(language.code() + "-subject") != null || value(language.code() + "-body") != null;
  }

  EditMailing edit(UUID ref, long version) {
    String audience = value("audience");
    if (audience == null || !audience.contains(":")) {
      throw new FieldException("audience", "shared.required");
    }
    return new EditMailing(
        ref,
        version,
        value("event") == null ? null : UUID.fromString(value("event")),
        audience.substring(0, audience.indexOf(':')),
        audience.substring(audience.indexOf(':') + 1),
        value("bodiesTo") == null ? BodiesTo.MAILBOX : BodiesTo.valueOf(value("bodiesTo")),
        texts("-subject"),
        texts("-body"),
        value("note"));
  }

  private LocalizedText texts(String name) {
    LocalizedText text = LocalizedText.empty();
    for (Language language : Language.values()) {
      text = text.with(language, value(language.code() + name));
    }
    return text;
  }
}
