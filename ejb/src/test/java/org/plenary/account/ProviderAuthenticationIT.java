package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Language;
import org.plenary.shared.Roles;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** What a session that began through the provider may do later on. */
class ProviderAuthenticationIT extends ContainerTest {
  @Inject private AccountService accounts;
  @Inject private AccountAuthentication authentication;
  @Inject private ProviderAuthentication providers;
  @Inject private ProviderLinkService links;
  @Inject private As.Admin admin;

  private final String login = "it-" + UUID.randomUUID();
  private final String mail = login + "@example.org";

  private UUID anAccount(String role) {
    CreateAccount wanted =
        new CreateAccount(
            login, "Somebody", List.of(role), null, Language.EN, mail, "correct horse battery");
    return admin.call(() -> accounts.create(wanted));
  }

  private SignedIn signIn(boolean factorProved) {
    return providers
        .signIn(new ProviderIdentity("https://id.example.org", login, mail, factorProved))
        .orElseThrow();
  }

  private SignInStage later(SignedIn account) {
    UUID session = authentication.beginSession(account, "");
    return authentication.stillSignedIn(account, session).orElseThrow().stage();
  }

  @Test
  void keepsForTheSessionThatTheProviderHasProvedASecondFactor() {
    anAccount(Roles.ADMIN);
    SignedIn proved = signIn(true);
    assertEquals(SignInStage.DONE, proved.stage());
    assertEquals(SignInStage.DONE, later(proved));
    SignedIn another = signIn(false);
    assertEquals(SignInStage.ENROLMENT, another.stage());
    assertEquals(SignInStage.ENROLMENT, later(another));
  }

  @Test
  void endsTheSessionsOfAnAccountThatIsUnlinked() {
    UUID ref = anAccount(Roles.OFFICER);
    SignedIn account = signIn(false);
    UUID session = authentication.beginSession(account, "");
    assertEquals("https://id.example.org", linked(ref).orElseThrow().issuer());
    admin.call(
        () -> {
          links.unlink(ref);
          links.unlink(ref);
          return null;
        });
    assertTrue(linked(ref).isEmpty());
    assertTrue(authentication.stillSignedIn(account, session).isEmpty());
  }

  private Optional<ProviderLinkRow> linked(UUID ref) {
    return admin.call(() -> links.of(ref));
  }
}
