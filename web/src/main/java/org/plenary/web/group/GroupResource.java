package org.plenary.web.group;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.account.ApiTokenScope;
import org.plenary.directory.OrganizationService;
import org.plenary.group.GroupDetail;
import org.plenary.group.GroupRow;
import org.plenary.group.GroupService;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.web.rest.NeedsScope;
import org.plenary.web.rest.PageDocument;
import org.plenary.web.rest.PageQuery;
import org.plenary.web.shared.Reader;

/** Working groups for machines, read-only. */
@Path("groups")
@NeedsScope(ApiTokenScope.READ_GROUPS)
@Produces(MediaType.APPLICATION_JSON)
public class GroupResource {
  @Inject private GroupService groups;
  @Inject private OrganizationService organizations;
  @Inject private Reader reader;

  /** The groups, in the order of the office. */
  @GET
  public PageDocument<GroupDocument.Line> list(@BeanParam PageQuery query) {
    PageRequest page = query.request();
    List<GroupRow> all = groups.list();
    Map<String, Long> members = organizations.memberCounts();
    List<GroupRow> rows = all.stream().skip(page.firstRow()).limit(page.size()).toList();
    return PageDocument.of(
        new Page<>(rows, all.size(), page),
        row -> GroupDocument.line(row, members.getOrDefault(row.code(), 0L)));
  }

  /**
   * A group with its members and its chairs year by year; a year without chairs is unknown.
   *
   * @throws NotFoundException if there is no such group
   */
  @GET
  @Path("{code}")
  public GroupDocument one(@PathParam("code") String code) {
    GroupDetail detail =
        groups.byCode(code.toUpperCase(Locale.ROOT)).orElseThrow(NotFoundException::new);
    return GroupDocument.of(
        detail, organizations.membersOf(detail.group().code()), reader.language());
  }
}
