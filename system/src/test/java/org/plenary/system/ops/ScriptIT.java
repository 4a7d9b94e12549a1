package org.plenary.system.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the way of a start is said in one clear line, with what to do about it. */
class ScriptIT {
  private Path directory;
  private final Map<String, String> settings = new HashMap<>();

  @BeforeEach
  void useAHomeOfItsOwn() throws IOException {
    directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "script");
    settings.put("PLENARY_HOME", directory.resolve("home").toString());
    settings.put("PLENARY_HTTP_PORT", "39000");
  }

  @Test
  void refusesAPortThatIsNoNumber() {
    settings.put("PLENARY_HTTP_PORT", "http");
    assertOneLine("PLENARY_HTTP_PORT is http; it must be a number");
  }

  @Test
  void namesAPortThatIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      settings.put("PLENARY_HTTP_PORT", String.valueOf(taken.getLocalPort()));
      assertOneLine("port " + taken.getLocalPort() + " is taken");
    }
  }

  @Test
  void namesADerivedPortThatIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      settings.put("PLENARY_HTTP_PORT", String.valueOf(taken.getLocalPort() - 2));
      assertOneLine("port " + taken.getLocalPort() + " is taken");
    }
  }

  @Test
  void saysHowToGetAJdk() throws IOException {
    settings.put("JAVA_HOME", "");
    settings.put("PLENARY_JVMS", directory.toString());
    settings.put("PATH", pathWithout(Set.of("javac", "java")));
    assertOneLine("no JDK 21 or newer");
  }

  @Test
  void saysHowToGetMaven() throws IOException {
    settings.put("PLENARY_SOFTWARE", directory.resolve("software").toString());
    settings.put("PATH", pathWithout(Set.of("mvn")));
    assertOneLine("no Maven found on PATH");
  }

  @Test
  void refusesAnOldMaven() throws IOException {
    settings.put("PLENARY_SOFTWARE", directory.resolve("software").toString());
    settings.put("PATH", pathWith("mvn", "echo Apache Maven 3.6.3"));
    assertOneLine("Maven 3.6.3 is too old");
  }

  @Test
  void saysThatTheDiskIsFull() throws IOException {
    settings.put("PATH", pathWith("df", "printf 'Filesystem M Used Available\\nx 1 1 17\\n'"));
    assertOneLine("only 17 MB free");
  }

  @Test
  void saysThatTheHomeCannotBeWritten() {
    settings.put("PLENARY_HOME", "/proc/plenary");
    assertOneLine("cannot write to /proc/plenary");
  }

  @Test
  void refusesToShowDemonstrationAccountsToTheNetwork() {
    settings.put("PLENARY_BIND", "0.0.0.0");
    assertOneLine("PLENARY_BIND=0.0.0.0 is refused while demonstration accounts exist");
  }

  @ParameterizedTest
  @CsvSource({
    "PLENARY_JOBS, perhaps, 'PLENARY_JOBS is perhaps; it must be true or false'",
    "PLENARY_PUBLIC_URL, plenary.example.org, 'PLENARY_PUBLIC_URL is plenary.example.org; it must'",
    "PLENARY_NODE, node one, 'PLENARY_NODE is node one; it must be a name'",
    "PLENARY_TRUSTED_PROXIES, proxy, 'PLENARY_TRUSTED_PROXIES names proxy; it must be a list of'",
    "PLENARY_TRUSTED_PROXIES, '10.0.0.1,::1/129', 'PLENARY_TRUSTED_PROXIES names ::1/129; a block'",
    "PLENARY_LOG_LEVEL, loud, 'PLENARY_LOG_LEVEL is loud; it must be error, warning, info, debug or trace'",
    "PLENARY_LOG_FORMAT, xml, 'PLENARY_LOG_FORMAT is xml; it must be text or json'",
    "PLENARY_LIMIT_FORMS, many, 'PLENARY_LIMIT_FORMS is many; it must be a number of requests'",
    "PLENARY_MAIL_HOST, mail.example.org, 'PLENARY_MAIL_HOST is set but not PLENARY_MAIL_FROM'",
    "PLENARY_CONTACT, 'two\tlines', 'PLENARY_CONTACT must be one line of at most 200 characters'",
    "PLENARY_FILE_MAX_MB, 0, 'PLENARY_FILE_MAX_MB is 0'",
    "PLENARY_CLAMD, clamd, 'PLENARY_CLAMD is clamd; it must be host:port'",
    "PLENARY_MAIL_BOUNCES_HOST, mail.example.org, 'PLENARY_MAIL_BOUNCES_HOST is set but not PLENARY_MAIL_BOUNCES_USER'",
    "PLENARY_MAIL_KEEP_MONTHS, long, 'PLENARY_MAIL_KEEP_MONTHS is long; it must be a number of months'",
    "PLENARY_WEBHOOKS_PRIVATE, some, 'PLENARY_WEBHOOKS_PRIVATE is some; it must be true or false'",
    "PLENARY_MAIL_PORT, smtp, 'PLENARY_MAIL_PORT is smtp; it must be the number of a port'",
    "PLENARY_MAIL_SECURITY, some, 'PLENARY_MAIL_SECURITY is some; it must be starttls, tls or none'",
    "PLENARY_MAIL_FROM, office, 'PLENARY_MAIL_FROM is office; it must be a mail address'",
    "PLENARY_MAIL_REPLY_TO, 'a@x.org, b@x.org', 'PLENARY_MAIL_REPLY_TO is a@x.org, b@x.org; it must'",
    "PLENARY_MAIL_BOUNCES_TO, Office, 'PLENARY_MAIL_BOUNCES_TO is Office; it must be a mail address'",
    "PLENARY_MAIL_CONNECTIONS, 0, 'PLENARY_MAIL_CONNECTIONS is 0; it must be a number from 1 to 50'",
    "PLENARY_MAIL_RATE, fast, 'PLENARY_MAIL_RATE is fast; it must be a number of mails a minute'",
    "PLENARY_MAIL_RATE_PER_HOST, -1, 'PLENARY_MAIL_RATE_PER_HOST is -1; it must be a number of mails'"
  })
  void namesASettingThatIsWrong(String name, String value, String line) {
    if (!name.equals("PLENARY_MAIL_HOST") && name.startsWith("PLENARY_MAIL")) {
      settings.put("PLENARY_MAIL_HOST", "mail.example.org");
      settings.put("PLENARY_MAIL_FROM", "office@example.org");
    }
    settings.put(name, value);
    assertOneLine(line);
  }

  @ParameterizedTest
  @CsvSource({
    "ISSUER, http://id.example.org/realm, 'PLENARY_OIDC_ISSUER is http://id.example.org/realm; it must'",
    "ISSUER, 'https://id.example.org/?a=b', 'PLENARY_OIDC_ISSUER is https://id.example.org/?a=b; it must'",
    "ISSUER, '', 'PLENARY_OIDC_CLIENT_ID is set but not PLENARY_OIDC_ISSUER'",
    "CLIENT_ID, '', 'PLENARY_OIDC_ISSUER is set but not PLENARY_OIDC_CLIENT_ID'",
    "CLIENT_SECRET, '', 'PLENARY_OIDC_ISSUER is set but neither PLENARY_OIDC_CLIENT_SECRET nor'",
    "CLIENT_SECRET_FILE, /nowhere, 'PLENARY_OIDC_CLIENT_SECRET and PLENARY_OIDC_CLIENT_SECRET_FILE are'",
    "ONLY, perhaps, 'PLENARY_OIDC_ONLY is perhaps; it must be true or false'",
    "MAIL_CLAIM, 'e mail', 'PLENARY_OIDC_MAIL_CLAIM is e mail; it must be the name of a claim'"
  })
  void takesAllOfAProviderOrNothing(String name, String value, String line) {
    settings.put("PLENARY_OIDC_ISSUER", "http://127.0.0.1:39005/realms/plenary");
    settings.put("PLENARY_OIDC_CLIENT_ID", "plenary");
    settings.put("PLENARY_OIDC_CLIENT_SECRET", "a secret");
    settings.put("PLENARY_OIDC_" + name, value);
    assertOneLine(line);
  }

  @Test
  void answersAnUnknownCommandWithItsUse() {
    Script.Outcome outcome = new Script(settings).run("fly");
    assertEquals(2, outcome.code());
    assertTrue(outcome.errors().startsWith("usage: ./plenary COMMAND"), outcome::errors);
  }

  private void assertOneLine(String start) {
    Script.Outcome outcome = new Script(settings).run("run");
    assertEquals(1, outcome.code(), outcome::toString);
    assertEquals(1, outcome.errors().lines().count(), outcome::toString);
    assertTrue(outcome.errors().startsWith("plenary: " + start), outcome::errors);
  }

  private String pathWith(String command, String body) throws IOException {
    Path tools = Files.createDirectories(directory.resolve("first"));
    Path file = Files.writeString(tools.resolve(command), "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return tools + ":" + System.getenv("PATH");
  }

  /** All commands of the PATH but the given ones. */
  private String pathWithout(Set<String> missing) throws IOException {
    Path tools = Files.createDirectories(directory.resolve("tools"));
    for (String place : System.getenv("PATH").split(":")) {
      if (Files.isDirectory(Path.of(place))) {
        try (Stream<Path> commands = Files.list(Path.of(place))) {
          for (Path command : commands.toList()) {
            Path link = tools.resolve(command.getFileName());
            if (!missing.contains(command.getFileName().toString()) && !Files.exists(link)) {
              Files.createSymbolicLink(link, command);
            }
          }
        }
      }
    }
    return tools.toString();
  }
}
