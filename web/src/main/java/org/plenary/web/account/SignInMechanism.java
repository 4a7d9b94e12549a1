package org.plenary.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.plenary.account.AccountAuthentication;
import org.plenary.account.SignInStage;
import org.plenary.account.SignedIn;
import org.plenary.shared.DomainException;
import org.plenary.shared.Reason;
import org.plenary.web.account.AccountIdentityStore.SignedInPrincipal;
import org.plenary.web.shared.ClientAddress;
import org.plenary.web.shared.Failures;
import org.plenary.web.shared.SecurityHeadersFilter;

/**
 * Who signed in stands in the session, and is looked up again after fifteen seconds, so that a
 * disabled account, a role taken away or a session that was ended elsewhere ends soon; what rests
 * on dates of a role in the directory ends with the next request. Public addresses are left alone:
 * no session, no query.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  /** The page for signing in. */
  static final String PAGE = "/signin.xhtml";

  /** The page for the second factor. */
  static final String FACTOR_PAGE = "/secondfactor.xhtml";

  /** The page that tells why no role opens anything. */
  static final String NO_ROLE_PAGE = "/norole.xhtml";

  private static final String HALFWAY = "plenary.account.halfway";
  private static final String HALFWAY_SINCE = "plenary.account.halfway.since";
  private static final long HALFWAY_MILLIS = Duration.ofMinutes(10).toMillis();
  private static final String REFUSAL = "plenary.signIn.refusal";
  private static final String ACCOUNT = "plenary.account";
  private static final String CHECKED = "plenary.account.checked";
  private static final String SESSION = "plenary.account.session";
  private static final String ELSEWHERE = "plenary.account.signOutElsewhere";
  private static final long TRUSTED_MILLIS = Duration.ofSeconds(15).toMillis();

  /** Beyond this no session goes on: what the database says of it is nearer. */
  private static final int LONGEST_SECONDS = (int) Duration.ofHours(12).toSeconds();

  @Inject private IdentityStoreHandler identityStores;
  @Inject private AccountAuthentication authentication;
  @Inject private ApiTokenMechanism apiTokens;
  @Inject private ClientAddress clients;
  @Inject private Clock clock;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (ApiTokenMechanism.covers(request.getServletPath())) {
      return apiTokens.validate(request, response, context);
    }
    Credential credential = context.getAuthParameters().getCredential();
    if (credential != null) {
      return signIn(request, credential, context);
    }
    if (!isApplication(request.getServletPath())) {
      return context.doNothing();
    }
    Optional<SignedIn> account = signedIn(request);
    boolean stopped = account.isPresent() && !account.get().isDone() && context.isProtected();
    if (stopped) {
      boolean noRole = account.get().stage() == SignInStage.NO_ROLE;
      return sendTo(noRole ? NO_ROLE_PAGE : FACTOR_PAGE, request, response);
    }
    if (account.isPresent()) {
      SignedInPrincipal principal = new SignedInPrincipal(account.get());
      return context.notifyContainerAboutLogin(principal, principal.groups());
    }
    return context.isProtected() ? sendTo(PAGE, request, response) : context.doNothing();
  }

  private static boolean isApplication(String path) {
    return path.startsWith("/app/")
        || path.equals("/app")
        || path.equals(PAGE)
        || path.equals(FACTOR_PAGE)
        || path.equals(NO_ROLE_PAGE);
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request, Credential credential, HttpMessageContext context) {
    HttpSession before = request.getSession(false);
    if (before != null) {
      before.removeAttribute(HALFWAY);
      before.removeAttribute(ELSEWHERE);
    }
    CredentialValidationResult result = validate(request, credential);
    if (result.getCallerPrincipal() instanceof SignedInPrincipal principal) {
      request.getSession();
      request.changeSessionId();
      if (principal.account().stage() == SignInStage.CODE) {
        waitForCode(request, principal.account());
        return AuthenticationStatus.SEND_FAILURE;
      }
      begin(request, principal.account());
      return context.notifyContainerAboutLogin(principal, principal.groups());
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  /** The password was right: for some minutes the session waits for the code. */
  private void waitForCode(HttpServletRequest request, SignedIn account) {
    HttpSession session = request.getSession();
    session.removeAttribute(ACCOUNT);
    session.setAttribute(HALFWAY, account);
    session.setAttribute(HALFWAY_SINCE, clock.millis());
  }

  /** Who gave the right password in this session and still has to give a code. */
  Optional<SignedIn> halfway(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(HALFWAY) instanceof SignedIn account)) {
      return Optional.empty();
    }
    long since = (Long) session.getAttribute(HALFWAY_SINCE);
    return clock.millis() - since < HALFWAY_MILLIS ? Optional.of(account) : Optional.empty();
  }

  /** Who has signed in but must enrol a second factor first. */
  Optional<SignedIn> toEnrol(HttpServletRequest request) {
    return signedIn(request).filter(account -> account.stage() == SignInStage.ENROLMENT);
  }

  /** Whether somebody has signed in to whom no role opens anything today. */
  boolean hasNoRole(HttpServletRequest request) {
    return signedIn(request).filter(one -> one.stage() == SignInStage.NO_ROLE).isPresent();
  }

  /** A refusal with a reason would be lost on its way through the container. */
  private CredentialValidationResult validate(HttpServletRequest request, Credential credential) {
    try {
      return identityStores.validate(credential);
    } catch (RuntimeException e) {
      if (Failures.unwrap(e) instanceof DomainException refusal) {
        request.setAttribute(REFUSAL, refusal.reason());
        return CredentialValidationResult.INVALID_RESULT;
      }
      throw e;
    }
  }

  /** Why the sign-in of this request was refused, if there is more to say than that it is wrong. */
  static Optional<Reason> refusal(HttpServletRequest request) {
    return Optional.ofNullable((Reason) request.getAttribute(REFUSAL));
  }

  private void begin(HttpServletRequest request, SignedIn account) {
    HttpSession session = request.getSession();
    end(session);
    session.setMaxInactiveInterval(LONGEST_SECONDS);
    session.setAttribute(
        SESSION, authentication.beginSession(account, BrowserFamily.of(request)).toString());
    remember(session, account);
  }

  /** Notes that whoever had signed in to this session has signed out. */
  void end(HttpSession session) {
    if (session.getAttribute(ACCOUNT) instanceof SignedIn account) {
      authentication.endSession(account, ref(session));
    }
  }

  /** Notes where the session ends that somebody has at the provider after signing in there. */
  void signOutElsewhere(HttpServletRequest request, String address) {
    request.getSession().setAttribute(ELSEWHERE, address);
  }

  /** That address, if whoever is signed in to this session came through the provider. */
  static Optional<String> signOutElsewhere(HttpSession session) {
    return Optional.ofNullable((String) session.getAttribute(ELSEWHERE));
  }

  /** The session of this request, as the list of one's sessions knows it. */
  UUID session(HttpServletRequest request) {
    return ref(request.getSession());
  }

  private static UUID ref(HttpSession session) {
    return session.getAttribute(SESSION) instanceof String ref
        ? UUID.fromString(ref)
        : new UUID(0, 0);
  }

  private void remember(HttpSession session, SignedIn account) {
    session.setAttribute(ACCOUNT, account);
    session.setAttribute(CHECKED, clock.millis());
  }

  /** Signs in to this session once the code was given. */
  void complete(HttpServletRequest request, SignedIn account) {
    request.changeSessionId();
    request.getSession().removeAttribute(HALFWAY);
    begin(request, account);
  }

  /** Keeps the account of this session after its password was changed. */
  void refresh(HttpServletRequest request, SignedIn account) {
    request.changeSessionId();
    HttpSession session = request.getSession();
    boolean proved =
        session.getAttribute(ACCOUNT) instanceof SignedIn before && before.factorProved();
    remember(session, account.withFactorProved(proved));
  }

  /** Opens everything to this session once its second factor is enrolled. */
  void enrolled(HttpServletRequest request) {
    signedIn(request).map(SignedIn::done).ifPresent(account -> refresh(request, account));
  }

  private Optional<SignedIn> signedIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    // the server takes a session's id from the address too, whatever web.xml says
    if (session == null
        || request.isRequestedSessionIdFromURL()
        || !(session.getAttribute(ACCOUNT) instanceof SignedIn account)) {
      return Optional.empty();
    }
    boolean trusted = clock.millis() - (Long) session.getAttribute(CHECKED) < TRUSTED_MILLIS;
    if (trusted && authentication.standsAsBefore(account)) {
      return Optional.of(account);
    }
    Optional<SignedIn> now = authentication.stillSignedIn(account, ref(session));
    now.ifPresentOrElse(current -> remember(session, current), session::invalidate);
    return now;
  }

  private AuthenticationStatus sendTo(
      String page, HttpServletRequest request, HttpServletResponse response) {
    SecurityHeadersFilter.putAll(request, response, clients);
    String target =
        request.getContextPath()
            + page
            + "?next="
            + URLEncoder.encode(LocalPath.of(request), StandardCharsets.UTF_8);
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      return redirectAjax(response, target);
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", target);
    response.setHeader("Cache-Control", "no-store");
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static AuthenticationStatus redirectAjax(HttpServletResponse response, String target) {
    response.setContentType("text/xml;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    try {
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + target.replace("&", "&amp;").replace("\"", "&quot;")
                  + "\"/></partial-response>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
