package org.plenary.web.account.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.shared.Language;
import org.plenary.web.account.provider.Provider.Known;
import org.plenary.web.account.provider.ProviderRefusal.Kind;

/**
 * The two steps of a sign-in: authorization code with PKCE (RFC 7636), as OpenID Connect Core and
 * the best current practice (RFC 9700) want it.
 */
@ApplicationScoped
public class ProviderProtocol {
  private static final int LONGEST_ADDRESS = 7000;

  @Inject private ProviderSettings settings;
  @Inject private Provider provider;
  @Inject private Clock clock;

  /**
   * Where somebody is sent to, and what the session keeps of it.
   *
   * @param address the provider's page
   */
  public record Departure(String address, PendingSignIn pending) {}

  /**
   * Begins a sign-in.
   *
   * @param next where to go on afterwards
   * @throws ProviderRefusal if the provider is not there
   */
  public Departure begin(String next, Language language) throws ProviderRefusal {
    Known known = provider.ask();
    State state = new State();
    Nonce nonce = new Nonce();
    CodeVerifier verifier = new CodeVerifier();
    URI address =
        new AuthenticationRequest.Builder(
                new ResponseType(ResponseType.Value.CODE),
                new Scope("openid", "email"),
                new ClientID(settings.clientId()),
                URI.create(settings.returnAddress()))
            .endpointURI(known.metadata().getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .uiLocales(locales(language))
            .build()
            .toURI();
    PendingSignIn pending =
        new PendingSignIn(
            state.getValue(), nonce.getValue(), verifier.getValue(), next, clock.millis());
    return new Departure(address.toString(), pending);
  }

  /**
   * Completes a sign-in with what the provider has sent back.
   *
   * @param parameters of the address
   * @throws ProviderRefusal if anything is not as it must be
   */
  public ProviderProof finish(Map<String, String[]> parameters, PendingSignIn pending)
      throws ProviderRefusal {
    Known known = provider.known();
    expectIssuer(one(parameters, "iss"), known.metadata());
    Optional<String> code = one(parameters, "code");
    if (code.isEmpty() || parameters.containsKey("error")) {
      throw new ProviderRefusal(Kind.CANCELLED, "it came back without a code");
    }
    JWT token = token(code.get(), pending, known.metadata());
    IDTokenClaimsSet claims = check(token, pending, known);
    return new ProviderProof(
        IdentityClaims.read(claims, settings), signOut(known.metadata(), token));
  }

  /** A provider that is not the one that was asked may not answer for it (RFC 9207). */
  private void expectIssuer(Optional<String> named, OIDCProviderMetadata metadata)
      throws ProviderRefusal {
    boolean wrong =
        named.isEmpty()
            ? metadata.supportsAuthorizationResponseIssuerParam()
            : !named.get().equals(settings.issuer());
    if (wrong) {
      throw new ProviderRefusal(Kind.REFUSED, "another issuer has answered");
    }
  }

  private JWT token(String code, PendingSignIn pending, OIDCProviderMetadata metadata)
      throws ProviderRefusal {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code),
            URI.create(settings.returnAddress()),
            new CodeVerifier(pending.verifier()));
    try {
      HTTPResponse answer =
          new TokenRequest.Builder(metadata.getTokenEndpointURI(), client(metadata), grant)
              .build()
              .toHTTPRequest()
              .send(provider.http());
      if (answer.getStatusCode() >= 500) {
        throw new ProviderRefusal(Kind.UNAVAILABLE, "token, status " + answer.getStatusCode());
      }
      TokenResponse response = OIDCTokenResponseParser.parse(answer);
      if (response instanceof OIDCTokenResponse tokens && tokens.getOIDCTokens() != null) {
        return Optional.ofNullable(tokens.getOIDCTokens().getIDToken())
            .orElseThrow(() -> new ProviderRefusal(Kind.REFUSED, "there is no ID token"));
      }
      throw new ProviderRefusal(
          Kind.REFUSED, "token, " + response.toErrorResponse().getErrorObject().getCode());
    } catch (IOException e) {
      throw new ProviderRefusal(Kind.UNAVAILABLE, "token, " + e.getMessage());
    } catch (ParseException e) {
      throw new ProviderRefusal(Kind.REFUSED, "the answer with the token is malformed");
    }
  }

  private ClientAuthentication client(OIDCProviderMetadata metadata) {
    ClientID id = new ClientID(settings.clientId());
    Secret secret = new Secret(settings.clientSecret());
    List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
    boolean basic =
        methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    return basic ? new ClientSecretBasic(id, secret) : new ClientSecretPost(id, secret);
  }

  private IDTokenClaimsSet check(JWT token, PendingSignIn pending, Known known)
      throws ProviderRefusal {
    try {
      return IdentityClaims.validator(settings, known.keys())
          .validate(token, new Nonce(pending.nonce()));
    } catch (RemoteKeySourceException e) {
      throw new ProviderRefusal(Kind.UNAVAILABLE, "its keys cannot be had");
    } catch (KeySourceException e) {
      throw new ProviderRefusal(Kind.REFUSED, "its key is not known and was asked for just now");
    } catch (BadJOSEException | JOSEException e) {
      // names issuers, audiences and times, nobody
      throw new ProviderRefusal(Kind.REFUSED, e.getMessage());
    }
  }

  /** The address with which the session there ends too, without a question where it can be. */
  private Optional<String> signOut(OIDCProviderMetadata metadata, JWT token) {
    URI endpoint = metadata.getEndSessionEndpointURI();
    if (!provider.isSecure(endpoint)) {
      return Optional.empty();
    }
    String withToken = signOut(endpoint, token);
    return Optional.of(
        withToken.length() <= LONGEST_ADDRESS ? withToken : signOut(endpoint, (JWT) null));
  }

  private String signOut(URI endpoint, JWT token) {
    URI back = URI.create(settings.signedOutAddress());
    ClientID client = new ClientID(settings.clientId());
    return new LogoutRequest(endpoint, token, null, client, back, null, null).toURI().toString();
  }

  /** A parameter that stands there once. */
  private static Optional<String> one(Map<String, String[]> parameters, String name) {
    String[] values = parameters.get(name);
    return values != null && values.length == 1 && !values[0].isBlank()
        ? Optional.of(values[0])
        : Optional.empty();
  }

  private static List<LangTag> locales(Language language) {
    try {
      return List.of(new LangTag(language.code()));
    } catch (LangTagException e) {
      throw new IllegalStateException(e);
    }
  }
}
