package org.plenary.web.account.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plenary.shared.Settings;

/**
 * Which provider people may sign in through: the settings {@code PLENARY_OIDC_…}, which the script
 * {@code plenary} checks at start.
 */
@Named
@ApplicationScoped
public class ProviderSettings {
  private static final String PREFIX = "PLENARY_OIDC_";

  private final Function<String, Optional<String>> settings;
  private final String publicUrl;

  protected ProviderSettings() {
    this(name -> Optional.empty(), "");
  }

  @Inject
  public ProviderSettings(Settings settings) {
    this(settings::text, settings.publicUrl());
  }

  ProviderSettings(Function<String, Optional<String>> settings, String publicUrl) {
    this.settings = settings;
    this.publicUrl = publicUrl;
  }

  private Optional<String> text(String name) {
    return settings.apply(PREFIX + name);
  }

  private String needed(String name) {
    return text(name)
        .orElseThrow(
            () -> new IllegalStateException(PREFIX + "ISSUER is set but not " + PREFIX + name));
  }

  /** Whether there is a provider. */
  public boolean isOn() {
    return text("ISSUER").isPresent();
  }

  /** Whether people sign in through it alone. */
  public boolean isOnly() {
    return isOn() && text("ONLY").filter(Set.of("true", "on", "1")::contains).isPresent();
  }

  /** What the provider is called on the button, if the office says so. */
  public Optional<String> label() {
    return text("LABEL");
  }

  String issuer() {
    return needed("ISSUER");
  }

  String clientId() {
    return needed("CLIENT_ID");
  }

  /** The secret, from its setting or from its file. */
  String clientSecret() {
    return text("CLIENT_SECRET").orElseGet(() -> read(needed("CLIENT_SECRET_FILE")));
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(PREFIX + "CLIENT_SECRET_FILE cannot be read", e);
    }
  }

  String mailClaim() {
    return text("MAIL_CLAIM").orElse("email");
  }

  String mailVerifiedClaim() {
    return text("MAIL_VERIFIED_CLAIM").orElse("email_verified");
  }

  /** Values of {@code amr} and {@code acr} that prove a second factor; none by default. */
  Set<String> factorValues() {
    return text("FACTOR_VALUES").map(list -> Set.of(list.split("[,\\s]+"))).orElse(Set.of());
  }

  /** Where the provider sends people back to; never from the Host header. */
  String returnAddress() {
    return publicUrl + "/sign-in/provider/return";
  }

  /** Where it sends them after they signed out there as well. */
  String signedOutAddress() {
    return publicUrl + "/signin.xhtml?out=1";
  }
}
