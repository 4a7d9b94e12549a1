package org.plenary.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.plenary.directory.EntityLine;
import org.plenary.directory.OrganizationService;
import org.plenary.event.EventFilter;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.group.GroupDetail;
import org.plenary.group.GroupRecord;
import org.plenary.group.GroupService;
import org.plenary.group.RecordRow;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;
import org.plenary.web.shared.Params;

/** A working group: chairs, members, meetings, briefs, decisions, work plan, reports. */
@Named
@RequestScoped
public class GroupViewPage {
  @Inject private GroupService groups;
  @Inject private OrganizationService organizations;
  @Inject private EventService events;

  private String code;
  private GroupDetail detail;
  private List<EntityLine> members;
  private final List<EventRow> meetings = new ArrayList<>();

  /** Reads the group that the address names. */
  public void load() {
    String wanted = Params.text(code);
    detail =
        groups
            .byCode(wanted == null ? "" : wanted.toUpperCase(Locale.ROOT))
            .orElseThrow(NotFoundException::new);
    members = organizations.membersOf(detail.group().code());
    for (String series : detail.group().meetingSeries()) {
      EventFilter filter = new EventFilter(series.toLowerCase(Locale.ROOT), null, null, null, null);
      meetings.addAll(events.list(filter, new PageRequest(0, 100)).rows());
    }
    meetings.sort(Comparator.comparing(EventRow::start).reversed());
  }

  public GroupDetail getDetail() {
    return detail;
  }

  public List<EntityLine> getMembers() {
    return members;
  }

  public List<EventRow> getMeetings() {
    return meetings;
  }

  /** The records of a kind, such as {@code ISSUE_BRIEF}. */
  public List<RecordRow> records(String kind) {
    return detail.of(GroupRecord.Kind.valueOf(kind));
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
