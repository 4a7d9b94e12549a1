package org.plenary.directory.delegation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plenary.directory.Capacity;
import org.plenary.directory.RoleKind;
import org.plenary.directory.RoleRow;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period.Held;

/**
 * Who heads a mission today, as far as the roles in it tell (rule 1): an unknown end makes a holder
 * possible, not the post vacant.
 *
 * @param heads heads of mission who certainly are; more than one only by an overlap
 * @param adInterim who stands in for the head: chargés d'affaires, acting and ad interim heads
 * @param possible of whom it is not known whether they head it or stand in
 * @param designate who will, from a day to come
 * @param vacantSince the day since when certainly nobody recorded has headed it; null where
 *     somebody heads it or may, or nobody ever was recorded
 */
public record MissionHead(
    List<RoleRow> heads,
    List<RoleRow> adInterim,
    List<RoleRow> possible,
    List<RoleRow> designate,
    LocalDate vacantSince) {
  private static final Set<RoleKind> POSTS = EnumSet.of(RoleKind.HEAD, RoleKind.CHARGE_D_AFFAIRES);

  /** The head of the body in which these roles are held; {@code held} of each is about today. */
  public static MissionHead of(List<RoleRow> rolesInBody, LocalDate today) {
    List<RoleRow> posts = rolesInBody.stream().filter(role -> POSTS.contains(role.kind())).toList();
    List<RoleRow> held =
        posts.stream()
            .filter(role -> role.held() == Held.YES && role.capacity() != Capacity.DESIGNATE)
            .toList();
    List<RoleRow> heads = held.stream().filter(MissionHead::isFull).toList();
    List<RoleRow> possible = posts.stream().filter(role -> role.held() == Held.UNKNOWN).toList();
    List<RoleRow> coming =
        posts.stream()
            .filter(role -> role.held() != Held.UNKNOWN && isToCome(role, today))
            .toList();
    boolean maybeHeaded = !heads.isEmpty() || possible.stream().anyMatch(MissionHead::isFull);
    LocalDate vacant =
        maybeHeaded
            ? null
            : posts.stream()
                .filter(role -> isFull(role) && role.held() == Held.NO)
                .flatMap(role -> role.period().to().date().stream())
                .map(to -> to.precision() == PartialDate.Precision.DAY ? to.first() : to.dayAfter())
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(null);
    return new MissionHead(
        heads, held.stream().filter(role -> !isFull(role)).toList(), possible, coming, vacant);
  }

  private static boolean isToCome(RoleRow role, LocalDate today) {
    boolean later =
        role.period().from().date().map(from -> from.first().isAfter(today)).orElse(false);
    return later || role.held() == Held.YES && role.capacity() == Capacity.DESIGNATE;
  }

  private static boolean isFull(RoleRow role) {
    return role.kind() == RoleKind.HEAD
        && role.capacity() != Capacity.ACTING
        && role.capacity() != Capacity.AD_INTERIM;
  }

  /** Whether nothing at all is recorded of who heads or headed it. */
  public boolean isUnknown() {
    return heads.isEmpty() && possible.isEmpty() && vacantSince == null;
  }
}
