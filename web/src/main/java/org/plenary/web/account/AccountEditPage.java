package org.plenary.web.account;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plenary.account.AccountDetail;
import org.plenary.account.AccountService;
import org.plenary.account.ChangeAccount;
import org.plenary.account.CreateAccount;
import org.plenary.account.ProviderLinkService;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;
import org.plenary.web.shared.ReaderDates;
import org.plenary.web.shared.ReaderTexts;

/** A new account, or one to change: {@code ?ref=}. */
@Named
@ViewScoped
public class AccountEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  static final String ADDRESS = "/app/account/edit.xhtml?ref=";

  @Inject private AccountService accounts;
  @Inject private ProviderLinkService providerLinks;
  @Inject private DirectoryService directory;
  @Inject private ReaderTexts texts;
  @Inject private ReaderDates dates;
  @Inject private Clock clock;

  private String ref;
  private long version;
  private boolean enabled = true;
  private boolean invited;
  private Instant factorSince;
  private String providerLink;
  private AccountForm form = new AccountForm();

  /** Reads the account. */
  public void load() {
    if (ref == null || FacesContext.getCurrentInstance().isPostback()) {
      return;
    }
    AccountDetail account = accounts.detail(accountRef());
    version = account.version();
    enabled = account.enabled();
    invited = account.invited();
    factorSince = account.factorSince();
    providerLink = linkInWords();
    form = AccountForm.of(account);
  }

  /** Saves, and shows what is stored. */
  public void save() throws IOException {
    UUID entity = entityRef();
    if (isNew()) {
      UUID created =
          accounts.create(
              new CreateAccount(
                  form.getLogin(),
                  form.getDisplayName(),
                  form.getRoles(),
                  entity,
                  form.getLanguage(),
                  form.getMail(),
                  form.getPassword()));
      say(form.isInvitation() ? "account.invite.sent" : "account.created");
      go(created);
      return;
    }
    accounts.change(
        new ChangeAccount(
            accountRef(),
            version,
            form.getDisplayName(),
            form.getRoles(),
            entity,
            form.getLanguage(),
            form.getMail()));
    say("account.saved");
    go(accountRef());
  }

  /** Enables or disables it. */
  public void toggle() throws IOException {
    accounts.setEnabled(accountRef(), !enabled);
    say("account.saved");
    go(accountRef());
  }

  /** Sends another invitation. */
  public void inviteAgain() throws IOException {
    accounts.inviteAgain(accountRef());
    say("account.invite.sent");
    go(accountRef());
  }

  /** Removes the second factor that its owner has lost. */
  public void removeFactor() throws IOException {
    accounts.removeFactor(accountRef());
    say("account.factor.removed");
    go(accountRef());
  }

  /** Ends its link to an account at the provider. */
  public void unlink() throws IOException {
    providerLinks.unlink(accountRef());
    say("provider.account.unlinked");
    go(accountRef());
  }

  /** Since when it is linked to an account at the provider, and which one, in words; or null. */
  public String getProviderLink() {
    return providerLink;
  }

  private String linkInWords() {
    return providerLinks
        .of(accountRef())
        .map(link -> texts.of("provider.account.since", dates.moment(link.since()), link.issuer()))
        .orElse(null);
  }

  /** Since when it has a second factor, or null. */
  public Instant getFactorSince() {
    return factorSince;
  }

  /** Until when the invitation holds, in words. */
  public String getInvitation() {
    return accounts
        .invitedUntil(accountRef())
        .filter(clock.instant()::isBefore)
        .map(until -> texts.of("account.invite.until", dates.moment(until)))
        .orElseGet(() -> texts.get("account.invite.over"));
  }

  /** Sets a new password. */
  public void resetPassword() throws IOException {
    accounts.resetPassword(accountRef(), form.getPassword());
    say("account.password.resetDone");
    go(accountRef());
  }

  UUID accountRef() {
    try {
      return UUID.fromString(ref);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  private UUID entityRef() {
    if (form.getEntity() == null) {
      return null;
    }
    return directory
        .entityByCode(form.getEntity().strip().toUpperCase(Locale.ROOT))
        .map(EntityLine::ref)
        .orElseThrow(() -> new FieldException("entity", "account.entity.unknown"));
  }

  private void say(String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    String text = texts.get(key);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
  }

  private static void go(UUID account) throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect(ADDRESS + account);
  }

  /** What happened to it. */
  public List<HistoryEntry> getHistory() {
    return isNew() ? List.of() : accounts.history(accountRef());
  }

  public boolean isNew() {
    return ref == null;
  }

  public boolean isInvited() {
    return invited;
  }

  public boolean isEnabled() {
    return enabled;
  }

  public List<String> getAllRoles() {
    return Roles.OF_ACCOUNTS;
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public AccountForm getForm() {
    return form;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
