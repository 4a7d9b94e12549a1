package org.plenary.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.account.AccountDetail;
import org.plenary.account.AccountService;
import org.plenary.account.ApiTokenIssued;
import org.plenary.account.ApiTokenRequest;
import org.plenary.account.ApiTokenScope;
import org.plenary.account.ApiTokenService;

/**
 * A new API token, of the reader or, for an administrator, of an account: {@code ?account=}. The
 * token is shown in the answer to the form itself and kept nowhere: neither in the session nor for
 * a page to come back to.
 */
@Named
@ViewScoped
public class ApiTokenNewPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_DAYS = 90;

  @Inject private ApiTokenService tokens;
  @Inject private AccountService accounts;

  private final UUID key = UUID.randomUUID();
  private String account;
  private String holder;
  private String name;
  private List<String> scopes = new ArrayList<>();
  private int days = USUAL_DAYS;
  private transient ApiTokenIssued issued;

  /** Finds out whose token it will be. */
  public void load() {
    if (account != null) {
      AccountDetail detail = accounts.detail(ApiTokenAddress.ref(account));
      holder = detail.displayName();
    }
  }

  /** Makes the token. */
  public void create() {
    Set<ApiTokenScope> wanted =
        scopes.stream()
            .flatMap(code -> ApiTokenScope.of(code).stream())
            .collect(Collectors.toSet());
    ApiTokenRequest request = new ApiTokenRequest(key, name, wanted, days);
    issued =
        account == null
            ? tokens.create(request)
            : tokens.createFor(ApiTokenAddress.ref(account), request);
  }

  /** The token just made, else null. */
  public String getToken() {
    return issued == null ? null : issued.token();
  }

  public ApiTokenScope[] getAllScopes() {
    return ApiTokenScope.values();
  }

  /** How long tokens are made for. */
  public int[] getAllDays() {
    return new int[] {7, 30, USUAL_DAYS, 180, 365};
  }

  /** The address of the list. */
  public String getList() {
    return ApiTokenAddress.list(account);
  }

  /** The name of the account's holder, null for the reader's own. */
  public String getHolder() {
    return holder;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<String> getScopes() {
    return scopes;
  }

  public void setScopes(List<String> scopes) {
    this.scopes = scopes;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
