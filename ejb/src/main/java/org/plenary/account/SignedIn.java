package org.plenary.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * What is known of somebody who has signed in.
 *
 * @param ref the account
 * @param login its login
 * @param displayName how the person is shown
 * @param entityRef the State or organization that it speaks for, or null
 * @param roles its roles
 * @param language the language that it reads
 * @param passwordChangedAt when the password was set that was given at sign-in
 * @param stage where the sign-in stands
 * @param factorProved whether the provider proved a second factor at sign-in
 */
public record SignedIn(
    UUID ref,
    String login,
    String displayName,
    UUID entityRef,
    List<String> roles,
    Language language,
    Instant passwordChangedAt,
    SignInStage stage,
    boolean factorProved)
    implements Serializable {
  static SignedIn of(Account account, SignInStage stage) {
    return of(account, stage, false);
  }

  static SignedIn of(Account account, SignInStage stage, boolean factorProved) {
    return new SignedIn(
        account.ref(),
        account.login(),
        account.displayName(),
        account.entityRef(),
        List.copyOf(account.roles()),
        account.language(),
        account.passwordChangedAt(),
        stage,
        factorProved);
  }

  /** Whether everything is open that the roles open. */
  public boolean isDone() {
    return stage == SignInStage.DONE;
  }

  /** The same with what the provider has said of a second factor. */
  public SignedIn withFactorProved(boolean proved) {
    return new SignedIn(
        ref, login, displayName, entityRef, roles, language, passwordChangedAt, stage, proved);
  }

  /** The same once the second factor was given or enrolled. */
  public SignedIn done() {
    return new SignedIn(
        ref,
        login,
        displayName,
        entityRef,
        roles,
        language,
        passwordChangedAt,
        SignInStage.DONE,
        factorProved);
  }
}
