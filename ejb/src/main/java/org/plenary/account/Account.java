package org.plenary.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.Roles;

/**
 * Somebody who may sign in. Created by an administrator; disabled rather than deleted, since the
 * audit trail names it. The password is a {@link Credential} of its own, which the audit trail does
 * not see.
 */
@Entity
@Table(name = "account")
public class Account extends org.plenary.shared.Aggregate {
  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
  private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,255}");

  @Column(name = "login", nullable = false, updatable = false)
  private String login;

  @Column(name = "display_name", nullable = false)
  private String displayName;

  @Column(name = "roles", nullable = false)
  private String roles;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false)
  private Language language;

  @Column(name = "mail")
  private String mail;

  @Column(name = "enabled", nullable = false)
  private boolean enabled = true;

  @Column(name = "password_changed_at", nullable = false)
  private Instant passwordChangedAt;

  protected Account() {}

  /**
   * An enabled account.
   *
   * @param login two to sixty small letters, digits, dots, hyphens and underscores; never changes
   * @throws FieldException on {@code login}, key {@code account.login.malformed}; and as {@link
   *     #describe}, {@link #grant}
   */
  public Account(
      String login, String displayName, Collection<String> roles, Language language, Instant now) {
    this.login = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
    if (!LOGIN.matcher(this.login).matches()) {
      throw new FieldException("login", "account.login.malformed");
    }
    describe(displayName, null, language);
    grant(roles);
    this.passwordChangedAt = Objects.requireNonNull(now);
  }

  /**
   * How the account is shown and written to.
   *
   * @throws FieldException on {@code displayName}, key {@code shared.required}; on {@code mail},
   *     key {@code account.mail.malformed}
   */
  public final void describe(String newDisplayName, String newMail, Language newLanguage) {
    if (newDisplayName == null || newDisplayName.isBlank()) {
      throw new FieldException("displayName", "shared.required");
    }
    mail = address(newMail);
    displayName = newDisplayName.strip();
    language = Objects.requireNonNull(newLanguage);
  }

  /**
   * An address as an account keeps it; null if there is none.
   *
   * @throws FieldException on {@code mail}, key {@code account.mail.malformed}
   */
  static String address(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    if (!MAIL.matcher(typed.strip()).matches()) {
      throw new FieldException("mail", "account.mail.malformed");
    }
    return typed.strip();
  }

  /**
   * Gives it exactly these roles. Those in which it speaks for somebody open nothing by themselves:
   * that rests on its {@link Mandate}s.
   *
   * @throws FieldException on {@code roles}
   */
  public final void grant(Collection<String> newRoles) {
    Set<String> wanted = new LinkedHashSet<>(newRoles);
    if (wanted.isEmpty()) {
      throw new FieldException("roles", "account.roles.none");
    }
    if (!Roles.OF_ACCOUNTS.containsAll(wanted)) {
      throw new FieldException("roles", "account.roles.unknown");
    }
    if (wanted.equals(Set.of(Roles.PROTECTED_READER))) {
      throw new FieldException("roles", "account.roles.protectedReaderAlone");
    }
    roles = String.join(",", Roles.OF_ACCOUNTS.stream().filter(wanted::contains).toList());
  }

  /** Nobody signs in with it any more; whoever is signed in with it is signed out soon. */
  public void disable() {
    enabled = false;
  }

  /** It may be used again. */
  public void enable() {
    enabled = true;
  }

  /**
   * Notes that the password was changed: who is signed in with the old one is signed out soon.
   *
   * @throws DomainException key {@code account.disabled} if it is disabled
   */
  void passwordChanged(Instant now) {
    if (!enabled) {
      throw new DomainException("account.disabled");
    }
    passwordChangedAt = now;
  }

  public String login() {
    return login;
  }

  public String displayName() {
    return displayName;
  }

  /**
   * Its roles, whether or not its mandates open them today, in the order of {@link
   * Roles#OF_ACCOUNTS}.
   */
  public List<String> roles() {
    return Arrays.asList(roles.split(","));
  }

  public Language language() {
    return language;
  }

  public String mail() {
    return mail;
  }

  public boolean isEnabled() {
    return enabled;
  }

  /** When the password was set, to the microsecond. */
  public Instant passwordChangedAt() {
    return passwordChangedAt;
  }
}
