package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.plenary.shared.Language;
import org.plenary.shared.Settings;
import org.plenary.shared.mail.MailContext;
import org.plenary.shared.mail.MailWriter;
import org.plenary.shared.mail.Outbox;
import org.plenary.shared.mail.OutboxMail;
import org.plenary.shared.mail.WrittenMail;

/**
 * Mails about accounts, in the language of the account, written in the transaction of the use case.
 *
 * <p>The token of a link stands in the query of its address. The server's access log keeps paths
 * without queries, the pages send no referrer, and the outbox forgets the token once the mail has
 * left; a fragment would be safer still, but its page would need a script. The address begins with
 * the setting PLENARY_PUBLIC_URL, never with what a request says.
 */
@Dependent
class AccountMail {
  @Inject private Outbox outbox;
  @Inject private MailWriter writer;
  @Inject private Settings settings;

  /** Invites somebody to choose the first password. */
  void invitation(Account account, String token) {
    link(account, account.mail(), "invitation", LinkPurpose.INVITATION, token, "");
  }

  /** Lets somebody choose another password. */
  void forgotten(Account account, String token) {
    link(account, account.mail(), "forgotten", LinkPurpose.PASSWORD, token, "");
  }

  /** Asks at the old address whether the new one is right. */
  void oldAddress(Account account, String newMail, String token) {
    link(account, account.mail(), "oldAddress", LinkPurpose.OLD_ADDRESS, token, newMail);
  }

  /** Asks at the new address whether it is there. */
  void newAddress(Account account, String newMail, String token) {
    link(account, newMail, "newAddress", LinkPurpose.NEW_ADDRESS, token, newMail);
  }

  /** Tells the owner of an account, if there is an address, what has changed. */
  void notice(Account account, String recipient, String kind) {
    if (recipient != null) {
      String address = settings.publicUrl() + "/signin.xhtml";
      write(account, recipient, kind, address, account.mail());
    }
  }

  /** The work of writing to an account that is not there, without a trace. */
  void pretend(Account nobody, String token) {
    link(nobody, "nobody@plenary.invalid", "forgotten", LinkPurpose.PASSWORD, token, "");
    outbox.withdraw(nobody.ref());
  }

  private void link(
      Account account,
      String recipient,
      String kind,
      LinkPurpose purpose,
      String token,
      String newMail) {
    write(account, recipient, kind, address(account.language(), purpose, token), newMail);
  }

  private String address(Language language, LinkPurpose purpose, String token) {
    return "%s/%s/account/%s?token=%s"
        .formatted(settings.publicUrl(), language.code(), purpose.page(), token);
  }

  private void write(
      Account account, String recipient, String kind, String address, String newMail) {
    Map<String, String> values = AccountPurposes.values(kind);
    values.put("name", account.displayName());
    values.put("account", account.login());
    values.computeIfPresent("link", (field, any) -> address);
    values.computeIfPresent("address", (field, any) -> newMail);
    String purpose = AccountPurposes.key(kind);
    WrittenMail text = writer.write(purpose, null, account.language(), values);
    outbox.write(
        OutboxMail.to(recipient, account.language(), text, account.ref())
            .in(MailContext.of(purpose, null)));
  }
}
