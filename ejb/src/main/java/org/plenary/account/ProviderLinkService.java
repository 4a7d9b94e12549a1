package org.plenary.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.shared.Roles;

/** The accounts at the provider that accounts are linked to, kept by administrators. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ProviderLinkService {
  @Inject private AccountRepository accounts;
  @Inject private ProviderLinks links;
  @Inject private SessionStore sessions;
  @Inject private AccountMail mail;
  @Inject private AuditTrail auditTrail;

  /** What an account is linked to; nothing before its first sign-in through the provider. */
  public Optional<ProviderLinkRow> of(UUID account) {
    return Optional.ofNullable(links.of(accounts.byRef(account)))
        .map(link -> new ProviderLinkRow(link.issuer(), link.linkedAt()));
  }

  /**
   * Ends the link and the account's sessions, and tells its owner by mail. The next sign-in through
   * the provider links anew by address.
   */
  public void unlink(UUID ref) {
    Account account = accounts.byRef(ref);
    ProviderLink link = links.of(account);
    if (link == null) {
      return;
    }
    links.remove(link);
    sessions.endOthers(account, null);
    auditTrail.record("Account", ref, "UPDATE", "providerAccount", link.linkedAt(), null);
    mail.notice(account, account.mail(), "providerUnlinked");
  }
}
