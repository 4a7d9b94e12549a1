package org.plenary.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.account.AccountDetail;
import org.plenary.account.AccountService;
import org.plenary.account.ApiTokenRow;
import org.plenary.account.ApiTokenScope;
import org.plenary.account.ApiTokenService;
import org.plenary.account.ApiTokenState;
import org.plenary.web.shared.ReaderTexts;

/** The API tokens of the reader, or, for an administrator, of an account: {@code ?account=}. */
@Named
@RequestScoped
public class ApiTokenListPage {
  private static final Map<ApiTokenState, String> KINDS =
      Map.of(
          ApiTokenState.ACTIVE, "ok", ApiTokenState.EXPIRED, "wait", ApiTokenState.REVOKED, "no");

  @Inject private ApiTokenService tokens;
  @Inject private AccountService accounts;
  @Inject private ReaderTexts texts;

  private String account;
  private AccountDetail holder;
  private List<ApiTokenRow> rows;

  /** Reads the tokens. */
  public void load() {
    if (account == null) {
      rows = tokens.own();
    } else {
      holder = accounts.detail(ApiTokenAddress.ref(account));
      rows = tokens.of(holder.ref());
    }
  }

  /** Ends a token and shows the list again. */
  public void revoke(UUID ref) throws IOException {
    if (account == null) {
      tokens.revoke(ref);
    } else {
      tokens.revokeOf(ApiTokenAddress.ref(account), ref);
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    String text = texts.get("apitoken.revoked");
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    faces.getExternalContext().redirect(ApiTokenAddress.list(account));
  }

  /** The tokens; read again where a form was sent. */
  public List<ApiTokenRow> getRows() {
    if (rows == null) {
      load();
    }
    return rows;
  }

  /** The codes of a token's scopes. */
  public String scopes(ApiTokenRow row) {
    return row.scopes().stream()
        .sorted()
        .map(ApiTokenScope::code)
        .collect(Collectors.joining(", "));
  }

  /** The kind of the tag of a token's state. */
  public String kind(ApiTokenRow row) {
    return KINDS.get(row.state());
  }

  /** Whose tokens these are, null for the reader's own. */
  public AccountDetail getHolder() {
    return holder;
  }

  /** The address for a new token. */
  public String getNew() {
    return ApiTokenAddress.creation(account);
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }
}
