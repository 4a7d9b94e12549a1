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
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.Membership;
import org.plenary.directory.OrganizationRow;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.StateDetail;
import org.plenary.directory.naming.NameUse;
import org.plenary.shared.DomainException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.web.rest.NeedsScope;
import org.plenary.web.rest.PageDocument;
import org.plenary.web.rest.PageQuery;

/** The participating States and the Partners for Co-operation, for machines. */
@Path("states")
@NeedsScope(ApiTokenScope.READ_DIRECTORY)
@Produces(MediaType.APPLICATION_JSON)
public class StatesResource {
  @Inject private DirectoryService directory;
  @Inject private OrganizationService organizations;

  /** A page of States, by code. */
  @GET
  public PageDocument<StateDocument> list(
      @QueryParam("membership") String membership, @BeanParam PageQuery query) {
    PageRequest page = query.request();
    List<EntityLine> states =
        directory.states().stream().filter(state -> belongs(state, membership)).toList();
    List<EntityLine> rows = states.stream().skip(page.firstRow()).limit(page.size()).toList();
    return PageDocument.of(new Page<>(rows, states.size(), page), StateDocument::of);
  }

  private static boolean belongs(EntityLine state, String membership) {
    if (membership == null) {
      return true;
    }
    try {
      return state.membership() == Membership.valueOf(membership);
    } catch (IllegalArgumentException e) {
      throw new DomainException("shared.code.unknown", membership);
    }
  }

  /** A State with its former names and the bodies of its government. */
  @GET
  @Path("{iso2}")
  public StateDocument state(@PathParam("iso2") String iso2) {
    return StateDocument.of(organizations.state(iso2));
  }

  /**
   * A State as machines read it.
   *
   * @param iso2 two-letter code
   * @param iso3 three-letter code, null in lists
   * @param membership how it belongs
   * @param name by language code
   * @param formerNames the latest first, null in lists
   * @param alternativeNames the latest first, null in lists
   * @param bodies codes of its delegation and government bodies, null in lists
   * @param source where this is known from, null in lists
   */
  public record StateDocument(
      String iso2,
      String iso3,
      String membership,
      Map<String, String> name,
      List<OtherNameDocument> formerNames,
      List<OtherNameDocument> alternativeNames,
      List<String> bodies,
      String source) {
    static StateDocument of(EntityLine state) {
      return new StateDocument(
          state.code(),
          null,
          state.membership().name(),
          OtherNameDocument.names(state.name()),
          null,
          null,
          null,
          null);
    }

    static StateDocument of(StateDetail detail) {
      EntityLine state = detail.state();
      return new StateDocument(
          state.code(),
          detail.iso3(),
          state.membership().name(),
          OtherNameDocument.names(state.name()),
          OtherNameDocument.of(detail.otherNames(), NameUse.FORMER),
          OtherNameDocument.of(detail.otherNames(), NameUse.ALTERNATIVE),
          detail.bodies().stream().map(OrganizationRow::code).toList(),
          detail.source());
    }
  }
}
