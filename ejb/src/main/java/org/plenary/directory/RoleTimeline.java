package org.plenary.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.shared.Bound;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.shared.Period.Held;
import org.plenary.shared.SearchKey;

/**
 * Who held which post of an entity over time, for a drawing: what is certain, what only may have
 * been, where nobody is recorded and where two held one post in full (rule 1). A bound that nobody
 * knows stays unknown: it makes no vacancy.
 *
 * @param from the first day of the drawing
 * @param to the day after its last
 * @param posts those of which any date is known, in the order of the roles given
 */
public record RoleTimeline(LocalDate from, LocalDate to, List<Post> posts) {
  private static final Set<Recorded> ORDINARY = EnumSet.of(Recorded.HELD, Recorded.TURNING);

  /** What is recorded of a post over some days. */
  public enum Recorded {
    /** One holds it, or several do in other capacities. */
    HELD,
    /** Two or more hold it in full capacity. */
    OVERLAP,
    /** Somebody takes it up or leaves it within these days; on which is not recorded. */
    TURNING,
    /** Somebody may hold it since a bound is unknown; nobody does for certain. */
    UNKNOWN,
    /** Somebody held it before; nobody does. */
    VACANT
  }

  /**
   * A post: a title in an entity.
   *
   * @param lanes how many bars lie above each other
   * @param stretches what is recorded from the first day on that is known, without gaps
   */
  public record Post(
      UUID bodyRef, String title, int lanes, List<Bar> bars, List<Stretch> stretches) {
    /** The stretches of which more is to be said than that it was held, or changed hands. */
    public List<Stretch> remarkable() {
      return stretches.stream().filter(stretch -> !ORDINARY.contains(stretch.recorded())).toList();
    }
  }

  /**
   * A role in the drawing; all days lie in it.
   *
   * @param from the first day on which it may have been held
   * @param certainFrom the first day on which it was held for certain
   * @param certainTo the day after the last such day; not after {@code certainFrom} if there is
   *     none
   * @param to the day after the last on which it may have been held
   * @param lane from 0
   */
  public record Bar(
      RoleRow role,
      LocalDate from,
      LocalDate certainFrom,
      LocalDate certainTo,
      LocalDate to,
      int lane) {
    /** Whether there is a day on which it was held for certain. */
    public boolean isCertain() {
      return certainFrom.isBefore(certainTo);
    }
  }

  /**
   * Days of a post of which the same is recorded.
   *
   * @param to the day after the last; null if it goes on
   */
  public record Stretch(Recorded recorded, LocalDate from, LocalDate to) {}

  /**
   * Draws roles.
   *
   * @param roles in the order in which posts are wanted
   * @param today the drawing reaches half a year beyond it
   */
  public static RoleTimeline of(List<RoleRow> roles, LocalDate today) {
    List<LocalDate> known = roles.stream().flatMap(role -> turns(role.period())).sorted().toList();
    if (known.isEmpty()) {
      return new RoleTimeline(today, today, List.of());
    }
    LocalDate from = Stream.of(known.getFirst(), today).min(Comparator.naturalOrder()).get();
    LocalDate to = Stream.of(known.getLast(), today).max(Comparator.naturalOrder()).get();
    RoleTimeline drawing =
        new RoleTimeline(from.withDayOfYear(1), to.plusMonths(6), new ArrayList<>());
    Map<List<Object>, List<RoleRow>> posts = new LinkedHashMap<>();
    for (RoleRow role : roles) {
      posts.computeIfAbsent(key(role), any -> new ArrayList<>()).add(role);
    }
    posts.values().stream()
        .filter(post -> post.stream().flatMap(role -> turns(role.period())).findAny().isPresent())
        .forEach(post -> drawing.posts.add(drawing.post(post)));
    return new RoleTimeline(drawing.from, drawing.to, List.copyOf(drawing.posts));
  }

  private static List<Object> key(RoleRow role) {
    return List.of(role.bodyRef(), SearchKey.of(role.title()));
  }

  /** The days on which what is known of a period changes. */
  private static Stream<LocalDate> turns(Period period) {
    Stream<LocalDate> begin =
        period.from().date().stream().flatMap(date -> Stream.of(date.first(), date.last()));
    Stream<LocalDate> end = period.to().date().stream().flatMap(RoleTimeline::endTurns);
    return Stream.concat(begin, end);
  }

  private static Stream<LocalDate> endTurns(PartialDate end) {
    boolean day = end.precision() == PartialDate.Precision.DAY;
    return day ? Stream.of(end.first()) : Stream.of(end.first(), end.dayAfter());
  }

  private Post post(List<RoleRow> roles) {
    List<Bar> bars = new ArrayList<>();
    roles.stream()
        .map(this::bar)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Bar::from).thenComparing(bar -> bar.role().ref()))
        .forEach(bar -> bars.add(onFreeLane(bar, bars)));
    int lanes = bars.stream().mapToInt(bar -> bar.lane() + 1).max().orElse(1);
    RoleRow first = roles.getFirst();
    return new Post(
        first.bodyRef(), first.title(), lanes, List.copyOf(bars), List.copyOf(stretches(roles)));
  }

  private Bar bar(RoleRow role) {
    Period period = role.period();
    LocalDate begin = period.from().date().map(PartialDate::first).orElse(from);
    LocalDate end = period.to().date().map(RoleTimeline::over).orElse(to);
    LocalDate sureFrom = sure(period.from(), PartialDate::last, from, to);
    LocalDate sureTo = sure(period.to(), PartialDate::first, to, from);
    boolean never = !begin.isBefore(end);
    return never ? null : new Bar(role, begin, sureFrom, sureTo, end, 0);
  }

  private static LocalDate over(PartialDate end) {
    return end.precision() == PartialDate.Precision.DAY ? end.first() : end.dayAfter();
  }

  private static LocalDate sure(
      Bound bound, Function<PartialDate, LocalDate> known, LocalDate ifOpen, LocalDate ifUnknown) {
    return bound.date().map(known).orElse(bound.isOpen() ? ifOpen : ifUnknown);
  }

  private static Bar onFreeLane(Bar bar, List<Bar> drawn) {
    int lane = 0;
    while (isTaken(lane, bar, drawn)) {
      lane++;
    }
    return new Bar(bar.role(), bar.from(), bar.certainFrom(), bar.certainTo(), bar.to(), lane);
  }

  private static boolean isTaken(int lane, Bar bar, List<Bar> drawn) {
    return drawn.stream()
        .anyMatch(other -> other.lane() == lane && bar.from().isBefore(other.to()));
  }

  private List<Stretch> stretches(List<RoleRow> roles) {
    TreeSet<LocalDate> turns = new TreeSet<>();
    roles.stream().flatMap(role -> turns(role.period())).forEach(turns::add);
    List<Stretch> stretches = new ArrayList<>();
    for (LocalDate day : turns) {
      Recorded recorded = recorded(roles, day);
      Stretch last = stretches.isEmpty() ? null : stretches.getLast();
      if (last != null && last.recorded() == recorded) {
        continue;
      }
      if (last != null) {
        stretches.set(stretches.size() - 1, new Stretch(last.recorded(), last.from(), day));
      }
      stretches.add(new Stretch(recorded, day, null));
    }
    return stretches;
  }

  private static Recorded recorded(List<RoleRow> roles, LocalDate day) {
    List<RoleRow> sure =
        roles.stream().filter(role -> role.period().heldOn(day) == Held.YES).toList();
    if (sure.stream().filter(role -> role.capacity() == Capacity.FULL).count() > 1) {
      return Recorded.OVERLAP;
    }
    if (!sure.isEmpty()) {
      return Recorded.HELD;
    }
    List<Period> possible =
        roles.stream().map(RoleRow::period).filter(p -> p.heldOn(day) == Held.UNKNOWN).toList();
    if (possible.isEmpty()) {
      return Recorded.VACANT;
    }
    boolean dated = possible.stream().noneMatch(p -> p.from().isUnknown() || p.to().isUnknown());
    return dated ? Recorded.TURNING : Recorded.UNKNOWN;
  }
}
