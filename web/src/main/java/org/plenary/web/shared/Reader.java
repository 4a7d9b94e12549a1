package org.plenary.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * Who reads the page, in which language: the one chosen before (a cookie), else the first of the
 * browser's that Plenary speaks, else English.
 */
@Named
@RequestScoped
public class Reader {
  /** Name of the cookie that keeps the chosen language. */
  public static final String COOKIE = "plenary-language";

  private Language language = Language.EN;

  protected Reader() {}

  @Inject
  public Reader(HttpServletRequest request) {
    language = of(request);
  }

  /** The language of whoever sent this request. */
  public static Language of(HttpServletRequest request) {
    return chosen(request).or(() -> accepted(request)).orElse(Language.EN);
  }

  private static Optional<Language> chosen(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(cookie -> COOKIE.equals(cookie.getName()))
            .findFirst()
            .flatMap(cookie -> Language.of(cookie.getValue()));
  }

  private static Optional<Language> accepted(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    List<Locale> locales = java.util.Collections.list(request.getLocales());
    return locales.stream().flatMap(l -> Language.of(l.getLanguage()).stream()).findFirst();
  }

  /** Two-letter code, for {@code lang} attributes and addresses. */
  public String getLanguage() {
    return language.code();
  }

  public Language language() {
    return language;
  }

  public Locale getLocale() {
    return language.locale();
  }

  /** Codes of the six languages in their official order. */
  public List<String> getLanguages() {
    return Stream.of(Language.values()).map(Language::code).toList();
  }

  /** A localized text as this reader sees it. */
  public String text(LocalizedText text) {
    return text == null ? "" : text.in(language);
  }

  /** Code of the language in which this reader sees a text, for {@code lang} attributes. */
  public String languageOf(LocalizedText text) {
    String shown = text(text);
    return fallback(text)
        ? text.asMap().entrySet().stream()
            .filter(one -> one.getValue().equals(shown))
            .map(one -> one.getKey().code())
            .findFirst()
            .orElse(language.code())
        : language.code();
  }

  /** Whether this reader sees another language for want of a translation. */
  public boolean fallback(LocalizedText text) {
    return text != null && text.isFallback(language);
  }
}
