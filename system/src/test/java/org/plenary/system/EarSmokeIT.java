package org.plenary.system;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** Every page with full data, as everybody of the demonstration. */
class EarSmokeIT {
  /** Who edits before who reads, so that edit pages are met with their links. */
  static final List<String> LOGINS =
      List.of(
          "organizer",
          "officer",
          "desk",
          "secretary",
          "admin",
          "officer-protected",
          "delegate-at",
          "delegate-unodc",
          "gate");

  static final List<String> PUBLIC =
      List.of(
          "/",
          "/en/",
          "/en/events",
          "/en/events/alliance-19",
          "/en/events/alliance-19/agenda",
          "/en/events/alliance-27",
          "/en/events/alliance-27/register",
          "/en/publications",
          "/en/account/forgotten",
          "/en/account/forgotten?sent=1",
          "/signin.xhtml",
          "/health/live",
          "/health/ready",
          "/openapi");

  static final List<String> APPLICATION =
      List.of("/app/", "/app/home/today.xhtml", "/app/search.xhtml?q=alliance");

  @Test
  void opensEveryPageForEverybody() {
    Instance plenary = Instance.shared();
    URI base = plenary.address();
    EarSmoke smoke = new EarSmoke(base, "en", "ru");
    smoke.crawl(Visitor.anonymous(base), PUBLIC);
    for (String login : LOGINS) {
      smoke.crawl(Visitor.signedIn(base, login, plenary.demoPassword()), APPLICATION);
    }
    smoke.everyPageWasReached(Set.of("/firstadmin.xhtml", "/secondfactor.xhtml", "/norole.xhtml"));
    smoke.openAll();
    smoke.assertNothingFound();
  }
}
