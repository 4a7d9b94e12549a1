package org.plenary.web.account.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.account.ProviderIdentity;
import org.plenary.web.account.provider.ProviderRefusal.Kind;

/** What makes a token one for Plenary, and what is read from it. */
final class IdentityClaims {
  /** Only those with a public key: neither none nor those with a shared secret. */
  private static final Set<JWSAlgorithm> SIGNATURES =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private static final int SKEW_SECONDS = 60;
  private static final int LONGEST_SUBJECT = 255;
  private static final int LONGEST_MAIL = 320;

  private IdentityClaims() {}

  /** Checks signature, issuer, audience, nonce and times, with a minute between the clocks. */
  static IDTokenValidator validator(ProviderSettings settings, JWKSource<SecurityContext> keys) {
    IDTokenValidator validator =
        new IDTokenValidator(
            new Issuer(settings.issuer()),
            new ClientID(settings.clientId()),
            new JWSVerificationKeySelector<>(SIGNATURES, keys),
            null);
    validator.setMaxClockSkew(SKEW_SECONDS);
    return validator;
  }

  static ProviderIdentity read(IDTokenClaimsSet claims, ProviderSettings settings)
      throws ProviderRefusal {
    String subject = claims.getSubject().getValue();
    if (subject.length() > LONGEST_SUBJECT || subject.chars().anyMatch(Character::isISOControl)) {
      throw new ProviderRefusal(Kind.REFUSED, "the subject is malformed");
    }
    // the validator looks at it only where there are several audiences
    if (claims.getAuthorizedParty() != null
        && !claims.getAuthorizedParty().getValue().equals(settings.clientId())) {
      throw new ProviderRefusal(Kind.REFUSED, "another client has asked for the token");
    }
    boolean factorProved =
        Stream.of("amr", "acr")
            .flatMap(name -> texts(claims.getClaim(name)).stream())
            .anyMatch(settings.factorValues()::contains);
    return new ProviderIdentity(
        settings.issuer(), subject, verifiedMail(claims, settings), factorProved);
  }

  private static String verifiedMail(IDTokenClaimsSet claims, ProviderSettings settings) {
    Object verified = claims.getClaim(settings.mailVerifiedClaim());
    boolean isVerified = Boolean.TRUE.equals(verified) || "true".equals(verified);
    return isVerified
            && claims.getClaim(settings.mailClaim()) instanceof String mail
            && mail.length() <= LONGEST_MAIL
            && mail.indexOf('@') > 0
        ? mail
        : null;
  }

  private static Collection<String> texts(Object claim) {
    if (claim instanceof String one) {
      return Set.of(one);
    }
    return claim instanceof Collection<?> many
        ? many.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : Collections.emptySet();
  }
}
