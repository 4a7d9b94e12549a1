package org.plenary.web.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.event.EventDetail;
import org.plenary.event.EventService;
import org.plenary.event.Stage;
import org.plenary.registration.PublicRegistration;
import org.plenary.registration.RegistrationService;
import org.plenary.registration.RegistrationSetup;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.PublicPage;
import org.plenary.web.shared.PublicPages;
import org.plenary.web.shared.PublicRoute;
import org.plenary.web.shared.Texts;

/**
 * The one-page form on which anybody registers for a public category, and the thanks after it.
 * Works without JavaScript; errors stand beside the fields and what was typed stays.
 */
@ApplicationScoped
public class RegisterRoute implements PublicRoute {
  private static final Pattern PATH = Pattern.compile("events/([a-z0-9-]+)/register(?:/(thanks))?");
  private static final String ALREADY = "registration.already";

  @Inject private RegistrationService registrations;
  @Inject private RegistrationSetup setup;
  @Inject private EventService events;
  @Inject private PublicPages pages;

  @Override
  public boolean handles(String path) {
    return PATH.matcher(path).matches();
  }

  @Override
  public boolean takes(String method) {
    return "POST".equals(method);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Language language, String path)
      throws IOException {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      throw new NotFoundException();
    }
    if ("POST".equals(request.getMethod()) && matcher.group(2) == null) {
      post(request, response, language, matcher.group(1));
      return;
    }
    EventDetail event = event(matcher.group(1));
    if (matcher.group(2) != null) {
      send(response, language, event, path, "registration/thanks.jte", Map.of(), 200);
    } else {
      form(response, language, event, PublicForm.empty(request.getParameter("category")), 200);
    }
  }

  private EventDetail event(String code) {
    return events.byCode(code).orElseThrow(NotFoundException::new);
  }

  private void post(
      HttpServletRequest request, HttpServletResponse response, Language language, String code)
      throws IOException {
    request.setCharacterEncoding("UTF-8");
    Texts texts = Texts.in(language);
    PublicForm typed =
        PublicForm.of(request).checked(texts, () -> categories(event(code), language).keySet());
    if (!typed.isRefused()) {
      typed = register(typed, code, language, texts);
    }
    if (typed.isRefused()) {
      form(response, language, event(code), typed, 422);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/" + language.code() + "/events/" + code + "/register/thanks");
    response.setHeader("Cache-Control", "no-store");
  }

  private PublicForm register(PublicForm typed, String code, Language language, Texts texts) {
    PublicRegistration command = typed.command(code, language);
    try {
      Retry.onTransient(() -> registerOrFind(command));
      return typed;
    } catch (FieldException e) {
      return typed.with(Map.of(e.field(), texts.of(e.reason())));
    } catch (DomainException e) {
      return typed.with(Map.of("form", texts.of(e.reason())));
    }
  }

  /** A request with the same address may have been faster: the second time it is found. */
  private void registerOrFind(PublicRegistration command) {
    try {
      registrations.registerPublicly(command);
    } catch (DomainException e) {
      if (!ALREADY.equals(e.reason().key())) {
        throw e;
      }
      registrations.registerPublicly(command);
    }
  }

  private void form(
      HttpServletResponse response,
      Language language,
      EventDetail event,
      PublicForm form,
      int status)
      throws IOException {
    Map<String, String> categories = categories(event, language);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("form", form);
    model.put("closed", closed(event, Texts.in(language)));
    model.put("categories", categories);
    String path = "events/" + event.code() + "/register";
    send(response, language, event, path, "registration/form.jte", model, status);
  }

  /** Why nobody can register, or null. */
  private static String closed(EventDetail event, Texts texts) {
    if (event.stage().isCalledOff()) {
      return texts.of("registration.event." + event.stage(), event.calledOff());
    }
    return event.stage() == Stage.REGISTRATION_OPEN ? null : texts.get("registration.closed");
  }

  private Map<String, String> categories(EventDetail event, Language language) {
    Map<String, String> names = new LinkedHashMap<>();
    setup.publicCategories(event.ref()).forEach((code, name) -> names.put(code, name.in(language)));
    return names;
  }

  private void send(
      HttpServletResponse response,
      Language language,
      EventDetail event,
      String path,
      String template,
      Map<String, Object> model,
      int status)
      throws IOException {
    Texts texts = Texts.in(language);
    Map<String, Object> all = new LinkedHashMap<>(model);
    all.put("event", event.title().in(language));
    all.put("code", event.code());
    PublicPage page =
        new PublicPage(language.code(), texts.get("registration.public.title"), path, null, false);
    byte[] body = pages.render(template, page, all).getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(PublicPages.HTML);
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
