package org.plenary.web.directory;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.plenary.account.ApiTokenScope;
import org.plenary.directory.OrganizationDetail;
import org.plenary.directory.OrganizationFilter;
import org.plenary.directory.OrganizationRow;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.OrganizationType;
import org.plenary.directory.naming.NameUse;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.web.rest.NeedsScope;
import org.plenary.web.rest.PageDocument;
import org.plenary.web.rest.PageQuery;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** Organizations, for machines. */
@Path("organizations")
@NeedsScope(ApiTokenScope.READ_DIRECTORY)
@Produces(MediaType.APPLICATION_JSON)
public class OrganizationsResource {
  @Inject private OrganizationService organizations;
  @Inject private Reader reader;

  /** A page of organizations, by English name. */
  @GET
  public PageDocument<OrganizationDocument> list(
      @QueryParam("q") String text,
      @QueryParam("type") String type,
      @QueryParam("country") String country,
      @QueryParam("group") String group,
      @BeanParam PageQuery query) {
    OrganizationFilter filter = new OrganizationFilter(text, type(type), country, group);
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
    return OrganizationDocument.of(organizations.organization(code), reader.language());
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
   * @param groups codes of the groups that it belongs to
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
      String closed,
      String source,
      String footnote,
      String parent,
      List<String> children,
      List<OtherNameDocument> formerNames,
      List<OtherNameDocument> alternativeNames) {
    static OrganizationDocument of(OrganizationRow row, Language reader) {
      return of(row, reader, null, null, null, null);
    }

    static OrganizationDocument of(OrganizationDetail detail, Language reader) {
      return of(
          detail.row(),
          reader,
          detail.parent() == null ? null : detail.parent().code(),
          detail.children().stream().map(OrganizationRow::code).toList(),
          OtherNameDocument.of(detail.otherNames(), NameUse.FORMER),
          OtherNameDocument.of(detail.otherNames(), NameUse.ALTERNATIVE));
    }

    private static OrganizationDocument of(
        OrganizationRow row,
        Language reader,
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
