package org.plenary.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The settings of this installation: environment variables, listed in the README. */
@ApplicationScoped
public class Settings {
  private final Map<String, String> environment;

  public Settings() {
    this(System.getenv());
  }

  Settings(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Whether demonstration people, accounts and registrations are wanted. */
  public boolean demo() {
    return flag("PLENARY_DEMO", false);
  }

  /** Whether jobs run by themselves; off in tests, which call them. */
  public boolean jobs() {
    return flag("PLENARY_JOBS", true);
  }

  /** Whether webhooks may go to private addresses, on HTTP as well: the office's own network. */
  public boolean webhooksToOwnNetwork() {
    return flag("PLENARY_WEBHOOKS_PRIVATE", false);
  }

  /** After how many months the content of a mail is deleted; 0 for never. */
  public int mailKeptMonths() {
    return text("PLENARY_MAIL_KEEP_MONTHS").map(Integer::parseInt).orElse(60);
  }

  /** The password of all demonstration accounts. */
  public Optional<String> demoPassword() {
    return text("PLENARY_DEMO_PASSWORD");
  }

  /** Where this installation keeps its files, if it has such a place. */
  public Optional<Path> home() {
    return text("PLENARY_HOME").map(Path::of);
  }

  /** Name of this node among several. */
  public String node() {
    return text("PLENARY_NODE").orElse("one");
  }

  /** How people reach the office: a mail address or a telephone number, if it is set. */
  public Optional<String> contact() {
    return text("PLENARY_CONTACT").or(() -> text("PLENARY_MAIL_FROM"));
  }

  /** Address under which people reach Plenary, without a slash at the end. */
  public String publicUrl() {
    String fallback = "http://localhost:" + text("PLENARY_HTTP_PORT").orElse("8080");
    return text("PLENARY_PUBLIC_URL").orElse(fallback).replaceAll("/+$", "");
  }

  /** The value of a setting, unless it is missing or blank. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** The names of all variables that the process was given. */
  public Set<String> names() {
    return Set.copyOf(environment.keySet());
  }

  private boolean flag(String name, boolean fallback) {
    return text(name)
        .map(value -> value.equalsIgnoreCase("true") || value.equals("1") || value.equals("on"))
        .orElse(fallback);
  }
}
