package org.plenary.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Roles;

class PageAccessTest {
  private static final Path PAGES = Path.of("src/main/webapp");

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES.resolve("app"))) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  @Test
  void coversEveryPageOfTheApplication() throws IOException {
    assertFalse(pages().isEmpty());
    assertEquals(
        List.of(), pages().stream().filter(page -> PageAccess.of(page).isEmpty()).toList());
  }

  @Test
  void knowsOnlyRolesThatAccountsHold() throws IOException {
    for (String page : pages()) {
      assertTrue(Roles.OF_ACCOUNTS.containsAll(PageAccess.of(page).orElseThrow()), page);
    }
  }

  @Test
  void keepsAdministrationForAdministratorsAndOnesOwnAccountForAll() {
    assertEquals(Set.of(Roles.ADMIN), PageAccess.of("/app/account/list.xhtml").orElseThrow());
    assertEquals(Set.of(Roles.ADMIN), PageAccess.of("/app/mail/webhooks.xhtml").orElseThrow());
    assertTrue(PageAccess.of("/app/account/me.xhtml").orElseThrow().contains(Roles.GATE));
  }

  @Test
  void opensNothingThatNobodyListed() {
    assertTrue(PageAccess.of("/app/unheard/of.xhtml").isEmpty());
  }
}
