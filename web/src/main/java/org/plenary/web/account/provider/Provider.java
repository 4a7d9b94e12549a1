package org.plenary.web.account.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.plenary.web.account.provider.ProviderRefusal.Kind;

/**
 * What the provider says of itself (OpenID Connect Discovery), asked for whenever somebody begins
 * to sign in, so that who meets a provider that is down is told here, and its keys.
 */
@ApplicationScoped
public class Provider {
  private static final Duration KEPT = Duration.ofMinutes(5);

  /** At most so often, and once more, is it asked for keys that it did not have before. */
  private static final Duration BETWEEN_KEYS = Duration.ofSeconds(5);

  @Inject private ProviderSettings settings;
  @Inject private Clock clock;

  private volatile Known known;
  private ProviderHttp http;

  /**
   * The provider as it was known at some moment.
   *
   * @param metadata its endpoints
   * @param keys with which it signs; a key that is new is fetched
   * @param until when it is asked again
   */
  record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant until) {}

  /** The way to the provider. */
  synchronized ProviderHttp http() {
    if (http == null) {
      http = new ProviderHttp();
    }
    return http;
  }

  /**
   * What is known of the provider, not older than five minutes.
   *
   * @throws ProviderRefusal as {@link #ask}
   */
  Known known() throws ProviderRefusal {
    Known before = known;
    return before != null && clock.instant().isBefore(before.until()) ? before : ask();
  }

  /**
   * Asks the provider anew.
   *
   * @throws ProviderRefusal if it does not answer, or says of itself what cannot be
   */
  Known ask() throws ProviderRefusal {
    Known before = known;
    OIDCProviderMetadata metadata = discover();
    JWKSource<SecurityContext> keys =
        before != null && before.metadata().getJWKSetURI().equals(metadata.getJWKSetURI())
            ? before.keys()
            : keys(metadata.getJWKSetURI());
    Known now = new Known(metadata, keys, clock.instant().plus(KEPT));
    known = now;
    return now;
  }

  private OIDCProviderMetadata discover() throws ProviderRefusal {
    Issuer issuer = new Issuer(settings.issuer());
    OIDCProviderMetadata metadata;
    try {
      String document =
          http().retrieveResource(OIDCProviderMetadata.resolveURL(issuer)).getContent();
      metadata = OIDCProviderMetadata.parse(document);
    } catch (IOException e) {
      throw new ProviderRefusal(Kind.UNAVAILABLE, "discovery, " + e.getMessage());
    } catch (GeneralException e) {
      throw new ProviderRefusal(Kind.UNAVAILABLE, "the discovery document is malformed");
    }
    if (!issuer.equals(metadata.getIssuer())) {
      throw new ProviderRefusal(Kind.UNAVAILABLE, "the discovery document names another issuer");
    }
    expectSecure("authorization_endpoint", metadata.getAuthorizationEndpointURI());
    expectSecure("token_endpoint", metadata.getTokenEndpointURI());
    expectSecure("jwks_uri", metadata.getJWKSetURI());
    return metadata;
  }

  private void expectSecure(String name, URI address) throws ProviderRefusal {
    if (!isSecure(address)) {
      throw new ProviderRefusal(Kind.UNAVAILABLE, name + " is missing or not https");
    }
  }

  /** Whether an endpoint may be used: on TLS, unless the provider is on loopback without it. */
  boolean isSecure(URI address) {
    return address != null
        && ("https".equals(address.getScheme())
            || "http".equals(address.getScheme()) && settings.issuer().startsWith("http:"));
  }

  private JWKSource<SecurityContext> keys(URI address) throws ProviderRefusal {
    try {
      return JWKSourceBuilder.create(address.toURL(), http())
          .rateLimited(BETWEEN_KEYS.toMillis())
          .build();
    } catch (MalformedURLException e) {
      throw new ProviderRefusal(Kind.UNAVAILABLE, "jwks_uri is malformed");
    }
  }

  @PreDestroy
  synchronized void close() {
    if (http != null) {
      http.close();
    }
  }
}
