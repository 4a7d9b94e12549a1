package org.plenary.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.shared.Caller;
import org.plenary.shared.PlenaryPrincipal;

/** The menu of the signed-in reader: name, initials, and the same page in another language. */
@Named
@RequestScoped
public class ReaderMenu {
  @Inject private Caller caller;
  @Inject private HttpServletRequest request;

  /** The display name of the account, or its login. */
  public String getName() {
    return caller.account().map(ReaderMenu::nameOf).orElse("");
  }

  /** The first letters of the first and the last word of the name. */
  public String getInitials() {
    String[] words = getName().replaceAll("[^\\p{L}\\p{N} ]", " ").strip().split("\\s+");
    String last = words.length > 1 ? initial(words[words.length - 1]) : "";
    return initial(words[0]) + last;
  }

  /** The address of the page being shown, in another language. */
  public String inLanguage(String code) {
    String query = asked("query_string", request.getQueryString());
    String kept =
        Arrays.stream(query.split("&"))
            .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
            .map(part -> part + "&")
            .collect(Collectors.joining());
    return asked("request_uri", request.getRequestURI()) + "?" + kept + "lang=" + code;
  }

  /** What the browser asked for, also where this page was shown instead of another. */
  private String asked(String what, String otherwise) {
    return Stream.of(
            request.getAttribute("jakarta.servlet.error." + what),
            request.getAttribute("jakarta.servlet.forward." + what),
            otherwise,
            "")
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .findFirst()
        .orElseThrow();
  }

  private static String nameOf(PlenaryPrincipal account) {
    return account.displayName() == null ? account.getName() : account.displayName();
  }

  private static String initial(String word) {
    return word.isEmpty() ? "" : new String(Character.toChars(word.codePointAt(0))).toUpperCase();
  }
}
