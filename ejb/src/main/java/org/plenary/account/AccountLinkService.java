package org.plenary.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.Roles;

/**
 * What somebody does with a link from a mail, and asking for one: open to all, since whoever has
 * the token received the mail. Looking at a link changes nothing (rule 17).
 */
@Stateless
@PermitAll
public class AccountLinkService {
  private static final int LONGEST_TYPED = 320;
  private static final int MOST_MAILS = 3;

  @Inject private AccountRepository accounts;
  @Inject private AccountLinks links;
  @Inject private AccountMail mail;
  @Inject private SessionStore sessions;
  @Inject private SignInAttempts attempts;
  @Inject private PasswordHasher hasher;
  @Inject private Standings standings;
  @Inject private Clock clock;

  /**
   * A link as its page shows it.
   *
   * @param page the last part of the page's path: a link for another page is none for this one
   */
  public LinkView look(String token, String page) {
    AccountLink link = links.find(token, page).orElse(null);
    if (link == null) {
      return LinkView.closed(LinkState.UNKNOWN);
    }
    LinkState state = link.state(clock.instant());
    Account account = accounts.byId(link.accountId());
    if (state != LinkState.OPEN) {
      return LinkView.closed(state);
    }
    if (!account.isEnabled()) {
      return LinkView.closed(LinkState.UNKNOWN);
    }
    return isOver(account) ? LinkView.closed(LinkState.ROLE_ENDED) : LinkView.of(link, account);
  }

  /**
   * Asks for a link to choose another password. Who is not there, disabled, without an address or
   * without a role gets the same answer after the same work.
   *
   * @param typed login or mail address
   * @param address the client's
   * @throws DomainException key {@code account.signIn.wait} when this address asked too often
   */
  public void forgotten(String typed, String address) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    attempts.refuseWhileWaiting(Limit.MAILS_BY_ADDRESS, address);
    attempts.failed(Limit.MAILS_BY_ADDRESS, address);
    boolean tooOften = attempts.wait(Limit.MAIL, wanted).isPositive();
    if (tooOften || wanted.length() > LONGEST_TYPED) {
      return;
    }
    attempts.failed(Limit.MAIL, wanted);
    List<Account> found =
        accounts.reachableAs(wanted, MOST_MAILS).stream()
            .filter(account -> !isOver(account))
            .toList();
    found.forEach(account -> mail.forgotten(account, issue(account, LinkPurpose.PASSWORD)));
    if (found.isEmpty()) {
      Account nobody =
          new Account("nobody", "Nobody", List.of(Roles.GATE), Language.EN, clock.instant());
      links.end(nobody, LinkPurpose.PASSWORD);
      mail.pretend(nobody, Secrets.token());
    }
  }

  private String issue(Account account, LinkPurpose purpose) {
    return links.issue(account, purpose, null);
  }

  /**
   * Chooses a password with a link: the first one or another. Ends all sessions of the account and
   * its other links for a password.
   *
   * @throws DomainException key {@code account.LinkState.….text} if the link is not open
   * @throws org.plenary.shared.FieldException on {@code password} for a weak one
   */
  public void choosePassword(String token, String page, String password) {
    AccountLink link = links.use(token, page);
    Account account = enabled(link);
    PasswordRule.check(account.login(), password);
    account.passwordChanged(clock.instant());
    accounts.setCredential(account, hasher.hash(password));
    links.end(account, LinkPurpose.INVITATION, LinkPurpose.PASSWORD);
    sessions.endOthers(account, null);
    attempts.succeeded(Limit.LOGIN, account.login());
    if (link.purpose() == LinkPurpose.PASSWORD) {
      mail.notice(account, account.mail(), "passwordChanged");
    }
    accounts.flush();
  }

  /**
   * Agrees to a new address at the old or at the new one. With the second of the two it holds.
   *
   * @return whether the address has changed now
   * @throws DomainException key {@code account.LinkState.….text} if the link is not open
   */
  public boolean confirmAddress(String token) {
    String page = LinkPurpose.NEW_ADDRESS.page();
    // first the account: of two that agree at once the later one sees the earlier
    links
        .find(token, page)
        .map(AccountLink::accountId)
        .map(accounts::byId)
        .ifPresent(accounts::lock);
    AccountLink link = links.use(token, page);
    Account account = enabled(link);
    LinkPurpose other =
        link.purpose() == LinkPurpose.NEW_ADDRESS
            ? LinkPurpose.OLD_ADDRESS
            : LinkPurpose.NEW_ADDRESS;
    if (links.unused(account, other).isPresent()) {
      return false;
    }
    String old = account.mail();
    account.describe(account.displayName(), link.detail(), account.language());
    mail.notice(account, old, "addressChanged");
    accounts.flush();
    return true;
  }

  private Account enabled(AccountLink link) {
    Account account =
        Optional.of(accounts.byId(link.accountId()))
            .filter(Account::isEnabled)
            .orElseThrow(() -> AccountLinks.closed(LinkState.UNKNOWN));
    if (isOver(account)) {
      throw AccountLinks.closed(LinkState.ROLE_ENDED);
    }
    return account;
  }

  /** Links end with the role (rule 17). */
  private boolean isOver(Account account) {
    return standings.of(account).isOver();
  }
}
