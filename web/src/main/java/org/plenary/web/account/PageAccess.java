package org.plenary.web.account;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.DELEGATION;
import static org.plenary.shared.Roles.GATE;
import static org.plenary.shared.Roles.MEMBER;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.PROTECTED_READER;
import static org.plenary.shared.Roles.SECRETARY;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.shared.Roles;

/**
 * Who may open which page of the application: the longest beginning of its address that stands
 * here. A page that nothing here covers opens for nobody. The services ask for the right once more.
 */
public final class PageAccess {
  private static final Set<String> ALL = Set.copyOf(Roles.OF_ACCOUNTS);
  private static final Set<String> OFFICE =
      Set.of(ADMIN, ORGANIZER, OFFICER, CO_ORDINATORS_DESK, SECRETARY);
  private static final Set<String> STAFF =
      Set.of(ORGANIZER, OFFICER, CO_ORDINATORS_DESK, SECRETARY);
  private static final Set<String> PARTNERS_TOO =
      Set.of(ADMIN, ORGANIZER, OFFICER, CO_ORDINATORS_DESK, SECRETARY, DELEGATION, MEMBER);

  private static final Map<String, Set<String>> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("/app/home/", ALL);
    PAGES.put("/app/search.xhtml", ALL);
    PAGES.put("/app/event/", ALL);
    PAGES.put("/app/event/edit.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/event/clearance.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/event/access.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/event/new.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/event/kinds.xhtml", Set.of(ADMIN));
    PAGES.put("/app/event/step.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/event/next.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/agenda", ALL);
    PAGES.put("/app/programme/", ALL);
    PAGES.put("/app/programme/edit.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/programme/session.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/programme/grid.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/programme/translations.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/programme/version", Set.of(ORGANIZER));
    PAGES.put("/app/programme/files.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/programme/sessionupload", Set.of(ORGANIZER));
    PAGES.put("/app/programme/rooms.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/programme/floor", Set.of(ORGANIZER, SECRETARY));
    PAGES.put("/app/programme/ownfloor.xhtml", Set.of(DELEGATION));
    PAGES.put("/app/sideevent/", Set.of(ORGANIZER, DELEGATION, MEMBER));
    PAGES.put("/app/sideevent/call.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/sideevent/proposals.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/programme/interpretation.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/programme/interpreters.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/programme/interpretersorder.xhtml", Set.of(ORGANIZER));
    PAGES.put("/app/programme/runningorder", Set.of(ORGANIZER));
    PAGES.put("/app/programme/outcome", Set.of(ORGANIZER));
    PAGES.put("/app/programme/highlights", Set.of(ORGANIZER));
    PAGES.put("/app/registration/", Set.of(ORGANIZER));
    PAGES.put("/app/checkin/", Set.of(ORGANIZER, GATE));
    PAGES.put("/app/directory/", OFFICE);
    PAGES.put("/app/directory/state", PARTNERS_TOO);
    PAGES.put("/app/directory/personlegal.xhtml", Set.of(PROTECTED_READER));
    PAGES.put("/app/directory/personedit.xhtml", Set.of(OFFICER));
    PAGES.put("/app/directory/personrole", Set.of(OFFICER));
    PAGES.put("/app/directory/organizationedit.xhtml", Set.of(OFFICER));
    PAGES.put("/app/directory/rank", Set.of(ADMIN, OFFICER));
    PAGES.put("/app/directory/delegation.xhtml", Set.of(OFFICER));
    PAGES.put("/app/directory/headslist.xhtml", Set.of(OFFICER));
    PAGES.put("/app/directory/organizationcontact.xhtml", Set.of(OFFICER));
    PAGES.put("/app/directory/othername.xhtml", Set.of(OFFICER));
    PAGES.put("/app/directory/membership.xhtml", Set.of(OFFICER));
    PAGES.put("/app/directory/protocol.xhtml", Set.of(OFFICER));
    PAGES.put("/app/directory/duplicates.xhtml", Set.of(OFFICER));
    PAGES.put("/app/directory/merge", Set.of(OFFICER));
    PAGES.put("/app/directory/confirmation", Set.of(OFFICER));
    PAGES.put("/app/directory/correspondence", STAFF);
    PAGES.put("/app/directory/contactgroup", STAFF);
    PAGES.put("/app/directory/contactgroupedit.xhtml", Set.of(OFFICER));
    PAGES.put("/app/directory/contactgroupadd.xhtml", Set.of(OFFICER));
    PAGES.put("/app/directory/correspondenceedit.xhtml", Set.of(OFFICER));
    PAGES.put("/app/directory/correspondenceupload", Set.of(OFFICER));
    PAGES.put("/app/mechanism/", OFFICE);
    PAGES.put("/app/group/", PARTNERS_TOO);
    PAGES.put("/app/document/", PARTNERS_TOO);
    PAGES.put("/app/document/files.xhtml", Set.of(ADMIN));
    PAGES.put("/app/document/publicationedit.xhtml", Set.of(OFFICER, CO_ORDINATORS_DESK));
    PAGES.put("/app/document/upload", Set.of(OFFICER, CO_ORDINATORS_DESK));
    PAGES.put("/app/followup/", PARTNERS_TOO);
    PAGES.put("/app/followup/agreementedit.xhtml", Set.of(OFFICER));
    PAGES.put("/app/followup/agreementfile", STAFF);
    PAGES.put("/app/followup/agreementupload", Set.of(OFFICER));
    PAGES.put("/app/followup/contributionedit.xhtml", Set.of(OFFICER));
    PAGES.put("/app/account/", Set.of(ADMIN));
    PAGES.put("/app/account/me.xhtml", ALL);
    PAGES.put("/app/account/token", ALL);
    PAGES.put("/app/account/factor.xhtml", ALL);
    PAGES.put("/app/account/end-session", ALL);
    PAGES.put("/app/job/", Set.of(ADMIN));
    PAGES.put("/app/mail/", Set.of(ADMIN));
    PAGES.put("/app/mail/template", Set.of(ADMIN, OFFICER, ORGANIZER));
    PAGES.put("/app/mail/letter", STAFF);
    PAGES.put("/app/mail/letterhead.xhtml", Set.of(ADMIN));
    PAGES.put("/app/mail/mailing", OFFICE);
    PAGES.put("/app/mail/mailingedit.xhtml", STAFF);
    PAGES.put("/app/mail/mailingupload", STAFF);
    PAGES.put("/app/mail/outbox", Set.of(ADMIN, OFFICER, ORGANIZER));
    PAGES.put("/app/audit/", Set.of(ADMIN));
    PAGES.put("/app/operation/", Set.of(ADMIN));
    PAGES.put("/app/migration/", Set.of(ADMIN));
  }

  private PageAccess() {}

  /** The roles that may open a page, of which the caller needs one; empty if nothing covers it. */
  public static Optional<Set<String>> of(String path) {
    return PAGES.entrySet().stream()
        .filter(entry -> path.startsWith(entry.getKey()))
        .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
        .map(Map.Entry::getValue);
  }
}
