package org.plenary.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.Period;

/**
 * What is known of somebody who has signed in.
 *
 * @param ref the account
 * @param login its login
 * @param displayName how the person is shown
 * @param entities by role the State or organization that it speaks for in it
 * @param roles its roles on that day
 * @param language the language that it reads
 * @param passwordChangedAt when the password was set that was given at sign-in
 * @param stage where the sign-in stands
 * @param factorProved whether the provider proved a second factor at sign-in
 * @param day on which these are its roles
 * @param periods of the roles in the directory on which some of them rest
 */
public record SignedIn(
    UUID ref,
    String login,
    String displayName,
    Map<String, UUID> entities,
    List<String> roles,
    Language language,
    Instant passwordChangedAt,
    SignInStage stage,
    boolean factorProved,
    LocalDate day,
    Map<UUID, Period> periods)
    implements Serializable {
  private static final long serialVersionUID = 2L;

  static SignedIn of(Account account, SignInStage stage, Standing standing) {
    return of(account, stage, standing, false);
  }

  static SignedIn of(Account account, SignInStage stage, Standing standing, boolean factorProved) {
    return new SignedIn(
        account.ref(),
        account.login(),
        account.displayName(),
        standing.entities(),
        List.copyOf(standing.roles()),
        account.language(),
        account.passwordChangedAt(),
        stage,
        factorProved,
        standing.day(),
        standing.periods());
  }

  public SignedIn {
    boolean opensNothing = stage == SignInStage.DONE && roles.isEmpty();
    stage = opensNothing ? SignInStage.NO_ROLE : stage;
  }

  /** Whether everything is open that the roles open. */
  public boolean isDone() {
    return stage == SignInStage.DONE;
  }

  /** The same with what the provider has said of a second factor. */
  public SignedIn withFactorProved(boolean proved) {
    return new SignedIn(
        ref,
        login,
        displayName,
        entities,
        roles,
        language,
        passwordChangedAt,
        stage,
        proved,
        day,
        periods);
  }

  /** The same once the second factor was given or enrolled. */
  public SignedIn done() {
    return new SignedIn(
        ref,
        login,
        displayName,
        entities,
        roles,
        language,
        passwordChangedAt,
        SignInStage.DONE,
        factorProved,
        day,
        periods);
  }
}
