package org.plenary.mail.letter;

import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.directory.correspondence.CorrespondenceDetail;
import org.plenary.directory.correspondence.CorrespondenceEditing;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.directory.correspondence.EditCorrespondence;
import org.plenary.directory.correspondence.Parties;
import org.plenary.directory.correspondence.Party;
import org.plenary.directory.reach.Reach;
import org.plenary.directory.reach.ReachService;
import org.plenary.directory.reach.Unreached;
import org.plenary.mail.letter.SerialRecipients.LeftOutOfLetter;
import org.plenary.mail.mailing.Audience;
import org.plenary.mail.mailing.AudienceKey;
import org.plenary.mail.mailing.AudienceMember;
import org.plenary.shared.DomainException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;

/**
 * Serial letters: everybody in a group of contacts becomes a recipient of one letter, which has one
 * number. A letter needs no mail address; whoever wants no mail, is protected without a safe way to
 * be reached, has left every function or is gone is left out.
 */
@Stateless
@RolesAllowed(OFFICER)
public class LetterGroups {
  private static final String GROUPS = "contactgroup";
  private static final Set<Unreached> REASONS =
      EnumSet.of(Unreached.GONE, Unreached.DO_NOT_MAIL, Unreached.PROTECTED, Unreached.ROLE_ENDED);

  @Inject @Any private Instance<Audience> audiences;
  @Inject private CorrespondenceService correspondence;
  @Inject private CorrespondenceEditing editing;
  @Inject private ReachService reaches;
  @Inject private Parties parties;

  /** The groups to choose from, by name. One query. */
  public List<AudienceKey> groups() {
    return contacts().keys(null);
  }

  private Audience contacts() {
    return audiences.stream().filter(one -> one.kind().equals(GROUPS)).findFirst().orElseThrow();
  }

  /**
   * Who would be added to a letter, and who not. Few queries, whatever the size of the group.
   *
   * @throws NotFoundException if there is no such group or entry
   */
  public SerialRecipients look(@NotNull UUID correspondenceRef, @NotNull String group) {
    return look(correspondence.detail(correspondenceRef), group);
  }

  private SerialRecipients look(CorrespondenceDetail entry, String group) {
    List<UUID> members =
        contacts().members(null, group).stream()
            .map(LetterGroups::party)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Set<UUID> present = new HashSet<>(entry.row().parties().stream().map(Party::ref).toList());
    List<UUID> others = members.stream().filter(ref -> !present.contains(ref)).toList();
    Map<UUID, Party> shown = parties.read(others);
    Map<UUID, Reach> reached =
        reaches.people(others.stream().filter(ref -> shown.get(ref).isPerson()).toList());
    List<Party> added = new ArrayList<>();
    List<LeftOutOfLetter> leftOut = new ArrayList<>();
    for (UUID ref : others) {
      Party party = shown.get(ref);
      Unreached why = why(party, reached.get(ref));
      if (why == null) {
        added.add(party);
      } else {
        leftOut.add(new LeftOutOfLetter(party, "mailing.out." + why));
      }
    }
    return new SerialRecipients(added, members.size() - others.size(), leftOut);
  }

  private static UUID party(AudienceMember member) {
    return member.personRef() == null ? member.bodyRef() : member.personRef();
  }

  private static Unreached why(Party party, Reach reach) {
    if (!party.isPerson()) {
      return party.entity() == null ? Unreached.GONE : null;
    }
    if (reach == null) {
      return Unreached.GONE;
    }
    if (party.person().protectedPerson() && reach.isRefused()) {
      return Unreached.PROTECTED;
    }
    return REASONS.contains(reach.refused()) ? reach.refused() : null;
  }

  /**
   * Adds those in a group as they are now; whoever is left out stays so.
   *
   * @param version of the entry that was read
   * @return how many were added
   * @throws DomainException if the letter has its number, if there are too many, or nobody to add
   * @throws org.plenary.shared.StaleException if somebody changed the entry since
   */
  public int add(@NotNull UUID correspondenceRef, long version, @NotNull String group) {
    CorrespondenceDetail entry = correspondence.detail(correspondenceRef);
    if (!entry.row().isDraft()) {
      throw new DomainException("letter.noDraft");
    }
    if (version != entry.version()) {
      throw new StaleException(correspondenceRef, entry.version());
    }
    List<Party> added = look(entry, group).added();
    List<UUID> all =
        Stream.concat(entry.row().parties().stream(), added.stream()).map(Party::ref).toList();
    if (added.isEmpty()) {
      throw new DomainException("letter.group.nobody");
    }
    if (all.size() > EditCorrespondence.MOST_PARTIES) {
      throw new DomainException("letter.group.many", EditCorrespondence.MOST_PARTIES);
    }
    editing.save(entry.with(all));
    return added.size();
  }
}
