package org.plenary.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Replaces the hash of a password that stays the same. Called at sign-in only. */
@Stateless
@PermitAll
public class CredentialChange {
  @Inject private AccountRepository accounts;

  /** Stores a hash of the same password made with today's parameters. */
  public void rehash(UUID accountRef, String hash) {
    accounts.credential(accounts.byRef(accountRef)).replace(hash);
    accounts.flush();
  }
}
