package org.plenary.web.directory.merge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.merge.MergeRow;
import org.plenary.directory.merge.MergeService;
import org.plenary.shared.Roles;
import org.plenary.web.directory.Addresses;

/** Merges as the page of a person needs them. */
@Named
@RequestScoped
public class PersonMerges {
  @Inject private MergeService merges;
  @Inject private SecurityContext security;

  private final Map<UUID, List<MergeRow>> known = new HashMap<>();

  /** Leads from the address of somebody who was merged to the survivor; null for all others. */
  public String lead(String ref) {
    UUID asked = Addresses.ref(ref);
    return merges
        .survivorOf(asked)
        .map(now -> "person.xhtml?faces-redirect=true&ref=" + now + "&from=" + asked)
        .orElse(null);
  }

  /** The merges by which others became this person, for those who may undo them. */
  public List<MergeRow> of(UUID person) {
    return security.isCallerInRole(Roles.OFFICER)
        ? known.computeIfAbsent(person, merges::mergesInto)
        : List.of();
  }
}
