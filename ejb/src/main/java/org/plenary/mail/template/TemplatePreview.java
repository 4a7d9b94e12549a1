package org.plenary.mail.template;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.account.AccountDetail;
import org.plenary.account.OwnAccountService;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonAddressService;
import org.plenary.directory.PersonLine;
import org.plenary.directory.address.FormOfAddress;
import org.plenary.shared.DomainException;
import org.plenary.shared.mail.MailContext;
import org.plenary.shared.mail.MailField;
import org.plenary.shared.mail.MailPurpose;
import org.plenary.shared.mail.Outbox;
import org.plenary.shared.mail.OutboxMail;
import org.plenary.shared.mail.WrittenMail;

/** What a template makes of a person, before it is saved. */
@Stateless
@RolesAllowed({ADMIN, OFFICER, ORGANIZER})
public class TemplatePreview {
  /** Purpose of a mail that somebody sends to themselves, to see it. */
  public static final String TEST = "test";

  @Inject private TemplateRights rights;
  @Inject private DirectoryService directory;
  @Inject private PersonAddressService addresses;
  @Inject private OwnAccountService accounts;
  @Inject private Outbox outbox;

  /**
   * Writes a mail by a text as it is typed.
   *
   * @param personRef somebody of the directory, by public name if protected; null for nobody
   * @param samples what stands for the fields; those that are none of the purpose are passed over
   * @throws org.plenary.shared.FieldException as when it is saved
   */
  public WrittenMail preview(
      @NotNull String purpose,
      UUID eventRef,
      @NotNull EditTemplate text,
      UUID personRef,
      @NotNull Map<String, String> samples) {
    MailPurpose known = rights.purpose(purpose, eventRef);
    MailEvent event = rights.event(eventRef);
    TemplateRules.check(text.prefix(), text.words(), known.fields());
    Map<String, String> values = new HashMap<>(samples);
    if (event != null) {
      values.put("event", event.title().in(text.language()));
    }
    if (personRef != null) {
      putPerson(values, personRef, text);
    }
    List<String> names = known.fields().stream().map(MailField::name).toList();
    values.keySet().retainAll(names);
    return CompiledTemplate.of(text.language(), text.words(), known.fields())
        .write(TemplateWriter.inOrder(known.fields(), text.language(), values));
  }

  private void putPerson(Map<String, String> values, UUID personRef, EditTemplate text) {
    PersonLine person = directory.people(List.of(personRef)).get(personRef);
    if (person == null) {
      throw new DomainException("mailtemplate.person.gone");
    }
    FormOfAddress form =
        addresses.formsOfAddress(List.of(personRef)).get(personRef).get(text.language());
    values.put(MailField.NAME, person.displayName());
    values.put(MailField.SALUTATION, form.salutation());
    values.put(MailField.CLOSE, form.closing());
  }

  /**
   * Sends a mail as {@link #preview} writes it to the address of the caller's own account, marked
   * as a test.
   *
   * @param mark what the subject begins with
   * @return the address
   * @throws DomainException if the account has none
   */
  public String sendTest(
      @NotNull String purpose,
      UUID eventRef,
      @NotNull EditTemplate text,
      UUID personRef,
      @NotNull Map<String, String> samples,
      @NotNull String mark) {
    WrittenMail written = preview(purpose, eventRef, text, personRef, samples);
    AccountDetail own = accounts.detail();
    if (own.mail() == null) {
      throw new DomainException("mailtemplate.test.noAddress");
    }
    WrittenMail marked =
        new WrittenMail(mark + " " + written.subject(), written.text(), written.html());
    outbox.write(
        OutboxMail.to(own.mail(), text.language(), marked, own.ref())
            .in(MailContext.of(TEST, eventRef)));
    return own.mail();
  }
}
