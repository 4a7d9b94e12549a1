package org.plenary.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.web.account.PageAccess;

/** The left navigation: what there is, for whom, and where the reader is. */
@Named
@RequestScoped
public class Navigation {
  private static final List<Group> GROUPS =
      List.of(
          new Group(
              null, List.of(new Link("layout.nav.today", "/app/home/today.xhtml", "/app/home/"))),
          new Group(
              "layout.nav.events",
              List.of(
                  new Link(
                      "layout.nav.event",
                      "/app/event/list.xhtml",
                      "/app/(event/(?!kinds)|programme/|registration/)"),
                  new Link("sideevent.own.title", "/app/sideevent/own.xhtml", "/app/sideevent/"))),
          new Group(
              "layout.nav.partners",
              List.of(
                  new Link("layout.nav.people", "/app/directory/people.xhtml", "/app/directory/pe"),
                  new Link(
                      "duplicate.title",
                      "/app/directory/duplicates.xhtml",
                      "/app/directory/(duplicate|merge)"),
                  new Link(
                      "confirmation.title",
                      "/app/directory/confirmations.xhtml",
                      "/app/directory/confirmation"),
                  new Link(
                      "layout.nav.organizations",
                      "/app/directory/organizations.xhtml",
                      "/app/directory/org"),
                  new Link(
                      "layout.nav.states", "/app/directory/states.xhtml", "/app/directory/state"),
                  new Link(
                      "contactgroup.title",
                      "/app/directory/contactgroups.xhtml",
                      "/app/directory/contactgroup"),
                  new Link(
                      "correspondence.title",
                      "/app/directory/correspondence.xhtml",
                      "/app/(directory/correspondence(?!register)|mail/letter\\.)"),
                  new Link(
                      "correspondence.register.title",
                      "/app/directory/correspondenceregister.xhtml",
                      "/app/directory/correspondenceregister"),
                  new Link(
                      "directory.protocol.title",
                      "/app/directory/protocol.xhtml",
                      "/app/directory/protocol"),
                  new Link(
                      "address.ranks.title", "/app/directory/ranks.xhtml", "/app/directory/rank"),
                  new Link("layout.nav.mechanisms", "/app/mechanism/grid.xhtml", "/app/mechanism/"),
                  new Link("layout.nav.groups", "/app/group/list.xhtml", "/app/group/"))),
          new Group(
              "layout.nav.followup",
              List.of(
                  new Link(
                      "layout.nav.recommendations",
                      "/app/followup/recommendations.xhtml",
                      "/app/followup/recommendation"),
                  new Link(
                      "layout.nav.commitments",
                      "/app/followup/commitments.xhtml",
                      "/app/followup/commitment"),
                  new Link(
                      "layout.nav.visits", "/app/followup/visits.xhtml", "/app/followup/visit"),
                  new Link(
                      "layout.nav.trainings",
                      "/app/followup/trainings.xhtml",
                      "/app/followup/training"),
                  new Link(
                      "layout.nav.surveys", "/app/followup/surveys.xhtml", "/app/followup/survey"),
                  new Link(
                      "followup.agreements.title",
                      "/app/followup/agreements.xhtml",
                      "/app/followup/agreement"),
                  new Link(
                      "followup.contributions.title",
                      "/app/followup/contributions.xhtml",
                      "/app/followup/contribution"),
                  new Link(
                      "layout.nav.publications",
                      "/app/document/publications.xhtml",
                      "/app/document/publication"))),
          new Group(
              "mailtemplate.nav",
              List.of(
                  new Link("mailing.title", "/app/mail/mailings.xhtml", "/app/mail/mailing"),
                  new Link("mailtemplate.title", "/app/mail/templates.xhtml", "/app/mail/template"),
                  new Link("layout.nav.outbox", "/app/mail/outbox.xhtml", "/app/mail/outbox"),
                  new Link("letter.head", "/app/mail/letterhead.xhtml", "/app/mail/letterhead"))),
          new Group(
              "layout.nav.administration",
              List.of(
                  new Link(
                      "layout.nav.accounts",
                      "/app/account/list.xhtml",
                      "/app/account/(list|edit|roles)"),
                  new Link(
                      "operation.health.title",
                      "/app/operation/health.xhtml",
                      "/app/operation/health"),
                  new Link(
                      "operation.settings.title",
                      "/app/operation/settings.xhtml",
                      "/app/operation/settings"),
                  new Link("job.title", "/app/job/list.xhtml", "/app/job/"),
                  new Link(
                      "document.files.admin.title",
                      "/app/document/files.xhtml",
                      "/app/document/files"),
                  new Link("event.kinds.title", "/app/event/kinds.xhtml", "/app/event/kinds"),
                  new Link("webhook.title", "/app/mail/webhooks.xhtml", "/app/mail/webhook"),
                  new Link("audit.list.title", "/app/audit/list.xhtml", "/app/audit/list"),
                  new Link("audit.looks.title", "/app/audit/looks.xhtml", "/app/audit/looks"),
                  new Link(
                      "layout.nav.import", "/app/migration/import.xhtml", "/app/migration/"))));

  @Inject private SecurityContext security;
  @Inject private HttpServletRequest request;

  /** The groups with the links that the reader may follow; groups without any are left out. */
  public List<Group> getGroups() {
    return GROUPS.stream()
        .map(
            group -> new Group(group.title(), group.links().stream().filter(this::allows).toList()))
        .filter(group -> !group.links().isEmpty())
        .toList();
  }

  /** Whether the navigation leads the reader to a page. */
  public boolean allows(String path) {
    return link(path) != null && allows(link(path));
  }

  /** Whether the page being shown belongs to a link of the navigation. */
  public boolean current(String path) {
    Link link = link(path);
    return link != null && link.pages().matcher(request.getServletPath()).lookingAt();
  }

  private boolean allows(Link link) {
    return PageAccess.of(link.path()).orElse(Set.of()).stream().anyMatch(security::isCallerInRole)
        && exists(link.path());
  }

  private boolean exists(String path) {
    try {
      return request.getServletContext().getResource(path) != null;
    } catch (MalformedURLException e) {
      return false;
    }
  }

  private static Link link(String path) {
    return GROUPS.stream()
        .flatMap(group -> group.links().stream())
        .filter(link -> link.path().equals(path))
        .findFirst()
        .orElse(null);
  }

  /**
   * A group of links under a heading.
   *
   * @param title key of the heading, null for the first group
   */
  public record Group(String title, List<Link> links) {}

  /**
   * A link.
   *
   * @param title key of its text
   * @param path where it leads
   * @param pages how the addresses of the pages begin that belong to it
   */
  public record Link(String title, String path, Pattern pages) {
    Link(String title, String path, String pages) {
      this(title, path, Pattern.compile(pages));
    }
  }
}
