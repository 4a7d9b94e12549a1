package org.plenary.web.directory;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.plenary.account.ApiTokenScope;
import org.plenary.directory.AddPerson;
import org.plenary.directory.Capacity;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EditPerson;
import org.plenary.directory.EntityLine;
import org.plenary.directory.MachineWriting;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonService;
import org.plenary.directory.RoleKind;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.ContactVisibility;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.directory.merge.MergeService;
import org.plenary.shared.Bound;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.shared.Retry;
import org.plenary.web.rest.Conditions;
import org.plenary.web.rest.NeedsScope;
import org.plenary.web.rest.PageDocument;
import org.plenary.web.rest.PageQuery;
import org.plenary.web.rest.RequestJson;
import org.plenary.web.rest.Takes;

/** The people of the directory, for machines of those who work with them. */
@Path("people")
@NeedsScope(value = ApiTokenScope.READ_PEOPLE, always = true)
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
  private static final List<String> NAMES =
      List.of("givenName", "familyName", "nativeName", "contacts");

  @Inject private PersonService people;
  @Inject private DirectoryService directory;
  @Inject private MachineWriting writing;
  @Inject private MergeService merges;
  @Inject private HttpServletRequest request;

  /** A page of people, the nearest first where a name is looked for, else by name. */
  @GET
  public PageDocument<PersonDocument> list(
      @QueryParam("q") String text,
      @QueryParam("organization") String organization,
      @QueryParam("state") String state,
      @QueryParam("role") String role,
      @QueryParam("kind") String kind,
      @QueryParam("on") String on,
      @QueryParam("language") String language,
      @BeanParam PageQuery query) {
    PeopleParams params =
        new PeopleParams(
            text, organization, state, role, kind, on, null, language, null, null, null);
    return PageDocument.of(people.list(params.filter(), query.request()), PersonDocument::of);
  }

  /** A person with roles and contact points; somebody who was merged leads to who they are now. */
  @GET
  @Path("{ref}")
  public PersonDocument person(@PathParam("ref") String name) {
    UUID ref = Addresses.ref(name);
    merges
        .survivorOf(ref)
        .ifPresent(
            now -> {
              URI there = URI.create("people/" + now);
              throw new RedirectionException(Response.Status.TEMPORARY_REDIRECT, there);
            });
    return document(ref);
  }

  private PersonDocument document(UUID ref) {
    PersonDetail detail = people.detail(ref);
    Conditions.version(request, detail.version());
    return PersonDocument.of(detail);
  }

  /** Adds a person; the same request with the same key adds nobody more. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @NeedsScope(value = ApiTokenScope.WRITE_DIRECTORY, always = true)
  @Takes(PersonWrite.class)
  public Response add(String body) {
    writing.expectRight();
    String key = Conditions.key(request, true);
    RequestJson json = RequestJson.read(body, PersonWrite.class);
    AddPerson command =
        new AddPerson(
            json.text("honorific"),
            null,
            json.text("givenName"),
            json.text("familyName"),
            json.text("nativeName"),
            null,
            contacts(json, List.of()),
            json.list("languages", List.of()),
            role(json.object("role", PersonWrite.Role.class)),
            null);
    UUID ref = Retry.onTransient(() -> writing.add(key, body, command));
    return Response.created(URI.create("people/" + ref)).entity(document(ref)).build();
  }

  /** Changes a person; needs the entity tag that was read. */
  @PATCH
  @Path("{ref}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @NeedsScope(value = ApiTokenScope.WRITE_DIRECTORY, always = true)
  @Takes(PersonWrite.class)
  public PersonDocument change(@PathParam("ref") String name, String body) {
    writing.expectRight();
    UUID ref = Addresses.ref(name);
    PersonDetail stored = people.detail(ref);
    long version = Conditions.expected(request, ref);
    String key = Conditions.key(request, false);
    RequestJson json = RequestJson.read(body, PersonWrite.class);
    if (json.has("role")) {
      throw new FieldException("role", "shared.json.newOnly");
    }
    if (stored.isProtectedPerson() && NAMES.stream().anyMatch(json::has)) {
      throw new DomainException("directory.person.protectedByMachine");
    }
    EditPerson command =
        new EditPerson(
            ref,
            version,
            json.text("honorific", stored.honorific()),
            stored.rankRef(),
            json.text("givenName", stored.givenName()),
            json.text("familyName", stored.familyName()),
            json.text("nativeName", stored.nativeName()),
            stored.gender(),
            contacts(json, stored.contacts()),
            json.list("languages", stored.languages()),
            json.flag("doNotMail", stored.doNotMail()),
            json.flag("doNotPhone", stored.doNotPhone()),
            json.flag("doNotPublish", stored.doNotPublish()));
    String content = name + "\n" + request.getHeader("If-Match") + "\n" + body;
    Retry.onTransient(() -> writing.edit(key, content, command));
    return document(ref);
  }

  /** All contact points as they shall be; one that is there already stays itself. */
  private static List<PersonContactRow> contacts(RequestJson json, List<PersonContactRow> stored) {
    if (!json.has("contacts")) {
      return stored;
    }
    return json.objects("contacts", PersonWrite.Contact.class).stream()
        .map(one -> contact(one, stored))
        .toList();
  }

  private static PersonContactRow contact(RequestJson json, List<PersonContactRow> stored) {
    ContactKind kind = json.code("kind", ContactKind.class, null);
    String address = json.text("address");
    if (kind == null || address == null) {
      throw new FieldException("contacts", "shared.required");
    }
    UUID same =
        stored.stream()
            .filter(one -> one.kind() == kind && one.address().equals(address))
            .map(PersonContactRow::ref)
            .findFirst()
            .orElse(null);
    return new PersonContactRow(
        same,
        kind,
        address,
        json.text("label"),
        json.flag("preferred", false),
        json.code("visibility", ContactVisibility.class, ContactVisibility.OFFICE));
  }

  private NewAffiliation role(RequestJson json) {
    if (json == null) {
      return null;
    }
    String code = json.text("entity");
    UUID body =
        directory
            .entityByCode(code == null ? "" : code)
            .map(EntityLine::ref)
            .orElseThrow(() -> new FieldException("role.entity", "directory.entity.unknown"));
    Bound from = json.text("from") == null ? Bound.unknown() : bound(json, "from");
    Period period =
        json.text("to") == null
            ? Period.of(from, Bound.open())
            : Period.throughout(from.date().orElse(null), bound(json, "to").date().orElse(null));
    return new NewAffiliation(
        body,
        json.text("title"),
        json.code("kind", RoleKind.class, null),
        json.code("capacity", Capacity.class, Capacity.FULL),
        period);
  }

  private static Bound bound(RequestJson json, String member) {
    try {
      return Bound.at(PartialDate.parse(json.text(member)));
    } catch (DomainException e) {
      throw new FieldException("role." + member, e.reason().key(), json.text(member));
    }
  }
}
