package org.plenary.directory.address;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PlainText;

/** The ranks that people have, the highest first. */
@Stateless
@RolesAllowed({ADMIN, OFFICER})
public class RankService {
  private static final int MAX_NAME = 60;

  @Inject private AddressRepository ranks;

  /** All ranks in their order; last, as a rule, that of people who have none. One query. */
  @RolesAllowed({ADMIN, OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY})
  public List<RankRow> list() {
    return ranks.ranks().stream().map(RankRow::of).toList();
  }

  /** A rank. */
  @RolesAllowed({ADMIN, OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY})
  public RankRow rank(UUID ref) {
    return RankRow.of(ranks.rank(ref));
  }

  /**
   * Adds a rank; it stands before that of people who have none.
   *
   * @param code capital letters and underlines, for what refers to it
   * @throws FieldException on {@code code}, or on the code of a language
   */
  public UUID add(@PlainText(max = 30) String code, @NotNull LocalizedText name) {
    List<Rank> all = ranks.ranks();
    if (all.stream().anyMatch(rank -> rank.code().equals(code))) {
      throw new FieldException("code", "address.rank.codeTaken", code);
    }
    int last = all.stream().filter(r -> !r.isNone()).mapToInt(Rank::orderNo).max().orElse(0);
    Rank rank = new Rank(code, checked(name), last + 1);
    all.stream().filter(Rank::isNone).forEach(none -> none.stand(last + 2));
    ranks.add(rank);
    ranks.flush();
    return rank.ref();
  }

  /**
   * Gives a rank other names.
   *
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  public void rename(UUID ref, long version, @NotNull LocalizedText name) {
    Rank rank = ranks.rank(ref);
    rank.expectVersion(version);
    rank.rename(checked(name));
    ranks.flush();
  }

  private static LocalizedText checked(LocalizedText name) {
    for (Language language : Language.values()) {
      String complaint = PlainText.Validator.complaint(name.exactly(language), MAX_NAME, false);
      if (complaint != null) {
        throw new FieldException(language.name(), complaint, MAX_NAME);
      }
    }
    return name;
  }

  /**
   * Moves a rank in the order.
   *
   * @param by -1 for up, 1 for down; beyond the ends nothing happens
   */
  public void move(UUID ref, int by) {
    List<Rank> all = ranks.ranks();
    int from = all.indexOf(ranks.rank(ref));
    int to = from + Integer.signum(by);
    if (to < 0 || to >= all.size()) {
      return;
    }
    Rank other = all.get(to);
    for (int place = 0; place < all.size(); place++) {
      all.get(place).stand(place + 1);
    }
    other.stand(from + 1);
    all.get(from).stand(to + 1);
    ranks.flush();
  }

  /**
   * Removes a rank with its forms of address.
   *
   * @throws DomainException key {@code address.rank.used} or {@code address.rank.none}
   */
  public void remove(UUID ref, long version) {
    Rank rank = ranks.rank(ref);
    rank.expectVersion(version);
    rank.expectRemovable();
    long bearers = ranks.bearers(ref);
    if (bearers > 0) {
      throw new DomainException("address.rank.used", bearers);
    }
    ranks.formsOf(rank).forEach(ranks::remove);
    ranks.flush();
    ranks.remove(rank);
    ranks.flush();
  }
}
