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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.account.ApiTokenScope;
import org.plenary.directory.AddOrganization;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EditOrganization;
import org.plenary.directory.EntityLine;
import org.plenary.directory.MachineWriting;
import org.plenary.directory.OrganizationDetail;
import org.plenary.directory.OrganizationFilter;
import org.plenary.directory.OrganizationRow;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.OrganizationType;
import org.plenary.directory.membership.MembershipRow;
import org.plenary.directory.membership.MembershipService;
import org.plenary.directory.naming.NameUse;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Retry;
import org.plenary.web.rest.Conditions;
import org.plenary.web.rest.NeedsScope;
import org.plenary.web.rest.PageDocument;
import org.plenary.web.rest.PageQuery;
import org.plenary.web.rest.RequestJson;
import org.plenary.web.rest.Takes;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** Organizations, for machines; written by those of officers. */
@Path("organizations")
@NeedsScope(ApiTokenScope.READ_DIRECTORY)
@Produces(MediaType.APPLICATION_JSON)
public class OrganizationsResource {
  @Inject private OrganizationService organizations;
  @Inject private MembershipService memberships;
  @Inject private DirectoryService directory;
  @Inject private MachineWriting writing;
  @Inject private HttpServletRequest request;
  @Inject private Reader reader;

  /** A page of organizations, by English name. */
  @GET
  public PageDocument<OrganizationDocument> list(
      @QueryParam("q") String text,
      @QueryParam("type") String type,
      @QueryParam("country") String country,
      @QueryParam("group") String group,
      @QueryParam("on") String on,
      @BeanParam PageQuery query) {
    OrganizationFilter filter =
        new OrganizationFilter(text, type(type), country, group, Params.day(on));
    return PageDocument.of(
        organizations.list(filter, query.request()),
        row -> OrganizationDocument.of(row, reader.language()));
  }

  private static OrganizationType type(String type) {
    try {
      return type == null ? null : OrganizationType.valueOf(type);
    } catch (IllegalArgumentException e) {
      throw new DomainException("shared.code.unknown", type);
    }
  }

  /** An organization with what it belongs to, what belongs to it and its former names. */
  @GET
  @Path("{code}")
  public OrganizationDocument organization(@PathParam("code") String code) {
    OrganizationDetail detail = organizations.organization(code);
    Conditions.version(request, detail.version());
    List<MembershipDocument> groups =
        memberships.of(detail.row().ref()).stream().map(MembershipDocument::of).toList();
    return OrganizationDocument.of(detail, groups, reader.language());
  }

  /** Adds an organization; the same request with the same key adds none more. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @NeedsScope(value = ApiTokenScope.WRITE_DIRECTORY, always = true)
  @Takes(OrganizationWrite.class)
  public Response add(String body) {
    writing.expectRight();
    String key = Conditions.key(request, true);
    RequestJson json = RequestJson.read(body, OrganizationWrite.class);
    newOnly(json, "renamedOn", "closed");
    AddOrganization command =
        new AddOrganization(
            json.text("code"),
            json.texts("acronyms", null),
            json.texts("name", LocalizedText.empty()),
            json.code("type", OrganizationType.class, null),
            parent(json, null),
            json.text("country"),
            json.text("city"),
            json.list("groups", List.of()),
            null);
    Retry.onTransient(() -> writing.add(key, body, command));
    return Response.created(URI.create("organizations/" + command.code()))
        .entity(organization(command.code()))
        .build();
  }

  /** Changes an organization; needs the entity tag that was read. */
  @PATCH
  @Path("{code}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @NeedsScope(value = ApiTokenScope.WRITE_DIRECTORY, always = true)
  @Takes(OrganizationWrite.class)
  public OrganizationDocument change(@PathParam("code") String code, String body) {
    writing.expectRight();
    OrganizationDetail stored = organizations.organization(code);
    OrganizationRow row = stored.row();
    long version = Conditions.expected(request, row.ref());
    String key = Conditions.key(request, false);
    RequestJson json = RequestJson.read(body, OrganizationWrite.class);
    newOnly(json, "code", "groups");
    EditOrganization command =
        new EditOrganization(
            row.ref(),
            version,
            json.texts("acronyms", row.acronym()),
            json.texts("name", row.name()),
            json.text("renamedOn") == null ? null : date(json, "renamedOn").first(),
            json.code("type", OrganizationType.class, row.type()),
            parent(json, stored.parent()),
            json.text("country", row.country()),
            json.text("city", row.city()),
            json.has("closed") ? date(json, "closed") : row.closed());
    String content = code + "\n" + request.getHeader("If-Match") + "\n" + body;
    Retry.onTransient(() -> writing.edit(key, content, command));
    return organization(code);
  }

  private static void newOnly(RequestJson json, String... members) {
    for (String member : members) {
      if (json.has(member)) {
        throw new FieldException(member, "shared.json.newOnly");
      }
    }
  }

  private static PartialDate date(RequestJson json, String member) {
    String text = json.text(member);
    try {
      return text == null ? null : PartialDate.parse(text);
    } catch (DomainException e) {
      throw new FieldException(member, e.reason().key(), text);
    }
  }

  private UUID parent(RequestJson json, EntityLine stored) {
    if (!json.has("parent")) {
      return stored == null ? null : stored.ref();
    }
    String code = json.text("parent");
    return code == null
        ? null
        : directory
            .entityByCode(code)
            .filter(line -> !line.isState())
            .map(EntityLine::ref)
            .orElseThrow(() -> new FieldException("parent", "directory.entity.unknown"));
  }

  /**
   * That an organization belongs to a group.
   *
   * @param group its code
   * @param from 2019, 2019-04, 2019-04-08 or UNKNOWN
   * @param to the same, or OPEN; a day is the first on which it no longer belongs
   */
  public record MembershipDocument(String group, String from, String to, String source) {
    static MembershipDocument of(MembershipRow row) {
      return new MembershipDocument(
          row.group(), row.period().from().toString(), row.period().to().toString(), row.source());
    }
  }

  /**
   * An organization as machines read it.
   *
   * @param code its code
   * @param acronym in the language asked for (Accept-Language), else in English, else in any; null
   *     if there is none
   * @param acronyms by language code
   * @param name by language code
   * @param type what it is
   * @param country two-letter code, or null
   * @param city or null
   * @param groups codes of the groups that it belongs to today, or may belong to
   * @param memberships of groups, now, before and to come; null in lists
   * @param closed 2022, 2022-03 or 2022-03-31, or null
   * @param source where this is known from
   * @param footnote on UN Security Council Resolution 1244, where it belongs, else null
   * @param parent code of what it belongs to, null in lists
   * @param children codes of what belongs to it, null in lists
   * @param formerNames the latest first, null in lists
   * @param alternativeNames the latest first, null in lists
   */
  public record OrganizationDocument(
      String code,
      String acronym,
      Map<String, String> acronyms,
      Map<String, String> name,
      String type,
      String country,
      String city,
      List<String> groups,
      List<MembershipDocument> memberships,
      String closed,
      String source,
      String footnote,
      String parent,
      List<String> children,
      List<OtherNameDocument> formerNames,
      List<OtherNameDocument> alternativeNames) {
    static OrganizationDocument of(OrganizationRow row, Language reader) {
      return of(row, reader, null, null, null, null, null);
    }

    static OrganizationDocument of(
        OrganizationDetail detail, List<MembershipDocument> memberships, Language reader) {
      return of(
          detail.row(),
          reader,
          memberships,
          detail.parent() == null ? null : detail.parent().code(),
          detail.children().stream().map(OrganizationRow::code).toList(),
          OtherNameDocument.of(detail.otherNames(), NameUse.FORMER),
          OtherNameDocument.of(detail.otherNames(), NameUse.ALTERNATIVE));
    }

    private static OrganizationDocument of(
        OrganizationRow row,
        Language reader,
        List<MembershipDocument> memberships,
        String parent,
        List<String> children,
        List<OtherNameDocument> formerNames,
        List<OtherNameDocument> alternativeNames) {
      return new OrganizationDocument(
          row.code(),
          row.acronym().isEmpty() ? null : row.acronym().in(reader),
          OtherNameDocument.names(row.acronym()),
          OtherNameDocument.names(row.name()),
          row.type().name(),
          row.country(),
          row.city(),
          row.groups(),
          memberships,
          row.closed() == null ? null : row.closed().toString(),
          row.source(),
          row.isKosovo() ? Texts.in(Language.EN).get("reference.kosovoFootnote") : null,
          parent,
          children,
          formerNames,
          alternativeNames);
    }
  }
}
